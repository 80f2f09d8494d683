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
    .hint = Teilen Sie sie
more-like-this = und weitere derselben Art folgen; { $count } sind gezeigt
    .hint = Beheben Sie zuerst diese
no-words = Es gibt keine Wörter
    .hint = Ein Ordner je Sprache: locales/de
yaml-invalid = Das ist kein gültiges YAML: { $told }
    .hint = Sehen Sie sich diese Zeile und die darüber an: Einrückung, Anführungszeichen, Klammern
yaml-tab = Das ist kein gültiges YAML: { $told }
    .hint = Rücken Sie mit Leerzeichen ein, nie mit Tabulatoren
yaml-hard-space = Das ist kein gültiges YAML: { $told }
    .hint = Die Zeile beginnt mit geschützten Leerzeichen aus einer Textverarbeitung oder Webseite; tippen Sie einfache
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
    .hint = Teilen Sie die Datei
yaml-alias = Aliasse (*Name) werden hier nicht benutzt
    .hint = Schreiben Sie den Wert aus
yaml-anchor = Anker (&Name) werden hier nicht benutzt
    .hint = Schreiben Sie den Wert dort aus, wo er gebraucht wird
yaml-tag = Tags ({ $tag }) werden hier nicht benutzt
    .hint = Entfernen Sie es
yaml-key = Ein Schlüssel muss ein Wort sein
    .hint = Schreiben Sie: Name: Wert
yaml-merge = Zusammenführen (<<) wird hier nicht benutzt
    .hint = Schreiben Sie die Einträge aus
yaml-duplicate-key = „{ $key }“ steht hier zweimal
    .hint = Das erste steht in Zeile { $line }; behalten Sie eines

## Formen

need-fields = Hier müssen Zeilen der Form `Schlüssel: Wert` stehen
need-names = Hier müssen Zeilen der Form `Name: Wert` stehen
    .hint = Jeder Name bekommt eine eigene Zeile
need-list = Hier muss eine Liste stehen
    .hint = Beginnen Sie jeden Eintrag mit einem Strich
need-word = Hier muss ein Wort oder eine Zahl stehen
    .hint = Schreiben Sie es ohne Klammern
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
    .hint = Ergänzen Sie es
file-name = Die Datei heißt „{ $name }“
    .hint = Was hier steht und der Name der Datei müssen gleich sein
not-a-day = Das ist kein Tag
    .hint = Schreiben Sie Jahr, Monat und Tag: 2022-06-30

## Fragen

bad-key = „{ $key }“ kann kein Schlüssel sein
    .hint = 1–40 kleine Buchstaben a–z, Ziffern und _
question-twice = Die Frage „{ $key }“ steht hier zweimal
    .hint = Die erste steht in Zeile { $line }
one-place = Ein Ablauf fragt nach genau einem Ort
    .hint = Ergänzen Sie: - {"{"}ask: place, type: place{"}"}
unknown-type = Die Art „{ $word }“ gibt es nicht
unknown-asked = asked: „{ $word }“ gibt es nicht
key-not-for-type = Eine Frage der Art { $type } hat kein „{ $key }“
    .hint = Entfernen Sie die Zeile
needs-options = Eine Frage zum Auswählen braucht „options“
    .hint = options: [first, second]
needs-range = Eine Zahl braucht „range“
    .hint = range: 14..99
bad-option = „{ $option }“ kann keine Antwort sein
    .hint = 1–40 kleine Buchstaben a–z, Ziffern und _
option-twice = Die Antwort „{ $option }“ steht hier zweimal
    .hint = Behalten Sie eine
option-reserved = „{ $option }“ kann hier keine Antwort sein
    .hint = Eine Taste des Bots selbst heißt so; nennen Sie die Antwort anders
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
nobody-asked = Niemand wird nach „{ $key }“ gefragt: Keine Tabelle liest es
    .hint = Benutzen Sie es in einer Tabelle, oder schreiben Sie asked: always oder asked: handover
