language-name = پښتو
language-choose = مهرباني وکړئ خپله ژبه وټاکئ.
language-kept = زه اوس په پښتو لیکم. ستاسو ځوابونه لا شته.
language-gone = ستاسو ژبه اوس دلته نشته. مهرباني وکړئ بله ژبه وټاکئ.

## Buttons (aim: at most 38 characters)
button-start = هو، پیل کړئ
button-not-now = اوس نه
button-why = ❓ ولې؟
button-hear = 🔊 اورېدل
button-more = ⬇️ نور وښایئ
button-less = ⬆️ لومړني وښایئ
button-back = ◀ شاته
button-done = ✅ تمام شو
button-none-of-these = هېڅ یو نه
button-human = 🙋 له یوه انسان سره خبرې
button-restart = 🔄 له سره پیل
button-restart-yes = هو، له سره پیل کړئ
button-continue = دوام
button-change = ✏️ یو ځواب بدلول
button-review-send = ✅ ټول سم دي، دوام
button-consent-yes = ✅ هو، مشاورانو ته یې ورکړئ
button-consent-no = نه، مشاورانو ته یې مه ورکوئ
button-delete-yes = هو، هر څه پاک کړئ
button-delete-no = نه، ویې ساتئ
button-share-phone = 📱 زه خپله شمېره لېږم
button-place-list = 📍 له لېست څخه ټاکل
button-place-outside = زه په NRW کې نه اوسېږم
button-language = 🌐 ژبه
option-unsure = نه پوهېږم / نه غواړم ووایم

## Around a question
# $number: this question; $total: how many there will be about in all
progress = پوښتنه { $number } له شاوخوا { $total } څخه
# $answer: what the person chose or wrote
answered = ✓ { $answer }
many-chosen = د ټاکلو لپاره ګوته پرې کېږدئ. د لرې کولو لپاره بیا ګوته پرې کېږدئ. وروسته «تمام شو» کېکاږئ.
# $question: short name of a question; $answer: what was answered
answer-line = { $question }: { $answer }
nothing-chosen = هېڅ

## When an answer could not be used
error-press-a-button = مهرباني وکړئ یوه تڼۍ کېکاږئ.
error-not-a-number = مهرباني وکړئ یو عدد ولیکئ، لکه 22.
# $low, $high: smallest and largest number
error-range = مهرباني وکړئ له { $low } تر { $high } پورې یو عدد ولیکئ.
error-birth-year = ایا دا ستاسو د زېږېدو کال دی؟ ستاسو عمر اوس څو کاله دی؟
error-birth-year-solar = { $year } هجري لمریز کال دلته { $from } یا { $to } میلادي کال دی. ستاسو عمر اوس څو کاله دی؟
error-birth-year-ethiopian = ایا { $year } د ایتوپیا د کلیزې کال دی؟ که هو، دلته { $from } یا { $to } میلادي کال دی. ستاسو عمر اوس څو کاله دی؟
error-place-unknown = دا ځای مې ونه موند. مهرباني وکړئ وګورئ چې نوم یې سم لیکل شوی وي. یا یې له لېست څخه وټاکئ.
error-place-several = ستاسو مطلب کوم ځای دی؟
error-too-few = مهرباني وکړئ لږ تر لږه یو وټاکئ.
# $max: how many may be chosen
error-too-many = تاسو ډېر تر ډېره { $max } ټاکلای شئ. د یوه د لرې کولو لپاره بیا ګوته پرې کېږدئ.
error-not-a-phone = دا د ټلیفون شمېرې ته ورته نه ښکاري. مهرباني وکړئ د هېواد له کوډ سره یې ولیکئ، لکه +49 …
error-empty = مهرباني وکړئ څو توري ولیکئ.
# $max: how many characters
error-too-long = دا ډېر اوږد دی. مهرباني وکړئ تر { $max } ډېر توري مه لیکئ.
error-stuck = ستونزه نشته. تاسو له دې پوښتنې تېرېدای شئ. یا له یوه انسان سره خبرې کولای شئ.
error-stuck-human = ستونزه نشته. یو انسان په دې پوښتنه کې له تاسو سره مرسته کولای شي.
media-not-read = مننه، خو زه یوازې لیکنه او تڼۍ لوستلای شم. هغه څه چې تاسو راولېږل، ما ذخیره نه کړل. مهرباني وکړئ تڼۍ وکاروئ.
media-voice =
    ستاسو له غږیز پیغام څخه مننه. زه یو کمپیوټري پروګرام یم او غږ نه شم اورېدای. ستاسو پیغام مې ذخیره نه کړ.

    مهرباني وکړئ تڼۍ کېکاږئ. که لوستل درته سخت وي، یو انسان تاسو ته زنګ وهلای شي.
