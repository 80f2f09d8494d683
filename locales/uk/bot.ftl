language-name = Українська
language-choose = Виберіть, будь ласка, мову.
language-kept = Тепер я пишу українською. Ваші відповіді збереглися.

## Buttons (aim: at most 38 characters)
button-start = Так, почати
button-not-now = Не зараз
button-why = ❓ Чому Ви про це питаєте?
button-back = ◀ Назад
button-done = ✅ Готово
button-none-of-these = Нічого з цього
button-human = 🙋 Поговорити з людиною
button-restart = 🔄 Почати знову
button-restart-yes = Так, почати знову
button-continue = Далі
button-change = ✏️ Змінити відповідь
button-review-send = ✅ Усе правильно, далі
button-consent-yes = ✅ Так, передати
button-consent-no = Ні, не передавати
button-delete-yes = Так, видалити все
button-delete-no = Ні, залишити
button-share-phone = 📱 Надіслати мій номер
button-place-list = 📍 Вибрати зі списку
button-place-outside = Я живу не в NRW
button-language = 🌐 Мова
option-unsure = Не знаю / не хочу казати

## Around a question
# $number: this question; $total: how many there will be about in all
progress = Запитання { $number } приблизно з { $total }
# $answer: what the person chose or wrote
answered = ✓ { $answer }
many-chosen = Натисніть, щоб вибрати. Натисніть ще раз, щоб прибрати. Потім натисніть «Готово».
# $question: short name of a question; $answer: what was answered
answer-line = { $question }: { $answer }
nothing-chosen = нічого

## When an answer could not be used
error-press-a-button = Натисніть, будь ласка, одну з кнопок.
error-not-a-number = Напишіть, будь ласка, число, наприклад 22.
# $low, $high: smallest and largest number
error-range = Напишіть, будь ласка, число від { $low } до { $high }.
error-birth-year = Це Ваш рік народження? Скільки Вам років зараз?
error-place-unknown = Не вдалося знайти це місце. Перевірте, будь ласка, як написано назву, або виберіть зі списку.
error-place-several = Яке місце Ви маєте на увазі?
error-too-few = Виберіть, будь ласка, щонайменше один варіант.
# $max: how many may be chosen
error-too-many = Можна вибрати не більше ніж { $max }. Щоб прибрати варіант, натисніть його ще раз.
error-not-a-phone = Це не схоже на номер телефону. Напишіть його, будь ласка, з кодом країни, наприклад +49 …
error-empty = Напишіть, будь ласка, кілька літер.
# $max: how many characters
error-too-long = Це надто довго. Напишіть, будь ласка, не більше { $max } символів.
error-stuck = Нічого страшного. Можна пропустити це запитання або поговорити з людиною.
error-stuck-human = Нічого страшного. Із цим запитанням Вам може допомогти людина.
media-not-read = Дякую, але я розумію лише текст і кнопки. Те, що Ви надіслали, не збережено. Натискайте, будь ласка, кнопки.
button-is-old = Це кнопка з попереднього запитання. Зараз ми тут:
button-unknown = Я не знаю цієї кнопки. Зараз ми тут:
apology = Вибачте, у нас сталася помилка. Ваші відповіді збереглися. Спробуйте, будь ласка, ще раз.
command-unknown = Я не знаю такої команди. /help покаже, що я розумію.

## Choosing a place from the list
place-choose-region = У якій частині землі Північний Рейн-Вестфалія Ви живете?
place-choose-district = У якому місті чи окрузі (Kreis)?
place-choose-municipality = У якій громаді (Gemeinde)?

## Result
result-heading = Ваш результат
because = Що було важливо для результату:
estimate = Це перша оцінка комп’ютерної програми, а не юридична консультація. Остаточно вирішує людина.
more-questions-handover = Я маю ще кілька запитань, щоб коуч міг добре Вам допомогти.
more-questions-referrals = Ще кілька коротких запитань. Так я зможу назвати служби, які Вам підходять.
referrals-heading = Ці служби можуть Вам допомогти:
deleted-at-once = Усе, що Ви тут написали, видалено.
deleted-in-a-day = Я видалю Ваші відповіді протягом одного дня. Видалити відразу: /delete
blocks-heading = Це коуч розгляне разом із Вами:
start-again-hint = Ви можете будь-коли почати знову: /start

