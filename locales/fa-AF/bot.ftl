language-name = دری
language-choose = لطفاً زبان خود را انتخاب کنید.
language-kept = حالا به زبان دری می‌نویسم. جواب‌های شما هنوز موجود است.
language-gone = زبان شما دیگر این‌جا موجود نیست. لطفاً یک زبان دیگر را انتخاب کنید.

## Buttons (aim: at most 38 characters)
button-start = بلی، شروع کنیم
button-not-now = حالا نه
button-why = ❓ چرا؟
button-hear = 🔊 شنیدن
button-more = ⬇️ بیشتر نشان بدهید
button-less = ⬆️ اولی‌ها را نشان بدهید
button-back = ◀ برگشت
button-done = ✅ تمام شد
button-none-of-these = هیچ‌کدام
button-human = 🙋 صحبت با یک انسان
button-restart = 🔄 شروع از نو
button-restart-yes = بلی، از نو شروع کنیم
button-continue = ادامه
button-change = ✏️ تغییر دادن یک جواب
button-review-send = ✅ همه درست است، ادامه
button-consent-yes = ✅ بلی، به مشاوران بدهید
button-consent-no = نخیر، به مشاوران ندهید
button-delete-yes = بلی، همه چیز را پاک کنید
button-delete-no = نخیر، نگه دارید
button-share-phone = 📱 فرستادن شماره تیلفون من
button-place-list = 📍 انتخاب از یک لیست
button-place-outside = من در NRW زندگی نمی‌کنم
button-language = 🌐 زبان
option-unsure = نمی‌دانم / نمی‌خواهم بگویم

## Around a question
# $number: this question; $total: how many there will be about in all
progress = سوال { $number } از حدود { $total }
# $answer: what the person chose or wrote
answered = ✓ { $answer }
many-chosen = برای انتخاب، یک بار لمس کنید. برای برداشتن، دوباره لمس کنید. بعد «تمام شد» را فشار بدهید.
# $question: short name of a question; $answer: what was answered
answer-line = { $question }: { $answer }
nothing-chosen = هیچ

## When an answer could not be used
error-press-a-button = لطفاً یکی از دکمه‌ها را فشار بدهید.
error-not-a-number = لطفاً یک عدد بنویسید، مثلاً 22.
# $low, $high: smallest and largest number
error-range = لطفاً یک عدد از { $low } تا { $high } بنویسید.
error-birth-year = آیا این سال تولد شما است؟ امروز چند ساله هستید؟
error-birth-year-solar = سال { $year } هجری شمسی این‌جا سال { $from } یا { $to } است. امروز چند ساله هستید؟
error-birth-year-ethiopian = آیا { $year } یک سال در تقویم ایتوپیا است؟ اگر بلی، این‌جا سال { $from } یا { $to } است. امروز چند ساله هستید؟
error-place-unknown = این محل را پیدا نکردم. لطفاً ببینید که نام آن درست نوشته شده باشد. یا از لیست انتخاب کنید.
error-place-several = کدام محل منظور شما است؟
error-too-few = لطفاً کم از کم یکی را انتخاب کنید.
# $max: how many may be chosen
error-too-many = شما می‌توانید حداکثر { $max } چیز را انتخاب کنید. برای برداشتن، یکی را دوباره لمس کنید.
error-not-a-phone = این مثل شماره تیلفون معلوم نمی‌شود. لطفاً آن را با کد کشور بنویسید، مثلاً +49 …
error-empty = لطفاً چند حرف بنویسید.
# $max: how many characters
error-too-long = این بسیار طولانی است. لطفاً حداکثر { $max } حرف بنویسید.
error-stuck = مشکلی نیست. می‌توانید از این سوال بگذرید یا با یک انسان صحبت کنید.
error-stuck-human = مشکلی نیست. یک انسان می‌تواند در این سوال به شما کمک کند.
media-not-read = تشکر، ولی من فقط متن و دکمه‌ها را می‌خوانم. چیزی را که فرستادید، ذخیره نکردم. لطفاً از دکمه‌ها استفاده کنید.
media-voice =
    تشکر از پیام صوتی شما. من یک برنامه کمپیوتری هستم و نمی‌توانم آن را بشنوم. آن را ذخیره نکردم.

    لطفاً دکمه‌ها را فشار بدهید. اگر خواندن برای شما سخت است، یک انسان می‌تواند به شما زنگ بزند.
hear-nothing = برای این هنوز صدا ثبت نشده است.
button-is-old = این دکمه از یک سوال قبلی است. حالا به این سوال رسیده‌ایم:
button-unknown = این دکمه را نمی‌شناسم. حالا به این‌جا رسیده‌ایم:
apology = ببخشید، از طرف ما یک اشتباه شد. جواب‌های شما هنوز موجود است. لطفاً دوباره کوشش کنید.
command-unknown = این دستور را نمی‌شناسم. با /help می‌بینید که چه را می‌فهمم.

## Choosing a place from the list
place-choose-region = در کدام بخش نوردراین-وستفالن (NRW) زندگی می‌کنید؟
place-choose-district = در کدام شهر یا ولسوالی (Kreis)؟
place-choose-municipality = در کدام شهر یا قریه (Gemeinde)؟

