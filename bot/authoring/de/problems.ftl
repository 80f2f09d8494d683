### Was an einer Datei nicht stimmt, eine Meldung je Art von Fehler; .hint sagt, was zu tun ist.
### Die Stelle, die Zeile selbst, das ähnlichste richtige Wort ($near) und was es gibt ($known) setzt das Programm dazu.

problem = Problem
    .hint = Hinweis:
    .warning = Warnung:
    .near = Meinten Sie „{ $near }“?
    .known = Es gibt: { $known }

## Dateien und YAML

cannot-read = Die Datei lässt sich nicht lesen: { $told }
    .hint = Stimmt der Name?
not-utf-8 = Das ist kein UTF-8
    .hint = Speichern Sie die Datei als UTF-8
file-too-long = Die Datei ist zu lang ({ $length } Zeichen, höchstens { $limit })
    .hint = Teilen Sie die Datei auf
more-like-this = Es folgen weitere derselben Art; { $count } sind gezeigt
    .hint = Beheben Sie zuerst diese
no-words = Es gibt keine Wörter
    .hint = Legen Sie für jede Sprache einen Ordner an, etwa locales/de
language-needed = Es fehlen die deutschen Wörter; Coaches und Admins lesen Deutsch
    .hint = Holen Sie den Ordner locales/de zurück
yaml-invalid = Das ist kein gültiges YAML: { $told }
    .hint = Sehen Sie sich diese Zeile und die darüber an: Einrückung, Anführungszeichen, Klammern
yaml-tab = Das ist kein gültiges YAML: { $told }
    .hint = Rücken Sie mit Leerzeichen ein, nie mit Tabulatoren
yaml-hard-space = Das ist kein gültiges YAML: { $told }
    .hint = Die Zeile beginnt mit geschützten Leerzeichen aus einer Textverarbeitung oder Webseite; tippen Sie gewöhnliche Leerzeichen
yaml-indent = Diese Zeile beginnt, wo keine erwartet wird: { $told }
    .hint = Rücken Sie sie ein wie ihre Nachbarn: Einträge einer Liste und Zeilen eines Teils stehen untereinander
yaml-comparison = Das ist kein gültiges YAML: { $told }
    .hint = Eine Bedingung, die mit „>“ beginnt, braucht Anführungszeichen: ">= 28"
yaml-colon = Das ist kein gültiges YAML: { $told }
    .hint = Ein Text mit „: “ darin muss in Anführungszeichen stehen
yaml-open-bracket = Die Klammer, die hier aufgeht, geht nicht zu, oder in ihr fehlt ein Komma ({ $told })
    .hint = Schließen Sie die Klammer und jedes Anführungszeichen darin; zwischen ihre Einträge gehören Kommas
yaml-open-quote = Das Anführungszeichen, das hier aufgeht, geht nicht zu ({ $told })
    .hint = Setzen Sie eines ans Ende des Textes
yaml-ends-early = Die Datei hört mittendrin auf: { $told }
    .hint = Fehlt ihr Ende, oder ist eine Klammer oder ein Anführungszeichen offen?
yaml-second-document = Hier beginnt ein zweites Dokument
    .hint = Entfernen Sie „---“
yaml-too-deep = Zu tief verschachtelt: mehr als { $limit } Ebenen
    .hint = Ein Ablauf braucht weniger als zehn; ist eine Klammer offen geblieben?
yaml-too-many = Zu lang: mehr als { $limit } Einträge
    .hint = Teilen Sie die Datei auf
yaml-alias = Aliasse (*Name) werden hier nicht benutzt
    .hint = Schreiben Sie den Wert aus
yaml-anchor = Anker (&Name) werden hier nicht benutzt
    .hint = Schreiben Sie den Wert dort aus, wo er gebraucht wird
yaml-tag = Typangaben mit „!“ ({ $tag }) werden hier nicht benutzt
    .hint = Entfernen Sie die Angabe
yaml-key = Ein Schlüssel muss ein Wort sein
    .hint = Schreiben Sie: Name: Wert
yaml-merge = Zusammenführen (<<) wird hier nicht benutzt
    .hint = Schreiben Sie die Einträge aus
