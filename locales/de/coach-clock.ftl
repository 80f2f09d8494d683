### Was Coaches und Koordination lesen, wenn eine Anfrage liegen bleibt: nur auf Deutsch.

## Niemand hat übernommen
# $number: Nummer der Anfrage; $since: Tag und Uhrzeit; $hours: Bürostunden
clock-unclaimed-remind = ⏰ Anfrage { $number } wartet seit { $since } Uhr (Bürostunden: { $hours }). Niemand hat sie übernommen. Können Sie das tun?
clock-unclaimed-others = ⏰ Anfrage { $number } wartet seit { $since } Uhr (Bürostunden: { $hours }). Niemand hat sie übernommen. Darum bekommen auch Sie sie jetzt, selbst wenn die Sprache nicht passt oder Sie schon viele Anfragen haben. Können Sie helfen?
clock-unclaimed-coordination = ⚠️ Niemand hat Anfrage { $number } übernommen. Sie wartet seit { $since } Uhr (Bürostunden: { $hours }). Bitte übernehmen Sie sie selbst, oder geben Sie sie jemandem (in Telegram: „Weitergeben“ oder /lead { $number }).

## Übernommen, aber die Person hat noch nichts gehört
clock-uncontacted-remind = ⏰ Sie haben Anfrage { $number } am { $since } Uhr übernommen. Die Person hat hier noch nichts von Ihnen gehört. Bitte schreiben Sie ihr. Haben Sie telefoniert? Dann tragen Sie bitte den Kontakt ein. Keine Zeit? Dann geben Sie die Anfrage bitte ab.
clock-uncontacted-holder = ⏰ Anfrage { $number }: Die Person wartet seit { $since } Uhr (Bürostunden: { $hours }) auf Sie. Ab jetzt können andere die Anfrage übernehmen. Sie bleibt bei Ihnen, sobald Sie schreiben oder den Kontakt eintragen.
# $coach: Name des Coaches
clock-uncontacted-others = ⏰ { $coach } hat Anfrage { $number } am { $since } Uhr übernommen. Die Person hat hier noch nichts gehört (Bürostunden: { $hours }). Können Sie übernehmen?
clock-uncontacted-coordination = ⚠️ { $coach } hat Anfrage { $number } am { $since } Uhr übernommen. Die Person hat hier noch nichts gehört (Bürostunden: { $hours }). Bitte fragen Sie nach, übernehmen Sie selbst, oder geben Sie sie jemandem (in Telegram: „Weitergeben“ oder /lead { $number }).
card-state-overdue = ⏰ Übernommen von { $coach }, noch ohne Kontakt
coach-button-contacted = 📞 Ich habe Kontakt
clock-taken-over = { $coach } hat Anfrage { $number } von Ihnen übernommen, weil die Person noch nichts gehört hatte. Sie müssen nichts mehr tun.

## Jemand ist in Not: rund um die Uhr
clock-need-unclaimed-remind = 🔴 Anfrage { $number }: Jemand ist in Not und wartet seit { $since } Uhr. Niemand hat übernommen. Können Sie das jetzt tun?
clock-need-unclaimed-others = 🔴 Anfrage { $number }: Jemand ist in Not und wartet seit { $since } Uhr. Niemand hat übernommen. Darum bekommen auch Sie sie jetzt. Können Sie helfen?
clock-need-unclaimed-coordination = 🔴 Anfrage { $number }: Jemand ist in Not und wartet seit { $since } Uhr. Niemand hat übernommen. Bitte übernehmen Sie jetzt selbst, oder geben Sie sie jemandem: „Weitergeben“ oder /lead { $number }
clock-need-uncontacted-remind = 🔴 Anfrage { $number }: Die Person ist in Not, wartet seit { $since } Uhr auf Sie und hat hier noch nichts von Ihnen gehört. Bitte schreiben Sie ihr jetzt. Haben Sie telefoniert? Dann drücken Sie „Ich habe Kontakt“. Keine Zeit? Dann „Abgeben“.
clock-need-uncontacted-holder = 🔴 Anfrage { $number }: Die Person ist in Not und wartet seit { $since } Uhr auf Sie. Ab jetzt können andere die Anfrage übernehmen. Sie bleibt bei Ihnen, sobald Sie schreiben oder „Ich habe Kontakt“ drücken.
# $coach: Name des Coaches
clock-need-uncontacted-others = 🔴 Anfrage { $number }: Die Person ist in Not und wartet seit { $since } Uhr auf { $coach }. Sie hat hier noch nichts gehört. Können Sie jetzt übernehmen?
clock-need-uncontacted-coordination = 🔴 Anfrage { $number }: Die Person ist in Not und wartet seit { $since } Uhr auf { $coach }. Sie hat hier noch nichts gehört. Bitte fragen Sie jetzt nach, übernehmen Sie selbst, oder geben Sie sie jemandem: „Weitergeben“ oder /lead { $number }
clock-need-admin = 🔴 Anfrage { $number }: Jemand ist in Not und wartet seit { $since } Uhr, und kein Coach hat sich gemeldet. Der Bot hat allen geschrieben, die er erreicht. Bitte rufen Sie jetzt jemanden von der Koordination an.

## Niemand ist da
clock-admin = ⚠️ Anfrage { $number } wartet seit { $since } Uhr (Bürostunden: { $hours }), und der Bot erreicht niemanden von der Koordination. Bitte laden Sie jemanden ein: python -m bot coach invite --coordinator --name …
