### `flow picture`: die Wörter im Bild eines Ablaufs.

picture-title = Der Ablauf { $flow }
picture-about = { $questions ->
    [one] 1 Frage
   *[other] { $questions } Fragen
} von oben nach unten, { $tables ->
    [one] 1 Tabelle
   *[other] { $tables } Tabellen
}, { $outcomes ->
    [one] 1 Ergebnis
   *[other] { $outcomes } Ergebnisse
}.
picture-questions = Fragen in ihrer Reihenfolge
picture-tables = Tabellen
picture-outcomes = Ergebnisse
picture-after = Was folgt
picture-only-if = nur wenn { $condition }
picture-asked-needed = gefragt, solange die Antwort etwas ändern kann
picture-asked-always = gefragt werden alle, die weitermachen
picture-asked-handover = gefragt wird, wer übergeben werden kann
picture-rules = { $rules ->
    [one] 1 Regel
   *[other] { $rules } Regeln
}, { $policy ->
    [first] die erste passende entscheidet
    [unique] auf jeden Menschen passt genau eine
   *[collect] alle passenden zählen
}
picture-gives = ergibt: { $what }
picture-keep-lead = Antworten bleiben für den Coach
picture-keep-statistics = nur eine anonyme Zahl bleibt
picture-keep-nothing = nichts bleibt
picture-coach = Coach
picture-handed-over = die Anfrage geht an die Coaches des Kreises
picture-unless = nicht, wenn { $condition }
picture-other-flow = ein anderes Gespräch
picture-left = { $people ->
    [one] 1 Mensch hörte
   *[other] { $people } Menschen hörten
} hier auf
picture-got = { $people ->
    [one] 1 Mensch
   *[other] { $people } Menschen
}
picture-legend-reads = eine Tabelle liest die Antwort
picture-legend-gives = führt zu
picture-legend-then = wird nach dem Ergebnis ermittelt
