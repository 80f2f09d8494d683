## Consent before the first question
# $operator: who runs this bot
consent-precheck =
    Добрий день!

    Ідеться про програму «Durchstarten in Ausbildung und Arbeit» (старт у професійному навчанні та роботі). Вона допомагає молодим біженцям знайти Ausbildung (професійне навчання) та роботу. Програма діє в землі Північний Рейн-Вестфалія (NRW).

    Я поставлю Вам кілька коротких запитань. Потім чесно скажу, чи підходить Вам програма. Якщо підходить, Вам може допомогти коуч (наставник або наставниця) поблизу.

    • Це безкоштовно. Ви самі вирішуєте, на що відповідати.
    • Ваші відповіді зберігаються в зашифрованому вигляді. Ніхто не читає їх, доки Ви не погодитеся.
    • Їх отримають лише коучі та їхня координаційна команда, і тільки якщо Ви скажете «так». Ausländerbehörde (відомство у справах іноземців) їх не отримає.
    • Ви можете будь-коли все видалити: /delete
    • Я бот, тобто комп’ютерна програма, а не людина. Остаточно вирішує людина.

    Роботу бота забезпечує: { $operator }. Докладніше: /privacy

    Почнемо?

## Consent before anything reaches a coach
# $operator: who runs this bot; $district: the town or district whose coaches get the answers
consent-handover =
    Чи можна передати Ваші відповіді?

    • Хто їх отримає: коучі програми ({ $district }). Якщо там нікого немає – координаційна команда програми. Більше ніхто.
    • Навіщо: щоб коуч міг зв’язатися з Вами та проконсультувати Вас.
    • Спочатку коуч бачить лише Ваші відповіді щодо програми, без Вашого імені. Лише коуч, який працюватиме з Вами, побачить також Ваше ім’я та спосіб зв’язку.
    • Жодна інша установа не отримає від нас Ваших відповідей. Ausländerbehörde (відомство у справах іноземців) теж їх не отримає.
    • Ви можете будь-коли відкликати свою згоду: /delete
    • За дані відповідає: { $operator }. Докладніше: /privacy

    Це добровільно. Якщо Ви скажете «ні», нічого поганого не станеться.

## Questions
place-label = Місце проживання
place-ask = Де Ви живете? Напишіть, будь ласка, свій поштовий індекс (Postleitzahl), наприклад 44135. Можна також написати назву свого міста чи громади.
place-why = У кожному місті й кожному окрузі (Kreis) є своя допомога. Мені треба знати, що є поблизу Вас. Вулицю писати не потрібно.

age-label = Вік
age-ask = Скільки Вам років? Напишіть, будь ласка, число, наприклад 22.
age-why = Програма – для людей від 18 до 27 років. Від віку також залежить, хто ще може Вам допомогти.

paper-label = Документ
paper-ask = Який документ на перебування в Німеччині Ви маєте? Подивіться на заголовок документа.
paper-why = Програма насамперед для людей, які через свій документ отримують мало іншої допомоги. Показувати документ не потрібно. Я не прошу ні номера, ні фото.
paper-option-duldung = Duldung (призупинення депортації)
paper-option-gestattung = Aufenthaltsgestattung (запит азилу)
paper-option-ankunftsnachweis = Ankunftsnachweis (папір про приїзд)
paper-option-section_24 = § 24 (захист, Україна)
paper-option-fiktion = Fiktionsbescheinigung (до рішення)
paper-option-permit = Aufenthaltserlaubnis (дозвіл)
paper-option-settlement = Niederlassungserlaubnis (постійний)
paper-option-eu = Громадянство ЄС: я або моя сім’я
paper-option-none = Немає документа на перебування

