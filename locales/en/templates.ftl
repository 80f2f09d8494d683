### Ready sentences of the coach: the coach picks the German one, the person reads it in their language.

# $coach: first name of the coach
say-greeting = Hello! I am { $coach }, your coach. I am glad that you got in touch.
say-who = I work for the programme "Durchstarten in Ausbildung und Arbeit". I help you with German, school, training and work. It is free.
say-not-authority = I do not decide about your papers. What you write to me I pass on only if you say yes.
say-when-free = When do you have time for a talk? Please write me days and times.
say-when-call = When can I call you? Please write me days and times.
# $moment: weekday, day and time
say-call-at = I will call you: { $moment }.
# $place: address, in German
say-come-to = Please come to me. Here is the address: { $place }
# $things: what the person should bring
say-bring = Please bring: { $things }
# $minutes: number of minutes
say-late = I will be about { $minutes } minutes late. Please wait for me.
say-not-coming = Unfortunately I cannot come. I am sorry. I will suggest a new time soon.
# $service: name of a service
say-cannot-help = Unfortunately I cannot help you with that. This service can help you: { $service }
say-still-interested = I have not heard from you for some time. Would you still like help? Please write me a short message.
# $day: weekday and day
say-away = I am away until { $day }. After that I will get back to you.
say-find-out = I do not know that yet. I will ask and write to you by { $day }.
say-interpreter = We can talk together with somebody who interprets. It is free for you. Would you like that?
say-trusted-person = You are welcome to bring somebody you trust.
say-children = You can bring your children.
say-thanks = Thank you! I have read your message.
say-course = There may be a place in a German course for you. Would you like to know more?
say-job = There is a job that may suit you. Would you like to know more?
say-internship = There may be an internship or a training place for you. Would you like to know more?
say-recognition = Your certificates may count in Germany too. Please bring them. Copies or photos are fine too.
say-phone-number = Please write me a telephone number where I can reach you.
say-not-reached = I called you but did not reach you. When does it suit you?
say-goodbye = I wish you all the best! If you need help again, please write.

## What the person should bring
thing-paper = your ID or your paper from the authority
thing-certificates = your certificates, also from another country
thing-cv = your CV, if you have one
thing-letters = your letters from the authorities
thing-course-papers = your certificates from the German course