## Result
result-heading = نتیجه شما
because = این جواب‌ها مهم بودند:
estimate = این یک ارزیابی اول از یک برنامه کمپیوتری است، نه مشوره حقوقی. در آخر یک انسان تصمیم می‌گیرد.
more-questions-handover = من چند سوال دیگر دارم تا مشاور بتواند به شما خوب کمک کند.
more-questions-referrals = چند سوال کوتاه دیگر، تا مراکز درست را به شما بگویم.
referrals-heading = این مراکز می‌توانند به شما کمک کنند:
deleted-at-once = من همه چیزهایی را که این‌جا نوشتید، پاک کردم.
deleted-in-a-day = من جواب‌های شما را در ظرف یک روز پاک می‌کنم. برای پاک کردن فوری: /delete
blocks-heading = مشاور این‌ها را همراه شما می‌بیند:
start-again-hint = شما هر وقت می‌توانید از نو شروع کنید: /start

## Review and handover
review-heading = لطفاً جواب‌های خود را بررسی کنید
review-hint = آیا همه درست است؟ شما می‌توانید هر جواب را تغییر بدهید.
change-which = کدام جواب را می‌خواهید تغییر بدهید؟
consent-declined = درست است. من هیچ چیز را به کسی نمی‌دهم. اگر خود شما می‌خواهید تماس بگیرید، راه تماس این است:
# $district: town or district
contact-heading = این‌جا برنامه را در { $district } پیدا می‌کنید:
contact-note = خود شما تصمیم می‌گیرید که آیا تماس می‌گیرید و چه وقت. من هیچ چیز را به کسی ندادم.
# $district: town or district
district-closed = فعلاً برنامه در { $district } بسته است. KIM (تیم ادغام) آن‌جا می‌تواند راه‌های دیگر را به شما بگوید:
handed-over = تشکر! درخواست شما به مشاوران نزدیک شما رسید.
# $hours: number of hours
handed-over-when = در روزهای کاری یک مشاور در ظرف { $hours } ساعت به شما جواب می‌دهد. من نام او را به شما می‌گویم.
handed-over-nobody = تشکر! صادقانه می‌گویم: برای محل شما این‌جا هنوز مشاور نیست. درخواست شما نزد تیم هماهنگی است. آن‌ها برای شما کسی را جستجو می‌کنند. به همین خاطر ممکن است بیشتر طول بکشد.
handed-over-how = شما هر وقت می‌توانید این‌جا به من بنویسید. برای پس گرفتن همه چیز: /delete

## While a coach is there
# $coach: first name of the coach
coach-claimed-telegram = حالا { $coach } مشاور شما است و این‌جا به شما می‌نویسد.
coach-claimed-phone = حالا { $coach } مشاور شما است و به شما زنگ می‌زند.
coach-answer-time = در روزهای کاری در ظرف { $hours } ساعت جواب می‌گیرید.
coach-write-here = خود شما هم می‌توانید این‌جا بنویسید. من آن را به مشاور می‌رسانم.
coach-says = پیام از { $coach }:
passed-on = پیام شما به { $coach } رسید.
not-passed-on = پیام شما نرسید: مشاور فعلاً این‌جا در دسترس نیست. تیم هماهنگی خبر دارد.
waiting-for-coach = درخواست شما هنوز منتظر یک مشاور است. من هنوز نمی‌توانم پیام‌ها را برسانم. وقتی یک مشاور پیدا شد، به شما می‌نویسم.
coach-released = مشاور شما نمی‌تواند ادامه بدهد. حالا درخواست شما به یک مشاور دیگر می‌رود. شما لازم نیست کاری بکنید.
lead-ended = مشاور شما گفتگو را ختم کرد. اگر باز چیزی لازم داشتید: /start
lead-running = شما از قبل یک درخواست نزد مشاوران دارید. اگر از نو شروع کنید، آن درخواست پس گرفته می‌شود.
button-withdraw = پس گرفتن و شروع از نو

## Commands
help =
    من از شما سوال می‌پرسم. بعد می‌گویم که آیا برنامه «Durchstarten in Ausbildung und Arbeit» (شروع خوب در آموزش مسلکی و کار) برای شما مناسب است.

    دکمه‌ها را فشار بدهید یا یک جواب کوتاه بنویسید.

    /start – شروع یا ادامه
    /back – یک سوال به عقب
    /restart – شروع از نو
    /language – تغییر زبان
    /human – صحبت با یک انسان
    /hide – پاک کردن پیام‌های این چت
    /mydata – معلومات ذخیره‌شده درباره شما
    /delete – پاک کردن همه چیز
    /privacy – معلومات شما به چه کسی می‌رسد
command-start = شروع یا ادامه
command-back = یک سوال به عقب
command-restart = شروع از نو
command-language = تغییر زبان
command-human = صحبت با یک انسان
command-help = کمک
command-hide = پاک کردن پیام‌های این چت
command-privacy = معلومات شما به چه کسی می‌رسد
command-mydata = معلومات ذخیره‌شده درباره من
command-delete = پاک کردن همه چیز

