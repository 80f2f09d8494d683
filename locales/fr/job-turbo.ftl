## The way in: the button below the referral "Job-Turbo" (at most 38 characters), and what is told first
flow-job-turbo-go-on = Continuer : Job-Turbo
flow-job-turbo-intro = Maintenant, nous parlons du Job-Turbo (accès rapide au travail). Cela veut dire : trouver vite un travail et continuer à apprendre l’allemand au travail. Je garde les réponses que vous avez déjà données. Je ne transmets rien. À la fin, je vous montre des services qui aident.

## Questions
recognition-label = Reconnaissance du diplôme
recognition-ask = Votre diplôme d’un autre pays est-il déjà reconnu en Allemagne ? En allemand, cela s’appelle Anerkennung (reconnaissance du diplôme).
recognition-why = La reconnaissance peut prendre beaucoup de temps. Certaines entreprises embauchent déjà avant la fin. Des conseils gratuits vous aident pour les démarches.
recognition-option-not_started = Pas encore
recognition-option-running = J’ai fait la demande et j’attends
recognition-option-done_or_not_needed = Oui, ou je n’en ai pas besoin

availability-label = Quand vous pouvez commencer
availability-ask = Quand pouvez-vous commencer un travail ou une formation ?
availability-why = Certaines offres sont pour les personnes qui peuvent commencer maintenant. Pour d’autres, il faut d’abord un cours ou une garde d’enfants.
availability-option-now = Maintenant
availability-option-after_course = Quand mon cours sera terminé
availability-option-childcare_first = Quand quelqu’un gardera mon enfant

## Results
turbo-turbo_fits = Bonne nouvelle : le Job-Turbo est probablement pour vous.
turbo-turbo_check = Le Job-Turbo est peut-être pour vous. D’abord, il faut savoir qui vous donne l’argent pour vivre.
turbo-turbo_other = Pour être honnête : le Job-Turbo n’est pas pour vous en ce moment. D’autres services peuvent vous aider à trouver un travail.

## Why: which rule decided (turbo)
turbo-reason-jobcenter = Le Job-Turbo est pour les personnes qui reçoivent de l’argent du Jobcenter (centre pour l’emploi). Il faut aussi avoir le droit de travailler. C’est souvent écrit sur votre papier : « Erwerbstätigkeit » (travail).
turbo-reason-unsure = Le Job-Turbo est pour les personnes qui reçoivent de l’argent du Jobcenter (centre pour l’emploi). Regardez une lettre qui parle de votre argent : le nom du bureau est écrit en haut. Vous n’avez pas de papier de séjour ? Alors demandez d’abord à un service de conseil qui n’est pas une administration.
turbo-reason-sozialamt = Vous recevez de l’argent du Sozialamt (bureau d’aide sociale). Le Job-Turbo est pour les personnes qui reçoivent de l’argent du Jobcenter (centre pour l’emploi).
turbo-reason-own-income = Vous gagnez vous-même votre argent. Le Job-Turbo est pour les personnes qui reçoivent de l’argent du Jobcenter (centre pour l’emploi). Vous n’avez pas de papier de séjour ? Alors demandez d’abord à un service de conseil qui n’est pas une administration.
turbo-reason-family = Vous ne recevez pas d’argent d’un bureau. Le Job-Turbo est pour les personnes qui reçoivent de l’argent du Jobcenter (centre pour l’emploi). Vous n’avez pas de papier de séjour ? Alors demandez d’abord à un service de conseil qui n’est pas une administration.

## Places that help: the name, and what for
service-job_fairs = Jobbörsen (foires de l’emploi)
service-speed_dating = Speeddatings (courts entretiens avec des entreprises)
service-job_berufssprachkurs = Job-Berufssprachkurs (cours d’allemand pour votre travail)
turbo_offers-reason-jobcenter = Dites là-bas que vous voulez travailler. Posez des questions sur le Job-Turbo et sur les cours.
turbo_offers-reason-jobcenter-ask = Demandez là-bas si le Jobcenter est le bon bureau pour vous. Si oui, posez des questions sur le Job-Turbo.
turbo_offers-reason-agentur = Conseils gratuits sur le travail et la formation, pour tout le monde.
turbo_offers-reason-agentur-training = Conseils gratuits sur le travail, la formation et les diplômes, pour tout le monde.
turbo_offers-reason-arbeitgeberservice = Il fait partie du Jobcenter et de l’Agentur für Arbeit. Il connaît des entreprises qui cherchent du personnel. Vous pouvez commencer avant de parler parfaitement allemand.
turbo_offers-reason-job-fairs = Vous rencontrez beaucoup d’entreprises au même endroit. Vous pouvez leur poser vos questions. Demandez à l’Arbeitgeberservice quand et où.
turbo_offers-reason-speed-dating = Vous parlez avec plusieurs entreprises, quelques minutes avec chacune. Un allemand simple suffit pour essayer. Demandez à l’Arbeitgeberservice quand et où.
turbo_offers-reason-job-berufssprachkurs = Vous travaillez et vous apprenez en même temps l’allemand pour ce travail. Vous avez trouvé un travail ? Alors demandez ce cours au Jobcenter ou à l’Agentur für Arbeit.
turbo_offers-reason-sprachkurs-first = Avec un peu d’allemand, vous avez accès à plus de travail. Un service de conseil vous aide à vous inscrire à un cours.
turbo_offers-reason-sprachkurs-meanwhile = Avant de commencer, vous pouvez utiliser ce temps pour apprendre l’allemand. Demandez un cours à des heures qui vous conviennent.
turbo_offers-reason-sprachkurs-other-goals = Cours d’allemand, aussi pour votre métier. Un service de conseil vous aide à vous inscrire.
turbo_offers-reason-sprachkurs-b2 = Demandez là-bas un cours d’allemand pour votre métier.
turbo_offers-reason-anerkennung-first = Là-bas, on vous dit ce que vaut ici votre diplôme et comment le faire reconnaître. C’est gratuit, pour tous les types de séjour.
turbo_offers-reason-anerkennung-running = Demandez de l’aide là-bas si la reconnaissance dure longtemps. Certaines entreprises embauchent déjà avant la fin.
turbo_offers-reason-anerkennung-goal = Là-bas, on vous dit ce que vaut ici votre diplôme d’un autre pays. C’est gratuit, pour tous les types de séjour.
turbo_offers-reason-childcare = Demandez là-bas une garde d’enfants. Ainsi vous aurez du temps pour un travail ou une formation. Ce bureau aide les familles.
turbo_offers-reason-kim = L’équipe de votre ville ou district. Demandez là-bas s’il y a d’autres programmes et une aide avec les administrations.
turbo_offers-reason-beratung = Conseils indépendants sur les papiers et l’autorisation de travail. Ce n’est pas une administration. C’est gratuit et confidentiel.
turbo_offers-reason-jmd = Pour les personnes de 12 à 27 ans : école, formation, travail, papiers. Ce n’est pas une administration. Gratuit, aussi par chat en ligne.
turbo_offers-reason-mbe = Pour les adultes à partir de 27 ans : travail, papiers, famille, argent. Ce n’est pas une administration. Gratuit, aussi par chat en ligne.
