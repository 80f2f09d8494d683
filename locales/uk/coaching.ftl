### The talk with the coach: waiting, writing, appointments, invitations. For people, in every language.

## Waiting
# $day: weekday and day
wait-until = Зараз в офісі нікого немає. Ніхто не зможе відповісти Вам раніше цієї дати ({ $day }). Ваше місце в черзі збережеться.
wait-longer = Мені дуже шкода: Вам ще ніхто не відповів. Тепер про це знає координаційна команда. Ваше місце в черзі збережеться.
# stands below the question whether somebody wants to start
remind-offer = Якщо Ви зупинитеся посередині, я можу один раз нагадати Вам через 24 години. Лише якщо Ви цього хочете.
button-start-remind = Так, і нагадати мені один раз
half-way = Добрий день! Ви почали, але ще не відповіли на всі запитання. Ваші відповіді збереглися. Хочете продовжити? Я нагадую Вам лише цей один раз.

## Talk
# $coach: first name of the coach
talk-quiet = Тепер тут із Вами переписується { $coach }. Я мовчу й лише передаю повідомлення. Знак ✍ на Вашому повідомленні означає: { $coach } вже має його.
# stands above a German text of the coach
coach-says-german = { $coach } пише німецькою:
button-interpreter = 📞 Дзвінок із перекладом, будь ласка
interpreter-asked = { $coach } вже знає: Ви хочете поговорити за участі людини, яка перекладає. { $coach } зв’яжеться з Вами.
files-wanted = { $coach } просить Вас надіслати фото, файл або голосове повідомлення. Тепер Ви можете надіслати це тут. Я цього не зберігаю, а лише передаю.
files-not-wanted = Фото, файли й голосові повідомлення я передаю, лише якщо про це просить Ваш коуч. Напишіть, будь ласка, текстом.
talk-passed-to = Тепер Вам допомагатиме { $coach }. Вам нічого не треба робити.
talk-again = Ваш запит знову відкрито. { $coach } зв’яжеться з Вами.
button-end-talk = Завершити розмову
end-talk-ask = Хочете завершити розмову? Тоді я відкличу Ваш запит. Коуч більше не бачитиме Ваших даних.
button-end-yes = Так, завершити
button-end-no = Ні, продовжити
talk-ended = Розмову завершено. Ваш коуч про це знає. Якщо Вам знову щось буде потрібно: /start

## Days and times
weekday-1 = понеділок
weekday-2 = вівторок
weekday-3 = середа
weekday-4 = четвер
weekday-5 = п’ятниця
weekday-6 = субота
weekday-7 = неділя
# $weekday: day of the week; $day: day with month and year
day-words = { $weekday }, { $day }
# $time: time of day like 14:30
moment-words = { $weekday }, { $day }, { $time }

## Appointments
appointment-offer = { $coach } хоче зустрітися з Вами. Коли Ви можете прийти?
# $place: address, in German
appointment-place = Місце: { $place }
button-no-time = Жоден із цих варіантів не підходить
appointment-agreed = Вашу зустріч із коучем ({ $coach }) призначено:
appointment-tomorrow = Нагадування: завтра у Вас зустріч із коучем ({ $coach }).
appointment-soon = Нагадування: Ваша зустріч із коучем ({ $coach }) почнеться через дві години.
button-cannot-come = Я не можу прийти
appointment-cannot = Добре. { $coach } вже знає про це й запропонує Вам інший час.
appointment-cancelled = На жаль, { $coach } не може зустрітися в цей час. Ця зустріч не відбудеться:
appointment-gone = Ці варіанти часу більше не діють.
appointment-met = Чи відбулася Ваша зустріч із коучем ({ $coach })?
button-met-yes = Так, ми зустрілися
button-met-no = Ні
appointment-met-yes = Дякую за відповідь. Бажаю успіху!
appointment-met-no = Дякую за відповідь. { $coach } тепер про це знає. Ви також можете самі написати тут.
# stands in the phone's calendar
appointment-title = Зустріч: { $coach }
calendar-file = Для Вашого календаря

## Invitations to job fairs and meetings with employers
events-ask =
    Хочете отримувати запрошення? Іноді поблизу Вас буває ярмарок вакансій або зустріч із роботодавцями.

    Для цього я зберігатиму Ваше місце проживання. А також Ваші відповіді про вік, документ, німецьку, освіту й роботу. Усе це буде зашифровано. Через рік я це видалю. Ви можете будь-коли відмовитися від запрошень.
button-events-yes = Так, надсилати запрошення
button-events-no = Ні, дякую
events-yes = Добре. Я напишу Вам, коли буде щось, що Вам підходить.
events-no = Добре. Ви не отримуватимете запрошень.
event-kind-job_fair = Ярмарок вакансій
event-kind-speed_dating = Короткі розмови з роботодавцями (Speed-Dating)
event-kind-open_day = День відкритих дверей
event-kind-meeting = Інформаційна зустріч
# $kind: kind of event
event-invitation = Запрошення: { $kind }
event-ask = Хочете прийти? Це безкоштовно.
button-event-yes = Так, я прийду
button-event-no = Ні
button-events-stop = Більше не надсилати запрошень
event-coming = Чудово! Для Вас є місце.
event-not-coming = Добре. Дякую за відповідь.
event-full = На жаль, усі місця вже зайнято.
event-over = Це запрошення більше не діє.
event-cancelled = На жаль, цей захід не відбудеться:
events-stopped = Добре. Ви більше не отримуватимете запрошень. Усе, що було для цього збережено, видалено.
# $date: day
mydata-events = Запрошення на ярмарки вакансій і зустрічі: так, з { $date }
# $moment: day and time
mydata-appointment = Зустріч із Вашим коучем: { $moment }
