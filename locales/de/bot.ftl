### Alles, was der Bot rund um ein Gespräch sagt. Höflich, einfach, kurze Sätze. Namen, Variablen und Befehle (/start …) bleiben.

language-name = Deutsch
language-choose = Bitte wählen Sie Ihre Sprache.
language-kept = Ich schreibe jetzt auf Deutsch. Ihre Antworten sind noch da.
# Steht in einer anderen Sprache da, wenn die eigene weggenommen wurde
language-gone = Ihre Sprache gibt es hier nicht mehr. Bitte wählen Sie eine andere.

## Knöpfe (Ziel: höchstens 38 Zeichen)
button-start = Ja, anfangen
button-not-now = Jetzt nicht
button-why = ❓ Warum?
button-hear = 🔊 Anhören
button-more = ⬇️ Mehr zeigen
button-less = ⬆️ Die ersten zeigen
button-back = ◀ Zurück
button-done = ✅ Fertig
button-none-of-these = Nichts davon
button-human = 🙋 Mit einem Menschen sprechen
button-restart = 🔄 Neu anfangen
button-restart-yes = Ja, neu anfangen
button-continue = Weiter
button-change = ✏️ Eine Antwort ändern
button-review-send = ✅ Alles richtig, weiter
button-consent-yes = ✅ Ja, weitergeben
button-consent-no = Nein, nicht weitergeben
button-delete-yes = Ja, alles löschen
button-delete-no = Nein, behalten
button-share-phone = 📱 Meine Nummer teilen
button-place-list = 📍 Aus einer Liste wählen
button-place-outside = Ich wohne nicht in NRW
button-language = 🌐 Sprache
option-unsure = Weiß nicht / möchte ich nicht sagen

## Rund um eine Frage
# $number: diese Frage; $total: ungefähr so viele werden es
progress = Frage { $number } von etwa { $total }
# $answer: was gewählt oder geschrieben wurde
answered = ✓ { $answer }
many-chosen = Tippen heißt wählen. Noch einmal tippen heißt entfernen. Drücken Sie dann bitte „Fertig“.
# $question: kurzer Name der Frage; $answer: die Antwort
answer-line = { $question }: { $answer }
nothing-chosen = nichts

## Wenn eine Antwort nicht zu brauchen war
error-press-a-button = Bitte drücken Sie einen der Knöpfe.
error-not-a-number = Bitte schreiben Sie eine Zahl, zum Beispiel 22.
# $low, $high: kleinste und größte Zahl
error-range = Bitte schreiben Sie eine Zahl von { $low } bis { $high }.
error-birth-year = Ist das Ihr Geburtsjahr? Wie alt sind Sie heute?
# $year: das geschriebene Jahr im iranischen und afghanischen Kalender (1383); $from, $to: die zwei Jahre, in denen es liegt
error-birth-year-solar = Das Jahr { $year } im Sonnenkalender ist bei uns { $from } oder { $to }. Wie alt sind Sie heute?
# $year: das geschriebene Jahr; $from, $to: die zwei Jahre, in denen es nach äthiopischem Kalender liegt
error-birth-year-ethiopian = Ist { $year } ein Jahr im äthiopischen Kalender? Dann ist es bei uns { $from } oder { $to }. Wie alt sind Sie heute?
error-place-unknown = Diesen Ort habe ich nicht gefunden. Bitte prüfen Sie, wie er geschrieben wird, oder wählen Sie aus der Liste.
error-place-several = Welchen Ort meinen Sie?
error-too-few = Bitte wählen Sie mindestens eines.
# $max: wie viele man wählen kann
error-too-many = Sie können höchstens { $max } wählen. Tippen Sie eines noch einmal an, um es zu entfernen.
error-not-a-phone = Das sieht nicht wie eine Telefonnummer aus. Bitte schreiben Sie sie mit der Vorwahl des Landes, zum Beispiel +49 …
error-empty = Bitte schreiben Sie ein paar Buchstaben.
# $max: wie viele Zeichen
error-too-long = Das ist zu lang. Bitte höchstens { $max } Zeichen.
error-stuck = Kein Problem. Sie können diese Frage überspringen oder mit einem Menschen sprechen.
error-stuck-human = Kein Problem. Ein Mensch kann Ihnen bei dieser Frage helfen.
media-not-read = Danke, aber ich kann nur Text und Knöpfe lesen. Was Sie geschickt haben, habe ich nicht gespeichert. Bitte benutzen Sie die Knöpfe.
media-voice =
    Danke für Ihre Sprachnachricht. Ich bin ein Computerprogramm und kann sie nicht hören. Ich habe sie nicht gespeichert.

    Bitte drücken Sie die Knöpfe. Wenn Ihnen das Lesen schwerfällt, kann ein Mensch Sie anrufen.
