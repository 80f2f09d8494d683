### The talk with the coach: waiting, writing, appointments, invitations. For people, in every language.

## Waiting
# $day: weekday and day
wait-until = ئێستا کەس لە نووسینگە نییە. پێش { $day } کەس ناتوانێت وەڵامتان بداتەوە. نۆرەکەتان لەدەست ناچێت.
wait-longer = داوای لێبوردن دەکەم: هێشتا کەس وەڵامی نەداوەتەوە. ئێستا تیمی هەماهەنگی ئاگادارە. نۆرەکەتان لەدەست ناچێت.
# stands below the question whether somebody wants to start
remind-offer = ئەگەر وەڵامدانەوەکە تەواو نەکەن، دەتوانم دوای 24 کاتژمێر یەک جار بیرتان بخەمەوە. تەنها ئەگەر خۆتان بتانەوێت.
button-start-remind = بەڵێ، و یەک جار بیرم بخەنەوە
half-way = سڵاو! ئێوە دەستتان پێ کردووە، بەڵام هێشتا وەڵامی هەموو پرسیارەکانتان نەداوەتەوە. وەڵامەکانتان هێشتا لێرەن. دەتانەوێت بەردەوام بن؟ من تەنها ئەم یەک جارە بیرتان دەخەمەوە.

## Talk
# $coach: first name of the coach
talk-quiet = لە ئێستاوە ئێوە و { $coach } لێرە بۆ یەکتر دەنووسن. من بێدەنگ دەبم و تەنها پەیامەکان دەگەیەنم. نیشانەی ✍ لەسەر پەیامەکەتان واتە: پەیامەکە گەیشتووەتە { $coach }.
# stands above a German text of the coach
coach-says-german = پەیام بە زمانی ئەڵمانی لە { $coach }:
button-interpreter = 📞 تەلەفۆن لەگەڵ وەرگێڕێک، تکایە
interpreter-asked = ئەمەم بە { $coach } گوت: ئێوە دەتانەوێت بە یارمەتیی وەرگێڕێک قسە بکەن. { $coach } پەیوەندیتان پێوە دەکات.
files-wanted = ڕاوێژکارەکەتان، { $coach }، داوای وێنەیەک، فایلێک یان پەیامێکی دەنگیتان لێ دەکات. ئێستا دەتوانن لێرە بینێرن. من هەڵی ناگرم، تەنها دەیگەیەنم.
files-not-wanted = من وێنە، فایل و پەیامی دەنگی تەنها ئەو کاتە دەگەیەنم کە ڕاوێژکارەکەتان داوای کردبێت. تکایە پەیامەکەتان بنووسن.
talk-passed-to = لە ئێستاوە { $coach } یارمەتیتان دەدات. پێویست ناکات هیچ بکەن.
talk-again = داواکارییەکەتان دووبارە کراوەیە. { $coach } پەیوەندیتان پێوە دەکات.
button-end-talk = کۆتاییهێنان بە گفتوگۆ
end-talk-ask = دەتانەوێت کۆتایی بە گفتوگۆکە بهێنن؟ ئەگەر بەڵێ، داواکارییەکەتان دەکشێنمەوە. دوای ئەوە ڕاوێژکار ئیتر زانیارییەکانتان نابینێت.
button-end-yes = بەڵێ، کۆتایی پێ بهێنن
button-end-no = نەخێر، بەردەوام دەبم
talk-ended = گفتوگۆکە کۆتایی هات. ڕاوێژکارەکەتان ئاگادارە. ئەگەر دووبارە شتێکتان پێویست بوو: /start

## Days and times
weekday-1 = دووشەممە
weekday-2 = سێشەممە
weekday-3 = چوارشەممە
weekday-4 = پێنجشەممە
weekday-5 = هەینی
weekday-6 = شەممە
weekday-7 = یەکشەممە
# $weekday: day of the week; $day: day with month and year
day-words = { $weekday } { $day }
# $time: time of day like 14:30
moment-words = { $weekday } { $day }، کاتژمێر { $time }

