## Consent before the first question
# $operator: who runs this bot
consent-precheck =
    Здравствуйте!

    Речь о программе «Durchstarten in Ausbildung und Arbeit» (старт в обучении профессии и работе). Она помогает молодым беженцам найти обучение профессии и работу. Программа действует в земле Северный Рейн-Вестфалия (NRW).

    Я задам Вам несколько коротких вопросов. Потом я честно скажу, подходит ли Вам программа. Если подходит, Вам может помочь коуч рядом с Вами. Коуч – это человек, который Вас поддерживает.

    • Это бесплатно. Вы решаете, на что отвечать.
    • Ваши ответы хранятся в зашифрованном виде. Никто не читает их, пока Вы не согласитесь.
    • Их получат только коучи и их команда координаторов. И только если Вы скажете «да». Ausländerbehörde (ведомство по делам иностранцев) их не получит.
    • Вы можете в любое время всё удалить: /delete
    • Я бот, то есть компьютерная программа, а не человек. В конце решает человек.

    Работу бота обеспечивает: { $operator }. Подробнее: /privacy

    Начнём?

## Consent before anything reaches a coach
# $operator: who runs this bot; $district: the town or district whose coaches get the answers
consent-handover =
    Можно передать Ваши ответы?

    • Кто их получит: коучи программы рядом с Вами ({ $district }). Если там никого нет – команда координаторов программы. Больше никто.
    • Для чего: чтобы коуч мог связаться с Вами и дать Вам совет.
    • Сначала коуч видит только Ваши ответы о программе, без Вашего имени. Ваше имя и способ связи увидит только тот коуч, который будет работать с Вами.
    • Никакое другое учреждение не получит их от нас. Ausländerbehörde (ведомство по делам иностранцев) тоже их не получит.
    • Вы можете в любое время отозвать согласие: /delete
    • За данные отвечает: { $operator }. Подробнее: /privacy

    Это добровольно. Если Вы скажете «нет», ничего плохого не случится.

## Questions
place-label = Место
place-ask = Где Вы живёте? Напишите, пожалуйста, свой почтовый индекс, например 44135. Можно также написать название Вашего города.
place-why = В каждом городе и каждом округе своя помощь. Мне нужно знать, что есть рядом с Вами. Улицу писать не нужно.

age-label = Возраст
age-ask = Сколько Вам лет? Напишите, пожалуйста, число, например 22.
age-why = Программа – для людей от 18 до 27 лет. От возраста также зависит, кто ещё может Вам помочь.

paper-label = Документ
paper-ask = Какой у Вас документ для пребывания в Германии? Посмотрите на заголовок документа.
paper-why = Программа прежде всего для людей, которые из-за своего документа получают мало другой помощи. Показывать документ не нужно. Я не прошу ни номер, ни фото.
paper-option-duldung = Duldung (приостановка депортации)
paper-option-gestattung = Aufenthaltsgestattung (ищу убежище)
paper-option-ankunftsnachweis = Ankunftsnachweis (справка о приезде)
paper-option-section_24 = § 24 (защита, Украина)
paper-option-fiktion = Fiktionsbescheinigung (пока решают)
paper-option-permit = Aufenthaltserlaubnis (разрешение)
paper-option-settlement = Niederlassungserlaubnis (бессрочное)
paper-option-eu = Гражданство ЕС: у меня или у семьи
paper-option-none = Нет документа для пребывания

permit-label = Вид разрешения на пребывание
permit-ask = Что написано в Вашем документе Aufenthaltserlaubnis (разрешение на пребывание)? Найдите знак § и число. Часто они стоят под словом «Anmerkungen» (примечания).
permit-why = Есть много видов разрешения на пребывание. Число показывает, какая помощь Вам доступна.
permit-option-section_24 = § 24 (защита, Украина)
permit-option-s25_1_2 = § 25 (1), (2): убежище, беженцы
permit-option-s25_3 = § 25 (3): запрет депортации
permit-option-s25_4_5 = § 25 (4) или (5)
permit-option-s25a_25b_104c = § 25a, § 25b или § 104c
permit-option-s16g = § 16g: обучение профессии
permit-option-study_work = § 16b, § 18 …: университет, работа
permit-option-family_other = Семья или другая причина

paper_words-label = Слова в документе
paper_words-ask = Посмотрите, пожалуйста, на свой документ. Есть ли там одно из этих длинных немецких слов?
paper_words-why = Названия многих документов трудно запомнить. Одного слова достаточно, чтобы понять, какой это документ.
paper_words-option-aussetzung_der_abschiebung = Aussetzung der Abschiebung
paper_words-option-aufenthaltsgestattung = Aufenthaltsgestattung
paper_words-option-fiktionsbescheinigung = Fiktionsbescheinigung
paper_words-option-other_words = Другие слова

