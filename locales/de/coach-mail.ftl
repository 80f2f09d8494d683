### Coaches ohne Telegram: E-Mails, die Seite hinter dem Link, Antworten, unzustellbare Post. Nur auf Deutsch.

## Betreff: ohne Namen, weil er auf gesperrten Bildschirmen steht
# $number: Nummer der Anfrage
coach-mail-subject-card = Neue Anfrage { $number }
coach-mail-subject-urgent = Bitte gleich lesen: Anfrage { $number }
coach-mail-subject-lead = Anfrage { $number }: neue Nachricht
coach-mail-subject = Nachricht vom Durchstarten-Bot

## Was um den Text herum steht
# ganz oben; alles ab dieser Zeile wird aus einer Antwort herausgeschnitten
coach-mail-above-here = --- Zum Antworten bitte über dieser Zeile schreiben ---
coach-mail-link-card = Ansehen und übernehmen:
coach-mail-link = Anfrage öffnen (Kontakt, schreiben, Termin, Stand, abgeben, abschließen):
coach-mail-link-once = Der Link gilt 14 Tage und nur einmal. Auf der Seite können Sie sich jederzeit einen neuen schicken.
coach-mail-answer = Wenn Sie auf diese E-Mail antworten, geht Ihr Text an die Person. Ihre E-Mail-Adresse sieht sie nicht. Anhänge gebe ich nicht weiter.
coach-mail-no-answer = Antworten auf diese E-Mail liest niemand. Zum Schreiben öffnen Sie bitte die Seite.
coach-mail-from-bot = Diese E-Mail kommt vom Durchstarten-Bot.

## Nach dem Übernehmen auf der Seite
# $number: Nummer der Anfrage
coach-mail-claimed = Anfrage { $number } gehört jetzt Ihnen. Name und Kontakt stehen nur auf der Seite, nicht in dieser E-Mail.
# steht, wo sonst die Telefonnummer steht
coach-mail-lead-telegram = Kontakt: Die Person liest Ihre Texte in Telegram. Schreiben Sie ihr auf der Seite oder per Antwort auf eine E-Mail.
# steht unter der Frage, ob sie sich getroffen haben
coach-mail-met = Bitte antworten Sie mit „Ja“ oder „Nein“ auf der Seite hinter dem Link.
# die Person hat ihre Nummer angegeben
coach-mail-phone-arrived = Zu Anfrage { $number } ist jetzt eine Telefonnummer da. Sie steht nur auf der Seite: Bitte öffnen Sie die Anfrage.
# steht, wo sonst die Nummer steht
coach-mail-phone = Telefon: Die Nummer steht auf der Seite.
coach-mail-new-link = Hier ist Ihr neuer Link zu Anfrage { $number }.

## Antworten per E-Mail
# darunter steht der Text, der weitergegeben wurde
coach-mail-passed = Diesen Text habe ich weitergegeben (Anfrage { $number }):
# statt /leads; darunter steht der Text des Coaches
coach-mail-not-sent-free = Nicht gesendet: Anfrage { $number } liegt bei niemandem. Übernehmen können Sie sie mit dem Link aus Ihrer neuesten E-Mail dazu. Ihr Text war:
coach-mail-empty = In Ihrer Antwort zu Anfrage { $number } habe ich keinen Text gefunden. Bitte schreiben Sie ihn ganz oben in die E-Mail.
coach-mail-no-files = Anhänge gebe ich nicht weiter. Was in Ihrem Anhang zu Anfrage { $number } steht, schreiben Sie bitte als Text.

## Unzustellbar: für die Koordination
# $coach: Name; $why: warum; $numbers: Nummern der Anfragen
coach-mail-failed = Mail an { $coach } kam nicht an ({ $why }). Neue Anfragen gehen bis auf Weiteres nicht mehr dorthin. Bitte prüfen Sie die Adresse.
coach-mail-failed-leads = Offene Anfragen: { $numbers }
coach-mail-why-unknown = die Adresse gibt es nicht
coach-mail-why-full = das Postfach ist voll oder gesperrt
coach-mail-why-policy = der Mailserver lehnt unsere Post ab
coach-mail-why-large = die E-Mail war zu groß
coach-mail-why-late = der Mailserver war zwei Tage lang nicht zu erreichen
coach-mail-why-other = der Mailserver hat sie abgelehnt
# $coach: Name; $number: Nummer der Anfrage
coach-mail-colleague-gone = { $coach } ist per E-Mail nicht zu erreichen und hat noch Anfrage { $number }. Bitte kümmern Sie sich darum.
# $names: Namen
coach-mail-missing = Für { $names } kennt der Bot nur eine E-Mail-Adresse, aber der Mailversand ist nicht eingerichtet. Was für sie bestimmt ist, wartet. Bitte geben Sie das an die Technik weiter (Einstellung SMTP_URL).

