### Die Wörter des Gesprächs „durchstarten“. Höflich, einfach, kurze Sätze (Ziel: 12 Wörter).
### {$…} füllt der Bot aus. Alle Namen und Variablen bleiben, nur der Text wird übersetzt. <b>…</b> ist fett.

## Einwilligung vor der ersten Frage
# $operator: wer diesen Bot betreibt
consent-precheck =
    Guten Tag!

    Es geht um das Programm „Durchstarten in Ausbildung und Arbeit“. Es hilft jungen Geflüchteten in Nordrhein-Westfalen, Ausbildung und Arbeit zu finden.

    Ich stelle Ihnen ein paar kurze Fragen. Dann sage ich Ihnen ehrlich, ob das Programm zu Ihnen passt. Wenn es passt, kann ein Coach in Ihrer Nähe helfen.

    • Es kostet nichts. Sie entscheiden, was Sie beantworten.
    • Ihre Antworten werden verschlüsselt gespeichert. Niemand liest sie, bevor Sie zustimmen.
    • Nur die Coaches und ihr Koordinationsteam bekommen sie, und nur, wenn Sie Ja sagen. Die Ausländerbehörde bekommt sie nicht.
    • Sie können jederzeit alles löschen: /delete
    • Ich bin ein Computerprogramm, kein Mensch. Am Ende entscheidet ein Mensch.

    Diesen Bot betreibt: { $operator }. Mehr: /privacy

    Wollen wir anfangen?

## Einwilligung, bevor etwas zu einem Coach geht
# $operator: wer diesen Bot betreibt; $district: Stadt oder Kreis, deren Coaches die Antworten bekommen
consent-handover =
    Darf ich Ihre Antworten weitergeben?

    • Wer bekommt sie: die Coaches des Programms bei Ihnen ({ $district }). Wenn dort niemand da ist: das Koordinationsteam des Programms. Sonst niemand.
    • Wofür: damit ein Coach sich bei Ihnen melden und Sie beraten kann.
    • Zuerst sieht der Coach nur Ihre Antworten zum Programm, ohne Ihren Namen. Erst der Coach, der für Sie da ist, sieht auch Ihren Namen und wie er Sie erreicht.
    • Keine andere Stelle bekommt sie von uns, auch nicht die Ausländerbehörde.
    • Sie können das jederzeit zurücknehmen: /delete
    • Verantwortlich: { $operator }. Genaueres: /privacy

    Es ist freiwillig. Wenn Sie Nein sagen, passiert nichts Schlimmes.

## Fragen
place-label = Ort
place-ask = Wo wohnen Sie? Bitte schreiben Sie Ihre Postleitzahl, zum Beispiel 44135. Sie können auch den Namen Ihrer Stadt schreiben.
place-why = Jede Stadt und jeder Kreis hat eigene Hilfe. Ich muss wissen, was es in Ihrer Nähe gibt. Die Straße brauche ich nicht.

age-label = Alter
age-ask = Wie alt sind Sie? Bitte schreiben Sie eine Zahl, zum Beispiel 22.
age-why = Das Programm ist für Menschen von 18 bis 27. Vom Alter hängt auch ab, wer Ihnen sonst helfen kann.

paper-label = Papier
paper-ask = Welches Papier haben Sie für Ihren Aufenthalt in Deutschland? Schauen Sie auf die Überschrift.
paper-why = Das Programm ist vor allem für Menschen, die wegen ihres Papiers wenig andere Hilfe bekommen. Sie müssen das Papier nicht zeigen. Ich frage nicht nach einer Nummer oder einem Foto.
paper-option-duldung = Duldung
paper-option-gestattung = Aufenthaltsgestattung
paper-option-ankunftsnachweis = Ankunftsnachweis
paper-option-section_24 = § 24 (Schutz, Ukraine)
paper-option-fiktion = Fiktionsbescheinigung
paper-option-permit = Aufenthaltserlaubnis
paper-option-settlement = Niederlassungserlaubnis
paper-option-eu = EU-Bürger/in oder Familie davon
paper-option-none = Kein Papier

