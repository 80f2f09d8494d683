### What `flow test --review` says: cases in which the bot was wrong, as a coach sees it.

noted-none = No open case: no coach has noted that the bot was wrong.
noted-head =
    { $flow }: { $cases ->
        [one] 1 open case
       *[other] { $cases } open cases
    } noted by coaches; without names and places.
    First change the rule, where that is needed. Then copy the case to the end of flows/cases/{ $flow }.yaml
    and put "case:" in your own words. When done: python -m bot flow test --review --done NUMBER
noted-name = noted { $number }: { $expected } would be right, not { $outcome } ({ $rule })
noted-holds = { $number }: holds by now ({ $outcome }, { $rule })
noted-holds-not = { $number }: not so yet; the tables say { $outcome } ({ $rule })
noted-undecided = { $number }: not so yet; by these answers something is still open
noted-unfit = { $number }: does not fit today's files any more
noted-no-flow = there is no flow "{ $flow }" any more
noted-no-number = --done needs the numbers of the cases
    .hint = for example: python -m bot flow test --review --done 482913 250174
noted-only-review = numbers and --done go with --review
    .hint = python -m bot flow test --review --done 482913
noted-not-both = --review and --write-boundaries do not go together
noted-unknown = there are no such cases: { $numbers }; nothing was changed
    .hint = python -m bot flow test --review shows the open ones
noted-done = done, and their answers are deleted: { $numbers }
noted-done-before = was done already: { $numbers }
