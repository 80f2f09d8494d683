### What each key of an authored file means: shown by editors, and in the reference of docs/writing-flows.md.

reference-key = key
reference-needed = needed
reference-holds = what stands there
reference-means = what it means
reference-yes = yes

kind-text = a word or text
kind-number = a whole number
kind-flag = `true` or `false`
kind-day = a day: `2027-06-30`
kind-moment = a day with its time: `2027-01-14 10:00`
kind-range = a range, both ends in: `14..99`
kind-format = `1`
kind-options = a list of keys: `[yes, no, unsure]`
kind-answers = `question: answer`
kind-results = a list of words, or one word; `[]` for none
kind-words = a word, or a list of words
kind-conditions = `question: condition`, all must hold
kind-condition = a condition
kind-part = lines of their own
kind-list = a list
kind-names = `name: …`

shape-flow = A flow: what is asked, what decides, what follows
key-flow-format = The version of this format.
key-flow-flow = The flow's name; the file is called the same.
key-flow-start = People begin with this flow. Exactly one flow says so.
key-flow-operator = Who runs the bot; only in the flow with `start: true`, for all flows.
key-flow-consent = The versions of the texts people agree to; only in the flow with `start: true`.
key-flow-questions = The questions from top to bottom, and blocks of questions to include.
key-flow-decide = The tables that decide, in order. The result of one can be an input of the next; the last one gives the outcome.
key-flow-outcomes = What each result of the last table means.
key-flow-handover = Which answers a coach needs. Needed as soon as an outcome says `handover: true`.

shape-block = Questions that several flows ask
key-block-format = The version of this format.
key-block-questions = The questions; a block includes no other.

shape-question = A question
key-question-ask = Its key: small letters, digits and _, at most 40 characters. The words are found by it: `<key>-ask`, `<key>-why`, `<key>-label`.
key-question-type = place, number and text are typed; choice is one button; many is several; phone is typed or shared.
key-question-options = The answers of choice and many. Their words: `<key>-option-<answer>`. `unsure` reads the same everywhere.
key-question-range = The numbers allowed.
key-question-choose = How many answers of many may be chosen: `1..3`. Without it: at least one.
key-question-only_if = Asked only of people whose earlier answers meet this.
key-question-asked = needed (without this line): only while the answer can still change something. always: of everybody whose conversation did not end at once. handover: only of people who can be handed over.
key-question-longest = How many characters a text may have; 200 without this line.
key-question-birth_year = A year of birth is understood as well; both possible ages are offered.
key-question-was = The key this question had before: people half-way keep their answer.

shape-include = A block of questions
key-include-include = The name of a file in flows/questions; its questions stand in this place.

shape-not = Everything but
key-not-not = None of these.

shape-has = A condition on several answers
key-has-has = This answer is among them.
key-has-has_any = At least one of these is among them.
key-has-has_none = None of these is among them.

shape-operator = Who runs the bot; people read it before the first question
key-operator-name = The name of the office or association.
key-operator-address = Its postal address.
key-operator-contact = An e-mail address or telephone number that people may turn to.
key-operator-privacy_officer = How to reach the data protection officer.
key-operator-response_hours = Within how many hours a coach answers; people are told this number.

shape-consent = The versions of the consent texts; raise the number when a text changes its meaning
key-consent-precheck = The text before the first question (words: consent-precheck).
key-consent-handover = The text before anything reaches a coach (words: consent-handover).

shape-outcome = What a result means
key-outcome-handover = Whether a coach may be asked to take the person on.
key-outcome-then = Tables (policy collect) worked out after it: building blocks, places that help.
key-outcome-keep = lead: answers stay for the coach. statistics: answers are deleted, an anonymous count stays. nothing: not even that.

shape-handover = Which answers the handover needs
key-handover-unless = Whoever answers like this gets in touch without us; nothing is passed on.
key-handover-way = The question how the coach may get in touch.
key-handover-name = The question what the coach may call the person.
key-handover-phone = The question for the telephone number.
key-handover-wish = The question whether a woman is wished for as coach.

