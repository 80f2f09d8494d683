### Für Coaches und Koordination: weitergeben, wieder öffnen, nachsehen, Gruppen von Teams. Nur auf Deutsch.

## Weitergeben
# $number: Nummer der Anfrage; $coach: Name eines Coaches
coach-pass-who = An wen möchten Sie Anfrage { $number } weitergeben? In Klammern steht, wie viele Anfragen jemand gerade hat.
# auf einem Knopf; $held: wie viele Anfragen jemand hat; $most: wie viele höchstens
coach-pass-choice = { $coach } ({ $held })
coach-pass-choice-most = { $coach } ({ $held } von { $most })
coach-pass-nobody = Für Anfrage { $number } ist gerade niemand anderes da. Mit „Abgeben“ geht sie zurück, und die Koordination sucht weiter.
coach-pass-chosen = Anfrage { $number } soll an { $coach } gehen.
coach-button-no-note = Ohne Notiz weitergeben
coach-pass-note = Möchten Sie für { $coach } etwas dazu schreiben (Anfrage { $number })? Dann antworten Sie auf diese Nachricht, und ich gebe die Anfrage mit Ihrer Notiz weiter. Die Person liest die Notiz nicht, und ich speichere sie nicht.
coach-pass-note-hint = Notiz für den neuen Coach
coach-pass-given = { $coach } hat Ihnen Anfrage { $number } weitergegeben.
coach-pass-given-note = { $coach } hat Ihnen Anfrage { $number } weitergegeben und schreibt dazu:
coach-pass-done = Anfrage { $number } liegt jetzt bei { $coach }. Die Person weiß das.
# $coach: wer weitergegeben hat; $to: an wen
coach-pass-taken = { $coach } (Koordination) hat Ihre Anfrage { $number } an { $to } gegeben. Sie müssen nichts mehr tun.
coach-pass-gone = { $coach } ist nicht (mehr) zu erreichen. Anfrage { $number } ist geblieben, wo sie war. Bitte wählen Sie jemand anderen.
coach-pass-away = { $coach } ist gerade nicht im Dienst. Anfrage { $number } ist geblieben, wo sie war. Bitte wählen Sie jemand anderen.
coach-pass-elsewhere = { $coach } ist für den Ort von Anfrage { $number } nicht eingetragen. Bitte wählen Sie jemand anderen oder fragen Sie die Koordination.
coach-pass-lead-gone = Anfrage { $number } kann nicht weitergegeben werden: Die Person hat sie zurückgezogen oder sie ist abgeschlossen.
coach-pass-not-yours = Anfrage { $number } liegt nicht bei Ihnen. Weitergeben kann sie nur, wer sie hat, oder die Koordination.
coach-pass-has-it = Anfrage { $number } liegt schon bei { $coach }. Es hat sich nichts geändert.
coach-pass-changed = Anfrage { $number } ist gerade anderswo gelandet. Bitte sehen Sie mit /lead { $number } nach.
coach-pass-note-back = Ihre Notiz, damit sie nicht verloren geht:

## Wieder öffnen
coach-again-done = Anfrage { $number } ist wieder offen und liegt bei Ihnen. Die Person weiß das.
coach-again-open = Anfrage { $number } ist nicht abgeschlossen. Mit /lead { $number } sehen Sie, wo sie liegt.
coach-again-not-yours = Anfrage { $number } kann nur wieder öffnen, wer sie zuletzt hatte, oder die Koordination.
coach-again-erased = Anfrage { $number } kann nicht wieder geöffnet werden: Die Angaben der Person sind gelöscht.
coach-again-newer = Anfrage { $number } kann nicht wieder geöffnet werden: Die Person hat schon eine neue Anfrage.
coach-again-began = Anfrage { $number } kann nicht wieder geöffnet werden: Die Person hat inzwischen neu angefangen. Wenn sie möchte, kommt von ihr eine neue Anfrage.

