### The words of the flow "durchstarten". Polite, plain, short sentences (aim: 12 words). German legal words stay in German letters with a gloss.
### {$…} are filled in by the bot. Keep every id and every variable; translate the text only. <b>…</b> is bold.

## Consent before the first question
# $operator: who runs this bot
consent-precheck =
    Hello!

    This is about the programme "Durchstarten in Ausbildung und Arbeit". It helps young refugees in North Rhine-Westphalia find training and work.

    I will ask you some short questions. Then I tell you honestly if the programme fits you. If it fits, a coach near you can help you.

    • It is free. You decide which questions you answer.
    • Your answers are stored encrypted. Nobody reads them before you agree.
    • They go only to the coaches and their coordination team, and only if you say yes. They do not go to the Ausländerbehörde (immigration office).
    • You can delete everything at any time: /delete
    • I am a computer program, not a person. A human decides in the end.

    This bot is run by: { $operator }. More: /privacy

    Shall we start?

## Consent before anything reaches a coach
# $operator: who runs this bot; $district: the town or district whose coaches get the answers
consent-handover =
    May I pass on your answers?

    • Who gets them: the coaches of the programme in { $district }. If nobody is there: the coordination team of the programme. Nobody else.
    • What for: so that a coach can contact you and advise you.
    • First the coach sees only your answers about the programme, without your name. Only the coach who becomes your coach also sees your name and how to reach you.
    • No other office or organisation gets them from us, not even the Ausländerbehörde (immigration office).
    • You can take this back at any time: /delete
    • Responsible: { $operator }. Details: /privacy

    It is voluntary. If you say no, nothing bad happens.

## Questions
place-label = Place
place-ask = Where do you live? Please write your postcode, for example 44135. You can also write the name of your town.
place-why = Every town and district has its own help. I need to know what there is near you. You do not need to give your street.

age-label = Age
age-ask = How old are you? Please write a number, for example 22.
age-why = The programme is for people from 18 to 27. Your age also decides who else can help you.

paper-label = Paper
paper-ask = Which paper do you have for your stay in Germany? Look at the heading on your paper.
paper-why = The programme is mainly for people who get little other help because of their paper. You do not have to show the paper. I do not ask for a number or a photo.
paper-option-duldung = Duldung (deportation suspended)
paper-option-gestattung = Aufenthaltsgestattung (asylum case)
paper-option-ankunftsnachweis = Ankunftsnachweis (arrival paper)
paper-option-section_24 = § 24 (protection, Ukraine)
paper-option-fiktion = Fiktionsbescheinigung (bridge paper)
paper-option-permit = Aufenthaltserlaubnis (permit)
paper-option-settlement = Niederlassungserlaubnis (permanent)
paper-option-eu = EU citizen or EU family member
paper-option-none = No paper

permit-label = Kind of permit
permit-ask = What is written on your Aufenthaltserlaubnis (residence permit)? Look for the sign § and a number, often under "Anmerkungen" (notes).
permit-why = There are many kinds of permit. The number shows which help is open to you.
permit-option-section_24 = § 24 (protection, Ukraine)
permit-option-s25_1_2 = § 25 (1), (2): asylum, refugee
permit-option-s25_3 = § 25 (3): no deportation
permit-option-s25_4_5 = § 25 (4) or (5)
permit-option-s25a_25b_104c = § 25a, § 25b or § 104c
permit-option-s16g = § 16g: vocational training
permit-option-study_work = § 16b, § 18 …: study or work
permit-option-family_other = Family or another reason

paper_words-label = Words on the paper
paper_words-ask = Please look at your paper. Is one of these long German words on it?
paper_words-why = Many papers have a name that is hard to remember. One word is enough to know which paper it is.
paper_words-option-aussetzung_der_abschiebung = Aussetzung der Abschiebung
paper_words-option-aufenthaltsgestattung = Aufenthaltsgestattung
paper_words-option-fiktionsbescheinigung = Fiktionsbescheinigung
paper_words-option-other_words = Other words

benefits-label = Money to live on
benefits-ask = Who pays for your living costs now?
benefits-why = The office that gives you money is often also responsible for help with work. So I can see what is open to you.
benefits-option-sozialamt = Sozialamt (social welfare office)
benefits-option-jobcenter = Jobcenter (Bürgergeld)
benefits-option-own_income = I earn my own money
benefits-option-family_none = My family, or nobody

housing-label = Housing
housing-ask = Where do you live at the moment?
housing-why = Some people live in a Landeseinrichtung (reception centre of the state). As long as they live there, the programme cannot start yet.
housing-option-own = A flat, or housing of my town
housing-option-state_facility = Landeseinrichtung (state centre)

unmet_need-label = Help from the Jobcenter
unmet_need-ask = Do you need help for work or training that the Jobcenter (job centre) could not give?
unmet_need-why = Normally the Jobcenter helps you. The programme can be a way if that help is not enough.
unmet_need-option-yes = Yes, something was not possible
unmet_need-option-no = No