hear-nothing = د دې لپاره لا غږ نه دی ثبت شوی.
button-is-old = دا تڼۍ د یوې پخوانۍ پوښتنې ده. موږ اوس په دې پوښتنه کې یو:
button-unknown = زه دا تڼۍ نه پېژنم. موږ اوس دلته یو:
apology = بښنه غواړو، زموږ له خوا یوه تېروتنه وشوه. ستاسو ځوابونه لا شته. مهرباني وکړئ بیا هڅه وکړئ.
command-unknown = زه دا امر نه پېژنم. په /help کې وینئ چې زه په څه پوهېږم.

## Choosing a place from the list
place-choose-region = تاسو د نوردراین-ویستفالن (NRW) په کومه برخه کې اوسېږئ؟
place-choose-district = په کوم ښار یا Kreis (ولسوالۍ) کې؟
place-choose-municipality = په کوم ښار یا کلي کې؟

## Result
result-heading = ستاسو پایله
# then come the answers that counted, one per line
because = دا ځوابونه مهم وو:
estimate = دا د یوه کمپیوټري پروګرام لومړنۍ ارزونه ده. دا حقوقي مشوره نه ده. په پای کې یو انسان پرېکړه کوي.
more-questions-handover = زه څو نورې پوښتنې لرم، چې مشاور له تاسو سره ښه مرسته وکړای شي.
more-questions-referrals = یو څو نورې لنډې پوښتنې، چې تاسو ته سم مرکزونه وښایم.
referrals-heading = دا مرکزونه له تاسو سره مرسته کولای شي:
deleted-at-once = هر څه چې تاسو دلته لیکلي یا ټاکلي وو، ما پاک کړل.
deleted-in-a-day = زه ستاسو ځوابونه په یوه ورځ کې پاکوم. د سمدستي پاکولو لپاره: /delete
blocks-heading = مشاور به دا له تاسو سره وګوري:
start-again-hint = تاسو هر وخت له سره پیل کولای شئ: /start

## Review and handover
review-heading = مهرباني وکړئ خپل ځوابونه وګورئ
review-hint = ایا هر څه سم دي؟ تاسو هر ځواب بدلولای شئ.
change-which = تاسو کوم ځواب بدلول غواړئ؟
consent-declined = سمه ده. زه هېڅ شی چا ته نه ورکوم. که غواړئ پخپله اړیکه ونیسئ، د اړیکې لار دا ده:
# $district: town or district
contact-heading = په { $district } کې پروګرام دلته موندلای شئ:
contact-note = تاسو پخپله پرېکړه کوئ چې اړیکه نیسئ که نه، او کله. ما هېڅ شی چا ته نه دی ورکړی.
# $district: town or district
district-closed = اوس مهال په { $district } کې پروګرام بند دی. هلته KIM (د ادغام ټیم) تاسو ته نورې لارې ښودلای شي:
handed-over = مننه! ستاسو غوښتنه ستاسو د سیمې مشاورانو ته ورسېده.
# $hours: number of hours
handed-over-when =
    { $hours ->
        [one] په کاري ورځو کې به یو مشاور د { $hours } ساعت په موده کې ځواب درکړي. زه به تاسو ته د هغه کس نوم ووایم.
       *[other] په کاري ورځو کې به یو مشاور د { $hours } ساعتونو په موده کې ځواب درکړي. زه به تاسو ته د هغه کس نوم ووایم.
    }
handed-over-nobody = مننه! رښتیا درته وایم: ستاسو د ځای لپاره دلته لا مشاور نشته. ستاسو غوښتنه د همغږۍ ټیم ته ورسېده. هغوی ستاسو لپاره څوک لټوي. ځکه نو دا ښایي ډېر وخت ونیسي.
handed-over-how = تاسو هر وخت دلته ماته لیکلای شئ. د هر څه د بېرته اخیستلو لپاره: /delete