permit-label = Art der Erlaubnis
permit-ask = Was steht auf Ihrer Aufenthaltserlaubnis? Suchen Sie das Zeichen § und eine Zahl, oft unter „Anmerkungen“.
permit-why = Es gibt viele Arten von Aufenthaltserlaubnis. Die Zahl zeigt, welche Hilfe Ihnen offensteht.
permit-option-section_24 = § 24 (Schutz, Ukraine)
permit-option-s25_1_2 = § 25 (1), (2): Asyl, Flüchtling
permit-option-s25_3 = § 25 (3): Abschiebungsverbot
permit-option-s25_4_5 = § 25 (4) oder (5)
permit-option-s25a_25b_104c = § 25a, § 25b oder § 104c
permit-option-s16g = § 16g: Ausbildung
permit-option-study_work = § 16b, § 18 …: Studium, Arbeit
permit-option-family_other = Familie oder anderer Grund

paper_words-label = Wörter auf dem Papier
paper_words-ask = Bitte schauen Sie auf Ihr Papier. Steht dort eines dieser langen Wörter?
paper_words-why = Viele Papiere haben einen Namen, den man sich schwer merkt. Ein Wort reicht, um das Papier zu erkennen.
paper_words-option-aussetzung_der_abschiebung = Aussetzung der Abschiebung
paper_words-option-aufenthaltsgestattung = Aufenthaltsgestattung
paper_words-option-fiktionsbescheinigung = Fiktionsbescheinigung
paper_words-option-other_words = Andere Wörter

benefits-label = Geld zum Leben
benefits-ask = Wer bezahlt im Moment Ihren Lebensunterhalt?
benefits-why = Das Amt, das Ihnen Geld gibt, ist oft auch für Hilfe bei der Arbeit zuständig. So sehe ich, was Ihnen offensteht.
benefits-option-sozialamt = Sozialamt
benefits-option-jobcenter = Jobcenter (Bürgergeld)
benefits-option-own_income = Ich verdiene selbst Geld
benefits-option-family_none = Meine Familie oder niemand

housing-label = Wohnen
housing-ask = Wo leben Sie im Moment?
housing-why = Eine Landeseinrichtung ist eine große Unterkunft des Landes. Solange jemand dort lebt, kann das Programm noch nicht beginnen.
housing-option-own = Wohnung oder Unterkunft der Stadt
housing-option-state_facility = Landeseinrichtung (vom Land)

unmet_need-label = Hilfe vom Jobcenter
unmet_need-ask = Brauchen Sie für Arbeit oder Ausbildung Hilfe, die das Jobcenter nicht geben konnte?
unmet_need-why = Normalerweise hilft Ihnen das Jobcenter. Das Programm kann ein Weg sein, wenn diese Hilfe nicht reicht.
unmet_need-option-yes = Ja, etwas ging nicht
unmet_need-option-no = Nein

activity-label = Was Sie jetzt machen
activity-ask = Was machen Sie im Moment?
activity-why = Manche Teile des Programms sind für Menschen, die arbeiten oder lernen. Andere sind für Menschen, die am Tag Zeit haben.
activity-option-none = Im Moment nichts
activity-option-work = Ich arbeite
activity-option-training = Ausbildung
activity-option-school = Schule
activity-option-course = Deutschkurs oder anderer Kurs
activity-option-study = Studium

may_work-label = Arbeitserlaubnis
may_work-ask = Dürfen Sie arbeiten? Oft steht es auf dem Papier: „Erwerbstätigkeit“.
may_work-why = Für einen Teil des Programms braucht man eine Arbeitserlaubnis. Der Coach kann auch helfen, sie zu beantragen.
may_work-option-yes = Ja
may_work-option-with_permission = Nur mit Erlaubnis vom Amt
may_work-option-no = Nein, Arbeiten ist verboten

certificate-label = Abschluss
certificate-ask = Was ist Ihr höchster Abschluss?
certificate-why = Wer keinen Schulabschluss hat, kann Hilfe bekommen, ihn nachzuholen. Ein Abschluss aus einem anderen Land kann vielleicht anerkannt werden.
certificate-option-none = Kein Abschluss
certificate-option-foreign_school = Schule, in einem anderen Land
certificate-option-german_school = Schule, in Deutschland
certificate-option-vocational = Beruf gelernt
certificate-option-university = Universität

