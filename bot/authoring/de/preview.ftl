### flow preview: was geänderte Dateien für Menschen mitten im Gespräch bedeuten.

preview-nobody = Niemand ist mitten im Gespräch
preview-people =
    { $count ->
        [one] 1 Mensch ist mitten im Gespräch
       *[other] { $count } Menschen sind mitten im Gespräch
    }
preview-again =
    { $count ->
        [one] 1 würde noch einmal nach `{ $question }` gefragt
       *[other] { $count } würden noch einmal nach `{ $question }` gefragt
    }
preview-again-nobody = niemand würde etwas noch einmal gefragt
preview-lost =
    { $count ->
        [one] 1 verliert den Platz im Gespräch
       *[other] { $count } verlieren den Platz im Gespräch
    }
preview-outcome = Bei { $count } ändert sich das Ergebnis von { $before } zu { $after }
preview-undecided = offen
preview-guessed =
    { $count ->
        [one] 1 wurde mit den Dateien verglichen, die in Kraft sind, weil die zuletzt gesehene Version nicht aufbewahrt ist
       *[other] { $count } wurden mit den Dateien verglichen, die in Kraft sind, weil die zuletzt gesehene Version nicht aufbewahrt ist
    }
