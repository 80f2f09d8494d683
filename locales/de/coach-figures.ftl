### Die Zahlen für das Netzwerk: Seite, Tabellen und Bericht. Nur auf Deutsch.

## Zahlen
# $count: die Zahl; $hours: Stunden
figures-least = mind. { $count }
figures-small = unter 5
figures-covered = –
figures-hours = { $hours } Std.

## Die Seite
# $month: „November 2026“; $districts: Kreise
figures-title = Zahlen für { $month }
figures-of = Für: { $districts }
figures-all-districts = alle Kreise und kreisfreien Städte in Nordrhein-Westfalen
figures-every = Alle Kreise zusammen
figures-nowhere = Ort nicht bekannt oder außerhalb
figures-district = Kreis
figures-empty = Für diese Auswahl gibt es noch keine Zahl ab 5.
figures-running = Der Monat läuft noch: Die Zahlen sind in Fünferschritten nach unten gerundet und wachsen weiter.
figures-explain =
    „unter 5“ steht für 0, 1, 2, 3 oder 4: Wo wenige Menschen gezählt sind, könnte man sie erkennen. „mind.“ heißt: So viele sind es sicher; was verdeckt ist, ist nicht mitgezählt. „–“ heißt: Dazu lässt sich nichts sagen, ohne Einzelne zu verraten. Es gibt nur Zahlen ganzer Monate, keine Jahressummen.
figures-left-out = Kreise ohne eine Zahl ab 5 stehen nicht in der Tabelle.

## Abschnitte
figures-table-begun = Angefangen
figures-about-begun = Menschen, die der Vorprüfung zugestimmt haben; je Kreis die, die ihren Ort genannt haben. In Fünferschritten nach unten gerundet. Wer danach einen anderen Ort nennt, zählt auch dort.
figures-table-results = Ergebnisse
figures-about-results = Was bei der Vorprüfung herauskam. Ergebnisse, bei denen der Bot nichts aufbewahrt, sind nicht gezählt.
figures-table-stops = Wo Menschen aufhören
figures-about-stops = Bei welcher Frage jemand stand und dann 30 Tage nichts mehr schrieb.
figures-table-obstacles = Hindernisse
figures-about-obstacles = Was Menschen bei der Übergabe als Hindernis genannt haben. Mehrere Antworten sind möglich, deshalb gibt es keine Summe.
figures-table-moves = Was aus den Anfragen wurde
figures-about-moves = Schritte in diesem Monat, auch bei älteren Anfragen. „Noch offen“ heißt: Am Ende des Monats hatte sie niemand übernommen.
figures-table-times = Wie lange es dauerte
figures-about-times = Stunden von der Anfrage an, Median: Bei der Hälfte ging es schneller. Erst ab fünf Anfragen; noch offene zählen nicht mit.

## Spalten
# $outcome: Ergebnis; $block: Baustein; $flow: Ablauf; $what: Angabe
figures-column-begun = Angefangen
figures-column-decided = Ergebnisse zusammen
figures-column-handed-over = An Coaches übergeben
figures-column-claimed = Zum ersten Mal übernommen
figures-column-contacted = Zum ersten Mal erreicht
figures-column-appointment = Termin vereinbart
figures-column-coaching = Im Coaching
figures-column-placed = In { $block }
figures-column-training = In Ausbildung
figures-column-work = In Arbeit
figures-column-closed = Abgeschlossen
figures-column-open = Noch offen
figures-column-hours-claim = Bis zur Übernahme
figures-column-hours-contact = Bis zum ersten Kontakt
figures-column-review = Prüfen und Einwilligen
figures-not-handed-over = { $what }, ohne Übergabe
figures-in-flow = { $what } ({ $flow })

## Im Chat und als Bericht
# $month: „November 2026“; $name: Kreis; $what: Angabe; $number: Zahl, schon ausgeschrieben
figures-heading = 📊 <b>{ $month }</b>
figures-heading-running = 📊 <b>{ $month }, bis heute</b> (in Fünferschritten)
figures-line = • { $what }: { $number }
figures-more =
    { $count ->
        [one] … und ein weiterer Kreis auf der Seite.
       *[other] … und { $count } weitere Kreise auf der Seite.
    }
# $count: wie viele Kreise
figures-hidden =
    { $count ->
        [one] Ein Kreis hat keine Zahl ab 5.
       *[other] { $count } Kreise haben keine Zahl ab 5.
    }
figures-nowhere-yet = In keinem Ihrer { $count } Kreise gibt es eine Zahl ab 5.
figures-attached = Die ganze Übersicht für { $month } hängt an. „unter 5“ heißt 0 bis 4.
figures-report = 📊 <b>Monatsbericht { $month }: { $name }</b>
figures-report-nothing = In diesem Monat ist hier keine Zahl ab 5 zusammengekommen.
figures-report-attached = Die Seite im Anhang zeigt alles; sie öffnet sich in jedem Browser, ohne Internet.
# $month: als 2026-11; $name: Kreis oder „nrw“; wird ein Dateiname
figures-file = zahlen-{ $month }-{ $name }.html
figures-others = Alles andere ist verdeckt: zu wenige Menschen.
figures-what = Angabe
figures-number = Zahl
figures-month = Monat
figures-part = Bereich
figures-guide = Lesehilfe