yaml-duplicate-key = „{ $key }“ steht hier zweimal
    .hint = Zum ersten Mal steht es in Zeile { $line }; behalten Sie eines von beiden

## Formen

need-fields = Hier müssen Zeilen der Form `Schlüssel: Wert` stehen
need-names = Hier müssen Zeilen der Form `Name: Wert` stehen
    .hint = Jeder Name bekommt eine eigene Zeile
need-list = Hier muss eine Liste stehen
    .hint = Beginnen Sie jeden Eintrag mit einem Strich
need-word = Hier muss ein Wort oder eine Zahl stehen
    .hint = Schreiben Sie nur eines, ohne Klammern
need-number = Hier muss eine ganze Zahl stehen
    .hint = Schreiben Sie sie in Ziffern: 48
number-too-small = Diese Zahl ist zu klein
    .hint = { $least } oder mehr
need-flag = Hier muss true oder false stehen
    .hint = Schreiben Sie true (ja) oder false (nein)
word-for-flag = „{ $word }“ ist hier nur ein Wort; es muss true oder false heißen
    .hint = Schreiben Sie true (ja) oder false (nein); yes, no, on und off sind in diesen Dateien gewöhnliche Wörter
flag-for-word = Hier muss ein Wort stehen, und { $word } ist keines
    .hint = true und false sind in diesen Dateien keine Wörter; schreiben Sie yes oder no, oder setzen Sie Anführungszeichen: "{ $word }"
curly-quotes = Die Anführungszeichen um { $text } gehören zum Text selbst
    .hint = Schreiben Sie gerade Anführungszeichen: "…"
empty-list = Diese Liste ist leer
    .hint = Schreiben Sie mindestens einen Eintrag, oder entfernen Sie die Zeile
unknown-format = Dieses Format ist nicht bekannt
    .hint = Schreiben Sie: format: 1
unknown-key = „{ $key }“ gibt es hier nicht
missing-key = „{ $key }“ fehlt
    .hint = Ergänzen Sie „{ $key }:“
file-name = Die Datei heißt „{ $name }“
    .hint = Was hier steht und der Name der Datei müssen gleich sein
not-a-day = Das ist kein Tag
    .hint = Schreiben Sie Jahr, Monat und Tag: 2022-06-30

## Fragen

bad-key = „{ $key }“ kann kein Schlüssel sein
    .hint = Möglich sind 1–40 Kleinbuchstaben a–z, Ziffern und _
question-twice = Die Frage „{ $key }“ steht hier zweimal
    .hint = Die erste steht in Zeile { $line }
one-place = Ein Ablauf fragt nach genau einem Ort
    .hint = Ergänzen Sie: - {"{"}ask: place, type: place{"}"}
unknown-type = Die Art „{ $word }“ gibt es nicht
unknown-asked = asked: „{ $word }“ gibt es nicht
key-not-for-type = Eine Frage der Art { $type } hat kein „{ $key }“
    .hint = Entfernen Sie die Zeile
needs-options = Eine Frage zum Auswählen braucht „options“
    .hint = Schreiben Sie etwa: options: [first, second]
needs-range = Eine Zahl braucht „range“
    .hint = Schreiben Sie etwa: range: 14..99
bad-option = „{ $option }“ kann keine Antwort sein
    .hint = Möglich sind 1–40 Kleinbuchstaben a–z, Ziffern und _
option-twice = Die Antwort „{ $option }“ steht hier zweimal
    .hint = Behalten Sie eine
option-reserved = „{ $option }“ kann hier keine Antwort sein
    .hint = Ein Knopf des Bots heißt schon so; nennen Sie die Antwort anders
choose-nothing = Hier könnte niemand etwas wählen
    .hint = Schreiben Sie, wie viele man wählen darf: 0..{ $count }
choose-too-many = Es gibt nur { $count } Antworten
    .hint = Verringern Sie die letzte Zahl
not-a-range = Das ist kein Bereich ganzer Zahlen
    .hint = Schreiben Sie beide Enden: 14..99
range-upside-down = Der Bereich { $low }..{ $high } steht verkehrt herum
    .hint = Schreiben Sie { $high }..{ $low }
