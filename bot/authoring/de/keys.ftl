### Was jeder Schlüssel einer Datei bedeutet: Editoren zeigen es, und es steht im Nachschlageteil.

reference-key = Schlüssel
reference-needed = nötig
reference-holds = was dort steht
reference-means = was es bedeutet
reference-yes = ja

kind-text = ein Wort oder Text
kind-number = eine ganze Zahl
kind-flag = `true` (ja) oder `false` (nein)
kind-day = ein Tag: `2027-06-30`
kind-moment = ein Tag mit Uhrzeit: `2027-01-14 10:00`
kind-range = ein Bereich, beide Enden zählen mit: `14..99`
kind-format = `1`
kind-options = eine Liste von Schlüsseln: `[yes, no, unsure]`
kind-answers = `Frage: Antwort`
kind-results = eine Liste von Wörtern, oder ein Wort; `[]` für keines
kind-words = ein Wort oder eine Liste von Wörtern
kind-conditions = `Frage: Bedingung`, alle müssen gelten
kind-condition = eine Bedingung
kind-part = eigene Zeilen
kind-list = eine Liste
kind-names = `Name: …`

shape-flow = Ein Ablauf: was gefragt wird, was entscheidet, was folgt
key-flow-format = Die Fassung dieses Formats.
key-flow-flow = Der Name des Ablaufs; die Datei heißt ebenso.
key-flow-start = Mit diesem Ablauf fangen alle an. Genau ein Ablauf hat diese Zeile.
key-flow-operator = Wer den Bot betreibt; nur im Ablauf mit `start: true`, für alle Abläufe.
key-flow-consent = Die Fassungen der Texte, denen Menschen zustimmen; nur im Ablauf mit `start: true`.
key-flow-questions = Die Fragen von oben nach unten, und Blöcke von Fragen, die eingebunden werden.
key-flow-decide = Die Tabellen, die entscheiden, der Reihe nach. Das Ergebnis einer Tabelle kann die nächste lesen; die letzte gibt das Ergebnis.
key-flow-outcomes = Was jedes Ergebnis der letzten Tabelle bedeutet.
key-flow-handover = Welche Antworten ein Coach braucht. Nötig, sobald ein Ergebnis `handover: true` hat.

shape-block = Fragen, die mehrere Abläufe stellen
key-block-format = Die Fassung dieses Formats.
key-block-questions = Die Fragen; ein Block bindet keinen anderen ein.

shape-question = Eine Frage
key-question-ask = Ihr Schlüssel: Kleinbuchstaben, Ziffern und _, höchstens 40 Zeichen. Danach heißen die Wörter: `<Schlüssel>-ask`, `<Schlüssel>-why`, `<Schlüssel>-label`.
key-question-type = place, number und text werden getippt; choice ist ein Knopf; many sind mehrere; phone wird getippt oder geteilt.
key-question-options = Die Antworten bei choice und many. Ihre Wörter: `<Schlüssel>-option-<Antwort>`. `unsure` heißt überall gleich.
key-question-range = Die erlaubten Zahlen.
key-question-choose = Wie viele Antworten bei many möglich sind: `1..3`. Ohne diese Zeile: mindestens eine.
key-question-only_if = Nur wer vorher so geantwortet hat, wird gefragt.
key-question-asked = needed (ohne diese Zeile): nur solange die Antwort noch etwas ändern kann. always: alle, deren Gespräch nicht sofort endet. handover: nur wer an einen Coach übergeben werden kann.
key-question-longest = Wie viele Zeichen ein Text haben darf; ohne diese Zeile 200.
key-question-birth_year = Auch ein Geburtsjahr wird verstanden; beide möglichen Alter werden angeboten.
key-question-was = Der frühere Schlüssel dieser Frage: Wer mitten im Gespräch ist, behält die Antwort.

shape-include = Ein Block von Fragen
key-include-include = Der Name einer Datei in flows/questions; ihre Fragen stehen an dieser Stelle.

shape-not = Alles außer
key-not-not = Keines davon.

shape-has = Eine Bedingung für eine Frage mit mehreren Antworten
key-has-has = Diese Antwort ist dabei.
key-has-has_any = Mindestens eine davon ist dabei.
key-has-has_none = Keine davon ist dabei.

