### Was `flow test --review` sagt: Fälle, in denen der Bot nach Meinung eines Coaches falsch lag.

noted-none = Kein offener Fall: Kein Coach hat notiert, dass der Bot falsch lag.
noted-head =
    { $flow }: { $cases ->
        [one] 1 offener Fall
       *[other] { $cases } offene Fälle
    }, von Coaches notiert; ohne Namen und ohne Ort.
    Zuerst die Regel ändern, wenn es nötig ist. Dann den Fall ans Ende von flows/cases/{ $flow }.yaml kopieren
    und „case:“ in eigene Worte fassen. Erledigt: python -m bot flow test --review --done NUMMER
noted-name = notiert { $number }: { $expected } wäre richtig, nicht { $outcome } ({ $rule })
noted-holds = { $number }: passt inzwischen ({ $outcome }, { $rule })
noted-holds-not = { $number }: noch nicht so; die Tabellen sagen { $outcome } ({ $rule })
noted-undecided = { $number }: noch nicht so; nach diesen Antworten ist noch etwas offen
noted-unfit = { $number }: passt nicht mehr zu den Dateien von heute
noted-no-flow = Den Ablauf „{ $flow }“ gibt es nicht mehr
noted-no-number = --done braucht die Nummern der Fälle
    .hint = Zum Beispiel: python -m bot flow test --review --done 482913 250174
noted-only-review = Nummern und --done gehören zu --review
    .hint = python -m bot flow test --review --done 482913
noted-not-both = --review und --write-boundaries gehen nicht zusammen
noted-unknown = Diese Fälle gibt es nicht: { $numbers }; nichts wurde geändert
    .hint = Die offenen zeigt: python -m bot flow test --review
noted-done = Erledigt, und die Antworten sind gelöscht: { $numbers }
noted-done-before = War schon erledigt: { $numbers }
