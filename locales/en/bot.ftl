### Everything the bot says around a flow. Polite, plain, short sentences. Keep ids, variables and commands (/start …) as they are.

language-name = English
language-choose = Please choose your language.
language-kept = I now write in English. Your answers are still there.
# Shown in another language when the person's own was taken away
language-gone = Your language is not available here any more. Please choose another one.

## Buttons (aim: at most 38 characters)
button-start = Yes, start
button-not-now = Not now
button-why = ❓ Why?
button-hear = 🔊 Listen
button-more = ⬇️ Show more
button-less = ⬆️ Show the first ones
button-back = ◀ Back
button-done = ✅ Done
button-none-of-these = None of these
button-human = 🙋 Talk to a human
button-restart = 🔄 Start again
button-restart-yes = Yes, start again
button-continue = Continue
button-change = ✏️ Change an answer
button-review-send = ✅ All correct, continue
button-consent-yes = ✅ Yes, pass it on
button-consent-no = No, do not pass it on
button-delete-yes = Yes, delete everything
button-delete-no = No, keep it
button-share-phone = 📱 Share my phone number
button-place-list = 📍 Choose from a list
button-place-outside = I live outside North Rhine-Westphalia
button-language = 🌐 Language
option-unsure = I don't know / rather not say

## Around a question
# $number: this question; $total: how many there will be about in all
progress = Question { $number } of about { $total }
# $answer: what the person chose or wrote
answered = ✓ { $answer }
many-chosen = Tap to choose. Tap again to remove. Then press Done.
# $question: short name of a question; $answer: what was answered
answer-line = { $question }: { $answer }
nothing-chosen = none

## When an answer could not be used
error-press-a-button = Please press one of the buttons.
error-not-a-number = Please write a number, for example 22.
# $low, $high: smallest and largest number
error-range = Please write a number from { $low } to { $high }.
error-birth-year = Is that your year of birth? How old are you today?
# $year: the year as written, in the Iranian and Afghan calendar (1383); $from, $to: the two years in which it lies
error-birth-year-solar = The year { $year } in the solar calendar is { $from } or { $to } here. How old are you today?
# $year: the year as written; $from, $to: the two years in which it lies by the Ethiopian calendar
error-birth-year-ethiopian = Is { $year } a year in the Ethiopian calendar? Then it is { $from } or { $to } here. How old are you today?
error-place-unknown = I did not find this place. Please check the spelling, or choose from the list.
error-place-several = Which place do you mean?
error-too-few = Please choose at least one.
# $max: how many may be chosen
error-too-many = You can choose at most { $max }. Tap one again to remove it.
error-not-a-phone = That does not look like a phone number. Please write it with the country code, for example +49 …
error-empty = Please write a few letters.
# $max: how many characters
error-too-long = That is too long. Please use at most { $max } characters.
error-stuck = No problem. You can skip this question or talk to a human.
error-stuck-human = No problem. A human can help you with this question.
media-not-read = Thank you, but I can only read text and buttons. I did not store what you sent. Please use the buttons.
media-voice =
    Thank you for your voice message. I am a computer program and cannot hear it. I did not store it.

    Please press the buttons. If reading is hard for you, a human can call you.
hear-nothing = There is no recording of this yet.
button-is-old = This button is from an earlier question. Here is the question we are at:
button-unknown = I do not know this button. Here is where we are:
apology = Sorry, something went wrong on our side. Your answers are still there. Please try again.
command-unknown = I do not know this command. /help shows what I understand.

## Choosing a place from the list
place-choose-region = In which part of North Rhine-Westphalia do you live?
place-choose-district = Which town or district is it?
place-choose-municipality = Which municipality is it?

## Result
result-heading = Your result
# then come the answers that counted, one per line
because = These answers counted:
estimate = This is a first estimate by a computer program, not legal advice. A person decides in the end.
more-questions-handover = I have a few more questions, so that the coach can help you well.
more-questions-referrals = A few more short questions, so that I can tell you the right places.
referrals-heading = These places can help you:
deleted-at-once = I have deleted everything you typed here.
deleted-in-a-day = I delete your answers within one day. You can do it at once: /delete
blocks-heading = The coach will look at this with you:
start-again-hint = You can start again at any time: /start

## Review and handover
review-heading = Please check your answers
review-hint = Is everything correct? You can change every answer.
change-which = Which answer do you want to change?
consent-declined = All right. I pass nothing on. If you would like to get in touch yourself, here is the contact:
# $district: town or district
contact-heading = This is where you find the programme in { $district }:
contact-note = You decide if and when you get in touch. I have passed nothing on.
# $district: town or district
district-closed = At the moment the programme is closed in { $district }. The integration team (KIM) there can tell you about other ways:
handed-over = Thank you! Your request is with the coaches near you.
# $hours: number of hours
handed-over-when = A coach will answer you within { $hours } hours on working days. I will tell you the name.
handed-over-nobody = Thank you! To be honest: there is no coach for your place here yet. Your request went to the coordination team. They look for somebody for you, so it can take longer.
handed-over-how = You can write to me here at any time. Take everything back: /delete

