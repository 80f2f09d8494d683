### Figures of a month: leads figures.

figures-no-month = "{ $word }" is not a month; write year and month: 2026-11
figures-future = { $month } has not begun; there are figures up to the month that runs now
figures-no-district = district "{ $word }" does not exist
    .hint = districts are named by their number (AGS), such as 05913 for Dortmund; all of them stand in flows/places.yaml
figures-district-named = district "{ $word }": write its number (AGS): { $found }
figures-needs-file = a workbook needs a file: --to figures.xlsx
figures-written = written: { $file }
figures-nothing = no figures
