"""Which messages the bot uses around a flow, and the variables it fills in."""

from __future__ import annotations

from collections.abc import Iterable

EVENT_KINDS = ("job_fair", "speed_dating", "open_day", "meeting")

TEMPLATES: dict[str, tuple[str, ...]] = {
    "greeting": ("coach",),
    "who": (),
    "not-authority": (),
    "when-free": (),
    "when-call": (),
    "call-at": ("moment",),
    "come-to": ("place",),
    "bring": ("things",),
    "late": ("minutes",),
    "not-coming": (),
    "cannot-help": ("service",),
    "still-interested": (),
    "away": ("day",),
    "find-out": ("day",),
    "interpreter": (),
    "trusted-person": (),
    "children": (),
    "thanks": (),
    "course": (),
    "job": (),
    "internship": (),
    "recognition": (),
    "phone-number": (),
    "not-reached": (),
    "goodbye": (),
}
"""The sentences a coach picks, and their slot, in the order they are offered: words say-<name>."""

THINGS = ("paper", "certificates", "cv", "letters", "course-papers")
"""What a person may be asked to bring: words thing-<name>."""

FOR_PEOPLE: dict[str, tuple[str, ...]] = {
    name: variables
    for names, variables in (
        ("language-name language-choose language-kept language-gone", ()),
        ("button-start button-not-now button-why button-back button-done button-none-of-these button-human", ()),
        ("button-restart button-restart-yes button-continue button-change button-review-send button-withdraw", ()),
        ("button-consent-yes button-consent-no button-delete-yes button-delete-no button-share-phone", ()),
        ("button-place-list button-place-outside button-language option-unsure", ()),
        ("button-hear button-more button-less button-call button-call-yes button-crisis-yes", ()),
        ("progress", ("number", "total")),
        ("answered", ("answer",)),
        ("answer-line", ("question", "answer")),
        ("many-chosen nothing-chosen", ()),
        ("error-press-a-button error-not-a-number error-birth-year error-place-unknown error-place-several", ()),
        ("error-range", ("low", "high")),
        ("error-birth-year-solar error-birth-year-ethiopian", ("year", "from", "to")),
        ("error-too-many error-too-long", ("max",)),
        ("error-too-few error-not-a-phone error-empty error-stuck error-stuck-human", ()),
        ("media-voice hear-nothing", ()),
        ("media-not-read button-is-old button-unknown apology command-unknown", ()),
        ("place-choose-region place-choose-district place-choose-municipality", ()),
        ("result-heading because estimate more-questions-handover more-questions-referrals referrals-heading", ()),
        ("deleted-at-once deleted-in-a-day blocks-heading start-again-hint", ()),
        ("review-heading review-hint change-which consent-declined contact-note", ()),
        ("contact-heading district-closed human-district", ("district",)),
        ("handed-over handed-over-nobody handed-over-how", ()),
        ("handed-over-when coach-answer-time", ("hours",)),
        ("coach-claimed-telegram coach-claimed-phone coach-says passed-on human-coach", ("coach",)),
        ("coach-write-here not-passed-on waiting-for-coach coach-released lead-ended lead-running", ()),
        ("help operator-unset human-heading human-emergency human-place-first", ()),
        ("command-start command-back command-restart command-language command-human command-help", ()),
        ("command-privacy command-mydata command-delete command-hide hidden hidden-old", ()),
        ("bot-name bot-about bot-description", ()),
        ("crisis-suicide crisis-violence crisis-trafficking crisis-medical crisis-human", ()),
        ("crisis-told crisis-nobody crisis-not-told call-ask call-phone call-phone-kept call-nobody", ()),
        ("privacy", ("operator", "address", "contact", "officer")),
        ("human-operator", ("contact",)),
        ("mydata-heading mydata-none mydata-answers mydata-consents", ()),
        ("mydata-language", ("language",)),
        ("mydata-consent-precheck mydata-consent-handover", ("date",)),
        ("mydata-lead", ("number", "state")),
        ("mydata-lead-new mydata-lead-claimed mydata-lead-closed", ()),
        ("delete-ask delete-done restart-ask nothing-back not-now group-goodbye", ()),
        ("wait-until", ("day",)),
        ("wait-longer remind-offer button-start-remind half-way", ()),
        ("talk-quiet coach-says-german interpreter-asked files-wanted talk-passed-to talk-again", ("coach",)),
        ("button-interpreter files-not-wanted button-end-talk end-talk-ask button-end-yes button-end-no", ()),
        ("talk-ended", ()),
        (" ".join(f"weekday-{number}" for number in range(1, 8)), ()),
        ("day-words", ("weekday", "day")),
        ("moment-words", ("weekday", "day", "time")),
        ("appointment-offer appointment-agreed appointment-tomorrow appointment-soon", ("coach",)),
        ("appointment-cannot appointment-cancelled appointment-met appointment-met-no appointment-title", ("coach",)),
        ("appointment-place", ("place",)),
        ("button-no-time button-cannot-come button-met-yes button-met-no", ()),
        ("appointment-gone appointment-met-yes calendar-file", ()),
        ("events-ask button-events-yes button-events-no events-yes events-no events-stopped", ()),
        (" ".join(f"event-kind-{kind}" for kind in EVENT_KINDS), ()),
        ("event-invitation", ("kind",)),
        ("event-ask button-event-yes button-event-no button-events-stop event-coming event-not-coming", ()),
        ("event-full event-over event-cancelled", ()),
        ("mydata-events", ("date",)),
        ("mydata-appointment", ("moment",)),
        *((f"say-{sentence}", slots) for sentence, slots in TEMPLATES.items()),
        (" ".join(f"thing-{thing}" for thing in THINGS), ()),
    )
    for name in names.split()
}

