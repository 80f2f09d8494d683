### Was flow check und words check außer den Fehlern sagen.

check-errors = { $count ->
        [one] 1 Fehler
       *[other] { $count } Fehler
    }
check-warnings = { $count ->
        [one] 1 Warnung, die nichts aufhält
       *[other] { $count } Warnungen, die nichts aufhalten
    }
check-others = { $count ->
        [one] 1 weiterer Fehler in flows/: python -m bot flow check --in de
       *[other] { $count } weitere Fehler in flows/: python -m bot flow check --in de
    }
check-flow = { $flow }:
check-table = { $table }: bewiesen für { $people ->
        [one] 1 Menschen
       *[other] { $people } verschiedene Menschen
    }, { $rules ->
        [one] 1 Regel
       *[other] { $rules } Regeln
    }
check-district = { $district } hat eigene Regeln; auch dort bewiesen: { $tables }
check-ways = { $ways ->
        [one] 1 Weg
       *[other] { $ways } Wege
    } zu einer Entscheidung, mit { $same ->
        [yes] { $longest ->
            [one] 1 Antwort
           *[other] { $longest } Antworten
        }
       *[no] { $shortest } bis { $longest } Antworten
    }
check-words = Wörter: { $languages }
check-cases = { $count ->
        [one] 1 Fall
       *[other] { $count } Fälle
    } (python -m bot flow test führt sie aus)
check-language = { $language }: { $count ->
        [one] 1 Nachricht
       *[other] { $count } Nachrichten
    }
check-states = : { $native } muttersprachlich gelesen, { $back-translated } rückübersetzt, { $draft ->
        [one] 1 Entwurf
       *[other] { $draft } Entwürfe
    }, { $outdated } veraltet, { $todo } zu übersetzen
check-fine = keine Fehler
check-version = keine Fehler (Version { $version })
no-folder = Es gibt keinen Ordner { $folder } mit flows/ darin
no-flow = Den Ablauf „{ $word }“ gibt es nicht