hear-nothing = Dazu gibt es noch keine Aufnahme.
button-is-old = Dieser Knopf gehört zu einer früheren Frage. Hier sind wir gerade:
button-unknown = Diesen Knopf kenne ich nicht. Hier sind wir gerade:
apology = Entschuldigung, bei uns ist etwas schiefgegangen. Ihre Antworten sind noch da. Bitte versuchen Sie es noch einmal.
command-unknown = Diesen Befehl kenne ich nicht. /help zeigt, was ich verstehe.

## Einen Ort aus der Liste wählen
place-choose-region = In welchem Teil von Nordrhein-Westfalen wohnen Sie?
place-choose-district = In welcher Stadt oder welchem Kreis?
place-choose-municipality = In welcher Gemeinde?

## Ergebnis
result-heading = Ihr Ergebnis
# danach stehen die Antworten, die gezählt haben, eine je Zeile
because = Das hat gezählt:
estimate = Das ist eine erste Einschätzung von einem Computerprogramm, keine Rechtsberatung. Am Ende entscheidet ein Mensch.
more-questions-handover = Ich habe noch ein paar Fragen, damit der Coach Ihnen gut helfen kann.
more-questions-referrals = Noch ein paar kurze Fragen, damit ich Ihnen die richtigen Stellen nennen kann.
referrals-heading = Diese Stellen können Ihnen helfen:
deleted-at-once = Ich habe alles gelöscht, was Sie hier eingegeben haben.
deleted-in-a-day = Ihre Antworten lösche ich innerhalb von einem Tag. Sofort löschen: /delete
blocks-heading = Das schaut sich der Coach mit Ihnen an:
start-again-hint = Sie können jederzeit neu anfangen: /start

## Prüfen und weitergeben
review-heading = Bitte prüfen Sie Ihre Antworten
review-hint = Ist alles richtig? Sie können jede Antwort ändern.
change-which = Welche Antwort möchten Sie ändern?
consent-declined = In Ordnung. Ich gebe nichts weiter. Wenn Sie sich selbst melden möchten, ist hier der Kontakt:
# $district: Stadt oder Kreis
contact-heading = Hier finden Sie das Programm bei Ihnen ({ $district }):
contact-note = Sie entscheiden, ob und wann Sie sich melden. Ich habe nichts weitergegeben.
# $district: Stadt oder Kreis
district-closed = Im Moment ist das Programm bei Ihnen geschlossen ({ $district }). Das Integrationsteam (KIM) dort kann Ihnen andere Wege nennen:
handed-over = Danke! Ihre Anfrage ist bei den Coaches in Ihrer Nähe.
# $hours: Zahl der Stunden
handed-over-when = An Werktagen antwortet Ihnen ein Coach innerhalb von { $hours } Stunden. Ich sage Ihnen den Namen.
handed-over-nobody = Danke! Ehrlich gesagt: Für Ihren Ort gibt es hier noch keinen Coach. Ihre Anfrage ist beim Koordinationsteam. Das Team sucht jemanden für Sie, darum kann es länger dauern.
handed-over-how = Sie können mir hier jederzeit schreiben. Alles zurücknehmen: /delete

## Solange ein Coach da ist
# $coach: Vorname des Coaches
coach-claimed-telegram = { $coach } ist jetzt Ihr Coach und schreibt Ihnen hier.
coach-claimed-phone = { $coach } ist jetzt Ihr Coach und ruft Sie an.
coach-answer-time = An Werktagen bekommen Sie innerhalb von { $hours } Stunden eine Antwort.
coach-write-here = Sie können auch selbst hier schreiben. Ich gebe es weiter.
coach-says = { $coach } schreibt:
passed-on = Ihre Nachricht ist bei { $coach }.
not-passed-on = Ihre Nachricht kam nicht an: Der Coach ist hier gerade nicht erreichbar. Das Koordinationsteam weiß Bescheid.
waiting-for-coach = Ihre Anfrage wartet noch auf einen Coach. Ich kann noch keine Nachrichten weitergeben. Ich schreibe Ihnen, sobald jemand da ist.
coach-released = Ihr Coach kann nicht weitermachen. Ihre Anfrage geht jetzt an einen anderen Coach. Sie müssen nichts tun.
lead-ended = Ihr Coach hat das Gespräch beendet. Wenn Sie wieder etwas brauchen: /start
lead-running = Sie haben schon eine Anfrage bei den Coaches. Wenn Sie neu anfangen, wird sie zurückgezogen.
button-withdraw = Zurückziehen und neu anfangen

## Befehle
help =
    Ich stelle Ihnen Fragen und sage Ihnen, ob das Programm „Durchstarten in Ausbildung und Arbeit“ zu Ihnen passt.

    Drücken Sie die Knöpfe oder schreiben Sie eine kurze Antwort.

    /start – anfangen oder weitermachen
    /back – eine Frage zurück
    /restart – neu anfangen
    /language – Sprache ändern
    /human – mit einem Menschen sprechen
    /mydata – was über Sie gespeichert ist
    /hide – Nachrichten in diesem Chat löschen
    /delete – alles löschen
    /privacy – wer Ihre Daten bekommt
