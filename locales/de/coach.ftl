### Was Coaches und Koordination lesen: nur auf Deutsch.

## Beitreten
# $coach: Vorname; $areas: Kreise und Gemeinden
coach-welcome =
    Willkommen, { $coach }! Sie sind jetzt als Coach eingetragen für: { $areas }.

    So geht es: Neue Anfragen kommen hier an, zuerst ohne Namen. Wer „Übernehmen“ drückt, bekommt Namen, Kontakt und Antworten. Zum Schreiben antworten Sie einfach auf eine Nachricht der Person.

    /leads zeigt Ihre Anfragen und die offenen.
coach-welcome-coordinator = Sie gehören auch zur Koordination: Was niemand übernehmen kann, kommt zu Ihnen. /figures zeigt die Zahlen des Monats.
coach-invite-unknown = Diese Einladung gibt es nicht. Bitte lassen Sie sich eine neue schicken.
coach-invite-used = Diese Einladung wurde schon benutzt. Bitte lassen Sie sich eine neue schicken.
coach-invite-expired = Diese Einladung ist abgelaufen. Bitte lassen Sie sich eine neue schicken.
coach-help =
    Sie sind als Coach eingetragen.

    • Neue Anfrage: „Übernehmen“ drücken. Nur eine Person bekommt sie.
    • Schreiben: auf eine Nachricht der Person antworten (lange drücken, „Antworten“) oder „Schreiben“ drücken.
    • Nicht mehr möglich: „Abgeben“. Fertig: „Abschließen“.

    /leads – Ihre Anfragen und die offenen
    /profile – Ihre Angaben ansehen und ändern
    /leave – Urlaub eintragen
    /lead 12 – eine Anfrage mit allem, was bisher geschah
coach-all-districts = alle Kreise

## Karte einer Anfrage, ohne persönliche Angaben
# $number: Nummer der Anfrage
card-heading = Anfrage { $number }
card-place = Ort: { $place }
card-language = Sprache: { $language }
card-age = Alter: { $band }
card-outcome = Ergebnis: { $outcome }
card-eligible = passt
card-needs_check = bitte prüfen
# in den Zahlen
card-turbo_fits = Job-Turbo: passt
card-turbo_check = Job-Turbo: bitte prüfen
card-turbo_other = Job-Turbo: passt nicht
card-reason = Warum: { $reason }
card-blocks = Bausteine: { $blocks }
card-goals = Ziele: { $goals }
card-barriers = Hindernisse: { $barriers }
card-unknown = Offen: { $questions }
card-way = Kontakt: { $way }
card-time = Beste Zeit: { $time }
card-wish-woman = Wunsch: Gespräch mit einer Frau
card-consent = Einwilligung: Version { $version }, Sprache { $language }, { $date }
card-nobody = Für diesen Ort ist kein Coach eingetragen. Bitte jemanden finden oder selbst übernehmen.
card-nobody-free = Alle Coaches dieses Ortes sind im Urlaub oder haben genug Anfragen. Bitte jemanden finden oder selbst übernehmen.
card-state-new = ⏳ Noch nicht übernommen
card-state-claimed = ✅ Übernommen von { $coach }
card-state-closed = ☑️ Abgeschlossen: { $reason }
card-none = –

## Karte von jemandem, der einen Menschen braucht oder einen Anruf möchte
card-crisis-heading = 🔴 Jemand braucht jetzt einen Menschen (Anfrage { $number })
card-call-heading = 📞 Jemand möchte angerufen werden (Anfrage { $number })
card-about = Worum es geht: { $about }
# Worum es geht, auch in den Zeilen unten
danger-suicide = Gedanken an Suizid oder Selbstverletzung
danger-medical = vielleicht ein medizinischer Notfall
danger-violence = Gewalt oder Drohungen
danger-trafficking = Zwang, Ausbeutung oder Menschenhandel
danger-call = Wunsch nach einem Anruf
card-place-unknown = Ort: noch nicht angegeben
# $since: Tag und Uhrzeit
card-since = Seit: { $since }
card-phone-missing = Telefon: noch nicht angegeben
card-phone-there = Telefon: angegeben, nach dem Übernehmen zu sehen
card-crisis-hint = Die Person möchte, dass Sie das wissen. Die Notrufnummern hat sie schon. Bitte übernehmen Sie sofort und schreiben Sie ihr. Bei Lebensgefahr: 112
card-call-hint = Die Person möchte, dass Sie das wissen. Bitte übernehmen Sie und rufen Sie an.
# $number: Nummer der Anfrage; $about: worum es geht
coach-urgent = 🔴 Anfrage { $number }: Die Person braucht jetzt einen Menschen. Worum es geht: { $about }
coach-call-wish = 📞 Anfrage { $number }: Die Person möchte angerufen werden.
# steht über dem Text der Person
coach-danger = 🔴 Bitte gleich lesen: Das klingt nach Gefahr ({ $about }). Die Person hat die Notrufnummern bekommen.
# $phone: Telefonnummer
coach-phone-arrived = 📞 Anfrage { $number }: Telefon { $phone }
# steht, wo sonst der Name steht
coach-no-name = Person ohne Namen