shape-operator = Wer den Bot betreibt; Menschen lesen es vor der ersten Frage
key-operator-name = Der Name der Stelle oder des Vereins.
key-operator-address = Die Postanschrift.
key-operator-contact = Eine E-Mail-Adresse oder Telefonnummer, an die sich Menschen wenden können.
key-operator-privacy_officer = Wie man die oder den Datenschutzbeauftragten erreicht.
key-operator-response_hours = Innerhalb wie vieler Stunden ein Coach antwortet; diese Zahl wird den Menschen genannt.

shape-consent = Die Fassungen der Einwilligungen; erhöhen Sie die Zahl, wenn sich der Sinn eines Textes ändert
key-consent-precheck = Der Text vor der ersten Frage (Wörter: consent-precheck).
key-consent-handover = Der Text, bevor etwas zu einem Coach geht (Wörter: consent-handover).

shape-outcome = Was ein Ergebnis bedeutet
key-outcome-handover = Ob ein Coach gebeten werden darf, die Anfrage zu übernehmen.
key-outcome-then = Tabellen (policy collect), die danach ausgewertet werden: Förderbausteine, Stellen, die helfen.
key-outcome-keep = lead: Die Antworten bleiben für den Coach. statistics: Die Antworten werden gelöscht, eine anonyme Zahl bleibt. nothing: nicht einmal das.

shape-handover = Welche Antworten die Übergabe braucht
key-handover-unless = Wer so antwortet, meldet sich selbst; nichts wird weitergegeben.
key-handover-way = Die Frage, wie der Coach sich melden darf.
key-handover-name = Die Frage, wie der Coach den Menschen nennen darf.
key-handover-phone = Die Frage nach der Telefonnummer.
key-handover-wish = Die Frage, ob eine Frau als Coach gewünscht ist.

shape-table = Eine Entscheidungstabelle
key-table-table = Der Name der Tabelle; die Datei heißt ebenso.
key-table-policy = first: Die erste Regel, die passt, entscheidet. unique: Auf jeden Menschen passt genau eine Regel. collect: Jede Regel, die passt, zählt.
key-table-inputs = Die Fragen, Tatsachen (`in_nrw`) und Ergebnisse früherer Tabellen, die sie liest. Unter `then:` auch `rule`: welche Regel entschieden hat.
key-table-gives = Der Name ihres Ergebnisses; Wörter der letzten Tabelle und derer unter `then:`: `<gives>-<Ergebnis>`.
key-table-at_least = Wie viele Regeln (policy collect) auf jeden Menschen passen müssen.
key-table-rules = Die Regeln von oben nach unten.

shape-rule = Eine Regel einer Tabelle
key-rule-id = Ihr Name: Kleinbuchstaben, Ziffern und -, mit dem Namen der Tabelle höchstens 49 Zeichen. Wörter: `<Tabelle>-reason-<id>`, für Coaches auf Deutsch `<Tabelle>-reason-<id>-coach`.
key-rule-when = Bedingungen, die alle gelten müssen; `{"{}"}` passt auf alle.
key-rule-then = Was folgt.
key-rule-source = Wo das steht: Gesetz, Richtlinie, Brief, mit Datum.
key-rule-from = Der erste Tag, an dem die Regel gilt.
key-rule-until = Der letzte Tag, an dem die Regel gilt.
key-rule-review_by = Bis wann jemand sie wieder prüfen muss; danach warnt `flow check`.
key-rule-early = Das Gespräch endet hier: Nichts wird mehr gefragt, alles Getippte wird sofort gelöscht.

shape-services = Die Stellen, an die verwiesen wird
key-services-format = Die Fassung dieses Formats.
key-services-services = Die Stellen nach ihren Schlüsseln. Wörter: `service-<Schlüssel>`.

shape-service = Eine Stelle, die hilft
key-service-url = Eine ganze Internetadresse: `https://…`.
key-service-phone = Eine Telefonnummer.
key-service-flow = Ein Ablauf dieses Bots, der hier weiterführt; es gibt einen Knopf dafür.

shape-event = Eine Veranstaltung, zu der eingeladen wird: Jobmesse, Speed-Dating
key-event-format = Die Fassung dieses Formats.
key-event-event = Ihr Schlüssel. Wer geantwortet hat, behält ihn: Geben Sie ihn nie einer anderen Veranstaltung.
key-event-kind = Was es ist. Gelesen wird dieses Wort in der eigenen Sprache.
key-event-name = Ihr Eigenname, wie auf dem Plakat.
key-event-place = Wo sie ist: Halle, Straße und Ort.
key-event-starts = Tag und Uhrzeit in Deutschland, zu der sie beginnt. Danach kann niemand mehr antworten.
key-event-ends = Tag und Uhrzeit, zu der sie endet.
key-event-districts = Wessen Menschen eingeladen werden: Nummern (AGS) in Anführungszeichen, oder `all`.
key-event-languages = Nur wer diese Sprachen liest; ohne diese Zeile alle.
key-event-for = Für wen: Bedingungen an Antworten. Wer nicht gefragt wurde, erfüllt sie nicht.
key-event-seats = Wie viele zusagen können. Sind alle Plätze vergeben, wird niemand mehr eingeladen.
key-event-invite_from = Der erste Tag der Einladungen; ohne diese Zeile sofort.
key-event-answer_by = Bis wann man zusagen kann; ohne diese Zeile, bis sie beginnt.
key-event-cancelled = Sie fällt aus: Wer zugesagt oder noch nicht geantwortet hat, erfährt es. Endgültig: Nehmen Sie es nicht zurück.

shape-districts = Je Kreis: offen oder geschlossen, Kontakt, Team, eigene Regeln
key-districts-format = Die Fassung dieses Formats.
key-districts-default = Was in jedem Kreis ohne eigenen Eintrag gilt.
key-districts-districts = Kreise nach ihrer Nummer (AGS), in Anführungszeichen: `"05913"`. Nur was abweicht.

shape-default = Was sonst überall gilt
key-default-open = Ob das Programm jetzt jemanden aufnimmt.
key-default-closed_from = Der erste Tag, an dem es niemanden mehr aufnimmt.
key-default-contact = An wen sich Menschen selbst wenden können.

shape-district = Was nur in diesem Kreis gilt
key-district-team = Die Nummer eines anderen Kreises: Dessen Coaches übernehmen die Anfragen.
key-district-rules = Regeln, die nur hier gelten. Die Tabellen werden auch mit ihnen bewiesen.

shape-contact = Ein öffentlicher Kontakt; ein Name und mindestens ein Weg
key-contact-name = Der Name der Stelle.
key-contact-phone = Eine Telefonnummer, vorn + und die Landesvorwahl.
key-contact-email = Eine E-Mail-Adresse.
key-contact-url = Eine ganze Internetadresse: `https://…`.

shape-local-rule = Eine Regel, die nur in diesem Kreis gilt
key-local-rule-table = Die Tabelle, zu der sie gehört.
key-local-rule-off = Regeln der Tabelle, die hier nicht gelten.
key-local-rule-instead_of = Die Regel, an deren Stelle diese steht; verwiesen wird an dieselben Stellen.
key-local-rule-before = Die Regel, vor der diese steht; ohne diese Zeile steht sie am Ende.

shape-office = Die Bürozeit, und was geschieht, wenn niemand antwortet
key-office-format = Die Fassung dieses Formats.
key-office-hours = Die Woche, etwa `Mo-Do 9-12, 13-16; Fr 9-13`. Feiertage in NRW zählen nie. Wer als Coach keine eigenen Zeiten nennt, arbeitet in diesen.
key-office-remind_after = Bürostunden, bis erinnert wird, wer eine offene Anfrage hat.
key-office-widen_after = Bürostunden, bis andere sie auch bekommen.
key-office-escalate_after = Bürostunden, bis die Koordination sie bekommt, und nach ebenso vielen wieder.

shape-places = Kreise, Gemeinden und Postleitzahlen
key-places-format = Die Fassung dieses Formats.
key-places-regions = Die Regierungsbezirke.
key-places-districts = Die Kreise nach ihrer Nummer (AGS), in Anführungszeichen.
key-places-spellings = Teile von Namen, die man verschieden schreibt.
key-places-noise = Wörter, die in einer Antwort nichts bedeuten: in, bei …
key-places-outside = Länder und Orte außerhalb von NRW, die Menschen nennen.
key-places-also_outside = Postleitzahlen, die auch in einem anderen Land liegen.
key-places-aliases = Andere Namen, die Menschen benutzen.

shape-place-district = Ein Kreis
key-place-district-name = Sein Name.
key-place-district-kind = city: kreisfreie Stadt. county: Kreis. region: Städteregion.
key-place-district-region = Sein Regierungsbezirk.
key-place-district-municipalities = Jede Gemeinde mit ihren Postleitzahlen; `50676..50679` meint alle von der ersten bis zur letzten.

shape-numbers = Zahlen als Wörter
key-numbers-format = Die Fassung dieses Formats.
key-numbers-numbers = Sprache, dann Zahl: ihre Wörter; mehrere Schreibweisen stehen in einer Liste.

shape-yes_no = Was Menschen für Ja und Nein schreiben
key-yes_no-format = Die Fassung dieses Formats.
key-yes_no-words = Sprache: ihre Wörter.

shape-yes_no-words = Die Wörter einer Sprache
key-yes_no-words-yes = Wörter für Ja.
key-yes_no-words-no = Wörter für Nein.

shape-crisis = Wörter und kurze Sätze, die nach Gefahr klingen, je Sprache; `schlag*` steht für jede Endung
key-crisis-format = Die Fassung dieses Formats.
key-crisis-suicide = Sprache, dann was jemand schreibt, der daran denkt, sich zu töten oder zu verletzen.
key-crisis-medical = Sprache, dann was jemand in einem medizinischen Notfall schreibt.
key-crisis-violence = Sprache, dann was jemand schreibt, der geschlagen, bedroht, vergewaltigt oder zur Heirat gezwungen wird.
key-crisis-trafficking = Sprache, dann was jemand schreibt, der festgehalten, verkauft oder zu Arbeit oder Sex gezwungen wird.

shape-glossary = Deutsche Wörter, die in jeder Sprache bleiben
key-glossary-format = Die Fassung dieses Formats.
key-glossary-terms = Deutsches Wort, dann Sprache: die Erklärung, die in Klammern dahinter steht.
key-glossary-may_stay = Andere Wörter in lateinischen Buchstaben, die in jeder Sprache stehen dürfen.
key-glossary-private = Sprache (all: jede), dann Teile von Wörtern, die in keiner ersten Zeile stehen: Ein gesperrtes Telefon zeigt sie anderen.

shape-pictograms = Ein Bildzeichen für jede Antwort, in jeder Sprache dasselbe
key-pictograms-format = Die Fassung dieses Formats.
key-pictograms-everywhere = Antwort, dann ihr Emoji in jeder Frage, die für sie kein eigenes hat.
key-pictograms-questions = Frage, dann Antwort: ihr Emoji. Für jede Antwort einer Frage ein anderes; keine Flaggen.

shape-reviews = Welche Übersetzungen einer Sprache noch einmal gelesen wurden und wie (`python -m bot words review` schreibt es)
key-reviews-format = Die Fassung dieses Formats.
key-reviews-messages = Nachricht, dann wie ihre Übersetzung gelesen wurde. Eine Nachricht ohne Eintrag ist ein Entwurf.

shape-review = Wie eine Übersetzung gelesen wurde
key-review-state = draft: von niemandem. back-translated: ohne Blick auf die Vorlage zurück ins Deutsche übersetzt und verglichen. native: von jemandem, der so spricht.
key-review-source = Prüfsumme des deutschen und englischen Textes, mit dem verglichen wurde; ändert er sich, ist die Übersetzung veraltet.
key-review-text = Prüfsumme der Übersetzung, die gelesen wurde; ändert sie sich, ist sie wieder ein Entwurf.
key-review-by = Wer sie gelesen hat und wann: `"A. B., 2026-12-01"`. Nötig bei native.

schema-written = { $file }: geschrieben
schema-same = { $file }: unverändert

shape-cases = Fälle: erfundene Antworten und was daraus folgen muss
key-cases-format = Die Fassung dieses Formats.
key-cases-flow = Der Ablauf, für den die Fälle sind.
key-cases-on = Der Tag, an dem entschieden wird, wenn ein Fall keinen anderen nennt.
key-cases-cases = Die Fälle.

shape-case = Ein Fall
key-case-case = In wenigen Worten, wer das ist; in einem Ablauf heißen keine zwei Fälle gleich.
key-case-on = Der Tag, an dem entschieden wird.
key-case-answers = Frage → Antwort. Eine Frage, die fehlt, wurde nicht gestellt.
key-case-outcome = Was die letzte Tabelle gibt.
key-case-rule = Die Regel der letzten Tabelle, die entscheidet.
key-case-blocks = Die Förderbausteine, die sich der Coach mit dem Menschen ansieht; alle.
key-case-referrals = Die Stellen, an die der Mensch verwiesen wird; alle.
key-case-needed = Die Fragen, die noch gestellt würden; alle.
key-case-handover = Ob die Anfrage an einen Coach geht: Das Ergebnis übergibt, und der Kreis ist offen.
