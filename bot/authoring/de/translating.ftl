### Was `words review`, `words export`, `words import` und `words report` sagen und schreiben.

no-language = Die Sprache „{ $word }“ gibt es nicht
    .hint = Eine Sprache ist ein Ordner in locales/ mit ihren Wörtern darin
language-of-all = Deutsch (de) ist die Sprache, aus der alle übersetzt werden
no-message = Die Nachricht „{ $word }“ gibt es nicht

## words review

review-head =
    Welche Übersetzungen in „{ $language }“ noch einmal gelesen wurden und wie: back-translated (ohne Blick auf die Vorlage
    zurück ins Deutsche übersetzt und verglichen) oder native (von jemandem, der so spricht). Alles andere ist ein Entwurf.
    Ein Programm schreibt diese Datei: python -m bot words review
review-who = native heißt, dass es jemand gelesen hat, der so spricht: Sagen Sie mit --by "A. B.", wer
review-todo = Noch nicht übersetzt, also kann es niemand gelesen haben: { $names }
review-kept = { $count ->
        [one] 1 muttersprachlich gelesene Nachricht bleibt es
       *[other] { $count } muttersprachlich gelesene Nachrichten bleiben es
    }
review-left-out = { $count ->
        [one] 1 Nachricht ist noch zu übersetzen und wurde ausgelassen
       *[other] { $count } Nachrichten sind noch zu übersetzen und wurden ausgelassen
    }
review-same = { $file }: nichts zu ändern
review-done = { $file }: { $count ->
        [one] 1 Nachricht ist
       *[other] { $count } Nachrichten sind
    } jetzt { $state }
review-dry = { $file }: { $count ->
        [one] 1 Nachricht wäre
       *[other] { $count } Nachrichten wären
    } { $state }; nichts wurde geschrieben
