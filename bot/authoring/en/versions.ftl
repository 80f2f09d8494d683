### Published versions: flow versions, flow rollback.

versions-none = no version has been in force yet: python -m bot run keeps the first one
versions-version = version
versions-since = in force since
versions-last = last seen
versions-first = first in force
versions-by = by
versions-leads = leads
versions-note = note
versions-set-aside = set aside, never in force

rollback-unknown = there is no version "{ $version }"; see: python -m bot flow versions
rollback-several = several versions begin with "{ $version }": { $found }
rollback-nothing = the files are those of version { $version } already; nothing to do
rollback-cannot-read = { $file }: cannot be read ({ $told }), and so cannot be kept; nothing was changed
rollback-no-longer-holds = version { $version } does not pass the check any more; nothing was changed
rollback-ask = Write version { $version } over the files in { $folder }?
rollback-not-done = nothing was changed
rollback-changed = { $file } was saved by somebody just now; it was left alone, and not everything is written back: do it once more
rollback-cannot-write = not everything is written back: { $told }; do it once more
rollback-kept = the files as they were are kept as version { $version }
rollback-done =
    { $count ->
        [one] version { $version } is back: 1 file written or removed
       *[other] version { $version } is back: { $count } files written or removed
    }; a running bot takes it over by itself
