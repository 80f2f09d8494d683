# TODO translate
say-greeting = Hello! I am { $coach }, your coach. I am glad that you got in touch.

# TODO translate
say-who = I work for the programme "Durchstarten in Ausbildung und Arbeit". I help you with German, school, training and work. It is free.

# TODO translate
say-not-authority = I do not decide about your papers. What you write to me I pass on only if you say yes.

# TODO translate
say-when-free = When do you have time for a talk? Please write me days and times.

# TODO translate
say-when-call = When can I call you? Please write me days and times.

# TODO translate
say-call-at = I will call you: { $moment }.

# TODO translate
say-come-to = Please come to me. Here is the address: { $place }

# TODO translate
say-bring = Please bring: { $things }

# TODO translate
say-late = I will be about { $minutes } minutes late. Please wait for me.

# TODO translate
say-not-coming = Unfortunately I cannot come. I am sorry. I will suggest a new time soon.

# TODO translate
say-cannot-help = Unfortunately I cannot help you with that. This service can help you: { $service }

# TODO translate
say-still-interested = I have not heard from you for some time. Would you still like help? Please write me a short message.

# TODO translate
say-away = I am away until { $day }. After that I will get back to you.

# TODO translate
say-find-out = I do not know that right away. I will ask and write to you by { $day }.

# TODO translate
say-interpreter = We can talk together with somebody who interprets. It is free for you. Would you like that?

# TODO translate
say-trusted-person = You are welcome to bring somebody you trust.

# TODO translate
say-children = You can bring your children.

# TODO translate
say-thanks = Thank you! I have read your message.

# TODO translate
say-course = There may be a place in a German course for you. Would you like to know more?

# TODO translate
say-job = There is a job that may suit you. Would you like to know more?

# TODO translate
say-internship = There may be an internship or a training place for you. Would you like to know more?

# TODO translate
say-recognition = Your certificates may count in Germany too. Please bring them. Copies or photos are fine too.

# TODO translate
say-phone-number = Please write me a telephone number where I can reach you.

# TODO translate
say-not-reached = I called you but did not reach you. When does it suit you?

# TODO translate
say-goodbye = I wish you all the best! If you need help again, please write.

# TODO translate
thing-paper = your ID or your paper from the authority

# TODO translate
thing-certificates = your certificates, also from another country

# TODO translate
thing-cv = your CV, if you have one

# TODO translate
thing-letters = your letters from the authorities

# TODO translate
thing-course-papers = your papers from the German course
