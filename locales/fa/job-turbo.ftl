## The way in: the button below the referral "Job-Turbo" (at most 38 characters), and what is told first
flow-job-turbo-go-on = ادامه: Job-Turbo (کاریابی سریع)
flow-job-turbo-intro = حالا موضوع Job-Turbo (کاریابی سریع) است. هدف این است: زود کار پیدا کنید و هنگام کار باز هم آلمانی یاد بگیرید. جواب‌های قبلی شما را نگه می‌دارم. من چیزی برای کسی نمی‌فرستم. در آخر مراکزی را به شما نشان می‌دهم که کمک می‌کنند.

## Questions
recognition-label = به رسمیت شناختن مدرک تحصیلی
recognition-ask = اگر از کشوری دیگر مدرک تحصیلی یا شغلی دارید: آیا این مدرک در آلمان به رسمیت شناخته شده است (Anerkennung)؟
recognition-why = به رسمیت شناختن مدرک شاید خیلی طول بکشد. بعضی کارفرمایان قبل از پایان آن هم استخدام می‌کنند. یک مشاوره رایگان در این راه کمک می‌کند.
recognition-option-not_started = هنوز نه
recognition-option-running = درخواست داده‌ام و منتظرم
recognition-option-done_or_not_needed = بله، یا به آن نیاز ندارم

availability-label = وقت شروع
availability-ask = چه وقت می‌توانید کار یا آموزش حرفه‌ای را شروع کنید؟
availability-why = بعضی پیشنهادها برای کسانی است که الان می‌توانند شروع کنند. برای پیشنهادهای دیگر اول یک کلاس یا نگهداری از کودک لازم است.
availability-option-now = همین الان
availability-option-after_course = وقتی کلاس من تمام شود
availability-option-childcare_first = وقتی کسی از کودکم نگهداری کند

## Results
turbo-turbo_fits = خبر خوب: برنامه Job-Turbo (کاریابی سریع) احتمالاً برای شما مناسب است.
turbo-turbo_check = برنامه Job-Turbo (کاریابی سریع) شاید برای شما مناسب باشد. اول باید معلوم شود که هزینه زندگی شما را چه کسی می‌پردازد.
turbo-turbo_other = صادقانه می‌گویم: برنامه Job-Turbo (کاریابی سریع) در حال حاضر برای شما نیست. مراکز دیگر می‌توانند برای پیدا کردن کار به شما کمک کنند.

## Why: which rule decided (turbo)
turbo-reason-jobcenter = برنامه Job-Turbo (کاریابی سریع) برای کسانی است که از Jobcenter (مرکز کاریابی) پول می‌گیرند. شما باید اجازه کار هم داشته باشید. بیشتر وقت‌ها روی مدرک اقامت نوشته شده است: «Erwerbstätigkeit» (کار با درآمد).
turbo-reason-unsure = برنامه Job-Turbo (کاریابی سریع) برای کسانی است که از Jobcenter (مرکز کاریابی) پول می‌گیرند. لطفاً به یک نامه درباره پول خود نگاه کنید: نام اداره در بالای نامه است. اگر مدرک اقامت ندارید، اول از مرکز مشاوره‌ای که اداره دولتی نیست، سؤال کنید.
turbo-reason-sozialamt = شما از Sozialamt (اداره کمک‌های اجتماعی) پول می‌گیرید. برنامه Job-Turbo (کاریابی سریع) برای کسانی است که از Jobcenter (مرکز کاریابی) پول می‌گیرند.
turbo-reason-own-income = شما خودتان درآمد دارید. برنامه Job-Turbo (کاریابی سریع) برای کسانی است که از Jobcenter (مرکز کاریابی) پول می‌گیرند. اگر مدرک اقامت ندارید، اول از مرکز مشاوره‌ای که اداره دولتی نیست، سؤال کنید.
turbo-reason-family = شما از هیچ اداره‌ای پول نمی‌گیرید. برنامه Job-Turbo (کاریابی سریع) برای کسانی است که از Jobcenter (مرکز کاریابی) پول می‌گیرند. اگر مدرک اقامت ندارید، اول از مرکز مشاوره‌ای که اداره دولتی نیست، سؤال کنید.