german-label = Deutsch
german-ask = Wie gut sprechen Sie Deutsch? Wenn Sie einen Kurs gemacht haben: welche Stufe?
german-why = Manche Hilfe beginnt mit einem Sprachkurs. Für andere braucht man zuerst etwas Deutsch.
german-option-none = Noch kein Deutsch
german-option-a1 = A1: ein paar Wörter
german-option-a2 = A2: einfache Gespräche
german-option-b1 = B1: im Alltag
german-option-b2_plus = B2 oder besser

goals-label = Ziele
goals-ask = Was möchten Sie? Sie können bis zu drei Dinge wählen.
goals-why = So kann ich zeigen, was zu Ihnen passt. Ein Coach sieht es nur, wenn Sie zustimmen.
goals-option-work = Arbeit
goals-option-training = Ausbildung
goals-option-school_certificate = Schulabschluss
goals-option-german = Deutsch lernen
goals-option-recognition = Meinen Abschluss anerkennen lassen
goals-option-study = Studieren

barriers-label = Was es schwer macht
barriers-ask = Was macht es im Moment schwer für Sie? Wählen Sie alles, was stimmt.
barriers-why = So kann der Coach sich vorbereiten. Zusammengezählt und ohne Namen zeigt es auch, was in Ihrem Kreis besser werden muss.
barriers-option-recognition = Mein Abschluss ist nicht anerkannt
barriers-option-childcare = Keine Kinderbetreuung
barriers-option-language_course = Kein passender Deutschkurs
barriers-option-work_permit = Keine Arbeitserlaubnis
barriers-option-travel = Der Weg ist zu weit oder zu teuer
barriers-option-housing = Wie ich wohne

contact-label = Kontakt
contact-ask = Wie soll der Coach Sie erreichen?
contact-why = Hier in Telegram sieht der Coach Ihre Nummer und Ihren Benutzernamen nicht. Sie können sich auch selbst beim Coach melden.
contact-option-telegram = Hier in Telegram
contact-option-phone = Am Telefon
contact-option-coach_contact = Ich melde mich selbst beim Coach

phone-label = Telefonnummer
phone-ask = Wie ist Ihre Telefonnummer? Drücken Sie den Knopf unten oder schreiben Sie die Nummer.
phone-why = Nur der Coach, der für Sie da ist, sieht die Nummer. Sie wird verschlüsselt gespeichert.

name-label = Name
name-ask = Wie darf der Coach Sie nennen? Ein Vorname oder Spitzname reicht.
name-why = So kann der Coach Sie höflich ansprechen. Es muss nicht Ihr amtlicher Name sein.

coach_wish-label = Coach
coach_wish-ask = Möchten Sie lieber mit einer Frau sprechen?
coach_wish-why = Manche Menschen fühlen sich mit einer Frau wohler. Wenn eine Frau als Coach da ist, bekommt sie Ihre Anfrage zuerst.
coach_wish-option-any = Das ist egal
coach_wish-option-woman = Ja, bitte mit einer Frau

best_time-label = Beste Zeit
best_time-ask = Wann passt es Ihnen gut?
best_time-why = Damit der Coach nicht stört.
best_time-option-morning = Morgens
best_time-option-midday = Mittags
best_time-option-evening = Abends
best_time-option-any = Jederzeit

## Ergebnisse
outcome-eligible = Gute Nachricht: Das Programm passt wahrscheinlich zu Ihnen.
outcome-needs_check = Das Programm passt vielleicht zu Ihnen. Ein Coach muss es sich mit Ihnen ansehen.
outcome-not_eligible = Ehrlich gesagt: Dieses Programm passt im Moment nicht zu Ihnen.
outcome-advice_only = Danke für Ihr Vertrauen. Für Sie ist eine unabhängige Beratung der richtige erste Schritt.

