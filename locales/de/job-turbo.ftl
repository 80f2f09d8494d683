### Die Wörter des Gesprächs „job-turbo“. Höflich, einfach, kurze Sätze (Ziel: 12 Wörter).
### Fragen, die auch „durchstarten“ stellt, haben ihre Wörter dort (durchstarten.ftl). <b>…</b> ist fett.

## Der Weg hinein: der Knopf unter dem Hinweis „Job-Turbo“ (höchstens 38 Zeichen), und was zuerst gesagt wird
flow-job-turbo-go-on = Weiter: Job-Turbo
flow-job-turbo-intro = Jetzt geht es um den Job-Turbo: schnell Arbeit finden und bei der Arbeit weiter Deutsch lernen. Was Sie schon geantwortet haben, behalte ich. Ich gebe nichts weiter. Am Ende zeige ich Ihnen Stellen, die helfen.

## Fragen
recognition-label = Anerkennung des Abschlusses
recognition-ask = Ist Ihr Abschluss aus einem anderen Land in Deutschland schon anerkannt?
recognition-why = Die Anerkennung kann lange dauern. Manche Firmen stellen Menschen ein, bevor sie fertig ist. Auf dem Weg hilft eine kostenlose Beratung.
recognition-option-not_started = Noch nicht
recognition-option-running = Ich habe sie beantragt und warte
recognition-option-done_or_not_needed = Ja, oder ich brauche sie nicht

availability-label = Wann Sie anfangen können
availability-ask = Wann können Sie mit Arbeit oder Ausbildung anfangen?
availability-why = Manche Angebote sind für Menschen, die jetzt anfangen können. Bei anderen kommt zuerst ein Kurs oder die Kinderbetreuung.
availability-option-now = Jetzt
availability-option-after_course = Wenn mein Kurs zu Ende ist
availability-option-childcare_first = Wenn mein Kind betreut wird

## Ergebnisse
turbo-turbo_fits = Gute Nachricht: Der Job-Turbo passt wahrscheinlich zu Ihnen.
turbo-turbo_check = Der Job-Turbo passt vielleicht zu Ihnen. Zuerst muss klar sein, wer Ihren Lebensunterhalt bezahlt.
turbo-turbo_other = Ehrlich gesagt: Der Job-Turbo ist im Moment nicht für Sie. Andere Stellen können Ihnen helfen, Arbeit zu finden.

## Warum: welche Regel entschieden hat (turbo)
turbo-reason-jobcenter = Der Job-Turbo ist für Menschen, die Geld vom Jobcenter bekommen. Sie müssen auch arbeiten dürfen. Oft steht das auf dem Papier: „Erwerbstätigkeit“.
turbo-reason-unsure = Der Job-Turbo ist für Menschen, die Geld vom Jobcenter bekommen. Schauen Sie auf einen Brief über Ihr Geld: Oben steht der Name des Amtes. Wenn Sie kein Papier für den Aufenthalt haben, fragen Sie zuerst eine Beratung, die keine Behörde ist.
turbo-reason-sozialamt = Sie bekommen Geld vom Sozialamt. Der Job-Turbo ist für Menschen, die Geld vom Jobcenter bekommen.
turbo-reason-own-income = Sie verdienen selbst Geld. Der Job-Turbo ist für Menschen, die Geld vom Jobcenter bekommen. Wenn Sie kein Papier für den Aufenthalt haben, fragen Sie zuerst eine Beratung, die keine Behörde ist.
turbo-reason-family = Sie bekommen kein Geld von einem Amt. Der Job-Turbo ist für Menschen, die Geld vom Jobcenter bekommen. Wenn Sie kein Papier für den Aufenthalt haben, fragen Sie zuerst eine Beratung, die keine Behörde ist.

## Dasselbe in der Sprache der Coaches (nur auf Deutsch)
turbo-reason-jobcenter-coach = Leistungen vom Jobcenter (SGB II): Job-Turbo; Arbeitserlaubnis nicht gefragt.
turbo-reason-unsure-coach = Wer zahlt, ist unklar: Zuständigkeit bitte prüfen.
turbo-reason-sozialamt-coach = Leistungen vom Sozialamt (AsylbLG): kein Job-Turbo.
turbo-reason-own-income-coach = Eigenes Einkommen: kein Job-Turbo, Beratung durch die Agentur für Arbeit.
turbo-reason-family-coach = Keine Leistungen (Familie oder niemand zahlt): kein Job-Turbo, Zuständigkeit offen.