## Knöpfe
coach-button-claim = 🙋 Übernehmen
coach-button-write = ✍️ Schreiben
coach-button-say = 💬 Fertiger Satz
coach-button-times = 📅 Termin
coach-button-files = 📎 Datei erbitten
coach-button-moves = 📌 Stand
coach-button-pass = 🔁 Weitergeben
coach-button-release = ↩️ Abgeben
coach-button-close = ☑️ Abschließen

## Nach dem Übernehmen
# $name: wie die Person genannt werden möchte
coach-lead-name = Name: { $name }
coach-lead-phone = Telefon: { $phone }
coach-lead-telegram = Kontakt: hier in Telegram, über „Schreiben“
# $status: wo die Anfrage steht
coach-lead-status = Stand: { $status }
coach-lead-answers = Antworten:
coach-crisis-next = Die Person wartet jetzt. Bitte schreiben Sie ihr gleich: über „Schreiben“, in einfachen Sätzen. Bei Lebensgefahr: 112
coach-call-next = Die Person wartet auf Ihren Anruf. Steht hier noch keine Nummer, kommt sie nach, oder Sie fragen über „Schreiben“.
coach-lead-next = Die Person weiß, dass Sie sich innerhalb von { $hours } Stunden melden.
coach-claimed-by-other = Diese Anfrage hat schon { $coach } übernommen.
coach-lead-gone = Diese Anfrage gibt es nicht mehr. Die Person hat sie zurückgezogen oder sie ist abgeschlossen.
coach-not-yours = Diese Anfrage liegt nicht bei Ihnen.
coach-not-your-district = Diese Anfrage gehört nicht zu Ihren Orten.
coach-prompt = Antworten Sie auf diese Nachricht. Ihr Text geht an { $name } (Anfrage { $number }).
coach-prompt-hint = Ihr Text an die Person
coach-sent = Ihre Nachricht geht an { $name }.
# $name, $number: von wem die Nachricht kommt
coach-incoming = { $name } (Anfrage { $number }) schreibt:
coach-reply-please = Ich weiß nicht, für wen das ist. Bitte antworten Sie auf eine Nachricht der Person oder drücken Sie „Schreiben“ auf der Karte.
coach-text-only = Ich kann nur Text weitergeben. Bitte schreiben Sie.
coach-person-gone = Ihre Nachricht kam nicht an: Die Person hat den Bot blockiert oder ihr Konto gelöscht (Anfrage { $number }). Telefon, falls angegeben, steht in der Anfrage.
coach-person-withdrew = Die Person hat ihre Anfrage { $number } zurückgezogen. Alle Angaben sind gelöscht.
coach-colleague-gone = { $coach } hat den Bot blockiert und hat noch Anfrage { $number }. Bitte kümmern Sie sich darum.
coach-released-done = Sie haben Anfrage { $number } abgegeben. Sie geht wieder an alle Coaches des Ortes.
coach-released-coordination = Sie haben Anfrage { $number } abgegeben. Am Ort ist gerade kein anderer Coach frei, deshalb ist sie jetzt bei der Koordination.
coach-released-nobody = Sie haben Anfrage { $number } abgegeben. Es gibt aber gerade niemanden sonst, der sie übernehmen kann: keinen anderen Coach und keine weitere Koordination. Sie steht offen unter /leads, auch für Sie. Bitte suchen Sie jemanden, damit die Person nicht vergeblich wartet.
coach-close-why = Wie endet Anfrage { $number }?
coach-closed = Anfrage { $number } ist abgeschlossen: { $reason }
close-finished = Coaching beendet
close-placed = in Arbeit oder Ausbildung
close-elsewhere = an andere Stelle vermittelt
close-not_fitting = passt doch nicht
close-not_reached = nicht erreicht
close-not_wanted = möchte nicht mehr
close-helped = geholfen
close-no_danger = es bestand keine Gefahr
close-coaching = Coaching hat begonnen
close-withdrawn = von der Person zurückgezogen
coach-button-cancel = Abbrechen
coach-leads-mine = Ihre Anfragen:
coach-leads-open = Noch offen in Ihren Orten:
coach-leads-none = Es gibt gerade keine Anfragen.

