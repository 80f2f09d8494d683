## Consent before the first question
# $operator: who runs this bot
consent-precheck =
    سلام!

    موضوع این گفت‌وگو برنامه «Durchstarten in Ausbildung und Arbeit» (شروع خوب در آموزش حرفه‌ای و کار) است. این برنامه به پناهجویان و پناهندگان جوان در نوردراین-وستفالن (NRW) کمک می‌کند تا آموزش حرفه‌ای و کار پیدا کنند.

    من از شما چند سؤال کوتاه می‌پرسم. بعد صادقانه می‌گویم که برنامه برای شما مناسب است یا نه. اگر مناسب باشد، یک مشاور (Coach) نزدیک شما می‌تواند کمک کند.

    • رایگان است. خودتان تصمیم می‌گیرید که به کدام سؤال جواب بدهید.
    • جواب‌های شما به صورت رمزگذاری‌شده ذخیره می‌شود. قبل از موافقت شما هیچ‌کس آن‌ها را نمی‌خواند.
    • جواب‌ها فقط به مشاوران و تیم هماهنگی آن‌ها می‌رسد. این هم فقط اگر شما «بله» بگویید. جواب‌ها به Ausländerbehörde (اداره اتباع خارجی) نمی‌رسد.
    • هر وقت بخواهید، می‌توانید همه چیز را پاک کنید: /delete
    • من یک برنامه کامپیوتری هستم، نه یک انسان. در آخر یک انسان تصمیم می‌گیرد.

    مسئول این ربات: { $operator }. اطلاعات بیشتر: /privacy

    شروع کنیم؟

## Consent before anything reaches a coach
# $operator: who runs this bot; $district: the town or district whose coaches get the answers
consent-handover =
    آیا اجازه دارم جواب‌های شما را بفرستم؟

    • برای چه کسی: برای مشاوران برنامه در { $district }. اگر آنجا کسی نباشد: برای تیم هماهنگی برنامه. برای هیچ‌کس دیگر نه.
    • برای چه: تا یک مشاور بتواند با شما تماس بگیرد و به شما مشاوره بدهد.
    • در ابتدا مشاور فقط جواب‌های شما درباره برنامه را می‌بیند، بدون نام شما. بعد فقط مشاور خود شما، نام و راه تماس شما را هم می‌بیند.
    • ما جواب‌ها را به هیچ اداره یا مرکز دیگری نمی‌دهیم. به Ausländerbehörde (اداره اتباع خارجی) هم نمی‌دهیم.
    • هر وقت بخواهید، می‌توانید این اجازه را پس بگیرید: /delete
    • مسئول: { $operator }. جزئیات: /privacy

    این کار اختیاری است. اگر «نه» بگویید، هیچ اتفاق بدی نمی‌افتد.

## Questions
place-label = محل زندگی
place-ask = شما کجا زندگی می‌کنید؟ لطفاً کد پستی (Postleitzahl) خود را بنویسید، مثلاً 44135. می‌توانید نام شهر خود را هم بنویسید.
place-why = هر شهر و هر شهرستان (Kreis) کمک‌های خودش را دارد. من باید بدانم که نزدیک شما چه کمکی هست. نام خیابان لازم نیست.

age-label = سن
age-ask = شما چند ساله هستید؟ لطفاً یک عدد بنویسید، مثلاً 22.
age-why = این برنامه برای افراد 18 تا 27 ساله است. سن شما این را هم نشان می‌دهد: چه کسان دیگری می‌توانند به شما کمک کنند.

