### Aufnahmen: words audio.

audio-language = Sprache
audio-recorded = aufgenommen
audio-missing = fehlen
audio-no-language = Die Sprache „{ $word }“ gibt es nicht
audio-no-words = (noch zu übersetzen; erst danach aufnehmen)
audio-there = { $count ->
        [0] Noch ist nichts aufgenommen
        [one] 1 Aufnahme: { $names }
       *[other] { $count } Aufnahmen: { $names }
    }
audio-not-there = { $count ->
        [0] Es fehlt nichts
        [one] 1 fehlt; wie man sie macht, sagt docs/recording.md
       *[other] { $count } fehlen; wie man sie macht, sagt docs/recording.md
    }
audio-unusable = { $count ->
        [one] 1 Datei lässt sich nicht verwenden: python -m bot words check --in de
       *[other] { $count } Dateien lassen sich nicht verwenden: python -m bot words check --in de
    }
