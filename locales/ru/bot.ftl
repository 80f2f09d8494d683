language-name = Русский
language-choose = Выберите, пожалуйста, язык.
language-kept = Теперь я пишу по-русски. Ваши ответы сохранены.

## Buttons (aim: at most 38 characters)
button-start = Да, начать
button-not-now = Не сейчас
button-why = ❓ Почему Вы это спрашиваете?
button-back = ◀ Назад
button-done = ✅ Готово
button-none-of-these = Ничего из этого
button-human = 🙋 Поговорить с человеком
button-restart = 🔄 Начать заново
button-restart-yes = Да, начать заново
button-continue = Дальше
button-change = ✏️ Изменить ответ
button-review-send = ✅ Всё правильно, дальше
button-consent-yes = ✅ Да, передать
button-consent-no = Нет, не передавать
button-delete-yes = Да, удалить всё
button-delete-no = Нет, оставить
button-share-phone = 📱 Отправить мой номер
button-place-list = 📍 Выбрать из списка
button-place-outside = Я живу не в NRW
button-language = 🌐 Язык
option-unsure = Не знаю / не хочу говорить

## Around a question
# $number: this question; $total: how many there will be about in all
progress = Вопрос { $number } примерно из { $total }
# $answer: what the person chose or wrote
answered = ✓ { $answer }
many-chosen = Нажмите, чтобы выбрать. Нажмите ещё раз, чтобы убрать. Потом нажмите «Готово».
# $question: short name of a question; $answer: what was answered
answer-line = { $question }: { $answer }
nothing-chosen = ничего

## When an answer could not be used
error-press-a-button = Нажмите, пожалуйста, одну из кнопок.
error-not-a-number = Напишите, пожалуйста, число, например 22.
# $low, $high: smallest and largest number
error-range = Напишите, пожалуйста, число от { $low } до { $high }.
error-birth-year = Это год Вашего рождения? Сколько Вам лет сейчас?
error-place-unknown = Я не могу найти это место. Проверьте, пожалуйста, как написано название. Или выберите место из списка.
error-place-several = Какое место Вы имеете в виду?
error-too-few = Выберите, пожалуйста, хотя бы один ответ.
# $max: how many may be chosen
error-too-many = Можно выбрать не больше { $max }. Чтобы убрать ответ, нажмите на него ещё раз.
error-not-a-phone = Это не похоже на номер телефона. Напишите его, пожалуйста, с кодом страны, например +49 …
error-empty = Напишите, пожалуйста, несколько букв.
# $max: how many characters
error-too-long = Это слишком длинно. Напишите, пожалуйста, короче. Максимум знаков: { $max }.
error-stuck = Ничего страшного. Можно пропустить этот вопрос или поговорить с человеком.
error-stuck-human = Ничего страшного. С этим вопросом Вам может помочь человек.
media-not-read = Спасибо, но я понимаю только текст и кнопки. То, что Вы отправили, не сохранено. Нажимайте, пожалуйста, на кнопки.
button-is-old = Эта кнопка от одного из прошлых вопросов. Сейчас мы здесь:
button-unknown = Я не знаю эту кнопку. Сейчас мы здесь:
apology = Извините, у нас произошла ошибка. Ваши ответы сохранены. Попробуйте, пожалуйста, ещё раз.
command-unknown = Я не знаю эту команду. /help покажет, что я понимаю.

## Choosing a place from the list
place-choose-region = В какой части земли Северный Рейн-Вестфалия (NRW) Вы живёте?
place-choose-district = Какой это город или Kreis (округ)?
place-choose-municipality = Какой это город или посёлок?

## Result
result-heading = Ваш результат
# then come the answers that counted, one per line
because = Для результата были важны эти ответы:
estimate = Это первая оценка компьютерной программы, а не юридическая консультация. В конце решает человек.
more-questions-handover = У меня есть ещё несколько вопросов. Так коуч сможет хорошо Вам помочь.
more-questions-referrals = Ещё несколько коротких вопросов. Так я смогу сказать, куда Вам обратиться.
referrals-heading = Здесь Вам могут помочь:
deleted-at-once = Всё, что Вы здесь написали или выбрали, удалено.
deleted-in-a-day = Я удалю Ваши ответы в течение одного дня. Удалить сразу: /delete
blocks-heading = Это коуч обсудит вместе с Вами:
start-again-hint = Вы можете в любое время начать заново: /start

## Review and handover
review-heading = Проверьте, пожалуйста, свои ответы
review-hint = Всё правильно? Вы можете изменить любой ответ.
change-which = Какой ответ Вы хотите изменить?
consent-declined = Хорошо. Я ничего не передаю. Если Вы хотите обратиться к коучу самостоятельно, вот контакт:
# $district: town or district
contact-heading = Здесь Вы найдёте программу ({ $district }):
contact-note = Вы решаете, обращаться ли туда и когда. Никому ничего не передано.
# $district: town or district
district-closed = Сейчас программа у Вас закрыта ({ $district }). Местная команда по интеграции (KIM) может назвать Вам другие пути:
handed-over = Спасибо! Ваш запрос получили коучи рядом с Вами.
# $hours: number of hours
handed-over-when =
    { $hours ->
        [one] В рабочие дни коуч ответит Вам в течение { $hours } часа.
        [few] В рабочие дни коуч ответит Вам в течение { $hours } часов.
        [many] В рабочие дни коуч ответит Вам в течение { $hours } часов.
       *[other] В рабочие дни коуч ответит Вам в течение { $hours } часов.
    } Я сообщу Вам имя коуча.