paper-label = مدرک اقامت
paper-ask = برای اقامت در آلمان کدام مدرک را دارید؟ لطفاً عنوان بالای مدرک را بخوانید.
paper-why = بعضی‌ها به خاطر مدرک اقامت خود کمک‌های دیگر کم می‌گیرند. این برنامه بیشتر برای آن‌هاست. لازم نیست مدرک را نشان بدهید. من شماره یا عکس نمی‌خواهم.
paper-option-duldung = Duldung (توقف موقت اخراج از کشور)
paper-option-gestattung = Aufenthaltsgestattung (پناهجویی)
paper-option-ankunftsnachweis = Ankunftsnachweis (گواهی ثبت ورود)
paper-option-section_24 = § 24 (حفاظت، اوکراین)
paper-option-fiktion = Fiktionsbescheinigung (گواهی موقت)
paper-option-permit = Aufenthaltserlaubnis (اجازه اقامت)
paper-option-settlement = Niederlassungserlaubnis (اقامت دائم)
paper-option-eu = شهروند اتحادیه اروپا یا خانواده او
paper-option-none = مدرک اقامت ندارم

permit-label = نوع اجازه اقامت
permit-ask = روی Aufenthaltserlaubnis (اجازه اقامت) شما چه نوشته شده است؟ علامت § و یک عدد را پیدا کنید. بیشتر وقت‌ها زیر کلمه «Anmerkungen» (توضیحات) نوشته شده است.
permit-why = اجازه اقامت انواع زیادی دارد. این عدد نشان می‌دهد که کدام کمک برای شما ممکن است.
permit-option-section_24 = § 24 (حفاظت، اوکراین)
permit-option-s25_1_2 = § 25 (1)، (2): قبولی پناهندگی
permit-option-s25_3 = § 25 (3): ممنوعیت اخراج از کشور
permit-option-s25_4_5 = § 25 (4) یا (5)
permit-option-s25a_25b_104c = اقامت § 25a یا § 25b یا § 104c
permit-option-s16g = آموزش حرفه‌ای: § 16g
permit-option-study_work = تحصیل یا کار: § 16b یا § 18 …
permit-option-family_other = خانواده یا دلیل دیگر

paper_words-label = کلمه‌های روی مدرک اقامت
paper_words-ask = لطفاً به مدرک اقامت خود نگاه کنید. آیا یکی از این کلمه‌های طولانی آلمانی روی آن هست؟
paper_words-why = نام بسیاری از مدارک سخت در یاد می‌ماند. یک کلمه کافی است تا مدرک را بشناسیم.
paper_words-option-aussetzung_der_abschiebung = Aussetzung der Abschiebung
paper_words-option-aufenthaltsgestattung = Aufenthaltsgestattung
paper_words-option-fiktionsbescheinigung = Fiktionsbescheinigung
paper_words-option-other_words = کلمه‌های دیگر

benefits-label = پول برای زندگی
benefits-ask = الان هزینه زندگی شما را چه کسی می‌پردازد؟
benefits-why = اداره‌ای که به شما پول می‌دهد، بیشتر وقت‌ها مسئول کمک برای کار هم هست. پس می‌بینم که کدام کمک برای شما ممکن است.
benefits-option-sozialamt = Sozialamt (اداره کمک‌های اجتماعی)
benefits-option-jobcenter = Jobcenter: Bürgergeld (کمک‌هزینه)
benefits-option-own_income = خودم درآمد دارم
benefits-option-family_none = خانواده‌ام یا هیچ‌کس

housing-label = خانه یا کمپ
housing-ask = الان در چه جور جایی زندگی می‌کنید؟
housing-why = بعضی‌ها در Landeseinrichtung (کمپ ایالتی) زندگی می‌کنند. تا وقتی آنجا هستند، برنامه هنوز نمی‌تواند شروع شود.
housing-option-own = خانه یا اقامتگاه (کمپ) شهرداری
housing-option-state_facility = Landeseinrichtung (کمپ ایالتی)

unmet_need-label = کمک از Jobcenter (مرکز کاریابی)
unmet_need-ask = آیا برای کار یا آموزش حرفه‌ای کمکی لازم دارید که Jobcenter (مرکز کاریابی) نتوانست بدهد؟
unmet_need-why = معمولاً Jobcenter (مرکز کاریابی) به شما کمک می‌کند. اگر این کمک کافی نباشد، برنامه می‌تواند یک راه باشد.
unmet_need-option-yes = بله، چیزی ممکن نشد
unmet_need-option-no = نه

