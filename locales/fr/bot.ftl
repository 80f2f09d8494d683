language-name = Français
language-choose = Choisissez votre langue, s’il vous plaît.
language-kept = J’écris maintenant en français. Vos réponses sont toujours là.
language-gone = Votre langue n’existe plus ici. Choisissez une autre langue, s’il vous plaît.

## Buttons (aim: at most 38 characters)
button-start = Oui, commencer
button-not-now = Pas maintenant
button-why = ❓ Pourquoi ?
button-hear = 🔊 Écouter
button-more = ⬇️ Voir plus
button-less = ⬆️ Voir les premières réponses
button-back = ◀ Retour
button-done = ✅ Terminé
button-none-of-these = Rien de tout cela
button-human = 🙋 Parler à une personne
button-restart = 🔄 Recommencer
button-restart-yes = Oui, recommencer
button-continue = Continuer
button-change = ✏️ Changer une réponse
button-review-send = ✅ Tout est juste, continuer
button-consent-yes = ✅ Oui, transmettre
button-consent-no = Non, ne pas transmettre
button-delete-yes = Oui, tout effacer
button-delete-no = Non, garder
button-share-phone = 📱 Donner mon numéro de téléphone
button-place-list = 📍 Choisir dans une liste
button-place-outside = Je n’habite pas en NRW
button-language = 🌐 Langue
option-unsure = Je ne sais pas / ne veux pas le dire

## Around a question
# $number: this question; $total: how many there will be about in all
progress = Question { $number } sur { $total } environ
# $answer: what the person chose or wrote
answered = ✓ { $answer }
many-chosen = Touchez pour choisir. Touchez encore une fois pour enlever. Puis appuyez sur « Terminé ».
# $question: short name of a question; $answer: what was answered
answer-line = { $question } : { $answer }
nothing-chosen = rien

## When an answer could not be used
error-press-a-button = Appuyez sur un des boutons, s’il vous plaît.
error-not-a-number = Écrivez un nombre, s’il vous plaît, par exemple 22.
# $low, $high: smallest and largest number
error-range = Écrivez un nombre de { $low } à { $high }, s’il vous plaît.
error-birth-year = Est-ce votre année de naissance ? Quel âge avez-vous aujourd’hui ?
error-birth-year-solar = L’année { $year } du calendrier solaire, c’est { $from } ou { $to } chez nous. Quel âge avez-vous aujourd’hui ?
error-birth-year-ethiopian = Est-ce que { $year } est une année du calendrier éthiopien ? Alors c’est { $from } ou { $to } chez nous. Quel âge avez-vous aujourd’hui ?
error-place-unknown = Je n’ai pas trouvé ce lieu. Vérifiez comment il s’écrit, ou choisissez dans la liste.
error-place-several = De quel lieu parlez-vous ?
error-too-few = Choisissez au moins une réponse, s’il vous plaît.
# $max: how many may be chosen
error-too-many = Vous pouvez en choisir { $max } au maximum. Touchez une réponse encore une fois pour l’enlever.
error-not-a-phone = Cela ne ressemble pas à un numéro de téléphone. Écrivez-le avec le code du pays, par exemple +49 …
error-empty = Écrivez quelques lettres, s’il vous plaît.
# $max: how many characters
error-too-long = C’est trop long. Nombre maximum de lettres et de signes : { $max }.
error-stuck = Pas de problème. Vous pouvez passer cette question ou parler à une personne.
error-stuck-human = Pas de problème. Une personne peut vous aider pour cette question.
media-not-read = Merci, mais je peux lire seulement le texte et les boutons. Je n’ai pas gardé ce que vous avez envoyé. Utilisez les boutons, s’il vous plaît.
media-voice =
    Merci pour votre message vocal. Je suis un programme d’ordinateur et je ne peux pas l’écouter. Je ne l’ai pas gardé.

    Appuyez sur les boutons, s’il vous plaît. Si vous avez du mal à lire, une personne peut vous téléphoner.
hear-nothing = Il n’y a pas encore d’enregistrement audio de ce texte.
button-is-old = Ce bouton vient d’une question d’avant. Voici la question où nous sommes :
button-unknown = Je ne connais pas ce bouton. Voici où nous sommes :
apology = Pardon, il y a eu un problème de notre côté. Vos réponses sont toujours là. Essayez encore une fois, s’il vous plaît.
command-unknown = Je ne connais pas cette commande. /help montre ce que je comprends.

## Choosing a place from the list
place-choose-region = Dans quelle partie de Nordrhein-Westfalen (NRW) habitez-vous ?
place-choose-district = Quelle est votre ville ou votre Kreis (district) ?
place-choose-municipality = Quelle est votre commune ?