typed-freely = „{ $key }“ wird frei getippt und lässt sich nicht vergleichen
not-before-this = „{ $key }“ wird vorher weder gefragt noch entschieden
nobody-asked = Niemand wird nach „{ $key }“ gefragt: Keine Tabelle liest die Antwort
    .hint = Benutzen Sie die Frage in einer Tabelle, oder schreiben Sie asked: always oder asked: handover
question-idle = Die Antwort auf „{ $key }“ ändert nie etwas, obwohl eine Tabelle sie liest
    .hint = Entfernen Sie die Frage oder die Bedingung, die sie liest
unknown-question = Die Frage „{ $word }“ gibt es nicht
unknown-block = In flows/questions gibt es keine Datei „{ $word }“
block-unused = Kein Ablauf bindet diese Fragen ein
    .hint = Schreiben Sie „- include: { $block }“ in einen Ablauf, oder entfernen Sie die Datei
was-still-there = „{ $key }“ soll in „{ $new }“ umbenannt sein, wird aber noch gefragt
    .hint = Hinter was: steht eine Frage, die es nicht mehr gibt; entfernen Sie die alte Frage oder die Zeile

## Bedingungen

unknown-option = „{ $word }“ ist keine Antwort auf „{ $key }“
not-a-comparison = „{ $text }“ vergleicht keine Zahlen
    .hint = Schreiben Sie 18..27, "< 18", ">= 28" oder eine Zahl
nobody-meets-this = Das kann niemand erfüllen
    .hint = Die Antworten gehen von { $low } bis { $high }
needs-has = Auf „{ $key }“ sind mehrere Antworten möglich
    .hint = Schreiben Sie {"{"}has: x{"}"}, {"{"}has_any: [..]{"}"} oder {"{"}has_none: [..]{"}"}
needs-one-has = Hier muss has, has_any oder has_none stehen
    .hint = Schreiben Sie genau eines davon

## Tabellen und Regeln

unknown-table = Die Tabelle „{ $word }“ gibt es nicht
table-twice = Die Tabelle „{ $table }“ wird hier ein zweites Mal genannt
    .hint = Eine Tabelle steht an einer Stelle des Ablaufs, unter decide: oder unter then:
unknown-policy = policy: „{ $word }“ gibt es nicht
no-rules = Eine Tabelle braucht Regeln
    .hint = Beginnen Sie jede Regel mit einem Strich
bad-name = „{ $name }“ kann nicht in den Namen von Nachrichten stehen
    .hint = Buchstaben a–z, Ziffern, - und _, zuerst ein Buchstabe; wie Menschen es lesen, steht in locales/
bad-id = „{ $id }“ kann keine Kennung sein
    .hint = Möglich sind Kleinbuchstaben a–z, Ziffern und -
rule-too-long = „{ $table }/{ $rule }“ ist zu lang für einen Knopf: höchstens { $limit } Zeichen
    .hint = Kürzen Sie die id der Regel
rule-twice = Die Regel „{ $rule }“ steht hier zweimal
    .hint = Die erste steht in Zeile { $line }
ends-before-it-begins = Die Regel endet, bevor sie beginnt
    .hint = Sehen Sie sich from und until an
early-without-effect = Die Regel „{ $rule }“ kann das Gespräch hier nicht beenden
    .hint = early: gilt nur in der Tabelle, die zuletzt entscheidet: { $table }
early-hands-over = Die Regel „{ $rule }“ beendet das Gespräch früh; der Coach, den „{ $outcome }“ verspricht, kommt so nie
    .hint = Entfernen Sie early:, oder geben Sie diesen Menschen ein anderes Ergebnis
then-collects = Die Tabelle „{ $table }“ steht unter then: und gibt alles, was passt
    .hint = Schreiben Sie: policy: collect
decide-collects = Die Tabelle „{ $table }“ steht unter decide: und gibt alles, was passt
    .hint = Eine Tabelle, die entscheidet, gibt ein Ergebnis; schreiben Sie: policy: first
table-unused = Kein Ablauf benutzt diese Tabelle
    .hint = Nennen Sie sie in einem Ablauf unter decide: oder then:, oder entfernen Sie die Datei