question-idle = Die Antwort auf „{ $key }“ ändert nie etwas, obwohl eine Tabelle sie liest
    .hint = Entfernen Sie die Frage oder die Bedingung darauf
unknown-question = Die Frage „{ $word }“ gibt es nicht
unknown-block = Eine Datei mit Fragen „{ $word }“ gibt es nicht
block-unused = Kein Ablauf bindet diese Fragen ein
    .hint = Schreiben Sie „- include: { $block }“ in einen Ablauf, oder entfernen Sie die Datei
was-still-there = „{ $key }“ soll umbenannt sein in „{ $new }“, wird aber noch gefragt
    .hint = was: nennt eine Frage, die es nicht mehr gibt

## Bedingungen

unknown-option = „{ $word }“ ist keine Antwort auf „{ $key }“
not-a-comparison = „{ $text }“ vergleicht keine Zahlen
    .hint = Schreiben Sie 18..27, "< 18", ">= 28" oder eine Zahl
nobody-meets-this = Das kann niemand erfüllen
    .hint = Die Antworten gehen von { $low } bis { $high }
needs-has = „{ $key }“ hat mehrere Antworten
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
    .hint = Kleine Buchstaben a–z, Ziffern und -
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
gap = { $person }: keine Regel ({ $people ->
        [one] 1 Mensch
       *[other] { $people } Menschen
    } dieser Art)
    .hint = Ergänzen Sie eine Regel für sie, oder weiten Sie eine aus
overlap = { $person }: { $rules } passen alle ({ $people ->
        [one] 1 Mensch
       *[other] { $people } Menschen
    } dieser Art)
    .hint = policy: unique verlangt genau eine; grenzen Sie eine ein
too-few = { $person }: bekommt { $count } von mindestens { $at_least } ({ $rules }; { $people ->
        [one] 1 Mensch
       *[other] { $people } Menschen
    } dieser Art)
    .hint = Ergänzen Sie eine Regel für sie
stuck = { $person }: keine Frage ist mehr übrig, und nichts ist entschieden
    .hint = Eine Frage, die die Tabelle braucht, hat ein only_if, das diese Menschen nicht erfüllen
dead-rule = Die Regel „{ $rule }“ entscheidet für niemanden: frühere Regeln fangen alle ab, auf die sie passt
    .hint = Entfernen Sie sie, oder setzen Sie sie weiter nach oben
rule-of-nobody = Die Regel „{ $rule }“ entscheidet für niemanden: Niemand kann sie erfüllen
    .hint = Entfernen Sie sie, oder setzen Sie sie weiter nach oben
review-due = Die Regel „{ $rule }“ sollte bis { $day } überprüft werden
    .hint = Sehen Sie in ihre Quelle; schreiben Sie dann einen späteren Tag unter review_by:, oder ändern Sie die Regel
rule-over = Die Regel „{ $rule }“ endete am { $day }, und kein Fall blickt auf sie zurück
    .hint = Entfernen Sie sie, oder schreiben Sie einen Fall mit einem Tag, an dem sie galt

## Abläufe, Ergebnisse, Stellen

bad-flow-name = „{ $name }“ kann kein Ablauf heißen
    .hint = 1–40 kleine Buchstaben a–z, Ziffern und -; die Datei heißt ebenso
start-twice = Zwei Abläufe sagen start: true: { $flows }
    .hint = Alle beginnen mit einem Ablauf; behalten Sie einen
start-missing = Kein Ablauf sagt start: true
    .hint = Schreiben Sie es in den Ablauf, mit dem alle beginnen
only-in-start = „{ $key }“ steht in dem Ablauf mit start: true, für alle Abläufe
    .hint = Entfernen Sie es hier
outcome-of-nobody = Keine Regel gibt das Ergebnis „{ $outcome }“
result-no-outcome = „{ $word }“ ist keines der Ergebnisse des Ablaufs
result-no-service = „{ $word }“ ist keine der Stellen
service-unused = Niemand wird an „{ $service }“ verwiesen
    .hint = Entfernen Sie sie, oder verweisen Sie jemanden dorthin