## Warum, für den Coach: wer die Person nach ihrem Papier ist
residence-reason-duldung-coach = Duldung (§ 60a AufenthG)
residence-reason-duldung-words-coach = Duldung, erkannt an „Aussetzung der Abschiebung“
residence-reason-asylum-coach = Asylverfahren (Aufenthaltsgestattung oder Ankunftsnachweis)
residence-reason-asylum-words-coach = Asylverfahren, erkannt an „Aufenthaltsgestattung“
residence-reason-section-24-coach = vorübergehender Schutz (§ 24 AufenthG)
residence-reason-section-24-permit-coach = vorübergehender Schutz (§ 24 AufenthG), auf der Aufenthaltserlaubnis gelesen
residence-reason-pending-coach = Fiktionsbescheinigung (§ 81 AufenthG)
residence-reason-pending-words-coach = Fiktionsbescheinigung, am Wort erkannt
residence-reason-restricted-coach = § 25 (4) oder (5) AufenthG
residence-reason-transitional-coach = § 25a, § 25b oder § 104c AufenthG
residence-reason-training-coach = § 16g AufenthG
residence-reason-regular-coach = Titel mit Zugang zum SGB II (§ 25 (1)–(3), Familie oder anderer Grund)
residence-reason-settled-permit-coach = Titel für Studium oder Arbeit (§§ 16b, 18 ff. AufenthG)
residence-reason-settled-coach = Niederlassungserlaubnis
residence-reason-eu-coach = EU-Freizügigkeit
residence-reason-no-paper-coach = kein Papier
residence-reason-unclear-paper-coach = Papier unklar
residence-reason-unclear-permit-coach = Aufenthaltserlaubnis, Paragraf unklar

## Warum, für den Coach: welche Regel entschieden hat
eligibility-reason-outside-nrw-coach = Wohnt nicht in NRW.
eligibility-reason-no-paper-coach = Ohne Papier; nichts gespeichert.
eligibility-reason-under-18-coach = Unter 18.
eligibility-reason-over-27-coach = Über 27; Ausnahme nur im Einzelfall.
eligibility-reason-state-facility-coach = Lebt noch in einer Landeseinrichtung.
eligibility-reason-main-group-coach = Zielgruppe nach Richtlinie 1.1: 18–27, Duldung oder Asylverfahren, kommunal untergebracht.
eligibility-reason-main-group-housing-unsure-coach = Zielgruppe nach Richtlinie 1.1; offen ist, ob die Person in einer Landeseinrichtung lebt.
eligibility-reason-ukraine-asylblg-coach = § 24 mit Leistungen nach AsylbLG: Zielgruppe nach Schreiben des MAGS vom 10.03.2022.
eligibility-reason-ukraine-other-coach = § 24, aber nicht (sicher) AsylbLG: bitte prüfen, ob der Zugang zur Regelförderung nachrangig ist.
eligibility-reason-restricted-asylblg-coach = § 25 (4) oder (5) mit AsylbLG: kein Zugang zum SGB, daher Zielgruppe.
eligibility-reason-restricted-unsure-coach = § 25 (4) oder (5), wer zahlt, ist unklar: bitte prüfen.
eligibility-reason-jobcenter-unmet-need-coach = Jobcenter ist zuständig, konnte aber (vielleicht) nicht helfen: nachrangigen Zugang bitte prüfen.
eligibility-reason-jobcenter-coach = Jobcenter ist zuständig und kann helfen.
eligibility-reason-settled-coach = Voller Zugang zur Regelförderung.
eligibility-reason-single-case-coach = Einzelfall: Der Aufenthalt passt in keine feste Gruppe, bitte prüfen.