gap = { $person }: keine Regel passt ({ $people ->
        [one] 1 Mensch
       *[other] { $people } Menschen
    } dieser Art)
    .hint = Ergänzen Sie eine Regel für diese Menschen, oder weiten Sie eine aus
overlap = { $person }: { $rules } passen zugleich ({ $people ->
        [one] 1 Mensch
       *[other] { $people } Menschen
    } dieser Art)
    .hint = policy: unique verlangt, dass genau eine Regel passt; grenzen Sie eine ein
too-few = { $person }: bekommt { $count } statt mindestens { $at_least } ({ $rules }; { $people ->
        [one] 1 Mensch
       *[other] { $people } Menschen
    } dieser Art)
    .hint = Ergänzen Sie eine Regel für diese Menschen
stuck = { $person }: Keine Frage ist mehr übrig, und nichts ist entschieden
    .hint = Eine Frage, die die Tabelle braucht, hat ein only_if, das diese Menschen nicht erfüllen; ändern Sie es, oder ergänzen Sie eine Regel
dead-rule = Die Regel „{ $rule }“ entscheidet für niemanden: Frühere Regeln passen schon auf alle, auf die sie passen könnte
    .hint = Entfernen Sie sie, oder setzen Sie sie weiter nach oben
rule-of-nobody = Die Regel „{ $rule }“ entscheidet für niemanden: Niemand kann sie erfüllen
    .hint = Entfernen Sie sie, oder ändern Sie ihre Bedingungen
review-due = Die Regel „{ $rule }“ sollte bis { $day } überprüft werden
    .hint = Sehen Sie in ihrer Quelle nach; schreiben Sie dann einen späteren Tag hinter review_by:, oder ändern Sie die Regel
rule-over = Die Regel „{ $rule }“ endete am { $day }, und kein Fall blickt auf sie zurück
    .hint = Entfernen Sie sie, oder schreiben Sie einen Fall mit einem Tag, an dem sie galt

## Abläufe, Ergebnisse, Stellen

bad-flow-name = Ein Ablauf kann nicht „{ $name }“ heißen
    .hint = Möglich sind 1–40 Kleinbuchstaben a–z, Ziffern und -; die Datei heißt ebenso
start-twice = In zwei Abläufen steht start: true: { $flows }
    .hint = Alle beginnen mit demselben Ablauf; behalten Sie die Zeile nur in einem
start-missing = In keinem Ablauf steht start: true
    .hint = Schreiben Sie die Zeile in den Ablauf, mit dem alle beginnen
only-in-start = „{ $key }“ gehört in den Ablauf mit start: true und gilt für alle Abläufe
    .hint = Entfernen Sie es hier
outcome-of-nobody = Keine Regel gibt das Ergebnis „{ $outcome }“
result-no-outcome = „{ $word }“ ist keines der Ergebnisse des Ablaufs
result-no-service = „{ $word }“ ist keine der Stellen in flows/services.yaml
service-unused = Niemand wird an „{ $service }“ verwiesen
    .hint = Entfernen Sie die Stelle, oder ergänzen Sie eine Regel, die an sie verweist
unknown-keep = keep: „{ $word }“ gibt es nicht
unknown-flow = Den Ablauf „{ $word }“ gibt es nicht
handover-missing = Das Ergebnis „{ $outcome }“ übergibt an einen Coach, aber der Ablauf sagt nicht, welche Antworten dazu nötig sind
    .hint = Schreiben Sie handover: mit unless, way, name, phone und wish
handover-type = { $name }: „{ $key }“ ist eine Frage vom Typ { $type }; hierher gehört eine vom Typ { $wanted }
    .hint = Nennen Sie eine andere Frage; sind zwei vertauscht?
handover-wish = wish: „{ $key }“ hat keine Antwort „{ $option }“; den Wunsch nach einer Frau als Coach würde niemand hören
    .hint = Fügen Sie die Antwort hinzu, oder nennen Sie eine andere Frage

## Das Büro

not-hours = „{ $text }“ sind keine Bürozeiten
    .hint = Schreiben Sie Tage und Uhrzeiten: "Mo-Do 9-12, 13-16; Fr 9-13"
steps-not-rising = Das muss später kommen als { $before }
    .hint = { $least } oder mehr
