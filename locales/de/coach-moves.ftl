### Wo eine Anfrage steht, und wenn der Bot falsch lag. Für Coaches, nur auf Deutsch.

## Stand, auch auf Knöpfen
status-new = noch nicht übernommen
status-claimed = übernommen
status-contacted = kontaktiert
status-appointment = Termin
status-coaching = im Coaching
# $block: Förderbaustein wie FB3
status-placed = in { $block }
status-training = in Ausbildung
status-work = in Arbeit
# $reason: warum
status-closed = abgeschlossen: { $reason }
# $coach: wer sie hat; $status: Stand
card-state-held = ✅ Übernommen von { $coach }
    📌 Stand: { $status }

## Stand ändern
# $number: Nummer der Anfrage; $status: Stand; $since: Tag und Uhrzeit
coach-moves = 📌 Anfrage { $number } steht auf „{ $status }“ (seit { $since }).
coach-moves-where = Wie ist es jetzt? Die Person erfährt davon nichts. Zum Beenden gibt es „Abschließen“.
coach-moves-not-any = Anfrage { $number } hat im Moment keinen anderen Stand. Zum Beenden gibt es „Abschließen“.
coach-moved = 📌 Notiert: Anfrage { $number } steht jetzt auf „{ $status }“.
coach-moves-there = Anfrage { $number } steht schon auf „{ $status }“.
coach-moves-now = Nichts geändert: Anfrage { $number } steht inzwischen auf „{ $status }“. Bitte noch einmal wählen.
# $before, $after: Stand; $possible: mehrere, jeder in Anführungszeichen
coach-moves-not-back = Von „{ $before }“ geht es nicht zurück zu „{ $after }“. Möglich sind: { $possible }.
coach-moves-not = Von „{ $before }“ geht es nicht zu „{ $after }“. Möglich sind: { $possible }.

## Der Bot lag falsch
coach-button-wrong = 🤖 Der Bot lag falsch
# $outcome: Ergebnis des Bots
coach-wrong = 🤖 Anfrage { $number }: Der Bot hat „{ $outcome }“ gesagt. Was wäre richtig gewesen?
coach-wrong-done =
    Danke! Das ist notiert (Anfrage { $number }).

    Notiert sind nur die Antworten, nach denen die Regeln fragen, und was richtig gewesen wäre. Name, Ort, Anfrage und Ihr Name stehen nicht dabei. Wer die Regeln pflegt, sieht sich den Fall an und ändert sie, wenn es nötig ist.

    An dieser Anfrage ändert sich nichts, und die Person erfährt davon nichts.
coach-wrong-before = Für Anfrage { $number } ist das schon notiert. Wer die Regeln pflegt, sieht es sich an.
coach-wrong-no-answers = Die Antworten zu Anfrage { $number } sind schon gelöscht. Deshalb lässt sich nichts mehr notieren.
coach-wrong-other-rules = Seit Anfrage { $number } haben sich die Fragen oder Regeln geändert: Die Antworten passen nicht mehr dazu. Deshalb lässt sich nichts notieren. Bitte sagen Sie es der Koordination direkt.
coach-wrong-help = Bei Anfrage { $number } hat der Bot nichts entschieden: Jemand hat selbst um einen Menschen gebeten.

## Ergebnisse, die nicht zu einem Coach führen
card-not_eligible = passt nicht
card-advice_only = nur Beratung, nichts gespeichert
