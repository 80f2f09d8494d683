### `flow proof`: what holds for every possible person.

# $flow: its name; $day: the day the proof holds for
proof-title = { $flow } on { $day }
# $table: its name; $policy: first, unique or collect; $people: how many different people it tells apart
proof-table = Table { $table } ({ $policy }): { $people ->
    [one] 1 different person
   *[other] { $people } different people
}
proof-who = "Different people" are combinations of answers there can be; how many there really are, nobody knows.
proof-number = { $number }
proof-share = { $whole }.{ $tenth } %
proof-share-tiny = < 0.1 %
proof-gap = GAP: { $person }{ $day }: no rule decides ({ $people ->
    [one] 1 person
   *[other] { $people } people
} like this)
proof-overlap = OVERLAP: { $person }{ $day }: { $rules } all fit ({ $people ->
    [one] 1 person
   *[other] { $people } people
} like this)
proof-too-few = TOO FEW: { $person }{ $day }: { $rules } is all they get, { $least } are promised ({ $people ->
    [one] 1 person
   *[other] { $people } people
} like this)
proof-dead = DEAD: { $rules } decides for nobody
proof-nothing = nothing
proof-on-day = , on { $day }
proof-whole = Everybody meets what the table promises.
proof-flow = The whole flow: { $people ->
    [one] 1 different person
   *[other] { $people } different people
}
proof-undecided = without an outcome
proof-rules = Who is decided by which rule of the table { $table }
proof-example = for example: { $person }
proof-anybody = anybody
proof-inside = lives in NRW
proof-outside = lives outside NRW
proof-chose-nothing = nothing
proof-idle = Asked in vain, because no answer changes anything: { $questions }
proof-no-idle = No question is asked in vain.
proof-coming = In the next { $days ->
    [one] day
   *[other] { $days } days
}:
proof-nothing-coming = Nothing begins, ends, closes or is to be reviewed in the next { $days ->
    [one] day
   *[other] { $days } days
}.
proof-begins = { $day }: rule { $rule } of { $table } holds for the first day
proof-ends = { $day }: rule { $rule } of { $table } holds for the last day
proof-review = { $day }: rule { $rule } of { $table } is to be reviewed
proof-overdue = { $day }: rule { $rule } of { $table } was to be reviewed: overdue
proof-closes = { $day }: { $district } closes
proof-ways = { $ways ->
    [one] 1 way
   *[other] { $ways } ways
} to a decision, { $same ->
        [yes] { $longest ->
            [one] 1 answer
           *[other] { $longest } answers
        }
       *[no] { $shortest } to { $longest } answers
    }
proof-shortest = shortest: { $person }
proof-longest = longest: { $person }
proof-stuck = STUCK: { $person }: no question is left and nothing is decided
proof-no-ways = The ways to a decision can be told once no table has a gap or an overlap.
proof-district = { $district } ({ $number }) has rules of its own. What differs there:
