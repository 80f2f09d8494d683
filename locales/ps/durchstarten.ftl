## Consent before the first question
# $operator: who runs this bot
consent-precheck =
    سلام!

    دا خبرې د «Durchstarten in Ausbildung und Arbeit» (په مسلکي زده کړه او کار کې ښه پیل) د پروګرام په اړه دي. دا پروګرام په نوردراین-ویستفالن (NRW) کې له ځوانو کډوالو سره مرسته کوي. هدف دا دی چې مسلکي زده کړه او کار پیدا کړي.

    زه له تاسو څخه څو لنډې پوښتنې کوم. بیا درته رښتیا وایم چې پروګرام ستاسو لپاره مناسب دی که نه. که مناسب وي، ستاسو د سیمې یو مشاور (Coach) مرسته کولای شي.

    • دا وړیا دی. تاسو پخپله پرېکړه کوئ چې کومې پوښتنې ته ځواب ورکوئ.
    • ستاسو ځوابونه په کوډ شوې بڼه ذخیره کېږي. ستاسو له موافقې مخکې یې هېڅوک نه لولي.
    • ځوابونه یوازې مشاورانو او د هغوی د همغږۍ ټیم ته رسېږي. دا یوازې هغه وخت کېږي چې تاسو «هو» ووایئ. Ausländerbehörde (د بهرنیانو اداره) ته نه رسېږي.
    • تاسو هر وخت هر څه پاکولای شئ: /delete
    • زه یو کمپیوټري پروګرام یم، انسان نه یم. په پای کې یو انسان پرېکړه کوي.

    د دې چټ مسوول: { $operator }. نور معلومات: /privacy

    ایا پیل وکړو؟

## Consent before anything reaches a coach
# $operator: who runs this bot; $district: the town or district whose coaches get the answers
consent-handover =
    ایا زه ستاسو ځوابونه مشاورانو ته ورکولای شم؟

    • چا ته رسېږي: په { $district } کې د پروګرام مشاورانو ته. که هلته څوک نه وي: د پروګرام د همغږۍ ټیم ته. بل هېڅ چا ته نه.
    • د څه لپاره: چې یو مشاور له تاسو سره اړیکه ونیسي او مشوره درکړي.
    • مشاور لومړی یوازې د پروګرام په اړه ستاسو ځوابونه ویني. ستاسو نوم نه ویني. بیا یوازې هغه مشاور چې ستاسو مشاور شي، ستاسو نوم او د اړیکې لار هم ویني.
    • موږ ځوابونه بلې هېڅ ادارې یا موسسې ته نه ورکوو. Ausländerbehörde (د بهرنیانو اداره) ته یې هم نه ورکوو.
    • تاسو هر وخت دا اجازه بېرته اخیستلای شئ: /delete
    • مسوول: { $operator }. نور معلومات: /privacy

    دا ستاسو په خوښه ده. که «نه» ووایئ، هېڅ بد څه نه پېښېږي.

## Questions
place-label = ځای
place-ask = تاسو چېرته اوسېږئ؟ مهرباني وکړئ خپل پوستي کوډ (Postleitzahl) ولیکئ، لکه 44135. د خپل ښار نوم هم لیکلای شئ.
place-why = هر ښار او هر Kreis (ولسوالۍ) خپلې مرستې لري. زه باید پوه شم چې تاسو ته نږدې کومې مرستې شته. د کوڅې نوم ته اړتیا نشته.

age-label = عمر
age-ask = ستاسو عمر څو کاله دی؟ مهرباني وکړئ یو عدد ولیکئ، لکه 22.
age-why = پروګرام د هغو خلکو لپاره دی چې عمر یې له 18 تر 27 کالو وي. ستاسو عمر دا هم ښیي چې نور څوک مرسته درسره کولای شي.

paper-label = د اقامت سند
paper-ask = تاسو په جرمني کې د اوسېدو لپاره کوم سند لرئ؟ د سند سرلیک وګورئ.
paper-why = پروګرام زیاتره د هغو خلکو لپاره دی چې نورې مرستې لږې ترلاسه کوي. دلیل یې د هغوی سند دی. د سند ښودلو ته اړتیا نشته. زه شمېره یا عکس نه غواړم.
paper-option-duldung = Duldung (د اخراج موقتي ځنډول)
paper-option-gestattung = Aufenthaltsgestattung (د پناه پروسه)
paper-option-ankunftsnachweis = Ankunftsnachweis (د رارسېدو سند)
paper-option-section_24 = § 24 (ساتنه، اوکراین)
paper-option-fiktion = Fiktionsbescheinigung (د انتظار سند)
paper-option-permit = Aufenthaltserlaubnis (د اقامت اجازه)
paper-option-settlement = Niederlassungserlaubnis (دایمي)
paper-option-eu = د اروپایي اتحادیې وګړی یا یې کورنۍ
paper-option-none = د اقامت سند نه لرم