## While a coach is there
# $coach: first name of the coach
coach-claimed-telegram = اوس ستاسو مشاور: { $coach }. تاسو ته به دلته پیغام ولیکي.
coach-claimed-phone = اوس ستاسو مشاور: { $coach }. تاسو ته به زنګ ووهي.
coach-answer-time =
    { $hours ->
        [one] په کاري ورځو کې به د { $hours } ساعت په موده کې ځواب ترلاسه کړئ.
       *[other] په کاري ورځو کې به د { $hours } ساعتونو په موده کې ځواب ترلاسه کړئ.
    }
coach-write-here = تاسو پخپله هم دلته لیکلای شئ. زه یې مشاور ته رسوم.
coach-says = د { $coach } پیغام:
passed-on = ستاسو پیغام { $coach } ته ورسېد.
not-passed-on = ستاسو پیغام ونه رسېد: مشاور ته اوس مهال دلته پیغام نه شي رسېدای. د همغږۍ ټیم خبر دی.
waiting-for-coach = ستاسو غوښتنه لا د یوه مشاور په تمه ده. زه لا پیغامونه نه شم رسولای. کله چې څوک پیدا شي، زه به تاسو ته ولیکم.
coach-released = ستاسو مشاور دوام نه شي ورکولای. اوس ستاسو غوښتنه بل مشاور ته ځي. تاسو ته د هېڅ کار کولو اړتیا نشته.
lead-ended = ستاسو مشاور خبرې پای ته ورسولې. که بیا مرستې ته اړتیا لرئ: /start
lead-running = تاسو له مخکې مشاورانو ته یوه غوښتنه لرئ. که له سره پیل کړئ، هغه غوښتنه بېرته اخیستل کېږي.
button-withdraw = بېرته اخیستل او له سره پیل

## Commands
help =
    زه له تاسو څخه پوښتنې کوم. بیا درته وایم چې د «Durchstarten in Ausbildung und Arbeit» (په مسلکي زده کړه او کار کې ښه پیل) پروګرام ستاسو لپاره مناسب دی که نه.

    تڼۍ کېکاږئ یا یو لنډ ځواب ولیکئ.

    /start – پیل یا دوام
    /back – یوه پوښتنه شاته
    /restart – له سره پیل
    /language – د ژبې بدلول
    /human – له یوه انسان سره خبرې
    /hide – په دې چټ کې د پیغامونو پاکول
    /mydata – ستاسو په اړه ذخیره شوي معلومات
    /delete – د هر څه پاکول
    /privacy – ستاسو معلومات چا ته رسېږي

command-start = پیل یا دوام
command-back = یوه پوښتنه شاته
command-restart = له سره پیل
command-language = د ژبې بدلول
command-human = له یوه انسان سره خبرې
command-help = مرسته
command-hide = په دې چټ کې د پیغامونو پاکول
command-privacy = ستاسو معلومات چا ته رسېږي
command-mydata = زما په اړه ذخیره شوي معلومات
command-delete = د هر څه پاکول

# $operator, $address, $contact, $officer: who runs this bot and how to reach them
privacy =
    ستاسو معلومات

    مسوول: { $operator }، { $address }
    اړیکه: { $contact }
    د معلوماتو د ساتنې مسوول: { $officer }

    • کوم معلومات: یوازې هغه ځوابونه چې دلته یې ورکوئ، ستاسو ژبه، د دې چټ شمېره او د دې چټ د وروستیو پیغامونو شمېرې (د /hide لپاره). زه ستاسو د تابعیت، دین، روغتیا یا د تېښتې د دلیلونو پوښتنه نه کوم. سندونه، عکسونه او غږ نه اخلم.
    • د څه لپاره: چې وګورم پروګرام ستاسو لپاره مناسب دی که نه. بل دا چې تاسو له یوه مشاور سره ونښلوم.
    • چا ته رسېږي: ستاسو په Kreis (ولسوالۍ) کې د پروګرام یوه مشاور ته یا د همغږۍ ټیم ته. دا یوازې هغه وخت کېږي چې تاسو «هو» ووایئ. موږ یې بلې هېڅ ادارې یا موسسې ته نه ورکوو. Ausländerbehörde (د بهرنیانو اداره) ته یې هم نه ورکوو.
    • چېرته: په کوډ شوې بڼه ذخیره کېږي. پخپله ټلیګرام هم لیدلای شي چې دلته څه لیکل کېږي. ځینې مشاوران ستاسو پیغامونه په ایمیل کې لولي.
    • تر کله: که پروګرام مناسب نه وي، ډېر تر ډېره یوه ورځ. که تاسو دوام ورنه کړئ، 30 ورځې. که مشاور لرئ، د مشورې له پای څخه وروسته تر 90 ورځو پورې. د بلنو لپاره، که یې غواړئ، یو کال.
    • پرېکړه څوک کوي: یو انسان. کمپیوټر یوازې لومړنۍ ارزونه کوي (د معلوماتو د ساتنې قانون DSGVO، ماده 22).
    • ستاسو حقونه: په /mydata خپل معلومات وګورئ. په /delete یې پاک کړئ. د «یو ځواب بدلول» په تڼۍ یې سم کړئ. تاسو Landesbeauftragte für Datenschutz NRW (د معلوماتو د ساتنې اداره) ته هم شکایت کولای شئ.

