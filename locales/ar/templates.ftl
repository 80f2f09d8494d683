### Ready sentences of the coach: the coach picks the German one, the person reads it in their language.

# $coach: first name of the coach
say-greeting = مرحبًا! أنا { $coach }. سأرافقك وأقدّم لك الإرشاد (Coach). يسعدني تواصلك معنا.
say-who = أعمل في برنامج «Durchstarten in Ausbildung und Arbeit» (الانطلاق في التدريب المهني والعمل). أساعدك في اللغة الألمانية والمدرسة والتدريب المهني والعمل. المساعدة مجانية.
say-not-authority = لستُ أنا من يقرر بشأن أوراقك. لا أنقل ما يصلني منك إلى أحد إلا بموافقتك.
say-when-free = متى لديك وقت للتحدث معي؟ يرجى كتابة الأيام والساعات المناسبة لك.
say-when-call = متى يمكنني الاتصال بك بالهاتف؟ يرجى كتابة الأيام والساعات المناسبة لك.
# $moment: weekday, day and time
say-call-at = سأتصل بك بالهاتف: { $moment }.
# $place: address, in German
say-come-to = يرجى الحضور إليّ. هذا هو العنوان: { $place }
# $things: what the person should bring
say-bring = يرجى إحضار: { $things }
# $minutes: number of minutes
say-late =
    { $minutes ->
        [zero] سأتأخر حوالي { $minutes } دقيقة.
        [one] سأتأخر حوالي دقيقة واحدة.
        [two] سأتأخر حوالي دقيقتين.
        [few] سأتأخر حوالي { $minutes } دقائق.
        [many] سأتأخر حوالي { $minutes } دقيقة.
       *[other] سأتأخر حوالي { $minutes } دقيقة.
    } يرجى انتظاري.
say-not-coming = للأسف لا أستطيع الحضور. أعتذر منك. سأقترح عليك قريبًا وقتًا جديدًا.
# $service: name of a service
say-cannot-help = للأسف لا أستطيع مساعدتك في هذا الأمر. هذه الجهة يمكن أن تساعدك: { $service }
say-still-interested = لم يصلني خبر منك منذ فترة. هل ما زلت بحاجة إلى مساعدة؟ يرجى كتابة رسالة قصيرة لي.
# $day: weekday and day
say-away = سأغيب حتى يوم { $day }. بعد ذلك سأتواصل معك من جديد.
say-find-out = لا أعرف ذلك الآن. سأسأل عنه، وأكتب لك قبل نهاية يوم { $day }.
say-interpreter = يمكننا التحدث معًا بمساعدة شخص يترجم. هذا مجاني لك. هل يناسبك ذلك؟
say-trusted-person = يمكنك بكل سرور إحضار شخص لديك ثقة به.
say-children = يمكنك إحضار أطفالك معك.
say-thanks = شكرًا! قرأتُ رسالتك.
say-course = ربما يوجد مكان لك في دورة لغة ألمانية. هل أعطيك معلومات أكثر؟
say-job = يوجد عمل قد يناسبك. هل أعطيك معلومات أكثر؟
say-internship = ربما توجد لك فرصة تدريب عملي في شركة، أو Ausbildung (تدريب مهني). هل أعطيك معلومات أكثر؟
say-recognition = ربما تكون شهاداتك صالحة في ألمانيا أيضًا. يرجى إحضارها. النسخ أو الصور جيدة أيضًا.
say-phone-number = يرجى كتابة رقم هاتف يمكنني الاتصال بك عليه.
say-not-reached = اتصلتُ بك بالهاتف، لكن لم أتمكن من الوصول إليك. ما هو الوقت المناسب لك؟
say-goodbye = أتمنى لك كل الخير! إذا احتجت إلى مساعدة من جديد، تسعدني رسالة منك.

## What the person should bring
thing-paper = بطاقة هويتك أو وثيقتك من المكتب الرسمي
thing-certificates = شهاداتك (أيضًا من بلد آخر)
thing-cv = سيرتك الذاتية (إذا كانت لديك)
thing-letters = الرسائل التي وصلتك من المكاتب الرسمية
thing-course-papers = أوراقك من دورة اللغة الألمانية
