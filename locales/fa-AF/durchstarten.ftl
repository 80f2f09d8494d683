## Consent before the first question
# $operator: who runs this bot
consent-precheck =
    سلام!

    موضوع این گفتگو برنامه «Durchstarten in Ausbildung und Arbeit» (شروع خوب در آموزش مسلکی و کار) است. این برنامه به پناهندگان جوان در نوردراین-وستفالن (NRW) کمک می‌کند تا آموزش مسلکی و کار پیدا کنند.

    من از شما چند سوال کوتاه می‌پرسم. بعد صادقانه می‌گویم که آیا برنامه برای شما مناسب است. اگر مناسب باشد، یک مشاور (Coach) نزدیک شما می‌تواند کمک کند.

    • رایگان است. خود شما تصمیم می‌گیرید که به کدام سوال جواب می‌دهید.
    • جواب‌های شما به شکل رمزگذاری‌شده ذخیره می‌شوند. پیش از موافقت شما هیچ‌کس آن‌ها را نمی‌خواند.
    • جواب‌ها فقط به مشاوران و تیم هماهنگی آن‌ها داده می‌شوند، و فقط اگر شما «بلی» بگویید. به Ausländerbehörde (اداره اتباع خارجی) داده نمی‌شوند.
    • شما هر وقت می‌توانید همه چیز را پاک کنید: /delete
    • من یک برنامه کمپیوتری هستم، نه یک انسان. در آخر یک انسان تصمیم می‌گیرد.

    مسئول این بات: { $operator }. معلومات بیشتر: /privacy

    شروع کنیم؟

## Consent before anything reaches a coach
# $operator: who runs this bot; $district: the town or district whose coaches get the answers
consent-handover =
    آیا اجازه دارم جواب‌های شما را بفرستم؟

    • به چه کسی: به مشاوران برنامه در { $district }. اگر آن‌جا کسی نباشد: به تیم هماهنگی برنامه. به هیچ‌کس دیگر نه.
    • برای چه: تا یک مشاور بتواند با شما تماس بگیرد و به شما مشوره بدهد.
    • مشاور اول فقط جواب‌های شما درباره برنامه را می‌بیند، بدون نام شما. بعد فقط مشاور خود شما نام شما و راه تماس را هم می‌بیند.
    • ما جواب‌ها را به هیچ اداره یا مرکز دیگر نمی‌دهیم، به Ausländerbehörde (اداره اتباع خارجی) هم نمی‌دهیم.
    • شما هر وقت می‌توانید این اجازه را پس بگیرید: /delete
    • مسئول: { $operator }. معلومات بیشتر: /privacy

    این کار اختیاری است. اگر «نخیر» بگویید، هیچ چیز بدی نمی‌شود.

## Questions
place-label = محل زندگی
place-ask = شما کجا زندگی می‌کنید؟ لطفاً کد پستی (Postleitzahl) خود را بنویسید، مثلاً 44135. نام شهر خود را هم می‌توانید بنویسید.
place-why = هر شهر و هر ولسوالی (Kreis) کمک‌های خود را دارد. من باید بدانم که نزدیک شما چه کمک وجود دارد. نام سرک لازم نیست.

age-label = سن
age-ask = شما چند ساله هستید؟ لطفاً یک عدد بنویسید، مثلاً 22.
age-why = این برنامه برای افراد 18 تا 27 ساله است. سن شما این را هم نشان می‌دهد: دیگر چه کسی می‌تواند به شما کمک کند.

