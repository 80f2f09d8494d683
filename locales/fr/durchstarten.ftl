## Consent before the first question
# $operator: who runs this bot
consent-precheck =
    Bonjour !

    Je vous parle du programme « Durchstarten in Ausbildung und Arbeit ». Il aide de jeunes personnes réfugiées à trouver une formation professionnelle et un travail. Il existe dans la région de Nordrhein-Westfalen (NRW).

    Je vais vous poser quelques questions courtes. Puis je vous dis honnêtement si le programme est pour vous. Si oui, un ou une coach près de chez vous peut vous aider. Coach veut dire : une personne qui vous accompagne.

    • C’est gratuit. Vous décidez à quoi vous répondez.
    • Vos réponses sont enregistrées et chiffrées (protégées par un code secret). Personne ne les lit avant votre accord.
    • Elles vont seulement aux coachs et à leur équipe de coordination. Et seulement si vous dites oui. L’Ausländerbehörde (bureau des étrangers) ne les reçoit pas.
    • Vous pouvez tout effacer à tout moment : /delete
    • Je suis un programme d’ordinateur, pas une personne. À la fin, c’est une personne qui décide.

    Responsable de ce bot : { $operator }. En savoir plus : /privacy

    Voulez-vous commencer ?

## Consent before anything reaches a coach
# $operator: who runs this bot; $district: the town or district whose coaches get the answers
consent-handover =
    Est-ce que je peux transmettre vos réponses ?

    • Qui les reçoit : les coachs du programme près de chez vous ({ $district }). S’il n’y a personne là-bas : l’équipe de coordination du programme. Personne d’autre.
    • Pourquoi : pour que votre coach puisse vous contacter et vous conseiller.
    • D’abord, les coachs voient seulement vos réponses sur le programme, sans votre nom. Seule la personne qui devient votre coach voit aussi votre nom et comment vous joindre.
    • Aucun autre bureau et aucune autre organisation ne reçoit vos réponses de nous, même pas l’Ausländerbehörde (bureau des étrangers).
    • Vous pouvez annuler à tout moment : /delete
    • Responsable : { $operator }. Détails : /privacy

    Vous êtes libre de dire oui ou non. Si vous dites non, rien de mal n’arrive.

## Questions
place-label = Lieu
place-ask = Où habitez-vous ? Écrivez votre code postal, s’il vous plaît, par exemple 44135. Vous pouvez aussi écrire le nom de votre ville.
place-why = Chaque ville et chaque district a ses propres aides. Je dois savoir ce qui existe près de chez vous. Vous n’avez pas besoin de donner votre rue.

age-label = Âge
age-ask = Quel âge avez-vous ? Écrivez un nombre, s’il vous plaît, par exemple 22.
age-why = Le programme est pour les personnes de 18 à 27 ans. Votre âge montre aussi qui d’autre peut vous aider.

paper-label = Papier
paper-ask = Quel papier avez-vous pour votre séjour en Allemagne ? Regardez le mot écrit en haut de votre papier.
paper-why = Le programme est surtout pour les personnes qui reçoivent peu d’autres aides à cause de leur papier. Vous n’avez pas besoin de montrer le papier. Je ne demande ni numéro ni photo.
paper-option-duldung = Duldung (expulsion suspendue)
paper-option-gestattung = Aufenthaltsgestattung (pour l’asile)
paper-option-ankunftsnachweis = Ankunftsnachweis (preuve d’arrivée)
paper-option-section_24 = § 24 (protection, Ukraine)
paper-option-fiktion = Fiktionsbescheinigung (provisoire)
paper-option-permit = Aufenthaltserlaubnis (titre séjour)
paper-option-settlement = Niederlassungserlaubnis (permanent)
paper-option-eu = Citoyenneté UE (moi ou ma famille)
paper-option-none = Je n’ai pas de papier de séjour

