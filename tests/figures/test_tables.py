"""What is counted of a month, district by district, and what of it is published."""

from datetime import UTC, datetime, timedelta

from bot.figures.gathering import Gathered
from bot.figures.tables import NOWHERE, Table, tables
from bot.leads.disclosure import COVERED, SMALL, Number
from bot.storage.figures import PLACED, STARTED
from tests.figures.samples import BONN, DORTMUND, KOELN, busy_month, counted, history, month
from tests.shipped import content


def table(name: str, found: Gathered | None = None, *, running: bool = False) -> Table:
    """One table of a month, the busy one unless another is given."""
    made = tables(found or busy_month(), content(), running=running)
    return next(one for one in made if one.name == name)


def test_results_and_handovers_are_counted_by_district() -> None:
    results = table("results")

    assert results.rows[DORTMUND]["durchstarten/not_eligible"] == Number("exact", 38)
    assert results.rows[DORTMUND]["handed-over"] == Number("exact", 31)
    assert results.rows[BONN]["durchstarten/not_eligible"] == SMALL


def test_a_district_with_something_hidden_has_no_exact_sum() -> None:
    assert table("results").rows[DORTMUND]["decided"] == Number("least", 38 + 9 + 31)


def test_all_districts_together_are_exact_where_nobody_can_be_found_in_it() -> None:
    counts = {
        counted(DORTMUND, "not_eligible"): 38,
        counted(BONN, "not_eligible"): 3,
        counted(KOELN, "not_eligible"): 4,
    }

    assert table("results", month(counts)).every["durchstarten/not_eligible"] == Number("exact", 45)
    counts.pop(counted(KOELN, "not_eligible"))
    assert table("results", month(counts)).every["durchstarten/not_eligible"] == Number("least", 38)


def test_who_began_is_told_in_steps_of_five() -> None:
    begun = table("begun", month({counted("", STARTED): 44, counted(DORTMUND, PLACED): 38}))

    assert begun.every["begun"] == Number("least", 40)
    assert begun.rows[DORTMUND]["begun"] == Number("least", 35)


def test_obstacles_have_no_sum_of_their_own_and_none_of_hidden_counts() -> None:
    obstacles = table("obstacles")

    assert obstacles.columns == ("recognition", "childcare", "language_course", "work_permit", "travel", "housing")
    assert obstacles.rows[DORTMUND]["travel"] == SMALL
    assert obstacles.every["childcare"] == Number("least", 12)


def test_moves_count_a_lead_once_and_taken_and_reached_the_first_time() -> None:
    twice = [history(DORTMUND, (1, "claimed"), (2, "released"), (3, "claimed"), (4, "contacted")) for _ in range(5)]
    moves = table("moves", month({}, twice)).rows[DORTMUND]

    assert moves["claimed"] == moves["contacted"] == Number("exact", 5)


def test_who_is_reached_by_an_appointment_is_reached() -> None:
    reached = [history(DORTMUND, (1, "claimed"), (2, "appointment")) for _ in range(5)]

    assert table("moves", month({}, reached)).rows[DORTMUND]["contacted"] == Number("exact", 5)


def test_places_reached_are_told_by_block() -> None:
    moves = table("moves").rows[DORTMUND]

    assert moves["placed/FB3"] == Number("exact", 9) and moves["placed/FB1"] == SMALL
    assert moves["coaching"] == Number("exact", 12) and moves["work"] == SMALL


def test_a_lead_is_open_that_nobody_has_at_the_end_of_the_month() -> None:
    october = datetime(2026, 10, 5, 9, tzinfo=UTC)
    waiting = [history(DORTMUND, at=october), history(DORTMUND, (1, "claimed"), (2, "released"))] * 3
    gone = [history(DORTMUND, (1, "claimed")), history(DORTMUND, (1, "closed"))] * 5

    assert table("moves", month({}, [*waiting, *gone])).rows[DORTMUND]["open"] == Number("exact", 6)


def test_moves_of_other_months_are_not_counted() -> None:
    october = datetime(2026, 10, 5, 9, tzinfo=UTC)
    old = [history(DORTMUND, (1, "claimed"), (2, "contacted"), (3, "work"), at=october) for _ in range(9)]
    found = month({}, old)

    assert table("moves", found).rows[DORTMUND]["work"] == SMALL
    assert table("results", found).rows[DORTMUND]["handed-over"] == SMALL
    assert table("times", found).rows[DORTMUND]["hours-claim"] == COVERED


def test_times_are_medians_in_hours_of_the_first_time() -> None:
    times = table("times", month({}, [history(DORTMUND, (n, "claimed"), (10 * n, "contacted")) for n in range(1, 6)]))

    assert times.rows[DORTMUND] == {"hours-claim": Number("exact", 3), "hours-contact": Number("exact", 30)}
    assert times.rows[BONN]["hours-claim"] == COVERED


def test_a_month_ends_by_the_clock_of_the_office() -> None:
    just = datetime(2026, 11, 30, 22, 30, tzinfo=UTC)  # half past eleven at night in Dortmund
    inside, outside = ([history(DORTMUND, at=just + timedelta(hours=hours))] * 5 for hours in (0, 1))

    assert table("results", month({}, inside)).rows[DORTMUND]["handed-over"] == Number("exact", 5)
    assert table("results", month({}, outside)).rows[DORTMUND]["handed-over"] == SMALL


def test_a_running_month_is_told_in_steps_and_without_times() -> None:
    assert table("results", running=True).rows[DORTMUND]["durchstarten/not_eligible"] == Number("least", 35)
    assert table("moves", running=True).every["claimed"] == Number("least", 20 + 10)
    assert table("times", running=True).rows[DORTMUND]["hours-claim"] == COVERED


def test_a_column_or_district_the_files_do_not_know_tells_of_nobody() -> None:
    few = table("results", month({counted("99999", "gone"): 4}))
    many = table("results", month({counted("99999", "gone"): 5}))

    assert "durchstarten/gone" not in few.columns and "99999" not in few.rows
    assert many.rows[NOWHERE]["durchstarten/gone"] == Number("exact", 5)


def test_nothing_at_all_is_hidden_everywhere() -> None:
    for made in tables(month({}), content()):
        kinds = {number.kind for row in (*made.rows.values(), made.every) for number in row.values()}
        assert kinds <= {"small", "covered"}, made.name
