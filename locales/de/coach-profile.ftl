### Wer wo Coach ist: Beitreten, eigene Angaben, Urlaub. Nur auf Deutsch.

## Beitreten, für die Koordination
# $coach: Name; $number: Nummer des Coaches; $areas: Kreise und Gemeinden
coach-joined = { $coach } ist jetzt Coach (Nummer { $number }) für: { $areas }. Wenn das nicht stimmt, wurde die Einladung vielleicht weitergeleitet. Sagen Sie dann bitte gleich der Stelle Bescheid, die den Bot betreibt: Sie kann Coach Nummer { $number } abmelden.
# $before: Name bis jetzt
coach-joined-again = { $before } hat eine neue Einladung benutzt und ist jetzt eingetragen als { $coach } (Nummer { $number }) für: { $areas }. Wenn das nicht stimmt, sagen Sie bitte gleich der Stelle Bescheid, die den Bot betreibt.
coach-invite-tried = Jemand wollte mit der Einladung von { $coach } beitreten. Sie war schon benutzt, also hat sich nichts geändert. Kannte die Person den Link nicht von { $coach } selbst, wurde er weitergeleitet. Braucht { $coach } einen neuen Zugang (zum Beispiel ein neues Telefon), lassen Sie bitte eine neue Einladung schicken.

## Beitreten ohne Telegram
coach-welcome-mail =
    Willkommen, { $coach }! Sie sind jetzt als Coach eingetragen für: { $areas }.

    Neue Anfragen kommen per E-Mail, zuerst ohne Namen. Wer übernimmt, bekommt Namen, Kontakt und Antworten.

## Wieder da, nach dem Blockieren
# $mine: Zahl der eigenen Anfragen; $open: Zahl der offenen am Ort
coach-back = Schön, dass Sie wieder da sind. Sie bekommen wieder Nachrichten. Eigene Anfragen: { $mine }. Offen in Ihren Orten: { $open }. /leads zeigt sie.

## Nicht mehr Coach
coach-retired = Sie sind nicht mehr als Coach eingetragen.
# $numbers: Nummern der Anfragen
coach-retired-leads = Ihre offenen Anfragen gehen an andere: { $numbers }.
coach-retired-clean = Bitte löschen Sie in diesem Chat alle Nachrichten mit Namen und Telefonnummern.

## /profile
# $languages: Sprachen auf Deutsch; $woman: ja oder nein; $hours: Zeiten der Woche; $held: Zahl der Anfragen; $limit: Grenze; $days: Urlaub; $team: Name
coach-profile =
    <b>Ihre Angaben</b> (Coach Nummer { $number })
    Name: { $coach }
    Orte: { $areas }
    Sprachen außer Deutsch: { $languages }
    Frau: { $woman }
    Zeiten: { $hours }
    Anfragen: { $held } (höchstens: { $limit })
    Urlaub: { $days }
    Team: { $team }
coach-profile-coordinator = Sie gehören zur Koordination.
coach-profile-how =
    So ändern Sie etwas:
    /profile zeiten Mo-Do 9-12, 13-16; Fr 9-12
    /profile sprachen Ukrainisch, Arabisch
    /profile grenze 10
    /profile frau ja
    /leave bis 12.12.

    Ein Strich (-) löscht, was eingetragen ist. Name, Orte und Team ändert die Koordination.
coach-profile-changed = Jemand hat Ihre Angaben geändert. Wenn etwas nicht stimmt, melden Sie sich bitte bei der Koordination.
coach-profile-none = keine
coach-profile-no-team = keins
coach-profile-no-leave = keiner
coach-profile-no-areas = keine festen
coach-profile-no-limit = ohne Grenze
coach-profile-yes = ja
coach-profile-no = nein
coach-profile-usual = { $hours } (übliche Zeiten)
coach-profile-set-hours = Eingetragen. Ihre Zeiten: { $hours }
coach-profile-set-languages = Eingetragen. Ihre Sprachen außer Deutsch: { $languages }
coach-profile-set-limit = Eingetragen. So viele Anfragen können Sie höchstens haben: { $limit }
coach-profile-over-limit = Sie haben jetzt { $held }. Neue kommen erst, wenn es weniger sind.
coach-profile-set-woman = Eingetragen. Frau: { $woman }
# $typed: was der Coach geschrieben hat
coach-profile-wrong-hours =
    Diese Zeiten habe ich nicht verstanden: „{ $typed }“. Nichts wurde geändert.

    Beispiel: /profile zeiten Mo-Do 9-12, 13-16; Fr 9-12