permit-label = Type de titre de séjour
permit-ask = Qu’est-ce qui est écrit sur votre Aufenthaltserlaubnis (titre de séjour) ? Cherchez le signe § et un nombre. Ils sont souvent sous le mot « Anmerkungen » (remarques).
permit-why = Il y a beaucoup de types de titres de séjour. Le nombre montre à quelle aide vous avez accès.
permit-option-section_24 = § 24 (protection, Ukraine)
permit-option-s25_1_2 = § 25 (1), (2) : asile, réfugiés
permit-option-s25_3 = § 25 (3) : expulsion interdite
permit-option-s25_4_5 = § 25 (4) ou (5)
permit-option-s25a_25b_104c = § 25a, § 25b ou § 104c
permit-option-s16g = § 16g : formation professionnelle
permit-option-study_work = § 16b, § 18 … : études ou travail
permit-option-family_other = Famille ou une autre raison

paper_words-label = Mots sur le papier
paper_words-ask = Regardez votre papier, s’il vous plaît. Voyez-vous un de ces longs mots allemands ?
paper_words-why = Beaucoup de papiers ont un nom difficile à retenir. Un seul mot suffit pour reconnaître le papier.
paper_words-option-aussetzung_der_abschiebung = Aussetzung der Abschiebung
paper_words-option-aufenthaltsgestattung = Aufenthaltsgestattung
paper_words-option-fiktionsbescheinigung = Fiktionsbescheinigung
paper_words-option-other_words = D’autres mots

benefits-label = Argent pour vivre
benefits-ask = Qui vous donne l’argent pour vivre en ce moment ?
benefits-why = Souvent, le bureau qui paie aide aussi pour le travail. Ainsi je vois à quoi vous avez accès.
benefits-option-sozialamt = Sozialamt (bureau d’aide sociale)
benefits-option-jobcenter = Jobcenter : Bürgergeld (allocation)
benefits-option-own_income = Je gagne moi-même mon argent
benefits-option-family_none = Ma famille, ou personne

housing-label = Logement
housing-ask = Où habitez-vous en ce moment ?
housing-why = Une Landeseinrichtung (centre d’accueil de NRW) est un grand centre de la région. Tant qu’une personne vit là-bas, le programme ne peut pas encore commencer.
housing-option-own = Appartement ou logement de la ville
housing-option-state_facility = Landeseinrichtung (centre de NRW)

unmet_need-label = Aide du Jobcenter
unmet_need-ask = Pensez au travail et à la formation. Avez-vous besoin d’une aide que le Jobcenter (centre pour l’emploi) n’a pas pu donner ?
unmet_need-why = Normalement, le Jobcenter (centre pour l’emploi) vous aide. Si cette aide ne suffit pas, le programme peut être une solution.
unmet_need-option-yes = Oui, une aide n’a pas été possible
unmet_need-option-no = Non

activity-label = Ce que vous faites maintenant
activity-ask = Que faites-vous en ce moment ?
activity-why = Certaines parties du programme sont pour les personnes qui travaillent ou apprennent. D’autres sont pour les personnes qui ont du temps dans la journée.
activity-option-none = Rien en ce moment
activity-option-work = Je travaille
activity-option-training = Ausbildung (formation à un métier)
activity-option-school = École
activity-option-course = Cours d’allemand ou autre cours
activity-option-study = Université

may_work-label = Autorisation de travail
may_work-ask = Avez-vous le droit de travailler ? C’est souvent écrit sur votre papier : « Erwerbstätigkeit » (travail).
may_work-why = Pour une partie du programme, il faut une autorisation de travail. Votre coach peut aussi vous aider à la demander.
may_work-option-yes = Oui
may_work-option-with_permission = Seulement avec l’accord du bureau
may_work-option-no = Non, je n’ai pas le droit

certificate-label = Diplôme
certificate-ask = Quel est votre diplôme le plus élevé ?
certificate-why = Si vous n’avez pas de diplôme scolaire, il y a de l’aide pour en obtenir un. Un diplôme d’un autre pays peut parfois être reconnu.
certificate-option-none = Aucun diplôme
certificate-option-foreign_school = École, dans un autre pays
certificate-option-german_school = École, en Allemagne
certificate-option-vocational = J’ai appris un métier
certificate-option-university = Université