## Stellen, die helfen: der Name und wofür
service-job_fairs = Jobbörsen
service-speed_dating = Speeddatings (kurze Gespräche mit Firmen)
service-job_berufssprachkurs = Job-Berufssprachkurs
turbo_offers-reason-jobcenter = Sagen Sie dort, dass Sie arbeiten möchten. Fragen Sie nach dem Job-Turbo und nach Kursen.
turbo_offers-reason-jobcenter-ask = Fragen Sie dort, ob das Jobcenter für Sie zuständig ist. Wenn ja, fragen Sie nach dem Job-Turbo.
turbo_offers-reason-agentur = Kostenlose Beratung zu Arbeit und Ausbildung für alle.
turbo_offers-reason-agentur-training = Kostenlose Beratung zu Arbeit, Ausbildung und Abschlüssen für alle.
turbo_offers-reason-arbeitgeberservice = Er gehört zum Jobcenter und zur Agentur für Arbeit. Er kennt Firmen, die Leute suchen. Sie können anfangen, bevor Ihr Deutsch perfekt ist.
turbo_offers-reason-job-fairs = Dort treffen Sie viele Firmen an einem Ort und können selbst fragen. Fragen Sie den Arbeitgeberservice, wann und wo.
turbo_offers-reason-speed-dating = Sie sprechen mit mehreren Firmen, jeweils ein paar Minuten. Einfaches Deutsch reicht für einen Versuch. Fragen Sie den Arbeitgeberservice, wann und wo.
turbo_offers-reason-job-berufssprachkurs = Sie arbeiten und lernen gleichzeitig das Deutsch für diese Arbeit. Haben Sie eine Stelle gefunden? Dann fragen Sie beim Jobcenter oder bei der Agentur für Arbeit nach diesem Kurs.
turbo_offers-reason-sprachkurs-first = Mit etwas Deutsch stehen Ihnen mehr Stellen offen. Eine Beratungsstelle hilft bei der Anmeldung zum Kurs.
turbo_offers-reason-sprachkurs-meanwhile = Die Zeit bis zum Anfang können Sie zum Deutschlernen nutzen. Fragen Sie nach einem Kurs, der in Ihren Tag passt.
turbo_offers-reason-sprachkurs-other-goals = Deutschkurse, auch für den Beruf. Eine Beratungsstelle hilft bei der Anmeldung.
turbo_offers-reason-sprachkurs-b2 = Fragen Sie dort nach einem Deutschkurs für Ihren Beruf.
turbo_offers-reason-anerkennung-first = Dort erfahren Sie, was Ihr Abschluss hier zählt und wie die Anerkennung geht. Für jeden Aufenthalt, kostenlos.
turbo_offers-reason-anerkennung-running = Fragen Sie dort, wenn die Anerkennung lange dauert. Manche Firmen stellen Menschen ein, bevor sie fertig ist.
turbo_offers-reason-anerkennung-goal = Dort erfahren Sie, was Ihr Abschluss aus einem anderen Land hier zählt. Für jeden Aufenthalt, kostenlos.
turbo_offers-reason-childcare = Fragen Sie dort nach Kinderbetreuung, damit Sie Zeit für Arbeit oder Ausbildung haben. Es unterstützt Familien.
turbo_offers-reason-kim = Das Team in Ihrer Stadt oder Ihrem Kreis. Fragen Sie dort nach anderen Programmen und nach Hilfe bei Ämtern.
turbo_offers-reason-beratung = Unabhängige Beratung zu Papieren und Arbeitserlaubnis. Sie ist keine Behörde. Kostenlos und vertraulich.
turbo_offers-reason-jmd = Für Menschen von 12 bis 27: Schule, Ausbildung, Arbeit, Papiere. Er ist keine Behörde. Kostenlos, auch im Online-Chat.
turbo_offers-reason-mbe = Für Erwachsene ab 27: Arbeit, Papiere, Familie, Geld. Sie ist keine Behörde. Kostenlos, auch im Online-Chat.
