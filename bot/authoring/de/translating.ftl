### Was `words review`, `words export`, `words import` und `words report` sagen und schreiben.

no-language = Die Sprache „{ $word }“ gibt es nicht
    .hint = Eine Sprache ist ein Ordner in locales/ mit ihren Wörtern darin
language-of-all = Deutsch (de) ist die Sprache, aus der alle übersetzt werden
no-message = Die Nachricht „{ $word }“ gibt es nicht

## words review

review-head =
    Welche Übersetzungen in „{ $language }“ noch einmal gelesen wurden und wie: back-translated (ohne Blick auf die Vorlage
    zurück ins Deutsche übersetzt und verglichen) oder native (von jemandem, der so spricht). Alles andere ist ein Entwurf.
    Ein Programm schreibt diese Datei: python -m bot words review
review-who = native heißt, dass es jemand gelesen hat, der so spricht: Sagen Sie mit --by "A. B.", wer
review-todo = Noch nicht übersetzt, also kann es niemand gelesen haben: { $names }
review-kept = { $count ->
        [one] 1 muttersprachlich gelesene Nachricht bleibt es
       *[other] { $count } muttersprachlich gelesene Nachrichten bleiben es
    }
review-left-out = { $count ->
        [one] 1 Nachricht ist noch zu übersetzen und wurde ausgelassen
       *[other] { $count } Nachrichten sind noch zu übersetzen und wurden ausgelassen
    }
review-same = { $file }: nichts zu ändern
review-done = { $file }: { $count ->
        [one] 1 Nachricht ist
       *[other] { $count } Nachrichten sind
    } jetzt { $state }
review-dry = { $file }: { $count ->
        [one] 1 Nachricht wäre
       *[other] { $count } Nachrichten wären
    } { $state }; nichts wurde geschrieben

## Wo eine Nachricht zu sehen ist

where-question = die Frage { $of }
where-why = warum { $of } gefragt wird
where-label = kurzer Name von { $of } in Listen der Antworten
where-option = Knopf: eine Antwort auf { $of }
where-unsure = Knopf unter vielen Fragen
where-go-on = Knopf, der zu { $of } weiterführt
where-intro = erste Worte von { $of }
where-reason = warum ein Ergebnis herauskam: Regel { $of }
where-result = ein Ergebnis oder eine Stelle, die hilft ({ $of })
where-button = Knopf
where-error = nach einer Antwort, die nicht zu brauchen ist
where-command = was ein Befehl im Menü tut
where-profile = die eigene Seite des Bots in Telegram
where-crisis = wenn jemand in Gefahr ist
where-call = wenn jemand angerufen werden möchte
where-consent = bevor jemand zustimmt
where-mydata = in der Liste der eigenen Daten
where-choose = beim Wählen des Ortes aus einer Liste
where-coach = was mit dem Coach geschieht
where-message = eine Nachricht

state-draft = Entwurf
state-back-translated = rückübersetzt
state-native = muttersprachlich gelesen
state-outdated = veraltet
state-todo = zu übersetzen

## words export

column-id = Name
column-german = Deutsch
column-english = Englisch
column-current = Text bisher
column-text = Ihr Text
column-where = wo er zu sehen ist
column-limit = Grenze
column-state = Stand
column-comment = Hinweis
sheet-guide = Anleitung
sheet-help =
    Schreiben Sie Ihre Übersetzung in die Spalte „Ihr Text“, neben die bisherige. Ist der Text gut, lassen Sie die Zeile leer.
    Alles Graue bleibt, wie es ist. Sie dürfen filtern und Spalten breiter machen. Bitte benennen Sie Blatt und Spalten nicht um.
    Höflich, einfache Wörter, kurze Sätze (Ziel: 12 Wörter). Schreiben Sie an einen Menschen, den Sie nicht kennen und dem Sie helfen möchten.
    {"{"} $name {"}"}: Das füllt der Bot aus. Kopieren Sie es mit den Klammern dorthin, wohin es in Ihrer Sprache gehört. Der Hinweis sagt, was es ist.
    <b>…</b> ist fett. Die Zeichen bleiben paarweise. /start und andere Befehle bleiben, wie sie sind.
    {"{"} $count -> … {"}"}: ein Text, der von einer Zahl abhängt. Kopieren Sie ihn ganz, und übersetzen Sie nur, was hinter [one], [few], *[other] steht.
    Deutsche Wörter wie Duldung bleiben in deutschen Buchstaben, weil sie auf den Papieren der Menschen stehen. Die Erklärung in Klammern ist Ihre.
    Eine neue Zeile in einer Zelle: Alt und Eingabe. Die Zelle wird rot, wenn ein Text länger ist als die Grenze.
    Stand „veraltet“: Das Deutsche hat sich seit der Übersetzung geändert. Stimmt sie noch? Dann kopieren Sie den bisherigen Text nach „Ihr Text“.
    Wenn Sie fertig sind, speichern Sie die Datei als .xlsx und schicken sie zurück.
po-help =
    Übersetzen Sie aus dem Englischen; das Deutsche steht in den Kommentaren, auch wo ein Text zu sehen ist und wie lang er sein darf.
    {"{"} $name {"}"} füllt der Bot aus: Kopieren Sie es mit den Klammern. <b>…</b> ist fett: Die Zeichen bleiben paarweise.
    Fuzzy: Das Deutsche hat sich seit der Übersetzung geändert. Verbessern Sie den Text, wenn nötig, und nehmen Sie die Marke weg.
    Bitte lassen Sie die Kontexte und die Kommentare "key: …", wie sie sind.