handed-over-nobody = Спасибо! Скажу честно: там, где Вы живёте, пока нет коуча. Ваш запрос получила команда координаторов. Она ищет коуча для Вас. Поэтому ждать, возможно, придётся дольше.
handed-over-how = Вы можете в любое время написать мне сюда. Отозвать всё: /delete

## While a coach is there
# $coach: first name of the coach
coach-claimed-telegram = Теперь { $coach } – Ваш коуч и напишет Вам здесь.
coach-claimed-phone = Теперь { $coach } – Ваш коуч и позвонит Вам.
coach-answer-time =
    { $hours ->
        [one] В рабочие дни Вы получите ответ в течение { $hours } часа.
        [few] В рабочие дни Вы получите ответ в течение { $hours } часов.
        [many] В рабочие дни Вы получите ответ в течение { $hours } часов.
       *[other] В рабочие дни Вы получите ответ в течение { $hours } часов.
    }
coach-write-here = Вы тоже можете написать здесь. Я передам.
coach-says = { $coach } пишет:
passed-on = Сообщение для { $coach } передано.
not-passed-on = Ваше сообщение не передано. Сейчас здесь нет связи с коучем. Команда координаторов об этом знает.
waiting-for-coach = Ваш запрос ещё ждёт коуча. Пока я не могу передавать сообщения. Я напишу Вам, как только появится коуч.
coach-released = Ваш коуч не может продолжать. Теперь Ваш запрос перейдёт к другому коучу. Вам ничего не нужно делать.
lead-ended = Ваш коуч завершил разговор. Если Вам снова что-то понадобится: /start
lead-running = У коучей уже есть Ваш запрос. Если начать заново, этот запрос будет отозван.
button-withdraw = Отозвать и начать заново

## Commands
help =
    Я задаю Вам вопросы. Потом я скажу, подходит ли Вам программа «Durchstarten in Ausbildung und Arbeit» (старт в обучении профессии и работе).

    Нажимайте на кнопки или пишите короткий ответ.

    /start – начать или продолжить
    /back – на один вопрос назад
    /restart – начать заново
    /language – изменить язык
    /human – поговорить с человеком
    /mydata – что о Вас сохранено
    /delete – удалить всё
    /privacy – кто получает Ваши данные
command-start = Начать или продолжить
command-back = На один вопрос назад
command-restart = Начать заново
command-language = Изменить язык
command-human = Поговорить с человеком
command-help = Помощь
command-privacy = Кто получает Ваши данные
command-mydata = Что обо мне сохранено
command-delete = Удалить всё

# $operator, $address, $contact, $officer: who runs this bot and how to reach them
privacy =
    Ваши данные

    За данные отвечает: { $operator }, { $address }
    Контакт: { $contact }
    Защита данных: { $officer }

    • Что: только Ваши ответы здесь, Ваш язык и номер этого чата. Я не спрашиваю о гражданстве, религии, здоровье и причинах бегства. Никаких документов, фото и записей голоса.
    • Для чего: чтобы узнать, подходит ли Вам программа. И чтобы связать Вас с коучем.
    • Кто: коуч программы в Вашем округе или команда координаторов. И только после Вашего «да». Никакое другое учреждение не получит их от нас. Ausländerbehörde (ведомство по делам иностранцев) тоже их не получит.
    • Где: данные хранятся в зашифрованном виде. Сам Telegram тоже может видеть, что здесь пишут.
    • Как долго: если программа не подходит – не больше одного дня. Если Вы не продолжите – 30 дней. С коучем – до 90 дней после окончания.
    • Кто решает: человек. Бот даёт только первую оценку (ст. 22 DSGVO, закон о защите данных).
    • Ваши права: посмотреть данные – /mydata, удалить – /delete, изменить – кнопка «Изменить ответ». Вы также можете подать жалобу: Landesbeauftragte für Datenschutz NRW (ведомство по защите данных).

operator-unset = демонстрация на этом компьютере

human-heading = Вам поможет человек
human-district = Контакт рядом с Вами ({ $district }):
human-operator = Вы также можете написать или позвонить: { $contact }
human-coach = { $coach } – Ваш коуч. Просто напишите здесь, я передам.
human-emergency = В экстренном случае звоните 112.
human-place-first = Сначала скажите мне, где Вы живёте. Тогда я смогу назвать человека рядом с Вами.

mydata-heading = Вот что о Вас сохранено
mydata-none = О Вас ничего не сохранено.
mydata-language = Язык: { $language }
mydata-answers = Ваши ответы:
mydata-consents = Вы согласились:
mydata-consent-precheck = отвечать на вопросы ({ $date })
mydata-consent-handover = передать Ваши ответы коучам ({ $date })
mydata-lead = Ваш запрос к коучам, номер { $number }. Состояние: { $state }
mydata-lead-new = ждёт коуча
mydata-lead-claimed = запрос у коуча
mydata-lead-closed = завершён
delete-ask = Удалить всё, что о Вас сохранено? Запрос к коучам тоже будет отозван.
delete-done = Всё удалено. Если Вы снова захотите поговорить: /start
restart-ask = Забыть все ответы и начать заново?
nothing-back = Это первый вопрос. Дальше назад вернуться нельзя.
not-now = Хорошо. Если Вы захотите начать позже: /start
group-goodbye = Здравствуйте! Я говорю только в личном чате, чтобы никто другой не читал. Напишите мне, пожалуйста, в личный чат. До свидания!

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