## Result
result-heading = Votre résultat
# then come the answers that counted, one per line
because = Ces réponses ont compté :
estimate = C’est une première estimation, faite par un ordinateur. Ce n’est pas un conseil juridique. À la fin, une personne décide.
more-questions-handover = J’ai encore quelques questions. Ainsi votre coach pourra bien vous aider.
more-questions-referrals = Encore quelques questions courtes. Ainsi je peux vous indiquer les bons services.
referrals-heading = Ces services peuvent vous aider :
deleted-at-once = J’ai effacé tout ce que vous avez écrit ici.
deleted-in-a-day = J’efface vos réponses en un jour au maximum. Pour effacer tout de suite : /delete
blocks-heading = Votre coach va regarder cela avec vous :
start-again-hint = Vous pouvez recommencer à tout moment : /start

## Review and handover
review-heading = Vérifiez vos réponses, s’il vous plaît
review-hint = Est-ce que tout est juste ? Vous pouvez changer chaque réponse.
change-which = Quelle réponse voulez-vous changer ?
consent-declined = D’accord. Je ne transmets rien. Si vous voulez nous contacter vous-même, voici le contact :
# $district: town or district
contact-heading = Voici où trouver le programme près de chez vous ({ $district }) :
contact-note = Vous décidez si vous prenez contact, et quand. Je n’ai rien transmis.
# $district: town or district
district-closed = En ce moment, le programme est fermé près de chez vous ({ $district }). L’équipe d’intégration (KIM) là-bas peut vous indiquer d’autres solutions :
handed-over = Merci ! Votre demande est arrivée chez les coachs près de chez vous.
# $hours: number of hours
handed-over-when =
    { $hours ->
        [one] Les jours de travail, une personne vous répondra en { $hours } heure au maximum. Je vous dirai le nom de votre coach.
        [many] Les jours de travail, une personne vous répondra en { $hours } heures au maximum. Je vous dirai le nom de votre coach.
       *[other] Les jours de travail, une personne vous répondra en { $hours } heures au maximum. Je vous dirai le nom de votre coach.
    }
handed-over-nobody = Merci ! Pour être honnête : il n’y a pas encore de coach ici pour votre lieu. Votre demande est arrivée chez l’équipe de coordination. Elle cherche une personne pour vous. Cela peut donc prendre plus de temps.
handed-over-how = Vous pouvez m’écrire ici à tout moment. Pour tout annuler et effacer : /delete

## While a coach is there
# $coach: first name of the coach
coach-claimed-telegram = { $coach } est maintenant votre coach et va vous écrire ici.
coach-claimed-phone = { $coach } est maintenant votre coach et va vous téléphoner.
coach-answer-time =
    { $hours ->
        [one] Les jours de travail, vous aurez une réponse en { $hours } heure au maximum.
        [many] Les jours de travail, vous aurez une réponse en { $hours } heures au maximum.
       *[other] Les jours de travail, vous aurez une réponse en { $hours } heures au maximum.
    }
coach-write-here = Vous pouvez aussi écrire ici vous-même. Je transmets votre message.
coach-says = { $coach } vous écrit :
passed-on = J’ai transmis votre message à { $coach }.
not-passed-on = Votre message n’est pas arrivé : je ne peux pas joindre votre coach ici en ce moment. L’équipe de coordination le sait.
waiting-for-coach = Votre demande attend encore un ou une coach. Je ne peux pas encore transmettre de messages. Je vous écrirai dès qu’une personne sera là.
coach-released = Votre coach ne peut pas continuer. Votre demande va maintenant à un ou une autre coach. Vous n’avez rien à faire.
lead-ended = Votre coach a terminé la discussion. Si vous avez encore besoin d’aide : /start
lead-running = Vous avez déjà une demande chez les coachs. Si vous recommencez, cette demande est retirée.
button-withdraw = Retirer ma demande et recommencer

## Commands
help =
    Je vous pose des questions. Puis je vous dis si le programme « Durchstarten in Ausbildung und Arbeit » est pour vous.

    Appuyez sur les boutons ou écrivez une réponse courte.

    /start – commencer ou continuer
    /back – revenir à la question d’avant
    /restart – recommencer
    /language – changer de langue
    /human – parler à une personne
    /hide – effacer les messages de ce chat
    /mydata – ce qui est enregistré sur vous
    /delete – tout effacer
    /privacy – qui reçoit vos données
