### What is wrong in an authored file, one message per kind of problem; .hint says what to do.
### The place, the line itself, the nearest right word ($near) and what exists ($known) are added by the program.

problem = problem
    .hint = hint:
    .warning = warning:
    .near = did you mean "{ $near }"?
    .known = there is: { $known }

## Files and YAML

cannot-read = the file cannot be read: { $told }
    .hint = is the name right?
not-utf-8 = this is not UTF-8
    .hint = save the file as UTF-8
file-too-long = the file is too long ({ $length } characters, at most { $limit })
    .hint = divide it
more-like-this = more of the same follow; { $count } are shown
    .hint = mend these first
no-words = there are no words
    .hint = make a folder for each language, like locales/de
language-needed = there are no German words, and coaches and admins read German
    .hint = bring back the folder locales/de
yaml-invalid = this is not valid YAML: { $told }
    .hint = look at this line and the one above: indentation, quotes, brackets
yaml-tab = this is not valid YAML: { $told }
    .hint = indent with spaces, never with tabs
yaml-hard-space = this is not valid YAML: { $told }
    .hint = the line begins with hard spaces, as word processors and web pages have them; type plain ones
yaml-indent = this line begins where none is expected: { $told }
    .hint = begin it as far right as its neighbours: entries of one list, and lines of one part, stand below one another
yaml-comparison = this is not valid YAML: { $told }
    .hint = put quotes around a condition that begins with ">": ">= 28"
yaml-colon = this is not valid YAML: { $told }
    .hint = a text that contains ": " must stand in quotes
yaml-open-bracket = the bracket that opens here is not closed, or a comma is missing in it ({ $told })
    .hint = close it, and every quotation mark in it; put commas between its entries
yaml-open-quote = the quotation mark that opens here is not closed ({ $told })
    .hint = put one at the end of the text
yaml-ends-early = the file ends in the middle of something: { $told }
    .hint = is its end missing, or a bracket or a quotation mark open?
yaml-second-document = a second document begins here
    .hint = remove the "---"
yaml-too-deep = nested too deep: more than { $limit } levels
    .hint = flow files need fewer than ten; is a bracket left open?
yaml-too-many = too long: more than { $limit } entries
    .hint = divide the file
yaml-alias = aliases (*name) are not used here
    .hint = write the value out
yaml-anchor = anchors (&name) are not used here
    .hint = write the value out where it is needed
yaml-tag = types with "!" ({ $tag }) are not used here
    .hint = remove it
yaml-key = a key must be a word
    .hint = write: name: value
yaml-merge = merging (<<) is not used here
    .hint = write the entries out
yaml-duplicate-key = "{ $key }" stands here twice
    .hint = the first is in line { $line }; keep one

## Shapes

need-fields = here must stand lines of the form `key: value`
need-names = here must stand lines of the form `name: value`
    .hint = put every name in its own line
need-list = here must stand a list
    .hint = begin every entry with a dash
need-word = here must stand a word or a number
    .hint = write one, without brackets
need-number = here must stand a whole number
    .hint = write it in digits: 48
number-too-small = this number is too small
    .hint = { $least } or more
need-flag = here must stand true or false
    .hint = write true or false
word-for-flag = "{ $word }" is only a word here; here must stand true or false
    .hint = write true or false; yes, no, on and off are plain words in these files
flag-for-word = here must stand a word, and { $word } is none
    .hint = true and false are no words in these files; write yes or no, or put it in quotes: "{ $word }"
curly-quotes = the quotes around { $text } belong to the text itself
    .hint = write straight quotes: "…"
empty-list = this list is empty
    .hint = write at least one entry, or remove the line
unknown-format = this format is not known
    .hint = write: format: 1
unknown-key = "{ $key }" does not exist here
missing-key = "{ $key }" is missing
    .hint = add "{ $key }:"
file-name = the file is called "{ $name }"
    .hint = what stands here and the file's name must be the same
not-a-day = this is not a day
    .hint = write year, month and day: 2022-06-30

## Questions

bad-key = "{ $key }" cannot be a key
    .hint = possible are 1–40 small letters a–z, digits and _
question-twice = question "{ $key }" stands here twice
    .hint = the first is in line { $line }
one-place = a flow asks for exactly one place
    .hint = add: - {"{"}ask: place, type: place{"}"}
unknown-type = type "{ $word }" does not exist
unknown-asked = asked: "{ $word }" does not exist
key-not-for-type = a question of type { $type } has no "{ $key }"
    .hint = remove the line
