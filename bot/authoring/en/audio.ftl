### Recordings: words audio.

audio-language = language
audio-recorded = recorded
audio-missing = missing
audio-no-language = there is no language "{ $word }"
audio-no-words = (still to be translated; record it afterwards)
audio-there = { $count ->
        [0] nothing is recorded yet
        [one] 1 recording: { $names }
       *[other] { $count } recordings: { $names }
    }
audio-not-there = { $count ->
        [0] nothing is missing
        [one] 1 is missing; docs/recording.md says how to make it
       *[other] { $count } are missing; docs/recording.md says how to make them
    }
audio-unusable = { $count ->
        [one] 1 file cannot be used: python -m bot words check
       *[other] { $count } files cannot be used: python -m bot words check
    }