## Nachsehen
coach-lead-which = Welche Anfrage? Schreiben Sie zum Beispiel: /lead 12
coach-lead-unknown = Anfrage { $number } gibt es nicht. Bitte prüfen Sie die Nummer. /leads zeigt Ihre Anfragen.
coach-lead-elsewhere = Anfrage { $number } gehört nicht zu Ihren Orten. Deshalb zeige ich nichts davon. Bitte fragen Sie die Koordination.
coach-lead-erased = Die Angaben der Person sind gelöscht.
coach-button-assign = 🔁 Jemandem geben
coach-button-again = 🔓 Wieder öffnen
coach-lead-history = Was bisher geschah:
# $moment: Tag und Uhrzeit; $what: was geschah
coach-lead-event = { $moment }: { $what }
coach-lead-event-by = { $moment }: { $what } ({ $coach })
coach-lead-event-opened = eingegangen
coach-lead-event-claimed = übernommen
coach-lead-event-released = abgegeben
coach-lead-event-passed = weitergegeben an { $coach }
coach-lead-event-reopened = wieder geöffnet
coach-lead-event-contacted = Kontakt mit der Person
coach-lead-event-appointment = Termin vereinbart
coach-lead-event-coaching = im Coaching
coach-lead-event-placed = im Baustein { $block }
coach-lead-event-training = in Ausbildung
coach-lead-event-work = in Arbeit
coach-lead-event-closed = abgeschlossen: { $reason }
coach-lead-event-urgent = dringend: Die Person braucht jetzt einen Menschen oder möchte angerufen werden
coach-lead-event-waited = wartet schon länger: Bescheid gegeben
coach-lead-event-met = Treffen hat stattgefunden
coach-lead-event-not-met = Treffen hat nicht stattgefunden
coach-lead-event-interpreter = Wunsch: Anruf mit Übersetzung
coach-lead-event-said = fertiger Satz geschickt
coach-lead-event-bot-wrong = „Der Bot lag falsch“ notiert

## Liste
# steht vor einer Anfrage, bei der sich noch niemand gemeldet hat
coach-leads-overdue = ⏰
coach-leads-age-new = neu
coach-leads-age-hours = { $count } Std.
coach-leads-age-days =
    { $count ->
        [one] 1 Tag
       *[other] { $count } Tage
    }
coach-leads-districts = Alle Kreise:
# $new: noch nicht übernommen; $held: bei Coaches
coach-leads-district = { $district }: { $new } offen, { $held } bei Coaches
# $age: wie alt
coach-leads-oldest = die älteste: { $age }
coach-leads-no-place = ohne Ort

## Gruppen von Teams
# $coach: wer den Bot in die Gruppe geholt hat; $team: Name des Teams
coach-group-ask =
    { $coach } hat mich in diese Gruppe geholt. Soll sie die neuen Anfragen von Team { $team } bekommen? Dann drücken Sie bitte auf den Knopf.

    Hier stehen nie Name, Kontakt oder Antworten. Wenn nicht, entfernen Sie mich bitte wieder.
coach-button-team = ✅ Ja, Anfragen hierher
coach-group-welcome =
    Ab jetzt kommen die neuen Anfragen von Team { $team } hierher: ohne Namen und ohne Kontakt. Wer „Übernehmen“ drückt, bekommt alles Weitere in den eigenen Chat mit mir.

    Was Sie hier schreiben, lese ich nicht.
coach-group-done = Diese Gruppe bekommt jetzt die Anfragen von Team { $team }.
coach-group-already = Diese Gruppe bekommt schon die Anfragen von Team { $team }.
coach-group-others = Diese Gruppe bekommt schon die Anfragen von Team { $team }. Eine Gruppe kann nur zu einem Team gehören.
coach-group-not-your-team = Das kann nur ein Coach dieses Teams entscheiden.
coach-group-replaced = Team { $team } hat jetzt eine andere Gruppe. Neue Anfragen kommen dorthin. Ich gehe hier weg. Auf Wiedersehen!
coach-group-lost = Ich bin nicht mehr in der Gruppe von Team { $team }. Neue und noch offene Anfragen kommen wieder in Ihren eigenen Chat mit mir. Wer mich wieder in eine Gruppe holt, wird dort gefragt.
coach-group-hint = Was hier steht, lese ich nicht. Übernehmen können Sie auf der Karte, schreiben in Ihrem eigenen Chat mit mir.
coach-group-only-coaches = Nur eingetragene Coaches können Anfragen übernehmen.
coach-group-write-first = Ich kann Ihnen nicht schreiben. Bitte öffnen Sie zuerst Ihren eigenen Chat mit mir, drücken Sie dort „Starten“, und dann noch einmal hier.
coach-group-won = Anfrage { $number } gehört jetzt Ihnen. Name und Kontakt stehen in Ihrem eigenen Chat mit mir.
coach-group-no-topics = Ich darf hier keine Themen anlegen. Die Anfragen kommen deshalb ohne eigenes Thema. Wenn jede ein Thema haben soll, machen Sie mich zum Administrator mit dem Recht „Themen verwalten“.
