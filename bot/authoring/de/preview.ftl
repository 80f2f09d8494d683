### flow preview: was geänderte Dateien für Menschen mitten im Gespräch bedeuten.

preview-no-folder = { $folder } hat keinen Ordner flows
preview-nobody = Niemand ist mitten im Gespräch
preview-people =
    { $count ->
        [one] 1 Person ist mitten im Gespräch
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
        [one] 1 verliert die Stelle im Gespräch
       *[other] { $count } verlieren die Stelle im Gespräch
    }
preview-outcome = bei { $count } ändert sich das Ergebnis von { $before } zu { $after }
preview-undecided = offen
preview-guessed =
    { $count ->
        [one] 1 wurde mit den Dateien verglichen, die in Kraft sind, weil die zuletzt gesehene Version nicht aufgehoben ist
       *[other] { $count } wurden mit den Dateien verglichen, die in Kraft sind, weil die zuletzt gesehene Version nicht aufgehoben ist
    }