needs-options = a question to choose from needs "options"
    .hint = write, for example: options: [first, second]
needs-range = a number needs a "range"
    .hint = write, for example: range: 14..99
bad-option = "{ $option }" cannot be an option
    .hint = possible are 1–40 small letters a–z, digits and _
option-twice = option "{ $option }" stands here twice
    .hint = keep one
option-reserved = "{ $option }" cannot be an option here
    .hint = a button of the bot itself is called that; call the answer otherwise
choose-nothing = nobody could choose anything here
    .hint = write how many may be chosen: 0..{ $count }
choose-too-many = there are only { $count } options
    .hint = lower the last number
not-a-range = this is not a range of whole numbers
    .hint = write both ends: 14..99
range-upside-down = the range { $low }..{ $high } is upside down
    .hint = write { $high }..{ $low }
typed-freely = "{ $key }" is typed freely and cannot be compared
not-before-this = "{ $key }" is not asked or decided before this
nobody-asked = nobody is asked "{ $key }": no table reads the answer
    .hint = use the question in a table, or write asked: always or asked: handover
question-idle = the answer to "{ $key }" never changes anything, though a table reads it
    .hint = remove the question, or the condition that reads it
unknown-question = question "{ $word }" does not exist
unknown-block = there is no file "{ $word }" in flows/questions
block-unused = no flow includes these questions
    .hint = write "- include: { $block }" in a flow, or remove the file
was-still-there = "{ $key }" was said to be renamed to "{ $new }", but is still asked
    .hint = was: names a question that does not exist any more; remove the old question, or the line

## Conditions

unknown-option = "{ $word }" is not an option of "{ $key }"
not-a-comparison = "{ $text }" compares no numbers
    .hint = write 18..27, "< 18", ">= 28" or one number
nobody-meets-this = nobody can meet this
    .hint = answers go from { $low } to { $high }
needs-has = "{ $key }" may have several answers
    .hint = write {"{"}has: x{"}"}, {"{"}has_any: [..]{"}"} or {"{"}has_none: [..]{"}"}
needs-one-has = one of has, has_any or has_none must stand here
    .hint = write exactly one of them

## Tables and rules

unknown-table = table "{ $word }" does not exist
table-twice = table "{ $table }" is named here a second time
    .hint = a table stands in one place of a flow, under decide: or under then:
unknown-policy = policy "{ $word }" does not exist
no-rules = a table needs rules
    .hint = begin every rule with a dash
bad-name = "{ $name }" cannot stand in the names of messages
    .hint = letters a–z, digits, - and _, a letter first; how people read it stands in locales/
bad-id = "{ $id }" cannot be an id
    .hint = possible are small letters a–z, digits and -
rule-too-long = "{ $table }/{ $rule }" is too long for a button: at most { $limit } characters
    .hint = shorten the rule's id
rule-twice = rule "{ $rule }" stands here twice
    .hint = the first is in line { $line }
ends-before-it-begins = the rule ends before it begins
    .hint = look at from and until
early-without-effect = rule "{ $rule }" cannot end the conversation here
    .hint = early: counts in the table that decides last alone: { $table }
early-hands-over = rule "{ $rule }" ends the conversation early, so the coach whom "{ $outcome }" promises never comes
    .hint = remove early:, or send these people to another outcome
then-collects = table "{ $table }" stands under then: and gives everything that fits
    .hint = write: policy: collect
decide-collects = table "{ $table }" stands under decide: and gives everything that fits
    .hint = a table that decides gives one result; write: policy: first
table-unused = no flow uses this table
    .hint = name it in a flow under decide: or then:, or remove the file
gap = { $person }: no rule fits ({ $people ->
        [one] 1 person
       *[other] { $people } people
    } like this)
    .hint = add a rule for them, or widen one
overlap = { $person }: { $rules } all fit ({ $people ->
        [one] 1 person
       *[other] { $people } people
    } like this)
    .hint = policy: unique wants exactly one rule to fit; narrow one
too-few = { $person }: gets { $count } instead of at least { $at_least } ({ $rules }; { $people ->
        [one] 1 person
       *[other] { $people } people
    } like this)
    .hint = add a rule for them
stuck = { $person }: no question is left and nothing is decided
    .hint = a question the table needs has an only_if these people do not meet; change it, or add a rule
