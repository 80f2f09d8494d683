### The words of the flow "job-turbo". Polite, plain, short sentences (aim: 12 words). German legal words stay in German letters with a gloss.
### Questions that the flow "durchstarten" asks too have their words there (durchstarten.ftl). <b>…</b> is bold.

## The way in: the button below the referral "Job-Turbo" (at most 38 characters), and what is told first
flow-job-turbo-go-on = Go on: Job-Turbo
flow-job-turbo-intro = Now it is about the Job-Turbo: find work quickly and go on learning German on the job. I keep the answers you have already given. I pass nothing on. At the end I show you places that help.

## Questions
recognition-label = Recognition of the certificate
recognition-ask = Is your certificate from another country already recognised in Germany (Anerkennung)?
recognition-why = Recognition can take a long time. Some employers hire people before it is finished. Free advice helps you with the way.
recognition-option-not_started = Not yet
recognition-option-running = I have applied and am waiting
recognition-option-done_or_not_needed = Yes, or I do not need it

availability-label = When you can start
availability-ask = When can you start work or training?
availability-why = Some offers are for people who can start now. For others a course or childcare comes first.
availability-option-now = Now
availability-option-after_course = When my course is finished
availability-option-childcare_first = When my child is looked after

## Results
turbo-turbo_fits = Good news: the Job-Turbo probably fits you.
turbo-turbo_check = The Job-Turbo may fit you. First it must be clear who pays for your living costs.
turbo-turbo_other = To be honest: the Job-Turbo is not for you at the moment. Other places can help you find work.

## Why: which rule decided (turbo)
turbo-reason-jobcenter = The Job-Turbo is for people who get money from the Jobcenter (job centre). You must also be allowed to work. Often this is written on your paper: "Erwerbstätigkeit" (employment).
turbo-reason-unsure = The Job-Turbo is for people who get money from the Jobcenter (job centre). Look at a letter about your money: the name of the office is at the top. No paper for your stay? Then first ask an advice centre that is not a public office.
turbo-reason-sozialamt = You get money from the Sozialamt (social welfare office). The Job-Turbo is for people who get money from the Jobcenter (job centre).
turbo-reason-own-income = You earn your own money. The Job-Turbo is for people who get money from the Jobcenter (job centre). No paper for your stay? Then first ask an advice centre that is not a public office.
turbo-reason-family = You get no money from an office. The Job-Turbo is for people who get money from the Jobcenter (job centre). No paper for your stay? Then first ask an advice centre that is not a public office.

## Places that help: the name, and what for
service-job_fairs = Jobbörsen (job fairs)
service-speed_dating = Speeddatings (short talks with employers)
service-job_berufssprachkurs = Job-Berufssprachkurs (German course for your job)
turbo_offers-reason-jobcenter = Say there that you want to work. Ask about the Job-Turbo and about courses.
turbo_offers-reason-jobcenter-ask = Ask there if the Jobcenter is responsible for you. If it is, ask about the Job-Turbo.
turbo_offers-reason-agentur = Free advice on jobs and training for everybody.
turbo_offers-reason-agentur-training = Free advice on jobs, training and certificates for everybody.
turbo_offers-reason-arbeitgeberservice = It belongs to the Jobcenter and the Agentur für Arbeit. It knows employers who are looking for people. You can start before your German is perfect.
turbo_offers-reason-job-fairs = You meet many employers in one place and can ask them yourself. Ask the Arbeitgeberservice when and where.
turbo_offers-reason-speed-dating = You talk to several employers, a few minutes each. Simple German is enough to try. Ask the Arbeitgeberservice when and where.
turbo_offers-reason-job-berufssprachkurs = You work and learn the German for this job at the same time. Have you found a job? Then ask the Jobcenter or the Agentur für Arbeit about this course.
turbo_offers-reason-sprachkurs-first = With some German, more jobs are open to you. An advice centre helps you to sign up for a course.
turbo_offers-reason-sprachkurs-meanwhile = You can use the time until you start for learning German. Ask for a course that fits your day.
turbo_offers-reason-sprachkurs-other-goals = German courses, also for your job. An advice centre helps you to sign up.
turbo_offers-reason-sprachkurs-b2 = Ask there for a German course for your job.
turbo_offers-reason-anerkennung-first = It tells you what your certificate is worth here and how recognition works. For every status, free.
turbo_offers-reason-anerkennung-running = If recognition takes a long time, ask there. Some employers hire people before it is finished.
turbo_offers-reason-anerkennung-goal = It tells you what your certificate from another country is worth here. For every status, free.
turbo_offers-reason-childcare = Ask there about childcare, so that you have time for work or training. It supports families.
turbo_offers-reason-kim = The team in your town or district. Ask there about other programmes and help with offices.
turbo_offers-reason-beratung = Independent advice on papers and permission to work. It is not a public office. Free and confidential.
turbo_offers-reason-jmd = For people from 12 to 27: school, training, work, papers. It is not a public office. Free, also by online chat.
turbo_offers-reason-mbe = For adults from 27: work, papers, family, money. It is not a public office. Free, also by online chat.
