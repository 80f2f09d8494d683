### Was flow new-question sagt.

new-mend-first = Beheben Sie zuerst diese Fehler; dann lässt sich eine neue Frage hinzufügen.
new-taken = Die Frage „{ $key }“ steht schon in { $flow }
new-question = { $key }: hinzugefügt in { $file }, Zeile { $line }
new-words = { $file }: Wörter der Frage, mit TODO translate markiert
new-next = Als Nächstes: Schreiben Sie die deutschen und englischen Wörter (der Kommentar TODO translate heißt: noch nicht geschrieben), dann: python -m bot flow check --in de
fill-nothing = Jede Sprache hat schon alle Nachrichten.
