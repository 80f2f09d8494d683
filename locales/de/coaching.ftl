### Das Gespräch mit dem Coach: warten, schreiben, Termine, Einladungen. Für die Menschen, in jeder Sprache.

## Warten
# $day: Wochentag und Tag
wait-until = Im Moment ist niemand im Büro. Vor { $day } kann Ihnen niemand antworten. Sie behalten Ihren Platz.
wait-longer = Es tut mir leid: Es hat sich noch niemand gemeldet. Das Koordinationsteam weiß jetzt Bescheid. Sie behalten Ihren Platz.
# steht unter der Frage, ob man anfangen möchte
remind-offer = Wenn Sie zwischendurch aufhören, kann ich Sie nach 24 Stunden einmal erinnern. Nur wenn Sie das möchten.
button-start-remind = Ja, und mich einmal erinnern
half-way = Guten Tag! Sie haben angefangen und noch nicht alle Fragen beantwortet. Ihre Antworten sind noch da. Möchten Sie weitermachen? Ich erinnere Sie nur dieses eine Mal.

## Gespräch
# $coach: Vorname des Coaches
talk-quiet = Ab jetzt schreiben Sie hier mit { $coach }. Ich bin still und gebe nur weiter. Das Zeichen ✍ an Ihrer Nachricht heißt: Sie ist bei { $coach }.
# steht über einem deutschen Text des Coaches
coach-says-german = { $coach } schreibt auf Deutsch:
button-interpreter = 📞 Anruf mit Übersetzung, bitte
interpreter-asked = Ich habe { $coach } gesagt: Sie möchten ein Gespräch mit jemandem, der übersetzt. { $coach } meldet sich bei Ihnen.
files-wanted = { $coach } bittet Sie um ein Foto, eine Datei oder eine Sprachnachricht. Sie können das jetzt hier schicken. Ich speichere es nicht, ich gebe es nur weiter.
files-not-wanted = Fotos, Dateien und Sprachnachrichten gebe ich nur weiter, wenn Ihr Coach darum gebeten hat. Bitte schreiben Sie.
talk-passed-to = { $coach } hilft Ihnen ab jetzt weiter. Sie müssen nichts tun.
talk-again = Ihre Anfrage ist wieder offen. { $coach } meldet sich bei Ihnen.
button-end-talk = Gespräch beenden
end-talk-ask = Möchten Sie das Gespräch beenden? Dann ziehe ich Ihre Anfrage zurück. Der Coach sieht Ihre Angaben dann nicht mehr.
button-end-yes = Ja, beenden
button-end-no = Nein, weitermachen
talk-ended = Das Gespräch ist beendet. Ihr Coach weiß das. Wenn Sie wieder etwas brauchen: /start

## Tage und Zeiten
weekday-1 = Montag
weekday-2 = Dienstag
weekday-3 = Mittwoch
weekday-4 = Donnerstag
weekday-5 = Freitag
weekday-6 = Samstag
weekday-7 = Sonntag
# $weekday: Wochentag; $day: Tag mit Monat und Jahr
day-words = { $weekday }, { $day }
# $time: Uhrzeit wie 14:30
moment-words = { $weekday }, { $day }, { $time } Uhr

## Termine
appointment-offer = { $coach } möchte sich mit Ihnen treffen. Wann können Sie kommen?
# $place: Adresse, auf Deutsch
appointment-place = Ort: { $place }
button-no-time = Keine dieser Zeiten passt
appointment-agreed = Ihr Termin mit { $coach } steht fest:
appointment-tomorrow = Erinnerung: Morgen haben Sie einen Termin mit { $coach }.
appointment-soon = Erinnerung: Ihr Termin mit { $coach } beginnt in zwei Stunden.
button-cannot-come = Ich kann nicht kommen
appointment-cannot = In Ordnung. { $coach } weiß Bescheid und schlägt Ihnen andere Zeiten vor.
appointment-cancelled = { $coach } kann leider nicht. Dieser Termin fällt aus:
appointment-gone = Diese Zeiten gelten nicht mehr.
appointment-met = Hat Ihr Treffen mit { $coach } stattgefunden?
button-met-yes = Ja, wir haben uns getroffen
button-met-no = Nein
appointment-met-yes = Danke für Ihre Antwort. Viel Erfolg!
appointment-met-no = Danke für Ihre Antwort. { $coach } weiß jetzt Bescheid. Sie können hier auch selbst schreiben.
# steht im Kalender des Telefons
appointment-title = Termin mit { $coach }
calendar-file = Für Ihren Kalender

## Einladungen zu Jobmessen und Treffen mit Arbeitgebern
events-ask =
    Möchten Sie Einladungen bekommen? Manchmal gibt es in Ihrer Nähe eine Jobmesse oder ein Treffen mit Arbeitgebern.

    Dafür speichere ich verschlüsselt Ihren Ort und Ihre Antworten zu Alter, Papier, Deutsch, Zeugnissen und Arbeit. Nach einem Jahr lösche ich das. Sie können die Einladungen jederzeit abstellen.
button-events-yes = Ja, Einladungen schicken
button-events-no = Nein, danke
events-yes = Gut. Ich schreibe Ihnen, wenn etwas zu Ihnen passt.
events-no = In Ordnung. Sie bekommen keine Einladungen.
event-kind-job_fair = Jobmesse
event-kind-speed_dating = Kurze Gespräche mit Arbeitgebern (Speed-Dating)
event-kind-open_day = Tag der offenen Tür
event-kind-meeting = Informationstreffen
# $kind: Art der Veranstaltung
event-invitation = Einladung: { $kind }
event-ask = Möchten Sie kommen? Es kostet nichts.
button-event-yes = Ja, ich komme
button-event-no = Nein
button-events-stop = Keine Einladungen mehr
event-coming = Schön! Ein Platz ist für Sie frei.
event-not-coming = In Ordnung. Danke für Ihre Antwort.
event-full = Leider sind alle Plätze vergeben.
event-over = Diese Einladung gilt nicht mehr.
event-cancelled = Diese Veranstaltung fällt leider aus:
events-stopped = In Ordnung. Sie bekommen keine Einladungen mehr. Was ich dafür gespeichert habe, ist gelöscht.
# $date: Tag
mydata-events = Einladungen zu Jobmessen und Treffen: ja, seit { $date }
# $moment: Tag und Uhrzeit
mydata-appointment = Termin mit Ihrem Coach: { $moment }
