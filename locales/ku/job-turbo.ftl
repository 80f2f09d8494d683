## The way in: the button below the referral "Job-Turbo" (at most 38 characters), and what is told first
flow-job-turbo-go-on = Berdewam: Job-Turbo
flow-job-turbo-intro = Niha mijar Job-Turbo ye: zû kar bibînin û di kar de fêrbûna almanî bidomînin. Bersivên ku we dane, li cem min dimînin. Ez tiştekî nagihînim tu kesî. Di dawiyê de ez cihên alîkariyê nîşanî we didim.

## Questions
recognition-label = Naskirina dîplomayê
recognition-ask = Dîplomaya we ji welatekî din e. Li Almanyayê Anerkennung (naskirina dîplomayê) jixwe hatiye kirin?
recognition-why = Naskirina dîplomayê dikare dirêj bikişîne. Hin xwediyên kar berî ku ew biqede mirovan digirin kar. Di vê rê de şêwirmendiya bêpere alîkariya we dike.
recognition-option-not_started = Hîn na
recognition-option-running = Min daxwaz kiriye û ez li bendê me
recognition-option-done_or_not_needed = Erê, an ji min re ne hewce ye

availability-label = Kengî dikarin dest pê bikin
availability-ask = Hûn kengî dikarin dest bi kar an perwerdeya pîşeyî bikin?
availability-why = Hin kes dikarin niha dest pê bikin. Ji bo wan hin derfet hene. Ji bo kesên din pêşî kurs an lênêrîna zarokan tê.
availability-option-now = Niha
availability-option-after_course = Gava kursa min biqede
availability-option-childcare_first = Gava kesek li zarokê min binêre

## Results
turbo-turbo_fits = Mizgînî: Job-Turbo bi îhtimaleke mezin ji bo we guncav e.
turbo-turbo_check = Dibe ku Job-Turbo ji bo we guncav be. Pêşî divê diyar be ka kî mesrefa jiyana we dide.
turbo-turbo_other = Ez rast ji we re dibêjim: Job-Turbo niha ne ji bo we ye. Cihên din dikarin alîkariya we bikin ku hûn kar bibînin.

## Why: which rule decided (turbo)
turbo-reason-jobcenter = Job-Turbo ji bo kesên ku ji Jobcenter (navenda kar) pere distînin e. Divê destûra we ya karkirinê jî hebe. Pir caran ev li ser kaxeza we nivîsandî ye: "Erwerbstätigkeit" (karkirin).
turbo-reason-unsure = Job-Turbo ji bo kesên ku ji Jobcenter (navenda kar) pere distînin e. Li nameyeke li ser pereyê xwe binêrin: navê daîreyê li jor e. Eger kaxeza we ya mayînê tune be, pêşî ji navendeke şêwirmendiyê bipirsin ku ne daîreya dewletê ye.
turbo-reason-sozialamt = Hûn ji Sozialamt (daîreya alîkariya civakî) pere distînin. Job-Turbo ji bo kesên ku ji Jobcenter (navenda kar) pere distînin e.
turbo-reason-own-income = Hûn bi xwe pere qezenc dikin. Job-Turbo ji bo kesên ku ji Jobcenter (navenda kar) pere distînin e. Eger kaxeza we ya mayînê tune be, pêşî ji navendeke şêwirmendiyê bipirsin ku ne daîreya dewletê ye.
turbo-reason-family = Hûn ji tu daîreyê pere nastînin. Job-Turbo ji bo kesên ku ji Jobcenter (navenda kar) pere distînin e. Eger kaxeza we ya mayînê tune be, pêşî ji navendeke şêwirmendiyê bipirsin ku ne daîreya dewletê ye.

