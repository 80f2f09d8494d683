### Termine, für die Coaches: nur auf Deutsch.

## Zeiten vorschlagen
# $name: wie die Person genannt werden möchte; $number: Nummer der Anfrage
coach-times-prompt =
    Wann und wo möchten Sie { $name } treffen (Anfrage { $number })?

    Antworten Sie auf diese Nachricht: bis zu drei Zeiten, jede in einer eigenen Zeile, und am Ende der Ort. Alles kann auch in einer Zeile stehen, mit „;“ dazwischen. Zum Beispiel:
# $first, $second: Tage wie 3.12.
coach-times-example =
    { $first } 14:30
    { $second } 9 Uhr
    Ort: Rathaus, Zimmer 12
# $place: der Ort vom letzten Mal
coach-times-last-place = Ohne Ort nehme ich den vom letzten Mal: { $place }
# $moment: Wochentag, Tag und Uhrzeit, auch in den Texten unten
coach-times-replaces = Achtung: Es gibt schon einen Termin am { $moment }. Wenn Sie neue Zeiten schicken, sage ich ihn ab.
# steht blass im Eingabefeld
coach-times-hint = Zeiten und Ort
coach-times-wrong = Ich habe noch nichts verschickt. Bitte ändern Sie:
# $line: was der Coach geschrieben hat
coach-times-unreadable = „{ $line }“: Das verstehe ich nicht als Tag und Uhrzeit. Ein Ort beginnt mit „Ort:“.
# $weekday: der Satz coach-weekday
coach-times-weekday = „{ $line }“: Der Wochentag passt nicht. { $weekday }
# $day: 02.12.2026; $weekday: der richtige Wochentag
coach-weekday = Der { $day } ist ein { $weekday }.
coach-times-no-such-time = „{ $line }“: Diese Uhrzeit gibt es nicht. In dieser Nacht werden die Uhren vorgestellt.
coach-times-past = „{ $line }“: Das ist schon vorbei ({ $moment }).
# $days: wie viele Tage höchstens
coach-times-too-far = „{ $line }“: Das ist mehr als { $days } Tage hin ({ $moment }).
coach-times-twice = „{ $line }“: Diese Zeit steht zweimal da.
coach-times-no-time = Es fehlt eine Zeit: Tag und Uhrzeit.
# $most: wie viele Zeiten höchstens
coach-times-too-many = Das sind mehr als { $most } Zeiten.
coach-times-no-place = Es fehlt der Ort: eine letzte Zeile mit „Ort: …“.
# $most: wie viele Zeichen höchstens
coach-times-long-place = Der Ort ist länger als { $most } Zeichen.
coach-times-you-wrote = Das haben Sie geschrieben:
coach-times-again = Bitte antworten Sie auf diese Nachricht und schreiben Sie alle Zeiten und den Ort noch einmal. Zum Beispiel:
coach-times-sent = Ich habe { $name } (Anfrage { $number }) diese Zeiten vorgeschlagen:
coach-times-outside = Hinweis: { $moment } liegt außerhalb Ihrer Bürozeiten.
coach-times-passed = { $name } (Anfrage { $number }) hatte von { $coach } Terminvorschläge bekommen. Sie gelten nicht mehr. Bitte schlagen Sie neue Zeiten vor.
coach-times-unanswered = { $name } (Anfrage { $number }) hat keine Ihrer Zeiten gewählt, und sie sind jetzt vorbei. Bitte fragen Sie nach oder schlagen Sie neue Zeiten vor.
coach-times-none = { $name } (Anfrage { $number }): Keine der Zeiten passt. Bitte schlagen Sie neue vor.
coach-button-new-times = 📅 Neue Zeiten vorschlagen
coach-button-call-off = ✖️ Termin absagen

## Der Termin
coach-appointment-agreed = ✅ { $name } (Anfrage { $number }) kommt zu diesem Termin:
coach-appointment-cannot = { $name } (Anfrage { $number }) kann nicht kommen. Dieser Termin fällt aus:
coach-appointment-called-off = Abgesagt. { $name } (Anfrage { $number }) weiß Bescheid. Dieser Termin fällt aus:
coach-appointment-falls-away = Die Anfrage { $number } liegt nicht mehr bei Ihnen oder ist abgeschlossen. Dieser Termin fällt aus:
coach-appointment-passed = Zu Anfrage { $number } gehört ein Termin. Er gilt weiter, jetzt mit Ihnen. { $name } weiß das:
# $coach: wer den Termin jetzt hat
coach-appointment-went = Dieser Termin (Anfrage { $number }) liegt jetzt bei { $coach }:
coach-appointment-off = Dieser Termin ist schon abgesagt.
coach-appointment-begun = Dieser Termin hat schon begonnen oder ist vorbei. Absagen geht nicht mehr.
coach-appointment-tomorrow = Erinnerung: Morgen treffen Sie { $name } (Anfrage { $number }).
coach-appointment-soon = Erinnerung: In zwei Stunden treffen Sie { $name } (Anfrage { $number }).
# für die Koordination; $coach: wer nicht zu erreichen ist
coach-appointment-alone = { $coach } ist hier nicht zu erreichen und hat einen Termin (Anfrage { $number }). Bitte kümmern Sie sich darum.
coach-appointment-not-needed = { $coach } ist hier nicht zu erreichen. Die Person (Anfrage { $number }) kann nicht kommen, dieser Termin fällt aus:
# steht im Kalender
coach-appointment-title = Termin (Anfrage { $number })
# steht bei den Angaben der Person
coach-appointment-line = Termin: { $moment }
coach-appointment-offer-line = Vorgeschlagen, noch ohne Antwort: { $moment }

## Danach
coach-met-ask = Haben Sie { $name } (Anfrage { $number }) getroffen?
coach-button-met-yes = Ja
coach-button-met-no = Nein
coach-met-yes = Danke. Wie geht es weiter? Unter „Stand“ halten Sie fest, was daraus wird.
coach-met-no = Danke. Möchten Sie neue Zeiten vorschlagen?
coach-met-thanks = Danke, Ihre Antwort ist schon da.
coach-met-over = Danke. Diese Anfrage liegt nicht mehr bei Ihnen.
coach-met-not-says-person = { $name } (Anfrage { $number }) sagt: Das Treffen hat nicht stattgefunden. Bitte fragen Sie nach oder schlagen Sie neue Zeiten vor.
