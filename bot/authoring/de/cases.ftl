### Was `flow test` und `flow try --save` sagen, und was sie in Dateien mit Fällen schreiben.

## flow test

case-failed = { $at }: Fall „{ $case }“: { $key }: erwartet { $expected }, gefunden { $got }
cases-counted = { $flow }: { $cases ->
        [one] 1 Fall
       *[other] { $cases } Fälle
    }, { $failed ->
        [0] alle wie erwartet
        [one] 1 nicht wie erwartet
       *[other] { $failed } nicht wie erwartet
    }
coverage-rules = Regeln { $met } von { $every }
coverage-options = Antworten { $met } von { $every }
coverage-questions = Fragen { $met } von { $every }
coverage-missing = in keinem Fall: { $names }

## flow test --write-boundaries

boundaries-head =
    Menschen auf beiden Seiten jeder Grenze in den Tabellen des Ablaufs „{ $flow }“: Alter, Tage, Kreise.
    Ein Programm hat diese Datei geschrieben (python -m bot flow test --write-boundaries). Sie zeigt, was die Tabellen
    jetzt entscheiden; NIEMAND HAT SIE GEPRÜFT. Sehen Sie jeden Fall an: Ist das so gewollt? Dann übernehmen Sie ihn in
    Ihre eigenen Fälle.
boundary-number = { $rule }: { $key } { $value }
boundary-day = { $rule }: am { $day }
boundary-district = { $rule }: in { $place }
boundary-closing = { $district } schließt: am { $day }
boundary-in = { $name }, Kreis { $district }
boundaries-none = { $flow }: Keine Zahl, kein Tag und kein Kreis entscheidet etwas
boundaries-written = { $path }: { $cases ->
        [one] 1 Fall
       *[other] { $cases } Fälle
    }, noch von niemandem geprüft
boundaries-unchanged = { $path }: nichts zu ändern
boundaries-differ = In { $path } steht schon etwas anderes; die Datei wurde nicht geändert
    .hint = Sehen Sie sich die Zeilen oben an; --yes schreibt die Datei neu
to-one-flow = --to schreibt eine einzige Datei
    .hint = Nennen Sie den Ablauf: --flow { $flow }

## flow try --save

tried-head =
    Gespräche, die im Terminal gespielt und gespeichert wurden (python -m bot flow try --save NAME).
    Das Protokoll zu jedem steht neben dieser Datei, in transcripts/NAME.txt.
tried-bad-name = „{ $name }“ kann kein Name sein
    .hint = Möglich sind 1–60 Kleinbuchstaben a–z, Ziffern und -
tried-exists = { $path }: „{ $name }“ gibt es schon
    .hint = Nehmen Sie einen anderen Namen
tried-nothing = Es gab keine Antwort, also wurde nichts gespeichert
tried-saved = { $path }: Fall „{ $name }“ ergänzt
tried-transcript = { $path } geschrieben
tried-broken = { $path }: Der Fall ließ sich nicht ergänzen, und nichts wurde gespeichert
    .hint = Fälle stehen in einer Liste am Ende der Datei: „cases:“, dann „  - case: …“

## Gemeinsam

nothing = nichts