## Places that help: the name, and what for
service-job_fairs = Jobbörsen (pêşangehên kar)
service-speed_dating = Speeddatings (hevdîtinên kurt bi xwediyên kar re)
service-job_berufssprachkurs = Job-Berufssprachkurs (kursa almanî ji bo karê we)
turbo_offers-reason-jobcenter = Li wir bibêjin ku hûn dixwazin kar bikin. Li ser Job-Turbo û kursan bipirsin.
turbo_offers-reason-jobcenter-ask = Li wir bipirsin ka Jobcenter ji we berpirsyar e. Eger wisa be, li ser Job-Turbo bipirsin.
turbo_offers-reason-agentur = Ji bo her kesî şêwirmendiya bêpere li ser kar û perwerdeya pîşeyî.
turbo_offers-reason-agentur-training = Ji bo her kesî şêwirmendiya bêpere li ser kar, perwerdeya pîşeyî û dîplomayan.
turbo_offers-reason-arbeitgeberservice = Ew beşek ji Jobcenter û Agentur für Arbeit e. Ew xwediyên kar ên ku li mirovan digerin nas dike. Berî ku almaniya we pir baş be jî, hûn dikarin dest pê bikin.
turbo_offers-reason-job-fairs = Li wir hûn li cihekî gelek xwediyên kar dibînin. Hûn dikarin bi xwe ji wan bipirsin. Ji Arbeitgeberservice bipirsin ka kengî û li ku ye.
turbo_offers-reason-speed-dating = Hûn bi çend xwediyên kar re diaxivin, bi her yekî re çend deqeyan. Ji bo ceribandinê almaniya sade bes e. Ji Arbeitgeberservice bipirsin ka kengî û li ku ye.
turbo_offers-reason-job-berufssprachkurs = Hûn kar dikin û di heman demê de fêrî almaniya ji bo vî karî dibin. We kar dîtiye? Wê demê li Jobcenter an Agentur für Arbeit li ser vê kursê bipirsin.
turbo_offers-reason-sprachkurs-first = Eger hûn hinekî almanî bizanin, bêtir kar ji we re vekirî ne. Navendeke şêwirmendiyê alîkariya we dike ku hûn navê xwe li kursê binivîsînin.
turbo_offers-reason-sprachkurs-meanwhile = Heta ku hûn dest pê bikin, hûn dikarin fêrî almanî bibin. Li kurseke bipirsin ku bi dema we re guncav e.
turbo_offers-reason-sprachkurs-other-goals = Kursên almanî, ji bo kar jî. Navendeke şêwirmendiyê alîkariya we dike ku hûn navê xwe binivîsînin.
turbo_offers-reason-sprachkurs-b2 = Li wir li kurseke almanî ya ji bo karê xwe bipirsin.
turbo_offers-reason-anerkennung-first = Li wir hûn fêr dibin ka nirxa dîplomaya we li vir çi ye. Hûn fêr dibin jî ka naskirina dîplomayê çawa dibe. Ji bo her cure mayînê, bêpere.
turbo_offers-reason-anerkennung-running = Eger naskirina dîplomayê dirêj bikişîne, li wir bipirsin. Hin xwediyên kar berî ku ew biqede mirovan digirin kar.
turbo_offers-reason-anerkennung-goal = Dîplomaya we ji welatekî din e? Li wir hûn fêr dibin ka nirxa wê li vir çi ye. Ji bo her cure mayînê, bêpere.
turbo_offers-reason-childcare = Li wir li ser lênêrîna zarokan bipirsin. Wisa dema we ji bo kar an perwerdeya pîşeyî çêdibe. Ew piştgiriya malbatan dike.
turbo_offers-reason-kim = Tîma li bajar an navçeya we. Li wir li ser bernameyên din û alîkariya li daîreyan bipirsin.
turbo_offers-reason-beratung = Şêwirmendiya serbixwe li ser kaxezan û destûra kar. Ew ne daîreya dewletê ye. Bêpere ye. Gotinên we veşartî dimînin.
turbo_offers-reason-jmd = Ji bo kesên ji 12 heta 27 salî: dibistan, perwerdeya pîşeyî, kar, kaxez. Ew ne daîreya dewletê ye. Bêpere ye, bi sohbeta online jî.
turbo_offers-reason-mbe = Ji bo mezinan ji 27 salî û pê ve: kar, kaxez, malbat, pere. Ew ne daîreya dewletê ye. Bêpere ye, bi sohbeta online jî.
