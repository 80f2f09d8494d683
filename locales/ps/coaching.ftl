### The talk with the coach: waiting, writing, appointments, invitations. For people, in every language.

## Waiting
# $day: weekday and day
wait-until = اوس مهال په دفتر کې هېڅوک نشته. تر دې ورځې مخکې څوک ځواب نه شي درکولای: { $day }. ستاسو نوبت ساتل کېږي.
wait-longer = بښنه غواړم: لا هېچا ځواب نه دی درکړی. د همغږۍ ټیم اوس خبر دی. ستاسو نوبت ساتل کېږي.
# stands below the question whether somebody wants to start
remind-offer = که په منځ کې ودرېږئ، زه له 24 ساعتونو وروسته یو ځل درته یادونه کولای شم. دا یوازې هغه وخت کوم چې تاسو یې غواړئ.
button-start-remind = هو، او یو ځل راته یادونه وکړئ
half-way = سلام! تاسو پیل کړی دی، خو ټولو پوښتنو ته مو لا ځواب نه دی ورکړی. ستاسو ځوابونه لا شته. ایا دوام ورکول غواړئ؟ زه یوازې همدا یو ځل یادونه کوم.

## Talk
# $coach: first name of the coach
talk-quiet = له دې وروسته تاسو دلته له { $coach } سره لیکئ. زه نور څه نه وایم، یوازې پیغامونه رسوم. ستاسو پر پیغام د ✍ نښه دا مانا لري: پیغام { $coach } ته ورسېد.
# stands above a German text of the coach
coach-says-german = په جرمني ژبه د { $coach } پیغام:
button-interpreter = 📞 د ترجمان په مرسته راته زنګ ووهئ
interpreter-asked = ما { $coach } ته وویل: تاسو د یوه ترجمان په مرسته خبرې کول غواړئ. { $coach } به له تاسو سره اړیکه ونیسي.
files-wanted = له تاسو څخه د { $coach } غوښتنه: یو عکس، یو فایل یا یو غږیز پیغام راولېږئ. تاسو یې همدا اوس دلته لېږلای شئ. زه یې نه ذخیره کوم، یوازې یې رسوم.
files-not-wanted = عکسونه، فایلونه او غږیز پیغامونه زه یوازې هغه وخت رسوم چې مشاور یې غوښتنه کړې وي. مهرباني وکړئ ولیکئ.
talk-passed-to = له دې وروسته { $coach } له تاسو سره مرسته کوي. تاسو ته د هېڅ کار کولو اړتیا نشته.
talk-again = ستاسو غوښتنه بیا خلاصه ده. { $coach } به له تاسو سره اړیکه ونیسي.
button-end-talk = خبرې پای ته رسول
end-talk-ask = ایا غواړئ چې خبرې پای ته ورسوئ؟ که هو، زه ستاسو غوښتنه بېرته اخلم. بیا مشاور ستاسو معلومات نور نه ویني.
button-end-yes = هو، پای ته یې ورسوئ
button-end-no = نه، دوام ورکوم
talk-ended = خبرې پای ته ورسېدې. ستاسو مشاور ته خبر ورکړل شو. که بیا څه ته اړتیا لرئ: /start

## Days and times
weekday-1 = دوشنبه
weekday-2 = سه شنبه
weekday-3 = چهارشنبه
weekday-4 = پنجشنبه
weekday-5 = جمعه
weekday-6 = شنبه
weekday-7 = یکشنبه
# $weekday: day of the week; $day: day with month and year
day-words = { $weekday }، { $day }
# $time: time of day like 14:30
moment-words = { $weekday }، { $day }، { $time } بجې

## Appointments
appointment-offer = { $coach } غواړي له تاسو سره لیدنه وکړي. تاسو کله راتلای شئ؟
# $place: address, in German
appointment-place = ځای: { $place }
button-no-time = له دې وختونو یو هم مناسب نه دی
appointment-agreed = له { $coach } سره ستاسو د لیدنې وخت ټاکل شوی دی:
appointment-tomorrow = یادونه: سبا تاسو له { $coach } سره لیدنه لرئ.
appointment-soon = یادونه: له { $coach } سره ستاسو لیدنه دوه ساعته وروسته پیلېږي.
button-cannot-come = زه نه شم راتلای
appointment-cannot = سمه ده. ما { $coach } ته خبر ورکړ. تاسو ته به نور وختونه وړاندیز کړي.
appointment-cancelled = له بده مرغه { $coach } نه شي راتلای. دا لیدنه نه کېږي:
appointment-gone = دا وختونه نور اعتبار نه لري.
appointment-met = ایا له { $coach } سره ستاسو لیدنه وشوه؟
button-met-yes = هو، موږ سره ولیدل
button-met-no = نه
appointment-met-yes = ستاسو له ځواب څخه مننه. بریالي اوسئ!
appointment-met-no = ستاسو له ځواب څخه مننه. ما { $coach } ته خبر ورکړ. تاسو پخپله هم دلته لیکلای شئ.
# stands in the phone's calendar
appointment-title = له { $coach } سره لیدنه
calendar-file = ستاسو د ټلیفون د کلیزې لپاره

## Invitations to job fairs and meetings with employers
events-ask =
    ایا غواړئ چې بلنې ترلاسه کړئ؟ کله ناکله تاسو ته نږدې د کار نندارتون یا له کارفرمایانو سره لیدنه وي.

    د دې لپاره زه ستاسو ځای او ځینې ځوابونه په کوډ شوې بڼه ذخیره کوم. دا ځوابونه د عمر، د اقامت د سند، د جرمني ژبې، د زده کړې د سندونو او د کار په اړه دي. یو کال وروسته یې پاکوم. تاسو هر وخت بلنې بندولای شئ.
button-events-yes = هو، بلنې راولېږئ
button-events-no = نه، مننه
events-yes = ښه. کله چې څه ستاسو لپاره مناسب وي، زه به درته ولیکم.
events-no = سمه ده. زه تاسو ته بلنې نه لېږم.
event-kind-job_fair = د کار نندارتون
event-kind-speed_dating = له کارفرمایانو سره لنډې خبرې (Speed-Dating)
event-kind-open_day = د لیدو لپاره د خلاصو دروازو ورځ
event-kind-meeting = د معلوماتو غونډه
# $kind: kind of event
event-invitation = بلنه: { $kind }
event-ask = ایا راتلل غواړئ؟ دا وړیا دی.
button-event-yes = هو، زه راځم
button-event-no = نه
button-events-stop = نورې بلنې نه غواړم
event-coming = ډېر ښه! ستاسو لپاره ځای شته.
event-not-coming = سمه ده. ستاسو له ځواب څخه مننه.
event-full = له بده مرغه ټول ځایونه نیول شوي دي.
event-over = دا بلنه نور اعتبار نه لري.
event-cancelled = له بده مرغه دا غونډه نه کېږي:
events-stopped = سمه ده. زه تاسو ته نورې بلنې نه لېږم. هغه څه چې د بلنو لپاره ذخیره شوي وو، ما پاک کړل.
# $date: day
mydata-events = د کار نندارتونونو او لیدنو ته بلنې: هو، له دې نېټې راهیسې: { $date }
# $moment: day and time
mydata-appointment = له مشاور سره ستاسو لیدنه: { $moment }