dead-rule = rule "{ $rule }" decides for nobody: earlier rules take everybody it could fit
    .hint = remove it, or move it up
rule-of-nobody = rule "{ $rule }" decides for nobody: nobody can meet it
    .hint = remove it, or change its conditions
review-due = rule "{ $rule }" was to be reviewed by { $day }
    .hint = look at its source; then write a later day under review_by:, or change the rule
rule-over = rule "{ $rule }" ended on { $day }, and no case looks back on it
    .hint = remove it, or write a case with a day on which it held

## Flows, outcomes, services

bad-flow-name = "{ $name }" cannot be the name of a flow
    .hint = possible are 1–40 small letters a–z, digits and -; the file is called the same
start-twice = two flows say start: true: { $flows }
    .hint = everybody begins with the same flow; keep the line in one only
start-missing = no flow says start: true
    .hint = write the line into the flow people begin with
only-in-start = "{ $key }" belongs in the flow with start: true and holds for all flows
    .hint = remove it here
outcome-of-nobody = no rule gives the outcome "{ $outcome }"
result-no-outcome = "{ $word }" is not among the outcomes of the flow
result-no-service = "{ $word }" is not among the places in flows/services.yaml
service-unused = nobody is sent to "{ $service }"
    .hint = remove it, or add a rule that sends people there
unknown-keep = keep: "{ $word }" does not exist
unknown-flow = flow "{ $word }" does not exist
handover-missing = the outcome "{ $outcome }" hands over, but the flow does not say which answers that needs
    .hint = write handover: with unless, way, name, phone and wish
handover-type = { $name }: "{ $key }" is a question of type { $type }; here belongs one of type { $wanted }
    .hint = name another question; are two of them swapped?
handover-wish = wish: "{ $key }" has no option "{ $option }", so nobody's wish for a woman as coach would be heard
    .hint = add the option, or name another question

## The office

not-hours = "{ $text }" are no hours of a week
    .hint = write days and times in German: "Mo-Do 9-12, 13-16; Fr 9-13"
steps-not-rising = this must come later than { $before }
    .hint = { $least } or more
step-too-late = a week has { $week } office hours: nobody may wait longer than two such weeks
    .hint = { $most } or less, or more hours in the week

## Districts and places

need-districts = here must stand districts, like "05913": {"{"}open: false{"}"}
    .hint = write {"{}"} where there is none
unknown-district = district "{ $word }" does not exist
closed-twice = open: false closes this already
    .hint = keep one of the two lines
contact-unreachable = the contact cannot be reached
    .hint = add phone, email or url
not-phone = "{ $text }" is no telephone number
    .hint = write digits and spaces, with + and the country code first
not-email = "{ $text }" is no e-mail address
    .hint = write it like office@town.example
not-url = "{ $text }" is no web address
    .hint = write the whole address: https://www.kim.nrw
team-of-itself = a district is its own team anyway
    .hint = remove the line, or name another district
team-of-team = the leads of "{ $team }" themselves go to the coaches of "{ $other }"
    .hint = name "{ $other }" itself
local-table = no flow uses a table "{ $table }"
local-nothing = a rule of a district needs off:, or an id with when, then and source
    .hint = off: over-27 switches a rule off; instead_of: over-27 puts one in its place
local-unknown-rule = table "{ $table }" has no rule "{ $word }"
bad-district-number = { $word } is not a district's number
    .hint = write five digits beginning with 05, in quotes: "05913"
district-twice = two districts are called "{ $name }"
    .hint = keep one of them
places-alike = "{ $name }" and "{ $twin }" cannot be told apart
    .hint = keep one of them
place-too-long = "{ $name }" is too long for a button: { $bytes } bytes, at most { $limit }
    .hint = shorten the name, and write the long one under aliases
outside-is-inside = "{ $name }" is a municipality of NRW
    .hint = say which is meant, like "Halle (Saale)"
postcode-of-nobody = no municipality here has the postcode { $code }
    .hint = only a postcode of NRW can also lie outside; correct or remove it
unknown-land = this Land is not in the list `outside`
    .hint = add it there, or correct its name
unknown-kind = kind "{ $word }" does not exist
unknown-region = region "{ $word }" does not exist
unknown-place = place "{ $word }" does not exist
not-a-postcode = "{ $text }" is not a postcode
    .hint = write five digits; from one to another: 50676..50679
bad-postcode-range = { $text } is not a range of postcodes
    .hint = write the smaller one first; at most { $limit } postcodes are possible