NUMBERS_IN: dict[str, tuple[str, ...]] = {
    "crisis-suicide": ("112", "0800 1110111"),
    "crisis-violence": ("110", "112", "116 016"),
    "crisis-trafficking": ("110", "116 016"),
    "crisis-medical": ("112",),
    "crisis-told": ("112",),
}
"""Telephone numbers that a message must name in every language, digit by digit."""

CONSENTS: dict[str, tuple[str, ...]] = {
    "consent-precheck": ("operator",),
    "consent-handover": ("operator", "district"),
}

CLOSE_REASONS = ("finished", "placed", "elsewhere", "not_fitting", "not_reached", "not_wanted")
"""How a coach may close the request of a programme; "withdrawn" is the person's own."""
HELP_CLOSE_REASONS: dict[str, tuple[str, ...]] = {
    "crisis": ("helped", "no_danger", "elsewhere", "not_reached"),
    "call": ("helped", "elsewhere", "not_reached"),
}
"""How a coach may close the request of somebody who asked for a human, by what they asked for."""
FORMER_CLOSE_REASONS = ("coaching", "withdrawn")
"""No coach can choose them (any more); requests closed so stay readable."""
KNOWN_CLOSE_REASONS = tuple(
    dict.fromkeys(
        (*CLOSE_REASONS, *(one for some in HELP_CLOSE_REASONS.values() for one in some), *FORMER_CLOSE_REASONS)
    )
)


def close_reasons(asked_for: str) -> tuple[str, ...]:
    """The reasons a request may be closed for: "crisis" or "call", or that of a programme for ""."""
    return HELP_CLOSE_REASONS.get(asked_for, CLOSE_REASONS)


MAIL_REFUSED = ("unknown", "full", "policy", "large", "late", "other")
"""Why a mailbox may take no mail, as the coordination is told."""

FIGURES = ("begun", "results", "stops", "obstacles", "moves", "times")
"""The tables of a month's figures, in the order they are shown."""

