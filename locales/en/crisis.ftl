### When somebody is in need or cannot read. Very plain and calm. The telephone numbers are checked and stay as they are.
### The first line stands on the locked screen: it gives nothing away.

## After a word that sounds like danger
crisis-suicide =
    Thank you for writing this to me.

    I am only a computer program. Please talk to a human now. You are not alone.

    • In danger, at once: 112
    • TelefonSeelsorge (someone to talk to), day and night, free and anonymous: 0800 1110111
crisis-violence =
    Thank you for writing this to me.

    Nobody is allowed to use violence against you. You are allowed to get help.

    • In danger, at once: police 110
    • If somebody is hurt: 112
    • Hilfetelefon (helpline) "Violence against women", day and night, free and anonymous, in many languages: 116 016
crisis-trafficking =
    Thank you for writing this to me.

    Nobody is allowed to lock you in, keep your identity papers, or force you to work or to have sex. You are allowed to get help.

    • In danger, at once: police 110
    • Hilfetelefon (helpline) "Violence against women", day and night, free and anonymous, in many languages: 116 016
crisis-medical =
    Thank you for writing this to me.

    Is it an emergency? Then call 112 now. The call is free. Say where you are and what has happened.
crisis-human =
    Shall I tell a human from our team now?

    Then I tell them: what it is about, your language and your place. I do not pass on your other answers. The team is not an emergency service. It may take time until somebody answers.
button-crisis-yes = 🙋 Yes, tell a human
crisis-told =
    The team knows now. Somebody will write to you here as soon as possible.

    In danger please call 112 at once.
crisis-nobody =
    Sorry, nobody from the team can be reached here at the moment. Please call one of the numbers above.

    In danger: 112
crisis-not-told = All right. I tell nobody. The numbers above are always there for you.

## A call, when reading is hard
button-call = 📞 I would like a call
call-ask =
    Shall a human call you?

    Then I tell the programme's team: that you would like a call, your language and your place. I do not pass on your other answers.

    You can take this back at any time: /delete
button-call-yes = 📞 Yes, please call me
call-phone = The team knows. Please share your phone number now. Press the button below or write the number.
call-phone-kept = Thank you. The team has your number. Somebody will call you as soon as possible.
call-nobody = To be honest: at the moment there is nobody here who can call you.