shape-table = A decision table
key-table-table = The table's name; the file is called the same.
key-table-policy = first: the first rule that fits decides. unique: exactly one rule fits each person. collect: every rule that fits counts.
key-table-inputs = The questions, facts (`in_nrw`) and results of earlier tables that it reads. Under `then:` also `rule`: which rule decided.
key-table-gives = The name of its result; words of the last table and those under `then:`: `<gives>-<result>`.
key-table-at_least = How many rules (policy collect) must fit each person.
key-table-rules = The rules from top to bottom.

shape-rule = A rule of a table
key-rule-id = Its name: small letters, digits and -, with the table's name at most 49 characters. Words: `<table>-reason-<id>`, for coaches in German `<table>-reason-<id>-coach`.
key-rule-when = Conditions that must all hold; `{"{}"}` fits everybody.
key-rule-then = What follows.
key-rule-source = Where this stands: law, guideline, letter, with its date.
key-rule-from = The first day on which the rule holds.
key-rule-until = The last day on which the rule holds.
key-rule-review_by = Until when somebody must look at it again; later `flow check` warns.
key-rule-early = The conversation ends here: nothing more is asked, everything typed is deleted at once.

shape-services = The places people are sent to
key-services-format = The version of this format.
key-services-services = The places by their keys. Words: `service-<key>`.

shape-service = A place that helps
key-service-url = A whole web address: `https://…`.
key-service-phone = A telephone number.
key-service-flow = A flow of this bot that goes on from here; people get a button.

shape-event = An event people are invited to: a job fair, a speed dating
key-event-format = The version of this format.
key-event-event = Its key. People who answered keep it for good: never give it to another event.
key-event-kind = What it is. People read this word in their language.
key-event-name = Its proper name, as on the poster.
key-event-place = Where it is: hall, street and town.
key-event-starts = Day and time in Germany at which it begins. From then on nobody can answer.
key-event-ends = Day and time at which it ends.
key-event-districts = Whose people are invited: numbers (AGS) in quotes, or `all`.
key-event-languages = Only people who read these languages; without it, everybody.
key-event-for = For whom: conditions on answers. Somebody who was not asked does not meet them.
key-event-seats = How many can say yes. When all seats are taken, nobody else is invited.
key-event-invite_from = The first day of invitations; without it, at once.
key-event-answer_by = Until when people can say yes; without it, until it begins.
key-event-cancelled = It does not take place: those who said yes or have not answered are told. For good: do not remove it again.

shape-districts = Per district: open or closed, contact, team, rules of its own
key-districts-format = The version of this format.
key-districts-default = What holds in every district without an entry of its own.
key-districts-districts = Districts by number (AGS), in quotes: `"05913"`. Only what differs.

shape-default = What holds everywhere else
key-default-open = Whether the programme takes people now.
key-default-closed_from = The first day on which it does not any more.
key-default-contact = Whom people may turn to directly.

shape-district = What holds in this district alone
key-district-team = Another district's number: its coaches take the leads.
key-district-rules = Rules that hold here alone. The tables are proven with them, too.

shape-contact = A public contact; a name and at least one way
key-contact-name = The name of the office.
key-contact-phone = A telephone number, with + and the country code first.
key-contact-email = An e-mail address.
key-contact-url = A whole web address: `https://…`.

shape-local-rule = A rule that holds in this district alone
key-local-rule-table = The table it belongs to.
key-local-rule-off = Rules of the table that do not hold here.
key-local-rule-instead_of = The rule in whose place this one stands; people are sent to the same places.
key-local-rule-before = The rule before which this one stands; without this line it stands at the end.