german-label = Allemand
german-ask = Est-ce que vous parlez bien allemand ? Si vous avez suivi un cours : quel niveau ?
german-why = Certaines aides commencent par un cours de langue. Pour d’autres, il faut d’abord un peu d’allemand.
german-option-none = Pas encore d’allemand
german-option-a1 = A1 : quelques mots
german-option-a2 = A2 : conversations simples
german-option-b1 = B1 : vie de tous les jours
german-option-b2_plus = B2 ou mieux

goals-label = Objectifs
goals-ask = Que souhaitez-vous ? Vous pouvez choisir jusqu’à trois réponses.
goals-why = Ainsi je peux montrer ce qui est bon pour vous. Les coachs le voient seulement si vous êtes d’accord.
goals-option-work = Travail
goals-option-training = Ausbildung (formation à un métier)
goals-option-school_certificate = Diplôme scolaire
goals-option-german = Apprendre l’allemand
goals-option-recognition = Faire reconnaître mon diplôme
goals-option-study = Étudier à l’université

barriers-label = Ce qui est difficile
barriers-ask = Qu’est-ce qui est difficile pour vous en ce moment ? Choisissez tout ce qui est vrai.
barriers-why = Ainsi votre coach peut se préparer. Nous comptons aussi toutes les réponses ensemble, sans les noms. Cela montre ce qu’il faut améliorer dans votre ville ou district.
barriers-option-recognition = Mon diplôme n’est pas reconnu
barriers-option-childcare = Pas de garde pour mes enfants
barriers-option-language_course = Pas de cours d’allemand adapté
barriers-option-work_permit = Pas d’autorisation de travail
barriers-option-travel = Trajet trop long ou trop cher
barriers-option-housing = L’endroit où j’habite

contact-label = Contact
contact-ask = Comment voulez-vous parler avec votre coach ?
contact-why = Ici dans Telegram, votre coach ne voit ni votre numéro ni votre nom d’utilisateur. Vous pouvez aussi contacter vous-même votre coach.
contact-option-telegram = Ici dans Telegram
contact-option-phone = Par téléphone
contact-option-coach_contact = Je prends contact moi-même

phone-label = Numéro de téléphone
phone-ask = Quel est votre numéro de téléphone ? Appuyez sur le bouton en bas ou écrivez le numéro.
phone-why = Seule la personne qui devient votre coach voit le numéro. Il est enregistré et chiffré (protégé par un code secret).

name-label = Nom
name-ask = Comment voulez-vous que votre coach vous appelle ? Un prénom ou un surnom suffit.
name-why = Ainsi votre coach peut vous parler poliment. Vous n’avez pas besoin de donner votre nom officiel.

coach_wish-label = Coach
coach_wish-ask = Préférez-vous parler avec une femme ?
coach_wish-why = Certaines personnes se sentent mieux avec une femme. Si une femme est là comme coach, elle reçoit votre demande en premier.
coach_wish-option-any = Pour moi, c’est égal
coach_wish-option-woman = Oui, une femme, s’il vous plaît

best_time-label = Meilleur moment
best_time-ask = Quel est le bon moment pour vous ?
best_time-why = Pour que votre coach ne vous dérange pas.
best_time-option-morning = Le matin
best_time-option-midday = À midi
best_time-option-evening = Le soir
best_time-option-any = À tout moment

## Results
outcome-eligible = Bonne nouvelle : le programme est probablement pour vous.
outcome-needs_check = Le programme est peut-être pour vous. Un ou une coach doit le vérifier avec vous.
outcome-not_eligible = Pour être honnête : ce programme n’est pas pour vous en ce moment.
outcome-advice_only = Merci pour votre confiance. Pour vous, le mieux est de demander d’abord un conseil indépendant.

