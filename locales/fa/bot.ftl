language-name = فارسی
language-choose = لطفاً زبان خود را انتخاب کنید.
language-kept = از حالا به فارسی می‌نویسم. جواب‌های شما هنوز هست.
language-gone = زبان شما دیگر اینجا نیست. لطفاً یک زبان دیگر انتخاب کنید.

## Buttons (aim: at most 38 characters)
button-start = بله، شروع کنیم
button-not-now = الان نه
button-why = ❓ چرا؟
button-hear = 🔊 شنیدن
button-more = ⬇️ نمایش بیشتر
button-less = ⬆️ نمایش اولی‌ها
button-back = ◀ برگشت
button-done = ✅ تمام شد
button-none-of-these = هیچ‌کدام
button-human = 🙋 صحبت با یک انسان
button-restart = 🔄 شروع از اول
button-restart-yes = بله، از اول شروع کنیم
button-continue = ادامه
button-change = ✏️ تغییر یک جواب
button-review-send = ✅ همه درست است، ادامه
button-consent-yes = ✅ بله، جواب‌ها را بفرستید
button-consent-no = نه، نفرستید
button-delete-yes = بله، همه چیز را پاک کنید
button-delete-no = نه، نگه دارید
button-share-phone = 📱 فرستادن شماره تلفن من
button-place-list = 📍 انتخاب از فهرست
button-place-outside = در نوردراین-وستفالن زندگی نمی‌کنم
button-language = 🌐 زبان
option-unsure = نمی‌دانم / نمی‌خواهم بگویم

## Around a question
# $number: this question; $total: how many there will be about in all
progress = سؤال { $number } از حدود { $total }
# $answer: what the person chose or wrote
answered = ✓ { $answer }
many-chosen = برای انتخاب، یک بار لمس کنید. برای برداشتن، دوباره لمس کنید. بعد دکمه «تمام شد» را بزنید.
# $question: short name of a question; $answer: what was answered
answer-line = { $question }: { $answer }
nothing-chosen = هیچ

## When an answer could not be used
error-press-a-button = لطفاً یکی از دکمه‌ها را بزنید.
error-not-a-number = لطفاً یک عدد بنویسید، مثلاً 22.
# $low, $high: smallest and largest number
error-range = لطفاً یک عدد از { $low } تا { $high } بنویسید.
error-birth-year = آیا این سال تولد شماست؟ امروز چند ساله هستید؟
error-birth-year-solar = سال { $year } شمسی برابر است با { $from } یا { $to } میلادی. امروز چند ساله هستید؟
error-birth-year-ethiopian = آیا { $year } یک سال در تقویم اتیوپی است؟ اگر بله، برابر است با { $from } یا { $to } میلادی. امروز چند ساله هستید؟
error-place-unknown = این محل را پیدا نکردم. لطفاً ببینید نام آن درست نوشته شده است یا نه. یا از فهرست انتخاب کنید.
error-place-several = منظور شما کدام محل است؟
error-too-few = لطفاً حداقل یکی را انتخاب کنید.
# $max: how many may be chosen
error-too-many = شما می‌توانید حداکثر { $max } مورد انتخاب کنید. برای برداشتن، یکی را دوباره لمس کنید.
error-not-a-phone = این شبیه شماره تلفن نیست. لطفاً آن را با کد کشور بنویسید، مثلاً +49 …
error-empty = لطفاً چند حرف بنویسید.
# $max: how many characters
error-too-long = این خیلی طولانی است. لطفاً حداکثر { $max } حرف بنویسید.
error-stuck = مشکلی نیست. می‌توانید از این سؤال بگذرید یا با یک انسان صحبت کنید.
error-stuck-human = مشکلی نیست. یک انسان می‌تواند در این سؤال به شما کمک کند.
media-not-read = ممنون، ولی من فقط متن و دکمه‌ها را می‌خوانم. چیزی را که فرستادید، ذخیره نکردم. لطفاً از دکمه‌ها استفاده کنید.
media-voice =
    ممنون از پیام صوتی شما. من یک برنامه کامپیوتری هستم و نمی‌توانم آن را بشنوم. آن را ذخیره نکردم.

    لطفاً دکمه‌ها را بزنید. اگر خواندن برای شما سخت است، یک انسان می‌تواند به شما زنگ بزند.