step-too-late = Eine Woche hat { $week } Bürostunden: Länger als zwei Wochen darf niemand warten
    .hint = { $most } oder weniger, oder mehr Stunden in der Woche

## Kreise und Orte

need-districts = Hier müssen Kreise stehen, etwa "05913": {"{"}open: false{"}"}
    .hint = Schreiben Sie {"{}"}, wenn es keinen gibt
unknown-district = Den Kreis „{ $word }“ gibt es nicht
closed-twice = Mit open: false ist hier schon geschlossen
    .hint = Behalten Sie eine der beiden Zeilen
contact-unreachable = Dieser Kontakt nennt keinen Weg, ihn zu erreichen
    .hint = Ergänzen Sie phone, email oder url
not-phone = „{ $text }“ ist keine Telefonnummer
    .hint = Schreiben Sie Ziffern und Leerzeichen, vorn + und die Landesvorwahl
not-email = „{ $text }“ ist keine E-Mail-Adresse
    .hint = Schreiben Sie sie so: office@town.example
not-url = „{ $text }“ ist keine Internetadresse
    .hint = Schreiben Sie die ganze Adresse: https://www.kim.nrw
team-of-itself = Ein Kreis ist ohnehin sein eigenes Team
    .hint = Entfernen Sie die Zeile, oder nennen Sie einen anderen Kreis
team-of-team = Die Anfragen von „{ $team }“ gehen selbst an die Coaches von „{ $other }“
    .hint = Nennen Sie gleich „{ $other }“
local-table = Kein Ablauf benutzt eine Tabelle „{ $table }“
local-nothing = Eine Regel eines Kreises braucht off: oder eine id mit when, then und source
    .hint = off: over-27 schaltet eine Regel ab; instead_of: over-27 setzt eine andere an ihre Stelle
local-unknown-rule = Die Tabelle „{ $table }“ hat keine Regel „{ $word }“
bad-district-number = { $word } ist keine Kreisnummer
    .hint = Schreiben Sie fünf Ziffern, vorn 05, in Anführungszeichen: "05913"
district-twice = Zwei Kreise heißen „{ $name }“
    .hint = Behalten Sie einen
places-alike = „{ $name }“ und „{ $twin }“ lassen sich nicht unterscheiden
    .hint = Behalten Sie einen der Namen
place-too-long = „{ $name }“ ist zu lang für einen Knopf: { $bytes } Bytes, höchstens { $limit }
    .hint = Kürzen Sie den Namen, und schreiben Sie den langen unter aliases
outside-is-inside = „{ $name }“ ist eine Gemeinde in NRW
    .hint = Schreiben Sie, welcher Ort gemeint ist, etwa „Halle (Saale)“
postcode-of-nobody = Keine Gemeinde hier hat die Postleitzahl { $code }
    .hint = Nur eine Postleitzahl aus NRW kann auch außerhalb liegen; berichtigen oder entfernen Sie sie
unknown-land = Dieses Land steht nicht in der Liste `outside`
    .hint = Ergänzen Sie es dort, oder berichtigen Sie seinen Namen
unknown-kind = kind: „{ $word }“ gibt es nicht
unknown-region = Den Regierungsbezirk „{ $word }“ gibt es nicht
unknown-place = Den Ort „{ $word }“ gibt es nicht
not-a-postcode = „{ $text }“ ist keine Postleitzahl
    .hint = Schreiben Sie fünf Ziffern; von einer bis zur anderen: 50676..50679
bad-postcode-range = { $text } ist kein Bereich von Postleitzahlen
    .hint = Schreiben Sie die kleinere zuerst; möglich sind höchstens { $limit } Postleitzahlen
postcode-twice = { $code } steht hier zweimal
    .hint = Behalten Sie eine
alias-twice = „{ $alias }“ liest sich wie „{ $first }“
    .hint = Behalten Sie einen der Namen

## Wörter

number-twice = „{ $word }“ bedeutet hier { $number } und an anderer Stelle { $first }
    .hint = Behalten Sie eines
yes-no-twice = „{ $word }“ ist in derselben Sprache Ja und Nein
    .hint = Behalten Sie es dort, wo es eindeutig ist, oder nirgends
