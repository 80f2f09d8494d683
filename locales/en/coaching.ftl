### The talk with the coach: waiting, writing, appointments, invitations. For people, in every language.

## Waiting
# $day: weekday and day
wait-until = Nobody is in the office right now. Nobody can answer you before { $day }. You keep your place in the queue.
wait-longer = I am sorry: nobody has answered yet. The coordination team knows now. You keep your place in the queue.
# stands below the question whether somebody wants to start
remind-offer = If you stop half-way, I can remind you once after 24 hours. Only if you want that.
button-start-remind = Yes, and remind me once
half-way = Hello! You have started and not answered all the questions yet. Your answers are still there. Would you like to go on? I remind you only this one time.

## Talk
# $coach: first name of the coach
talk-quiet = From now on you and { $coach } write to each other here. I keep quiet and only pass things on. The sign ✍ on your message means: { $coach } has it.
# stands above a German text of the coach
coach-says-german = { $coach } writes in German:
button-interpreter = 📞 Call with an interpreter, please
interpreter-asked = I told { $coach }: you would like to talk with somebody who interprets. { $coach } will get back to you.
files-wanted = { $coach } asks you for a photo, a file or a voice message. You can send it here now. I do not store it, I only pass it on.
files-not-wanted = I pass on photos, files and voice messages only when your coach has asked for them. Please write.
talk-passed-to = { $coach } helps you from now on. You do not have to do anything.
talk-again = Your request is open again. { $coach } will get in touch with you.
button-end-talk = End the talk
end-talk-ask = Would you like to end the talk? Then I take your request back. The coach does not see your details any more.
button-end-yes = Yes, end it
button-end-no = No, go on
talk-ended = The talk has ended. Your coach knows. If you need something again: /start

## Days and times
weekday-1 = Monday
weekday-2 = Tuesday
weekday-3 = Wednesday
weekday-4 = Thursday
weekday-5 = Friday
weekday-6 = Saturday
weekday-7 = Sunday
# $weekday: day of the week; $day: day with month and year
day-words = { $weekday }, { $day }
# $time: time of day like 14:30
moment-words = { $weekday }, { $day }, { $time }

## Appointments
appointment-offer = { $coach } would like to meet you. When can you come?
# $place: address, in German
appointment-place = Place: { $place }
button-no-time = None of these times
appointment-agreed = Your appointment with { $coach } is fixed:
appointment-tomorrow = Reminder: tomorrow you have an appointment with { $coach }.
appointment-soon = Reminder: your appointment with { $coach } begins in two hours.
button-cannot-come = I cannot come
appointment-cannot = All right. { $coach } knows and will offer you other times.
appointment-cancelled = Unfortunately { $coach } cannot come. This appointment is cancelled:
appointment-gone = These times are no longer valid.
appointment-met = Did your meeting with { $coach } take place?
button-met-yes = Yes, we met
button-met-no = No
appointment-met-yes = Thank you for your answer. Good luck!
appointment-met-no = Thank you for your answer. { $coach } knows now. You can also write here yourself.
# stands in the phone's calendar
appointment-title = Appointment with { $coach }
calendar-file = For your calendar

## Invitations to job fairs and meetings with employers
events-ask =
    Would you like to get invitations? Sometimes there is a job fair or a meeting with employers near you.

    For this I store, encrypted, your place and your answers about age, paper, German, certificates and work. After one year I delete that. You can stop the invitations at any time.
button-events-yes = Yes, send invitations
button-events-no = No, thank you
events-yes = Good. I will write to you when something fits you.
events-no = All right. You get no invitations.
event-kind-job_fair = Job fair
event-kind-speed_dating = Short talks with employers (speed dating)
event-kind-open_day = Open day
event-kind-meeting = Information meeting
# $kind: kind of event
event-invitation = Invitation: { $kind }
event-ask = Would you like to come? It is free.
button-event-yes = Yes, I will come
button-event-no = No
button-events-stop = No more invitations
event-coming = Great! There is a place for you.
event-not-coming = All right. Thank you for your answer.
event-full = Unfortunately all places are taken.
event-over = This invitation is no longer valid.
event-cancelled = Unfortunately this event is cancelled:
events-stopped = All right. You get no more invitations. What I had stored for them is deleted.
# $date: day
mydata-events = Invitations to job fairs and meetings: yes, since { $date }
# $moment: day and time
mydata-appointment = Appointment with your coach: { $moment }