## Why: which rule decided (eligibility)
eligibility-reason-outside-nrw = Le programme existe seulement en Nordrhein-Westfalen (NRW). Vous habitez dans une autre partie de l’Allemagne.
eligibility-reason-no-paper = Si vous n’avez pas de papier, les administrations (bureaux publics) doivent peut-être vous signaler aux autorités. Donc je n’enregistre rien et je ne transmets rien. Les services en bas ne sont pas des administrations. Leurs conseils sont gratuits et confidentiels.
eligibility-reason-under-18 = Le programme commence à 18 ans. Pour les plus jeunes, il y a d’autres services qui aident bien.
eligibility-reason-over-27 = En général, le programme finit au 28e anniversaire. Des exceptions sont possibles dans certains cas. Posez la question aux services en bas.
eligibility-reason-state-facility = Vous vivez dans une Landeseinrichtung (centre d’accueil de NRW). Pendant ce temps, le programme ne peut pas commencer. Quand vous aurez déménagé dans une ville, écrivez-moi encore, s’il vous plaît.
eligibility-reason-main-group = Vous avez entre 18 et 27 ans. Avec votre papier, vous faites partie du groupe prévu pour ce programme.
eligibility-reason-main-group-housing-unsure = Avec votre papier, vous faites partie du groupe prévu pour ce programme. Une seule chose n’est pas claire. Dans une Landeseinrichtung (centre d’accueil de NRW), il ne peut pas encore commencer. Votre coach va regarder cela avec vous.
eligibility-reason-ukraine-asylblg = Vous avez une protection selon le § 24 et vous recevez de l’argent du Sozialamt (bureau d’aide sociale). Le programme est donc ouvert pour vous.
eligibility-reason-ukraine-other = Avec une protection selon le § 24, le programme peut être ouvert pour vous. Cela dépend de l’aide que vous recevez déjà. Votre coach va le vérifier.
eligibility-reason-restricted-asylblg = Avec votre titre de séjour et l’argent du Sozialamt (bureau d’aide sociale), vous recevez peu d’autres aides. Le programme est donc ouvert pour vous.
eligibility-reason-restricted-unsure = Avec votre titre de séjour, le programme peut être ouvert pour vous. Cela dépend du bureau qui s’occupe de vous. Votre coach va le vérifier.
eligibility-reason-jobcenter-unmet-need = Normalement, le Jobcenter (centre pour l’emploi) est là pour vous. Si son aide ne suffit pas, le programme est peut-être possible. Votre coach va le vérifier.
eligibility-reason-jobcenter = C’est le Jobcenter (centre pour l’emploi) qui s’occupe de vous. Il a de bonnes offres, et vous avez droit à son aide.
eligibility-reason-settled = Avec votre papier, vous avez accès à toutes les aides normales pour le travail et la formation. Vous n’avez pas besoin de ce programme pour cela.
eligibility-reason-single-case = Votre situation n’entre pas dans une règle simple. Donc une personne doit la regarder, pas un ordinateur.

## Why: how the paper was understood (residence)
residence-reason-duldung = Vous avez une Duldung (expulsion suspendue).
residence-reason-duldung-words = Les mots « Aussetzung der Abschiebung » sont écrits sur une Duldung (expulsion suspendue).
residence-reason-asylum = Votre demande d’asile est encore en cours.
residence-reason-asylum-words = Vous avez une Aufenthaltsgestattung (asile en cours) : votre demande d’asile est encore en cours.
residence-reason-section-24 = Vous avez une protection temporaire selon le § 24.
residence-reason-section-24-permit = Vous avez une protection temporaire selon le § 24.
residence-reason-pending = Vous avez une Fiktionsbescheinigung (provisoire) : le bureau n’a pas encore décidé.
residence-reason-pending-words = Vous avez une Fiktionsbescheinigung (provisoire) : le bureau n’a pas encore décidé.
residence-reason-restricted = Vous avez un titre de séjour selon le § 25 (4) ou (5).
residence-reason-transitional = Vous avez un titre de séjour selon le § 25a, § 25b ou § 104c.
residence-reason-training = Vous avez un titre de séjour pour une formation professionnelle.
residence-reason-regular = Vous avez un titre de séjour avec les droits habituels.
residence-reason-settled-permit = Vous avez un titre de séjour pour les études ou le travail.
residence-reason-settled = Vous avez une Niederlassungserlaubnis (séjour permanent).
residence-reason-eu = Vous avez la nationalité d’un pays de l’Union européenne, ou une personne de votre famille l’a.
residence-reason-no-paper = Vous n’avez pas de papier en ce moment.
residence-reason-unclear-paper = On ne sait pas encore quel papier vous avez. Ce n’est pas grave.
residence-reason-unclear-permit = On ne sait pas encore quel titre de séjour vous avez. Ce n’est pas grave.