crisis-word-empty = „{ $word }“ beginnt nicht mit mindestens zwei Buchstaben
    .hint = Schreiben Sie ein Wort oder einen kurzen Satz; * darf nur am Ende eines Wortes stehen
crisis-word-twice = „{ $word }“ bedeutet schon { $danger }
    .hint = Das erste steht in { $first }; behalten Sie eines, auf einen Text folgt eine Art von Hilfe
crisis-word-harmless = „{ $word }“ steht auch in einer harmlosen Antwort: { $answer }
    .hint = Schreiben Sie etwas Längeres, womit niemand eine Frage beantwortet
crisis-words-missing = { $danger }: Es gibt keine Wörter in { $languages }
    .hint = Fragen Sie jemanden, der die Sprache spricht, welche Wörter man benutzt
number-lost = In „{ $message }“ fehlt die Nummer { $number }
    .hint = Schreiben Sie sie genau so, mit den Ziffern 0 bis 9: Menschen in Not rufen dort an
unknown-language = Die Sprache „{ $word }“ ist nicht bekannt
    .hint = Nennen Sie den Ordner nach dem Kürzel der Sprache, etwa uk
not-a-message = Das ist keine Nachricht
    .hint = Schreiben Sie: Name = Text; weitere Zeilen werden eingerückt ({ $told })
message-twice = „{ $message }“ steht hier zweimal
    .hint = Die erste steht in { $first }; behalten Sie eine
message-empty = „{ $message }“ hat keinen Text
    .hint = Schreiben Sie ihn hinter das =
bad-markup = „{ $message }“: Telegram kann { $piece } nicht lesen
    .hint = Es gibt <b>, <i>, <u> und <code>, jedes wieder geschlossen; ein einzelnes < schreibt man &lt;
message-includes = „{ $message }“ bindet „{ $other }“ ein; das geht hier nicht
    .hint = Schreiben Sie den Text aus
messages-missing = { $language }: { $count ->
        [one] 1 Nachricht fehlt
       *[other] { $count } Nachrichten fehlen
    }: { $names }
    .hint = Ergänzen Sie sie; was sie sagen, zeigen locales/de und locales/en
message-unused = Nichts benutzt die Nachricht „{ $message }“
    .hint = Entfernen Sie sie, oder berichtigen Sie ihren Namen
variable-left-out = „{ $message }“ lässt {"{"} ${ $variable } {"}"} aus
    .hint = Ergänzen Sie es; die anderen Sprachen sagen es
variable-unknown = „{ $message }“ benutzt {"{"} ${ $variable } {"}"}, das niemand ausfüllt
    .hint = Nehmen Sie es heraus, oder berichtigen Sie den Namen
plural-missing = „{ $message }“ hat keinen Text für { $categories }
    .hint = { $language } unterscheidet diese Zahlformen: { $all }
plural-unknown = „{ $message }“: [{ $category }] ist in { $language } keine Zahlform
    .hint = { $language } unterscheidet diese Zahlformen: { $all }
wrong-script = „{ $message }“: { $letter } ({ $code }) ist kein Buchstabe der Sprache { $language }
    .hint = Schreiben Sie es in den Buchstaben der Sprache; deutsche Wörter bleiben in lateinischen
neighbours-letter = „{ $message }“: { $letter } ({ $code }) gehört zu einer Nachbarsprache
    .hint = { $language } schreibt { $meant }
direction-mark = „{ $message }“ enthält das Zeichen { $mark }
    .hint = Entfernen Sie es; die Richtung jeder Zeile setzt der Bot selbst
latin-word = „{ $message }“ hat Wörter in lateinischen Buchstaben, die weder im Deutschen noch im Englischen stehen: { $words }
    .hint = Schreiben Sie sie in den Buchstaben der Sprache { $language }, oder so, wie sie im Deutschen stehen
term-lost = „{ $message }“ fehlt das deutsche { $term }, das auf Papieren und in Briefen steht
    .hint = Schreiben Sie es in deutschen Buchstaben, mit einer Erklärung in Klammern
first-line-tells = Die erste Zeile von „{ $message }“ sagt „{ $word }“, und ein gesperrtes Telefon zeigt sie jedem, der es hält
    .hint = Beginnen Sie mit einer Zeile, die nichts verrät; locales/glossary.yaml nennt solche Wörter unter private
