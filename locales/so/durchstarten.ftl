## Consent before the first question
# $operator: who runs this bot
consent-precheck =
    Salaan!

    Tani waxay ku saabsan tahay barnaamijka "Durchstarten in Ausbildung und Arbeit". Wuxuu caawiyaa dhallinyarada qaxootiga ah ee ku nool Nordrhein-Westfalen. Wuxuu ka caawiyaa inay helaan tababar xirfadeed iyo shaqo.

    Waxaan ku weydiin doonaa dhowr su’aalood oo gaagaaban. Kadib si daacad ah ayaan kuugu sheegayaa inuu barnaamijku kuu habboon yahay iyo in kale. Haddii uu kuu habboon yahay, la-taliye (Coach) kuu dhow ayaa ku caawin kara.

    • Waa lacag la’aan. Adiga ayaa go’aansanaya su’aalaha aad ka jawaabayso.
    • Jawaabahaaga waxaa lagu kaydiyaa koodh sir ah. Qofna ma akhriyo ka hor intaadan oggolaan.
    • Waxaa hela keliya la-taliyayaasha iyo kooxdooda isku-duwidda, waana keliya haddii aad "haa" tiraahdo. Lama siiyo Ausländerbehörde (xafiiska ajaanibta).
    • Waqti kasta wax walba waad tirtiri kartaa: /delete
    • Anigu waxaan ahay barnaamij kombuyuutar, qof ma ihi. Ugu dambayn qof ayaa go’aaminaya.

    Bot-kan waxaa maamula: { $operator }. Faahfaahin: /privacy

    Ma bilownaa?

## Consent before anything reaches a coach
# $operator: who runs this bot; $district: the town or district whose coaches get the answers
consent-handover =
    Ma oggoshahay inaan jawaabahaaga gudbiyo?

    • Yaa hela: la-taliyayaasha (Coach) ee barnaamijka, meeshaada ({ $district }). Haddii uusan qofna joogin: kooxda isku-duwidda ee barnaamijka. Cid kale ma hesho.
    • Maxaa loogu isticmaalaa: si uu la-taliye kuula soo xiriiro oo kuu taliyo.
    • Marka hore la-taliyuhu wuxuu arkaa keliya jawaabahaaga ku saabsan barnaamijka, magacaaga la’aantiis. La-taliyaha ku caawinaya oo keliya ayaa arka magacaaga iyo sida laguula soo xiriiro.
    • Xafiis ama hay’ad kale ma siinno, xitaa Ausländerbehörde (xafiiska ajaanibta).
    • Waqti kasta waad ka noqon kartaa: /delete
    • Cidda mas’uulka ka ah: { $operator }. Faahfaahin: /privacy

    Qasab ma aha. Haddii aad "maya" tiraahdo, wax xun kuguma dhacayaan.

## Questions
place-label = Meesha
place-ask = Xaggee ayaad ku nooshahay? Fadlan qor lambarka boostada (Postleitzahl), tusaale ahaan 44135. Waxaad kaloo qori kartaa magaca magaaladaada.
place-why = Magaalo kasta iyo degmo kasta waxay leedahay caawimo u gaar ah. Waa inaan ogaado waxa kuu dhow. Magaca waddadaada looma baahna.

age-label = Da’da
age-ask = Imisa jir ayaad tahay? Fadlan qor tiro, tusaale ahaan 22.
age-why = Barnaamijka waxaa loogu talagalay dadka 18 ilaa 27 jir ah. Da’daadu waxay kaloo go’aamisaa cidda kale ee ku caawin karta.

paper-label = Warqadda
paper-ask = Warqaddee ayaad u haysataa joogitaankaaga Jarmalka? Eeg magaca ku qoran dusha sare ee warqaddaada.
paper-why = Barnaamijka waxaa inta badan loogu talagalay dadka warqaddooda awgeed hela caawimo kale oo yar. Uma baahnid inaad warqadda muujiso. Lambar ama sawir kaama rabo.
paper-option-duldung = Duldung (masaafurinta oo la hakiyay)
paper-option-gestattung = Aufenthaltsgestattung (codsi Asyl)
paper-option-ankunftsnachweis = Ankunftsnachweis (warqad imaatin)
paper-option-section_24 = § 24 (ilaalin, Ukraine)
paper-option-fiktion = Fiktionsbescheinigung (ku meel gaar)
paper-option-permit = Aufenthaltserlaubnis (degganaansho)
paper-option-settlement = Niederlassungserlaubnis (joogto ah)
paper-option-eu = Muwaadin EU: aniga ama qoyskayga
paper-option-none = Warqad ma haysto

