### The talk with the coach: waiting, writing, appointments, invitations. For people, in every language.

## Waiting
# $day: weekday and day; it comes in the nominative and ends with "г.", so it stands last, after a colon
wait-until = Сейчас в офисе никого нет. Ваше место в очереди сохраняется. Вам смогут ответить не раньше этого дня: { $day }
wait-longer = Мне жаль: Вам ещё никто не ответил. Теперь об этом знает команда координаторов. Ваше место в очереди сохраняется.
# stands below the question whether somebody wants to start
remind-offer = Если Вы прервётесь, я могу один раз напомнить Вам через 24 часа. Только если Вы этого хотите.
button-start-remind = Да, и один раз мне напомнить
half-way = Здравствуйте! Вы начали, но ещё не ответили на все вопросы. Ваши ответы сохранены. Хотите продолжить? Больше я напоминать не буду.

## Talk
# $coach: first name of the coach
talk-quiet = Теперь Вы и { $coach } пишете друг другу здесь. Я молчу и только передаю сообщения. Знак ✍ на Вашем сообщении значит: { $coach } может его прочитать.
# stands above a German text of the coach
coach-says-german = { $coach } пишет по-немецки:
button-interpreter = 📞 Звонок с переводом, пожалуйста
interpreter-asked = { $coach } теперь знает: Вам нужен разговор с человеком, который переводит. { $coach } свяжется с Вами.
files-wanted = { $coach } просит Вас прислать фото, файл или голосовое сообщение. Сейчас Вы можете отправить это сюда. Я это не сохраняю, а только передаю.
files-not-wanted = Фото, файлы и голосовые сообщения я передаю, только если о них просит Ваш коуч. Напишите, пожалуйста, текст.
talk-passed-to = Теперь Вам помогает { $coach }. Вам ничего не нужно делать.
talk-again = Ваш запрос снова открыт. { $coach } свяжется с Вами.
button-end-talk = Завершить разговор
end-talk-ask = Хотите завершить разговор? Тогда я отзову Ваш запрос. Коуч больше не будет видеть Ваши данные.
button-end-yes = Да, завершить
button-end-no = Нет, продолжить
talk-ended = Разговор завершён. Ваш коуч об этом знает. Если Вам снова что-то понадобится: /start

## Days and times
weekday-1 = понедельник
weekday-2 = вторник
weekday-3 = среда
weekday-4 = четверг
weekday-5 = пятница
weekday-6 = суббота
weekday-7 = воскресенье
# $weekday: day of the week; $day: day with month and year
day-words = { $weekday }, { $day }
# $time: time of day like 14:30
moment-words = { $weekday }, { $day }, { $time }

## Appointments
appointment-offer = { $coach } хочет с Вами встретиться. Когда Вы можете прийти?
# $place: address, in German
appointment-place = Место: { $place }
button-no-time = Ни один из вариантов не подходит
appointment-agreed = Ваша встреча с коучем { $coach } назначена:
appointment-tomorrow = Напоминание: завтра у Вас встреча с коучем { $coach }.
appointment-soon = Напоминание: Ваша встреча с коучем { $coach } начнётся через два часа.
button-cannot-come = Я не могу прийти
appointment-cannot = Хорошо. { $coach } об этом знает и предложит Вам другое время.
appointment-cancelled = К сожалению, { $coach } не сможет встретиться в это время. Эта встреча отменяется:
appointment-gone = Эти варианты времени больше не действуют.
appointment-met = Ваша встреча с коучем { $coach } состоялась?
button-met-yes = Да, мы встретились
button-met-no = Нет
appointment-met-yes = Спасибо за ответ. Желаю Вам успехов!
appointment-met-no = Спасибо за ответ. { $coach } теперь об этом знает. Вы тоже можете написать здесь.
# stands in the phone's calendar
appointment-title = Встреча: { $coach }
calendar-file = Для Вашего календаря

## Invitations to job fairs and meetings with employers
events-ask =
    Хотите получать приглашения? Иногда рядом с Вами проходит ярмарка вакансий или встреча с работодателями.

    Для этого я храню название места, где Вы живёте. И Ваши ответы о возрасте, документе, немецком языке, образовании и работе. Всё хранится в зашифрованном виде. Через год я это удалю. Вы можете в любое время отключить приглашения.
button-events-yes = Да, присылать приглашения
button-events-no = Нет, спасибо
events-yes = Хорошо. Я напишу, если для Вас будет что-то подходящее.
events-no = Хорошо. Вы не будете получать приглашения.
event-kind-job_fair = ярмарка вакансий
event-kind-speed_dating = короткие разговоры с работодателями (Speed-Dating)
event-kind-open_day = день открытых дверей
event-kind-meeting = информационная встреча
# $kind: kind of event
event-invitation = Приглашение: { $kind }
event-ask = Хотите прийти? Это бесплатно.
button-event-yes = Да, я приду
button-event-no = Нет
button-events-stop = Больше не присылать приглашения
event-coming = Отлично! Для Вас есть место.
event-not-coming = Хорошо. Спасибо за ответ.
event-full = К сожалению, все места уже заняты.
event-over = Это приглашение больше не действует.
event-cancelled = К сожалению, это мероприятие отменяется:
events-stopped = Хорошо. Вы больше не будете получать приглашения. Всё, что для этого хранилось, удалено.
# $date: day
mydata-events = Приглашения на ярмарки вакансий и встречи: да, с { $date }
# $moment: day and time
mydata-appointment = Встреча с Вашим коучем: { $moment }