postcode-twice = { $code } stands here twice
    .hint = keep one of them
alias-twice = "{ $alias }" is read like "{ $first }"
    .hint = keep one of them

## Words

number-twice = "{ $word }" means { $number } here and { $first } elsewhere
    .hint = keep one of them
yes-no-twice = "{ $word }" is yes and no in the same language
    .hint = keep it where it is clear, or in neither
crisis-word-empty = "{ $word }" does not begin with at least two letters
    .hint = write a word or a phrase; * may stand only at the end of a word
crisis-word-twice = "{ $word }" means { $danger } already
    .hint = the first is at { $first }; keep one of them, a text is met with one kind of help
crisis-word-harmless = "{ $word }" also stands in a harmless answer: { $answer }
    .hint = write a longer phrase that nobody answers a question with
crisis-words-missing = { $danger }: no phrases in { $languages }
    .hint = ask somebody who speaks the language which words people use
number-lost = "{ $message }" lacks the number { $number }
    .hint = write it exactly so, in digits 0 to 9: people call it when they are in need
unknown-language = the language "{ $word }" is not known
    .hint = call the folder by the language's code, like uk
not-a-message = this is not a message
    .hint = write: name = text; further lines are indented ({ $told })
message-twice = "{ $message }" stands here twice
    .hint = the first is at { $first }; keep one
message-empty = "{ $message }" has no text
    .hint = write it after the =
bad-markup = "{ $message }": Telegram cannot read { $piece }
    .hint = tags are <b>, <i>, <u> and <code>, each closed again; a bare < is written &lt;
message-includes = "{ $message }" includes "{ $other }"; that does not work here
    .hint = write the text out
messages-missing = { $language }: { $count ->
        [one] 1 message is missing
       *[other] { $count } messages are missing
    }: { $names }
    .hint = add them; locales/de and locales/en show what they say
message-unused = nothing uses the message "{ $message }"
    .hint = remove it, or correct its name
variable-left-out = "{ $message }" leaves out {"{"} ${ $variable } {"}"}
    .hint = add it; the other languages say it
variable-unknown = "{ $message }" uses {"{"} ${ $variable } {"}"}, which is not filled in
    .hint = take it out, or correct its name
plural-missing = "{ $message }" has no text for { $categories }
    .hint = { $language } tells these numbers apart: { $all }
plural-unknown = "{ $message }": [{ $category }] is no kind of number in { $language }
    .hint = { $language } tells these numbers apart: { $all }
wrong-script = "{ $message }": { $letter } ({ $code }) is no letter of { $language }
    .hint = write it in the letters of the language; German words stay in Latin ones
neighbours-letter = "{ $message }": { $letter } ({ $code }) belongs to a neighbouring language
    .hint = { $language } writes { $meant }
direction-mark = "{ $message }" holds the mark { $mark }
    .hint = remove it; the bot sets the direction of every line itself
latin-word = "{ $message }" has words in Latin letters that neither German nor English has: { $words }
    .hint = write them in the letters of { $language }, or as they stand in German
term-lost = "{ $message }" lacks the German { $term }, which stands on people's papers and letters
    .hint = write it in German letters, with a gloss in brackets
first-line-tells = the first line of "{ $message }" says "{ $word }", and a locked telephone shows it to whoever holds it
    .hint = begin with a line that gives nothing away; locales/glossary.yaml lists such words under private
gloss-differs = "{ $message }": { $term } is explained as "{ $gloss }"
    .hint = locales/glossary.yaml says: { $allowed }
text-too-long = "{ $message }" has { $length } characters; Telegram takes at most { $limit }
    .hint = shorten it
label-too-long = the button "{ $message }" has { $length } characters; at most { $limit } are possible
    .hint = a telephone shows about 38; shorten it
label-long = the button "{ $message }" has { $length } characters; a telephone shows about { $limit }
    .hint = shorten it; pictogram and tick in front count as well
pictogram-missing = "{ $key }" has answers without a pictogram: { $names }
    .hint = add one emoji for each; until then their buttons have none
pictogram-twice = "{ $key }": "{ $option }" has the same pictogram as "{ $other }": { $text }
    .hint = who does not read cannot tell them apart; choose another one for one of them
pictogram-flag = { $text } is a flag
    .hint = people may have fled from the state behind it; choose another picture