operator-unset = په دې کمپیوټر کې ازمایښتي ښودنه

human-heading = یو انسان له تاسو سره مرسته کوي
human-district = په { $district } کې د اړیکې لار دا ده:
human-operator = تاسو دې پتې یا شمېرې ته هم لیکلای یا زنګ وهلای شئ: { $contact }
human-coach = ستاسو مشاور: { $coach }. همدلته ولیکئ، زه پیغام رسوم.
human-emergency = په بېړني حالت کې 112 ته زنګ ووهئ.
human-place-first = لومړی راته ووایئ چې تاسو چېرته اوسېږئ. بیا زه تاسو ته نږدې څوک درښودلای شم.

mydata-heading = ستاسو په اړه دا معلومات ذخیره دي
mydata-none = ستاسو په اړه هېڅ شی ذخیره نه دی.
mydata-language = ژبه: { $language }
mydata-answers = ستاسو ځوابونه:
mydata-consents = تاسو له دې سره موافقه کړې ده:
mydata-consent-precheck = پوښتنو ته ځواب ورکول ({ $date })
mydata-consent-handover = چې ستاسو ځوابونه مشاورانو ته ورسېږي ({ $date })
mydata-lead = مشاورانو ته ستاسو غوښتنه، شمېره { $number }. حالت: { $state }
mydata-lead-new = د مشاور په تمه ده
mydata-lead-claimed = له یوه مشاور سره ده
mydata-lead-closed = پای ته رسېدلې ده
delete-ask = ایا زه ستاسو په اړه ټول ذخیره شوي معلومات پاک کړم؟ که مشاورانو ته غوښتنه لرئ، هغه هم بېرته اخیستل کېږي.
delete-done = هر څه پاک شول. که بیا خبرې کول غواړئ: /start
restart-ask = ایا زه ټول ځوابونه هېر کړم او له سره پیل وکړم؟
nothing-back = دا لومړۍ پوښتنه ده. تر دې نور شاته نه شئ تللای.
not-now = سمه ده. که وروسته پیل کول غواړئ: /start
group-goodbye = سلام! زه یوازې له یوه کس سره خبرې کوم، چې بل څوک یې ونه لولي. مهرباني وکړئ په شخصي چټ کې ماته ولیکئ. په مخه مو ښه!
hidden = ما د دې چټ پیغامونه پاک کړل. ستاسو ځوابونه لا شته. د دوام لپاره: /start
hidden-old = هغه پیغامونه چې تر دوو ورځو زاړه وي، زه نه شم پاکولای. تاسو یې پخپله پاکولای شئ. د ټلیګرام په مینو کې دا کېکاږئ: «Verlauf löschen» یا «Clear history» (د چټ د تاریخچې پاکول).

## What Telegram shows of the bot
bot-name = Durchstarten
bot-about = په NRW کې د مسلکي زده کړې او کار په اړه پوښتنې او ځوابونه. وړیا او ستاسو په خوښه.
bot-description =
    سلام! زه په ډېرو ژبو خبرې کوم.

    زه له تاسو څخه څو لنډې پوښتنې کوم. په نوردراین-ویستفالن (NRW) کې د مسلکي زده کړې او کار یو پروګرام شته. بیا درته رښتیا وایم چې دا پروګرام ستاسو لپاره مناسب دی که نه. دا وړیا دی او ستاسو په خوښه دی.

    د پیل لپاره لاندې د ټلیګرام تڼۍ کېکاږئ.