paper-label = سند اقامت
paper-ask = برای اقامت در آلمان کدام سند را دارید؟ لطفاً عنوان بالای سند را ببینید.
paper-why = این برنامه بیشتر برای کسانی است که به خاطر سند خود کمک‌های دیگر کم می‌گیرند. لازم نیست سند را نشان بدهید. من شماره یا عکس نمی‌خواهم.
paper-option-duldung = Duldung (توقف موقت اخراج)
paper-option-gestattung = Aufenthaltsgestattung (کیس پناهندگی)
paper-option-ankunftsnachweis = Ankunftsnachweis (سند ثبت ورود)
paper-option-section_24 = § 24 (حفاظت، اوکراین)
paper-option-fiktion = Fiktionsbescheinigung (سند انتظار)
paper-option-permit = Aufenthaltserlaubnis (اجازه اقامت)
paper-option-settlement = Niederlassungserlaubnis (اقامت دایم)
paper-option-eu = شهروند اتحادیه اروپا یا فامیل او
paper-option-none = سند اقامت ندارم

permit-label = نوع اجازه اقامت
permit-ask = روی Aufenthaltserlaubnis (اجازه اقامت) شما چه نوشته است؟ علامت § و یک عدد را پیدا کنید. این اغلب زیر کلمه «Anmerkungen» (یادداشت‌ها) نوشته است.
permit-why = اجازه اقامت انواع زیاد دارد. این عدد نشان می‌دهد که کدام کمک برای شما باز است.
permit-option-section_24 = § 24 (حفاظت، اوکراین)
permit-option-s25_1_2 = § 25 (1)، (2): قبولی پناهندگی
permit-option-s25_3 = § 25 (3): منع اخراج
permit-option-s25_4_5 = § 25 (4) یا (5)
permit-option-s25a_25b_104c = اقامت § 25a یا § 25b یا § 104c
permit-option-s16g = § 16g: Ausbildung (آموزش مسلکی)
permit-option-study_work = تحصیل یا کار: § 16b یا § 18 …
permit-option-family_other = فامیل یا دلیل دیگر

paper_words-label = کلمه‌های روی سند
paper_words-ask = لطفاً به سند خود نگاه کنید. آیا یکی از این کلمه‌های طولانی آلمانی روی آن نوشته است؟
paper_words-why = نام بسیاری از اسناد به سختی به یاد می‌ماند. یک کلمه کافی است تا سند را بشناسیم.
paper_words-option-aussetzung_der_abschiebung = Aussetzung der Abschiebung
paper_words-option-aufenthaltsgestattung = Aufenthaltsgestattung
paper_words-option-fiktionsbescheinigung = Fiktionsbescheinigung
paper_words-option-other_words = کلمه‌های دیگر

benefits-label = پول برای زندگی
benefits-ask = فعلاً مصارف زندگی شما را چه کسی می‌پردازد؟
benefits-why = اداره‌ای که به شما پول می‌دهد، اغلب برای کمک در کار هم مسئول است. به این شکل می‌بینم که کدام کمک برای شما باز است.
benefits-option-sozialamt = Sozialamt (اداره کمک اجتماعی)
benefits-option-jobcenter = Jobcenter: Bürgergeld (کمک معیشت)
benefits-option-own_income = خودم پول به دست می‌آورم
benefits-option-family_none = فامیل من یا هیچ‌کس

housing-label = خانه
housing-ask = شما فعلاً در چه نوع جایی زندگی می‌کنید؟
housing-why = بعضی‌ها در Landeseinrichtung (کمپ ایالتی) زندگی می‌کنند. این یک اقامتگاه بزرگ ایالت است. تا وقتی کسی آن‌جا است، برنامه هنوز نمی‌تواند شروع شود.
housing-option-own = خانه یا اقامتگاه شاروالی (شهر)
housing-option-state_facility = Landeseinrichtung (کمپ ایالتی)

unmet_need-label = کمک از Jobcenter (مرکز کاریابی)
unmet_need-ask = آیا برای کار یا آموزش مسلکی کمکی لازم دارید که Jobcenter (مرکز کاریابی) نتوانست بدهد؟
unmet_need-why = به طور عادی Jobcenter (مرکز کاریابی) به شما کمک می‌کند. اگر این کمک کافی نباشد، برنامه می‌تواند یک راه باشد.
unmet_need-option-yes = بلی، یک چیز ممکن نشد
unmet_need-option-no = نخیر

