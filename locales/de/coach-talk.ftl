### Was Coaches beim Schreiben lesen: Nicht-Angekommenes, Dateien, Übersetzung, fertige Sätze. Nur auf Deutsch.

## Nicht gesendet; darunter steht der Text des Coaches
# $number: Nummer der Anfrage
coach-not-sent-gone = Nicht gesendet: Zu Anfrage { $number } gibt es keine Angaben mehr. Die Person hat sie zurückgezogen, oder sie ist lange abgeschlossen. Ihr Text war:
# $reason: warum sie abgeschlossen ist
coach-not-sent-closed = Nicht gesendet: Anfrage { $number } ist abgeschlossen ({ $reason }). Ihr Text war:
coach-not-sent-closed-yours = Nicht gesendet: Anfrage { $number } ist abgeschlossen ({ $reason }). Mit /lead { $number } können Sie sie wieder öffnen. Ihr Text war:
coach-not-sent-free = Nicht gesendet: Anfrage { $number } liegt bei niemandem. Mit /leads können Sie sie übernehmen. Ihr Text war:
# $coach: wer sie hat
coach-not-sent-other = Nicht gesendet: Anfrage { $number } liegt bei { $coach }. Ihr Text war:
coach-was-command = Das war ein Befehl an mich: Nichts davon ging an die Person. Soll sie es lesen, schreiben Sie ein Wort davor.

## Dateien
# $name, $number: von wem
coach-incoming-file = { $name } (Anfrage { $number }) schickt:
coach-incoming-caption = { $name } (Anfrage { $number }) schreibt zu etwas, das ich nicht weitergegeben habe. Möchten Sie es sehen, drücken Sie „Datei erbitten“. Der Text dazu:
# steht anstelle der Datei
coach-file-gone = Die Datei zu Anfrage { $number } kam nicht an: Die Person hat sie inzwischen gelöscht, oder Telegram gibt sie nicht weiter.
# $day: Tag
coach-files-asked = Ich habe { $name } um ein Foto, eine Datei oder eine Sprachnachricht gebeten. Bis { $day } gebe ich alles davon an Sie weiter. Gespeichert wird nichts.
coach-files-not-by-mail = Dateien kann ich nicht per E-Mail weitergeben. Bitte nennen Sie der Person Ihre Adresse, oder benutzen Sie Telegram.

## Anruf mit Übersetzung
# $language: Sprache der Person
coach-interpreter = 📞 { $name } (Anfrage { $number }) möchte mit Ihnen und jemandem sprechen, der übersetzt. Sprache: { $language }.
coach-interpreter-no-phone = Telefon: noch nicht angegeben. Ich habe danach gefragt; die Nummer kommt hier an.

## Fertige Sätze
# $language: was die Person liest; $page: worum es in dieser Gruppe geht
coach-say-which = { $page }: Welchen Satz möchten Sie { $name } schicken? Sprache der Person: { $language }. Vor dem Senden sehen Sie beides.
coach-say-preview = So geht es an { $name } (Anfrage { $number }):
coach-say-sent = Gesendet an { $name } (Anfrage { $number }):
# $language: Sprache der Person; $other: Sprache, in der sie den Satz liest
coach-say-missing = ⚠️ Auf { $language } fehlt dieser Satz noch. Die Person liest ihn auf { $other }.
coach-say-chosen = ✅ Fertig
coach-say-old = Das gilt nicht mehr. Bitte wählen Sie noch einmal.
coach-say-cancelled = Nicht gesendet.
coach-say-twice = Dieser Satz ist schon gesendet.
coach-button-send = 📨 Senden
coach-fill-moment = Wann? Antworten Sie auf diese Nachricht, zum Beispiel: morgen 14:30, oder: Do 3.12. 9 Uhr (Anfrage { $number })
coach-fill-day = Bis wann? Antworten Sie auf diese Nachricht, zum Beispiel: Freitag, 4.12., oder: morgen (Anfrage { $number })
coach-fill-minutes = Wie viele Minuten? Antworten Sie auf diese Nachricht, zum Beispiel: 15 (Anfrage { $number })
coach-fill-place = Wohin? Antworten Sie auf diese Nachricht, zum Beispiel: Königswall 15, 2. Stock, Raum 214. Ihre Antwort geht gleich an die Person (Anfrage { $number }).
coach-fill-things = Was soll die Person mitbringen? (Anfrage { $number })
coach-fill-service = Welche Stelle kann helfen? (Anfrage { $number })
# $typed: was der Coach geschrieben hat
coach-unclear-moment = Nicht gesendet: „{ $typed }“ verstehe ich nicht als Tag und Uhrzeit.
coach-unclear-day = Nicht gesendet: „{ $typed }“ verstehe ich nicht als Tag.
coach-unclear-minutes = Nicht gesendet: „{ $typed }“ verstehe ich nicht als Zahl von 1 bis 180.
coach-unclear-place = Nicht gesendet: Die Adresse ist zu lang, höchstens 300 Zeichen gehen. Sie schrieben: „{ $typed }“
coach-past-moment = Nicht gesendet: „{ $typed }“ ist schon vorbei.
coach-past-day = Nicht gesendet: „{ $typed }“ ist schon vorbei.

## Gruppen der fertigen Sätze
template-page-first = Anfang
template-page-meeting = Treffen
template-page-answers = Antworten
template-page-offers = Angebote

## Die fertigen Sätze als Knöpfe, bis 30 Zeichen
template-greeting = Begrüßung
template-who = Wer ich bin, was das kostet
template-not-authority = Ich bin keine Behörde
template-when-free = Wann haben Sie Zeit?
template-when-call = Wann kann ich anrufen?
template-call-at = Ich rufe an am …
template-come-to = Bitte kommen Sie zu …
template-bring = Bitte mitbringen: …
template-late = Ich komme später
template-not-coming = Ich kann nicht kommen
template-cannot-help = Dabei hilft eine andere Stelle
template-still-interested = Möchten Sie noch Hilfe?
template-away = Ich bin nicht da bis …
template-find-out = Ich frage nach bis …
template-interpreter = Gespräch mit Übersetzung?
template-trusted-person = Sie können jemanden mitbringen
template-children = Kinder können mitkommen
template-thanks = Danke, habe ich gelesen
template-course = Platz im Deutschkurs?
template-job = Eine Arbeit, die passt?
template-internship = Praktikum oder Ausbildung?
template-recognition = Zeugnisse anerkennen lassen
template-phone-number = Bitte Telefonnummer
template-not-reached = Nicht erreicht. Wann passt es?
template-goodbye = Abschied