unknown-keep = keep: „{ $word }“ gibt es nicht
unknown-flow = Den Ablauf „{ $word }“ gibt es nicht
handover-missing = Das Ergebnis „{ $outcome }“ übergibt an einen Coach, aber der Ablauf sagt nicht, welche Antworten dazu nötig sind
    .hint = Schreiben Sie handover: mit unless, way, name, phone und wish
handover-type = { $name }: „{ $key }“ ist eine Frage vom Typ { $type }; hierher gehört eine vom Typ { $wanted }
    .hint = Nennen Sie eine andere Frage; sind zwei vertauscht?
handover-wish = wish: „{ $key }“ hat keine Antwort „{ $option }“; den Wunsch nach einer Frau als Coach würde niemand hören
    .hint = Fügen Sie die Antwort hinzu, oder nennen Sie eine andere Frage

## Kreise und Orte

need-districts = Hier müssen Kreise stehen, etwa "05913": {"{"}open: false{"}"}
    .hint = Schreiben Sie {"{}"}, wenn es keinen gibt
unknown-district = Den Kreis „{ $word }“ gibt es nicht
closed-twice = open: false schließt schon
    .hint = Behalten Sie eine der beiden Zeilen
contact-unreachable = Dieser Kontakt ist nicht zu erreichen
    .hint = Ergänzen Sie phone, email oder url
not-phone = „{ $text }“ ist keine Telefonnummer
    .hint = Ziffern und Leerzeichen, vorn + und das Land
not-email = „{ $text }“ ist keine E-Mail-Adresse
    .hint = Etwa office@town.example
not-url = „{ $text }“ ist keine Internetadresse
    .hint = Eine ganze Adresse: https://www.kim.nrw
team-of-itself = Ein Kreis ist ohnehin sein eigenes Team
    .hint = Entfernen Sie die Zeile, oder nennen Sie einen anderen Kreis
team-of-team = Für „{ $team }“ sind selbst die Coaches von „{ $other }“ da
    .hint = Nennen Sie gleich diesen Kreis
local-table = Kein Ablauf benutzt eine Tabelle „{ $table }“
local-nothing = Eine Regel eines Kreises braucht off: oder eine id mit when, then und source
    .hint = off: over-27 schaltet eine Regel ab; instead_of: over-27 setzt eine an ihre Stelle
local-unknown-rule = Die Tabelle „{ $table }“ hat keine Regel „{ $word }“
bad-district-number = { $word } ist keine Nummer eines Kreises
    .hint = Fünf Ziffern, vorn 05, in Anführungszeichen: "05913"
district-twice = Ein zweiter Kreis heißt „{ $name }“
    .hint = Behalten Sie einen
places-alike = „{ $name }“ und „{ $twin }“ lassen sich nicht unterscheiden
    .hint = Behalten Sie einen
place-too-long = „{ $name }“ ist zu lang für eine Taste: { $bytes } Bytes, höchstens { $limit }
    .hint = Kürzen Sie den Namen, und schreiben Sie den langen unter aliases
outside-is-inside = „{ $name }“ ist eine Gemeinde in NRW
    .hint = Schreiben Sie, welcher Ort gemeint ist, etwa „Halle (Saale)“
postcode-of-nobody = Keine Gemeinde hier hat die Postleitzahl { $code }
    .hint = Nur eine Postleitzahl aus NRW kann auch außerhalb liegen
unknown-land = Dieses Land steht nicht in der Liste `outside`
    .hint = Ergänzen Sie es dort, oder berichtigen Sie seinen Namen
unknown-kind = kind: „{ $word }“ gibt es nicht
unknown-region = Den Regierungsbezirk „{ $word }“ gibt es nicht
unknown-place = Den Ort „{ $word }“ gibt es nicht
not-a-postcode = „{ $text }“ ist keine Postleitzahl
    .hint = Fünf Ziffern; von einer bis zur anderen: 50676..50679