command-start = Commencer ou continuer
command-back = Revenir à la question d’avant
command-restart = Recommencer
command-language = Changer de langue
command-human = Parler à une personne
command-help = Aide
command-hide = Effacer les messages de ce chat
command-privacy = Qui reçoit vos données
command-mydata = Ce qui est enregistré sur moi
command-delete = Tout effacer

# $operator, $address, $contact, $officer: who runs this bot and how to reach them
privacy =
    Vos données

    Responsable : { $operator }, { $address }
    Contact : { $contact }
    Protection des données : { $officer }

    • Quelles données : seulement vos réponses ici, votre langue, le numéro de ce chat et les numéros de ses derniers messages (pour /hide). Je ne demande pas votre nationalité, votre religion ou votre santé. Je ne demande pas pourquoi vous avez fui. Pas de documents, pas de photos, pas de voix.
    • Pourquoi : pour voir si le programme est pour vous. Et pour vous mettre en contact avec un ou une coach.
    • Qui : les coachs du programme dans votre ville ou district, ou l’équipe de coordination. Et seulement quand vous avez dit oui. Aucun autre bureau et aucune autre organisation ne reçoit vos données de nous, même pas l’Ausländerbehörde (bureau des étrangers).
    • Où : vos données sont enregistrées et chiffrées (protégées par un code secret). Telegram peut aussi voir ce qui est écrit ici. Quelques coachs lisent vos messages dans leur boîte e-mail.
    • Combien de temps : si le programme n’est pas pour vous, un jour au maximum. Si vous ne continuez pas, 30 jours. Avec un ou une coach, jusqu’à 90 jours après la fin. Pour les invitations, si vous en voulez, un an.
    • Qui décide : une personne. Le bot donne seulement une première estimation (art. 22 RGPD).
    • Vos droits : voir vos données avec /mydata. Les effacer avec /delete. Les corriger avec le bouton « Changer une réponse ». Vous pouvez aussi vous plaindre auprès de la Landesbeauftragte für Datenschutz NRW (autorité de protection des données).

operator-unset = démonstration sur cet ordinateur

human-heading = Une personne vous aide
human-district = Voici le contact près de chez vous ({ $district }) :
human-operator = Vous pouvez aussi écrire ou téléphoner : { $contact }
human-coach = { $coach } est votre coach. Écrivez simplement ici, je transmets votre message.
human-emergency = En cas d’urgence, appelez le 112.
human-place-first = Dites-moi d’abord où vous habitez. Ensuite je peux vous indiquer une personne près de chez vous.

mydata-heading = Voici ce qui est enregistré sur vous
mydata-none = Rien n’est enregistré sur vous.
mydata-language = Langue : { $language }
mydata-answers = Vos réponses :
mydata-consents = Vous avez accepté :
mydata-consent-precheck = de répondre aux questions ({ $date })
mydata-consent-handover = de transmettre vos réponses aux coachs ({ $date })
mydata-lead = Votre demande aux coachs, numéro { $number }. État : { $state }
mydata-lead-new = attend un ou une coach
mydata-lead-claimed = une personne s’en occupe
mydata-lead-closed = terminée
delete-ask = Voulez-vous que j’efface tout ce qui est enregistré sur vous ? Si vous avez une demande chez les coachs, elle sera aussi retirée.
delete-done = Tout est effacé. Si vous voulez parler à nouveau : /start
restart-ask = Voulez-vous que j’oublie toutes les réponses et que je recommence ?
nothing-back = C’est la première question. On ne peut pas revenir plus loin.
not-now = D’accord. Si vous voulez commencer plus tard : /start
group-goodbye = Bonjour ! Je parle seulement en privé, pour que personne d’autre ne puisse lire. Écrivez-moi dans un chat privé, s’il vous plaît. Au revoir !
hidden = J’ai effacé les messages ici. Vos réponses sont toujours là. Pour continuer : /start
hidden-old = Je ne peux pas effacer les messages qui ont plus de deux jours. Vous pouvez le faire vous-même : dans le menu de Telegram, avec « Effacer l’historique ».

## What Telegram shows of the bot
bot-name = Durchstarten
bot-about = Questions et réponses sur la formation professionnelle et le travail en NRW. Gratuit et sans obligation.
bot-description =
    Bonjour ! Je parle beaucoup de langues.

    Je vous pose quelques questions courtes. Puis je vous dis honnêtement si le programme est pour vous. Il aide à trouver une formation professionnelle et un travail en Nordrhein-Westfalen (NRW). C’est gratuit et sans obligation.

    Pour commencer, appuyez sur le bouton de Telegram en bas.