permit-label = Вид дозволу
permit-ask = Що написано у Вашому документі Aufenthaltserlaubnis (дозвіл на перебування)? Знайдіть знак § і число. Часто вони стоять під словом «Anmerkungen» (примітки).
permit-why = Є багато видів дозволу на перебування. Число показує, яка допомога для Вас доступна.
permit-option-section_24 = § 24 (захист, Україна)
permit-option-s25_1_2 = § 25 (1), (2): притулок, біженці
permit-option-s25_3 = § 25 (3): заборона депортації
permit-option-s25_4_5 = § 25 (4) або (5)
permit-option-s25a_25b_104c = § 25a, § 25b або § 104c
permit-option-s16g = § 16g: професійне навчання
permit-option-study_work = § 16b, § 18 …: університет, робота
permit-option-family_other = Сім’я або інша причина

paper_words-label = Слова в документі
paper_words-ask = Подивіться, будь ласка, на свій документ. Чи є там одне з цих довгих німецьких слів?
paper_words-why = Назви багатьох документів важко запам’ятати. Одного слова достатньо, щоб зрозуміти, який це документ.
paper_words-option-aussetzung_der_abschiebung = Aussetzung der Abschiebung
paper_words-option-aufenthaltsgestattung = Aufenthaltsgestattung
paper_words-option-fiktionsbescheinigung = Fiktionsbescheinigung
paper_words-option-other_words = Інші слова

benefits-label = Гроші на життя
benefits-ask = Хто зараз дає Вам гроші на життя?
benefits-why = Установа, яка дає Вам гроші, часто відповідає і за допомогу з роботою. Так я бачу, яка допомога для Вас доступна.
benefits-option-sozialamt = Sozialamt (відомство соцдопомоги)
benefits-option-jobcenter = Jobcenter: Bürgergeld (виплата)
benefits-option-own_income = Я заробляю гроші
benefits-option-family_none = Моя сім’я або ніхто

housing-label = Житло
housing-ask = Де Ви зараз живете?
housing-why = Landeseinrichtung (центр прийому NRW) – це великий гуртожиток федеральної землі. Поки людина живе там, програма ще не може початися.
housing-option-own = Квартира або житло від міста
housing-option-state_facility = Landeseinrichtung (центр прийому)

unmet_need-label = Допомога від Jobcenter
unmet_need-ask = Чи потрібна Вам для роботи або професійного навчання допомога, якої Jobcenter (центр зайнятості) не зміг дати?
unmet_need-why = Зазвичай Вам допомагає Jobcenter (центр зайнятості). Якщо цієї допомоги не досить, програма може бути одним зі шляхів.
unmet_need-option-yes = Так, щось було неможливо
unmet_need-option-no = Ні

activity-label = Що Ви робите зараз
activity-ask = Що Ви зараз робите?
activity-why = Деякі частини програми – для людей, які працюють або навчаються. Інші – для людей, які мають час удень.
activity-option-none = Зараз нічого
activity-option-work = Я працюю
activity-option-training = Ausbildung (професійне навчання)
activity-option-school = Школа
activity-option-course = Курс німецької або інший курс
activity-option-study = Навчання в університеті

may_work-label = Дозвіл на роботу
may_work-ask = Чи можна Вам працювати? Часто це написано в документі біля слова «Erwerbstätigkeit» (робота).
may_work-why = Для однієї частини програми потрібен дозвіл на роботу. Коуч може також допомогти подати заяву на нього.
may_work-option-yes = Так
may_work-option-with_permission = Лише з дозволу відомства
may_work-option-no = Ні, працювати заборонено

certificate-label = Освіта
certificate-ask = Яка Ваша найвища завершена освіта?
certificate-why = Якщо людина не має шкільного атестата, їй можуть допомогти його отримати. Освіту з іншої країни, можливо, вдасться визнати в Німеччині.
certificate-option-none = Немає атестата чи диплома
certificate-option-foreign_school = Школа в іншій країні
certificate-option-german_school = Школа в Німеччині
certificate-option-vocational = Професійна освіта
certificate-option-university = Університет