pictogram-not-one = { $text } is not one emoji
    .hint = write just one, without skin tone; signs that are also letters need the version with a colour picture (⏸️, 1️⃣)
pictogram-no-question = there is no question "{ $word }" that is answered with buttons
    .hint = its pictograms are not used; remove them, or correct the name
pictogram-no-answer = "{ $word }" is no answer here
    .hint = its pictogram is not used; remove it, or correct the name
to-translate = { $count ->
        [one] 1 message is still to be translated
       *[other] { $count } messages are still to be translated
    }: { $names }
    .hint = translate the text and remove the comment TODO translate above it; until then people read English
translation-outdated = { $count ->
        [one] 1 translation is outdated
       *[other] { $count } translations are outdated
    }, because the German or English changed: { $names }
    .hint = read them again; then python -m bot words review notes that they are right
sentence-long = "{ $message }" has a sentence of { $length } words; above { $limit } many people do not read to the end
    .hint = make two sentences of it; 12 words are the aim
message-attribute = "{ $message }" has an attribute .{ $attribute }, which nobody is ever shown
    .hint = remove it, or indent the text that begins with a dot and put the dot into quotes: {"{"}"."{"}"}
message-term = the term -{ $term } is used by nothing
    .hint = write the word out wherever it is needed
review-nothing = there is nothing to review in the language "{ $language }"
    .hint = remove the file; German itself is what the others are compared with
review-gone = there is no message "{ $message }" any more
    .hint = remove the line; python -m bot words review does so
review-by = state: native says that a native speaker has read it; here is not said who and when
    .hint = write a name or initials and a day: by: "A. B., 2026-12-01"
unknown-review-state = state "{ $word }" does not exist
not-a-hash = "{ $text }" is not a hash
    .hint = do not write these by hand: python -m bot words review does
to-write = "{ $message }" is still to be written
    .hint = write the text and remove the comment TODO translate above it; other languages may follow later

## Recordings

recording-not-opus = this cannot be sent as a voice note: it must be Opus in OGG, and its name must end in .ogg
    .hint = ffmpeg -i FILE -c:a libopus -b:a 24k -ac 1 NAME.ogg
recording-unknown = nobody can listen to "{ $message }"
    .hint = call the file by a question, a consent or a result; python -m bot words audio names them all
recording-too-large = the recording has { $size } bytes; Telegram takes at most { $limit }
    .hint = record less, or convert it: ffmpeg -i FILE -c:a libopus -b:a 24k -ac 1 NAME.ogg
recording-large = the recording has { $size } bytes; above { $limit } telephones show a file and no voice note
    .hint = convert it: ffmpeg -i FILE -c:a libopus -b:a 24k -ac 1 NAME.ogg

## Cases

case-twice = case "{ $case }" stands here twice
    .hint = the first is at { $first }; call one of them otherwise
case-expects-nothing = case "{ $case }" expects nothing
    .hint = write what must follow: outcome, rule, blocks, referrals, needed or handover
case-not-asked = "{ $key }" is not asked of somebody whose answer to "{ $other }" is "{ $value }"
    .hint = remove the answer, or change the other one
case-unknown-result = { $what }: "{ $word }" does not exist in this flow

## Events

not-a-moment = this is not a day with a time
    .hint = write year, month, day and the time in Germany: 2027-01-14 10:00
no-such-hour = this hour does not exist: the clocks go forward then
    .hint = look at the time again; on that day 2:00 is followed by 3:00
bad-event-key = "{ $key }" cannot be the key of an event
    .hint = possible are 1–40 small letters a–z, digits and -, a letter first
event-twice = the event "{ $key }" stands in two files
    .hint = the other one is at { $first }; call one of them otherwise
event-text-long = this text has { $length } characters, at most { $limit } are possible
    .hint = write what stands on the poster; people read it on a small telephone
event-past = the event is over
    .hint = nobody is invited any more; the file can be removed
event-ends-first = the event ends before it begins
    .hint = look at starts and ends
event-answers-late = people could still say yes when the event has begun
    .hint = answer_by: must be before starts:
event-invites-late = invitations would go out when nobody can answer any more
    .hint = invite_from: must be before answer_by: and starts:
event-language = no words in the language "{ $word }"
event-not-kept = the answer to "{ $key }" is not kept for invitations
    .hint = people agree to have only these answers kept
event-for-nobody = nobody has such an answer to "{ $key }" together with the others
    .hint = look at the options, and at whom the question is asked
