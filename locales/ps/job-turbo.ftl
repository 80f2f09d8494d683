## The way in: the button below the referral "Job-Turbo" (at most 38 characters), and what is told first
flow-job-turbo-go-on = دوام: Job-Turbo
flow-job-turbo-intro = اوس خبرې د Job-Turbo (چټکه کار موندنه) په اړه دي. هدف دا دی: ژر کار پیدا کړئ او د کار پر مهال جرمني ژبه نوره هم زده کړئ. ستاسو پخواني ځوابونه له ما سره پاتې کېږي. زه هېڅ شی چا ته نه ورکوم. په پای کې تاسو ته هغه مرکزونه ښیم چې مرسته کوي.

## Questions
recognition-label = د زده کړې د سند په رسمیت پېژندل
recognition-ask = ایا ستاسو د بل هېواد د زده کړې سند لا مخکې په جرمني کې په رسمیت پېژندل شوی دی؟ په جرمني ژبه دې ته Anerkennung (په رسمیت پېژندل) وایي.
recognition-why = د سند په رسمیت پېژندل ښایي ډېر وخت ونیسي. ځینې شرکتونه د هغه له پای ته رسېدو مخکې هم خلکو ته کار ورکوي. وړیا مشوره په دې لار کې مرسته کوي.
recognition-option-not_started = لا نه
recognition-option-running = غوښتنه مې کړې ده او په تمه یم
recognition-option-done_or_not_needed = هو، یا ورته اړتیا نه لرم

availability-label = کله پیل کولای شئ
availability-ask = تاسو کله کار یا مسلکي زده کړه پیل کولای شئ؟
availability-why = ځینې وړاندیزونه د هغو خلکو لپاره دي چې اوس پیل کولای شي. د نورو لپاره لومړی یو کورس یا د ماشوم ساتنه پکار ده.
availability-option-now = اوس
availability-option-after_course = کله چې زما کورس خلاص شي
availability-option-childcare_first = کله چې زما د ماشوم ساتنه کېږي

## Results
turbo-turbo_fits = ښه خبر: د Job-Turbo پروګرام احتمالاً ستاسو لپاره مناسب دی.
turbo-turbo_check = د Job-Turbo پروګرام ښایي ستاسو لپاره مناسب وي. لومړی باید څرګنده شي چې ستاسو د ژوند لګښت څوک ورکوي.
turbo-turbo_other = رښتیا درته وایم: د Job-Turbo پروګرام اوس مهال ستاسو لپاره نه دی. نور مرکزونه د کار په موندلو کې له تاسو سره مرسته کولای شي.

## Why: which rule decided (turbo)
turbo-reason-jobcenter = د Job-Turbo پروګرام د هغو خلکو لپاره دی چې له Jobcenter (د کار موندنې مرکز) څخه پیسې اخلي. تاسو باید د کار اجازه هم ولرئ. دا ډېر ځله د اقامت په سند کې لیکل شوي وي: «Erwerbstätigkeit» (له معاش سره کار).
turbo-reason-unsure = د Job-Turbo پروګرام د هغو خلکو لپاره دی چې له Jobcenter (د کار موندنې مرکز) څخه پیسې اخلي. د خپلو پیسو په اړه یو لیک وګورئ: د ادارې نوم پورته لیکل شوی وي. که د اقامت سند نه لرئ، نو لومړی د مشورې له داسې مرکز څخه وپوښتئ چې دولتي اداره نه وي.
turbo-reason-sozialamt = تاسو له Sozialamt (د ټولنیزو مرستو اداره) څخه پیسې اخلئ. د Job-Turbo پروګرام د هغو خلکو لپاره دی چې له Jobcenter (د کار موندنې مرکز) څخه پیسې اخلي.
turbo-reason-own-income = تاسو پخپله پیسې ګټئ. د Job-Turbo پروګرام د هغو خلکو لپاره دی چې له Jobcenter (د کار موندنې مرکز) څخه پیسې اخلي. که د اقامت سند نه لرئ، نو لومړی د مشورې له داسې مرکز څخه وپوښتئ چې دولتي اداره نه وي.
turbo-reason-family = تاسو له هېڅ ادارې څخه پیسې نه اخلئ. د Job-Turbo پروګرام د هغو خلکو لپاره دی چې له Jobcenter (د کار موندنې مرکز) څخه پیسې اخلي. که د اقامت سند نه لرئ، نو لومړی د مشورې له داسې مرکز څخه وپوښتئ چې دولتي اداره نه وي.

