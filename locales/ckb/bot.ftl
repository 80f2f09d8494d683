language-name = کوردی (سۆرانی)
language-choose = تکایە زمانی خۆتان هەڵبژێرن.
language-kept = ئێستا بە کوردیی سۆرانی دەنووسم. وەڵامەکانتان هێشتا لێرەن.

## Buttons (aim: at most 38 characters)
button-start = بەڵێ، دەست پێ بکەین
button-not-now = ئێستا نا
button-why = ❓ بۆچی ئەمە دەپرسن؟
button-back = ◀ گەڕانەوە
button-done = ✅ تەواو
button-none-of-these = هیچ کام لەمانە
button-human = 🙋 قسەکردن لەگەڵ مرۆڤێک
button-restart = 🔄 سەرلەنوێ دەستپێکردن
button-restart-yes = بەڵێ، سەرلەنوێ دەست پێ بکەین
button-continue = بەردەوام بن
button-change = ✏️ گۆڕینی وەڵامێک
button-review-send = ✅ هەمووی ڕاستە، بەردەوام بن
button-consent-yes = ✅ بەڵێ، بیاندەن بە ڕاوێژکار
button-consent-no = نەخێر، مەیاندەن بە ڕاوێژکار
button-delete-yes = بەڵێ، هەموو شتێک بسڕنەوە
button-delete-no = نەخێر، با بمێنێتەوە
button-share-phone = 📱 ناردنی ژمارەی تەلەفۆنەکەم
button-place-list = 📍 هەڵبژاردن لە لیستێک
button-place-outside = لە دەرەوەی NRW دەژیم
button-language = 🌐 زمان
option-unsure = نازانم / نامەوێت بیڵێم

## Around a question
# $number: this question; $total: how many there will be about in all
progress = پرسیاری { $number } لە نزیکەی { $total }
# $answer: what the person chose or wrote
answered = ✓ { $answer }
many-chosen = بۆ هەڵبژاردن، دەست لە وەڵامێک بدەن. بۆ لابردن، دووبارە دەستی لێ بدەن. دواتر «تەواو» دابگرن.
# $question: short name of a question; $answer: what was answered
answer-line = { $question }: { $answer }
nothing-chosen = هیچ

## When an answer could not be used
error-press-a-button = تکایە یەکێک لە دوگمەکان دابگرن.
error-not-a-number = تکایە ژمارەیەک بنووسن، بۆ نموونە 22.
# $low, $high: smallest and largest number
error-range = تکایە ژمارەیەک لە { $low } تا { $high } بنووسن.
error-birth-year = ئەمە ساڵی لەدایکبوونتانە؟ ئەمڕۆ تەمەنتان چەند ساڵە؟
error-place-unknown = ئەم شوێنەم نەدۆزییەوە. تکایە سەیر بکەن کە ناوەکە ڕاست نووسراوە. یان لە لیستەکە هەڵبژێرن.
error-place-several = مەبەستتان کام شوێنە؟
error-too-few = تکایە لانیکەم یەکێک هەڵبژێرن.
# $max: how many may be chosen
error-too-many = دەتوانن زۆرترین { $max } دانە هەڵبژێرن. بۆ لابردن، دووبارە دەست لە یەکێکیان بدەن.
error-not-a-phone = ئەمە وەک ژمارەی تەلەفۆن نییە. تکایە لەگەڵ کۆدی وڵات بینووسن، بۆ نموونە +49 …
error-empty = تکایە چەند پیتێک بنووسن.
# $max: how many characters
error-too-long = ئەمە زۆر درێژە. تکایە زۆرترین { $max } پیت بنووسن.
error-stuck = کێشە نییە. دەتوانن ئەم پرسیارە بەجێ بهێڵن یان لەگەڵ مرۆڤێک قسە بکەن.
error-stuck-human = کێشە نییە. مرۆڤێک دەتوانێت لەم پرسیارەدا یارمەتیتان بدات.
media-not-read = سوپاس، بەڵام من تەنها نووسین و دوگمە دەخوێنمەوە. ئەوەی ناردتان، هەڵم نەگرت. تکایە دوگمەکان بەکار بهێنن.
button-is-old = ئەم دوگمەیە هی پرسیارێکی پێشووە. ئێستا لەم پرسیارەداین:
button-unknown = ئەم دوگمەیە ناناسم. ئێستا لێرەداین:
apology = ببوورن، لای ئێمە هەڵەیەک ڕوویدا. وەڵامەکانتان هێشتا لێرەن. تکایە دووبارە هەوڵ بدەن.
command-unknown = ئەم فەرمانە ناناسم. بە /help دەبینن کە چی تێدەگەم.