# $operator, $address, $contact, $officer: who runs this bot and how to reach them
privacy =
    معلومات شما

    مسئول: { $operator }، { $address }
    تماس: { $contact }
    مسئول حفاظت معلومات: { $officer }

    • چه معلومات: فقط جواب‌های شما در این‌جا، زبان شما، شماره این چت و شماره آخرین پیام‌های آن (برای /hide). من درباره تابعیت، دین، صحت یا دلایل فرار شما نمی‌پرسم. سند، عکس و صدا نمی‌گیرم.
    • برای چه: تا ببینم که آیا برنامه برای شما مناسب است. همچنان تا شما را با یک مشاور وصل کنم.
    • چه کسی: یک مشاور برنامه در ولسوالی (Kreis) شما یا تیم هماهنگی، و فقط بعد از «بلی» شما. ما معلومات را به هیچ اداره یا مرکز دیگر نمی‌دهیم، به Ausländerbehörde (اداره اتباع خارجی) هم نمی‌دهیم.
    • کجا: به شکل رمزگذاری‌شده ذخیره می‌شود. خود تلگرام هم می‌تواند ببیند که این‌جا چه نوشته می‌شود. بعضی مشاوران پیام‌های شما را از طریق ایمیل می‌خوانند.
    • تا چه وقت: اگر برنامه مناسب نباشد، حداکثر یک روز. اگر ادامه ندهید، 30 روز. اگر مشاور دارید، تا 90 روز بعد از ختم مشوره. برای دعوت‌نامه‌ها، اگر آن‌ها را بخواهید، یک سال.
    • چه کسی تصمیم می‌گیرد: یک انسان. بات فقط یک ارزیابی اول می‌دهد (ماده 22 قانون حفاظت معلومات، DSGVO).
    • حق شما: دیدن با /mydata، پاک کردن با /delete، اصلاح با دکمه «تغییر دادن یک جواب». شما می‌توانید به Landesbeauftragte für Datenschutz NRW (اداره حفاظت معلومات) هم شکایت کنید.

operator-unset = نمایش آزمایشی روی این کمپیوتر

human-heading = یک انسان به شما کمک می‌کند
human-district = راه تماس در { $district } این است:
human-operator = به این آدرس یا شماره هم می‌توانید بنویسید یا زنگ بزنید: { $contact }
human-coach = مشاور شما { $coach } است. همین‌جا بنویسید، من پیام را می‌رسانم.
human-emergency = در حالت عاجل به شماره 112 زنگ بزنید.
human-place-first = اول بگویید که کجا زندگی می‌کنید. بعد می‌توانم کسی را نزدیک شما معرفی کنم.

mydata-heading = این معلومات درباره شما ذخیره است
mydata-none = درباره شما هیچ چیز ذخیره نیست.
mydata-language = زبان: { $language }
mydata-answers = جواب‌های شما:
mydata-consents = شما با این‌ها موافقت کرده‌اید:
mydata-consent-precheck = جواب دادن به سوال‌ها ({ $date })
mydata-consent-handover = دادن جواب‌های شما به مشاوران ({ $date })
mydata-lead = درخواست شما نزد مشاوران، شماره { $number }. وضعیت: { $state }
mydata-lead-new = منتظر یک مشاور است
mydata-lead-claimed = نزد یک مشاور است
mydata-lead-closed = ختم شده است
delete-ask = آیا همه معلومات ذخیره‌شده درباره شما را پاک کنم؟ اگر درخواستی نزد مشاوران باشد، آن هم پس گرفته می‌شود.
delete-done = همه چیز پاک شد. اگر باز می‌خواهید صحبت کنید: /start
restart-ask = آیا همه جواب‌ها را فراموش کنم و از نو شروع کنیم؟
nothing-back = این سوال اول است. از این بیشتر نمی‌توانید به عقب بروید.
not-now = درست است. اگر بعداً می‌خواهید شروع کنید: /start
group-goodbye = سلام! من فقط با یک نفر صحبت می‌کنم، تا کس دیگر نخواند. لطفاً در چت خصوصی به من بنویسید. خداحافظ!
hidden = پیام‌های این‌جا را پاک کردم. جواب‌های شما هنوز موجود است. برای ادامه: /start
hidden-old = پیام‌های کهنه‌تر از دو روز را نمی‌توانم پاک کنم. خود شما می‌توانید: در منوی تلگرام با «پاک کردن تاریخچه» (Clear history).

## What Telegram shows of the bot
bot-name = Durchstarten
bot-about = سوال و جواب درباره آموزش مسلکی و کار در NRW. رایگان و اختیاری.
bot-description =
    سلام! من به زبان‌های زیاد صحبت می‌کنم.

    من از شما چند سوال کوتاه می‌پرسم. بعد صادقانه می‌گویم که آیا یک برنامه برای آموزش مسلکی و کار در نوردراین-وستفالن (NRW) برای شما مناسب است. این رایگان و اختیاری است.

    برای شروع، دکمه تلگرام را در پایین فشار بدهید.