command-start = Anfangen oder weitermachen
command-back = Eine Frage zurück
command-restart = Neu anfangen
command-language = Sprache ändern
command-human = Mit einem Menschen sprechen
command-help = Hilfe
command-hide = Nachrichten in diesem Chat löschen
command-privacy = Wer Ihre Daten bekommt
command-mydata = Was über mich gespeichert ist
command-delete = Alles löschen

# $operator, $address, $contact, $officer: wer diesen Bot betreibt und wie man sie erreicht
privacy =
    Ihre Daten

    Verantwortlich: { $operator }, { $address }
    Kontakt: { $contact }
    Datenschutz: { $officer }

    • Was: nur Ihre Antworten hier, Ihre Sprache und die Nummern dieses Chats und seiner letzten Nachrichten (für /hide). Ich frage nicht nach Staatsangehörigkeit, Religion, Gesundheit oder Fluchtgründen. Keine Dokumente, keine Fotos, keine Stimme.
    • Wofür: um zu sehen, ob das Programm zu Ihnen passt, und um Sie mit einem Coach zu verbinden.
    • Wer: ein Coach des Programms in Ihrem Kreis oder das Koordinationsteam, und erst nach Ihrem Ja. Keine andere Stelle bekommt sie von uns, auch nicht die Ausländerbehörde.
    • Wo: verschlüsselt gespeichert. Auch Telegram selbst kann sehen, was hier geschrieben wird. Manche Coaches lesen Ihre Nachrichten per E-Mail.
    • Wie lange: wenn das Programm nicht passt, höchstens einen Tag. Wenn Sie nicht weitermachen, 30 Tage. Mit Coach bis 90 Tage nach dem Ende. Für Einladungen, wenn Sie welche möchten, ein Jahr.
    • Wer entscheidet: ein Mensch. Der Bot gibt nur eine erste Einschätzung (Art. 22 DSGVO).
    • Ihre Rechte: ansehen mit /mydata, löschen mit /delete, ändern mit dem Knopf „Eine Antwort ändern“. Sie können sich auch bei der Landesbeauftragten für Datenschutz NRW beschweren.

operator-unset = Vorführung auf diesem Computer

human-heading = Ein Mensch hilft Ihnen
human-district = Das ist der Kontakt bei Ihnen ({ $district }):
human-operator = Sie können sich auch an diese Adresse oder Nummer wenden: { $contact }
human-coach = { $coach } ist Ihr Coach. Schreiben Sie einfach hier, ich gebe es weiter.
human-emergency = Im Notfall rufen Sie 112 an.
human-place-first = Sagen Sie mir zuerst, wo Sie wohnen. Dann kann ich jemanden in Ihrer Nähe nennen.

mydata-heading = Das ist über Sie gespeichert
mydata-none = Über Sie ist nichts gespeichert.
mydata-language = Sprache: { $language }
mydata-answers = Ihre Antworten:
mydata-consents = Sie haben zugestimmt:
mydata-consent-precheck = die Fragen zu beantworten ({ $date })
mydata-consent-handover = dass Ihre Antworten an die Coaches gehen ({ $date })
mydata-lead = Ihre Anfrage bei den Coaches, Nummer { $number }. Stand: { $state }
mydata-lead-new = wartet auf einen Coach
mydata-lead-claimed = ein Coach hat sie
mydata-lead-closed = beendet
delete-ask = Soll ich alles löschen, was über Sie gespeichert ist? Eine Anfrage bei den Coaches wird auch zurückgezogen.
delete-done = Alles ist gelöscht. Wenn Sie wieder sprechen möchten: /start
restart-ask = Soll ich alle Antworten vergessen und neu anfangen?
nothing-back = Das ist die erste Frage. Weiter zurück geht es nicht.
not-now = In Ordnung. Wenn Sie später anfangen möchten: /start
group-goodbye = Guten Tag! Ich spreche nur mit einer Person allein, damit niemand mitliest. Bitte schreiben Sie mir in einem privaten Chat. Auf Wiedersehen!
hidden = Ich habe die Nachrichten hier gelöscht. Ihre Antworten sind noch da. Weiter: /start
hidden-old = Nachrichten, die älter als zwei Tage sind, kann ich nicht löschen. Das können Sie selbst: im Menü von Telegram mit „Verlauf löschen“.

## Was Telegram über den Bot zeigt
bot-name = Durchstarten
# Höchstens 120 Zeichen; keine Wörter über den Aufenthalt: andere sehen mit
bot-about = Fragen und Antworten zu Ausbildung und Arbeit in NRW. Kostenlos und freiwillig.
# Höchstens 512 Zeichen; steht im leeren Chat, bevor jemand anfängt
bot-description =
    Guten Tag! Ich spreche viele Sprachen.

    Ich stelle Ihnen ein paar kurze Fragen. Dann sage ich Ihnen ehrlich, ob ein Programm für Ausbildung und Arbeit in Nordrhein-Westfalen zu Ihnen passt. Es ist kostenlos und freiwillig.

    Drücken Sie unten den Knopf von Telegram, um anzufangen.