## Review and handover
review-heading = Перевірте, будь ласка, свої відповіді
review-hint = Усе правильно? Ви можете змінити кожну відповідь.
change-which = Яку відповідь Ви хочете змінити?
consent-declined = Добре. Я нічого не передаю. Якщо Ви хочете звернутися самостійно, ось контакт:
# $district: town or district
contact-heading = Тут Ви знайдете програму ({ $district }):
contact-note = Ви вирішуєте, чи звертатися і коли. Нічого нікому не передано.
# $district: town or district
district-closed = Зараз програма тут закрита ({ $district }). Місцева команда з інтеграції (KIM) може підказати Вам інші шляхи:
handed-over = Дякую! Ваш запит отримали коучі поблизу Вас.
# $hours: number of hours
handed-over-when = У робочі дні коуч відповість Вам протягом { $hours } годин. Я повідомлю Вам ім’я коуча.
handed-over-nobody = Дякую! Скажу чесно: для Вашої місцевості тут ще немає коуча. Ваш запит отримала координаційна команда. Вона шукає когось для Вас, тому це може тривати довше.
handed-over-how = Ви можете будь-коли написати мені сюди. Відкликати все: /delete

## While a coach is there
# $coach: first name of the coach
coach-claimed-telegram = Тепер { $coach } – Ваш коуч і напише Вам тут.
coach-claimed-phone = Тепер { $coach } – Ваш коуч і зателефонує Вам.
coach-answer-time = У робочі дні Ви отримаєте відповідь протягом { $hours } годин.
coach-write-here = Ви також можете написати тут першими. Я передам.
coach-says = { $coach } пише:
passed-on = { $coach } вже має Ваше повідомлення.
not-passed-on = Ваше повідомлення не передано. Зараз із коучем тут немає зв’язку. Координаційна команда про це знає.
waiting-for-coach = Ваш запит ще чекає на коуча. Поки що я не можу передавати повідомлення. Я напишу Вам, щойно з’явиться коуч.
coach-released = Ваш коуч не може продовжувати. Тепер Ваш запит перейде до іншого коуча. Вам нічого не треба робити.
lead-ended = Ваш коуч завершив розмову. Якщо Вам знову щось буде потрібно: /start
lead-running = Ви вже маєте запит до коучів. Якщо почати знову, цей запит буде відкликано.
button-withdraw = Відкликати й почати знову

## Commands
help =
    Я ставлю Вам запитання. Потім кажу, чи підходить Вам програма «Durchstarten in Ausbildung und Arbeit» (старт у професійному навчанні та роботі).

    Натискайте кнопки або пишіть короткі відповіді.

    /start – почати або продовжити
    /back – на одне запитання назад
    /restart – почати знову
    /language – змінити мову
    /human – поговорити з людиною
    /mydata – що про Вас збережено
    /delete – видалити все
    /privacy – хто отримує Ваші дані
command-start = Почати або продовжити
command-back = На одне запитання назад
command-restart = Почати знову
command-language = Змінити мову
command-human = Поговорити з людиною
command-help = Допомога
command-privacy = Хто отримує Ваші дані
command-mydata = Що про мене збережено
command-delete = Видалити все