## While a coach is there
# $coach: first name of the coach
coach-claimed-telegram = { $coach } is your coach now and will write to you here.
coach-claimed-phone = { $coach } is your coach now and will call you.
coach-answer-time = You can expect an answer within { $hours } hours on working days.
coach-write-here = You can also write here yourself. I pass it on.
coach-says = { $coach } writes:
passed-on = I passed your message on to { $coach }.
not-passed-on = Your message was not passed on: the coach cannot be reached here at the moment. The coordination team knows.
waiting-for-coach = Your request is still waiting for a coach. I cannot pass on messages yet. I will write to you as soon as somebody is there.
coach-released = Your coach cannot go on. Your request goes to another coach now. You do not have to do anything.
lead-ended = Your coach has ended the talk. If you need something again: /start
lead-running = You already have a request with the coaches. If you start again, it is withdrawn.
button-withdraw = Withdraw and start again

## Commands
help =
    I ask you questions. Then I tell you if the programme "Durchstarten in Ausbildung und Arbeit" fits you.

    Press the buttons or write a short answer.

    /start – start or go on
    /back – one question back
    /restart – start again
    /language – change the language
    /human – talk to a human
    /mydata – what is stored about you
    /hide – delete the messages in this chat
    /delete – delete everything
    /privacy – who gets your data
command-start = Start or go on
command-back = One question back
command-restart = Start again
command-language = Change the language
command-human = Talk to a human
command-help = Help
command-hide = Delete the messages in this chat
command-privacy = Who gets your data
command-mydata = What is stored about me
command-delete = Delete everything

# $operator, $address, $contact, $officer: who runs this bot and how to reach them
privacy =
    Your data

    Responsible: { $operator }, { $address }
    Contact: { $contact }
    Data protection officer: { $officer }

    • What: only your answers here, your language and the numbers of this chat and of its latest messages (for /hide). I do not ask about your nationality, religion, health or why you fled. No documents, no photos, no voice.
    • What for: to see if the programme fits you. Also to put you in touch with a coach.
    • Who: a coach of the programme in your district or the coordination team, and only after you say yes. No other office or organisation gets your data from us, not even the Ausländerbehörde (immigration office).
    • Where: stored encrypted. Telegram itself can also see what is written here. Some coaches read your messages by e-mail.
    • How long: if the programme does not fit, at most one day. If you do not go on, 30 days. With a coach, until 90 days after the end. For invitations, if you want them, one year.
    • Who decides: a human. The bot gives only a first estimate (Art. 22 GDPR).
    • Your rights: see your data with /mydata. Delete it with /delete. Correct it with the button "Change an answer". You can also complain to the Landesbeauftragte für Datenschutz NRW (data protection authority).

operator-unset = demo on this computer

human-heading = A human helps you
human-district = This is the contact in { $district }:
human-operator = You can also write to or call: { $contact }
human-coach = { $coach } is your coach. Just write here, I pass it on.
human-emergency = In an emergency call 112.
human-place-first = Tell me first where you live. Then I can name somebody near you.

mydata-heading = This is stored about you
mydata-none = Nothing is stored about you.
mydata-language = Language: { $language }
mydata-answers = Your answers:
mydata-consents = You agreed to:
mydata-consent-precheck = answering the questions ({ $date })
mydata-consent-handover = passing your answers on to the coaches ({ $date })
mydata-lead = Your request to the coaches, number { $number }. Status: { $state }
mydata-lead-new = waiting for a coach
mydata-lead-claimed = a coach has it
mydata-lead-closed = ended
delete-ask = Shall I delete everything that is stored about you? A request to the coaches is withdrawn too.
delete-done = Everything is deleted. If you want to talk again: /start
restart-ask = Shall I forget all answers and start again?
nothing-back = This is the first question. You cannot go back further.
not-now = All right. If you want to start later: /start
group-goodbye = Hello! I only talk in private, so that nobody else can read it. Please write to me in a private chat. Goodbye!
hidden = I have deleted the messages here. Your answers are still there. Go on: /start
hidden-old = I cannot delete messages that are older than two days. You can do that yourself: in the Telegram menu with "Clear history".

## What Telegram shows of the bot
bot-name = Durchstarten
# At most 120 characters; no words about residence: others look on
bot-about = Questions and answers about training and work in NRW. Free and voluntary.
# At most 512 characters; stands in the empty chat before somebody begins
bot-description =
    Hello! I speak many languages.

    I ask you some short questions. Then I tell you honestly if a programme for training and work in North Rhine-Westphalia fits you. It is free and voluntary.

    Press the Telegram button below to begin.
