### What `flow explain` says.

explain-head = Flow { $flow }, { $day }
explain-district = District { $district } has rules of its own.
explain-table = Table { $table } ({ $policy ->
        [first] the first rule that fits decides
        [unique] exactly one rule fits
       *[collect] every rule that fits counts
    }; gives { $gives })

explain-decides = ✓ { $rule }: fits and decides: { $result }
explain-fits = ✓ { $rule }: fits: { $result }
explain-fits-unless = ✓ { $rule }: fits, and decides unless an earlier rule does: { $result }
explain-may-fit = ✓ { $rule }: may fit, and counts because nothing more is asked: { $result }
explain-fails = ✗ { $rule }: does not fit, because { $because }
explain-open = ? { $rule }: still open, because { $because }
explain-not-in-force = – { $rule }: does not hold on this day ({ $days })
explain-after = – not looked at, because earlier rules fit everybody already: { $rules }

explain-is-not = { $input }: { $known } is not { $wanted }
explain-not-answered = { $input } is not answered
explain-may-be = { $input } may still be { $known }
explain-range = { $low } to { $high }
explain-any-of = one of { $options }
explain-none-of = a choice without { $options }
explain-any-and-none = { $any }, and { $none }
explain-nothing = nothing

explain-in-nrw = lives in North Rhine-Westphalia
explain-rule = rule that decided
explain-result-of = result of the table { $table }
explain-yes = yes
explain-no = no
explain-outside-nrw = outside North Rhine-Westphalia

explain-for-people = for people: { $text }
explain-for-coaches = for coaches (in German): { $text }
explain-source = source: { $source }
explain-days = days: { $days }
explain-days-from = from { $from }
explain-days-until = until { $until }
explain-days-both = from { $from } until { $until }
explain-like = stands in the place of the rule { $rule } in this district

explain-summary = What follows
explain-outcome = Outcome: { $result } (rule { $rule })
explain-undecided = Outcome: nothing is decided yet
explain-then = { $gives }: { $result } (rule { $rule })
explain-needed = Still asked: { $questions }
explain-needed-nothing = Nothing more is asked for the decision
explain-handover = The request goes to a coach.
