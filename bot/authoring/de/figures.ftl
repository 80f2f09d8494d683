### Zahlen eines Monats: leads figures.

figures-no-month = „{ $word }“ ist kein Monat; schreiben Sie Jahr und Monat: 2026-11
figures-future = { $month } hat noch nicht begonnen; Zahlen gibt es bis zu dem Monat, der gerade läuft
figures-no-district = Den Kreis „{ $word }“ gibt es nicht
    .hint = Kreise heißen hier nach ihrer Nummer (AGS), etwa 05913 für Dortmund; alle stehen in flows/places.yaml
figures-district-named = Kreis „{ $word }“: Schreiben Sie seine Nummer (AGS): { $found }
figures-needs-file = Eine Arbeitsmappe braucht eine Datei: --to zahlen.xlsx
figures-written = geschrieben: { $file }
figures-nothing = keine Zahlen