activity-label = الان چه می‌کنید
activity-ask = شما الان چه کار می‌کنید؟
activity-why = بعضی بخش‌های برنامه برای کسانی است که کار می‌کنند یا درس می‌خوانند. بخش‌های دیگر برای کسانی است که در روز وقت دارند.
activity-option-none = الان هیچ کاری نمی‌کنم
activity-option-work = کار می‌کنم
activity-option-training = Ausbildung (آموزش حرفه‌ای)
activity-option-school = مدرسه
activity-option-course = کلاس زبان آلمانی یا کلاس دیگر
activity-option-study = دانشگاه

may_work-label = اجازه کار
may_work-ask = آیا اجازه کار دارید؟ بیشتر وقت‌ها روی مدرک اقامت نوشته شده است: «Erwerbstätigkeit» (کار با درآمد).
may_work-why = برای یک بخش برنامه اجازه کار لازم است. مشاور می‌تواند برای درخواست آن هم کمک کند.
may_work-option-yes = بله
may_work-option-with_permission = فقط با اجازه اداره
may_work-option-no = نه، کار کردن ممنوع است

certificate-label = مدرک تحصیلی یا شغلی
certificate-ask = بالاترین مدرک تحصیلی یا شغلی شما چیست؟
certificate-why = کسی که مدرک پایان مدرسه ندارد، می‌تواند برای گرفتن آن کمک بگیرد. مدرک تحصیلی از کشوری دیگر شاید به رسمیت شناخته شود.
certificate-option-none = مدرک تحصیلی یا شغلی ندارم
certificate-option-foreign_school = مدرسه، در کشوری دیگر
certificate-option-german_school = مدرسه، در آلمان
certificate-option-vocational = یک حرفه یاد گرفته‌ام
certificate-option-university = دانشگاه

german-label = زبان آلمانی
german-ask = آلمانی را چقدر خوب صحبت می‌کنید؟ اگر کلاس رفته‌اید: تا کدام سطح؟
german-why = بعضی کمک‌ها با کلاس زبان شروع می‌شود. برای کمک‌های دیگر اول کمی آلمانی لازم است.
german-option-none = هنوز آلمانی بلد نیستم
german-option-a1 = A1: چند کلمه
german-option-a2 = A2: گفت‌وگوی ساده
german-option-b1 = B1: زندگی روزمره
german-option-b2_plus = B2 یا بهتر

goals-label = هدف‌ها
goals-ask = هدف‌های شما چیست؟ می‌توانید تا سه هدف انتخاب کنید.
goals-why = تا بتوانم نشان بدهم که چه چیزی برای شما مناسب است. مشاور این را فقط وقتی می‌بیند که شما موافقت کنید.
goals-option-work = کار
goals-option-training = Ausbildung (آموزش حرفه‌ای)
goals-option-school_certificate = مدرک پایان مدرسه
goals-option-german = یاد گرفتن آلمانی
goals-option-recognition = به رسمیت شناختن مدرک تحصیلی من
goals-option-study = تحصیل در دانشگاه

barriers-label = مشکل‌ها
barriers-ask = الان چه مشکل‌هایی دارید؟ هر چه درست است، انتخاب کنید.
barriers-why = تا مشاور بتواند آماده شود. ما جواب‌ها را بدون نام با هم می‌شماریم. این نشان می‌دهد که در شهرستان (Kreis) شما چه چیزی باید بهتر شود.
barriers-option-recognition = مدرک تحصیلی به رسمیت شناخته نشده
barriers-option-childcare = جایی برای نگهداری از کودکم نیست
barriers-option-language_course = کلاس آلمانی مناسب پیدا نمی‌شود
barriers-option-work_permit = اجازه کار ندارم
barriers-option-travel = راه خیلی دور یا پرهزینه است
barriers-option-housing = وضعیت محل زندگی من

contact-label = تماس
contact-ask = مشاور چطور با شما تماس بگیرد؟
contact-why = اینجا در تلگرام، مشاور شماره و نام کاربری شما را نمی‌بیند. خودتان هم می‌توانید با مشاور تماس بگیرید.
contact-option-telegram = اینجا در تلگرام
contact-option-phone = با تلفن
contact-option-coach_contact = خودم با مشاور تماس می‌گیرم

