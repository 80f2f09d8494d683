## After a word that sounds like danger
crisis-suicide =
    Merci de m’avoir écrit cela.

    Je suis seulement un programme d’ordinateur. Parlez maintenant à une personne, s’il vous plaît. Des personnes sont là pour vous aider.

    • Si vous êtes en danger, appelez tout de suite : 112
    • TelefonSeelsorge (une personne vous écoute), jour et nuit, gratuit et anonyme : 0800 1110111
crisis-violence =
    Merci de m’avoir écrit cela.

    Personne n’a le droit d’utiliser la violence contre vous. Vous avez le droit de demander de l’aide.

    • Si vous êtes en danger, appelez tout de suite : police 110
    • Si une personne est blessée : 112
    • Hilfetelefon (ligne d’aide) « Violence contre les femmes », jour et nuit, gratuit et anonyme, dans beaucoup de langues : 116 016
crisis-trafficking =
    Merci de m’avoir écrit cela.

    Personne n’a le droit de vous enfermer ou de garder vos papiers d’identité. Personne n’a le droit de vous forcer à travailler ou à avoir des rapports sexuels. Vous avez le droit de demander de l’aide.

    • Si vous êtes en danger, appelez tout de suite : police 110
    • Hilfetelefon (ligne d’aide) « Violence contre les femmes », jour et nuit, gratuit et anonyme, dans beaucoup de langues : 116 016
crisis-medical =
    Merci de m’avoir écrit cela.

    Est-ce que c’est une urgence ? Alors appelez le 112 maintenant. L’appel est gratuit. Dites où vous êtes et ce qui s’est passé.
crisis-human =
    Voulez-vous que je prévienne maintenant une personne de notre équipe ?

    Alors je lui dis : de quoi il s’agit, votre langue et votre ville ou commune. Je ne transmets pas vos autres réponses. L’équipe n’est pas un service d’urgence. La réponse peut prendre du temps.
button-crisis-yes = 🙋 Oui, prévenir une personne
crisis-told =
    L’équipe le sait maintenant. Une personne vous écrira ici dès que possible.

    Si vous êtes en danger, appelez le 112 tout de suite, s’il vous plaît.
crisis-nobody =
    Malheureusement, je ne peux joindre personne de l’équipe ici en ce moment. Appelez un des numéros plus haut, s’il vous plaît.

    Si vous êtes en danger : 112
crisis-not-told = D’accord. Je ne dis rien à personne. Vous pouvez toujours appeler les numéros plus haut.

## A call, when reading is hard
button-call = 📞 Je voudrais un appel
call-ask =
    Voulez-vous qu’une personne vous téléphone ?

    Alors je dis à l’équipe du programme : que vous voulez un appel, votre langue et votre ville ou commune. Je ne transmets pas vos autres réponses.

    Vous pouvez annuler à tout moment : /delete
button-call-yes = 📞 Oui, appelez-moi, s’il vous plaît
call-phone = L’équipe le sait maintenant. Donnez votre numéro de téléphone, s’il vous plaît. Appuyez sur le bouton en bas ou écrivez le numéro.
call-phone-kept = Merci. L’équipe a votre numéro. Une personne vous appellera dès que possible.
call-nobody = Pour être honnête : en ce moment, personne ici ne peut vous appeler.