gloss-differs = „{ $message }“: { $term } wird als „{ $gloss }“ erklärt
    .hint = locales/glossary.yaml sagt: { $allowed }
text-too-long = „{ $message }“ hat { $length } Zeichen; Telegram nimmt höchstens { $limit }
    .hint = Kürzen Sie den Text
label-too-long = Der Knopf „{ $message }“ hat { $length } Zeichen; möglich sind höchstens { $limit }
    .hint = Ein Telefon zeigt etwa 38; kürzen Sie den Text
label-long = Der Knopf „{ $message }“ hat { $length } Zeichen; ein Telefon zeigt etwa { $limit }
    .hint = Kürzen Sie den Text; Bildzeichen und Häkchen davor zählen mit
pictogram-missing = „{ $key }“ hat Antworten ohne Bildzeichen: { $names }
    .hint = Fügen Sie für jede ein Emoji hinzu; bis dahin haben ihre Knöpfe keines
pictogram-twice = „{ $key }“: „{ $option }“ hat dasselbe Bildzeichen wie „{ $other }“: { $text }
    .hint = Wer nicht liest, kann sie nicht unterscheiden; wählen Sie für eine ein anderes
pictogram-flag = { $text } ist eine Flagge
    .hint = Menschen können vor dem Staat dahinter geflohen sein; wählen Sie ein anderes Bild
pictogram-not-one = { $text } ist nicht ein einzelnes Emoji
    .hint = Schreiben Sie genau eines, ohne Hautfarbe; Zeichen, die auch Buchstaben sind, brauchen die Form als farbiges Bild (⏸️, 1️⃣)
pictogram-no-question = Eine Frage „{ $word }“, auf die man mit Knöpfen antwortet, gibt es nicht
    .hint = Ihre Bildzeichen werden nicht gebraucht; entfernen Sie sie, oder berichtigen Sie den Namen
pictogram-no-answer = „{ $word }“ ist hier keine Antwort
    .hint = Ihr Bildzeichen wird nicht gebraucht; entfernen Sie es, oder berichtigen Sie den Namen
to-translate = { $count ->
        [one] 1 Nachricht ist noch zu übersetzen
       *[other] { $count } Nachrichten sind noch zu übersetzen
    }: { $names }
    .hint = Übersetzen Sie den Text, und entfernen Sie den Kommentar „TODO translate“ darüber; bis dahin lesen Menschen Englisch
translation-outdated = { $count ->
        [one] 1 Übersetzung ist veraltet
       *[other] { $count } Übersetzungen sind veraltet
    }, weil sich der deutsche oder englische Text geändert hat: { $names }
    .hint = Lesen Sie sie noch einmal; dann hält python -m bot words review fest, dass sie stimmen
sentence-long = „{ $message }“ hat einen Satz mit { $length } Wörtern; über { $limit } lesen viele nicht zu Ende
    .hint = Machen Sie zwei Sätze daraus; das Ziel sind 12 Wörter
message-attribute = „{ $message }“ hat ein Attribut .{ $attribute }, das niemand je zu sehen bekommt
    .hint = Entfernen Sie es, oder rücken Sie den Text ein, der mit einem Punkt beginnt, und setzen Sie den Punkt in Anführungszeichen: {"{"}"."{"}"}
message-term = Den Begriff -{ $term } verwendet nichts
    .hint = Schreiben Sie das Wort überall aus, wo es gebraucht wird
review-nothing = In der Sprache „{ $language }“ gibt es nichts zu prüfen
    .hint = Entfernen Sie die Datei; mit Deutsch selbst werden die anderen verglichen
review-gone = Die Nachricht „{ $message }“ gibt es nicht mehr
    .hint = Entfernen Sie die Zeile; python -m bot words review tut es auch
review-by = state: native sagt, dass ein Mensch es gelesen hat, der so spricht; hier steht nicht, wer und wann
    .hint = Schreiben Sie einen Namen oder ein Kürzel und einen Tag: by: "A. B., 2026-12-01"
