### Wenn jemand in Not ist oder nicht lesen kann. Sehr einfach und ruhig. Die Telefonnummern sind geprüft und bleiben, wie sie sind.
### Die erste Zeile steht auf dem gesperrten Bildschirm: Sie verrät nichts.

## Nach einem Wort, das nach Gefahr klingt
crisis-suicide =
    Danke, dass Sie mir das schreiben.

    Ich bin nur ein Computerprogramm. Bitte sprechen Sie jetzt mit einem Menschen. Sie sind nicht allein.

    • In Gefahr, sofort: 112
    • TelefonSeelsorge, Tag und Nacht, kostenlos und anonym: 0800 1110111
crisis-violence =
    Danke, dass Sie mir das schreiben.

    Niemand darf Ihnen Gewalt antun. Sie dürfen Hilfe holen.

    • In Gefahr, sofort: Polizei 110
    • Wenn jemand verletzt ist: 112
    • Hilfetelefon „Gewalt gegen Frauen“, Tag und Nacht, kostenlos und anonym, in vielen Sprachen: 116 016
crisis-trafficking =
    Danke, dass Sie mir das schreiben.

    Niemand darf Sie einsperren, Ihren Ausweis behalten oder Sie zu Arbeit oder Sex zwingen. Sie dürfen Hilfe holen.

    • In Gefahr, sofort: Polizei 110
    • Hilfetelefon „Gewalt gegen Frauen“, Tag und Nacht, kostenlos und anonym, in vielen Sprachen: 116 016
crisis-medical =
    Danke, dass Sie mir das schreiben.

    Ist es ein Notfall? Dann rufen Sie jetzt 112 an. Der Anruf kostet nichts. Sagen Sie, wo Sie sind und was passiert ist.
crisis-human =
    Soll ich jetzt einem Menschen aus unserem Team Bescheid sagen?

    Ich sage dann: worum es geht, Ihre Sprache und Ihren Ort. Ihre anderen Antworten gebe ich nicht weiter. Das Team ist kein Notruf. Es kann dauern, bis jemand antwortet.
button-crisis-yes = 🙋 Ja, einem Menschen sagen
crisis-told =
    Das Team weiß jetzt Bescheid. Jemand schreibt Ihnen hier, so schnell es geht.

    In Gefahr rufen Sie bitte sofort 112 an.
crisis-nobody =
    Leider ist hier im Moment niemand aus dem Team erreichbar. Bitte rufen Sie eine der Nummern oben an.

    In Gefahr: 112
crisis-not-told = In Ordnung. Ich sage niemandem etwas. Die Nummern oben sind immer für Sie da.

## Ein Anruf, wenn Lesen schwerfällt
button-call = 📞 Ich möchte einen Anruf
call-ask =
    Soll ein Mensch Sie anrufen?

    Dann sage ich dem Team des Programms: dass Sie einen Anruf möchten, Ihre Sprache und Ihren Ort. Ihre anderen Antworten gebe ich nicht weiter.

    Zurücknehmen können Sie das jederzeit: /delete
button-call-yes = 📞 Ja, bitte rufen Sie mich an
call-phone = Das Team weiß Bescheid. Bitte teilen Sie jetzt Ihre Telefonnummer. Drücken Sie den Knopf unten oder schreiben Sie die Nummer.
call-phone-kept = Danke. Ihre Nummer ist beim Team. Jemand ruft Sie an, sobald es geht.
call-nobody = Ehrlich gesagt: Im Moment ist hier niemand, der Sie anrufen kann.
