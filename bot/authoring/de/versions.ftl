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
rollback-several = Mehrere Versionen beginnen mit „{ $version }“: { $found }
rollback-nothing = Die Dateien sind schon die der Version { $version }; es gibt nichts zu tun
rollback-cannot-read = { $file } lässt sich nicht lesen ({ $told }) und deshalb nicht aufbewahren; nichts wurde geändert
rollback-no-longer-holds = Version { $version } hält der Prüfung nicht mehr stand; nichts wurde geändert
rollback-ask = Version { $version } zurückholen und die Dateien in { $folder } überschreiben?
rollback-not-done = Nichts wurde geändert
rollback-changed = { $file } hat gerade jemand gespeichert; diese Datei blieb, wie sie ist, und nicht alles ist zurückgeschrieben: Bitte versuchen Sie es noch einmal
rollback-cannot-write = Nicht alles ist zurückgeschrieben: { $told }; bitte versuchen Sie es noch einmal
rollback-kept = Die bisherigen Dateien sind als Version { $version } aufbewahrt
rollback-done =
    { $count ->
        [one] Version { $version } ist zurück: 1 Datei geschrieben oder entfernt
       *[other] Version { $version } ist zurück: { $count } Dateien geschrieben oder entfernt
    }; ein laufender Bot übernimmt sie von selbst