activity-label = مصروفیت فعلی
activity-ask = شما فعلاً چه کار می‌کنید؟
activity-why = بعضی بخش‌های برنامه برای کسانی است که کار می‌کنند یا درس می‌خوانند. بخش‌های دیگر برای کسانی است که در روز وقت دارند.
activity-option-none = فعلاً هیچ
activity-option-work = کار می‌کنم
activity-option-training = Ausbildung (آموزش مسلکی)
activity-option-school = مکتب
activity-option-course = کورس آلمانی یا کورس دیگر
activity-option-study = پوهنتون

may_work-label = اجازه کار
may_work-ask = آیا اجازه کار دارید؟ این اغلب روی سند اقامت نوشته است: «Erwerbstätigkeit» (کار با معاش).
may_work-why = برای یک بخش برنامه اجازه کار لازم است. مشاور می‌تواند در درخواست آن هم کمک کند.
may_work-option-yes = بلی
may_work-option-with_permission = فقط با اجازه اداره
may_work-option-no = نخیر، کار کردن ممنوع است

certificate-label = سند تحصیلی
certificate-ask = بالاترین سند تحصیلی یا مسلکی شما چیست؟
certificate-why = کسی که سند مکتب ندارد، می‌تواند برای گرفتن آن کمک بگیرد. سند تحصیلی از یک کشور دیگر شاید به رسمیت شناخته شود.
certificate-option-none = سند تحصیلی ندارم
certificate-option-foreign_school = مکتب، در یک کشور دیگر
certificate-option-german_school = مکتب، در آلمان
certificate-option-vocational = یک مسلک یاد گرفته‌ام
certificate-option-university = پوهنتون

german-label = زبان آلمانی
german-ask = آلمانی را چقدر خوب صحبت می‌کنید؟ اگر کورس خوانده‌اید: کدام سطح؟
german-why = بعضی کمک‌ها با کورس زبان شروع می‌شوند. برای کمک‌های دیگر اول کمی آلمانی لازم است.
german-option-none = هنوز آلمانی یاد ندارم
german-option-a1 = A1: چند کلمه
german-option-a2 = A2: گفتگوی ساده
german-option-b1 = B1: زندگی روزمره
german-option-b2_plus = B2 یا بهتر

goals-label = هدف‌ها
goals-ask = هدف‌های شما چیست؟ می‌توانید تا سه هدف را انتخاب کنید.
goals-why = به این شکل می‌توانم نشان بدهم که برای شما چه مناسب است. مشاور این را فقط وقتی می‌بیند که شما موافقت کنید.
goals-option-work = کار
goals-option-training = Ausbildung (آموزش مسلکی)
goals-option-school_certificate = سند مکتب
goals-option-german = یاد گرفتن آلمانی
goals-option-recognition = به رسمیت شناختن سند تحصیلی من
goals-option-study = تحصیل در پوهنتون

barriers-label = مشکل‌ها
barriers-ask = فعلاً چه مشکل‌هایی دارید؟ هر چه درست است، انتخاب کنید.
barriers-why = به این شکل مشاور می‌تواند آمادگی بگیرد. ما جواب‌ها را بدون نام یک‌جا هم می‌شماریم. این نشان می‌دهد که در ولسوالی (Kreis) شما چه باید بهتر شود.
barriers-option-recognition = سند تحصیلی من به رسمیت شناخته نشده
barriers-option-childcare = جای نگهداری برای اطفال نیست
barriers-option-language_course = کورس آلمانی مناسب پیدا نمی‌شود
barriers-option-work_permit = اجازه کار ندارم
barriers-option-travel = راه بسیار دور یا پرمصرف است
barriers-option-housing = وضعیت جای زندگی من

contact-label = تماس
contact-ask = مشاور چطور با شما تماس بگیرد؟
contact-why = این‌جا در تلگرام مشاور شماره شما و نام کاربری شما را نمی‌بیند. خود شما هم می‌توانید با مشاور تماس بگیرید.
contact-option-telegram = این‌جا در تلگرام
contact-option-phone = با تیلفون
contact-option-coach_contact = خودم با مشاور تماس می‌گیرم