permit-label = د اقامت د اجازې ډول
permit-ask = ستاسو په Aufenthaltserlaubnis (د اقامت اجازه) کې څه لیکل شوي دي؟ د § نښه او یو عدد ولټوئ. دا ډېر ځله تر «Anmerkungen» (یادښتونه) لاندې لیکل شوي وي.
permit-why = د اقامت اجازه ډېر ډولونه لري. دا عدد ښیي چې کومه مرسته ستاسو لپاره خلاصه ده.
permit-option-section_24 = § 24 (ساتنه، اوکراین)
permit-option-s25_1_2 = § 25 (1)، (2): منل شوې پناه
permit-option-s25_3 = § 25 (3): اخراج منع دی
permit-option-s25_4_5 = § 25 (4) یا (5)
permit-option-s25a_25b_104c = § 25a، § 25b یا § 104c
permit-option-s16g = § 16g: Ausbildung (مسلکي زده کړه)
permit-option-study_work = پوهنتون یا کار: § 16b، § 18 …
permit-option-family_other = کورنۍ یا بل دلیل

paper_words-label = په سند کې کلمې
paper_words-ask = مهرباني وکړئ خپل سند ته وګورئ. ایا له دې اوږدو جرمني کلمو څخه یوه پکې لیکل شوې ده؟
paper_words-why = د ډېرو سندونو نومونه په سختۍ په یاد پاتې کېږي. د سند د پېژندلو لپاره یوه کلمه بس ده.
paper_words-option-aussetzung_der_abschiebung = Aussetzung der Abschiebung
paper_words-option-aufenthaltsgestattung = Aufenthaltsgestattung
paper_words-option-fiktionsbescheinigung = Fiktionsbescheinigung
paper_words-option-other_words = نورې کلمې

benefits-label = د ژوند لګښت
benefits-ask = اوس ستاسو د ژوند لګښت څوک ورکوي؟
benefits-why = هغه اداره چې تاسو ته پیسې درکوي، ډېر ځله د کار په برخه کې هم مرسته کوي. داسې زه وینم چې کومه مرسته ستاسو لپاره خلاصه ده.
benefits-option-sozialamt = Sozialamt (د ټولنیزو مرستو اداره)
benefits-option-jobcenter = Jobcenter: Bürgergeld (مالي مرسته)
benefits-option-own_income = زه پخپله پیسې ګټم
benefits-option-family_none = زما کورنۍ، یا هېڅوک نه

housing-label = کور
housing-ask = تاسو اوس په څه ډول ځای کې اوسېږئ؟
housing-why = ځینې خلک په Landeseinrichtung (د ایالت کمپ) کې اوسېږي. تر څو چې څوک هلته اوسېږي، پروګرام لا نه شي پیلېدای.
housing-option-own = کور یا د ښاروالۍ د اوسېدو ځای
housing-option-state_facility = Landeseinrichtung (د ایالت کمپ)

unmet_need-label = د Jobcenter (د کار موندنې مرکز) مرسته
unmet_need-ask = ایا د کار یا مسلکي زده کړې لپاره داسې مرستې ته اړتیا لرئ، چې Jobcenter (د کار موندنې مرکز) درکړای نه شوه؟
unmet_need-why = په عادي ډول Jobcenter (د کار موندنې مرکز) له تاسو سره مرسته کوي. که دا مرسته بس نه وي، پروګرام یوه لار کېدای شي.
unmet_need-option-yes = هو، یو شی ممکن نه شو
unmet_need-option-no = نه

activity-label = اوس څه کوئ
activity-ask = تاسو اوس څه کوئ؟
activity-why = د پروګرام ځینې برخې د هغو خلکو لپاره دي چې کار یا زده کړه کوي. نورې برخې د هغو خلکو لپاره دي چې د ورځې وخت لري.
activity-option-none = اوس هېڅ نه کوم
activity-option-work = کار کوم
activity-option-training = Ausbildung (مسلکي زده کړه)
activity-option-school = ښوونځی
activity-option-course = د جرمني ژبې کورس یا بل کورس
activity-option-study = پوهنتون