permit-label = Nooca oggolaanshaha degganaanshaha
permit-ask = Maxaa ku qoran Aufenthaltserlaubnis (degganaansho) ee aad haysato? Raadi calaamadda § iyo tiro. Badanaa waxaa laga helaa meesha "Anmerkungen" (qoraallo dheeri ah).
permit-why = Waxaa jira noocyo badan oo oggolaansho degganaansho ah. Tiradu waxay muujisaa caawimada kuu furan.
permit-option-section_24 = § 24 (ilaalin, Ukraine)
permit-option-s25_1_2 = § 25 (1), (2): magangelyo, qaxooti
permit-option-s25_3 = § 25 (3): masaafurintu waa mamnuuc
permit-option-s25_4_5 = § 25 (4) ama (5)
permit-option-s25a_25b_104c = § 25a, § 25b ama § 104c
permit-option-s16g = § 16g: tababar xirfadeed
permit-option-study_work = § 16b, § 18 …: jaamacad ama shaqo
permit-option-family_other = Qoys ama sabab kale

paper_words-label = Erayada warqadda
paper_words-ask = Fadlan eeg warqaddaada. Mid ka mid ah erayadan dhaadheer ee Af-Jarmalka ma ku qoran yahay?
paper_words-why = Warqado badan magacooda way adag tahay in la xasuusto. Hal eray ayaa ku filan si loo ogaado warqadda ay tahay.
paper_words-option-aussetzung_der_abschiebung = Aussetzung der Abschiebung
paper_words-option-aufenthaltsgestattung = Aufenthaltsgestattung
paper_words-option-fiktionsbescheinigung = Fiktionsbescheinigung
paper_words-option-other_words = Erayo kale

benefits-label = Lacagta nolosha
benefits-ask = Hadda yaa bixiya kharashka noloshaada?
benefits-why = Xafiiska lacagta ku siiya badanaa wuxuu kaloo mas’uul ka yahay caawimada shaqada. Sidaas ayaan ku arki karaa caawimada kuu furan.
benefits-option-sozialamt = Sozialamt (xafiiska bulshada)
benefits-option-jobcenter = Jobcenter: Bürgergeld (lacag kaalmo)
benefits-option-own_income = Aniga ayaa lacag shaqaysta
benefits-option-family_none = Qoyskayga, ama cidna

housing-label = Hoyga
housing-ask = Hoy noocee ah ayaad hadda ku nooshahay?
housing-why = Dadka qaar waxay ku nool yihiin Landeseinrichtung (xarunta gobolka). Waa hoy weyn oo uu gobolku maamulo. Inta ay halkaas ku nool yihiin, barnaamijku weli ma bilaabmi karo.
housing-option-own = Guri, ama hoy ay magaaladu bixiso
housing-option-state_facility = Landeseinrichtung (xarunta gobolka)

unmet_need-label = Caawimada Jobcenter
unmet_need-ask = Ma u baahan tahay caawimo shaqo ama tababar oo uu Jobcenter (xarunta shaqada) ku siin kari waayay?
unmet_need-why = Caadi ahaan Jobcenter (xarunta shaqada) ayaa ku caawiya. Barnaamijku waddo kale ayuu noqon karaa haddii caawimadaasi kugu filnaan weydo.
unmet_need-option-yes = Haa, wax baa suurtoobi waayay
unmet_need-option-no = Maya

activity-label = Waxa aad hadda qabato
activity-ask = Maxaad hadda qabataa?
activity-why = Qaybaha barnaamijka qaarkood waxaa loogu talagalay dadka shaqeeya ama wax barta. Qaybo kale waxaa loogu talagalay dadka maalintii waqti haysta.
activity-option-none = Hadda waxba
activity-option-work = Waan shaqeeyaa
activity-option-training = Ausbildung (tababar xirfadeed)
activity-option-school = Dugsi
activity-option-course = Koorso Af-Jarmal ama koorso kale
activity-option-study = Jaamacad