hear-nothing = برای این متن هنوز صدایی ضبط نشده است.
button-is-old = این دکمه مربوط به یک سؤال قبلی است. الان به این سؤال رسیده‌ایم:
button-unknown = این دکمه را نمی‌شناسم. الان به اینجا رسیده‌ایم:
apology = ببخشید، از طرف ما مشکلی پیش آمد. جواب‌های شما هنوز هست. لطفاً دوباره امتحان کنید.
command-unknown = این دستور را نمی‌شناسم. با /help می‌بینید که چه چیزهایی را می‌فهمم.

## Choosing a place from the list
place-choose-region = در کدام بخش نوردراین-وستفالن (NRW) زندگی می‌کنید؟
place-choose-district = در کدام شهر یا شهرستان (Kreis)؟
place-choose-municipality = در کدام شهر یا روستا (Gemeinde)؟

## Result
result-heading = نتیجه شما
# then come the answers that counted, one per line
because = این جواب‌ها مهم بودند:
estimate = این یک ارزیابی اولیه از یک برنامه کامپیوتری است، نه مشاوره حقوقی. در آخر یک انسان تصمیم می‌گیرد.
more-questions-handover = من چند سؤال دیگر دارم تا مشاور بتواند به شما خوب کمک کند.
more-questions-referrals = چند سؤال کوتاه دیگر، تا مراکز مناسب را به شما بگویم.
referrals-heading = این مراکز می‌توانند به شما کمک کنند:
deleted-at-once = هر چه را اینجا نوشتید، پاک کردم.
deleted-in-a-day = من جواب‌های شما را حداکثر تا یک روز دیگر پاک می‌کنم. برای پاک کردن فوری: /delete
blocks-heading = مشاور این‌ها را همراه شما بررسی می‌کند:
start-again-hint = هر وقت بخواهید، می‌توانید از اول شروع کنید: /start

## Review and handover
review-heading = لطفاً جواب‌های خود را بررسی کنید
review-hint = آیا همه درست است؟ شما می‌توانید هر جواب را تغییر بدهید.
change-which = کدام جواب را می‌خواهید تغییر بدهید؟
consent-declined = بسیار خوب. من چیزی برای کسی نمی‌فرستم. اگر می‌خواهید خودتان تماس بگیرید، راه تماس این است:
# $district: town or district
contact-heading = برنامه را در { $district } اینجا پیدا می‌کنید:
contact-note = خودتان تصمیم می‌گیرید که تماس بگیرید یا نه، و چه وقت. من چیزی برای کسی نفرستادم.
# $district: town or district
district-closed = در حال حاضر این برنامه در { $district } بسته است. KIM (تیم ادغام مهاجران) آنجا می‌تواند راه‌های دیگر را به شما بگوید:
handed-over = ممنون! درخواست شما به مشاوران نزدیک شما رسید.
# $hours: number of hours
handed-over-when = در روزهای کاری، یک مشاور حداکثر تا { $hours } ساعت به شما جواب می‌دهد. من نام مشاور را به شما می‌گویم.
handed-over-nobody = ممنون! صادقانه می‌گویم: برای محل شما هنوز مشاوری نیست. درخواست شما پیش تیم هماهنگی است. آن‌ها دنبال کسی برای شما می‌گردند. برای همین ممکن است بیشتر طول بکشد.
handed-over-how = شما هر وقت بخواهید، می‌توانید اینجا به من بنویسید. برای پس گرفتن همه چیز: /delete