phone-label = شماره تیلفون
phone-ask = شماره تیلفون شما چند است؟ دکمه پایین را فشار بدهید یا شماره را بنویسید.
phone-why = فقط مشاور خود شما شماره را می‌بیند. شماره به شکل رمزگذاری‌شده ذخیره می‌شود.

name-label = نام
name-ask = مشاور شما را به چه نام صدا کند؟ نام اول یا یک نام خودمانی کافی است.
name-why = به این شکل مشاور می‌تواند با احترام با شما صحبت کند. لازم نیست نام رسمی شما باشد.

coach_wish-label = مشاور
coach_wish-ask = آیا می‌خواهید با یک خانم صحبت کنید؟
coach_wish-why = بعضی افراد با یک خانم راحت‌تر هستند. اگر یک مشاور خانم موجود باشد، درخواست شما اول به او می‌رسد.
coach_wish-option-any = فرقی نمی‌کند
coach_wish-option-woman = بلی، لطفاً با یک خانم

best_time-label = بهترین وقت
best_time-ask = کدام وقت برای شما خوب است؟
best_time-why = تا مشاور مزاحم شما نشود.
best_time-option-morning = صبح
best_time-option-midday = چاشت
best_time-option-evening = شام
best_time-option-any = هر وقت

## Results
outcome-eligible = خبر خوب: این برنامه احتمالاً برای شما مناسب است.
outcome-needs_check = این برنامه شاید برای شما مناسب باشد. یک مشاور باید این را همراه شما ببیند.
outcome-not_eligible = صادقانه می‌گویم: این برنامه فعلاً برای شما مناسب نیست.
outcome-advice_only = از اعتماد شما تشکر. برای شما قدم اول درست، یک مشوره مستقل است.

## Why: which rule decided (eligibility)
eligibility-reason-outside-nrw = این برنامه فقط در نوردراین-وستفالن (NRW) است. شما در یک بخش دیگر آلمان زندگی می‌کنید.
eligibility-reason-no-paper = اگر سند اقامت ندارید، اداره‌های دولتی شاید مجبور باشند درباره شما گزارش بدهند. به همین خاطر من هیچ چیز را ذخیره نمی‌کنم و به هیچ‌کس نمی‌دهم. مراکز زیر اداره دولتی نیستند. مشوره آن‌جا رایگان و محرمانه است.
eligibility-reason-under-18 = این برنامه از 18 سالگی شروع می‌شود. برای افراد جوان‌تر مراکز دیگر هستند که خوب کمک می‌کنند.
eligibility-reason-over-27 = معمولاً برنامه با رسیدن به 28 سالگی تمام می‌شود. در موارد خاص استثنا ممکن است. لطفاً در این باره از مراکز زیر بپرسید.
eligibility-reason-state-facility = تا وقتی در Landeseinrichtung (کمپ ایالتی) زندگی می‌کنید، برنامه نمی‌تواند شروع شود. وقتی به یک شهر نقل مکان کردید، لطفاً دوباره به من بنویسید.
eligibility-reason-main-group = سن شما بین 18 و 27 سال است. با سند اقامت خود، شما از کسانی هستید که برنامه برای آن‌ها ساخته شده است.
eligibility-reason-main-group-housing-unsure = با سند اقامت خود، شما از کسانی هستید که برنامه برای آن‌ها ساخته شده است. فقط یک چیز معلوم نیست: در Landeseinrichtung (کمپ ایالتی) برنامه هنوز نمی‌تواند شروع شود. مشاور این را همراه شما می‌بیند.
eligibility-reason-ukraine-asylblg = شما حفاظت طبق § 24 دارید و از Sozialamt (اداره کمک اجتماعی) پول می‌گیرید. پس این برنامه برای شما باز است.
eligibility-reason-ukraine-other = با حفاظت طبق § 24 این برنامه می‌تواند برای شما باز باشد. این مربوط به آن است که حالا کدام کمک را می‌گیرید. مشاور این را بررسی می‌کند.
eligibility-reason-restricted-asylblg = با اجازه اقامت شما و پول Sozialamt (اداره کمک اجتماعی)، کمک‌های دیگر برای شما کم است. پس این برنامه برای شما باز است.
eligibility-reason-restricted-unsure = با اجازه اقامت شما این برنامه می‌تواند برای شما باز باشد. این مربوط به آن است که کدام اداره مسئول شما است. مشاور این را بررسی می‌کند.
eligibility-reason-jobcenter-unmet-need = به طور عادی Jobcenter (مرکز کاریابی) به شما کمک می‌کند. اگر کمک آن کافی نباشد، این برنامه شاید ممکن باشد. مشاور این را بررسی می‌کند.
eligibility-reason-jobcenter = مسئول شما Jobcenter (مرکز کاریابی) است. این اداره پیشنهادهای خوب دارد، و شما حق دارید از آن کمک بگیرید.
eligibility-reason-settled = با سند اقامت شما، همه کمک‌های عادی در بخش کار و آموزش مسلکی برای شما باز است. برای آن به این برنامه ضرورت ندارید.
eligibility-reason-single-case = وضعیت شما با هیچ قاعده ساده برابر نیست. به همین خاطر باید یک انسان آن را ببیند، نه یک کمپیوتر.

