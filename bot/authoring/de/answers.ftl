### Was an Antworten nicht stimmt: bei flow decide, in einem Fall, oder für die Orte eines Coachs.

answers-not-json = answers:{ $line }:{ $column }: Das ist kein JSON: { $told }
answers-too-deep = answers: Zu tief verschachtelt
answers-number-too-long = answers: Eine Zahl ist zu lang
answers-no-object = answers: Schreiben Sie ein Objekt: {"{"}"age": 22, "paper": "duldung"{"}"}
answer-to-nothing = „{ $key }“ ist keine Frage
answer-no-option = { $key }: { $value } ist keine Antwort; es gibt: { $options }
answer-no-list = { $key }: { $value } ist keine Antwort; nötig ist eine Liste von { $least } bis { $most } aus: { $options }
answer-no-number = { $key }: { $value } ist keine Antwort; nötig ist eine ganze Zahl von { $low } bis { $high }
answer-no-place = { $key }: { $value } ist keine Antwort; möglich sind eine Postleitzahl, eine Gemeinde, „05913/Dortmund“ oder „outside_nrw“
answer-no-text = { $key }: { $value } ist keine Antwort; nötig ist ein Text
unknown-area = { $option }: „{ $word }“ gibt es nicht
