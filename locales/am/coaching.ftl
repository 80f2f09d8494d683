# TODO translate
wait-until = Nobody is in the office right now. Nobody can answer you before { $day }. You keep your place.

# TODO translate
wait-longer = I am sorry: nobody has answered yet. The coordination team knows now. You keep your place.

# TODO translate
remind-offer = If you stop half-way, I can remind you once after 24 hours. Only if you want that.

# TODO translate
button-start-remind = Yes, and remind me once

# TODO translate
half-way = Hello! You have started and not answered all the questions yet. Your answers are still there. Would you like to go on? I remind you only this one time.

# TODO translate
talk-quiet = From now on you write with { $coach } here. I keep quiet and only pass things on. The sign ✍ on your message means: { $coach } has it.

# TODO translate
coach-says-german = { $coach } writes in German:

# TODO translate
interpreter-asked = I told { $coach }: you would like to talk with somebody who interprets. { $coach } will get back to you.

# TODO translate
files-wanted = { $coach } asks you for a photo, a file or a voice message. You can send it here now. I do not store it, I only pass it on.

# TODO translate
talk-passed-to = { $coach } helps you from now on. You do not have to do anything.

# TODO translate
talk-again = Your request is open again. { $coach } will get in touch with you.

# TODO translate
button-interpreter = 📞 Call with an interpreter, please

# TODO translate
files-not-wanted = I pass on photos, files and voice messages only when your coach has asked for them. Please write.

# TODO translate
button-end-talk = End the talk

# TODO translate
end-talk-ask = Would you like to end the talk? Then I take your request back. The coach does not see your details any more.

# TODO translate
button-end-yes = Yes, end it

# TODO translate
button-end-no = No, go on

# TODO translate
talk-ended = The talk has ended. Your coach knows. If you need something again: /start

# TODO translate
weekday-1 = Monday

# TODO translate
weekday-2 = Tuesday

# TODO translate
weekday-3 = Wednesday

# TODO translate
weekday-4 = Thursday

# TODO translate
weekday-5 = Friday

# TODO translate
weekday-6 = Saturday

# TODO translate
weekday-7 = Sunday

# TODO translate
day-words = { $weekday }, { $day }

# TODO translate
moment-words = { $weekday }, { $day }, { $time }

# TODO translate
appointment-offer = { $coach } would like to meet you. When can you come?

# TODO translate
appointment-agreed = Your appointment with { $coach } is fixed:

# TODO translate
appointment-tomorrow = Reminder: tomorrow you have an appointment with { $coach }.

# TODO translate
appointment-soon = Reminder: your appointment with { $coach } begins in two hours.

# TODO translate
appointment-cannot = All right. { $coach } knows and will offer you other times.

# TODO translate
appointment-cancelled = Unfortunately { $coach } cannot come. This appointment does not take place:

# TODO translate
appointment-met = Did your meeting with { $coach } take place?

# TODO translate
appointment-met-no = Thank you for your answer. { $coach } knows now. You can also write here yourself.

# TODO translate
appointment-title = Appointment with { $coach }

# TODO translate
appointment-place = Place: { $place }

# TODO translate
button-no-time = None of these times

# TODO translate
button-cannot-come = I cannot come

# TODO translate
button-met-yes = Yes, we met

# TODO translate
button-met-no = No

# TODO translate
appointment-gone = These times are no longer valid.

# TODO translate
appointment-met-yes = Thank you for your answer. Good luck!

# TODO translate
calendar-file = For your calendar

# TODO translate
events-ask =
    Would you like to get invitations? Sometimes there is a job fair or a meeting with employers near you.

    For this I store, encrypted, your place and your answers about age, paper, German, certificates and work. After one year I delete that. You can stop the invitations at any time.

# TODO translate
button-events-yes = Yes, send invitations

# TODO translate
button-events-no = No, thank you

# TODO translate
events-yes = Good. I will write to you when something fits you.

# TODO translate
events-no = All right. You get no invitations.

# TODO translate
events-stopped = All right. You get no more invitations. What I had stored for them is deleted.

# TODO translate
event-kind-job_fair = Job fair

# TODO translate
event-kind-speed_dating = Short talks with employers (speed dating)

# TODO translate
event-kind-open_day = Open day

# TODO translate
event-kind-meeting = Information meeting

# TODO translate
event-invitation = Invitation: { $kind }

# TODO translate
event-ask = Would you like to come? It is free.

# TODO translate
button-event-yes = Yes, I will come

# TODO translate
button-event-no = No

# TODO translate
button-events-stop = No more invitations

# TODO translate
event-coming = Great! There is a place for you.

# TODO translate
event-not-coming = All right. Thank you for your answer.

# TODO translate
event-full = Unfortunately all places are taken.

# TODO translate
event-over = This invitation is no longer valid.

# TODO translate
event-cancelled = Unfortunately this event does not take place:

# TODO translate
mydata-events = Invitations to job fairs and meetings: yes, since { $date }

# TODO translate
mydata-appointment = Appointment with your coach: { $moment }