po-german = Deutsch: { $text }
po-limit = höchstens { $limit } Zeichen
export-ending = { $file }: Schreiben Sie eine Datei, die auf .xlsx (Tabelle) oder .po endet
export-exists = { $file } gibt es schon; --force schreibt darüber
export-done = { $file }: { $count ->
        [one] 1 Nachricht
       *[other] { $count } Nachrichten
    }, { $todo } zu übersetzen, { $outdated } veraltet

## words import

sheet-unreadable = Das ist keine Tabelle, die sich lesen lässt: { $told }
    .hint = Speichern Sie sie als Excel-Arbeitsmappe (.xlsx)
sheet-missing = Es gibt kein Blatt „{ $language }“; es gibt: { $sheets }
    .hint = Ist es die Datei einer anderen Sprache? Sonst geben Sie dem Blatt seinen Namen zurück
sheet-column = Es gibt keine Spalte „{ $column }“
    .hint = In der ersten Zeile stehen die Namen der Spalten; geben Sie ihr den zurück, den sie hatte
sheet-no-id = { $cell }: ein Text ohne Namen der Nachricht
    .hint = Welche Nachricht ist es? Ihr Name steht in einem Export in der ersten Spalte
sheet-no-text = { $cell }: Das ist eine Formel, ein Tag oder ein Fehler und kein Text
    .hint = Beginnen Sie den Text mit einem anderen Zeichen als =, oder setzen Sie einen Apostroph (') davor
po-unreadable = Das ist keine PO-Datei, die sich lesen lässt: { $told }
    .hint = Speichern Sie sie im Übersetzungsprogramm noch einmal
po-empty = Das ist keine PO-Datei mit Nachrichten darin
    .hint = Ist es die Datei, die exportiert wurde?
po-language = Die Datei ist in der Sprache { $other }, nicht in { $language }
    .hint = Ist es die Datei einer anderen Sprache?
import-unknown = Eine Nachricht „{ $word }“ für Menschen gibt es nicht
    .hint = Die Namen müssen bleiben, wie sie exportiert wurden
import-twice = „{ $message }“ steht hier zweimal
    .hint = Zum ersten Mal steht sie in { $first }; behalten Sie eine von beiden
import-not-fluent = „{ $message }“: Dieser Text lässt sich nicht lesen: { $told }
    .hint = Fehlt eine Klammer, oder beginnt eine Zeile mit [ oder * oder einem Punkt? Schreiben Sie stattdessen {"{"}"*"{"}"}
import-unsure = „{ $message }“ ist noch als fuzzy markiert und wurde ausgelassen
    .hint = Nehmen Sie die Marke weg, wenn der Text stimmt
import-source-changed = „{ $message }“: Das Deutsche oder Englische lautet jetzt anders; der Text wurde ausgelassen
    .hint = Exportieren Sie noch einmal: Was hier übersetzt wurde, ist vielleicht nicht mehr gemeint
import-text-changed = „{ $message }“: Jemand hat die Übersetzung seit dem Export geändert; der Text wurde ausgelassen
    .hint = Exportieren Sie noch einmal, und sehen Sie beide Texte an
import-refused = Nichts wurde geschrieben. Berichtigen Sie die Zeilen, die oben genannt sind, und importieren Sie die Datei noch einmal.
import-nothing = nichts zu ändern
import-confirmed = { $message }: stimmt noch
import-dry = nichts wurde geschrieben
import-done = { $count ->
        [one] 1 Nachricht geändert
       *[other] { $count } Nachrichten geändert
    }; Entwürfe, bis sie jemand noch einmal gelesen hat (words review)

## words report

report-language = Sprache
report-messages = Nachrichten
report-translated = übersetzt
report-draft = Entwürfe
report-back-translated = rückübersetzt
report-native = muttersprachlich
report-outdated = veraltet
report-errors = Fehler
report-warnings = Warnungen
report-longest-button = längster Knopf
report-median-words = Wörter je Satz
report-short = bis 12 Wörter
report-percent = { $share } %
report-written = { $file } geschrieben
report-none = Es gibt keine Wörter

page-title = Die Wörter des Bots
page-intro = Jede Nachricht, wie Telegram sie zeigt, daneben das Deutsche.
page-example = Was der Bot ausfüllt, ist hier erfunden.
page-language = Sprache
page-filter = Zeigen
page-all = alles
page-too-long = zu lang
page-search = Suchen
page-of = von
page-shown = gezeigt
page-none = noch nicht da
example-number = 3
example-total = 12
example-answer = Dortmund
example-question = Ort
example-low = 14
example-high = 99
example-max = 3
example-year = 1383
example-from = 2004
example-to = 2005
example-hours = 48
example-coach = Lena
example-district = Dortmund
example-operator = Beispielverein e. V.
example-address = Musterweg 1, 44135 Dortmund
example-contact = hilfe@verein.example
example-officer = datenschutz@verein.example
example-language = Deutsch
example-date = 01.12.2026
example-state = …
example-day = 01.12.2026
example-weekday = Dienstag
example-time = 14:30
example-moment = 01.12.2026, 14:30
example-place = Musterweg 1, 44135 Dortmund
example-kind = …
example-things = …
example-minutes = 10
example-service = Jobcenter