bad-postcode-range = { $text } ist kein Bereich
    .hint = Die kleinere Zahl zuerst, höchstens { $limit } Postleitzahlen
postcode-twice = { $code } steht hier zweimal
    .hint = Behalten Sie eine
alias-twice = „{ $alias }“ liest sich wie „{ $first }“
    .hint = Behalten Sie eines

## Wörter

unknown-language = Die Sprache „{ $word }“ ist nicht bekannt
    .hint = Nennen Sie den Ordner etwa uk
not-a-message = Das ist keine Nachricht
    .hint = Schreiben Sie: Name = Text; weitere Zeilen werden eingerückt ({ $told })
message-twice = „{ $message }“ steht hier zweimal
    .hint = Das erste ist { $first }; behalten Sie eines
message-empty = „{ $message }“ hat keinen Text
    .hint = Schreiben Sie ihn hinter das =
bad-markup = „{ $message }“: Telegram kann { $piece } nicht lesen
    .hint = Es gibt <b>, <i>, <u> und <code>, jedes wieder geschlossen; ein einzelnes < schreibt man &lt;
message-includes = „{ $message }“ bindet „{ $other }“ ein
    .hint = Schreiben Sie den Text aus
messages-missing = { $language }: { $count ->
        [one] 1 Nachricht fehlt
       *[other] { $count } Nachrichten fehlen
    }: { $names }
    .hint = locales/de und locales/en zeigen, was sie sagen
message-unused = Nichts benutzt die Nachricht „{ $message }“
    .hint = Entfernen Sie sie, oder berichtigen Sie ihren Namen
variable-left-out = „{ $message }“ lässt {"{"} ${ $variable } {"}"} aus
    .hint = Die anderen Sprachen sagen es
variable-unknown = „{ $message }“ benutzt {"{"} ${ $variable } {"}"}, das niemand ausfüllt
    .hint = Nehmen Sie es heraus, oder berichtigen Sie den Namen
plural-missing = „{ $message }“ hat keine Wörter für { $categories }
    .hint = { $language } unterscheidet diese Zahlen: { $all }
plural-unknown = „{ $message }“: [{ $category }] ist in { $language } keine Art von Zahl
    .hint = { $language } unterscheidet diese Zahlen: { $all }
text-too-long = „{ $message }“ hat { $length } Zeichen; Telegram nimmt { $limit }
    .hint = Kürzen Sie den Text
label-too-long = Die Taste „{ $message }“ hat { $length } Zeichen, höchstens { $limit } sind möglich
    .hint = Ein Telefon zeigt etwa 38; kürzen Sie den Text
label-long = Die Taste „{ $message }“ hat { $length } Zeichen; ein Telefon zeigt etwa { $limit }
    .hint = Kürzen Sie den Text
to-translate = { $count ->
        [one] 1 Nachricht ist noch zu übersetzen
       *[other] { $count } Nachrichten sind noch zu übersetzen
    }: { $names }
    .hint = Übersetzen Sie, und entfernen Sie den Kommentar „TODO translate“ darüber; bis dahin lesen Menschen Englisch
to-write = „{ $message }“ ist noch zu schreiben
    .hint = Schreiben Sie den Text, und entfernen Sie den Kommentar „TODO translate“ darüber; andere Sprachen dürfen folgen

## Fälle

case-twice = Der Fall „{ $case }“ steht hier zweimal
    .hint = Der erste ist { $first }; nennen Sie einen anders
case-expects-nothing = Der Fall „{ $case }“ erwartet nichts
    .hint = Schreiben Sie, was folgen muss: outcome, rule, blocks, referrals, needed oder handover
case-not-asked = Nach „{ $key }“ wird niemand gefragt, dessen Antwort auf „{ $other }“ „{ $value }“ ist
    .hint = Entfernen Sie die Antwort, oder ändern Sie die andere
case-unknown-result = { $what }: „{ $word }“ gibt es in diesem Ablauf nicht
