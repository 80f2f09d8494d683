### The talk with the coach: waiting, writing, appointments, invitations. For people, in every language.

## Waiting
# $day: weekday and day
wait-until = En ce moment, il n’y a personne au bureau. Personne ne peut vous répondre avant le { $day }. Vous gardez votre place.
wait-longer = Pardon, personne ne vous a encore répondu. L’équipe de coordination le sait maintenant. Vous gardez votre place.
# stands below the question whether somebody wants to start
remind-offer = Si vous arrêtez avant la fin, je peux vous envoyer un rappel, une seule fois, après 24 heures. Seulement si vous le voulez.
button-start-remind = Oui, et m’envoyer un rappel
half-way = Bonjour ! Vous avez commencé, mais vous n’avez pas encore répondu à toutes les questions. Vos réponses sont toujours là. Voulez-vous continuer ? Je vous envoie ce rappel une seule fois.

## Talk
# $coach: first name of the coach
talk-quiet = À partir de maintenant, vous écrivez ici à { $coach }. Je ne dis plus rien, je transmets seulement. Le signe ✍ sur votre message veut dire : { $coach } a reçu le message.
# stands above a German text of the coach
coach-says-german = { $coach } écrit en allemand :
button-interpreter = 📞 Demander un appel avec traduction
interpreter-asked = J’ai dit à { $coach } : vous voulez parler avec l’aide d’une personne qui traduit. { $coach } va vous contacter.
files-wanted = { $coach } vous demande une photo, un fichier ou un message vocal. Vous pouvez l’envoyer ici maintenant. Je ne garde rien, je transmets seulement.
files-not-wanted = Je transmets les photos, les fichiers et les messages vocaux seulement si votre coach les a demandés. Écrivez votre message, s’il vous plaît.
talk-passed-to = À partir de maintenant, c’est { $coach } qui vous aide. Vous n’avez rien à faire.
talk-again = Votre demande est de nouveau ouverte. { $coach } va vous contacter.
button-end-talk = Terminer la discussion
end-talk-ask = Voulez-vous terminer la discussion ? Alors je retire votre demande. Votre coach ne verra plus vos informations.
button-end-yes = Oui, terminer
button-end-no = Non, continuer
talk-ended = La discussion est terminée. Votre coach le sait. Si vous avez à nouveau besoin d’aide : /start

## Days and times
weekday-1 = lundi
weekday-2 = mardi
weekday-3 = mercredi
weekday-4 = jeudi
weekday-5 = vendredi
weekday-6 = samedi
weekday-7 = dimanche
# $weekday: day of the week; $day: day with month and year
day-words = { $weekday } { $day }
# $time: time of day like 14:30
moment-words = { $weekday } { $day } à { $time }

## Appointments
appointment-offer = { $coach } voudrait vous rencontrer. Quand pouvez-vous venir ?
# $place: address, in German
appointment-place = Lieu : { $place }
button-no-time = Aucune de ces dates ne me convient
appointment-agreed = Votre rendez-vous avec { $coach } est fixé :
appointment-tomorrow = Rappel : demain, vous avez un rendez-vous avec { $coach }.
appointment-soon = Rappel : votre rendez-vous avec { $coach } commence dans deux heures.
button-cannot-come = Je ne peux pas venir
appointment-cannot = D’accord. { $coach } le sait et va vous proposer d’autres dates.
appointment-cancelled = Malheureusement, { $coach } ne peut pas être là. Ce rendez-vous est annulé :
appointment-gone = Ces dates ne sont plus valables.
appointment-met = Est-ce que votre rendez-vous avec { $coach } a eu lieu ?
button-met-yes = Oui, le rendez-vous a eu lieu
button-met-no = Non
appointment-met-yes = Merci pour votre réponse. Bonne chance pour la suite !
appointment-met-no = Merci pour votre réponse. { $coach } le sait maintenant. Vous pouvez aussi écrire ici vous-même.
# stands in the phone's calendar
appointment-title = Rendez-vous avec { $coach }
calendar-file = Pour votre calendrier

## Invitations to job fairs and meetings with employers
events-ask =
    Voulez-vous recevoir des invitations ? Parfois, il y a près de chez vous une foire de l’emploi ou une rencontre avec des entreprises.

    Pour cela, j’enregistre votre lieu et vos réponses sur l’âge, le papier, l’allemand, les diplômes et le travail. Ces données sont chiffrées (protégées par un code secret). Je les efface après un an. Vous pouvez arrêter les invitations à tout moment.
button-events-yes = Oui, m’envoyer des invitations
button-events-no = Non, merci
events-yes = Très bien. Je vous écrirai quand il y aura quelque chose pour vous.
events-no = D’accord. Vous ne recevrez pas d’invitations.
event-kind-job_fair = foire de l’emploi
event-kind-speed_dating = courts entretiens avec des entreprises (Speed-Dating)
event-kind-open_day = journée portes ouvertes
event-kind-meeting = réunion d’information
# $kind: kind of event
event-invitation = Invitation : { $kind }
event-ask = Voulez-vous venir ? C’est gratuit.
button-event-yes = Oui, je viens
button-event-no = Non
button-events-stop = Ne plus recevoir d’invitations
event-coming = Super ! Il y a une place pour vous.
event-not-coming = D’accord. Merci pour votre réponse.
event-full = Malheureusement, toutes les places sont prises.
event-over = Cette invitation n’est plus valable.
event-cancelled = Malheureusement, cet événement est annulé :
events-stopped = D’accord. Vous ne recevrez plus d’invitations. J’ai effacé ce que j’avais enregistré pour cela.
# $date: day
mydata-events = Invitations à des foires de l’emploi et à des rencontres : oui, depuis le { $date }
# $moment: day and time
mydata-appointment = Rendez-vous avec votre coach : { $moment }
