## The way in: the button below the referral "Job-Turbo" (at most 38 characters), and what is told first
flow-job-turbo-go-on = ادامه: Job-Turbo
flow-job-turbo-intro = حالا موضوع Job-Turbo (کاریابی سریع) است. هدف این است: زود کار پیدا کنید و در جریان کار به یاد گرفتن آلمانی ادامه بدهید. جواب‌های قبلی شما نزد من می‌ماند. من هیچ چیز را به کسی نمی‌دهم. در آخر مراکزی را به شما نشان می‌دهم که کمک می‌کنند.

## Questions
recognition-label = به رسمیت شناختن سند تحصیلی
recognition-ask = اگر سند تحصیلی یا مسلکی از یک کشور دیگر دارید: آیا آن تا حالا در آلمان به رسمیت شناخته شده است (Anerkennung)؟
recognition-why = به رسمیت شناختن سند شاید وقت زیاد بگیرد. بعضی شرکت‌ها منتظر آن نمی‌مانند و پیش از آن کار می‌دهند. یک مشوره رایگان در این راه کمک می‌کند.
recognition-option-not_started = هنوز نه
recognition-option-running = درخواست داده‌ام و منتظر هستم
recognition-option-done_or_not_needed = بلی، یا به آن ضرورت ندارم

availability-label = وقت شروع
availability-ask = چه وقت می‌توانید کار یا آموزش مسلکی را شروع کنید؟
availability-why = بعضی پیشنهادها برای کسانی است که حالا می‌توانند شروع کنند. برای پیشنهادهای دیگر اول یک کورس یا نگهداری اطفال لازم است.
availability-option-now = همین حالا
availability-option-after_course = وقتی کورس من تمام شود
availability-option-childcare_first = وقتی از طفل من نگهداری شود

## Results
turbo-turbo_fits = خبر خوب: برنامه Job-Turbo احتمالاً برای شما مناسب است.
turbo-turbo_check = شاید برنامه Job-Turbo برای شما مناسب باشد. اول باید معلوم شود که مصارف زندگی شما را چه کسی می‌پردازد.
turbo-turbo_other = صادقانه می‌گویم: برنامه Job-Turbo فعلاً برای شما نیست. مراکز دیگر می‌توانند به شما کمک کنند تا کار پیدا کنید.

## Why: which rule decided (turbo)
turbo-reason-jobcenter = برنامه Job-Turbo برای کسانی است که از Jobcenter (مرکز کاریابی) پول می‌گیرند. شما باید اجازه کار هم داشته باشید. این اغلب روی سند اقامت نوشته است: «Erwerbstätigkeit» (کار با معاش).
turbo-reason-unsure = برنامه Job-Turbo برای کسانی است که از Jobcenter (مرکز کاریابی) پول می‌گیرند. لطفاً به یک نامه درباره پول خود نگاه کنید: نام اداره در بالا نوشته است. اگر سند اقامت ندارید، اول از یک مرکز مشوره غیردولتی بپرسید، نه از یک اداره دولتی.
turbo-reason-sozialamt = شما از Sozialamt (اداره کمک اجتماعی) پول می‌گیرید. برنامه Job-Turbo برای کسانی است که از Jobcenter (مرکز کاریابی) پول می‌گیرند.
turbo-reason-own-income = شما خودتان پول به دست می‌آورید. برنامه Job-Turbo برای کسانی است که از Jobcenter (مرکز کاریابی) پول می‌گیرند. اگر سند اقامت ندارید، اول از یک مرکز مشوره غیردولتی بپرسید، نه از یک اداره دولتی.
turbo-reason-family = شما از هیچ اداره پول نمی‌گیرید. برنامه Job-Turbo برای کسانی است که از Jobcenter (مرکز کاریابی) پول می‌گیرند. اگر سند اقامت ندارید، اول از یک مرکز مشوره غیردولتی بپرسید، نه از یک اداره دولتی.

