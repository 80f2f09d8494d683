### Was Admins in Telegram lesen: nur auf Deutsch.

## Geänderte Dateien
# $count: Zahl der Fehler; $version: Version, die in Kraft bleibt
admin-refused =
    { $count ->
        [one] ⚠️ <b>Ein Fehler in den Dateien.</b>
       *[other] ⚠️ <b>{ $count } Fehler in den Dateien.</b>
    } Nichts davon wird übernommen; der Bot spricht weiter nach Version { $version }.
admin-more-problems =
    { $count ->
        [one] … und noch einer. Alle zeigt: python -m bot flow check --in de
       *[other] … und noch { $count }. Alle zeigt: python -m bot flow check --in de
    }
admin-holds-again = ✅ Die Dateien halten der Prüfung wieder stand. Version { $version } ist in Kraft.
admin-warnings =
    { $count ->
        [one] Eine Warnung; sie hält nichts auf:
       *[other] { $count } Warnungen; sie halten nichts auf:
    }
admin-reload-same = Die Dateien sind unverändert. Version { $version } ist in Kraft.
admin-reload-taken = ✅ Übernommen. Version { $version } ist in Kraft.
admin-reload-failed = Die Prüfung selbst ist an diesen Dateien gescheitert; das Protokoll des Bots nennt die Stelle. Version { $version } bleibt in Kraft.
admin-reload-moving = Die Dateien werden gerade geändert. Sobald sie ruhen, sehe ich sie mir von selbst an. Version { $version } bleibt in Kraft.