may_work-label = د کار اجازه
may_work-ask = ایا تاسو د کار کولو اجازه لرئ؟ دا ډېر ځله د اقامت په سند کې لیکل شوي وي: «Erwerbstätigkeit» (له معاش سره کار).
may_work-why = د پروګرام د یوې برخې لپاره د کار اجازه پکار ده. مشاور د دې اجازې په غوښتلو کې هم مرسته کولای شي.
may_work-option-yes = هو
may_work-option-with_permission = یوازې د ادارې په اجازه
may_work-option-no = نه، کار کول منع دي

certificate-label = د زده کړې یا مسلک سند
certificate-ask = ستاسو د زده کړې یا مسلک تر ټولو لوړ سند کوم دی؟
certificate-why = که د ښوونځي سند نه لرئ، د هغه د ترلاسه کولو لپاره مرسته شته. د بل هېواد د زده کړې سند ښایي په رسمیت وپېژندل شي.
certificate-option-none = د زده کړې سند نه لرم
certificate-option-foreign_school = ښوونځی، په بل هېواد کې
certificate-option-german_school = ښوونځی، په جرمني کې
certificate-option-vocational = یو مسلک مې زده کړی دی
certificate-option-university = پوهنتون

german-label = جرمني ژبه
german-ask = تاسو په جرمني ژبه څومره ښه خبرې کوئ؟ که کورس مو لوستی وي: کومه سطحه؟
german-why = ځینې مرستې د ژبې له کورس سره پیلېږي. د نورو مرستو لپاره لومړی لږه جرمني ژبه پکار ده.
german-option-none = جرمني ژبه مې لا نه ده زده
german-option-a1 = A1: څو کلمې
german-option-a2 = A2: ساده خبرې
german-option-b1 = B1: ورځنی ژوند
german-option-b2_plus = B2 یا لوړه سطحه

goals-label = هدفونه
goals-ask = ستاسو هدفونه څه دي؟ تر دریو هدفونو پورې ټاکلای شئ.
goals-why = داسې زه ښودلای شم چې ستاسو لپاره څه مناسب دي. مشاور یې یوازې هغه وخت ویني چې تاسو موافقه وکړئ.
goals-option-work = کار
goals-option-training = Ausbildung (مسلکي زده کړه)
goals-option-school_certificate = د ښوونځي سند
goals-option-german = د جرمني ژبې زده کول
goals-option-recognition = د زده کړې د سند په رسمیت پېژندل
goals-option-study = په پوهنتون کې زده کړه

barriers-label = ستونزې
barriers-ask = تاسو اوس کومې ستونزې لرئ؟ ټولې هغه وټاکئ چې ستاسو لپاره سمې وي.
barriers-why = داسې مشاور چمتووالی نیولای شي. موږ ځوابونه له نومونو پرته یو ځای هم شمېرو. دا ښیي چې ستاسو په Kreis (ولسوالۍ) کې باید څه ښه شي.
barriers-option-recognition = د زده کړې سند مې په رسمیت نه پېژني
barriers-option-childcare = د ماشوم د ساتنې ځای نشته
barriers-option-language_course = د جرمني ژبې مناسب کورس نشته
barriers-option-work_permit = د کار اجازه نه لرم
barriers-option-travel = لار ډېره لرې ده یا ډېر لګښت لري
barriers-option-housing = زما د اوسېدو ځای

contact-label = اړیکه
contact-ask = مشاور له تاسو سره څنګه اړیکه ونیسي؟
contact-why = دلته په ټلیګرام کې مشاور ستاسو شمېره او ستاسو کارن نوم (Username) نه ویني. تاسو پخپله هم له مشاور سره اړیکه نیولای شئ.
contact-option-telegram = دلته په ټلیګرام کې
contact-option-phone = په ټلیفون
contact-option-coach_contact = زه پخپله له مشاور سره اړیکه نیسم

phone-label = د ټلیفون شمېره
phone-ask = ستاسو د ټلیفون شمېره څه ده؟ لاندې تڼۍ کېکاږئ یا شمېره ولیکئ.
phone-why = یوازې هغه مشاور چې ستاسو مشاور شي، دا شمېره ویني. شمېره په کوډ شوې بڼه ذخیره کېږي.

