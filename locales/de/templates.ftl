### Fertige Sätze des Coaches: Der Coach wählt den deutschen Satz, die Person liest ihn in ihrer Sprache.

# $coach: Vorname des Coaches
say-greeting = Guten Tag! Ich bin { $coach }, Ihr Coach. Schön, dass Sie sich gemeldet haben.
say-who = Ich arbeite für das Programm „Durchstarten in Ausbildung und Arbeit“. Ich helfe Ihnen bei Deutsch, Schule, Ausbildung und Arbeit. Das kostet nichts.
say-not-authority = Über Ihre Papiere entscheide ich nicht. Was Sie mir schreiben, gebe ich nur mit Ihrem Ja weiter.
say-when-free = Wann haben Sie Zeit für ein Gespräch? Schreiben Sie mir bitte Tage und Uhrzeiten.
say-when-call = Wann kann ich Sie anrufen? Schreiben Sie mir bitte Tage und Uhrzeiten.
# $moment: Wochentag, Tag und Uhrzeit
say-call-at = Ich rufe Sie an: { $moment }.
# $place: Adresse, auf Deutsch
say-come-to = Bitte kommen Sie zu mir. Hier ist die Adresse: { $place }
# $things: was die Person mitbringen soll
say-bring = Bitte bringen Sie mit: { $things }
# $minutes: Zahl der Minuten
say-late = Ich komme etwa { $minutes } Minuten später. Bitte warten Sie auf mich.
say-not-coming = Ich kann leider nicht kommen. Das tut mir leid. Ich schlage Ihnen bald eine neue Zeit vor.
# $service: Name einer Stelle
say-cannot-help = Dabei kann ich Ihnen leider nicht helfen. Diese Stelle kann Ihnen helfen: { $service }
say-still-interested = Ich habe länger nichts von Ihnen gehört. Möchten Sie noch Hilfe? Bitte schreiben Sie mir kurz.
# $day: Wochentag und Tag
say-away = Ich bin bis { $day } nicht da. Danach melde ich mich wieder bei Ihnen.
say-find-out = Das weiß ich nicht sofort. Ich frage nach und schreibe Ihnen bis { $day }.
say-interpreter = Wir können zusammen mit jemandem sprechen, der übersetzt. Das kostet Sie nichts. Möchten Sie das?
say-trusted-person = Sie können gern jemanden mitbringen, dem Sie vertrauen.
say-children = Sie können Ihre Kinder mitbringen.
say-thanks = Danke! Ich habe Ihre Nachricht gelesen.
say-course = Es gibt vielleicht einen Platz in einem Deutschkurs für Sie. Möchten Sie mehr wissen?
say-job = Es gibt eine Arbeit, die vielleicht zu Ihnen passt. Möchten Sie mehr wissen?
say-internship = Es gibt vielleicht ein Praktikum oder eine Ausbildung für Sie. Möchten Sie mehr wissen?
say-recognition = Ihre Zeugnisse gelten vielleicht auch in Deutschland. Bringen Sie sie bitte mit. Kopien oder Fotos sind auch gut.
say-phone-number = Bitte schreiben Sie mir eine Telefonnummer, unter der ich Sie erreiche.
say-not-reached = Ich habe Sie angerufen, aber nicht erreicht. Wann passt es Ihnen?
say-goodbye = Ich wünsche Ihnen alles Gute! Wenn Sie wieder Hilfe brauchen, schreiben Sie gern.

## Was die Person mitbringen soll
thing-paper = Ihren Ausweis oder Ihr Papier vom Amt
thing-certificates = Ihre Zeugnisse, auch aus einem anderen Land
thing-cv = Ihren Lebenslauf, wenn Sie einen haben
thing-letters = Ihre Briefe vom Amt
thing-course-papers = Ihre Bescheinigungen vom Deutschkurs
