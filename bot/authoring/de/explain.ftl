### Was `flow explain` sagt.

explain-head = Ablauf { $flow }, { $day }
explain-district = Der Kreis { $district } hat eigene Regeln.
explain-table = Tabelle { $table } ({ $policy ->
        [first] die erste Regel, die passt, entscheidet
        [unique] genau eine Regel passt
       *[collect] jede Regel, die passt, zählt
    }; gibt { $gives })

explain-decides = ✓ { $rule }: passt und entscheidet: { $result }
explain-fits = ✓ { $rule }: passt: { $result }
explain-fits-unless = ✓ { $rule }: passt und entscheidet, wenn keine frühere Regel entscheidet: { $result }
explain-may-fit = ✓ { $rule }: passt vielleicht und zählt, weil nichts mehr gefragt wird: { $result }
explain-fails = ✗ { $rule }: passt nicht, denn { $because }
explain-open = ? { $rule }: noch offen, denn { $because }
explain-not-in-force = – { $rule }: gilt an diesem Tag nicht ({ $days })
explain-after = – nicht mehr angesehen, weil frühere Regeln schon auf alle passen: { $rules }

explain-is-not = { $input }: { $known } ist nicht { $wanted }
explain-not-answered = { $input } ist nicht beantwortet
explain-may-be = { $input } kann noch { $known } sein
explain-range = { $low } bis { $high }
explain-any-of = eines von { $options }
explain-none-of = eine Auswahl ohne { $options }
explain-any-and-none = { $any }, und { $none }
explain-nothing = nichts

explain-in-nrw = wohnt in Nordrhein-Westfalen
explain-rule = Regel, die entschieden hat
explain-result-of = Ergebnis der Tabelle { $table }
explain-yes = ja
explain-no = nein
explain-outside-nrw = außerhalb von Nordrhein-Westfalen

explain-for-people = für Menschen: { $text }
explain-for-coaches = für Coaches: { $text }
explain-source = Quelle: { $source }
explain-days = Tage: { $days }
explain-days-from = ab { $from }
explain-days-until = bis { $until }
explain-days-both = ab { $from } bis { $until }
explain-like = steht in diesem Kreis an der Stelle der Regel { $rule }

explain-summary = Was daraus folgt
explain-outcome = Ergebnis: { $result } (Regel { $rule })
explain-undecided = Ergebnis: noch nichts entschieden
explain-then = { $gives }: { $result } (Regel { $rule })
explain-needed = Noch gefragt: { $questions }
explain-needed-nothing = Für die Entscheidung wird nichts mehr gefragt
explain-handover = Die Anfrage geht an einen Coach.
