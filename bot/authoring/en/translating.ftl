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