## Appointments
appointment-offer = ڕاوێژکارەکەتان، { $coach }، دەیەوێت بتانبینێت. کەی دەتوانن بێن؟
# $place: address, in German
appointment-place = شوێن: { $place }
button-no-time = هیچ کام لەم کاتانە گونجاو نییە
appointment-agreed = کاتی چاوپێکەوتنتان لەگەڵ { $coach } دیاری کرا:
appointment-tomorrow = بیرخستنەوە: سبەی چاوپێکەوتنتان لەگەڵ { $coach } هەیە.
appointment-soon = بیرخستنەوە: دوو کاتژمێری تر چاوپێکەوتنتان لەگەڵ { $coach } دەست پێ دەکات.
button-cannot-come = ناتوانم بێم
appointment-cannot = باشە. { $coach } ئاگادارە و کاتی ترتان بۆ پێشنیار دەکات.
appointment-cancelled = بەداخەوە { $coach } ناتوانێت بێت. ئەم چاوپێکەوتنە هەڵوەشێنرایەوە:
appointment-gone = ئەم کاتانە ئیتر بەردەست نین.
appointment-met = ئایا ئێوە و { $coach } یەکترتان بینی؟
button-met-yes = بەڵێ، یەکترمان بینی
button-met-no = نەخێر
appointment-met-yes = سوپاس بۆ وەڵامەکەتان. سەرکەوتوو بن!
appointment-met-no = سوپاس بۆ وەڵامەکەتان. ئێستا { $coach } ئاگادارە. خۆشتان دەتوانن لێرە بنووسن.
# stands in the phone's calendar
appointment-title = چاوپێکەوتن لەگەڵ { $coach }
calendar-file = بۆ ڕۆژژمێرەکەتان

## Invitations to job fairs and meetings with employers
events-ask =
    دەتانەوێت بانگهێشتتان بۆ بنێرم؟ هەندێک جار لە نزیکتان پێشانگایەکی کار یان دیدارێک لەگەڵ خاوەنکاران هەیە.

    بۆ ئەمە، ئەم شتانە بە شێوەی کۆدکراو هەڵدەگرم: شوێنەکەتان و وەڵامەکانتان دەربارەی تەمەن، بەڵگەنامە، زمانی ئەڵمانی، بڕوانامە و کار. دوای یەک ساڵ دەیانسڕمەوە. هەر کاتێک بتانەوێت، دەتوانن بانگهێشتەکان بوەستێنن.
button-events-yes = بەڵێ، بانگهێشتم بۆ بنێرن
button-events-no = نەخێر، سوپاس
events-yes = باشە. کاتێک شتێک بۆ ئێوە گونجاو بێت، بۆتان دەنووسم.
events-no = باشە. بانگهێشتتان بۆ نانێرم.
event-kind-job_fair = پێشانگای کار
event-kind-speed_dating = گفتوگۆی کورت لەگەڵ خاوەنکاران (Speed-Dating)
event-kind-open_day = ڕۆژی دەرگای کراوە بۆ هەمووان
event-kind-meeting = کۆبوونەوەی زانیاری
# $kind: kind of event
event-invitation = بانگهێشت: { $kind }
event-ask = دەتانەوێت بێن؟ بێبەرامبەرە.
button-event-yes = بەڵێ، دێم
button-event-no = نەخێر
button-events-stop = ئیتر بانگهێشتم بۆ مەنێرن
event-coming = زۆر باشە! جێگایەک بۆ ئێوە هەیە.
event-not-coming = باشە. سوپاس بۆ وەڵامەکەتان.
event-full = بەداخەوە هەموو جێگاکان گیراون.
event-over = ئەم بانگهێشتە ئیتر بەردەست نییە.
event-cancelled = بەداخەوە ئەم چالاکییە هەڵوەشێنرایەوە:
events-stopped = باشە. ئیتر بانگهێشتتان بۆ نانێرم. ئەوەی بۆ بانگهێشتەکان هەڵم گرتبوو، سڕایەوە.
# $date: day
mydata-events = بانگهێشت بۆ پێشانگای کار و دیدارەکان: بەڵێ، لەم ڕۆژەوە: { $date }
# $moment: day and time
mydata-appointment = چاوپێکەوتن لەگەڵ ڕاوێژکارەکەتان: { $moment }