# $operator, $address, $contact, $officer: who runs this bot and how to reach them
privacy =
    Ваші дані

    За дані відповідає: { $operator }, { $address }
    Контакт: { $contact }
    Захист даних: { $officer }

    • Що: лише Ваші відповіді тут, Ваша мова та номер цього чату. Я не питаю про громадянство, релігію, здоров’я чи причини, чому Ви покинули свою країну. Жодних документів, фото чи записів голосу.
    • Навіщо: щоб побачити, чи підходить Вам програма, і щоб зв’язати Вас із коучем.
    • Хто: коуч програми у Вашому окрузі або координаційна команда, і тільки після Вашого «так». Жодна інша установа не отримає Ваших даних від нас. Ausländerbehörde (відомство у справах іноземців) теж їх не отримає.
    • Де: дані зберігаються в зашифрованому вигляді. Сам Telegram також може бачити, що тут пишуть.
    • Як довго: якщо програма не підходить – щонайбільше один день. Якщо Ви не продовжите – 30 днів. З коучем – до 90 днів після завершення.
    • Хто вирішує: людина. Бот дає лише першу оцінку (ст. 22 GDPR/DSGVO).
    • Ваші права: переглянути дані – /mydata, видалити – /delete, змінити – кнопка «Змінити відповідь». Ви також можете подати скаргу до Landesbeauftragte für Datenschutz NRW (орган із захисту даних).

operator-unset = демонстрація на цьому комп’ютері

human-heading = Вам допоможе людина
human-district = Ось контакт ({ $district }):
human-operator = Ви також можете звернутися за цією адресою або номером: { $contact }
human-coach = { $coach } – Ваш коуч. Просто напишіть тут, і я передам.
human-emergency = У надзвичайній ситуації телефонуйте 112.
human-place-first = Спочатку скажіть мені, де Ви живете. Тоді я зможу назвати когось поблизу Вас.

mydata-heading = Ось що про Вас збережено
mydata-none = Про Вас нічого не збережено.
mydata-language = Мова: { $language }
mydata-answers = Ваші відповіді:
mydata-consents = Ви погодилися:
mydata-consent-precheck = відповідати на запитання ({ $date })
mydata-consent-handover = передати Ваші відповіді коучу ({ $date })
mydata-lead = Ваш запит до коучів, номер { $number }. Стан: { $state }
mydata-lead-new = чекає на коуча
mydata-lead-claimed = ним займається коуч
mydata-lead-closed = завершено
delete-ask = Видалити все, що про Вас збережено? Запит до коучів також буде відкликано.
delete-done = Усе видалено. Якщо захочете поговорити знову: /start
restart-ask = Забути всі відповіді й почати знову?
nothing-back = Це перше запитання. Назад повернутися вже не можна.
not-now = Добре. Якщо захочете почати пізніше: /start
group-goodbye = Добрий день! Я розмовляю лише в особистому чаті, щоб ніхто інший не читав. Напишіть мені, будь ласка, в особистий чат. До побачення!

# TODO translate
language-gone = Your language is not available here any more. Please choose another one.

# TODO translate
button-hear = 🔊 Listen

# TODO translate
button-more = ⬇️ Show more

# TODO translate
button-less = ⬆️ Show the first ones

# TODO translate
error-birth-year-solar = The year { $year } in the solar calendar is { $from } or { $to } here. How old are you today?

# TODO translate
error-birth-year-ethiopian = Is { $year } a year in the Ethiopian calendar? Then it is { $from } or { $to } here. How old are you today?

# TODO translate
media-voice =
    Thank you for your voice message. I am a computer program and cannot hear it. I did not store it.

    Please press the buttons. If reading is hard for you, a human can call you.

# TODO translate
hear-nothing = There is no recording of this yet.

# TODO translate
command-hide = Delete the messages in this chat

# TODO translate
hidden = I have deleted the messages here. Your answers are still there. Go on: /start

# TODO translate
hidden-old = I cannot delete messages that are older than two days. You can do that yourself: in the Telegram menu with "Clear history".

# TODO translate
bot-name = Durchstarten

# TODO translate
bot-about = Questions and answers about training and work in NRW. Free and voluntary.

# TODO translate
bot-description =
    Hello! I speak many languages.

    I ask you some short questions. Then I tell you honestly if a programme for training and work in North Rhine-Westphalia fits you. It is free and voluntary.

    Press the Telegram button below to begin.