name-label = نوم
name-ask = مشاور تاسو په کوم نوم وبولي؟ لومړی نوم یا بل هر نوم بس دی.
name-why = داسې مشاور په درناوي له تاسو سره خبرې کولای شي. ستاسو رسمي نوم ته اړتیا نشته.

coach_wish-label = مشاور
coach_wish-ask = ایا له یوې مېرمنې سره خبرې کول درته غوره دي؟
coach_wish-why = ځینې خلک له یوې مېرمنې سره په ارامۍ خبرې کوي. که د مشاورانو په ډله کې مېرمن وي، ستاسو غوښتنه لومړی هغې ته رسېږي.
coach_wish-option-any = توپیر نه کوي
coach_wish-option-woman = هو، له یوې مېرمنې سره

best_time-label = غوره وخت
best_time-ask = کوم وخت ستاسو لپاره ښه دی؟
best_time-why = چې مشاور په نامناسب وخت کې اړیکه ونه نیسي.
best_time-option-morning = سهار
best_time-option-midday = غرمه
best_time-option-evening = ماښام
best_time-option-any = هر وخت

## Results
outcome-eligible = ښه خبر: دا پروګرام احتمالاً ستاسو لپاره مناسب دی.
outcome-needs_check = دا پروګرام ښایي ستاسو لپاره مناسب وي. یو مشاور باید دا له تاسو سره وګوري.
outcome-not_eligible = رښتیا درته وایم: دا پروګرام اوس مهال ستاسو لپاره مناسب نه دی.
outcome-advice_only = ستاسو له باور څخه مننه. ستاسو لپاره لومړی سم ګام خپلواکه مشوره ده.

## Why: which rule decided (eligibility)
eligibility-reason-outside-nrw = دا پروګرام یوازې په نوردراین-ویستفالن (NRW) کې دی. تاسو د جرمني په بله برخه کې اوسېږئ.
eligibility-reason-no-paper = که د اقامت سند نه لرئ، دولتي ادارې ښایي مجبورې وي چې ستاسو په اړه خبر ورکړي. ځکه نو زه هېڅ شی نه ذخیره کوم او چا ته یې نه ورکوم. لاندې مرکزونه دولتي ادارې نه دي. هلته مشوره وړیا ده او ستاسو خبرې پټې ساتل کېږي.
eligibility-reason-under-18 = پروګرام له 18 کلنۍ پیلېږي. د کم عمره کسانو لپاره نور مرکزونه شته چې ښه مرسته کوي.
eligibility-reason-over-27 = په عادي ډول پروګرام هغه وخت پای ته رسېږي چې عمر 28 کالو ته ورسېږي. په ځانګړو حالتونو کې استثنا ممکنه ده. مهرباني وکړئ د دې په اړه له لاندې مرکزونو څخه وپوښتئ.
eligibility-reason-state-facility = تر څو چې تاسو په Landeseinrichtung (د ایالت کمپ) کې اوسېږئ، پروګرام نه شي پیلېدای. کله چې له هغه ځایه یوه ښار ته کډه وکړئ، مهرباني وکړئ بیا ماته ولیکئ.
eligibility-reason-main-group = ستاسو عمر د 18 او 27 کالو ترمنځ دی. پروګرام د هغو خلکو لپاره جوړ شوی دی چې د اقامت سند یې ستاسو د سند په شان دی.
eligibility-reason-main-group-housing-unsure = پروګرام د هغو خلکو لپاره جوړ شوی دی چې د اقامت سند یې ستاسو د سند په شان دی. یوازې یو شی لا څرګند نه دی: په Landeseinrichtung (د ایالت کمپ) کې پروګرام لا نه شي پیلېدای. مشاور به دا له تاسو سره وګوري.
eligibility-reason-ukraine-asylblg = تاسو د § 24 له مخې ساتنه لرئ او له Sozialamt (د ټولنیزو مرستو اداره) څخه پیسې اخلئ. ځکه نو دا پروګرام ستاسو لپاره خلاص دی.
eligibility-reason-ukraine-other = د § 24 د ساتنې له مخې دا پروګرام ښایي ستاسو لپاره خلاص وي. دا په دې پورې اړه لري چې تاسو اوس کومه مرسته اخلئ. مشاور به دا وګوري.
eligibility-reason-restricted-asylblg = تاسو له Sozialamt (د ټولنیزو مرستو اداره) څخه پیسې اخلئ. د دې او ستاسو د اقامت د اجازې له امله نورې مرستې لږې ترلاسه کوئ. ځکه نو دا پروګرام ستاسو لپاره خلاص دی.
eligibility-reason-restricted-unsure = ستاسو د اقامت د اجازې له مخې دا پروګرام ښایي ستاسو لپاره خلاص وي. دا په دې پورې اړه لري چې کومه اداره ستاسو مسووله ده. مشاور به دا وګوري.
eligibility-reason-jobcenter-unmet-need = په عادي ډول Jobcenter (د کار موندنې مرکز) له تاسو سره مرسته کوي. که د هغه مرسته بس نه وي، دا پروګرام ښایي ممکن وي. مشاور به دا وګوري.
eligibility-reason-jobcenter = Jobcenter (د کار موندنې مرکز) ستاسو مسوول دی. هغه ښې مرستې لري، او تاسو د هغو حق لرئ.
eligibility-reason-settled = ستاسو د اقامت د سند له مخې د کار او مسلکي زده کړې ټولې عادي مرستې ستاسو لپاره خلاصې دي. د دې لپاره دې پروګرام ته اړتیا نه لرئ.
eligibility-reason-single-case = ستاسو حالت له هېڅ ساده قاعدې سره برابر نه دی. ځکه نو باید یو انسان یې وګوري، نه کمپیوټر.