## Places that help: the name, and what for
service-job_fairs = Jobbörsen (نمایشگاه‌های کار)
service-speed_dating = Speeddatings (گفت‌وگوهای کوتاه با کارفرمایان)
service-job_berufssprachkurs = Job-Berufssprachkurs (کلاس زبان آلمانی برای کار شما)
turbo_offers-reason-jobcenter = آنجا بگویید که می‌خواهید کار کنید. درباره Job-Turbo (کاریابی سریع) و کلاس‌ها بپرسید.
turbo_offers-reason-jobcenter-ask = آنجا بپرسید که آیا Jobcenter (مرکز کاریابی) مسئول شماست. اگر بله، درباره Job-Turbo (کاریابی سریع) بپرسید.
turbo_offers-reason-agentur = مشاوره رایگان درباره کار و آموزش حرفه‌ای، برای همه.
turbo_offers-reason-agentur-training = مشاوره رایگان درباره کار، آموزش حرفه‌ای و مدرک تحصیلی، برای همه.
turbo_offers-reason-arbeitgeberservice = این بخش به Jobcenter (مرکز کاریابی) و Agentur für Arbeit (اداره کار) تعلق دارد. این بخش کارفرمایانی را می‌شناسد که دنبال کارمند یا کارگر هستند. لازم نیست آلمانی شما کامل باشد تا کار را شروع کنید.
turbo_offers-reason-job-fairs = آنجا کارفرمایان زیادی را در یک محل می‌بینید و می‌توانید خودتان از آن‌ها بپرسید. چه وقت و کجا؟ این را از Arbeitgeberservice (خدمات برای کارفرمایان و جویندگان کار) بپرسید.
turbo_offers-reason-speed-dating = شما با چند کارفرما صحبت می‌کنید، با هر کدام چند دقیقه. آلمانی ساده برای امتحان کردن کافی است. چه وقت و کجا؟ این را از Arbeitgeberservice (خدمات برای کارفرمایان و جویندگان کار) بپرسید.
turbo_offers-reason-job-berufssprachkurs = شما کار می‌کنید و همزمان آلمانی را برای همین کار یاد می‌گیرید. آیا کار پیدا کرده‌اید؟ پس در Jobcenter (مرکز کاریابی) یا Agentur für Arbeit (اداره کار) درباره این کلاس بپرسید.
turbo_offers-reason-sprachkurs-first = با کمی آلمانی، شغل‌های بیشتری می‌توانید پیدا کنید. یک مرکز مشاوره برای ثبت‌نام در کلاس کمک می‌کند.
turbo_offers-reason-sprachkurs-meanwhile = تا وقت شروع می‌توانید آلمانی یاد بگیرید. درباره کلاسی بپرسید که وقت آن برای شما مناسب است.
turbo_offers-reason-sprachkurs-other-goals = کلاس‌های زبان آلمانی، برای کار هم. یک مرکز مشاوره برای ثبت‌نام کمک می‌کند.
turbo_offers-reason-sprachkurs-b2 = آنجا درباره یک کلاس زبان آلمانی برای شغل خود بپرسید.
turbo_offers-reason-anerkennung-first = آنجا می‌فهمید که مدرک تحصیلی شما اینجا چه ارزشی دارد و چطور به رسمیت شناخته می‌شود. برای هر نوع اقامت، رایگان.
turbo_offers-reason-anerkennung-running = اگر به رسمیت شناختن مدرک طول می‌کشد، آنجا بپرسید. بعضی کارفرمایان قبل از پایان آن هم استخدام می‌کنند.
turbo_offers-reason-anerkennung-goal = آنجا می‌فهمید که مدرک تحصیلی شما از کشوری دیگر، اینجا چه ارزشی دارد. برای هر نوع اقامت، رایگان.
turbo_offers-reason-childcare = آنجا درباره نگهداری از کودک بپرسید، تا برای کار یا آموزش حرفه‌ای وقت داشته باشید. این اداره از خانواده‌ها حمایت می‌کند.
turbo_offers-reason-kim = تیم شهر یا شهرستان (Kreis) شما. آنجا درباره برنامه‌های دیگر و کمک در کارهای اداری بپرسید.
turbo_offers-reason-beratung = مشاوره مستقل درباره مدارک و اجازه کار. این مرکز اداره دولتی نیست. رایگان و محرمانه.
turbo_offers-reason-jmd = برای افراد 12 تا 27 ساله: مدرسه، آموزش حرفه‌ای، کار، مدارک. این مرکز اداره دولتی نیست. رایگان، در چت آنلاین هم.
turbo_offers-reason-mbe = برای بزرگسالان از 27 سال به بالا: کار، مدارک، خانواده، پول. این مرکز اداره دولتی نیست. رایگان، در چت آنلاین هم.
