### What flow new-question says.

new-mend-first = First mend these problems; then a new question can be added.
new-taken = question "{ $key }" stands already in { $flow }
new-question = { $key }: added to { $file }, line { $line }
new-words = { $file }: its words, marked TODO translate
new-next = Next: write the German and English words (a comment TODO translate above a text means that nobody has), then: python -m bot flow check
fill-nothing = Every language has all messages already.