# $unknown: was davon keine Sprache ist; $known: Sprachen auf Deutsch
coach-profile-wrong-languages =
    Das kenne ich nicht als Sprache: { $unknown }. Sie haben geschrieben: „{ $typed }“. Nichts wurde geändert.

    Beispiel: /profile sprachen Ukrainisch, Arabisch
    Der Bot spricht: { $known }
coach-profile-wrong-limit =
    Das ist keine Zahl von 1 bis 500: „{ $typed }“. Nichts wurde geändert.

    Beispiel: /profile grenze 10 (oder /profile grenze - für keine Grenze)
coach-profile-wrong-woman =
    Bitte schreiben Sie ja oder nein. Sie haben geschrieben: „{ $typed }“. Nichts wurde geändert.

    Beispiel: /profile frau ja
coach-profile-not-yours = Name, Orte, Team und Koordination ändert die Koordination für Sie. Sie haben geschrieben: „{ $typed }“. Nichts wurde geändert.
coach-profile-wrong = Das habe ich nicht verstanden: „{ $typed }“. Nichts wurde geändert.

## /leave
# $days: erster und letzter Tag
coach-leave-days = { $first } bis { $last }
coach-leave-none = Sie haben keinen Urlaub eingetragen.
coach-leave-shown = Sie sind nicht da: { $days }.
coach-leave-how =
    So tragen Sie Urlaub ein:
    /leave bis 12.12.
    /leave 1.12.-12.12.
    /leave ende (Sie sind wieder da)
coach-leave-set = Eingetragen. Sie sind nicht da: { $days }. An diesen Tagen bekommen Sie keine neuen Anfragen.
coach-leave-ended = Eingetragen. Kein Urlaub mehr: { $days }. Neue Anfragen kommen wieder zu Ihnen.
coach-leave-not-ended = Sie haben keinen Urlaub eingetragen. Es gibt nichts zu beenden.
coach-leave-wrong-unreadable = Diese Tage habe ich nicht verstanden: „{ $typed }“. Nichts wurde geändert.
coach-leave-wrong-over = Diese Tage sind schon vorbei: „{ $typed }“. Nichts wurde geändert.
coach-leave-wrong-upside-down = Der letzte Tag liegt vor dem ersten: „{ $typed }“. Nichts wurde geändert.
coach-leave-wrong-too-long = Das ist länger als ein Jahr: „{ $typed }“. Nichts wurde geändert.
# $numbers: Nummern von Anfragen
coach-leave-uncontacted = Ihre Anfragen ohne Kontakt: { $numbers }. Mit dem Knopf gehen sie an die anderen. Die Menschen bekommen Bescheid.
coach-leave-contacted = Hier besteht schon Kontakt: { $numbers }. Diese Anfragen bleiben bei Ihnen. Bitte schreiben Sie den Menschen, dass Sie nicht da sind, oder geben Sie die Anfragen einzeln ab.
coach-button-hand-back = ↩️ Alle ohne Kontakt abgeben
coach-leave-handed-back = Abgegeben: { $numbers }.
coach-leave-kept = Bei Ihnen geblieben, weil sonst niemand da ist: { $numbers }. Bitte sprechen Sie mit der Koordination.
coach-leave-nothing-back = Sie haben keine Anfrage ohne Kontakt. Es gibt nichts abzugeben.
coach-leave-button-old = Dieser Urlaub gilt nicht mehr. /leave zeigt, was eingetragen ist.
# steht über den Zeilen darunter
coach-leave-appointments = Termine in dieser Zeit:
# $moment: Wochentag, Tag und Uhrzeit
coach-leave-appointment = • { $moment } (Anfrage { $number })
# $places: die ersten Orte; $count: wie viele noch
coach-leave-places-more = { $places } und { $count } weitere
# $places: Orte mit Tagen
coach-leave-alone = Dann ist sonst kein Coach da für: { $places }.
coach-leave-alone-told = Die Koordination weiß Bescheid.
coach-leave-alone-untold = Es gibt sonst keine Koordination. Bitte kümmern Sie sich um eine Vertretung.
coach-leave-coordination = { $coach } ist nicht da: { $days }. Dann ist kein Coach da für: { $places }. Neue Anfragen von dort kommen in dieser Zeit zur Koordination.
coach-leave-by-others = Jemand hat Ihren Urlaub geändert. Wenn etwas nicht stimmt, melden Sie sich bitte bei der Koordination.
