### Ready sentences of the coach: the coach picks the German one, the person reads it in their language.

# $coach: first name of the coach
say-greeting = Bonjour ! Je suis { $coach }, votre coach. Merci d’avoir pris contact.
say-who = Je travaille pour le programme « Durchstarten in Ausbildung und Arbeit ». Je vous aide pour l’allemand, l’école, la formation professionnelle et le travail. C’est gratuit.
say-not-authority = Ce n’est pas moi qui décide pour vos papiers. Ce que vous m’écrivez, je le transmets seulement si vous dites oui.
say-when-free = Quand avez-vous du temps pour parler avec moi ? Écrivez-moi les jours et les heures, s’il vous plaît.
say-when-call = Quand est-ce que je peux vous téléphoner ? Écrivez-moi les jours et les heures, s’il vous plaît.
# $moment: weekday, day and time
say-call-at = Je vous téléphone le { $moment }.
# $place: address, in German
say-come-to = Venez me voir, s’il vous plaît. Voici l’adresse : { $place }
# $things: what the person should bring
say-bring = Apportez, s’il vous plaît : { $things }
# $minutes: number of minutes
say-late =
    { $minutes ->
        [one] J’aurai environ { $minutes } minute de retard. Attendez-moi, s’il vous plaît.
        [many] J’aurai environ { $minutes } minutes de retard. Attendez-moi, s’il vous plaît.
       *[other] J’aurai environ { $minutes } minutes de retard. Attendez-moi, s’il vous plaît.
    }
say-not-coming = Malheureusement, je ne peux pas venir. Excusez-moi, s’il vous plaît. Je vous proposerai bientôt une nouvelle date.
# $service: name of a service
say-cannot-help = Malheureusement, je ne peux pas vous aider pour cela. Ce service peut vous aider : { $service }
say-still-interested = Je n’ai pas eu de nouvelles de vous depuis quelque temps. Voulez-vous encore de l’aide ? Écrivez-moi un petit message, s’il vous plaît.
# $day: weekday and day
say-away = Je ne suis pas là jusqu’au { $day }. Après, je vous contacterai à nouveau.
say-find-out = Je ne sais pas encore. Je vais demander et je vous écrirai au plus tard le { $day }.
say-interpreter = Nous pouvons parler avec l’aide d’une personne qui traduit. C’est gratuit pour vous. Est-ce que vous le voulez ?
say-trusted-person = Si vous voulez, vous pouvez venir avec une personne de confiance.
say-children = Vous pouvez venir avec vos enfants.
say-thanks = Merci ! J’ai lu votre message.
say-course = Il y a peut-être une place pour vous dans un cours d’allemand. Voulez-vous en savoir plus ?
say-job = Il y a un travail qui est peut-être bien pour vous. Voulez-vous en savoir plus ?
say-internship = Il y a peut-être un stage ou une formation professionnelle pour vous. Voulez-vous en savoir plus ?
say-recognition = Vos diplômes sont peut-être valables aussi en Allemagne. Apportez-les, s’il vous plaît. Des copies ou des photos, c’est bien aussi.
say-phone-number = Écrivez-moi un numéro de téléphone pour vous joindre, s’il vous plaît.
say-not-reached = Je vous ai téléphoné, mais je n’ai pas pu vous joindre. Quand est-ce que cela vous convient ?
say-goodbye = Je vous souhaite le meilleur pour la suite ! Si vous avez à nouveau besoin d’aide, écrivez ici.

## What the person should bring
thing-paper = votre pièce d’identité ou votre papier de l’administration
thing-certificates = vos diplômes et certificats (aussi d’un autre pays)
thing-cv = votre CV (si vous en avez un)
thing-letters = vos lettres de l’administration
thing-course-papers = vos attestations du cours d’allemand