## Why: how the paper was understood (residence)
residence-reason-duldung = شما Duldung (توقف موقت اخراج) دارید.
residence-reason-duldung-words = کلمه‌های «Aussetzung der Abschiebung» روی Duldung (توقف موقت اخراج) نوشته است.
residence-reason-asylum = پروسه پناهندگی شما جریان دارد.
residence-reason-asylum-words = شما Aufenthaltsgestattung دارید: پروسه پناهندگی شما جریان دارد.
residence-reason-section-24 = شما حفاظت موقت طبق § 24 دارید.
residence-reason-section-24-permit = شما حفاظت موقت طبق § 24 دارید.
residence-reason-pending = شما Fiktionsbescheinigung (سند انتظار) دارید: اداره هنوز تصمیم نگرفته است.
residence-reason-pending-words = شما Fiktionsbescheinigung (سند انتظار) دارید: اداره هنوز تصمیم نگرفته است.
residence-reason-restricted = شما اجازه اقامت طبق § 25 (4) یا (5) دارید.
residence-reason-transitional = شما اجازه اقامت طبق § 25a یا § 25b یا § 104c دارید.
residence-reason-training = شما اجازه اقامت برای Ausbildung (آموزش مسلکی) دارید.
residence-reason-regular = شما اجازه اقامت با حقوق عادی دارید.
residence-reason-settled-permit = شما اجازه اقامت برای تحصیل یا کار دارید.
residence-reason-settled = شما Niederlassungserlaubnis (اقامت دایمی) دارید.
residence-reason-eu = شما شهروند اتحادیه اروپا یا از فامیل یک شهروند آن هستید.
residence-reason-no-paper = شما فعلاً سند اقامت ندارید.
residence-reason-unclear-paper = هنوز معلوم نیست که شما کدام سند اقامت را دارید. مشکلی نیست.
residence-reason-unclear-permit = هنوز معلوم نیست که شما کدام اجازه اقامت را دارید. مشکلی نیست.