phone-label = شماره تلفن
phone-ask = شماره تلفن شما چیست؟ دکمه پایین را بزنید یا شماره را بنویسید.
phone-why = فقط مشاور خود شما شماره را می‌بیند. شماره به صورت رمزگذاری‌شده ذخیره می‌شود.

name-label = نام
name-ask = مشاور با چه نامی شما را صدا کند؟ نام کوچک یا یک نام خودمانی کافی است.
name-why = تا مشاور بتواند با احترام با شما صحبت کند. لازم نیست نام رسمی شما باشد.

coach_wish-label = مشاور
coach_wish-ask = آیا ترجیح می‌دهید با یک خانم صحبت کنید؟
coach_wish-why = بعضی افراد با یک خانم راحت‌تر هستند. اگر یک مشاور خانم داشته باشیم، درخواست شما اول به او می‌رسد.
coach_wish-option-any = فرقی نمی‌کند
coach_wish-option-woman = بله، لطفاً با یک خانم

best_time-label = بهترین وقت
best_time-ask = چه وقتی برای شما خوب است؟
best_time-why = تا مشاور مزاحم شما نشود.
best_time-option-morning = صبح
best_time-option-midday = ظهر
best_time-option-evening = عصر
best_time-option-any = هر وقت

## Results
outcome-eligible = خبر خوب: این برنامه احتمالاً برای شما مناسب است.
outcome-needs_check = این برنامه شاید برای شما مناسب باشد. یک مشاور باید این را همراه شما بررسی کند.
outcome-not_eligible = صادقانه می‌گویم: این برنامه در حال حاضر برای شما مناسب نیست.
outcome-advice_only = از اعتماد شما ممنونم. برای شما، مشاوره مستقل اولین قدم درست است.

## Why: which rule decided (eligibility)
eligibility-reason-outside-nrw = این برنامه فقط در نوردراین-وستفالن (NRW) اجرا می‌شود. شما در بخش دیگری از آلمان زندگی می‌کنید.
eligibility-reason-no-paper = اگر مدرک اقامت ندارید، شاید اداره‌های دولتی مجبور باشند درباره شما گزارش بدهند. برای همین من چیزی ذخیره نمی‌کنم و چیزی برای کسی نمی‌فرستم. مراکز زیر اداره دولتی نیستند. مشاوره آنجا رایگان و محرمانه است.
eligibility-reason-under-18 = این برنامه از 18 سالگی شروع می‌شود. برای افراد جوان‌تر مراکز دیگری هست که خوب کمک می‌کنند.
eligibility-reason-over-27 = معمولاً برنامه با تولد 28 سالگی تمام می‌شود. در موارد خاص استثنا ممکن است. لطفاً در این باره از مراکز زیر بپرسید.
eligibility-reason-state-facility = تا وقتی در Landeseinrichtung (کمپ ایالتی) زندگی می‌کنید، برنامه نمی‌تواند شروع شود. وقتی به یک شهر رفتید، لطفاً دوباره به من بنویسید.
eligibility-reason-main-group = سن شما بین 18 و 27 سال است. این برنامه برای کسانی ساخته شده است که مدرک اقامتی مثل شما دارند.
eligibility-reason-main-group-housing-unsure = این برنامه برای کسانی ساخته شده است که مدرک اقامتی مثل شما دارند. فقط یک چیز معلوم نیست: در Landeseinrichtung (کمپ ایالتی) برنامه هنوز نمی‌تواند شروع شود. مشاور این را همراه شما بررسی می‌کند.
eligibility-reason-ukraine-asylblg = شما حفاظت طبق § 24 دارید و از Sozialamt (اداره کمک‌های اجتماعی) پول می‌گیرید. پس این برنامه برای شما باز است.
eligibility-reason-ukraine-other = با حفاظت طبق § 24 این برنامه شاید برای شما باز باشد. مهم این است که الان چه کمکی می‌گیرید. مشاور این را بررسی می‌کند.
eligibility-reason-restricted-asylblg = شما از Sozialamt (اداره کمک‌های اجتماعی) پول می‌گیرید. با اجازه اقامت شما، کمک‌های دیگر کم است. پس این برنامه برای شما باز است.
eligibility-reason-restricted-unsure = با اجازه اقامت شما این برنامه شاید برای شما باز باشد. مهم این است که کدام اداره مسئول شماست. مشاور این را بررسی می‌کند.
eligibility-reason-jobcenter-unmet-need = معمولاً Jobcenter (مرکز کاریابی) به شما کمک می‌کند. اگر کمک آن کافی نباشد، این برنامه شاید ممکن باشد. مشاور این را بررسی می‌کند.
eligibility-reason-jobcenter = مسئول شما Jobcenter (مرکز کاریابی) است. این اداره کمک‌های خوبی دارد و شما حق دارید از آن کمک بگیرید.
eligibility-reason-settled = با مدرک اقامت شما، همه کمک‌های عادی برای کار و آموزش حرفه‌ای برای شما باز است. برای آن به این برنامه نیاز ندارید.
eligibility-reason-single-case = وضعیت شما در یک قاعده ساده جا نمی‌گیرد. برای همین باید یک انسان آن را ببیند، نه یک کامپیوتر.