german-label = Німецька мова
german-ask = Як добре Ви розмовляєте німецькою? Якщо Ви відвідували курс: який рівень?
german-why = Деякі види допомоги починаються з мовного курсу. Для інших спочатку треба трохи знати німецьку.
german-option-none = Ще не знаю німецької
german-option-a1 = A1: кілька слів
german-option-a2 = A2: прості розмови
german-option-b1 = B1: щоденне спілкування
german-option-b2_plus = B2 або вище

goals-label = Цілі
goals-ask = Чого Ви хочете досягти? Можна вибрати до трьох варіантів.
goals-why = Так я зможу показати, що Вам підходить. Коуч побачить це, лише якщо Ви погодитеся.
goals-option-work = Робота
goals-option-training = Ausbildung (професійне навчання)
goals-option-school_certificate = Шкільний атестат
goals-option-german = Вивчати німецьку мову
goals-option-recognition = Визнання моєї освіти
goals-option-study = Навчання в університеті

barriers-label = Що заважає
barriers-ask = Що Вам зараз заважає? Виберіть усе, що підходить.
barriers-why = Так коуч зможе підготуватися. Усі відповіді разом, без імен, також показують, що треба покращити у Вашому окрузі.
barriers-option-recognition = Мою освіту не визнано
barriers-option-childcare = Немає догляду за дітьми
barriers-option-language_course = Немає відповідного курсу німецької
barriers-option-work_permit = Немає дозволу на роботу
barriers-option-travel = Їхати надто далеко або дорого
barriers-option-housing = Моє житло

contact-label = Зв’язок
contact-ask = Як коучу зв’язатися з Вами?
contact-why = Тут, у Telegram, коуч не бачить Вашого номера та імені користувача. Ви також можете самостійно зв’язатися з коучем.
contact-option-telegram = Тут, у Telegram
contact-option-phone = Телефоном
contact-option-coach_contact = Я зв’яжуся з коучем самостійно

phone-label = Номер телефону
phone-ask = Який у Вас номер телефону? Натисніть кнопку нижче або напишіть номер.
phone-why = Номер бачить лише той коуч, який працюватиме з Вами. Номер зберігається в зашифрованому вигляді.

name-label = Ім’я
name-ask = Як коуч може до Вас звертатися? Достатньо імені або прізвиська.
name-why = Так коуч зможе звертатися до Вас ввічливо. Це не обов’язково має бути ім’я з документів.

coach_wish-label = Коуч
coach_wish-ask = Вам було б комфортніше говорити з жінкою?
coach_wish-why = Деяким людям комфортніше з жінкою. Якщо серед коучів є жінка, вона першою отримає Ваш запит.
coach_wish-option-any = Не має значення
coach_wish-option-woman = Так, будь ласка, з жінкою

best_time-label = Зручний час
best_time-ask = Коли Вам зручно?
best_time-why = Щоб коуч не турбував Вас невчасно.
best_time-option-morning = Уранці
best_time-option-midday = В обід
best_time-option-evening = Увечері
best_time-option-any = Будь-коли

## Results
outcome-eligible = Гарна новина: програма, ймовірно, Вам підходить.
outcome-needs_check = Можливо, програма Вам підходить. Коуч має розглянути це разом із Вами.
outcome-not_eligible = Скажу чесно: зараз ця програма Вам не підходить.
outcome-advice_only = Дякую за довіру. Для Вас правильний перший крок – незалежна консультація.