## While a coach is there
# $coach: first name of the coach
coach-claimed-telegram = از حالا { $coach } مشاور شماست و اینجا به شما می‌نویسد.
coach-claimed-phone = از حالا { $coach } مشاور شماست و به شما زنگ می‌زند.
coach-answer-time = در روزهای کاری، حداکثر تا { $hours } ساعت جواب می‌گیرید.
coach-write-here = خودتان هم می‌توانید اینجا بنویسید. من پیام را به مشاور می‌رسانم.
coach-says = پیام از { $coach }:
passed-on = پیام شما را به { $coach } رساندم.
not-passed-on = پیام شما نرسید: مشاور در حال حاضر اینجا در دسترس نیست. تیم هماهنگی خبر دارد.
waiting-for-coach = درخواست شما هنوز منتظر یک مشاور است. من هنوز نمی‌توانم پیام‌ها را برسانم. وقتی مشاوری پیدا شد، به شما می‌نویسم.
coach-released = مشاور شما نمی‌تواند ادامه بدهد. حالا درخواست شما به یک مشاور دیگر می‌رسد. لازم نیست کاری بکنید.
lead-ended = مشاور شما گفت‌وگو را تمام کرد. اگر دوباره چیزی لازم داشتید: /start
lead-running = شما از قبل یک درخواست پیش مشاوران دارید. اگر از اول شروع کنید، آن درخواست پس گرفته می‌شود.
button-withdraw = پس گرفتن درخواست و شروع از اول

## Commands
help =
    من از شما سؤال می‌پرسم. بعد می‌گویم که برنامه «Durchstarten in Ausbildung und Arbeit» (شروع خوب در آموزش حرفه‌ای و کار) برای شما مناسب است یا نه.

    دکمه‌ها را بزنید یا یک جواب کوتاه بنویسید.

    /start – شروع یا ادامه
    /back – یک سؤال به عقب
    /restart – شروع از اول
    /language – تغییر زبان
    /human – صحبت با یک انسان
    /hide – پاک کردن پیام‌های این چت
    /mydata – اطلاعات ذخیره‌شده درباره شما
    /delete – پاک کردن همه چیز
    /privacy – اطلاعات شما به چه کسی می‌رسد
command-start = شروع یا ادامه
command-back = یک سؤال به عقب
command-restart = شروع از اول
command-language = تغییر زبان
command-human = صحبت با یک انسان
command-help = راهنما
command-hide = پاک کردن پیام‌های این چت
command-privacy = اطلاعات شما به چه کسی می‌رسد
command-mydata = اطلاعات ذخیره‌شده درباره من
command-delete = پاک کردن همه چیز

# $operator, $address, $contact, $officer: who runs this bot and how to reach them
privacy =
    اطلاعات شما

    مسئول: { $operator }، { $address }
    تماس: { $contact }
    مسئول حفاظت از داده‌های شخصی: { $officer }

    • چه اطلاعاتی: فقط جواب‌های شما در اینجا، زبان شما، شماره این چت و شماره آخرین پیام‌های آن (برای /hide). من درباره تابعیت، دین، سلامت شما یا دلیل ترک کشورتان نمی‌پرسم. مدرک، عکس و صدا نمی‌گیرم.
    • برای چه: تا ببینم برنامه برای شما مناسب است یا نه. و تا شما را به یک مشاور وصل کنم.
    • چه کسی: یک مشاور برنامه در شهرستان (Kreis) شما یا تیم هماهنگی. فقط بعد از «بله» شما. ما اطلاعات را به هیچ اداره یا مرکز دیگری نمی‌دهیم. به Ausländerbehörde (اداره اتباع خارجی) هم نمی‌دهیم.
    • کجا: به صورت رمزگذاری‌شده ذخیره می‌شود. خود تلگرام هم می‌تواند ببیند که اینجا چه نوشته می‌شود. بعضی مشاوران پیام‌های شما را با ایمیل می‌خوانند.
    • تا چه وقت: اگر برنامه مناسب نباشد، حداکثر یک روز. اگر ادامه ندهید، 30 روز. اگر مشاور دارید، تا 90 روز بعد از پایان. برای دعوت‌ها، اگر دعوت بخواهید، یک سال.
    • چه کسی تصمیم می‌گیرد: یک انسان. ربات فقط یک ارزیابی اولیه می‌دهد (ماده 22 قانون حفاظت از داده‌ها، DSGVO).
    • حق شما: دیدن اطلاعات با /mydata. پاک کردن با /delete. اصلاح با دکمه «تغییر یک جواب». شما می‌توانید به Landesbeauftragte für Datenschutz NRW (اداره حفاظت از داده‌های شخصی) هم شکایت کنید.