benefits-label = Деньги на жизнь
benefits-ask = Кто сейчас даёт Вам деньги на жизнь?
benefits-why = Ведомство, которое даёт Вам деньги, часто отвечает и за помощь с работой. Так я вижу, какая помощь Вам доступна.
benefits-option-sozialamt = Sozialamt (отдел социальной помощи)
benefits-option-jobcenter = Jobcenter: Bürgergeld (пособие)
benefits-option-own_income = Я зарабатываю деньги
benefits-option-family_none = Моя семья или никто

housing-label = Жильё
housing-ask = Где Вы сейчас живёте?
housing-why = Landeseinrichtung (центр приёма NRW) – это большое общежитие федеральной земли. Пока человек живёт там, программа ещё не может начаться.
housing-option-own = Квартира или жильё от города
housing-option-state_facility = Landeseinrichtung (центр приёма NRW)

unmet_need-label = Помощь от Jobcenter
unmet_need-ask = Нужна ли Вам помощь, которую Jobcenter (центр занятости) не смог дать? Речь о работе или обучении профессии.
unmet_need-why = Обычно Вам помогает Jobcenter (центр занятости). Если этой помощи мало, программа может быть одним из путей.
unmet_need-option-yes = Да, что-то не получилось
unmet_need-option-no = Нет

activity-label = Чем Вы занимаетесь
activity-ask = Чем Вы сейчас занимаетесь?
activity-why = Некоторые части программы – для людей, которые работают или учатся. Другие – для людей, у которых есть время днём.
activity-option-none = Сейчас ничем
activity-option-work = Я работаю
activity-option-training = Ausbildung (обучение профессии)
activity-option-school = Школа
activity-option-course = Курс немецкого или другой курс
activity-option-study = Учёба в университете

may_work-label = Разрешение на работу
may_work-ask = Можно ли Вам работать? Часто это написано в документе рядом со словом «Erwerbstätigkeit» (работа).
may_work-why = Для одной части программы нужно разрешение на работу. Коуч может также помочь подать на него заявление.
may_work-option-yes = Да
may_work-option-with_permission = Только с разрешения ведомства
may_work-option-no = Нет, работать запрещено

certificate-label = Образование
certificate-ask = Какое образование Вы закончили? Выберите самое высокое.
certificate-why = Если у человека нет школьного аттестата, ему могут помочь его получить. Образование из другой страны, возможно, могут признать в Германии.
certificate-option-none = Нет аттестата или диплома
certificate-option-foreign_school = Школа в другой стране
certificate-option-german_school = Школа в Германии
certificate-option-vocational = Профессиональное образование
certificate-option-university = Университет

german-label = Немецкий язык
german-ask = Как хорошо Вы говорите по-немецки? Если у Вас был курс: какой уровень?
german-why = Иногда помощь начинается с языкового курса. Для другой помощи сначала нужно немного знать немецкий.
german-option-none = Ещё не знаю немецкий
german-option-a1 = A1: несколько слов
german-option-a2 = A2: простые разговоры
german-option-b1 = B1: повседневное общение
german-option-b2_plus = B2 или выше

goals-label = Цели
goals-ask = Какие у Вас цели? Можно выбрать до трёх ответов.
goals-why = Так я смогу показать, что Вам подходит. Коуч увидит это, только если Вы согласитесь.
goals-option-work = Работа
goals-option-training = Ausbildung (обучение профессии)
goals-option-school_certificate = Школьный аттестат
goals-option-german = Учить немецкий
goals-option-recognition = Признание моего образования
goals-option-study = Учёба в университете

barriers-label = Что мешает
barriers-ask = Что Вам сейчас мешает? Выберите всё, что подходит.
barriers-why = Так коуч сможет подготовиться. Ещё мы считаем ответы всех людей вместе, без имён. Это показывает, что нужно улучшить в Вашем округе.
barriers-option-recognition = Моё образование не признано
barriers-option-childcare = Не с кем оставить детей
barriers-option-language_course = Нет подходящего курса немецкого
barriers-option-work_permit = Нет разрешения на работу
barriers-option-travel = Ехать слишком далеко или дорого
barriers-option-housing = Где и как я живу

contact-label = Связь
contact-ask = Как коучу связаться с Вами?
contact-why = Здесь, в Telegram, коуч не видит Ваш номер и имя пользователя. Вы также можете самостоятельно связаться с коучем.
contact-option-telegram = Здесь, в Telegram
contact-option-phone = По телефону
contact-option-coach_contact = Я свяжусь с коучем самостоятельно

phone-label = Номер телефона
phone-ask = Какой у Вас номер телефона? Нажмите кнопку внизу или напишите номер.
phone-why = Номер увидит только тот коуч, который будет работать с Вами. Номер хранится в зашифрованном виде.

