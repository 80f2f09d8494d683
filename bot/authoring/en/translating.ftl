### What `words review`, `words export`, `words import` and `words report` say and write.

no-language = there is no language "{ $word }"
    .hint = a language is a folder in locales/ with its words in it
language-of-all = German (de) is what all languages are translated from
no-message = there is no message "{ $word }"

## words review

review-head =
    Which translations into "{ $language }" were read again, and how: back-translated (into German, without seeing the source,
    and compared) or native (by a native speaker). Anything else is a draft. docs/translating.md says more.
    A program writes this file: python -m bot words review
review-who = native says that a native speaker has read it: say who, with --by "A. B."
review-todo = still to be translated, so nobody can have read it: { $names }
review-kept = { $count ->
        [one] 1 message that a native speaker has read stays so
       *[other] { $count } messages that a native speaker has read stay so
    }
review-left-out = { $count ->
        [one] 1 message is still to be translated and was left out
       *[other] { $count } messages are still to be translated and were left out
    }
review-same = { $file }: nothing to change
review-done = { $file }: { $count ->
        [one] 1 message is
       *[other] { $count } messages are
    } { $state } now
review-dry = { $file }: { $count ->
        [one] 1 message would be
       *[other] { $count } messages would be
    } { $state }; nothing was written

## Where a message is shown

where-question = the question { $of }
where-why = why { $of } is asked
where-label = short name of { $of }, in lists of answers
where-option = button: an answer to { $of }
where-unsure = button under many questions
where-go-on = button that leads on to { $of }
where-intro = first words of { $of }
where-reason = why a result came out: rule { $of }
where-result = a result, or a place that helps ({ $of })
where-button = button
where-error = after an answer that cannot be used
where-command = what a command in the menu does
where-profile = the bot's own page in Telegram
where-crisis = when somebody is in danger
where-call = when somebody wants a call
where-consent = before somebody agrees
where-mydata = in the list of one's own data
where-choose = choosing the place from a list
where-coach = what happens with the coach
where-message = a message

state-draft = draft
state-back-translated = back-translated
state-native = native
state-outdated = outdated
state-todo = to translate

## words export

column-id = id
column-german = German
column-english = English
column-current = current text
column-text = your text
column-where = where it is shown
column-limit = limit
column-state = state
column-comment = comment
sheet-guide = How to
sheet-help =
    Write your translation into the column “your text”, beside the one that is there now. Leave a row empty if the text is good.
    Everything grey stays as it is. You may filter and widen columns. Please do not rename the sheet or the heads.
    Polite, plain words, short sentences (aim: 12 words). Write to somebody you have never met and want to help.
    {"{"} $name {"}"}: the bot fills this in. Copy it with its brackets, and put it where it belongs in your language. The comment says what it is.
    <b>…</b> is bold. Keep the tags in pairs. /start and other commands stay as they are.
    {"{"} $count -> … {"}"}: a text that depends on a number. Copy it as a whole and translate only what stands behind [one], [few], *[other].
    German words such as Duldung stay in German letters, because they stand on people's papers. The gloss in brackets is yours.
    A new line in a cell: Alt and Enter. The cell turns red when a text is longer than the limit.
    State “outdated”: the German changed after this was translated. Still right? Copy the current text into “your text”.
    When you are done, save the file as .xlsx and send it back.
po-help =
    Translate from English; the German stands in the comments, with where a text is shown and how long it may be.
    {"{"} $name {"}"} is filled in by the bot: copy it with its brackets. <b>…</b> is bold: keep the tags in pairs.
    Fuzzy: the German changed after this was translated. Correct the text if needed, and take the mark away.
    Please leave the contexts and the comments "key: …" as they are.
po-german = Deutsch: { $text }
po-limit = at most { $limit } characters
export-ending = { $file }: write a file that ends with .xlsx (a spreadsheet) or .po
export-exists = { $file } is there already; --force writes over it
export-done = { $file }: { $count ->
        [one] 1 message
       *[other] { $count } messages
    }, { $todo } to be translated, { $outdated } outdated

## words import

sheet-unreadable = this is not a spreadsheet that can be read: { $told }
    .hint = save it as Excel workbook (.xlsx)
sheet-missing = there is no sheet "{ $language }"; there is: { $sheets }
    .hint = is it another language's file? otherwise give the sheet its name back
sheet-column = there is no column "{ $column }"
    .hint = the first line holds the heads of the columns; give it back the one it had
sheet-no-id = { $cell }: a text without an id
    .hint = which message is it? its id stands in the first column of an export
sheet-no-text = { $cell }: this is a formula, a day or an error, not a text
    .hint = begin the text with another sign than =, or put an apostrophe (') before it
po-unreadable = this is not a PO file that can be read: { $told }
    .hint = save it in the translation program once more
po-empty = this is not a PO file with messages in it
    .hint = is it the file that was exported?
po-language = the file is in the language { $other }, not in { $language }
    .hint = is it another language's file?
import-unknown = there is no message "{ $word }" for people
    .hint = ids must stay as they were exported
import-twice = "{ $message }" stands here twice
    .hint = the first is at { $first }; keep one
import-not-fluent = "{ $message }": this text cannot be read: { $told }
    .hint = is a bracket missing, or does a line begin with [ or * or a dot? write {"{"}"*"{"}"} instead
import-unsure = "{ $message }" is still marked as fuzzy and was left out
    .hint = take the mark away when the text is right
import-source-changed = "{ $message }": the German or English is not what it is now; the text was left out
    .hint = export once more: what was translated here may not be what is wanted now
import-text-changed = "{ $message }": somebody changed the translation since the export; the text was left out
    .hint = export once more, and look at both texts
import-refused = Nothing was written. Mend the rows named above, then import the file again.
import-nothing = nothing to change
import-confirmed = { $message }: still right
import-dry = nothing was written
import-done = { $count ->
        [one] 1 message changed
       *[other] { $count } messages changed
    }; drafts until somebody has read them again (words review)

## words report

report-language = language
report-messages = messages
report-translated = translated
report-draft = drafts
report-back-translated = translated back
report-native = native
report-outdated = outdated
report-errors = errors
report-warnings = warnings
report-longest-button = longest button
report-median-words = words a sentence
report-short = up to 12 words
report-percent = { $share } %
report-written = { $file } written
report-none = there are no words

page-title = The words of the bot
page-intro = Every message as Telegram shows it, with the German beside it.
page-example = What the bot fills in is made up here.
page-language = Language
page-filter = Show
page-all = everything
page-too-long = too long
page-search = Search
page-of = of
page-shown = shown
page-none = not there yet
example-number = 3
example-total = 12
example-answer = Dortmund
example-question = Town
example-low = 14
example-high = 99
example-max = 3
example-year = 1383
example-from = 2004
example-to = 2005
example-hours = 48
example-coach = Lena
example-district = Dortmund
example-operator = Example Association
example-address = Musterweg 1, 44135 Dortmund
example-contact = hilfe@verein.example
example-officer = datenschutz@verein.example
example-language = Deutsch
example-date = 01.12.2026
example-state = …
example-day = 01.12.2026
example-weekday = Tuesday
example-time = 14:30
example-moment = 01.12.2026, 14:30
example-place = Musterweg 1, 44135 Dortmund
example-kind = …
example-things = …
example-minutes = 10
example-service = Jobcenter