## Warum: welche Regel entschieden hat (eligibility)
eligibility-reason-outside-nrw = Das Programm gibt es nur in Nordrhein-Westfalen. Sie wohnen in einem anderen Teil von Deutschland.
eligibility-reason-no-paper = Wenn Sie kein Papier haben, müssen Behörden Sie vielleicht melden. Darum speichere ich nichts und gebe nichts weiter. Die Stellen unten sind keine Behörden. Die Beratung dort ist kostenlos und vertraulich.
eligibility-reason-under-18 = Das Programm beginnt mit 18 Jahren. Für Jüngere gibt es andere Stellen, die gut helfen.
eligibility-reason-over-27 = In der Regel endet das Programm mit dem 28. Geburtstag. Im Einzelfall sind Ausnahmen möglich: Fragen Sie danach bei den Stellen unten.
eligibility-reason-state-facility = Solange Sie in einer Landeseinrichtung leben, kann das Programm nicht beginnen. Wenn Sie in eine Stadt umgezogen sind, schreiben Sie mir bitte wieder.
eligibility-reason-main-group = Sie sind zwischen 18 und 27. Mit Ihrem Papier gehören Sie zu den Menschen, für die das Programm gemacht ist.
eligibility-reason-main-group-housing-unsure = Mit Ihrem Papier gehören Sie zu den Menschen, für die das Programm gemacht ist. Nur eines ist offen: In einer Landeseinrichtung kann es noch nicht beginnen. Der Coach schaut sich das mit Ihnen an.
eligibility-reason-ukraine-asylblg = Mit Schutz nach § 24 und Geld vom Sozialamt steht Ihnen das Programm offen.
eligibility-reason-ukraine-other = Mit Schutz nach § 24 kann Ihnen das Programm offenstehen. Es kommt darauf an, welche Hilfe Sie schon bekommen. Der Coach prüft das.
eligibility-reason-restricted-asylblg = Mit Ihrer Erlaubnis und Geld vom Sozialamt bekommen Sie wenig andere Hilfe. Darum steht Ihnen das Programm offen.
eligibility-reason-restricted-unsure = Mit Ihrer Erlaubnis kann Ihnen das Programm offenstehen. Es kommt darauf an, welches Amt für Sie zuständig ist. Der Coach prüft das.
eligibility-reason-jobcenter-unmet-need = Normalerweise ist das Jobcenter für Sie da. Wenn seine Hilfe nicht reicht, ist das Programm vielleicht möglich. Der Coach prüft das.
eligibility-reason-jobcenter = Für Sie ist das Jobcenter zuständig. Es hat gute Angebote, und Sie haben ein Recht auf seine Hilfe.
eligibility-reason-settled = Mit Ihrem Papier steht Ihnen alle normale Hilfe bei Arbeit und Ausbildung offen. Dieses Programm brauchen Sie dafür nicht.
eligibility-reason-single-case = Ihre Lage passt in keine einfache Regel. Darum soll ein Mensch sie sich ansehen, kein Computer.

## Warum: wie das Papier verstanden wurde (residence)
residence-reason-duldung = Sie haben eine Duldung.
residence-reason-duldung-words = Die Wörter „Aussetzung der Abschiebung“ stehen auf einer Duldung.
residence-reason-asylum = Ihr Asylverfahren läuft.
residence-reason-asylum-words = Sie haben eine Aufenthaltsgestattung: Ihr Asylverfahren läuft.
residence-reason-section-24 = Sie haben vorübergehenden Schutz nach § 24.
residence-reason-section-24-permit = Sie haben vorübergehenden Schutz nach § 24.
residence-reason-pending = Sie haben eine Fiktionsbescheinigung: Das Amt hat noch nicht entschieden.
residence-reason-pending-words = Sie haben eine Fiktionsbescheinigung: Das Amt hat noch nicht entschieden.
residence-reason-restricted = Sie haben eine Erlaubnis nach § 25 (4) oder (5).
residence-reason-transitional = Sie haben eine Erlaubnis nach § 25a, § 25b oder § 104c.
residence-reason-training = Sie haben eine Erlaubnis für eine Ausbildung.
residence-reason-regular = Sie haben eine Erlaubnis mit den üblichen Rechten.
residence-reason-settled-permit = Sie haben eine Erlaubnis für Studium oder Arbeit.
residence-reason-settled = Sie haben eine Niederlassungserlaubnis.
residence-reason-eu = Sie sind EU-Bürger/in oder gehören zu einer solchen Familie.
residence-reason-no-paper = Sie haben im Moment kein Papier.
residence-reason-unclear-paper = Es ist noch nicht klar, welches Papier Sie haben. Das macht nichts.
residence-reason-unclear-permit = Es ist noch nicht klar, welche Erlaubnis Sie haben. Das macht nichts.

