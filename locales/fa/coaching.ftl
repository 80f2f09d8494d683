### The talk with the coach: waiting, writing, appointments, invitations. For people, in every language.

## Waiting
# $day: weekday and day
wait-until = الان کسی در دفتر نیست. قبل از { $day } کسی نمی‌تواند به شما جواب بدهد. نوبت شما از دست نمی‌رود.
wait-longer = متأسفم: هنوز کسی جواب نداده است. حالا تیم هماهنگی خبر دارد. نوبت شما از دست نمی‌رود.
# stands below the question whether somebody wants to start
remind-offer = اگر تا آخر ادامه ندهید، می‌توانم بعد از 24 ساعت یک بار به شما یادآوری کنم. فقط اگر خودتان بخواهید.
button-start-remind = بله، شروع کنیم، با یک یادآوری
half-way = سلام! شما شروع کرده‌اید، ولی هنوز به همه سؤال‌ها جواب نداده‌اید. جواب‌های شما هنوز هست. آیا می‌خواهید ادامه بدهید؟ من فقط همین یک بار یادآوری می‌کنم.

## Talk
# $coach: first name of the coach
talk-quiet = از حالا شما و { $coach } اینجا به هم پیام می‌دهید. من ساکت می‌مانم و فقط پیام‌ها را می‌رسانم. علامت ✍ روی پیام شما یعنی: پیام به { $coach } رسیده است.
# stands above a German text of the coach
coach-says-german = پیام به زبان آلمانی از { $coach }:
button-interpreter = 📞 تماس تلفنی با مترجم، لطفاً
interpreter-asked = به { $coach } گفتم: شما برای گفت‌وگو یک مترجم می‌خواهید. { $coach } به شما خبر می‌دهد.
files-wanted = مشاور شما، { $coach }، از شما یک عکس، یک فایل یا یک پیام صوتی می‌خواهد. حالا می‌توانید آن را اینجا بفرستید. من آن را ذخیره نمی‌کنم، فقط می‌رسانم.
files-not-wanted = من عکس، فایل و پیام صوتی را فقط وقتی می‌رسانم که مشاور شما خواسته باشد. لطفاً پیام خود را بنویسید.
talk-passed-to = از حالا { $coach } به شما کمک می‌کند. لازم نیست کاری بکنید.
talk-again = درخواست شما دوباره باز است. { $coach } به شما جواب می‌دهد.
button-end-talk = پایان گفت‌وگو
end-talk-ask = آیا می‌خواهید گفت‌وگو را تمام کنید؟ اگر بله، درخواست شما را پس می‌گیرم. بعد از آن مشاور دیگر اطلاعات شما را نمی‌بیند.
button-end-yes = بله، تمام کنید
button-end-no = نه، ادامه می‌دهم
talk-ended = گفت‌وگو تمام شد. مشاور شما خبر دارد. اگر دوباره چیزی لازم داشتید: /start

## Days and times
weekday-1 = دوشنبه
weekday-2 = سه‌شنبه
weekday-3 = چهارشنبه
weekday-4 = پنجشنبه
weekday-5 = جمعه
weekday-6 = شنبه
weekday-7 = یکشنبه
# $weekday: day of the week; $day: day with month and year
day-words = { $weekday } { $day }
# $time: time of day like 14:30
moment-words = { $weekday } { $day }، ساعت { $time }

## Appointments
appointment-offer = مشاور شما، { $coach }، می‌خواهد شما را ببیند. چه وقت می‌توانید بیایید؟
# $place: address, in German
appointment-place = محل: { $place }
button-no-time = هیچ‌کدام از این وقت‌ها نمی‌شود
appointment-agreed = قرار ملاقات شما با { $coach } قطعی شد:
appointment-tomorrow = یادآوری: فردا با { $coach } قرار ملاقات دارید.
appointment-soon = یادآوری: قرار ملاقات شما با { $coach } دو ساعت دیگر شروع می‌شود.
button-cannot-come = نمی‌توانم بیایم
appointment-cannot = اشکالی ندارد. { $coach } خبر دارد و وقت‌های دیگری به شما پیشنهاد می‌کند.
appointment-cancelled = متأسفانه { $coach } نمی‌تواند بیاید. این قرار ملاقات لغو شد:
appointment-gone = این وقت‌ها دیگر معتبر نیست.
appointment-met = آیا ملاقات شما با { $coach } انجام شد؟
button-met-yes = بله، همدیگر را دیدیم
button-met-no = نه
appointment-met-yes = ممنون از جواب شما. موفق باشید!
appointment-met-no = ممنون از جواب شما. حالا { $coach } خبر دارد. خودتان هم می‌توانید اینجا بنویسید.
# stands in the phone's calendar
appointment-title = قرار ملاقات با { $coach }
calendar-file = برای تقویم شما

## Invitations to job fairs and meetings with employers
events-ask =
    آیا می‌خواهید برای شما دعوت بفرستم؟ گاهی نزدیک شما یک نمایشگاه کار یا دیدار با کارفرمایان هست.

    برای این کار، این‌ها را به صورت رمزگذاری‌شده ذخیره می‌کنم: محل زندگی شما و جواب‌های شما درباره سن، مدرک اقامت، زبان آلمانی، مدرک تحصیلی یا شغلی و کار. بعد از یک سال آن‌ها را پاک می‌کنم. هر وقت بخواهید، می‌توانید بگویید که دیگر دعوت نمی‌خواهید.
button-events-yes = بله، دعوت بفرستید
button-events-no = نه، ممنون
events-yes = بسیار خوب. وقتی چیزی برای شما مناسب باشد، به شما می‌نویسم.
events-no = بسیار خوب. برای شما دعوت نمی‌فرستم.
event-kind-job_fair = نمایشگاه کار
event-kind-speed_dating = گفت‌وگوهای کوتاه با کارفرمایان (Speed-Dating)
event-kind-open_day = روز بازدید عمومی
event-kind-meeting = جلسه اطلاع‌رسانی
# $kind: kind of event
event-invitation = دعوت: { $kind }
event-ask = آیا می‌خواهید بیایید؟ رایگان است.
button-event-yes = بله، می‌آیم
button-event-no = نه
button-events-stop = دیگر دعوت نفرستید
event-coming = چه خوب! برای شما جا هست.
event-not-coming = بسیار خوب. ممنون از جواب شما.
event-full = متأسفانه همه جاها پر شده است.
event-over = این دعوت دیگر معتبر نیست.
event-cancelled = متأسفانه این رویداد برگزار نمی‌شود:
events-stopped = بسیار خوب. دیگر برای شما دعوت نمی‌فرستم. هر چه برای آن ذخیره کرده بودم، پاک شد.
# $date: day
mydata-events = دعوت به نمایشگاه‌های کار و دیدارها: بله، از { $date }
# $moment: day and time
mydata-appointment = قرار ملاقات با مشاور شما: { $moment }