## Why: how the paper was understood (residence)
residence-reason-duldung = شما Duldung (توقف موقت اخراج از کشور) دارید.
residence-reason-duldung-words = کلمه‌های «Aussetzung der Abschiebung» روی Duldung (توقف موقت اخراج از کشور) نوشته شده است.
residence-reason-asylum = روند پناهندگی شما هنوز ادامه دارد.
residence-reason-asylum-words = شما Aufenthaltsgestattung دارید: روند پناهندگی شما هنوز ادامه دارد.
residence-reason-section-24 = شما حفاظت موقت طبق § 24 دارید.
residence-reason-section-24-permit = شما حفاظت موقت طبق § 24 دارید.
residence-reason-pending = شما Fiktionsbescheinigung (گواهی موقت) دارید: اداره هنوز تصمیم نگرفته است.
residence-reason-pending-words = شما Fiktionsbescheinigung (گواهی موقت) دارید: اداره هنوز تصمیم نگرفته است.
residence-reason-restricted = شما اجازه اقامت طبق § 25 (4) یا (5) دارید.
residence-reason-transitional = شما اجازه اقامت طبق § 25a یا § 25b یا § 104c دارید.
residence-reason-training = شما اجازه اقامت برای آموزش حرفه‌ای دارید.
residence-reason-regular = شما اجازه اقامت با حق‌های عادی دارید.
residence-reason-settled-permit = شما اجازه اقامت برای تحصیل یا کار دارید.
residence-reason-settled = شما Niederlassungserlaubnis (اقامت دائم) دارید.
residence-reason-eu = شما شهروند اتحادیه اروپا یا از خانواده چنین شهروندی هستید.
residence-reason-no-paper = شما الان مدرک اقامت ندارید.
residence-reason-unclear-paper = هنوز معلوم نیست که شما کدام مدرک اقامت را دارید. اشکالی ندارد.
residence-reason-unclear-permit = هنوز معلوم نیست که شما کدام اجازه اقامت را دارید. اشکالی ندارد.

## Building blocks (FB = Förderbaustein) and why the coach may look at them
block-FB1 = همراهی شخصی (Coaching): یک نفر که از شما حمایت می‌کند
block-FB2 = کمک در کنار کار یا آموزش حرفه‌ای
block-FB3 = گرفتن Hauptschulabschluss (مدرک پایان مدرسه)
block-FB4 = زبان آلمانی و دانش پایه
block-FB5 = پروژه‌های محلی برای آموزش حرفه‌ای و کار
block-FB6 = برنامه Teilhabemanagement (کمک برای مشارکت در جامعه)
block-KIM = کمک از KIM (تیم ادغام مهاجران)
blocks-reason-fb1 = همه در این برنامه یک مشاور دارند.
blocks-reason-fb2 = شما الان کار می‌کنید یا در Ausbildung (آموزش حرفه‌ای) هستید.
blocks-reason-fb3 = شما هنوز مدرک پایان مدرسه ندارید و کمی آلمانی صحبت می‌کنید.
blocks-reason-fb4 = شما برای یادگیری وقت دارید، و قدم بعدی زبان آلمانی است.
blocks-reason-fb5 = شما کار یا آموزش حرفه‌ای می‌خواهید.
blocks-reason-fb6 = تا 30 ژوئن 2022 یک تیم جداگانه در کارهای اداری و زندگی روزمره کمک می‌کند.
blocks-reason-kim = تیم ادغام مهاجران در شهر یا شهرستان (Kreis) شما در کارهای اداری و مدارک کمک می‌کند.