FIGURE_COLUMNS: tuple[str, ...]
FIGURE_COLUMNS = ("begun", "decided", "handed-over", "claimed", "contacted", "appointment", "coaching", "training")
FIGURE_COLUMNS += ("work", "closed", "open", "hours-claim", "hours-contact", "review")
"""Columns of theirs whose names are not in the flows."""

FOR_COACHES: dict[str, tuple[str, ...]] = {
    name: variables
    for names, variables in (
        ("coach-welcome", ("coach", "areas")),
        ("coach-welcome-coordinator coach-invite-unknown coach-invite-used coach-invite-expired", ()),
        ("coach-help coach-all-districts card-wish-woman card-nobody card-nobody-free card-none", ()),
        ("card-heading", ("number",)),
        ("card-place", ("place",)),
        ("card-language", ("language",)),
        ("card-age", ("band",)),
        ("card-outcome", ("outcome",)),
        ("card-turbo_fits card-turbo_check card-turbo_other", ()),
        ("card-reason card-state-closed", ("reason",)),
        ("card-crisis-heading card-call-heading coach-call-wish", ("number",)),
        ("card-about coach-danger", ("about",)),
        ("danger-suicide danger-medical danger-violence danger-trafficking danger-call", ()),
        ("card-place-unknown card-phone-missing card-phone-there card-crisis-hint card-call-hint", ()),
        ("card-since", ("since",)),
        ("coach-urgent", ("number", "about")),
        ("coach-phone-arrived", ("number", "phone")),
        ("coach-no-name coach-crisis-next coach-call-next", ()),
        ("card-blocks", ("blocks",)),
        ("card-goals", ("goals",)),
        ("card-barriers", ("barriers",)),
        ("card-unknown", ("questions",)),
        ("card-way", ("way",)),
        ("card-time", ("time",)),
        ("card-consent", ("version", "language", "date")),
        ("card-state-new", ()),
        ("card-state-claimed coach-claimed-by-other", ("coach",)),
        ("coach-button-say coach-button-times coach-button-files coach-button-moves coach-button-pass", ()),
        ("coach-button-claim coach-button-write coach-button-release coach-button-close coach-button-cancel", ()),
        ("coach-lead-name coach-sent", ("name",)),
        ("coach-lead-phone", ("phone",)),
        ("coach-lead-telegram coach-lead-answers coach-lead-gone coach-not-yours coach-not-your-district", ()),
        ("coach-lead-next", ("hours",)),
        ("coach-lead-status", ("status",)),
        ("coach-prompt coach-incoming", ("name", "number")),
        ("coach-prompt-hint coach-reply-please coach-text-only", ()),
        ("coach-person-gone coach-person-withdrew coach-released-done coach-close-why", ("number",)),
        ("coach-released-coordination coach-released-nobody", ("number",)),
        ("coach-colleague-gone", ("coach", "number")),
        ("coach-closed", ("number", "reason")),
        ("coach-leads-mine coach-leads-open coach-leads-none", ()),
        (" ".join(f"close-{reason}" for reason in (*CLOSE_REASONS, "withdrawn")), ()),
        # coaches: joining, /profile, /leave
        ("coach-joined", ("coach", "number", "areas")),
        ("coach-joined-again", ("before", "coach", "number", "areas")),
        ("coach-invite-tried", ("coach",)),
        ("coach-welcome-mail", ("coach", "areas")),
        ("coach-back", ("mine", "open")),
        ("coach-retired coach-retired-clean", ()),
        ("coach-retired-leads", ("numbers",)),
        (
            "coach-profile",
            ("number", "coach", "areas", "languages", "woman", "hours", "held", "limit", "days", "team"),
        ),
        ("coach-profile-coordinator coach-profile-how coach-profile-changed coach-profile-none", ()),
        ("coach-profile-no-team coach-profile-no-areas coach-profile-no-limit coach-profile-yes coach-profile-no", ()),
        ("coach-profile-no-leave", ()),
        ("coach-profile-usual coach-profile-set-hours", ("hours",)),
        ("coach-profile-set-languages", ("languages",)),
        ("coach-profile-set-limit", ("limit",)),
        ("coach-profile-over-limit", ("held",)),
        ("coach-profile-set-woman", ("woman",)),
        (
            "coach-profile-wrong coach-profile-wrong-hours coach-profile-wrong-limit coach-profile-wrong-woman",
            ("typed",),
        ),
        ("coach-profile-wrong-languages", ("typed", "unknown", "known")),
        ("coach-profile-not-yours", ("typed",)),
        ("coach-leave-days", ("first", "last")),
        ("coach-leave-none coach-leave-how coach-leave-not-ended coach-leave-nothing-back coach-leave-button-old", ()),
        ("coach-leave-alone-told coach-leave-alone-untold coach-leave-by-others coach-button-hand-back", ()),
        ("coach-leave-shown coach-leave-set coach-leave-ended", ("days",)),
        ("coach-leave-wrong-unreadable coach-leave-wrong-over", ("typed",)),
        ("coach-leave-wrong-upside-down coach-leave-wrong-too-long", ("typed",)),
        ("coach-leave-uncontacted coach-leave-contacted coach-leave-handed-back coach-leave-kept", ("numbers",)),
        ("coach-leave-appointments", ()),
        ("coach-leave-appointment", ("moment", "number")),
        ("coach-leave-places-more", ("places", "count")),
        ("coach-leave-alone", ("places",)),
        ("coach-leave-coordination", ("coach", "days", "places")),
        # Appointments
        ("coach-times-prompt coach-times-sent coach-times-none coach-times-unanswered", ("name", "number")),
        ("coach-times-example", ("first", "second")),
        ("coach-times-last-place", ("place",)),
        ("coach-times-replaces coach-times-outside", ("moment",)),
        ("coach-times-hint coach-times-wrong coach-times-you-wrote coach-times-again", ()),
        ("coach-times-unreadable coach-times-no-such-time coach-times-twice", ("line",)),
        ("coach-times-weekday", ("line", "weekday")),
        ("coach-weekday", ("day", "weekday")),
        ("coach-times-past", ("line", "moment")),
        ("coach-times-too-far", ("line", "moment", "days")),
        ("coach-times-no-time coach-times-no-place", ()),
        ("coach-times-too-many coach-times-long-place", ("most",)),
        ("coach-times-passed", ("name", "number", "coach")),
        ("coach-button-new-times coach-button-call-off coach-button-met-yes coach-button-met-no", ()),
        ("coach-appointment-agreed coach-appointment-cannot coach-appointment-called-off", ("name", "number")),
        ("coach-appointment-tomorrow coach-appointment-soon coach-appointment-passed", ("name", "number")),
        ("coach-appointment-falls-away coach-appointment-title", ("number",)),
        ("coach-appointment-went coach-appointment-alone coach-appointment-not-needed", ("coach", "number")),
        ("coach-appointment-line coach-appointment-offer-line", ("moment",)),
        ("coach-met-ask coach-met-not-says-person", ("name", "number")),
        ("coach-appointment-off coach-appointment-begun", ()),
        ("coach-met-yes coach-met-no coach-met-thanks coach-met-over", ()),
        # Cards: passing on, opening again, looking up.
        ("coach-pass-who coach-pass-nobody coach-pass-lead-gone coach-pass-not-yours coach-pass-changed", ("number",)),
        ("coach-pass-choice", ("coach", "held")),
        ("coach-pass-choice-most", ("coach", "held", "most")),
        ("coach-pass-chosen coach-pass-note coach-pass-given", ("number", "coach")),
        ("coach-pass-given-note coach-pass-done", ("number", "coach")),
        ("coach-pass-gone coach-pass-away coach-pass-elsewhere coach-pass-has-it", ("number", "coach")),
        ("coach-pass-taken", ("number", "coach", "to")),
        ("coach-button-no-note coach-pass-note-hint coach-pass-note-back", ()),
        ("coach-again-done coach-again-open coach-again-not-yours coach-again-erased", ("number",)),
        ("coach-again-newer coach-again-began", ("number",)),
        ("coach-lead-unknown coach-lead-elsewhere", ("number",)),
        ("coach-lead-which coach-lead-erased coach-button-assign coach-button-again coach-lead-history", ()),
        ("coach-lead-event", ("moment", "what")),
        ("coach-lead-event-by", ("moment", "what", "coach")),
        ("coach-lead-event-opened coach-lead-event-claimed coach-lead-event-released coach-lead-event-reopened", ()),
        ("coach-lead-event-contacted coach-lead-event-appointment coach-lead-event-coaching", ()),
        ("coach-lead-event-training coach-lead-event-work coach-lead-event-urgent coach-lead-event-waited", ()),
        ("coach-lead-event-met coach-lead-event-not-met coach-lead-event-interpreter coach-lead-event-said", ()),
        ("coach-lead-event-bot-wrong", ()),
        ("coach-lead-event-passed", ("coach",)),
        ("coach-lead-event-placed", ("block",)),
        ("coach-lead-event-closed", ("reason",)),
        ("coach-leads-overdue coach-leads-age-new coach-leads-districts coach-leads-no-place", ()),
        ("coach-leads-age-hours coach-leads-age-days", ("count",)),
        ("coach-leads-district", ("district", "new", "held")),
        ("coach-leads-oldest", ("age",)),
        # Groups of teams.
        ("coach-group-ask", ("coach", "team")),
        ("coach-group-welcome coach-group-done coach-group-already coach-group-others", ("team",)),
        ("coach-group-replaced coach-group-lost", ("team",)),
        ("coach-group-not-your-team coach-group-hint coach-group-only-coaches coach-group-write-first", ()),
        ("coach-button-team coach-group-no-topics", ()),
        ("coach-group-won", ("number",)),
        # The clock.
        ("clock-unclaimed-remind clock-unclaimed-others clock-unclaimed-coordination", ("number", "since", "hours")),
        ("clock-uncontacted-remind", ("number", "since")),
        ("clock-uncontacted-holder clock-admin", ("number", "since", "hours")),
        ("clock-uncontacted-others clock-uncontacted-coordination", ("coach", "number", "since", "hours")),
        ("clock-taken-over", ("coach", "number")),
        ("clock-need-unclaimed-remind clock-need-unclaimed-others clock-need-admin", ("number", "since")),
        ("clock-need-unclaimed-coordination clock-need-uncontacted-remind", ("number", "since")),
        ("clock-need-uncontacted-holder", ("number", "since")),
        ("clock-need-uncontacted-others clock-need-uncontacted-coordination", ("coach", "number", "since")),
        ("card-state-overdue", ("coach",)),
        ("coach-button-contacted", ()),
        # talking
        ("coach-not-sent-gone coach-not-sent-free coach-file-gone", ("number",)),
        ("coach-not-sent-closed coach-not-sent-closed-yours", ("number", "reason")),
        ("coach-not-sent-other", ("number", "coach")),
        ("coach-incoming-caption coach-incoming-file coach-say-preview coach-say-sent", ("name", "number")),
        ("coach-was-command coach-files-not-by-mail coach-interpreter-no-phone", ()),
        ("coach-files-asked", ("name", "day")),
        ("coach-interpreter", ("name", "number", "language")),
        ("coach-say-which", ("name", "language", "page")),
        ("coach-say-missing", ("language", "other")),
        ("coach-say-chosen coach-say-old coach-say-cancelled coach-say-twice coach-button-send", ()),
        (
            " ".join(f"coach-fill-{slot}" for slot in ("moment", "day", "minutes", "place", "things", "service")),
            ("number",),
        ),
        ("coach-unclear-moment coach-unclear-day coach-unclear-minutes coach-unclear-place", ("typed",)),
        ("coach-past-moment coach-past-day", ("typed",)),
        ("template-page-first template-page-meeting template-page-answers template-page-offers", ()),
        (" ".join(f"template-{sentence}" for sentence in TEMPLATES), ()),
        (" ".join(f"close-{reason}" for reason in KNOWN_CLOSE_REASONS), ()),
        # Where a request stands
        ("status-new status-claimed status-contacted status-appointment status-coaching", ()),
        ("status-training status-work", ()),
        ("status-placed", ("block",)),
        ("status-closed", ("reason",)),
        ("card-state-held", ("coach", "status")),
        ("coach-moves", ("number", "status", "since")),
        ("coach-moved coach-moves-now coach-moves-there", ("number", "status")),
        ("coach-moves-not coach-moves-not-back", ("before", "after", "possible")),
        ("coach-moves-not-any coach-wrong-done coach-wrong-before coach-wrong-no-answers", ("number",)),
        ("coach-wrong-other-rules coach-wrong-help", ("number",)),
        ("coach-wrong", ("number", "outcome")),
        ("coach-moves-where coach-button-wrong", ()),
        # by e-mail
        ("coach-mail-subject-card coach-mail-subject-urgent coach-mail-subject-lead", ("number",)),
        ("coach-mail-subject coach-mail-above-here coach-mail-link-card coach-mail-link coach-mail-link-once", ()),
        ("coach-mail-answer coach-mail-no-answer coach-mail-from-bot coach-mail-lead-telegram", ()),
        ("coach-mail-claimed coach-mail-new-link coach-mail-passed coach-mail-phone-arrived", ("number",)),
        ("coach-mail-phone coach-mail-met page-twice", ()),
        ("coach-mail-empty coach-mail-no-files coach-mail-not-sent-free page-heading", ("number",)),
        ("coach-mail-failed", ("coach", "why")),
        ("coach-mail-failed-leads", ("numbers",)),
        (" ".join(f"coach-mail-why-{why}" for why in MAIL_REFUSED), ()),
        ("coach-mail-colleague-gone", ("coach", "number")),
        ("coach-mail-missing", ("names",)),
        ("page-title page-claim page-claim-hint page-open page-open-hint page-session page-write page-write-label", ()),
        ("page-write-hint page-write-send page-contacted page-contacted-hint page-contacted-do page-release", ()),
        ("page-times page-times-label page-times-hint page-times-do", ()),
        ("page-call-off page-call-off-hint page-call-off-do page-met page-move page-move-label page-move-do", ()),
        ("page-release-hint page-release-do page-close page-close-label page-close-do page-your-text", ()),
        ("page-link-unknown page-link-expired page-link-used page-session-over page-not-a-coach page-new-link", ()),
        ("page-new-link-hint page-new-link-sent page-new-link-wait page-too-often page-text-missing", ()),
        ("page-text-long", ("most",)),
        ("page-trouble page-close-this smtp-unknown smtp-one smtp-later smtp-not-a-coach smtp-not-yours", ()),
        ("smtp-long", ("most",)),
        # figures
        ("figures-least figures-more figures-hidden figures-nowhere-yet", ("count",)),
        ("figures-hours", ("hours",)),
        ("figures-small figures-covered figures-all-districts figures-every figures-nowhere figures-district", ()),
        ("figures-empty figures-running figures-explain figures-left-out figures-report-nothing", ()),
        ("figures-others figures-what figures-number figures-month figures-part figures-guide", ()),
        ("figures-title figures-heading figures-heading-running figures-attached", ("month",)),
        ("figures-of", ("districts",)),
        (" ".join(f"figures-table-{name} figures-about-{name}" for name in FIGURES), ()),
        (" ".join(f"figures-column-{name}" for name in FIGURE_COLUMNS), ()),
        ("figures-column-placed", ("block",)),
        ("figures-in-flow", ("what", "flow")),
        ("figures-not-handed-over", ("what",)),
        ("figures-line", ("what", "number")),
        ("figures-report figures-file", ("month", "name")),
        ("figures-report-attached", ()),
    )
    for name in names.split()
}