unknown-review-state = Den Stand „{ $word }“ gibt es nicht
not-a-hash = „{ $text }“ ist keine Prüfsumme
    .hint = Schreiben Sie diese nicht von Hand: python -m bot words review tut es
to-write = „{ $message }“ ist noch zu schreiben
    .hint = Schreiben Sie den Text, und entfernen Sie den Kommentar „TODO translate“ darüber; die anderen Sprachen können später folgen

## Aufnahmen

recording-not-opus = Das lässt sich nicht als Sprachnachricht senden: Es muss Opus in OGG sein, und der Name muss auf .ogg enden
    .hint = ffmpeg -i DATEI -c:a libopus -b:a 24k -ac 1 NAME.ogg
recording-unknown = „{ $message }“ kann sich niemand anhören
    .hint = Nennen Sie die Datei nach einer Frage, einer Einwilligung oder einem Ergebnis; python -m bot words audio nennt sie alle
recording-too-large = Die Aufnahme hat { $size } Bytes; Telegram nimmt höchstens { $limit }
    .hint = Nehmen Sie weniger auf, oder wandeln Sie sie um: ffmpeg -i DATEI -c:a libopus -b:a 24k -ac 1 NAME.ogg
recording-large = Die Aufnahme hat { $size } Bytes; ab { $limit } zeigen Telefone eine Datei und keine Sprachnachricht
    .hint = Wandeln Sie sie um: ffmpeg -i DATEI -c:a libopus -b:a 24k -ac 1 NAME.ogg

## Fälle

case-twice = Der Fall „{ $case }“ steht hier zweimal
    .hint = Der erste steht in { $first }; nennen Sie einen anders
case-expects-nothing = Der Fall „{ $case }“ erwartet nichts
    .hint = Schreiben Sie, was folgen muss: outcome, rule, blocks, referrals, needed oder handover
case-not-asked = Wer auf „{ $other }“ mit „{ $value }“ antwortet, wird nicht nach „{ $key }“ gefragt
    .hint = Entfernen Sie die Antwort, oder ändern Sie die andere
case-unknown-result = { $what }: „{ $word }“ gibt es in diesem Ablauf nicht

## Veranstaltungen

not-a-moment = Das ist kein Tag mit Uhrzeit
    .hint = Schreiben Sie Jahr, Monat, Tag und die Uhrzeit in Deutschland: 2027-01-14 10:00
no-such-hour = Diese Stunde gibt es nicht: Die Uhren werden da vorgestellt
    .hint = Sehen Sie die Uhrzeit noch einmal nach; an diesem Tag folgt auf 2:00 gleich 3:00
bad-event-key = „{ $key }“ kann nicht der Schlüssel einer Veranstaltung sein
    .hint = Möglich sind 1–40 Zeichen aus kleinen Buchstaben a–z, Ziffern und -, am Anfang ein Buchstabe
event-twice = Die Veranstaltung „{ $key }“ steht in zwei Dateien
    .hint = Die andere steht bei { $first }; nennen Sie eine von beiden anders
event-text-long = Dieser Text hat { $length } Zeichen, möglich sind höchstens { $limit }
    .hint = Schreiben Sie, was auf dem Plakat steht; gelesen wird es auf einem kleinen Telefon
event-past = Die Veranstaltung ist vorbei
    .hint = Eingeladen wird niemand mehr; die Datei kann weg
event-ends-first = Die Veranstaltung endet, bevor sie beginnt
    .hint = Sehen Sie starts und ends an
event-answers-late = Man könnte noch zusagen, wenn die Veranstaltung schon begonnen hat
    .hint = answer_by: muss vor starts: liegen
event-invites-late = Die Einladungen gingen erst hinaus, wenn niemand mehr antworten kann
    .hint = invite_from: muss vor answer_by: und starts: liegen
event-language = Es gibt keine Wörter in der Sprache „{ $word }“
event-not-kept = Die Antwort auf „{ $key }“ wird nicht für Einladungen aufgehoben
    .hint = Eingewilligt wird nur, diese Antworten aufzuheben
event-for-nobody = Niemand hat auf „{ $key }“ so eine Antwort zusammen mit den anderen
    .hint = Sehen Sie die Antworten an, und wem die Frage gestellt wird
