### Was Admins in Telegram lesen: nur auf Deutsch.

## Geänderte Dateien
# $count: Zahl der Fehler; $version: Version, die in Kraft bleibt
admin-refused =
    { $count ->
        [one] ⚠️ <b>Ein Fehler in den Dateien.</b>
       *[other] ⚠️ <b>{ $count } Fehler in den Dateien.</b>
    } Nichts davon wird übernommen; der Bot arbeitet weiter mit Version { $version }.
admin-more-problems =
    { $count ->
        [one] … und noch einer. Alle zeigt: python -m bot flow check --in de
       *[other] … und noch { $count }. Alle zeigt: python -m bot flow check --in de
    }
admin-holds-again = ✅ Die Dateien halten der Prüfung wieder stand. Version { $version } ist in Kraft.
admin-warnings =
    { $count ->
        [one] Eine Warnung; sie hält nichts auf:
       *[other] { $count } Warnungen; sie halten nichts auf:
    }
admin-reload-same = Die Dateien sind unverändert. Version { $version } ist in Kraft.
admin-reload-taken = ✅ Übernommen. Version { $version } ist in Kraft.
admin-reload-failed = Die Prüfung selbst ist an diesen Dateien gescheitert; das Protokoll des Bots nennt die Stelle. Version { $version } bleibt in Kraft.
admin-reload-moving = Die Dateien werden gerade geändert. Sobald sie ruhen, prüft der Bot sie von selbst. Version { $version } bleibt in Kraft.

## /status
# $since: Tag und Uhrzeit; $languages: Sprachen auf Deutsch; $flows: Abläufe mit ihrer Zahl
admin-status-version = <b>Version { $version }</b>, in Kraft seit { $since }
admin-status-languages = Sprachen: { $languages }
# $leads: Stand und Zahl, mehrere
admin-status-leads = Offene Anfragen: { $leads }
admin-status-help = Wünsche nach einem Menschen oder Anruf: { $leads }
admin-status-none = keine
# steht hinter einer Zahl
admin-status-placed = in einem Förderbaustein
admin-status-half-way = Mitten im Gespräch: { $flows }
admin-status-holds = In den Dateien ist kein Fehler.

## /try: eine Probe
admin-try-begins =
    🧪 <b>Probe.</b> Sie spielen das Gespräch so, wie andere es sehen. Nichts davon zählt: keine Anfrage, keine Einwilligung, keine Statistik, und kein Coach erfährt davon.

    /stop beendet die Probe, jeder andere Befehl auch. /restart beginnt sie neu.
admin-try-ended = 🧪 Die Probe ist zu Ende; ihre Antworten sind gelöscht.
admin-try-card = 🧪 Hier wäre die Anfrage entstanden. Diese Karte bekämen die Coaches:
admin-try-not-here = 🧪 Diesen Knopf gibt es in der Probe nicht. /stop beendet sie.
admin-try-no-language = Diese Sprache gibt es nicht. Es gibt: { $languages }. Zum Beispiel: /try uk

## /figures
admin-figures-heading = <b>Die letzten 30 Tage</b>, in Fünferschritten; was weniger als fünfmal vorkam, steht nicht da
admin-figures-outcomes = Ergebnisse ohne Anfrage:
admin-figures-leads = An Coaches übergeben: { $count }
admin-figures-left = Nicht zurückgekommen in { $flow }, bei der Frage:
admin-figures-none = • nichts ab 5

## Der Bot lag falsch
admin-review-cases =
    { $count ->
        [one] 🤖 Ein Coach hat notiert, dass der Bot bei jemandem falsch lag; der Fall ist noch offen.
       *[other] 🤖 Coaches haben notiert, dass der Bot falsch lag; { $count } Fälle sind noch offen.
    } Ansehen: python -m bot flow test --review --in de

## Befehle
admin-help =
    Was nur Admins können:

    /status – Version, Anfragen, Fehler in den Dateien
    /reload – die Dateien jetzt prüfen und übernehmen
    /try – das Gespräch zur Probe spielen, ohne Folgen; /try uk in einer anderen Sprache
    /stop – die Probe beenden
    /figures – die Zahlen der letzten 30 Tage
    /admin – diese Liste
admin-command-status = Version, Anfragen, Fehler in den Dateien
admin-command-reload = Dateien jetzt prüfen und übernehmen
admin-command-try = Gespräch zur Probe, ohne Folgen
admin-command-stop = Probe beenden
admin-command-figures = Zahlen der letzten 30 Tage
admin-command-admin = Was Admins können
