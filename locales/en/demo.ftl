### The demo page.

demo-title = Durchstarten: try it here
demo-intro = Left: somebody looking for work. Middle: the local coach. Right: what the bot knows and why it decides. Nothing leaves this computer.
demo-person = A person in NRW
demo-coach = Coach for every district (answers in German)
demo-inside = Inside the bot
demo-phone-language = Language of the phone
demo-new-person = New person
demo-write = Write a message
demo-send = Send
demo-voice = Send a voice note
demo-replying = Reply to this message
demo-answers = Answers
demo-open = Still open
demo-decision = Decision
demo-because = Because
demo-lead = Lead
demo-none = nothing
demo-undecided = not decided yet
demo-blocks = Building blocks
demo-referrals = Referrals
demo-coach-name = Sara
