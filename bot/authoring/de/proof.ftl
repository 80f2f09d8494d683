### `flow proof`: was für jeden möglichen Menschen gilt.

# $flow: Name; $day: der Tag, für den der Beweis gilt
proof-title = { $flow } am { $day }
# $table: Name; $policy: first, unique oder collect; $people: so viele verschiedene Menschen unterscheidet sie
proof-table = Tabelle { $table } ({ $policy }): { $people ->
    [one] 1 Mensch
   *[other] { $people } verschiedene Menschen
}
proof-who = „Verschiedene Menschen“ sind Kombinationen von Antworten, die es geben kann; wie viele es wirklich sind, weiß niemand.
proof-number = { $number }
proof-share = { $whole },{ $tenth } %
proof-share-tiny = < 0,1 %
proof-gap = LÜCKE: { $person }{ $day }: keine Regel entscheidet ({ $people ->
    [one] 1 Mensch
   *[other] { $people } Menschen
} dieser Art)
proof-overlap = ÜBERSCHNEIDUNG: { $person }{ $day }: { $rules } passen zugleich ({ $people ->
    [one] 1 Mensch
   *[other] { $people } Menschen
} dieser Art)
proof-too-few = ZU WENIG: { $person }{ $day }: bekommt { $rules }, versprochen sind { $least } ({ $people ->
    [one] 1 Mensch
   *[other] { $people } Menschen
} dieser Art)
proof-dead = OHNE WIRKUNG: { $rules } entscheidet für niemanden
proof-nothing = nichts
proof-on-day = , am { $day }
proof-whole = Für alle gilt, was die Tabelle verspricht.
proof-flow = Der ganze Ablauf: { $people ->
    [one] 1 Mensch
   *[other] { $people } verschiedene Menschen
}
proof-undecided = ohne Ergebnis
proof-rules = Über wen welche Regel der Tabelle { $table } entscheidet
proof-example = zum Beispiel: { $person }
proof-anybody = irgendjemand
proof-inside = wohnt in NRW
proof-outside = wohnt nicht in NRW
proof-chose-nothing = nichts
proof-idle = Umsonst gefragt, denn keine Antwort ändert etwas: { $questions }
proof-no-idle = Keine Frage wird umsonst gestellt.
proof-coming = { $days ->
    [one] Am nächsten Tag
   *[other] In den nächsten { $days } Tagen
}:
proof-nothing-coming = { $days ->
    [one] Am nächsten Tag
   *[other] In den nächsten { $days } Tagen
} beginnt, endet oder schließt nichts, und nichts ist zu prüfen.
proof-begins = { $day }: Regel { $rule } von { $table } gilt zum ersten Mal
proof-ends = { $day }: Regel { $rule } von { $table } gilt zum letzten Mal
proof-review = { $day }: Regel { $rule } von { $table } ist zu prüfen
proof-overdue = { $day }: Regel { $rule } von { $table } war zu prüfen: überfällig
proof-closes = { $day }: { $district } schließt
proof-ways = { $ways ->
    [one] 1 Weg
   *[other] { $ways } Wege
} zu einer Entscheidung, mit { $same ->
        [yes] { $longest ->
            [one] 1 Antwort
           *[other] { $longest } Antworten
        }
       *[no] { $shortest } bis { $longest } Antworten
    }
proof-shortest = kürzester: { $person }
proof-longest = längster: { $person }
proof-stuck = STECKT FEST: { $person }: Keine Frage ist mehr übrig, und nichts ist entschieden
proof-no-ways = Die Wege zur Entscheidung lassen sich sagen, sobald keine Tabelle eine Lücke oder Überschneidung hat.
proof-district = { $district } ({ $number }) hat eigene Regeln. Was dort anders ist:
