## The way in: the button below the referral "Job-Turbo" (at most 38 characters), and what is told first
flow-job-turbo-go-on = Sii wad: Job-Turbo
flow-job-turbo-intro = Hadda waxaan ka hadlaynaa Job-Turbo: si dhakhso ah shaqo u hel. Adigoo shaqaynaya, sii baro Af-Jarmalka. Jawaabihii aad hore u bixisay waan haynayaa. Waxba ma gudbinayo. Ugu dambayn waxaan ku tusayaa meelo ku caawin kara.

## Questions
recognition-label = Aqoonsiga shahaadada
recognition-ask = Shahaadada aad dal kale ka qaadatay, Jarmalka ma laga aqoonsaday? Taas waxaa la yiraahdaa Anerkennung (aqoonsiga shahaadada).
recognition-why = Aqoonsiga shahaadada waqti dheer ayuu qaadan karaa. Shirkadaha qaarkood dadka way shaqaaleeyaan ka hor inta uusan dhammaan. La-talin lacag la’aan ah ayaa kaa caawinaysa.
recognition-option-not_started = Weli maya
recognition-option-running = Waan codsaday, waanan sugayaa
recognition-option-done_or_not_needed = Haa, ama uma baahni

availability-label = Goorta aad bilaabi karto
availability-ask = Goorma ayaad bilaabi kartaa shaqo ama tababar?
availability-why = Fursadaha qaarkood waxaa loogu talagalay dadka hadda bilaabi kara. Kuwa kale waxaa ka horreeya koorso ama xannaano carruureed.
availability-option-now = Hadda
availability-option-after_course = Marka koorsadaydu dhammaato
availability-option-childcare_first = Marka ilmahayga xannaano loo helo

## Results
turbo-turbo_fits = War wanaagsan: waxay u badan tahay in Job-Turbo kuu habboon yahay.
turbo-turbo_check = Waxaa laga yaabaa in Job-Turbo kuu habboon yahay. Marka hore waa in la ogaado cidda bixisa kharashka noloshaada.
turbo-turbo_other = Si daacad ah: Job-Turbo hadda kuuma habboona. Meelo kale ayaa kaa caawin kara inaad shaqo hesho.

## Why: which rule decided (turbo)
turbo-reason-jobcenter = Job-Turbo waxaa loogu talagalay dadka lacag ka hela Jobcenter (xarunta shaqada). Waa in sidoo kale laguu oggol yahay inaad shaqayso. Badanaa warqaddaada ayaa lagu qoray: "Erwerbstätigkeit" (shaqo).
turbo-reason-unsure = Job-Turbo waxaa loogu talagalay dadka lacag ka hela Jobcenter (xarunta shaqada). Eeg warqad laguu soo diray oo lacagtaada ku saabsan: magaca xafiiska ayaa dusha sare ku qoran. Haddii aadan warqad joogitaan haysan, marka hore weydii xarun la-talin oo aan ahayn xafiis dowladeed.
turbo-reason-sozialamt = Waxaad lacag ka heshaa Sozialamt (xafiiska kaalmada bulshada). Job-Turbo waxaa loogu talagalay dadka lacag ka hela Jobcenter (xarunta shaqada).
turbo-reason-own-income = Adiga ayaa lacagtaada shaqaysta. Job-Turbo waxaa loogu talagalay dadka lacag ka hela Jobcenter (xarunta shaqada). Haddii aadan warqad joogitaan haysan, marka hore weydii xarun la-talin oo aan ahayn xafiis dowladeed.
turbo-reason-family = Xafiis lacag kama heshid. Job-Turbo waxaa loogu talagalay dadka lacag ka hela Jobcenter (xarunta shaqada). Haddii aadan warqad joogitaan haysan, marka hore weydii xarun la-talin oo aan ahayn xafiis dowladeed.

## Places that help: the name, and what for
service-job_fairs = Jobbörsen (carwooyin shaqo)
service-speed_dating = Speeddatings (wadahadallo gaagaaban oo shirkado lala yeesho)
service-job_berufssprachkurs = Job-Berufssprachkurs (koorso Af-Jarmal oo shaqadaada loogu talagalay)
turbo_offers-reason-jobcenter = Halkaas u sheeg inaad rabto inaad shaqayso. Weydii wax ku saabsan Job-Turbo iyo koorsooyin.
turbo_offers-reason-jobcenter-ask = Halkaas weydii inuu Jobcenter kaa mas’uul yahay iyo in kale. Haddii jawaabtu haa tahay, weydii wax ku saabsan Job-Turbo.
turbo_offers-reason-agentur = Talo lacag la’aan ah oo ku saabsan shaqo iyo tababar. Qof kasta way u furan tahay.
turbo_offers-reason-agentur-training = Talo lacag la’aan ah oo ku saabsan shaqo, tababar iyo shahaadooyin. Qof kasta way u furan tahay.
turbo_offers-reason-arbeitgeberservice = Wuxuu ka tirsan yahay Jobcenter iyo Agentur für Arbeit. Wuxuu yaqaan shirkado shaqaale raadinaya. Waad bilaabi kartaa xitaa haddii Af-Jarmalkaagu uusan weli aad u fiicnayn.
turbo_offers-reason-job-fairs = Hal meel ayaad shirkado badan kula kulmaysaa, adiguna waad weydiin kartaa. Goorta iyo meesha weydii Arbeitgeberservice.
turbo_offers-reason-speed-dating = Waxaad la hadlaysaa dhowr shirkadood, mid kasta dhowr daqiiqo. Af-Jarmal fudud ayaa ku filan inaad isku daydo. Goorta iyo meesha weydii Arbeitgeberservice.
turbo_offers-reason-job-berufssprachkurs = Waad shaqaynaysaa, isla markaana waxaad baranaysaa Af-Jarmalka shaqadaas. Shaqo ma heshay? Markaas koorsadan ka weydii Jobcenter ama Agentur für Arbeit.
turbo_offers-reason-sprachkurs-first = Haddii aad xoogaa Af-Jarmal taqaan, shaqooyin ka badan ayaa kuu furmaya. Xarun la-talin ayaa kaa caawinaysa inaad koorso iska diiwaangeliso.
turbo_offers-reason-sprachkurs-meanwhile = Waqtiga ka horreeya bilowga waxaad ku baran kartaa Af-Jarmalka. Weydii koorso la socota waqtigaaga.
turbo_offers-reason-sprachkurs-other-goals = Koorsooyin Af-Jarmal, xitaa kuwo shaqadaada ku saabsan. Xarun la-talin ayaa kaa caawinaysa isdiiwaangelinta.
turbo_offers-reason-sprachkurs-b2 = Halkaas weydii koorso Af-Jarmal oo ku saabsan shaqadaada.
turbo_offers-reason-anerkennung-first = Halkaas waxaad ka ogaanaysaa qiimaha ay shahaadadaadu halkan ku leedahay iyo sida loo aqoonsado. Waa lacag la’aan. Nooca warqaddaadu muhiim ma aha.
turbo_offers-reason-anerkennung-running = Halkaas wax weydii haddii aqoonsiga shahaadadu waqti dheer qaato. Shirkadaha qaarkood dadka way shaqaaleeyaan ka hor inta uusan dhammaan.
turbo_offers-reason-anerkennung-goal = Halkaas waxaad ka ogaanaysaa qiimaha ay halkan ku leedahay shahaado dal kale. Waa lacag la’aan. Nooca warqaddaadu muhiim ma aha.
turbo_offers-reason-childcare = Halkaas weydii xannaano carruureed, si aad waqti ugu hesho shaqo ama tababar. Xafiisku wuxuu taageeraa qoysaska.
turbo_offers-reason-kim = Waa kooxda magaaladaada ama degmadaada. Halkaas weydii barnaamijyo kale iyo caawimo xafiisyada ku saabsan.
turbo_offers-reason-beratung = Talo madax-bannaan oo ku saabsan warqado iyo oggolaanshaha shaqada. Ma aha xafiis dowladeed. Lacag la’aan, sirtaadana waa la ilaaliyaa.
turbo_offers-reason-jmd = Dadka 12 ilaa 27 jir ah: dugsi, tababar, shaqo, warqado. Ma aha xafiis dowladeed. Waa lacag la’aan. Waxaad kaloo ku heli kartaa chat-ka internetka.
turbo_offers-reason-mbe = Dadka waaweyn, laga bilaabo 27 jir: shaqo, warqado, qoys, lacag. Ma aha xafiis dowladeed. Waa lacag la’aan. Waxaad kaloo ku heli kartaa chat-ka internetka.
