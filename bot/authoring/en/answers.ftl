### What is wrong with answers given to flow decide, in a case, or for a coach's places.

answers-not-json = answers:{ $line }:{ $column }: this is not JSON: { $told }
answers-too-deep = answers: nested too deep
answers-number-too-long = answers: a number is too long
answers-no-object = answers: write an object: {"{"}"age": 22, "paper": "duldung"{"}"}
answer-to-nothing = "{ $key }" is no question
answer-no-option = { $key }: { $value } is no answer; there is: { $options }
answer-no-list = { $key }: { $value } is no answer; a list of { $least } to { $most } of: { $options }
answer-no-number = { $key }: { $value } is no answer; a whole number from { $low } to { $high }
answer-no-place = { $key }: { $value } is no answer; a postcode, a municipality, "05913/Dortmund" or "outside_nrw"
answer-no-text = { $key }: { $value } is no answer; a text
unknown-area = { $option }: "{ $word }" does not exist