## Why: how the paper was understood (residence)
residence-reason-duldung = تاسو Duldung (د اخراج موقتي ځنډول) لرئ.
residence-reason-duldung-words = د «Aussetzung der Abschiebung» کلمې په Duldung (د اخراج موقتي ځنډول) کې لیکل شوې وي.
residence-reason-asylum = ستاسو د پناه پروسه لا روانه ده.
residence-reason-asylum-words = تاسو Aufenthaltsgestattung لرئ: ستاسو د پناه پروسه لا روانه ده.
residence-reason-section-24 = تاسو د § 24 له مخې موقتي ساتنه لرئ.
residence-reason-section-24-permit = تاسو د § 24 له مخې موقتي ساتنه لرئ.
residence-reason-pending = تاسو Fiktionsbescheinigung (د انتظار سند) لرئ: ادارې لا پرېکړه نه ده کړې.
residence-reason-pending-words = تاسو Fiktionsbescheinigung (د انتظار سند) لرئ: ادارې لا پرېکړه نه ده کړې.
residence-reason-restricted = تاسو د § 25 (4) یا (5) له مخې د اقامت اجازه لرئ.
residence-reason-transitional = تاسو د § 25a، § 25b یا § 104c له مخې د اقامت اجازه لرئ.
residence-reason-training = تاسو د مسلکي زده کړې لپاره د اقامت اجازه لرئ.
residence-reason-regular = تاسو د اقامت داسې اجازه لرئ چې عادي حقونه درکوي.
residence-reason-settled-permit = تاسو د پوهنتون یا کار لپاره د اقامت اجازه لرئ.
residence-reason-settled = تاسو Niederlassungserlaubnis (دایمي اقامت) لرئ.
residence-reason-eu = تاسو د اروپایي اتحادیې وګړي یا د داسې وګړي له کورنۍ څخه یاست.
residence-reason-no-paper = تاسو اوس مهال د اقامت سند نه لرئ.
residence-reason-unclear-paper = لا څرګنده نه ده چې تاسو د اقامت کوم سند لرئ. ستونزه نشته.
residence-reason-unclear-permit = لا څرګنده نه ده چې تاسو د اقامت کومه اجازه لرئ. ستونزه نشته.

