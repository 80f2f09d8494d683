### The talk with the coach: waiting, writing, appointments, invitations. For people, in every language.

## Waiting
# $day: weekday and day
wait-until = لا يوجد أحد في المكتب حاليًا. لا يمكن لأحد أن يرد عليك قبل يوم { $day }. دورك محفوظ.
wait-longer = عذرًا: لم يرد عليك أحد حتى الآن. فريق التنسيق يعلم ذلك الآن. دورك محفوظ.
# stands below the question whether somebody wants to start
remind-offer = إذا توقفت قبل النهاية، يمكنني تذكيرك مرة واحدة بعد 24 ساعة. فقط إذا أردت ذلك.
button-start-remind = نعم، مع تذكيري مرة واحدة
half-way = مرحبًا! لقد بدأت، وما زالت بعض الأسئلة بدون جواب. إجاباتك ما زالت موجودة. هل نتابع؟ أذكّرك هذه المرة فقط.

## Talk
# $coach: first name of the coach
talk-quiet = من الآن محادثتك هنا مع { $coach }. أنا لا أتدخل، وأنقل الرسائل فقط. العلامة ✍ على رسالتك تعني: وصلت إلى { $coach }.
# stands above a German text of the coach
coach-says-german = رسالة بالألمانية من { $coach }:
button-interpreter = 📞 أريد مكالمة مع ترجمة
interpreter-asked = أخبرتُ { $coach } برغبتك في محادثة مع شخص يترجم. سيصلك رد من { $coach }.
files-wanted = وصلك طلب من { $coach }: صورة أو ملف أو رسالة صوتية. يمكنك إرسال ذلك هنا الآن. أنا لا أحفظ ذلك، بل أنقله فقط.
files-not-wanted = أنقل الصور والملفات والرسائل الصوتية فقط بعد طلب من مرشدك أو مرشدتك. يرجى كتابة رسالة.
talk-passed-to = من الآن تصلك المساعدة من { $coach }. ليس عليك فعل شيء.
talk-again = طلبك مفتوح من جديد. سيصلك رد من { $coach }.
button-end-talk = إنهاء المحادثة
end-talk-ask = هل أنهي المحادثة؟ عندها أسحب طلبك. ولن يرى المرشد أو المرشدة معلوماتك بعد ذلك.
button-end-yes = نعم، إنهاء المحادثة
button-end-no = لا، متابعة المحادثة
talk-ended = انتهت المحادثة. مرشدك أو مرشدتك على علم بذلك. إذا احتجت إلى شيء من جديد: /start

## Days and times
weekday-1 = الاثنين
weekday-2 = الثلاثاء
weekday-3 = الأربعاء
weekday-4 = الخميس
weekday-5 = الجمعة
weekday-6 = السبت
weekday-7 = الأحد
# $weekday: day of the week; $day: day with month and year
day-words = { $weekday }، { $day }
# $time: time of day like 14:30
moment-words = { $weekday }، { $day }، الساعة { $time }

## Appointments
appointment-offer = وصلك من { $coach } اقتراح للقاء. متى يمكنك الحضور؟
# $place: address, in German
appointment-place = المكان: { $place }
button-no-time = لا يناسبني أي وقت منها
appointment-agreed = موعدك مع { $coach } مؤكد:
appointment-tomorrow = تذكير: لديك غدًا موعد مع { $coach }.
appointment-soon = تذكير: موعدك مع { $coach } يبدأ بعد ساعتين.
button-cannot-come = لا أستطيع الحضور
appointment-cannot = حسنًا. أخبرتُ { $coach } بذلك. ستصلك أوقات أخرى للاختيار.
appointment-cancelled = للأسف لا يمكن لـ { $coach } الحضور. هذا الموعد ملغى:
appointment-gone = هذه الأوقات لم تعد متاحة.
appointment-met = هل تم لقاؤك مع { $coach }؟
button-met-yes = نعم، التقينا
button-met-no = لا
appointment-met-yes = شكرًا على جوابك. أتمنى لك التوفيق!
appointment-met-no = شكرًا على جوابك. أخبرتُ { $coach } بذلك. يمكنك أيضًا الكتابة هنا بنفسك.
# stands in the phone's calendar
appointment-title = موعد مع { $coach }
calendar-file = لحفظ الموعد في تقويم الهاتف

## Invitations to job fairs and meetings with employers
events-ask =
    هل أرسل لك دعوات؟ أحيانًا يُقام بالقرب منك معرض توظيف أو لقاء مع شركات.

    من أجل ذلك أحفظ مكان سكنك وإجاباتك عن العمر والوثيقة والألمانية والشهادات والعمل. كل ذلك مشفّر. بعد سنة أحذفه. يمكنك إيقاف الدعوات في أي وقت.
button-events-yes = نعم، إرسال الدعوات لي
button-events-no = لا، شكرًا
events-yes = حسنًا. سأكتب لك عندما يوجد شيء يناسبك.
events-no = حسنًا. لن تصلك دعوات.
event-kind-job_fair = معرض توظيف
event-kind-speed_dating = محادثات قصيرة مع شركات (Speed-Dating)
event-kind-open_day = يوم مفتوح للزوار
event-kind-meeting = لقاء للحصول على معلومات
# $kind: kind of event
event-invitation = دعوة: { $kind }
event-ask = هل يناسبك الحضور؟ الحضور مجاني.
button-event-yes = نعم، سأحضر
button-event-no = لا
button-events-stop = إيقاف كل الدعوات
event-coming = رائع! يوجد مكان لك.
event-not-coming = حسنًا. شكرًا على جوابك.
event-full = للأسف كل الأماكن محجوزة.
event-over = هذه الدعوة لم تعد صالحة.
event-cancelled = للأسف أُلغيت هذه الفعالية:
events-stopped = حسنًا. لن تصلك دعوات بعد الآن. حذفتُ ما حفظته من أجلها.
# $date: day
mydata-events = الدعوات إلى معارض التوظيف واللقاءات: نعم، منذ { $date }
# $moment: day and time
mydata-appointment = الموعد مع مرشدك أو مرشدتك: { $moment }