## Building blocks (FB = Förderbaustein) and why the coach may look at them
block-FB1 = Coaching : une personne qui vous accompagne
block-FB2 = Soutien pendant le travail ou la formation
block-FB3 = Diplôme scolaire (Hauptschulabschluss)
block-FB4 = Allemand et connaissances de base
block-FB5 = Projets près de chez vous : formation et travail
block-FB6 = Aide pour participer à la vie sociale (Teilhabemanagement)
block-KIM = Aide de l’équipe d’intégration (KIM)
blocks-reason-fb1 = Chaque personne du programme a un ou une coach.
blocks-reason-fb2 = Vous travaillez déjà ou vous faites une Ausbildung (formation professionnelle).
blocks-reason-fb3 = Vous n’avez pas encore de diplôme scolaire et vous parlez un peu allemand.
blocks-reason-fb4 = Vous avez du temps pour apprendre, et l’allemand est la prochaine étape.
blocks-reason-fb5 = Vous voulez un travail ou une formation.
blocks-reason-fb6 = Jusqu’au 30 juin 2022, une équipe spéciale aide avec les administrations et la vie de tous les jours.
blocks-reason-kim = L’équipe d’intégration de votre ville ou district aide avec les administrations et les papiers.

## Places that help: the name, and what for
service-jobcenter = Jobcenter (centre pour l’emploi)
service-agentur = Agentur für Arbeit (agence pour l’emploi)
service-arbeitgeberservice = Arbeitgeberservice (service pour les entreprises et les personnes qui cherchent du travail)
service-job_turbo = Job-Turbo (accès rapide au travail)
service-jmd = Jugendmigrationsdienst (conseil pour jeunes personnes migrantes)
service-mbe = Migrationsberatung für Erwachsene – MBE (conseil pour personnes migrantes adultes)
service-kim = Kommunales Integrationszentrum / KIM (équipe d’intégration)
service-anerkennung = Anerkennungsberatung (conseil sur la reconnaissance des diplômes)
service-sprachkurs = Integrationskurs et Berufssprachkurs (cours d’allemand)
service-beratung = Regionale Beratung für Geflüchtete (conseil pour personnes réfugiées)
service-jugendamt = Jugendamt (bureau d’aide à la jeunesse)
service-germany4ukraine = Germany4Ukraine
referrals-reason-jobcenter = Demandez là-bas des conseils sur le travail, la formation et les cours. Écrivez vos questions avant d’y aller.
referrals-reason-job-turbo = Trouver vite un travail et continuer à apprendre l’allemand au travail.
referrals-reason-agentur = Conseils gratuits sur le travail et la formation, pour tout le monde.
referrals-reason-arbeitgeberservice = Il connaît des entreprises qui cherchent du personnel. Il invite aussi à des foires de l’emploi et à de courts entretiens avec des entreprises. Vous pouvez commencer avant de parler parfaitement allemand.
referrals-reason-jugendamt = Il aide les enfants et les jeunes de moins de 18 ans. Il aide aussi pour le logement et l’école.
referrals-reason-jmd = Pour les personnes de 12 à 27 ans : école, formation, travail, papiers. Gratuit, aussi par chat en ligne.
referrals-reason-mbe = Pour les adultes à partir de 27 ans : travail, papiers, famille, argent. Gratuit, aussi par chat en ligne.
referrals-reason-kim = L’équipe de votre ville ou district. Demandez là-bas s’il y a des exceptions et d’autres programmes.
referrals-reason-anerkennung = Là-bas, on vous dit ce que vaut ici votre diplôme d’un autre pays. C’est gratuit, pour tous les types de séjour.
referrals-reason-sprachkurs = Cours d’allemand, aussi pour votre métier. Un service de conseil vous aide à vous inscrire.
referrals-reason-beratung = Conseils indépendants sur l’asile, les papiers et la vie de tous les jours. Gratuits et confidentiels.
referrals-reason-germany4ukraine = Informations officielles pour les personnes d’Ukraine, aussi en ukrainien.