name-label = Имя
name-ask = Как коучу к Вам обращаться? Достаточно имени или прозвища.
name-why = Так коуч сможет вежливо обращаться к Вам. Это не обязательно имя из документов.

coach_wish-label = Коуч
coach_wish-ask = Вам было бы удобнее говорить с женщиной?
coach_wish-why = Некоторым людям спокойнее говорить с женщиной. Если среди коучей есть женщина, она первой получит Ваш запрос.
coach_wish-option-any = Не важно
coach_wish-option-woman = Да, пожалуйста, с женщиной

best_time-label = Удобное время
best_time-ask = Когда Вам удобно?
best_time-why = Чтобы коуч не беспокоил Вас в неудобное время.
best_time-option-morning = Утром
best_time-option-midday = Днём
best_time-option-evening = Вечером
best_time-option-any = В любое время

## Results
outcome-eligible = Хорошая новость: программа, скорее всего, Вам подходит.
outcome-needs_check = Возможно, программа Вам подходит. Коучу нужно посмотреть это вместе с Вами.
outcome-not_eligible = Скажу честно: сейчас эта программа Вам не подходит.
outcome-advice_only = Спасибо за доверие. Для Вас правильный первый шаг – независимая консультация.

## Why: which rule decided (eligibility)
eligibility-reason-outside-nrw = Программа есть только в земле Северный Рейн-Вестфалия (NRW). Вы живёте в другой части Германии.
eligibility-reason-no-paper = Если у Вас нет документа для пребывания, государственные учреждения, возможно, обязаны сообщить о Вас. Поэтому я ничего не сохраняю и ничего не передаю. Ниже названы консультации. Это не государственные учреждения. Помощь там бесплатная и конфиденциальная.
eligibility-reason-under-18 = Программа начинается с 18 лет. Для тех, кто младше, есть другая хорошая помощь.
eligibility-reason-over-27 = Как правило, программа действует только до 28-го дня рождения. В отдельных случаях возможны исключения. Спросите об этом в службах, названных ниже.
eligibility-reason-state-facility = Пока Вы живёте в Landeseinrichtung (центр приёма NRW), программа не может начаться. Когда Вы переедете в город, напишите мне, пожалуйста, снова.
eligibility-reason-main-group = Вам от 18 до 27 лет. Программа создана для людей с таким документом, как у Вас.
eligibility-reason-main-group-housing-unsure = Программа создана для людей с таким документом, как у Вас. Неясно только одно: живёте ли Вы в Landeseinrichtung (центр приёма NRW). Там программа ещё не может начаться. Коуч посмотрит это вместе с Вами.
eligibility-reason-ukraine-asylblg = У Вас есть защита по § 24, и Вы получаете деньги от Sozialamt (отдел социальной помощи). Поэтому программа для Вас открыта.
eligibility-reason-ukraine-other = У Вас есть защита по § 24. С ней программа может быть для Вас открыта. Это зависит от того, какую помощь Вы уже получаете. Коуч это проверит.
eligibility-reason-restricted-asylblg = С Вашим разрешением на пребывание и деньгами от Sozialamt (отдел социальной помощи) Вы получаете мало другой помощи. Поэтому программа для Вас открыта.
eligibility-reason-restricted-unsure = С Вашим разрешением на пребывание программа может быть для Вас открыта. Это зависит от того, какое ведомство за Вас отвечает. Коуч это проверит.
eligibility-reason-jobcenter-unmet-need = Обычно Вам помогает Jobcenter (центр занятости). Если этой помощи мало, программа, возможно, подойдёт. Коуч это проверит.
eligibility-reason-jobcenter = Ваше ведомство – Jobcenter (центр занятости). Там есть хорошие предложения, и Вы имеете право на эту помощь.
eligibility-reason-settled = С Вашим документом Вам доступна вся обычная помощь с работой и обучением профессии. Эта программа Вам для этого не нужна.
eligibility-reason-single-case = Для Вашей ситуации нет простого правила. Поэтому её должен посмотреть человек, а не компьютер.