## Die Seite hinter dem Link
page-title = Durchstarten: Anfrage
# $number: Nummer der Anfrage
page-heading = Anfrage { $number }
page-claim = Übernehmen
page-claim-hint = Wenn Sie übernehmen, sehen Sie Namen, Kontakt und Antworten. Die Person erfährt Ihren Vornamen. Nur ein Coach bekommt die Anfrage.
page-open = Öffnen
page-open-hint = Die Anfrage gehört Ihnen. Nach „Öffnen“ sehen Sie Namen, Kontakt und Antworten.
page-session = Diese Seite bleibt 30 Minuten offen. Danach schicken Sie sich bitte einen neuen Link.
page-write = Der Person schreiben
page-write-label = Ihr Text
page-write-hint = Einfache, kurze Sätze helfen. Die Person sieht Ihren Vornamen, sonst nichts von Ihnen.
page-write-send = Senden
page-times = Termin anbieten
page-times-label = Zeiten und Ort
page-times-hint = Bis zu drei Zeiten, jede in einer eigenen Zeile, zum Beispiel „3.12. 14:30“. In der letzten Zeile der Ort: „Ort: Rathaus, Zimmer 12“. Neue Zeiten ersetzen die alten.
page-times-do = Zeiten anbieten
page-contacted = Kontakt
page-contacted-hint = Sie haben die Person anders erreicht, zum Beispiel per Telefon?
page-contacted-do = Als kontaktiert eintragen
page-call-off = Termin absagen
page-call-off-hint = Die Person erfährt es sofort. Danach können Sie neue Zeiten anbieten.
page-call-off-do = Termin absagen
page-met = Nach dem Termin
page-move = Stand
page-move-label = Wo steht die Anfrage jetzt? Die Person erfährt davon nichts.
page-move-do = Stand eintragen
page-twice = Das ist schon erledigt. Es ist nicht noch einmal geschehen.
page-release = Abgeben
page-release-hint = Die Anfrage geht wieder an die anderen Coaches. Die Person erfährt es.
page-release-do = Anfrage abgeben
page-close = Abschließen
page-close-label = Wie endet die Anfrage?
page-close-do = Anfrage abschließen
page-your-text = Ihr Text, damit er nicht verloren geht:
page-link-unknown = Dieser Link stimmt nicht. Vielleicht wurde er beim Kopieren abgeschnitten. Bitte öffnen Sie den Link aus Ihrer neuesten E-Mail.
page-link-expired = Dieser Link ist abgelaufen.
page-link-used = Dieser Link wurde schon benutzt. Jeder Link geht nur einmal.
page-session-over = Die 30 Minuten sind um, oder Sie haben die Seite in einem anderen Browser geöffnet. Es ist nichts verloren: Öffnen Sie den Link aus Ihrer neuesten E-Mail. Ist er schon benutzt, können Sie sich dort einen neuen schicken.
page-not-a-coach = Sie sind nicht mehr als Coach mit dieser Adresse eingetragen. Bitte wenden Sie sich an die Koordination.
page-new-link = Neuen Link schicken
page-new-link-hint = Der neue Link kommt an Ihre E-Mail-Adresse.
page-new-link-sent = Der neue Link ist unterwegs zu Ihnen. Sie können diese Seite schließen.
page-new-link-wait = Ein neuer Link ist gerade erst verschickt worden. Bitte schauen Sie in Ihr Postfach, auch im Spam-Ordner. In einer Minute geht es noch einmal.
page-too-often = Das war zu oft hintereinander. Bitte versuchen Sie es in einer Minute noch einmal.
page-text-missing = Bitte schreiben Sie einen Text.
page-text-long = Der Text ist zu lang: höchstens { $most } Zeichen. Es wurde nichts gesendet.
page-trouble = Das hat gerade nicht geklappt. Bitte gehen Sie zurück und versuchen Sie es in einer Minute noch einmal.
page-close-this = Sie können diese Seite schließen.

## Antworten an fremde Mailserver: deutsch und englisch, nur Buchstaben ohne Umlaute
smtp-unknown = Diese Adresse gibt es nicht / no such address
smtp-one = Bitte an jede Adresse einzeln / one recipient at a time
smtp-later = Bitte gleich noch einmal / try again later
smtp-long = Der Text ist laenger als { $most } Zeichen / text too long
smtp-not-a-coach = Sie sind nicht mehr als Coach eingetragen, bitte wenden Sie sich an die Koordination / you are not a coach any more
smtp-not-yours = Diese Adresse gilt nur fuer Mail von der Adresse, unter der Sie als Coach eingetragen sind / wrong sender for this address