FOR_ADMINS: dict[str, tuple[str, ...]] = {
    name: variables
    for names, variables in (
        ("admin-refused", ("count", "version")),
        ("admin-more-problems admin-warnings", ("count",)),
        ("admin-holds-again admin-reload-same admin-reload-taken admin-reload-failed", ("version",)),
        ("admin-reload-moving", ("version",)),
        ("admin-status-version", ("version", "since")),
        ("admin-status-languages admin-try-no-language", ("languages",)),
        ("admin-status-leads admin-status-help", ("leads",)),
        ("admin-status-none admin-status-placed", ()),
        ("admin-review-cases", ("count",)),
        ("admin-status-half-way", ("flows",)),
        ("admin-status-holds admin-try-begins admin-try-ended admin-try-card admin-try-not-here admin-help", ()),
        ("admin-figures-heading admin-figures-outcomes admin-figures-none", ()),
        ("admin-figures-leads", ("count",)),
        ("admin-figures-left", ("flow",)),
        ("admin-command-status admin-command-reload admin-command-try admin-command-figures", ()),
        ("admin-command-admin admin-command-stop", ()),
    )
    for name in names.split()
}
"""German only, as for coaches."""


BUTTONS = frozenset(
    name
    for name in (*FOR_PEOPLE, *FOR_COACHES)
    if name.startswith(("button-", "coach-button-", "close-")) and name not in ("button-is-old", "button-unknown")
)
"""Messages that stand on buttons; the two left out speak of buttons."""


