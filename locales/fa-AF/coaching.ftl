### The talk with the coach: waiting, writing, appointments, invitations. For people, in every language.

## Waiting
# $day: weekday and day
wait-until = فعلاً هیچ‌کس در دفتر نیست. پیش از { $day } کسی نمی‌تواند به شما جواب بدهد. شما نوبت خود را از دست نمی‌دهید.
wait-longer = معذرت می‌خواهم: هنوز کسی جواب نداده است. حالا تیم هماهنگی خبر دارد. شما نوبت خود را از دست نمی‌دهید.
# stands below the question whether somebody wants to start
remind-offer = اگر در بین سوال‌ها توقف کنید، بعد از 24 ساعت می‌توانم یک بار به شما یادآوری کنم. فقط اگر خود شما بخواهید.
button-start-remind = بلی، و یک بار به من یادآوری کنید
half-way = سلام! شما شروع کرده‌اید، ولی هنوز به همه سوال‌ها جواب نداده‌اید. جواب‌های شما هنوز موجود است. آیا می‌خواهید ادامه بدهید؟ من فقط همین یک بار به شما یادآوری می‌کنم.

## Talk
# $coach: first name of the coach
talk-quiet = از حالا شما و { $coach } این‌جا به یکدیگر می‌نویسید. من چیزی نمی‌گویم و پیام‌ها را فقط می‌رسانم. علامت ✍ روی پیام شما یعنی: پیام به { $coach } رسیده است.
# stands above a German text of the coach
coach-says-german = پیام از { $coach } به زبان آلمانی:
button-interpreter = 📞 لطفاً تماس تیلفونی با کمک ترجمان
interpreter-asked = من به { $coach } گفتم: شما می‌خواهید با کمک یک ترجمان صحبت کنید. { $coach } با شما تماس می‌گیرد.
files-wanted = { $coach } از شما یک خواهش دارد: یک عکس، فایل یا پیام صوتی. حالا می‌توانید آن را این‌جا بفرستید. من آن را ذخیره نمی‌کنم، فقط می‌رسانم.
files-not-wanted = من عکس، فایل و پیام صوتی را فقط وقتی می‌رسانم که مشاور آن را خواسته باشد. لطفاً بنویسید.
talk-passed-to = از حالا { $coach } به شما کمک می‌کند. شما لازم نیست کاری بکنید.
talk-again = درخواست شما دوباره باز است. { $coach } با شما تماس می‌گیرد.
button-end-talk = ختم کردن گفتگو
end-talk-ask = آیا می‌خواهید گفتگو را ختم کنید؟ در آن صورت درخواست شما را پس می‌گیرم. بعد مشاور معلومات شما را دیگر نمی‌بیند.
button-end-yes = بلی، ختم کنید
button-end-no = نخیر، ادامه بدهیم
talk-ended = گفتگو ختم شد. مشاور شما خبر دارد. اگر باز چیزی لازم داشتید: /start

## Days and times
weekday-1 = دوشنبه
weekday-2 = سه‌شنبه
weekday-3 = چهارشنبه
weekday-4 = پنج‌شنبه
weekday-5 = جمعه
weekday-6 = شنبه
weekday-7 = یکشنبه
# $weekday: day of the week; $day: day with month and year
day-words = { $weekday } { $day }
# $time: time of day like 14:30
moment-words = { $weekday } { $day }، ساعت { $time }

## Appointments
appointment-offer = { $coach } می‌خواهد با شما ملاقات کند. چه وقت می‌توانید بیایید؟
# $place: address, in German
appointment-place = محل: { $place }
button-no-time = هیچ‌کدام از این وقت‌ها مناسب نیست
appointment-agreed = وقت ملاقات شما با { $coach } تعیین شد:
appointment-tomorrow = یادآوری: فردا با { $coach } ملاقات دارید.
appointment-soon = یادآوری: ملاقات شما با { $coach } دو ساعت بعد شروع می‌شود.
button-cannot-come = نمی‌توانم بیایم
appointment-cannot = درست است. { $coach } خبر دارد و وقت‌های دیگر را به شما پیشنهاد می‌کند.
appointment-cancelled = متأسفانه { $coach } نمی‌تواند بیاید. این ملاقات لغو شد:
appointment-gone = این وقت‌ها دیگر اعتبار ندارد.
appointment-met = آیا ملاقات شما با { $coach } انجام شد؟
button-met-yes = بلی، ملاقات کردیم
button-met-no = نخیر
appointment-met-yes = تشکر از جواب شما. موفق باشید!
appointment-met-no = تشکر از جواب شما. حالا { $coach } خبر دارد. خود شما هم می‌توانید این‌جا بنویسید.
# stands in the phone's calendar
appointment-title = ملاقات با { $coach }
calendar-file = برای تقویم شما

## Invitations to job fairs and meetings with employers
events-ask =
    آیا می‌خواهید دعوت‌نامه بگیرید؟ گاهی نزدیک شما یک نمایشگاه کار یا دیدار با شرکت‌ها است.

    برای این کار من این‌ها را به شکل رمزگذاری‌شده ذخیره می‌کنم: محل زندگی شما و جواب‌های شما درباره سن، سند اقامت، زبان آلمانی، سند تحصیلی و کار. بعد از یک سال آن‌ها را پاک می‌کنم. شما هر وقت می‌توانید دعوت‌نامه‌ها را قطع کنید.
button-events-yes = بلی، دعوت‌نامه بفرستید
button-events-no = نخیر، تشکر
events-yes = خوب است. وقتی چیزی برای شما مناسب باشد، به شما می‌نویسم.
events-no = درست است. شما دعوت‌نامه نمی‌گیرید.
event-kind-job_fair = نمایشگاه کار
event-kind-speed_dating = گفتگوی کوتاه با شرکت‌ها (Speed-Dating)
event-kind-open_day = روز بازدید برای همه
event-kind-meeting = جلسه معلوماتی
# $kind: kind of event
event-invitation = دعوت‌نامه: { $kind }
event-ask = آیا می‌خواهید بیایید؟ این رایگان است.
button-event-yes = بلی، می‌آیم
button-event-no = نخیر
button-events-stop = دیگر دعوت‌نامه نمی‌خواهم
event-coming = بسیار خوب! یک جای برای شما خالی است.
event-not-coming = درست است. تشکر از جواب شما.
event-full = متأسفانه همه جای‌ها پر شده است.
event-over = این دعوت‌نامه دیگر اعتبار ندارد.
event-cancelled = متأسفانه این گردهمایی لغو شد:
events-stopped = درست است. شما دیگر دعوت‌نامه نمی‌گیرید. آن‌چه برای دعوت‌نامه‌ها ذخیره کرده بودم، پاک شد.
# $date: day
mydata-events = دعوت‌نامه برای نمایشگاه‌های کار و دیدارها: بلی، از { $date }
# $moment: day and time
mydata-appointment = ملاقات با مشاور شما: { $moment }
