### Wo eine Anfrage steht. Für Coaches, nur auf Deutsch.

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
