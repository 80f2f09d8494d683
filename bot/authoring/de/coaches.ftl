### coach invite | list | show | change | leave | deactivate | team | check.

coach-no-name = --name: 1 bis 60 Zeichen
coach-no-area = Wo ist der Coach da? Schreiben Sie --district 05913 (oder --coordinator)
coach-hours-unreadable = --hours: „{ $typed }“ ist nicht zu verstehen; schreiben Sie es so: "Mo-Do 9-12, 13-16; Fr 9-12"
coach-language-unknown = --language: „{ $word }“ ist keine Sprache; schreiben Sie ein Kürzel wie uk oder fa-AF oder einen deutschen oder englischen Namen
coach-team-unknown = --team: Ein Team „{ $word }“ gibt es nicht; so entsteht es: python -m bot coach team add "{ $word }"
coach-email-unreadable = --email: „{ $typed }“ ist keine E-Mail-Adresse; sie sieht so aus: name@office.example
coach-email-needed = --email: Ein Coach ohne Telegram braucht eine Adresse
coach-unknown = Einen Coach { $number } gibt es nicht; python -m bot coach list zeigt alle
coach-none = Noch keine Coaches: python -m bot coach invite --help
coach-not-active = Coach { $number } ist nicht aktiv; eine neue Einladung macht wieder einen Coach daraus
coach-works-once = gilt einmal, bis { $until } UTC
coach-mail-made = Coach { $number } ist sofort da und bekommt alles per E-Mail
coach-mail-there = Coach { $number } hat diese Adresse schon; nichts wurde geändert. So ändern Sie den Coach: python -m bot coach change { $number } --help
coach-nothing-changed = Coach { $number } ist schon so eingetragen; nichts wurde geändert
coach-nothing-asked = Was soll sich ändern? python -m bot coach change --help
coach-changed = Coach { $number } geändert: { $what }
coach-changed-told = der Coach bekommt Bescheid
coach-leave-days-missing = Schreiben Sie --from und --until oder --end
coach-leave-day-unreadable = { $option }: „{ $typed }“ ist kein Tag; schreiben Sie Jahr, Monat und Tag: 2026-12-24
coach-leave-upside-down = Der letzte Tag liegt vor dem ersten
coach-leave-over = Diese Tage sind schon vorbei
coach-leave-too-long = Das ist länger als ein Jahr
coach-leave-entered = Coach { $number } ist nicht da: { $days }
coach-leave-alone = { $places }: kein Coach ist da; die Koordination bekommt Bescheid
coach-leave-alone-untold = { $places }: kein Coach ist da, und es gibt sonst keine Koordination
coach-leave-ended = Coach { $number } ist wieder da; kein Urlaub mehr: { $days }
coach-leave-none = Coach { $number } hat keinen Urlaub; nichts wurde geändert
coach-deactivate-ask = Coach { $number } ({ $name }) abmelden? Anfragen, die an die anderen zurückgehen: { $leads }
coach-kept = nichts wurde geändert
coach-left-already = Coach { $number } ist nicht mehr aktiv; nichts wurde geändert
coach-left = Coach { $number } ist abgemeldet; Chat und Adresse sind frei
coach-left-leads = an die anderen zurückgegeben, die Menschen bekommen Bescheid: { $leads }
coach-left-unattended = Von diesen weiß NIEMAND, es gibt keinen anderen Coach und keine Koordination: { $leads }
coach-left-invitations = { $count ->
        [one] eine unbenutzte Einladung auf diesen Namen gilt nicht mehr; laden Sie neu ein, wer sonst so heißt
       *[other] { $count } unbenutzte Einladungen auf diesen Namen gelten nicht mehr; laden Sie neu ein, wer sonst so heißt
    }
coach-left-tell = Der Bot schreibt ihnen davon nicht, weil die Adresse gelöscht ist: Bitte sagen Sie es ihnen selbst
coach-left-check = was jetzt fehlt: python -m bot coach check
team-name-wrong = Der Name eines Teams hat 1 bis 60 Zeichen
team-added = Das Team „{ $name }“ gibt es jetzt
team-there = Das Team „{ $name }“ gibt es schon; nichts wurde geändert
team-none = Noch keine Teams: python -m bot coach team add NAME
team-unknown = Ein Team „{ $word }“ gibt es nicht; nichts wurde geändert
team-full = Zum Team „{ $name }“ gehören noch Coaches: { $coaches }; geben Sie ihnen erst ein anderes: python -m bot coach change ID --team NAME
team-removed = Das Team „{ $name }“ gibt es nicht mehr

## coach check

coverage-fine = { $first } bis { $last }: Jeder Ort hat zu jeder Bürozeit einen Coach
coverage-head = { $first } bis { $last }
coverage-error = FEHLER
coverage-warning = Warnung
coverage-count = { $errors ->
        [0] Nirgends fehlt jemand, ohne dass jemand einspringt; Warnungen: { $warnings }
        [one] Ein Ort oder eine Zeit ganz ohne jemanden; Warnungen: { $warnings }
       *[other] { $errors } Orte oder Zeiten ganz ohne jemanden; Warnungen: { $warnings }
    }
coverage-everywhere = überall
coverage-nobody = { $places }: kein Coach eingetragen; die Koordination ({ $names }) übernimmt
coverage-nobody-at-all = { $places }: kein Coach eingetragen, auch keine Koordination
coverage-full = { $places }: Alle Coaches haben so viele Anfragen, wie sie haben können; die Koordination ({ $names }) übernimmt
coverage-full-at-all = { $places }: Alle Coaches haben so viele Anfragen, wie sie haben können, und es gibt keine Koordination; sie bekommen neue trotzdem
coverage-language = { $places }: kein Coach spricht { $language }; Deutsch mit jemandem, der übersetzt
coverage-week = { $places }: kein Coach arbeitet { $hours }; die Koordination ({ $names }) ist da
coverage-week-at-all = { $places }: niemand arbeitet { $hours }, auch keine Koordination
coverage-away = { $places }: niemand { $when }; die Koordination ({ $names }) springt ein
coverage-away-at-all = { $places }: niemand { $when }, auch keine Koordination
coverage-day = am { $first }
coverage-days = vom { $first } bis { $last }