_OPENING = """
language-choose language-kept language-gone progress answered media-not-read media-voice hear-nothing
button-why button-back button-continue button-restart button-share-phone button-is-old button-unknown apology
command-unknown result-heading referrals-heading deleted-at-once deleted-in-a-day review-heading change-which
consent-declined contact-heading district-closed handed-over handed-over-nobody coach-claimed-telegram
coach-claimed-phone coach-says passed-on not-passed-on waiting-for-coach coach-released lead-ended lead-running
help privacy human-heading mydata-heading mydata-none delete-ask delete-done restart-ask nothing-back not-now
group-goodbye hidden bot-name bot-about bot-description crisis-suicide crisis-violence crisis-trafficking
crisis-medical crisis-human crisis-told crisis-nobody crisis-not-told call-ask call-phone call-phone-kept call-nobody
wait-until wait-longer half-way talk-quiet coach-says-german interpreter-asked files-wanted files-not-wanted
talk-passed-to talk-again end-talk-ask talk-ended appointment-offer appointment-agreed appointment-tomorrow
appointment-soon appointment-cannot appointment-cancelled appointment-gone appointment-met appointment-met-yes
appointment-met-no calendar-file events-ask events-yes events-no event-invitation event-ask event-coming
event-not-coming event-full event-over event-cancelled events-stopped
"""
OPENING = frozenset((*_OPENING.split(), *CONSENTS, *(f"say-{sentence}" for sentence in TEMPLATES)))
"""Messages that a Telegram message begins with: their first line stands on the locked screen of a shared telephone."""


_DEMO_WORDS = """
title intro person coach inside phone-language new-person write send voice replying
answers open decision because lead none undecided blocks referrals coach-name
"""
FOR_DEMO: tuple[str, ...] = tuple(f"demo-{name}" for name in _DEMO_WORDS.split())
"""The labels of the demo page; English only."""


def variables() -> dict[str, frozenset[str]]:
    """Message → the variables the bot fills in; messages without any are left out."""
    every: Iterable[tuple[str, tuple[str, ...]]] = (FOR_PEOPLE | CONSENTS | FOR_COACHES | FOR_ADMINS).items()
    return {name: frozenset(names) for name, names in every if names}