## Building blocks (FB = Förderbaustein) and why the coach may look at them
block-FB1 = مشوره شخصی (Coaching): یک نفر که شما را همراهی می‌کند
block-FB2 = کمک در کنار کار یا آموزش مسلکی
block-FB3 = گرفتن Hauptschulabschluss (سند مکتب)
block-FB4 = آلمانی و معلومات اساسی
block-FB5 = پروژه‌های محلی برای آموزش مسلکی و کار
block-FB6 = برنامه Teilhabemanagement (کمک برای سهم‌گیری)
block-KIM = کمک از KIM (تیم ادغام)
blocks-reason-fb1 = همه در این برنامه یک مشاور می‌گیرند.
blocks-reason-fb2 = شما حالا کار می‌کنید یا Ausbildung (آموزش مسلکی) می‌بینید.
blocks-reason-fb3 = شما هنوز سند مکتب ندارید و کمی آلمانی صحبت می‌کنید.
blocks-reason-fb4 = شما برای یادگیری وقت دارید، و قدم بعدی زبان آلمانی است.
blocks-reason-fb5 = شما کار یا آموزش مسلکی می‌خواهید.
blocks-reason-fb6 = تا 30 جون 2022 یک تیم جداگانه در کارهای اداره‌ها و زندگی روزمره کمک می‌کند.
blocks-reason-kim = تیم ادغام شهر یا ولسوالی (Kreis) شما در کارهای اداره‌ها و اسناد کمک می‌کند.

## Places that help: the name, and what for
service-jobcenter = Jobcenter (مرکز کاریابی)
service-agentur = Agentur für Arbeit (اداره کار)
service-arbeitgeberservice = Arbeitgeberservice (خدمات برای کارفرما و جوینده کار)
service-job_turbo = Job-Turbo (کاریابی سریع)
service-jmd = Jugendmigrationsdienst (مشوره برای مهاجران جوان)
service-mbe = Migrationsberatung für Erwachsene – MBE (مشوره برای مهاجران بزرگسال)
service-kim = Kommunales Integrationszentrum / KIM (تیم ادغام)
service-anerkennung = Anerkennungsberatung (مشوره برای به رسمیت شناختن اسناد تحصیلی)
service-sprachkurs = Integrationskurs (کورس ادغام) و Berufssprachkurs (کورس زبان برای کار)
service-beratung = Regionale Beratung für Geflüchtete (مشوره برای پناهندگان)
service-jugendamt = Jugendamt (اداره جوانان)
service-germany4ukraine = Germany4Ukraine
referrals-reason-jobcenter = آن‌جا درباره کار، آموزش مسلکی و کورس‌ها مشوره بخواهید. سوال‌های خود را از پیش بنویسید.
referrals-reason-job-turbo = برای این که زود کار پیدا کنید و در جریان کار به یاد گرفتن آلمانی ادامه بدهید.
referrals-reason-agentur = مشوره رایگان درباره کار و آموزش مسلکی، برای همه.
referrals-reason-arbeitgeberservice = این دفتر شرکت‌هایی را می‌شناسد که کارگر یا کارمند می‌خواهند. این دفتر به نمایشگاه‌های کار (Jobbörsen) و به Speeddating (گفتگوی کوتاه با شرکت‌ها) دعوت می‌کند. می‌توانید شروع کنید، پیش از این که آلمانی شما کامل شود.
referrals-reason-jugendamt = این اداره از اطفال و نوجوانان زیر 18 سال حمایت می‌کند. در بخش خانه و مکتب هم کمک می‌کند.
referrals-reason-jmd = برای افراد 12 تا 27 ساله: مکتب، آموزش مسلکی، کار، اسناد. رایگان، در چت آنلاین هم.
referrals-reason-mbe = برای بزرگسالان از 27 سال به بالا: کار، اسناد، فامیل، پول. رایگان، در چت آنلاین هم.
referrals-reason-kim = تیم شهر یا ولسوالی (Kreis) شما. آن‌جا درباره استثناها و برنامه‌های دیگر بپرسید.
referrals-reason-anerkennung = آن‌جا می‌فهمید که سند تحصیلی شما از یک کشور دیگر این‌جا چه ارزش دارد. برای هر نوع اقامت، رایگان.
referrals-reason-sprachkurs = کورس‌های آلمانی، برای کار هم. یک مرکز مشوره در ثبت نام کمک می‌کند.
referrals-reason-beratung = مشوره مستقل درباره پناهندگی، اسناد و زندگی روزمره. رایگان و محرمانه.
referrals-reason-germany4ukraine = معلومات رسمی برای مردم اوکراین، به زبان اوکراینی هم.