activity-label = What you do now
activity-ask = What do you do at the moment?
activity-why = Some parts of the programme are for people who work or learn. Others are for people who have time in the day.
activity-option-none = Nothing at the moment
activity-option-work = I work
activity-option-training = Ausbildung (vocational training)
activity-option-school = School
activity-option-course = German course or other course
activity-option-study = University

may_work-label = Permission to work
may_work-ask = Are you allowed to work? It is often written on your paper: "Erwerbstätigkeit" (employment).
may_work-why = For one part of the programme you need permission to work. The coach can also help you to apply for it.
may_work-option-yes = Yes
may_work-option-with_permission = Only with permission from the office
may_work-option-no = No, work is not allowed

certificate-label = School or job certificate
certificate-ask = What is your highest certificate?
certificate-why = If you have no school certificate, there is help to get one. A certificate from another country may be recognised.
certificate-option-none = No certificate
certificate-option-foreign_school = School, in another country
certificate-option-german_school = School, in Germany
certificate-option-vocational = I learned a profession
certificate-option-university = University

german-label = German
german-ask = How well do you speak German? If you did a course: what level?
german-why = Some help starts with a language course. For other help you need a little German first.
german-option-none = No German yet
german-option-a1 = A1: a few words
german-option-a2 = A2: simple talk
german-option-b1 = B1: everyday life
german-option-b2_plus = B2 or better

goals-label = Goals
goals-ask = What are your goals? You can choose up to three.
goals-why = So I can show what suits you. A coach sees it only if you agree.
goals-option-work = Work
goals-option-training = Ausbildung (vocational training)
goals-option-school_certificate = School certificate
goals-option-german = Learn German
goals-option-recognition = Have my certificate recognised
goals-option-study = Study at university

barriers-label = What makes it hard
barriers-ask = What makes it hard for you at the moment? Choose everything that is true.
barriers-why = So the coach can prepare. The answers are also counted together, without names. This shows what has to become better in your district.
barriers-option-recognition = My certificate is not recognised
barriers-option-childcare = No childcare
barriers-option-language_course = No suitable German course
barriers-option-work_permit = No permission to work
barriers-option-travel = The way is too far or expensive
barriers-option-housing = My housing

contact-label = Contact
contact-ask = How should the coach reach you?
contact-why = Here in Telegram the coach does not see your number or your user name. You can also contact the coach yourself.
contact-option-telegram = Here in Telegram
contact-option-phone = By phone
contact-option-coach_contact = I contact the coach myself

phone-label = Phone number
phone-ask = What is your phone number? Press the button below or write the number.
phone-why = Only the coach who becomes your coach sees the number. It is stored encrypted.

name-label = Name
name-ask = What should the coach call you? A first name or a nickname is enough.
name-why = So the coach can speak to you politely. It does not have to be your official name.

coach_wish-label = Coach
coach_wish-ask = Would you rather talk to a woman?
coach_wish-why = Some people feel better with a woman. If a woman coach is there, she gets your request first.
coach_wish-option-any = It does not matter
coach_wish-option-woman = Yes, a woman please

best_time-label = Best time
best_time-ask = When is a good time for you?
best_time-why = So the coach does not disturb you.
best_time-option-morning = Morning
best_time-option-midday = Midday
best_time-option-evening = Evening
best_time-option-any = Any time

## Results
outcome-eligible = Good news: the programme probably fits you.
outcome-needs_check = The programme may fit you. A coach has to look at it with you.
outcome-not_eligible = To be honest: this programme does not fit you at the moment.
outcome-advice_only = Thank you for your trust. For you, independent advice is the right first step.

## Why: which rule decided (eligibility)
eligibility-reason-outside-nrw = The programme is only in North Rhine-Westphalia. You live in another part of Germany.
eligibility-reason-no-paper = If you have no paper, public offices may have to report you. So I store nothing and pass nothing on. The places below are not public offices. Advice there is free and confidential.
eligibility-reason-under-18 = The programme starts at 18. For younger people there are other places that help well.
eligibility-reason-over-27 = As a rule the programme ends with the 28th birthday. Exceptions are possible in single cases. Ask the places below about this.
eligibility-reason-state-facility = As long as you live in a Landeseinrichtung (reception centre of the state), the programme cannot start. After you move to a town, please write to me again.
eligibility-reason-main-group = You are between 18 and 27. With your paper you belong to the group the programme was made for.
eligibility-reason-main-group-housing-unsure = With your paper you belong to the group the programme was made for. Only one thing is open: in a Landeseinrichtung (reception centre of the state) it cannot start yet. The coach will look at this with you.
eligibility-reason-ukraine-asylblg = You have protection under § 24 and get money from the Sozialamt (social welfare office). So the programme is open to you.
eligibility-reason-ukraine-other = With protection under § 24 the programme can be open to you. It depends on what help you already get. The coach will check this.
eligibility-reason-restricted-asylblg = With your permit and money from the Sozialamt (social welfare office), you get little other help. So the programme is open to you.
eligibility-reason-restricted-unsure = With your permit the programme can be open to you. It depends on which office is responsible for you. The coach will check this.
eligibility-reason-jobcenter-unmet-need = Normally the Jobcenter (job centre) is there for you. If its help is not enough, the programme may be possible. The coach will check this.
eligibility-reason-jobcenter = The Jobcenter (job centre) is responsible for you. It has good offers, and you have a right to its help.
eligibility-reason-settled = With your paper all normal help with work and training is open to you. You do not need this programme for it.
eligibility-reason-single-case = Your situation does not fit into a simple rule. So a person should look at it, not a computer.

