### coach invite | list | show | change | leave | deactivate | team | check.

coach-no-name = --name: 1 to 60 characters
coach-no-area = say where the coach serves: --district 05913 (or --coordinator)
coach-hours-unreadable = --hours: "{ $typed }" cannot be read; write it like this: "Mo-Do 9-12, 13-16; Fr 9-12"
coach-language-unknown = --language: "{ $word }" is no language; write a code such as uk or fa-AF, or a German or English name
coach-team-unknown = --team: there is no team "{ $word }"; make it with: python -m bot coach team add "{ $word }"
coach-email-unreadable = --email: "{ $typed }" is no e-mail address; it looks like this: name@office.example
coach-email-needed = --email: a coach without Telegram needs an address
coach-unknown = there is no coach { $number }; python -m bot coach list shows them
coach-none = no coaches yet: python -m bot coach invite --help
coach-not-active = coach { $number } is not active; a new invitation makes a coach again
coach-works-once = works once, until { $until } UTC
coach-mail-made = coach { $number } is there at once and gets what comes by mail
coach-mail-there = coach { $number } has this address already; nothing changed. To change the coach: python -m bot coach change { $number } --help
coach-nothing-changed = coach { $number } is like that already; nothing changed
coach-nothing-asked = say what to change: python -m bot coach change --help
coach-changed = coach { $number } changed: { $what }
coach-changed-told = the coach is told
coach-leave-days-missing = say --from and --until, or --end
coach-leave-day-unreadable = { $option }: "{ $typed }" is no day; write year, month and day: 2026-12-24
coach-leave-upside-down = the last day lies before the first one
coach-leave-over = these days are over
coach-leave-too-long = this is longer than a year
coach-leave-entered = coach { $number } is away: { $days }
coach-leave-alone = { $places }: no coach is there; the coordination is told
coach-leave-alone-untold = { $places }: no coach is there, and there is no other coordination
coach-leave-ended = coach { $number } is back; no longer away: { $days }
coach-leave-none = coach { $number } is not away; nothing changed
coach-deactivate-ask = Deactivate coach { $number } ({ $name })? Requests that go back to the others: { $leads }
coach-kept = nothing changed
coach-left-already = coach { $number } is not active any more; nothing changed
coach-left = coach { $number } is deactivated; chat and address are free
coach-left-leads = given back to the others, the people are told: { $leads }
coach-left-unattended = NOBODY was told of these, there is no other coach and no coordination: { $leads }
coach-left-invitations = { $count ->
        [one] one unused invitation in this name is void; invite again whoever else has this name
       *[other] { $count } unused invitations in this name are void; invite again whoever else has this name
    }
coach-left-tell = the bot cannot tell them, because the address is gone: please tell them yourself
coach-left-check = what is missing now: python -m bot coach check
team-name-wrong = a team's name has 1 to 60 characters
team-added = there is a team "{ $name }" now
team-there = there is a team "{ $name }" already; nothing changed
team-none = no teams yet: python -m bot coach team add NAME
team-unknown = there is no team "{ $word }"; nothing changed
team-full = team "{ $name }" still has coaches: { $coaches }; give them another one first: python -m bot coach change ID --team NAME
team-removed = team "{ $name }" is gone

## coach check

coverage-fine = { $first } to { $last }: every place has a coach at every office hour
coverage-head = { $first } to { $last }
coverage-error = ERROR
coverage-warning = warning
coverage-count = { $errors ->
        [0] nobody is missing without somebody who steps in; warnings: { $warnings }
        [one] one place or time with nobody at all; warnings: { $warnings }
       *[other] { $errors } places or times with nobody at all; warnings: { $warnings }
    }
coverage-everywhere = everywhere
coverage-nobody = { $places }: no coach serves it; the coordination ({ $names }) takes what comes
coverage-nobody-at-all = { $places }: no coach serves it, and there is no coordination
coverage-full = { $places }: every coach has as many requests as they can hold; the coordination ({ $names }) takes what comes
coverage-full-at-all = { $places }: every coach has as many requests as they can hold, and there is no coordination; they get what comes all the same
coverage-language = { $places }: no coach speaks { $language }; German with an interpreter
coverage-week = { $places }: no coach ever works { $hours }; the coordination ({ $names }) is there
coverage-week-at-all = { $places }: nobody ever works { $hours }, not even the coordination
coverage-away = { $places }: every coach is away { $when }; the coordination ({ $names }) steps in
coverage-away-at-all = { $places }: everybody is away { $when }, the coordination too
coverage-day = on { $first }
coverage-days = from { $first } to { $last }