## Choosing a place from the list
place-choose-region = لە کام بەشی نۆردڕاین-ڤێستفالیا (NRW) دەژین؟
place-choose-district = لە کام شار یان ناوچە (Kreis)؟
place-choose-municipality = لە کام شارۆچکە یان گوند (Gemeinde)؟

## Result
result-heading = ئەنجامی ئێوە
# then come the answers that counted, one per line
because = ئەم وەڵامانە گرنگ بوون:
estimate = ئەمە هەڵسەنگاندنێکی سەرەتاییە لە بەرنامەیەکی کۆمپیوتەرەوە. ئەمە ڕاوێژی یاسایی نییە. لە کۆتاییدا مرۆڤێک بڕیار دەدات.
more-questions-handover = چەند پرسیارێکی ترم هەیە، بۆ ئەوەی ڕاوێژکار بتوانێت باش یارمەتیتان بدات.
more-questions-referrals = چەند پرسیارێکی کورتی تر، بۆ ئەوەی شوێنە گونجاوەکانتان پێ بڵێم.
referrals-heading = ئەم شوێنانە دەتوانن یارمەتیتان بدەن:
deleted-at-once = هەموو ئەوەی لێرە نووسیتان، سڕیمەوە.
deleted-in-a-day = لە ماوەی یەک ڕۆژدا وەڵامەکانتان دەسڕمەوە. بۆ سڕینەوەی دەستبەجێ: /delete
blocks-heading = ڕاوێژکار لەگەڵ ئێوە سەیری ئەمانە دەکات:
start-again-hint = هەر کاتێک بتانەوێت، دەتوانن سەرلەنوێ دەست پێ بکەن: /start

## Review and handover
review-heading = تکایە سەیری وەڵامەکانتان بکەن
review-hint = هەموو شتێک ڕاستە؟ دەتوانن هەر وەڵامێک بگۆڕن.
change-which = دەتانەوێت کام وەڵام بگۆڕن؟
consent-declined = باشە. من هیچ شتێک بە کەس نادەم. ئەگەر خۆتان دەتانەوێت لە ڕاوێژکار بپرسن، ئەمە ڕێگای پەیوەندییە:
# $district: town or district
contact-heading = لێرە بەرنامەکە لە { $district } دەدۆزنەوە:
contact-note = خۆتان بڕیار دەدەن کە پەیوەندی بکەن یان نا، و کەی. من هیچ شتێکم بە کەس نەداوە.
# $district: town or district
district-closed = ئێستا بەرنامەکە لە { $district } داخراوە. تیمی تێکەڵبوونی کۆمەڵایەتی (KIM) لەوێ دەتوانێت ڕێگای ترتان پێ بڵێت:
handed-over = سوپاس! داواکارییەکەتان گەیشتە ڕاوێژکارانی نزیکتان.
# $hours: number of hours
handed-over-when = لە ڕۆژانی کاردا، ڕاوێژکارێک لە ماوەی { $hours } کاتژمێردا وەڵامتان دەداتەوە. من ناوەکەیتان پێ دەڵێم.
handed-over-nobody = سوپاس! بە ڕاستگۆیی پێتان دەڵێم: بۆ شوێنی ئێوە هێشتا ڕاوێژکار لێرە نییە. داواکارییەکەتان لای تیمی هەماهەنگییە. ئەوان بەدوای کەسێکدا بۆ ئێوە دەگەڕێن. بۆیە لەوانەیە زیاتر بخایەنێت.
handed-over-how = هەر کاتێک بتانەوێت، دەتوانن لێرە بۆم بنووسن. بۆ کشاندنەوە و سڕینەوەی هەموو شتێک: /delete