operator-unset = نمایش آزمایشی روی این کامپیوتر

human-heading = یک انسان به شما کمک می‌کند
human-district = راه تماس در { $district } این است:
human-operator = به این نشانی یا شماره هم می‌توانید بنویسید یا زنگ بزنید: { $contact }
human-coach = مشاور شما { $coach } است. همین‌جا بنویسید، من پیام را می‌رسانم.
human-emergency = در مواقع اضطراری به 112 زنگ بزنید.
human-place-first = اول بگویید کجا زندگی می‌کنید. بعد می‌توانم کسی را نزدیک شما معرفی کنم.

mydata-heading = این اطلاعات درباره شما ذخیره شده است
mydata-none = هیچ چیز درباره شما ذخیره نشده است.
mydata-language = زبان: { $language }
mydata-answers = جواب‌های شما:
mydata-consents = شما با این‌ها موافقت کرده‌اید:
mydata-consent-precheck = جواب دادن به سؤال‌ها ({ $date })
mydata-consent-handover = فرستادن جواب‌های شما برای مشاوران ({ $date })
mydata-lead = درخواست شما پیش مشاوران، شماره { $number }. وضعیت: { $state }
mydata-lead-new = منتظر یک مشاور است
mydata-lead-claimed = پیش یک مشاور است
mydata-lead-closed = تمام شده است
delete-ask = آیا همه اطلاعات ذخیره‌شده درباره شما را پاک کنم؟ اگر درخواستی پیش مشاوران دارید، آن هم پس گرفته می‌شود.
delete-done = همه چیز پاک شد. اگر دوباره می‌خواهید صحبت کنید: /start
restart-ask = آیا همه جواب‌ها را فراموش کنم و از اول شروع کنیم؟
nothing-back = این سؤال اول است. بیشتر از این نمی‌توانید به عقب برگردید.
not-now = بسیار خوب. اگر بعداً می‌خواهید شروع کنید: /start
group-goodbye = سلام! من فقط به صورت خصوصی صحبت می‌کنم، تا کس دیگری نخواند. لطفاً در چت خصوصی به من بنویسید. خداحافظ!
hidden = پیام‌های اینجا را پاک کردم. جواب‌های شما هنوز هست. برای ادامه: /start
hidden-old = پیام‌هایی را که از دو روز قدیمی‌ترند، نمی‌توانم پاک کنم. خودتان می‌توانید این کار را بکنید: در منوی تلگرام، با «پاک کردن تاریخچه» (Clear history).

## What Telegram shows of the bot
bot-name = Durchstarten
bot-about = سؤال و جواب درباره آموزش حرفه‌ای و کار در NRW. رایگان و اختیاری.
bot-description =
    سلام! من به زبان‌های زیادی صحبت می‌کنم.

    من از شما چند سؤال کوتاه می‌پرسم. بعد صادقانه می‌گویم که یک برنامه آموزش حرفه‌ای و کار در نوردراین-وستفالن (NRW) برای شما مناسب است یا نه. این برنامه رایگان و اختیاری است.

    برای شروع، دکمه تلگرام را در پایین بزنید.
