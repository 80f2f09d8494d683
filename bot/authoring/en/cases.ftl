### What `flow test` and `flow try --save` say, and what they write into files of cases.

## flow test

case-failed = { $at }: case "{ $case }": { $key }: expected { $expected }, got { $got }
cases-counted = { $flow }: { $cases ->
        [one] 1 case
       *[other] { $cases } cases
    }, { $failed ->
        [0] all as expected
        [one] 1 not as expected
       *[other] { $failed } not as expected
    }
coverage-rules = rules { $met } of { $every }
coverage-options = options { $met } of { $every }
coverage-questions = questions { $met } of { $every }
coverage-missing = in no case: { $names }

## flow test --write-boundaries

boundaries-head =
    People on each side of every boundary in the tables of the flow "{ $flow }": ages, days, districts.
    A program wrote this file (python -m bot flow test --write-boundaries). It shows what the tables decide now;
    NOBODY HAS REVIEWED IT. Look at every case: is it what you want? Then move it to your own cases.
boundary-number = { $rule }: { $key } { $value }
boundary-day = { $rule }: on { $day }
boundary-district = { $rule }: in { $place }
boundary-closing = { $district } closes: on { $day }
boundary-in = { $name }, district { $district }
boundaries-none = { $flow }: no number, day or district decides anything
boundaries-written = { $path }: { $cases ->
        [one] 1 case
       *[other] { $cases } cases
    }, reviewed by nobody yet
boundaries-unchanged = { $path }: nothing to change
boundaries-differ = { $path } says something else already and was not changed
    .hint = look at the lines above; --yes writes the file anew
to-one-flow = --to writes one file
    .hint = say which flow: --flow { $flow }

## flow try --save

tried-head =
    Conversations that were played in the terminal and kept (python -m bot flow try --save NAME).
    The transcript of each stands beside this file, in transcripts/NAME.txt.
tried-bad-name = "{ $name }" cannot be a name
    .hint = possible are 1–60 small letters a–z, digits and -
tried-exists = { $path }: "{ $name }" is there already
    .hint = take another name
tried-nothing = nothing was answered, so nothing was saved
tried-saved = { $path }: case "{ $name }" added
tried-transcript = { $path } written
tried-broken = { $path }: the case could not be added, and nothing was saved
    .hint = cases stand in a list at the end of the file: "cases:", then "  - case: …"

## Shared

nothing = nothing