## Why: which rule decided (eligibility)
eligibility-reason-outside-nrw = Програма діє лише в землі Північний Рейн-Вестфалія. Ви живете в іншій частині Німеччини.
eligibility-reason-no-paper = Якщо у Вас немає документа на перебування, державні установи, можливо, мусять повідомити про Вас. Тому я нічого не зберігаю й нічого не передаю. Служби, названі нижче, не є державними установами. Консультація там безкоштовна й конфіденційна.
eligibility-reason-under-18 = Програма починається з 18 років. Для молодших є інші служби, які добре допомагають.
eligibility-reason-over-27 = Як правило, програма закінчується в день, коли людині виповнюється 28 років. В окремих випадках можливі винятки. Запитайте про це в службах, названих нижче.
eligibility-reason-state-facility = Поки Ви живете в Landeseinrichtung (центр прийому NRW), програма не може початися. Коли переїдете до міста чи громади, напишіть мені, будь ласка, знову.
eligibility-reason-main-group = Вам від 18 до 27 років. З Вашим документом Ви належите до тих, для кого створено програму.
eligibility-reason-main-group-housing-unsure = З Вашим документом Ви належите до тих, для кого створено програму. Відкрите лише одне питання: у Landeseinrichtung (центр прийому NRW) програма ще не може початися. Коуч розгляне це разом із Вами.
eligibility-reason-ukraine-asylblg = Ви маєте захист за § 24 і отримуєте гроші від Sozialamt (відомство соцдопомоги). Тому програма для Вас відкрита.
eligibility-reason-ukraine-other = Ви маєте захист за § 24. З ним програма може бути для Вас відкрита. Це залежить від того, яку допомогу Ви вже отримуєте. Коуч це перевірить.
eligibility-reason-restricted-asylblg = З Вашим дозволом і грошима від Sozialamt (відомство соцдопомоги) Ви отримуєте мало іншої допомоги. Тому програма для Вас відкрита.
eligibility-reason-restricted-unsure = З Вашим дозволом програма може бути для Вас відкрита. Це залежить від того, яка установа відповідає за допомогу Вам. Коуч це перевірить.
eligibility-reason-jobcenter-unmet-need = Зазвичай Вам допомагає Jobcenter (центр зайнятості). Якщо цієї допомоги не досить, програма, можливо, підійде. Коуч це перевірить.
eligibility-reason-jobcenter = За допомогу Вам відповідає Jobcenter (центр зайнятості). Там є хороші пропозиції, і Ви маєте право на цю допомогу.
eligibility-reason-settled = З Вашим документом для Вас доступна вся звичайна допомога з роботою та професійним навчанням. Ця програма Вам для цього не потрібна.
eligibility-reason-single-case = Ваша ситуація не підпадає під жодне просте правило. Тому її має розглянути людина, а не комп’ютер.

## Why: how the paper was understood (residence)
residence-reason-duldung = Ви маєте Duldung (призупинення депортації).
residence-reason-duldung-words = Слова «Aussetzung der Abschiebung» пишуть у документі Duldung (призупинення депортації).
residence-reason-asylum = Ваша процедура щодо притулку ще триває.
residence-reason-asylum-words = Ви маєте Aufenthaltsgestattung (запит притулку). Ваша процедура щодо притулку ще триває.
residence-reason-section-24 = Ви маєте тимчасовий захист за § 24.
residence-reason-section-24-permit = Ви маєте тимчасовий захист за § 24.
residence-reason-pending = Ви маєте Fiktionsbescheinigung (поки вирішують). Відомство ще не ухвалило рішення.
residence-reason-pending-words = Ви маєте Fiktionsbescheinigung (поки вирішують). Відомство ще не ухвалило рішення.
residence-reason-restricted = Ви маєте дозвіл за § 25 (4) або (5).
residence-reason-transitional = Ви маєте дозвіл за § 25a, § 25b або § 104c.
residence-reason-training = Ви маєте дозвіл на перебування для професійного навчання.
residence-reason-regular = Ви маєте дозвіл на перебування зі звичайними правами.
residence-reason-settled-permit = Ви маєте дозвіл на перебування для навчання в університеті або роботи.
residence-reason-settled = Ви маєте Niederlassungserlaubnis (безстроковий дозвіл).
residence-reason-eu = Ви або хтось із Вашої сім’ї має громадянство ЄС.
residence-reason-no-paper = Зараз у Вас немає документа на перебування.
residence-reason-unclear-paper = Ще не зрозуміло, який документ Ви маєте. Нічого страшного.
residence-reason-unclear-permit = Ще не зрозуміло, який дозвіл Ви маєте. Нічого страшного.

