### flow preview: what changed files would mean for people half-way.

preview-nobody = nobody is half-way
preview-people =
    { $count ->
        [one] 1 person is half-way
       *[other] { $count } people are half-way
    }
preview-again = { $count } would be asked `{ $question }` again
preview-again-nobody = nobody would be asked anything again
preview-lost =
    { $count ->
        [one] 1 loses their place
       *[other] { $count } lose their place
    }
preview-outcome = for { $count } the outcome changes from { $before } to { $after }
preview-undecided = undecided
preview-guessed =
    { $count ->
        [one] 1 was compared with the files in force, because the version they last met is not kept
       *[other] { $count } were compared with the files in force, because the version they last met is not kept
    }