## Förderbausteine (FB), und warum der Coach sie ansehen kann
block-FB1 = Coaching: ein Mensch, der Sie begleitet
block-FB2 = Unterstützung neben Arbeit oder Ausbildung
block-FB3 = Hauptschulabschluss nachholen
block-FB4 = Deutsch und Grundwissen
block-FB5 = Projekte vor Ort für Ausbildung und Arbeit
block-FB6 = Teilhabemanagement
block-KIM = Hilfe vom Integrationsteam (KIM)
blocks-reason-fb1 = Alle im Programm bekommen einen Coach.
blocks-reason-fb2 = Sie arbeiten schon oder machen eine Ausbildung.
blocks-reason-fb3 = Sie haben noch keinen Schulabschluss und sprechen etwas Deutsch.
blocks-reason-fb4 = Sie haben Zeit zum Lernen, und Deutsch ist der nächste Schritt.
blocks-reason-fb5 = Sie möchten Arbeit oder eine Ausbildung.
blocks-reason-fb6 = Bis zum 30. Juni 2022 hilft ein eigenes Team bei Ämtern und im Alltag.
blocks-reason-kim = Das Integrationsteam Ihrer Stadt oder Ihres Kreises hilft bei Ämtern und Papieren.

## Stellen, die helfen: der Name und wofür
service-jobcenter = Jobcenter
service-agentur = Agentur für Arbeit
service-arbeitgeberservice = Arbeitgeberservice
service-job_turbo = Job-Turbo
service-jmd = Jugendmigrationsdienst
service-mbe = Migrationsberatung für Erwachsene (MBE)
service-kim = Kommunales Integrationszentrum / KIM
service-anerkennung = Anerkennungsberatung
service-sprachkurs = Integrationskurs und Berufssprachkurs
service-beratung = Regionale Beratung für Geflüchtete
service-jugendamt = Jugendamt
service-germany4ukraine = Germany4Ukraine
referrals-reason-jobcenter = Fragen Sie dort nach Beratung zu Arbeit, Ausbildung und Kursen. Schreiben Sie Ihre Fragen vorher auf.
referrals-reason-job-turbo = Schnell Arbeit finden und bei der Arbeit weiter Deutsch lernen.
referrals-reason-agentur = Kostenlose Beratung zu Arbeit und Ausbildung für alle.
referrals-reason-arbeitgeberservice = Er kennt Firmen, die Leute suchen. Er lädt zu Jobbörsen ein und zu Speeddatings (kurzen Gesprächen mit Firmen). Sie können anfangen, bevor Ihr Deutsch perfekt ist.
referrals-reason-jugendamt = Es unterstützt Kinder und Jugendliche unter 18, auch bei Wohnen und Schule.
referrals-reason-jmd = Für Menschen von 12 bis 27: Schule, Ausbildung, Arbeit, Papiere. Kostenlos, auch im Online-Chat.
referrals-reason-mbe = Für Erwachsene ab 27: Arbeit, Papiere, Familie, Geld. Kostenlos, auch im Online-Chat.
referrals-reason-kim = Das Team in Ihrer Stadt oder Ihrem Kreis. Fragen Sie dort nach Ausnahmen und anderen Programmen.
referrals-reason-anerkennung = Dort erfahren Sie, was Ihr Abschluss aus einem anderen Land hier zählt. Für jeden Aufenthalt, kostenlos.
referrals-reason-sprachkurs = Deutschkurse, auch für den Beruf. Eine Beratungsstelle hilft bei der Anmeldung.
referrals-reason-beratung = Unabhängige Beratung zu Asyl, Papieren und Alltag. Kostenlos und vertraulich.
referrals-reason-germany4ukraine = Offizielle Informationen für Menschen aus der Ukraine, auch auf Ukrainisch.