## Places that help: the name, and what for
service-job_fairs = Jobbörsen (نمایشگاه‌های کار)
service-speed_dating = Speeddatings (گفتگوی کوتاه با شرکت‌ها)
service-job_berufssprachkurs = Job-Berufssprachkurs (کورس آلمانی برای کار شما)
turbo_offers-reason-jobcenter = آن‌جا بگویید که می‌خواهید کار کنید. درباره Job-Turbo و کورس‌ها بپرسید.
turbo_offers-reason-jobcenter-ask = آن‌جا بپرسید که آیا Jobcenter (مرکز کاریابی) مسئول شما است. اگر بلی، درباره Job-Turbo بپرسید.
turbo_offers-reason-agentur = مشوره رایگان درباره کار و آموزش مسلکی، برای همه.
turbo_offers-reason-agentur-training = مشوره رایگان درباره کار، آموزش مسلکی و اسناد تحصیلی، برای همه.
turbo_offers-reason-arbeitgeberservice = این دفتر مربوط به Jobcenter (مرکز کاریابی) و Agentur für Arbeit (اداره کار) است. این دفتر شرکت‌هایی را می‌شناسد که کارگر یا کارمند می‌خواهند. می‌توانید شروع کنید، پیش از این که آلمانی شما کامل شود.
turbo_offers-reason-job-fairs = آن‌جا شرکت‌های زیاد را در یک محل می‌بینید و خودتان می‌توانید سوال کنید. چه وقت و کجا؟ این را از Arbeitgeberservice (خدمات برای کارفرما و جوینده کار) بپرسید.
turbo_offers-reason-speed-dating = شما با چند شرکت صحبت می‌کنید، با هر کدام چند دقیقه. با آلمانی ساده هم می‌توانید کوشش کنید. چه وقت و کجا؟ این را از Arbeitgeberservice (خدمات برای کارفرما و جوینده کار) بپرسید.
turbo_offers-reason-job-berufssprachkurs = شما کار می‌کنید و همزمان آلمانی را برای همین کار یاد می‌گیرید. آیا کار پیدا کرده‌اید؟ پس از Jobcenter (مرکز کاریابی) یا Agentur für Arbeit (اداره کار) درباره این کورس بپرسید.
turbo_offers-reason-sprachkurs-first = با کمی آلمانی کارهای بیشتر برای شما باز است. یک مرکز مشوره در ثبت نام کورس کمک می‌کند.
turbo_offers-reason-sprachkurs-meanwhile = تا شروع کار یا آموزش مسلکی می‌توانید از وقت خود برای یاد گرفتن آلمانی استفاده کنید. درباره کورسی بپرسید که وقت آن برای شما مناسب باشد.
turbo_offers-reason-sprachkurs-other-goals = کورس‌های آلمانی، برای کار هم. یک مرکز مشوره در ثبت نام کمک می‌کند.
turbo_offers-reason-sprachkurs-b2 = آن‌جا درباره یک کورس آلمانی برای مسلک یا کار خود بپرسید.
turbo_offers-reason-anerkennung-first = آن‌جا می‌فهمید که سند تحصیلی شما این‌جا چه ارزش دارد و چطور به رسمیت شناخته می‌شود. برای هر نوع اقامت، رایگان.
turbo_offers-reason-anerkennung-running = اگر به رسمیت شناختن سند وقت زیاد بگیرد، آن‌جا بپرسید. بعضی شرکت‌ها پیش از ختم آن هم افراد را استخدام می‌کنند.
turbo_offers-reason-anerkennung-goal = آن‌جا می‌فهمید که سند تحصیلی شما از یک کشور دیگر این‌جا چه ارزش دارد. برای هر نوع اقامت، رایگان.
turbo_offers-reason-childcare = آن‌جا درباره نگهداری اطفال بپرسید، تا برای کار یا آموزش مسلکی وقت داشته باشید. این اداره به فامیل‌ها کمک می‌کند.
turbo_offers-reason-kim = تیم شهر یا ولسوالی (Kreis) شما. آن‌جا درباره برنامه‌های دیگر و کمک در کارهای اداره‌ها بپرسید.
turbo_offers-reason-beratung = مشوره مستقل درباره اسناد و اجازه کار. این مرکز اداره دولتی نیست. رایگان و محرمانه.
turbo_offers-reason-jmd = برای افراد 12 تا 27 ساله: مکتب، آموزش مسلکی، کار، اسناد. این مرکز اداره دولتی نیست. رایگان، در چت آنلاین هم.
turbo_offers-reason-mbe = برای بزرگسالان از 27 سال به بالا: کار، اسناد، فامیل، پول. این مرکز اداره دولتی نیست. رایگان، در چت آنلاین هم.