## While a coach is there
# $coach: first name of the coach
coach-claimed-telegram = ئێستا { $coach } ڕاوێژکاری ئێوەیە و لێرە بۆتان دەنووسێت.
coach-claimed-phone = ئێستا { $coach } ڕاوێژکاری ئێوەیە و تەلەفۆنتان بۆ دەکات.
coach-answer-time = لە ڕۆژانی کاردا، لە ماوەی { $hours } کاتژمێردا وەڵام وەردەگرن.
coach-write-here = خۆشتان دەتوانن لێرە بنووسن. من دەیگەیەنم.
coach-says = پەیام لە { $coach }:
passed-on = پەیامەکەتان گەیشتە { $coach }.
not-passed-on = پەیامەکەتان نەگەیشت: ئێستا لێرە ناتوانرێت پەیوەندی بە ڕاوێژکارەکەوە بکرێت. تیمی هەماهەنگی ئاگادارە.
waiting-for-coach = داواکارییەکەتان هێشتا چاوەڕێی ڕاوێژکارێکە. هێشتا ناتوانم پەیام بگەیەنم. کاتێک کەسێک هەبوو، یەکسەر بۆتان دەنووسم.
coach-released = ڕاوێژکارەکەتان ناتوانێت بەردەوام بێت. ئێستا داواکارییەکەتان دەچێت بۆ ڕاوێژکارێکی تر. پێویست ناکات هیچ بکەن.
lead-ended = ڕاوێژکارەکەتان کۆتایی بە گفتوگۆکە هێنا. ئەگەر دووبارە شتێکتان پێویست بوو: /start
lead-running = ئێستا داواکارییەکتان لای ڕاوێژکاران هەیە. ئەگەر سەرلەنوێ دەست پێ بکەن، ئەو داواکارییە دەکشێنرێتەوە.
button-withdraw = کشاندنەوە و سەرلەنوێ دەستپێکردن

## Commands
help =
    من پرسیارتان لێ دەکەم. دواتر پێتان دەڵێم کە ئایا بەرنامەی «Durchstarten in Ausbildung und Arbeit» (دەستپێکێکی باش لە فێربوونی پیشە و کاردا) بۆ ئێوە گونجاوە.

    دوگمەکان دابگرن یان وەڵامێکی کورت بنووسن.

    /start – دەستپێکردن یان بەردەوامبوون
    /back – گەڕانەوە بۆ پرسیاری پێشوو
    /restart – سەرلەنوێ دەستپێکردن
    /language – گۆڕینی زمان
    /human – قسەکردن لەگەڵ مرۆڤێک
    /mydata – چی دەربارەی ئێوە هەڵگیراوە
    /delete – سڕینەوەی هەموو شتێک
    /privacy – کێ زانیارییەکانتان وەردەگرێت
command-start = دەستپێکردن یان بەردەوامبوون
command-back = گەڕانەوە بۆ پرسیاری پێشوو
command-restart = سەرلەنوێ دەستپێکردن
command-language = گۆڕینی زمان
command-human = قسەکردن لەگەڵ مرۆڤێک
command-help = یارمەتی
command-privacy = کێ زانیارییەکانتان وەردەگرێت
command-mydata = چی دەربارەی من هەڵگیراوە
command-delete = سڕینەوەی هەموو شتێک

# $operator, $address, $contact, $officer: who runs this bot and how to reach them
privacy =
    زانیارییەکانتان

    بەرپرس: { $operator }، { $address }
    پەیوەندی: { $contact }
    بەرپرسی پاراستنی زانیاری: { $officer }

    • چی: تەنها وەڵامەکانتان لێرە، زمانتان و ژمارەی ئەم چاتە. من دەربارەی ڕەگەزنامە، ئایین و تەندروستیتان ناپرسم. ناپرسم بۆچی وڵاتی خۆتانتان جێ هێشتووە. بەڵگەنامە، وێنە و دەنگ وەرناگرم.
    • بۆ چی: بۆ ئەوەی ببینم کە ئایا بەرنامەکە بۆ ئێوە گونجاوە. هەروەها بۆ ئەوەی لەگەڵ ڕاوێژکارێک بتانخەمە پەیوەندییەوە.
    • کێ: ڕاوێژکارێکی بەرنامەکە لە ناوچەی ئێوە یان تیمی هەماهەنگی، و تەنها دوای ئەوەی دەڵێن «بەڵێ». ئێمە وەڵامەکان بە هیچ فەرمانگەیەکی تر نادەین. هەروەها بە Ausländerbehörde (فەرمانگەی بیانییەکان) نایاندەین.
    • لە کوێ: بە شێوەی کۆدکراو هەڵدەگیرێت. تێلێگرام خۆیشی دەتوانێت ببینێت کە لێرە چی دەنووسرێت.
    • تا کەی: ئەگەر بەرنامەکە گونجاو نەبێت، زۆرترین یەک ڕۆژ. ئەگەر بەردەوام نەبن، 30 ڕۆژ. ئەگەر ڕاوێژکارتان هەبێت، تا 90 ڕۆژ دوای کۆتایی.
    • کێ بڕیار دەدات: مرۆڤێک. بۆتەکە تەنها هەڵسەنگاندنێکی سەرەتایی دەدات (ماددەی 22 لە یاسای پاراستنی زانیاری، DSGVO).
    • مافەکانتان: بە /mydata زانیارییەکانتان ببینن. بە /delete بیانسڕنەوە. بە دوگمەی «گۆڕینی وەڵامێک» ڕاستیان بکەنەوە. دەتوانن لای Landesbeauftragte für Datenschutz NRW (فەرمانگەی پاراستنی زانیاری) سکاڵاش بکەن.