## Places that help: the name, and what for
service-jobcenter = Jobcenter (مرکز کاریابی)
service-agentur = Agentur für Arbeit (اداره کار)
service-arbeitgeberservice = Arbeitgeberservice (خدمات برای کارفرمایان و جویندگان کار)
service-job_turbo = Job-Turbo (کاریابی سریع)
service-jmd = Jugendmigrationsdienst (مشاوره برای مهاجران جوان)
service-mbe = Migrationsberatung für Erwachsene – MBE (مشاوره برای مهاجران بزرگسال)
service-kim = Kommunales Integrationszentrum / KIM (تیم ادغام مهاجران)
service-anerkennung = Anerkennungsberatung (مشاوره برای به رسمیت شناختن مدرک تحصیلی)
service-sprachkurs = Integrationskurs (کلاس زبان آلمانی) و Berufssprachkurs (کلاس زبان برای کار)
service-beratung = Regionale Beratung für Geflüchtete (مشاوره برای پناهجویان و پناهندگان)
service-jugendamt = Jugendamt (اداره امور کودکان و نوجوانان)
service-germany4ukraine = Germany4Ukraine
referrals-reason-jobcenter = آنجا درباره کار، آموزش حرفه‌ای و کلاس‌ها مشاوره بخواهید. سؤال‌های خود را از قبل بنویسید.
referrals-reason-job-turbo = برای این که زود کار پیدا کنید و هنگام کار باز هم آلمانی یاد بگیرید.
referrals-reason-agentur = مشاوره رایگان درباره کار و آموزش حرفه‌ای، برای همه.
referrals-reason-arbeitgeberservice = این بخش کارفرمایانی را می‌شناسد که دنبال کارمند یا کارگر هستند. این بخش افراد را به Jobbörsen (نمایشگاه‌های کار) و Speeddatings (گفت‌وگوهای کوتاه با کارفرمایان) دعوت می‌کند. لازم نیست آلمانی شما کامل باشد تا کار را شروع کنید.
referrals-reason-jugendamt = این اداره از کودکان و نوجوانان زیر 18 سال حمایت می‌کند. برای خانه و مدرسه هم کمک می‌کند.
referrals-reason-jmd = برای افراد 12 تا 27 ساله: مدرسه، آموزش حرفه‌ای، کار، مدارک. رایگان، در چت آنلاین هم.
referrals-reason-mbe = برای بزرگسالان از 27 سال به بالا: کار، مدارک، خانواده، پول. رایگان، در چت آنلاین هم.
referrals-reason-kim = تیم شهر یا شهرستان (Kreis) شما. آنجا درباره استثناها و برنامه‌های دیگر بپرسید.
referrals-reason-anerkennung = آنجا می‌فهمید که مدرک تحصیلی شما از کشوری دیگر، اینجا چه ارزشی دارد. برای هر نوع اقامت، رایگان.
referrals-reason-sprachkurs = کلاس‌های زبان آلمانی، برای کار هم. یک مرکز مشاوره برای ثبت‌نام کمک می‌کند.
referrals-reason-beratung = مشاوره مستقل درباره پناهندگی، مدارک و زندگی روزمره. رایگان و محرمانه.
referrals-reason-germany4ukraine = اطلاعات رسمی برای مردم اوکراین، به زبان اوکراینی هم.