shape-office = The office's hours, and what happens when nobody answers
key-office-format = The version of this format.
key-office-hours = The week, like `Mo-Do 9-12, 13-16; Fr 9-13`. Public holidays of NRW never count. A coach who has not said their own hours works these.
key-office-remind_after = Office hours until whoever has an open request is reminded.
key-office-widen_after = Office hours until others get it too.
key-office-escalate_after = Office hours until the coordination gets it, and again after as many more.

shape-places = Districts, municipalities and postcodes
key-places-format = The version of this format.
key-places-regions = The Regierungsbezirke.
key-places-districts = The districts by number (AGS), in quotes.
key-places-spellings = Parts of names that are written in several ways.
key-places-noise = Words that mean nothing in an answer: in, bei …
key-places-outside = Länder and towns outside NRW that people name.
key-places-also_outside = Postcodes that lie in another Land as well.
key-places-aliases = Other names people use.

shape-place-district = A district
key-place-district-name = Its name.
key-place-district-kind = city: kreisfreie Stadt. county: Kreis. region: Städteregion.
key-place-district-region = Its Regierungsbezirk.
key-place-district-municipalities = Each municipality with its postcodes; `50676..50679` means all from one to the other.

shape-numbers = Numbers written as words
key-numbers-format = The version of this format.
key-numbers-numbers = Language, then number: its words; several ways to write it stand in a list.

shape-yes_no = What people write for yes and no
key-yes_no-format = The version of this format.
key-yes_no-words = Language: its words.

shape-yes_no-words = One language's words
key-yes_no-words-yes = Words for yes.
key-yes_no-words-no = Words for no.

shape-crisis = Words and phrases that sound like danger, by language; `kill*` stands for any ending
key-crisis-format = The version of this format.
key-crisis-suicide = Language, then what people write who think of killing or hurting themselves.
key-crisis-medical = Language, then what people write in a medical emergency.
key-crisis-violence = Language, then what people write who are beaten, threatened or raped, or forced to marry.
key-crisis-trafficking = Language, then what people write who are held, sold, or forced to work or to have sex.

shape-glossary = German words that stay in every language
key-glossary-format = The version of this format.
key-glossary-terms = German word, then language: the gloss that stands in brackets behind it.
key-glossary-may_stay = Other words in Latin letters that may stand in any language.
key-glossary-private = Language (all: every one), then parts of words that stand in no first line: a locked telephone shows it to others.

shape-pictograms = A picture for each answer, the same in every language
key-pictograms-format = The version of this format.
key-pictograms-everywhere = Answer, then its emoji in every question that has none of its own for it.
key-pictograms-questions = Question, then answer: its emoji. Another one for each answer of a question; no flags.

shape-reviews = Which translations of a language were read again, and how (`python -m bot words review` writes it)
key-reviews-format = The version of this format.
key-reviews-messages = Message, then how its translation was read. A message without an entry is a draft.

shape-review = How a translation was read
key-review-state = draft: by nobody. back-translated: translated back into German without seeing the source, and compared. native: by a native speaker.
key-review-source = A hash of the German and English text it was compared with; when they change, the translation is outdated.
key-review-text = A hash of the translation that was read; when it changes, it is a draft again.
key-review-by = Who read it and when: `"A. B., 2026-12-01"`. Needed for native.

schema-written = { $file }: written
schema-same = { $file }: as it was

shape-cases = Decision cases: made-up answers, and what must follow
key-cases-format = The version of this format.
key-cases-flow = The flow the cases are for.
key-cases-on = Decide as of this day, where a case names no other.
key-cases-cases = The cases.

shape-case = A decision case
key-case-case = In a few words, who this is; no two cases of a flow have the same name.
key-case-on = Decide as of this day.
key-case-answers = Question → answer. A question that is left out was not asked.
key-case-outcome = What the last table gives.
key-case-rule = The rule of the last table that decides.
key-case-blocks = The building blocks the coach looks at with the person; all of them.
key-case-referrals = The services the person is sent to; all of them.
key-case-needed = The questions that would still be asked; all of them.
key-case-handover = Whether the request goes to a coach: the outcome hands over, and the district is open.