## Places that help: the name, and what for
service-job_fairs = Jobbörsen (د کار نندارتونونه)
service-speed_dating = Speeddatings (له شرکتونو سره لنډې خبرې)
service-job_berufssprachkurs = Job-Berufssprachkurs (ستاسو د کار لپاره د جرمني ژبې کورس)
turbo_offers-reason-jobcenter = هلته ووایئ چې تاسو کار کول غواړئ. د Job-Turbo او کورسونو په اړه وپوښتئ.
turbo_offers-reason-jobcenter-ask = هلته وپوښتئ چې Jobcenter (د کار موندنې مرکز) ستاسو مسوول دی که نه. که هو، د Job-Turbo په اړه وپوښتئ.
turbo_offers-reason-agentur = د کار او مسلکي زده کړې په اړه د ټولو لپاره وړیا مشوره.
turbo_offers-reason-agentur-training = د کار، مسلکي زده کړې او د زده کړې د سندونو په اړه د ټولو لپاره وړیا مشوره.
turbo_offers-reason-arbeitgeberservice = دا دفتر د Jobcenter (د کار موندنې مرکز) او Agentur für Arbeit (د کار اداره) دی. دا دفتر هغه شرکتونه پېژني چې کارکوونکي لټوي. تاسو پیل کولای شئ، که څه هم جرمني ژبه مو لا بشپړه نه وي.
turbo_offers-reason-job-fairs = هلته په یوه ځای کې ډېر شرکتونه وینئ او پخپله پوښتنې ترې کولای شئ. کله او چېرته؟ دا له Arbeitgeberservice (د کارفرمایانو او کار لټوونکو لپاره خدمات) څخه وپوښتئ.
turbo_offers-reason-speed-dating = تاسو له څو شرکتونو سره خبرې کوئ، له هر یوه سره څو دقیقې. په ساده جرمني ژبه هم هڅه کولای شئ. کله او چېرته؟ دا له Arbeitgeberservice (د کارفرمایانو او کار لټوونکو لپاره خدمات) څخه وپوښتئ.
turbo_offers-reason-job-berufssprachkurs = تاسو کار کوئ او په عین وخت کې د همدې کار لپاره جرمني ژبه زده کوئ. ایا کار مو موندلی دی؟ نو له Jobcenter (د کار موندنې مرکز) یا Agentur für Arbeit (د کار اداره) څخه د دې کورس په اړه وپوښتئ.
turbo_offers-reason-sprachkurs-first = که لږه جرمني ژبه مو زده وي، لا ډېر کارونه درته خلاص دي. د مشورې یو مرکز د کورس په نوم لیکنه کې مرسته کوي.
turbo_offers-reason-sprachkurs-meanwhile = د کار یا زده کړې تر پیل پورې وخت د جرمني ژبې زده کولو لپاره کارولای شئ. د داسې کورس پوښتنه وکړئ چې وخت یې درته مناسب وي.
turbo_offers-reason-sprachkurs-other-goals = د جرمني ژبې کورسونه، د کار لپاره هم. د مشورې یو مرکز په نوم لیکنه کې مرسته کوي.
turbo_offers-reason-sprachkurs-b2 = هلته د خپل کار لپاره د جرمني ژبې د کورس پوښتنه وکړئ.
turbo_offers-reason-anerkennung-first = هلته درته ویل کېږي چې ستاسو د زده کړې سند دلته څه ارزښت لري او څنګه په رسمیت پېژندل کېږي. د هر ډول اقامت لپاره، وړیا.
turbo_offers-reason-anerkennung-running = که د زده کړې د سند په رسمیت پېژندل ډېر وخت ونیسي، هلته وپوښتئ. ځینې شرکتونه د هغه له پای ته رسېدو مخکې هم خلکو ته کار ورکوي.
turbo_offers-reason-anerkennung-goal = هلته درته ویل کېږي چې ستاسو د بل هېواد د زده کړې سند دلته څه ارزښت لري. د هر ډول اقامت لپاره، وړیا.
turbo_offers-reason-childcare = هلته د ماشوم د ساتنې په اړه وپوښتئ، چې د کار یا مسلکي زده کړې لپاره وخت ولرئ. دا اداره له کورنیو سره مرسته کوي.
turbo_offers-reason-kim = ستاسو د ښار یا Kreis (ولسوالۍ) ټیم. هلته د نورو پروګرامونو او د ادارو په چارو کې د مرستې په اړه وپوښتئ.
turbo_offers-reason-beratung = د سندونو او د کار د اجازې په اړه خپلواکه مشوره. دا دولتي اداره نه ده. وړیا ده او ستاسو خبرې پټې ساتل کېږي.
turbo_offers-reason-jmd = د هغو خلکو لپاره چې له 12 تر 27 کالو عمر لري: ښوونځی، مسلکي زده کړه، کار، سندونه. دا دولتي اداره نه ده. وړیا، په انلاین چټ کې هم.
turbo_offers-reason-mbe = د هغو بالغو خلکو لپاره چې 27 کاله یا ډېر عمر لري: کار، سندونه، کورنۍ، پیسې. دا دولتي اداره نه ده. وړیا، په انلاین چټ کې هم.