## Building blocks (FB = Förderbaustein) and why the coach may look at them
block-FB1 = Коучинг: людина, яка Вас підтримує
block-FB2 = Підтримка під час роботи або професійного навчання
block-FB3 = Отримати Hauptschulabschluss (базовий шкільний атестат)
block-FB4 = Німецька мова та базові знання
block-FB5 = Місцеві проєкти для професійного навчання та роботи
block-FB6 = Teilhabemanagement (підтримка участі в суспільстві)
block-KIM = Допомога від команди з інтеграції (KIM)
blocks-reason-fb1 = У програмі кожна людина отримує коуча.
blocks-reason-fb2 = Ви вже працюєте або проходите Ausbildung (професійне навчання).
blocks-reason-fb3 = Ви ще не маєте шкільного атестата і трохи розмовляєте німецькою.
blocks-reason-fb4 = Ви маєте час навчатися, і наступний крок – німецька мова.
blocks-reason-fb5 = Ви хочете знайти роботу або професійне навчання.
blocks-reason-fb6 = До 30 червня 2022 року окрема команда допомагає з відомствами та в щоденному житті.
blocks-reason-kim = Команда з інтеграції Вашого міста чи округу допомагає з відомствами та документами.

## Places that help: the name, and what for
service-jobcenter = Jobcenter (центр зайнятості)
service-agentur = Agentur für Arbeit (агентство з працевлаштування)
service-arbeitgeberservice = Arbeitgeberservice (служба для роботодавців і тих, хто шукає роботу)
service-job_turbo = Job-Turbo (швидкий шлях до роботи)
service-jmd = Jugendmigrationsdienst (консультації для молодих мігрантів)
service-mbe = Migrationsberatung für Erwachsene, MBE (консультації для дорослих мігрантів)
service-kim = Kommunales Integrationszentrum / KIM (команда з інтеграції)
service-anerkennung = Anerkennungsberatung (консультації про визнання освіти)
service-sprachkurs = Integrationskurs і Berufssprachkurs (курси німецької)
service-beratung = Regionale Beratung für Geflüchtete (консультації для біженців)
service-jugendamt = Jugendamt (служба у справах дітей та молоді)
service-germany4ukraine = Germany4Ukraine
referrals-reason-jobcenter = Попросіть там консультацію про роботу, професійне навчання та курси. Заздалегідь запишіть свої запитання.
referrals-reason-job-turbo = Швидко знайти роботу й далі вчити німецьку під час роботи.
referrals-reason-agentur = Безкоштовна консультація про роботу та професійне навчання для всіх.
referrals-reason-arbeitgeberservice = Ця служба знає фірми, які шукають працівників. Вона запрошує на ярмарки вакансій (Jobbörsen) і на Speeddatings (короткі розмови з фірмами). Можна почати ще до того, як Ваша німецька стане ідеальною.
referrals-reason-jugendamt = Ця служба підтримує дітей і молодь до 18 років, також із житлом і школою.
referrals-reason-jmd = Для людей від 12 до 27 років: школа, професійне навчання, робота, документи. Безкоштовно, також в онлайн-чаті.
referrals-reason-mbe = Для дорослих від 27 років: робота, документи, сім’я, гроші. Безкоштовно, також в онлайн-чаті.
referrals-reason-kim = Команда у Вашому місті чи окрузі. Запитайте там про винятки та інші програми.
referrals-reason-anerkennung = Там Ви дізнаєтеся, як у Німеччині оцінюють Вашу освіту з іншої країни. Безкоштовно, з будь-яким статусом перебування.
referrals-reason-sprachkurs = Курси німецької, також для роботи. Записатися допоможе консультаційна служба.
referrals-reason-beratung = Незалежна консультація про притулок, документи та щоденне життя. Безкоштовно й конфіденційно.
referrals-reason-germany4ukraine = Офіційна інформація для людей з України, також українською мовою.