## Building blocks (FB = Förderbaustein) and why the coach may look at them
block-FB1 = شخصي مشوره (Coaching): یو کس چې ستاسو ملاتړ کوي
block-FB2 = د کار یا مسلکي زده کړې پر مهال مرسته
block-FB3 = د Hauptschulabschluss (د ښوونځي سند) ترلاسه کول
block-FB4 = جرمني ژبه او بنسټیز معلومات
block-FB5 = د مسلکي زده کړې او کار لپاره د سیمې پروژې
block-FB6 = د Teilhabemanagement (د ګډون لپاره مرسته) پروګرام
block-KIM = د KIM (د ادغام ټیم) مرسته
blocks-reason-fb1 = په پروګرام کې هر کس یو مشاور لري.
blocks-reason-fb2 = تاسو اوس کار یا Ausbildung (مسلکي زده کړه) کوئ.
blocks-reason-fb3 = تاسو لا د ښوونځي سند نه لرئ او لږه جرمني ژبه مو زده ده.
blocks-reason-fb4 = تاسو د زده کړې لپاره وخت لرئ، او راتلونکی ګام جرمني ژبه ده.
blocks-reason-fb5 = تاسو کار یا مسلکي زده کړه غواړئ.
blocks-reason-fb6 = یو جلا ټیم د ادارو په چارو او ورځني ژوند کې مرسته کوي. دا مرسته د 2022 کال د جون تر 30 پورې ده.
blocks-reason-kim = ستاسو د ښار یا Kreis (ولسوالۍ) د ادغام ټیم د ادارو او سندونو په چارو کې مرسته کوي.

## Places that help: the name, and what for
service-jobcenter = Jobcenter (د کار موندنې مرکز)
service-agentur = Agentur für Arbeit (د کار اداره)
service-arbeitgeberservice = Arbeitgeberservice (د کارفرمایانو او کار لټوونکو لپاره خدمات)
service-job_turbo = Job-Turbo (چټکه کار موندنه)
service-jmd = Jugendmigrationsdienst (د ځوانو مهاجرو لپاره مشوره)
service-mbe = Migrationsberatung für Erwachsene – MBE (د بالغو مهاجرو لپاره مشوره)
service-kim = Kommunales Integrationszentrum / KIM (د ادغام ټیم)
service-anerkennung = Anerkennungsberatung (د سندونو د په رسمیت پېژندلو مشوره)
service-sprachkurs = Integrationskurs (د ادغام کورس) او Berufssprachkurs (د کار لپاره د ژبې کورس)
service-beratung = Regionale Beratung für Geflüchtete (د کډوالو لپاره مشوره)
service-jugendamt = Jugendamt (د ماشومانو او ځوانانو اداره)
service-germany4ukraine = Germany4Ukraine
referrals-reason-jobcenter = هلته د کار، مسلکي زده کړې او کورسونو په اړه مشوره وغواړئ. خپلې پوښتنې مخکې له مخکې ولیکئ.
referrals-reason-job-turbo = ژر کار پیدا کړئ او د کار پر مهال جرمني ژبه نوره هم زده کړئ.
referrals-reason-agentur = د کار او مسلکي زده کړې په اړه د ټولو لپاره وړیا مشوره.
referrals-reason-arbeitgeberservice = دا دفتر هغه شرکتونه پېژني چې کارکوونکي لټوي. دا دفتر خلک Jobbörsen (د کار نندارتونونه) او Speeddatings (له شرکتونو سره لنډې خبرې) ته رابولي. تاسو پیل کولای شئ، که څه هم جرمني ژبه مو لا بشپړه نه وي.
referrals-reason-jugendamt = دا اداره له ماشومانو او هغو ځوانانو سره مرسته کوي چې عمر یې له 18 کالو کم وي. د کور او ښوونځي په برخه کې هم مرسته کوي.
referrals-reason-jmd = د هغو خلکو لپاره چې له 12 تر 27 کالو عمر لري: ښوونځی، مسلکي زده کړه، کار، سندونه. وړیا، په انلاین چټ کې هم.
referrals-reason-mbe = د هغو بالغو خلکو لپاره چې 27 کاله یا ډېر عمر لري: کار، سندونه، کورنۍ، پیسې. وړیا، په انلاین چټ کې هم.
referrals-reason-kim = ستاسو د ښار یا Kreis (ولسوالۍ) ټیم. هلته د استثناوو او نورو پروګرامونو په اړه وپوښتئ.
referrals-reason-anerkennung = هلته درته ویل کېږي چې ستاسو د بل هېواد د زده کړې سند دلته څه ارزښت لري. د هر ډول اقامت لپاره، وړیا.
referrals-reason-sprachkurs = د جرمني ژبې کورسونه، د کار لپاره هم. د مشورې یو مرکز په نوم لیکنه کې مرسته کوي.
referrals-reason-beratung = د پناه، سندونو او ورځني ژوند په اړه خپلواکه مشوره. وړیا ده او ستاسو خبرې پټې ساتل کېږي.
referrals-reason-germany4ukraine = د اوکراین د خلکو لپاره رسمي معلومات، په اوکرایني ژبه هم.