## Why: how the paper was understood (residence)
residence-reason-duldung = У Вас есть Duldung (приостановка депортации).
residence-reason-duldung-words = Слова «Aussetzung der Abschiebung» стоят в документе Duldung (приостановка депортации).
residence-reason-asylum = Ваше дело об убежище ещё рассматривают.
residence-reason-asylum-words = У Вас есть Aufenthaltsgestattung (запрос убежища). Ваше дело об убежище ещё рассматривают.
residence-reason-section-24 = У Вас есть временная защита по § 24.
residence-reason-section-24-permit = У Вас есть временная защита по § 24.
residence-reason-pending = У Вас есть Fiktionsbescheinigung (пока решают). Ведомство ещё не приняло решение.
residence-reason-pending-words = У Вас есть Fiktionsbescheinigung (пока решают). Ведомство ещё не приняло решение.
residence-reason-restricted = У Вас есть разрешение на пребывание по § 25 (4) или (5).
residence-reason-transitional = У Вас есть разрешение на пребывание по § 25a, § 25b или § 104c.
residence-reason-training = У Вас есть разрешение на пребывание для обучения профессии.
residence-reason-regular = У Вас есть разрешение на пребывание с обычными правами.
residence-reason-settled-permit = У Вас есть разрешение на пребывание для учёбы в университете или работы.
residence-reason-settled = У Вас есть Niederlassungserlaubnis (бессрочное разрешение на пребывание).
residence-reason-eu = У Вас или у Вашей семьи есть гражданство ЕС.
residence-reason-no-paper = Сейчас у Вас нет документа для пребывания.
residence-reason-unclear-paper = Пока неясно, какой у Вас документ. Ничего страшного.
residence-reason-unclear-permit = Пока неясно, какое у Вас разрешение на пребывание. Ничего страшного.

## Building blocks (FB = Förderbaustein) and why the coach may look at them
block-FB1 = Коучинг: человек, который Вас поддерживает
block-FB2 = Поддержка во время работы или обучения профессии
block-FB3 = Получить Hauptschulabschluss (базовый школьный аттестат)
block-FB4 = Немецкий язык и базовые знания
block-FB5 = Местные проекты для обучения профессии и работы
block-FB6 = Teilhabemanagement (поддержка участия в жизни общества)
block-KIM = Помощь от команды по интеграции (KIM)
blocks-reason-fb1 = В программе у каждого человека есть коуч.
blocks-reason-fb2 = Вы уже работаете или проходите Ausbildung (обучение профессии).
blocks-reason-fb3 = У Вас ещё нет школьного аттестата, и Вы немного говорите по-немецки.
blocks-reason-fb4 = У Вас есть время учиться, и следующий шаг – немецкий язык.
blocks-reason-fb5 = Вы хотите найти работу или обучение профессии.
blocks-reason-fb6 = До 30 июня 2022 года отдельная команда помогает с ведомствами и в повседневной жизни.
blocks-reason-kim = Команда по интеграции Вашего города или округа помогает с ведомствами и документами.

## Places that help: the name, and what for
service-jobcenter = Jobcenter (центр занятости)
service-agentur = Agentur für Arbeit (агентство по трудоустройству)
service-arbeitgeberservice = Arbeitgeberservice (служба для работодателей и тех, кто ищет работу)
service-job_turbo = Job-Turbo (быстрый путь к работе)
service-jmd = Jugendmigrationsdienst (консультации для молодых мигрантов)
service-mbe = Migrationsberatung für Erwachsene, MBE (консультации для взрослых мигрантов)
service-kim = Kommunales Integrationszentrum / KIM (команда по интеграции)
service-anerkennung = Anerkennungsberatung (консультации о признании образования)
service-sprachkurs = Integrationskurs и Berufssprachkurs (курсы немецкого)
service-beratung = Regionale Beratung für Geflüchtete (консультации для беженцев)
service-jugendamt = Jugendamt (ведомство по делам детей и молодёжи)
service-germany4ukraine = Germany4Ukraine
referrals-reason-jobcenter = Попросите там консультацию о работе, обучении профессии и курсах. Заранее запишите свои вопросы.
referrals-reason-job-turbo = Быстро найти работу и дальше учить немецкий на работе.
referrals-reason-agentur = Бесплатные консультации о работе и обучении профессии для всех.
referrals-reason-arbeitgeberservice = Эта служба знает фирмы, которые ищут людей. Она приглашает на Jobbörsen (ярмарки вакансий) и на Speeddatings (короткие разговоры с фирмами). Начать можно, даже если Ваш немецкий ещё не идеальный.
referrals-reason-jugendamt = Это ведомство поддерживает детей и молодых людей до 18 лет. Оно помогает также с жильём и школой.
referrals-reason-jmd = Для людей от 12 до 27 лет: школа, обучение профессии, работа, документы. Бесплатно, также в онлайн-чате.
referrals-reason-mbe = Для взрослых от 27 лет: работа, документы, семья, деньги. Бесплатно, также в онлайн-чате.
referrals-reason-kim = Команда в Вашем городе или округе. Спросите там об исключениях и других программах.
referrals-reason-anerkennung = Там Вы узнаете, как в Германии оценивают Ваше образование из другой страны. Бесплатно, с любым статусом пребывания.
referrals-reason-sprachkurs = Курсы немецкого, также для работы. Записаться Вам помогут в консультации.
referrals-reason-beratung = Независимые консультации об убежище, документах и повседневной жизни. Бесплатно и конфиденциально.
referrals-reason-germany4ukraine = Официальная информация для людей из Украины, также на украинском языке.
