### Veröffentlichte Versionen: flow versions, flow rollback.

versions-none = Noch war keine Version in Kraft: python -m bot run hält die erste fest
versions-version = Version
versions-since = in Kraft seit
versions-last = zuletzt gesehen
versions-first = zuerst in Kraft
versions-by = von
versions-leads = Anfragen
versions-note = Bemerkung
versions-set-aside = beiseitegelegt, nie in Kraft

rollback-unknown = Eine Version „{ $version }“ gibt es nicht; siehe: python -m bot flow versions
rollback-several = Mit „{ $version }“ beginnen mehrere Versionen: { $found }
rollback-nothing = Die Dateien sind schon die der Version { $version }; es gibt nichts zu tun
rollback-cannot-read = { $file }: lässt sich nicht lesen ({ $told }) und also nicht aufheben; nichts wurde geändert
rollback-no-longer-holds = Version { $version } hält der Prüfung nicht mehr stand; nichts wurde geändert
rollback-ask = Version { $version } über die Dateien in { $folder } schreiben?
rollback-not-done = Nichts wurde geändert
rollback-changed = { $file } hat gerade jemand gespeichert; diese Datei blieb, wie sie ist, und nicht alles ist zurückgeschrieben: bitte noch einmal
rollback-cannot-write = Nicht alles ist zurückgeschrieben: { $told }; bitte noch einmal
rollback-kept = Die bisherigen Dateien sind aufgehoben als Version { $version }
rollback-done =
    { $count ->
        [one] Version { $version } ist zurück: 1 Datei geschrieben oder entfernt
       *[other] Version { $version } ist zurück: { $count } Dateien geschrieben oder entfernt
    }; ein laufender Bot übernimmt sie von selbst
