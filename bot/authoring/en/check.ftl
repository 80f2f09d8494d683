### What flow check and words check say besides the problems.

check-errors = { $count ->
        [one] 1 problem
       *[other] { $count } problems
    }
check-warnings = { $count ->
        [one] 1 warning, which stops nothing
       *[other] { $count } warnings, which stop nothing
    }
check-others = { $count ->
        [one] 1 more problem in flows/: python -m bot flow check
       *[other] { $count } more problems in flows/: python -m bot flow check
    }
check-flow = { $flow }:
check-table = { $table }: proven for { $people ->
        [one] 1 person
       *[other] { $people } different people
    }, { $rules ->
        [one] 1 rule
       *[other] { $rules } rules
    }
check-district = { $district } has rules of its own: { $tables } proven there too
check-ways = { $ways ->
        [one] 1 way
       *[other] { $ways } ways
    } to a decision, { $same ->
        [yes] { $longest ->
            [one] 1 answer
           *[other] { $longest } answers
        }
       *[no] { $shortest } to { $longest } answers
    }
check-words = words: { $languages }
check-cases = { $count ->
        [one] 1 case
       *[other] { $count } cases
    } (python -m bot flow test runs them)
check-language = { $language }: { $count ->
        [one] 1 message
       *[other] { $count } messages
    }
check-states = : { $native } read by native speakers, { $back-translated } translated back, { $draft ->
        [one] 1 draft
       *[other] { $draft } drafts
    }, { $outdated } outdated, { $todo } to be translated
check-fine = no problems
check-version = no problems (version { $version })
no-folder = there is no folder { $folder } with flows/ in it
no-flow = there is no flow "{ $word }"