may_work-label = Oggolaanshaha shaqada
may_work-ask = Ma laguu oggol yahay inaad shaqayso? Badanaa warqaddaada ayaa lagu qoray: "Erwerbstätigkeit" (shaqo).
may_work-why = Qayb barnaamijka ka mid ah waxay u baahan tahay oggolaansho shaqo. La-taliyuhu wuxuu kaloo kaa caawin karaa sidii aad u codsan lahayd.
may_work-option-yes = Haa
may_work-option-with_permission = Keliya haddii xafiisku oggolaado
may_work-option-no = Maya, shaqo la iima oggola

certificate-label = Shahaadada dugsiga ama xirfadda
certificate-ask = Waa maxay shahaadada ugu sarraysa ee aad haysato?
certificate-why = Haddii aadan haysan shahaado dugsi, waxaa jira caawimo aad ku heli karto. Shahaado dal kale laga qaatay waxaa laga yaabaa in halkan laga aqoonsado.
certificate-option-none = Shahaado ma haysto
certificate-option-foreign_school = Dugsi, dal kale
certificate-option-german_school = Dugsi, Jarmalka
certificate-option-vocational = Xirfad aan bartay
certificate-option-university = Jaamacad

german-label = Af-Jarmalka
german-ask = Intee ayaad Af-Jarmalka ku fiican tahay? Haddii aad koorso qaadatay: waa heerkee?
german-why = Caawimada qaarkeed waxay ku bilaabataa koorso luqadeed. Caawimo kale waxay marka hore u baahan tahay xoogaa Af-Jarmal ah.
german-option-none = Weli Af-Jarmal ma aqaan
german-option-a1 = A1: dhowr eray
german-option-a2 = A2: hadal fudud
german-option-b1 = B1: nolol maalmeedka
german-option-b2_plus = B2 ama ka sarreeya

goals-label = Waxa aad rabto
goals-ask = Maxaad rabtaa inaad gaarto? Waxaad dooran kartaa ilaa saddex.
goals-why = Sidaas ayaan ku tusi karaa waxa kuu habboon. La-taliye wuxuu arkaa keliya haddii aad oggolaato.
goals-option-work = Shaqo
goals-option-training = Ausbildung (tababar xirfadeed)
goals-option-school_certificate = Shahaado dugsi
goals-option-german = Barashada Af-Jarmalka
goals-option-recognition = In shahaadadayda la aqoonsado
goals-option-study = Waxbarasho jaamacadeed

barriers-label = Waxa kugu adag
barriers-ask = Maxaa hadda kugu adag? Dooro wax kasta oo run ah.
barriers-why = Sidaas ayuu la-taliyuhu isugu diyaarin karaa. Jawaabaha waa la wada tiriyaa, magacyo la’aan. Taasi waxay muujisaa waxa ay tahay in degmadaada laga hagaajiyo.
barriers-option-recognition = Shahaadadayda lama aqoonsan
barriers-option-childcare = Xannaano carruureed ma haysto
barriers-option-language_course = Koorso Af-Jarmal oo habboon la’aan
barriers-option-work_permit = Oggolaansho shaqo ma haysto
barriers-option-travel = Safar aad u fog ama aad u qaali ah
barriers-option-housing = Hoygayga

contact-label = Xiriirka
contact-ask = Sidee ayaad rabtaa in la-taliyuhu kuula soo xiriiro?
contact-why = Halkan Telegram la-taliyuhu kuma arko lambarkaaga ama magacaaga isticmaale. Adiguna waad la xiriiri kartaa la-taliyaha.
contact-option-telegram = Halkan Telegram
contact-option-phone = Taleefan
contact-option-coach_contact = Aniga ayaa la-taliyaha la xiriiraya

phone-label = Lambarka taleefanka
phone-ask = Waa maxay lambarka taleefankaagu? Riix badhanka hoose ama qor lambarka.
phone-why = La-taliyaha ku caawinaya oo keliya ayaa arka lambarka. Waxaa lagu kaydiyaa koodh sir ah.

name-label = Magaca
name-ask = Magacee ayaad rabtaa in la-taliyuhu kuugu yeero? Magaca koowaad ama naanays ayaa ku filan.
name-why = Si uu la-taliyuhu si edeb leh kuula hadlo. Qasab ma aha inuu yahay magacaaga rasmiga ah.

coach_wish-label = La-taliyaha
coach_wish-ask = Ma jeclaan lahayd inaad haweeney la hadasho?
coach_wish-why = Dadka qaar way u fududdahay inay haweeney la hadlaan. Haddii ay joogto la-taliye haweeney ah, iyada ayaa codsigaaga marka hore helaysa.
coach_wish-option-any = Waa isku mid
coach_wish-option-woman = Haa, fadlan haweeney

best_time-label = Waqtiga ugu fiican
best_time-ask = Waqtigee ayaa kuu fiican?
best_time-why = Si uusan la-taliyuhu ku dhibin.
best_time-option-morning = Subaxdii
best_time-option-midday = Duhurkii
best_time-option-evening = Fiidkii
best_time-option-any = Waqti kasta

## Results
outcome-eligible = War wanaagsan: waxay u badan tahay in barnaamijku kuu habboon yahay.
outcome-needs_check = Waxaa laga yaabaa in barnaamijku kuu habboon yahay. La-taliye waa inuu kula eego.
outcome-not_eligible = Si daacad ah: barnaamijkani hadda kuuma habboona.
outcome-advice_only = Waad ku mahadsan tahay kalsoonidaada. Tallaabada koowaad ee kuu habboon waa la-talin madax-bannaan.

## Why: which rule decided (eligibility)
eligibility-reason-outside-nrw = Barnaamijku wuxuu ka jiraa keliya Nordrhein-Westfalen. Adigu waxaad ku nooshahay qayb kale oo Jarmalka ka mid ah.
eligibility-reason-no-paper = Haddii aadan warqad haysan, waxaa laga yaabaa in xafiisyada dowladda ay waajib ku tahay inay warkaaga gudbiyaan. Sidaa darteed waxba ma kaydiyo, waxbana ma gudbiyo. Meelaha hoos ku qoran ma aha xafiisyo dowladeed. La-talintoodu waa lacag la’aan, sirtaadana waa la ilaaliyaa.
eligibility-reason-under-18 = Barnaamijku wuxuu ka bilaabmaa da’da 18 sano. Dadka ka yar waxaa u jira meelo kale oo si fiican u caawiya.
eligibility-reason-over-27 = Caadi ahaan barnaamijku wuxuu dhammaadaa marka qofku 28 jirsado. Xaaladaha qaarkood si gaar ah ayaa loo oggolaan karaa. Arrintan ka weydii meelaha hoos ku qoran.
eligibility-reason-state-facility = Inta aad ku nooshahay Landeseinrichtung (xarunta gobolka), barnaamijku ma bilaabmi karo. Marka aad magaalo u guurto kadib, fadlan mar kale ii soo qor.
eligibility-reason-main-group = Da’daadu waxay u dhaxaysaa 18 iyo 27. Warqaddaada awgeed, waxaad ka mid tahay dadka barnaamijka loo sameeyay.
eligibility-reason-main-group-housing-unsure = Warqaddaada awgeed, waxaad ka mid tahay dadka barnaamijka loo sameeyay. Hal arrin oo keliya weli ma cadda: barnaamijku weli kama bilaabmi karo Landeseinrichtung (xarunta gobolka). La-taliyuhu arrintan wuu kula eegi doonaa.
eligibility-reason-ukraine-asylblg = Waxaad haysataa ilaalin ku saleysan § 24. Lacagna waxaad ka heshaa Sozialamt (xafiiska kaalmada bulshada). Sidaa darteed barnaamijku waa kuu furan yahay.
eligibility-reason-ukraine-other = Ilaalinta § 24 awgeed, barnaamijku wuu kuu furnaan karaa. Waxay ku xiran tahay caawimada aad hadda hesho. La-taliyuhu arrintan wuu hubin doonaa.
eligibility-reason-restricted-asylblg = Waxaad haysataa oggolaansho degganaansho, lacagna waxaad ka heshaa Sozialamt (xafiiska kaalmada bulshada). Sidaas awgeed caawimo kale oo yar ayaad heshaa. Sidaa darteed barnaamijku waa kuu furan yahay.
eligibility-reason-restricted-unsure = Oggolaanshahaaga degganaanshaha awgeed, barnaamijku wuu kuu furnaan karaa. Waxay ku xiran tahay xafiiska kaa mas’uulka ah. La-taliyuhu arrintan wuu hubin doonaa.
eligibility-reason-jobcenter-unmet-need = Caadi ahaan Jobcenter (xarunta shaqada) ayaa ku caawiya. Haddii caawimadiisu kugu filnaan weydo, waxaa laga yaabaa in barnaamijku suurtogal yahay. La-taliyuhu arrintan wuu hubin doonaa.
eligibility-reason-jobcenter = Jobcenter (xarunta shaqada) ayaa kaa mas’uul ah. Wuxuu leeyahay adeegyo wanaagsan. Xaq ayaad u leedahay caawimadiisa.
eligibility-reason-settled = Warqaddaada awgeed, dhammaan caawimada caadiga ah ee shaqada iyo tababarka waa kuu furan tahay. Si aad taas u hesho, uma baahnid barnaamijkan.
eligibility-reason-single-case = Xaaladdaada xeer fudud kuma filna. Sidaa darteed waa inuu qof eego, ee ma aha kombuyuutar.

## Why: how the paper was understood (residence)
residence-reason-duldung = Waxaad haysataa Duldung (masaafurinta oo la hakiyay).
residence-reason-duldung-words = Erayada "Aussetzung der Abschiebung" waxay ku qoran yihiin Duldung (masaafurinta oo la hakiyay).
residence-reason-asylum = Codsigaaga magangelyo weli waa la baarayaa.
residence-reason-asylum-words = Waxaad haysataa Aufenthaltsgestattung (magangelyodoon): codsigaaga magangelyo weli waa la baarayaa.
residence-reason-section-24 = Waxaad haysataa ilaalin ku meel gaar ah oo ku saleysan § 24.
residence-reason-section-24-permit = Waxaad haysataa ilaalin ku meel gaar ah oo ku saleysan § 24.
residence-reason-pending = Waxaad haysataa Fiktionsbescheinigung (ku meel gaar): xafiisku weli go’aan ma gaarin.
residence-reason-pending-words = Waxaad haysataa Fiktionsbescheinigung (ku meel gaar): xafiisku weli go’aan ma gaarin.
residence-reason-restricted = Waxaad haysataa oggolaansho ku saleysan § 25 (4) ama (5).
residence-reason-transitional = Waxaad haysataa oggolaansho ku saleysan § 25a, § 25b ama § 104c.
residence-reason-training = Waxaad haysataa oggolaansho degganaansho oo loogu talagalay tababar xirfadeed.
residence-reason-regular = Waxaad haysataa oggolaansho degganaansho oo ku siinaya xuquuqda caadiga ah.
residence-reason-settled-permit = Waxaad haysataa oggolaansho degganaansho oo loogu talagalay waxbarasho jaamacadeed ama shaqo.
residence-reason-settled = Waxaad haysataa oggolaanshaha Niederlassungserlaubnis (joogto ah).
residence-reason-eu = Waxaad tahay muwaadin EU, ama waxaad ka tirsan tahay qoyska muwaadin EU.
residence-reason-no-paper = Hadda wax warqad ah ma haysatid.
residence-reason-unclear-paper = Weli ma cadda warqadda aad haysato. Dhib ma leh.
residence-reason-unclear-permit = Weli ma cadda oggolaanshaha degganaanshaha ee aad haysato. Dhib ma leh.

## Building blocks (FB = Förderbaustein) and why the coach may look at them
block-FB1 = Coaching: hal qof oo ku taageera
block-FB2 = Taageero inta aad shaqayso ama aad tababar ku jirto
block-FB3 = Shahaado dugsi (Hauptschulabschluss)
block-FB4 = Af-Jarmal iyo aqoonta aasaasiga ah
block-FB5 = Mashaariic deegaankaaga ka jira oo ku saabsan tababar iyo shaqo
block-FB6 = Taageerada ka-qaybgalka bulshada (Teilhabemanagement)
block-KIM = Caawimo ka timaadda kooxda is-dhexgalka (KIM)
blocks-reason-fb1 = Qof kasta oo barnaamijka ku jira wuxuu helaa la-taliye.
blocks-reason-fb2 = Hadda waad shaqaysaa, ama waxaad ku jirtaa Ausbildung (tababar xirfadeed).
blocks-reason-fb3 = Weli shahaado dugsi ma haysatid, xoogaa Af-Jarmal ahna waad ku hadashaa.
blocks-reason-fb4 = Waqti aad wax ku barato ayaad haysataa. Tallaabada xigta waa Af-Jarmalka.
blocks-reason-fb5 = Waxaad rabtaa shaqo ama tababar.
blocks-reason-fb6 = Ilaa 30-ka Juun 2022, koox gaar ah ayaa kaa caawinaysa xafiisyada iyo nolol maalmeedka.
blocks-reason-kim = Kooxda is-dhexgalka ee magaaladaada ama degmadaada ayaa kaa caawisa xafiisyada iyo warqadaha.