## Why: how the paper was understood (residence)
residence-reason-duldung = You have a Duldung (deportation suspended).
residence-reason-duldung-words = The words "Aussetzung der Abschiebung" are on a Duldung (deportation suspended).
residence-reason-asylum = Your asylum process is still going on.
residence-reason-asylum-words = You have an Aufenthaltsgestattung: your asylum process is still going on.
residence-reason-section-24 = You have temporary protection under § 24.
residence-reason-section-24-permit = You have temporary protection under § 24.
residence-reason-pending = You have a Fiktionsbescheinigung (bridge paper): the office has not decided yet.
residence-reason-pending-words = You have a Fiktionsbescheinigung (bridge paper): the office has not decided yet.
residence-reason-restricted = You have a permit under § 25 (4) or (5).
residence-reason-transitional = You have a permit under § 25a, § 25b or § 104c.
residence-reason-training = You have a permit for vocational training.
residence-reason-regular = You have a permit that gives you the usual rights.
residence-reason-settled-permit = You have a permit for study or work.
residence-reason-settled = You have a Niederlassungserlaubnis (permanent residence).
residence-reason-eu = You are an EU citizen or belong to the family of one.
residence-reason-no-paper = You have no paper at the moment.
residence-reason-unclear-paper = It is not clear yet which paper you have. That is all right.
residence-reason-unclear-permit = It is not clear yet which permit you have. That is all right.

## Building blocks (FB = Förderbaustein) and why the coach may look at them
block-FB1 = Coaching: one person who supports you
block-FB2 = Support alongside work or training
block-FB3 = School certificate (Hauptschulabschluss)
block-FB4 = German and basic knowledge
block-FB5 = Local projects for training and work
block-FB6 = Support for taking part (Teilhabemanagement)
block-KIM = Help from the integration team (KIM)
blocks-reason-fb1 = Everybody in the programme gets a coach.
blocks-reason-fb2 = You already work or do an Ausbildung (vocational training).
blocks-reason-fb3 = You have no school certificate yet and speak some German.
blocks-reason-fb4 = You have time to learn, and German is the next step.
blocks-reason-fb5 = You want work or training.
blocks-reason-fb6 = Until 30 June 2022 a team of its own helps with offices and daily life.
blocks-reason-kim = The integration team of your town or district helps with offices and papers.

## Places that help: the name, and what for
service-jobcenter = Jobcenter (job centre)
service-agentur = Agentur für Arbeit (employment agency)
service-arbeitgeberservice = Arbeitgeberservice (service for employers and job seekers)
service-job_turbo = Job-Turbo
service-jmd = Jugendmigrationsdienst (advice for young migrants)
service-mbe = Migrationsberatung für Erwachsene – MBE (advice for adult migrants)
service-kim = Kommunales Integrationszentrum / KIM (integration team)
service-anerkennung = Anerkennungsberatung (recognition of certificates)
service-sprachkurs = Integrationskurs and Berufssprachkurs (German courses)
service-beratung = Regionale Beratung für Geflüchtete (advice for refugees)
service-jugendamt = Jugendamt (youth welfare office)
service-germany4ukraine = Germany4Ukraine
referrals-reason-jobcenter = Ask there for advice on work, training and courses. Write your questions down beforehand.
referrals-reason-job-turbo = Find work quickly and go on learning German on the job.
referrals-reason-agentur = Free advice on jobs and training for everybody.
referrals-reason-arbeitgeberservice = It knows employers who are looking for people. It invites people to job fairs and to speed-dating events (short talks with employers). You can start before your German is perfect.
referrals-reason-jugendamt = It supports children and young people under 18, also with housing and school.
referrals-reason-jmd = For people from 12 to 27: school, training, work, papers. Free, also by online chat.
referrals-reason-mbe = For adults from 27: work, papers, family, money. Free, also by online chat.
referrals-reason-kim = The team in your town or district. Ask there about exceptions and other programmes.
referrals-reason-anerkennung = It tells you what your certificate from another country is worth here. For every status, free.
referrals-reason-sprachkurs = German courses, also for your job. An advice centre helps you to sign up.
referrals-reason-beratung = Independent advice on asylum, papers and daily life. Free and confidential.
referrals-reason-germany4ukraine = Official information for people from Ukraine, in Ukrainian too.