operator-unset = نموونەی تاقیکردنەوە لەسەر ئەم کۆمپیوتەرە

human-heading = مرۆڤێک یارمەتیتان دەدات
human-district = ئەمە ڕێگای پەیوەندییە لە { $district }:
human-operator = دەتوانن بۆ ئێرەش بنووسن یان تەلەفۆن بکەن: { $contact }
human-coach = ناوی ڕاوێژکاری ئێوە: { $coach }. لێرە بنووسن، من دەیگەیەنم.
human-emergency = لە کاتی مەترسیدا تەلەفۆن بۆ 112 بکەن.
human-place-first = سەرەتا پێم بڵێن لە کوێ دەژین. دواتر دەتوانم پێتان بڵێم کێ لە نزیکتان هەیە.

mydata-heading = ئەمە دەربارەی ئێوە هەڵگیراوە
mydata-none = هیچ شتێک دەربارەی ئێوە هەڵنەگیراوە.
mydata-language = زمان: { $language }
mydata-answers = وەڵامەکانتان:
mydata-consents = بەم شتانە ڕازی بوون:
mydata-consent-precheck = وەڵامدانەوەی پرسیارەکان ({ $date })
mydata-consent-handover = دانی وەڵامەکانتان بە ڕاوێژکاران ({ $date })
mydata-lead = داواکارییەکەتان لای ڕاوێژکاران، ژمارە { $number }. دۆخ: { $state }
mydata-lead-new = چاوەڕێی ڕاوێژکارێکە
mydata-lead-claimed = لای ڕاوێژکارێکە
mydata-lead-closed = کۆتایی هاتووە
delete-ask = هەموو ئەوەی دەربارەی ئێوە هەڵگیراوە، بیسڕمەوە؟ ئەگەر داواکارییەک لای ڕاوێژکاران هەبێت، ئەویش دەکشێنرێتەوە.
delete-done = هەموو شتێک سڕایەوە. ئەگەر دووبارە ویستتان قسە بکەن: /start
restart-ask = هەموو وەڵامەکان لەبیر بکەم و سەرلەنوێ دەست پێ بکەین؟
nothing-back = ئەمە یەکەم پرسیارە. ناتوانن زیاتر بگەڕێنەوە.
not-now = باشە. ئەگەر دواتر ویستتان دەست پێ بکەن: /start
group-goodbye = سڵاو! من تەنها لەگەڵ یەک کەس قسە دەکەم، بۆ ئەوەی کەسی تر نەیخوێنێتەوە. تکایە لە چاتی تایبەتدا بۆم بنووسن. خوداحافیز!

# TODO translate
language-gone = Your language is not available here any more. Please choose another one.

# TODO translate
button-hear = 🔊 Listen

# TODO translate
button-more = ⬇️ Show more

# TODO translate
button-less = ⬆️ Show the first ones

# TODO translate
error-birth-year-solar = The year { $year } in the solar calendar is { $from } or { $to } here. How old are you today?

# TODO translate
error-birth-year-ethiopian = Is { $year } a year in the Ethiopian calendar? Then it is { $from } or { $to } here. How old are you today?

# TODO translate
media-voice =
    Thank you for your voice message. I am a computer program and cannot hear it. I did not store it.

    Please press the buttons. If reading is hard for you, a human can call you.

# TODO translate
hear-nothing = There is no recording of this yet.

# TODO translate
command-hide = Delete the messages in this chat

# TODO translate
hidden = I have deleted the messages here. Your answers are still there. Go on: /start

# TODO translate
hidden-old = I cannot delete messages that are older than two days. You can do that yourself: in the Telegram menu with "Clear history".

# TODO translate
bot-name = Durchstarten

# TODO translate
bot-about = Questions and answers about training and work in NRW. Free and voluntary.

# TODO translate
bot-description =
    Hello! I speak many languages.

    I ask you some short questions. Then I tell you honestly if a programme for training and work in North Rhine-Westphalia fits you. It is free and voluntary.

    Press the Telegram button below to begin.
