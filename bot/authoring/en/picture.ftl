### `flow picture`: the words in the picture of a flow.

picture-title = The flow { $flow }
picture-about = { $questions ->
    [one] 1 question
   *[other] { $questions } questions
} from top to bottom, { $tables ->
    [one] 1 table
   *[other] { $tables } tables
}, { $outcomes ->
    [one] 1 outcome
   *[other] { $outcomes } outcomes
}.
picture-questions = Questions, in their order
picture-tables = Tables
picture-outcomes = Outcomes
picture-after = What follows
picture-only-if = only if { $condition }
picture-asked-needed = asked while the answer can change something
picture-asked-always = asked of everybody who goes on
picture-asked-handover = asked of those who can be handed over
picture-rules = { $rules ->
    [one] 1 rule
   *[other] { $rules } rules
}, { $policy ->
    [first] the first that fits decides
    [unique] exactly one fits each person
   *[collect] all that fit count
}
picture-gives = gives: { $what }
picture-keep-lead = answers stay for the coach
picture-keep-statistics = only an anonymous count stays
picture-keep-nothing = nothing stays
picture-coach = Coach
picture-handed-over = the request goes to the coaches of the district
picture-unless = not if { $condition }
picture-other-flow = another conversation
picture-left = { $people ->
    [one] 1 person
   *[other] { $people } people
} left here
picture-got = { $people ->
    [one] 1 person
   *[other] { $people } people
}
picture-legend-reads = a table reads the answer
picture-legend-gives = leads to
picture-legend-then = worked out after the outcome