## Places that help: the name, and what for
service-jobcenter = Jobcenter (xarunta shaqada)
service-agentur = Agentur für Arbeit (hay’adda shaqada)
service-arbeitgeberservice = Arbeitgeberservice (adeegga shirkadaha iyo dadka shaqo raadiya)
service-job_turbo = Job-Turbo
service-jmd = Jugendmigrationsdienst (la-talinta dhallinyarada soo-galootiga ah)
service-mbe = Migrationsberatung für Erwachsene – MBE (la-talinta dadka waaweyn ee soo-galootiga ah)
service-kim = Kommunales Integrationszentrum / KIM (kooxda is-dhexgalka)
service-anerkennung = Anerkennungsberatung (la-talinta aqoonsiga shahaadada)
service-sprachkurs = Integrationskurs iyo Berufssprachkurs (koorsooyin Af-Jarmal)
service-beratung = Regionale Beratung für Geflüchtete (la-talinta qaxootiga)
service-jugendamt = Jugendamt (xafiiska daryeelka dhallinyarada)
service-germany4ukraine = Germany4Ukraine
referrals-reason-jobcenter = Halkaas weydii talo ku saabsan shaqo, tababar iyo koorsooyin. Su’aalahaaga horay u sii qor.
referrals-reason-job-turbo = Si dhakhso ah shaqo u hel. Adigoo shaqaynaya, sii baro Af-Jarmalka.
referrals-reason-agentur = Talo lacag la’aan ah oo ku saabsan shaqo iyo tababar. Qof kasta way u furan tahay.
referrals-reason-arbeitgeberservice = Wuxuu yaqaan shirkado shaqaale raadinaya. Wuxuu dadka ku casuumaa carwooyin shaqo iyo wadahadallo gaagaaban oo shirkado lala yeesho. Waad bilaabi kartaa xitaa haddii Af-Jarmalkaagu uusan weli aad u fiicnayn.
referrals-reason-jugendamt = Wuxuu taageeraa carruurta iyo dhallinyarada ka yar 18 jir. Wuxuu kaloo ka caawiyaa hoyga iyo dugsiga.
referrals-reason-jmd = Dadka 12 ilaa 27 jir ah: dugsi, tababar, shaqo, warqado. Waa lacag la’aan. Waxaad kaloo ku heli kartaa chat-ka internetka.
referrals-reason-mbe = Dadka waaweyn, laga bilaabo 27 jir: shaqo, warqado, qoys, lacag. Waa lacag la’aan. Waxaad kaloo ku heli kartaa chat-ka internetka.
referrals-reason-kim = Waa kooxda magaaladaada ama degmadaada. Halkaas weydii xaaladaha gaarka ah iyo barnaamijyo kale.
referrals-reason-anerkennung = Halkaas waxaad ka ogaanaysaa qiimaha ay halkan ku leedahay shahaado dal kale. Waa lacag la’aan. Nooca warqaddaadu muhiim ma aha.
referrals-reason-sprachkurs = Koorsooyin Af-Jarmal, xitaa kuwo shaqadaada ku saabsan. Xarun la-talin ayaa kaa caawinaysa isdiiwaangelinta.
referrals-reason-beratung = Talo madax-bannaan oo ku saabsan magangelyo, warqado iyo nolol maalmeed. Lacag la’aan, sirtaadana waa la ilaaliyaa.
referrals-reason-germany4ukraine = Macluumaad rasmi ah oo loogu talagalay dadka Ukraine ka yimid. Waxay sidoo kale ku qoran yihiin luqadda Ukraine.
