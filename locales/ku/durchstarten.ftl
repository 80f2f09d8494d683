## Consent before the first question
# $operator: who runs this bot
consent-precheck =
    Silav!

    Mijar bernameya "Durchstarten in Ausbildung und Arbeit" e. Ew alîkariya penaberên ciwan ên li Nordrhein-Westfalen dike. Bi wê ew dikarin perwerdeya pîşeyî û kar bibînin.

    Ez ê çend pirsên kurt ji we bipirsim. Paşê ez rast ji we re dibêjim ka bername ji bo we guncav e. Eger guncav be, coachek (şêwirmendek) nêzîkî we dikare alîkariya we bike.

    • Bêpere ye. Hûn biryarê didin ka hûn bersiva kîjan pirsan didin.
    • Bersivên we şîfrekirî tên tomarkirin. Berî ku hûn razî bibin, kes wan naxwîne.
    • Bersivan tenê coach û tîma wan a koordînasyonê distînin. Ev jî tenê eger hûn bibêjin erê. Ausländerbehörde (daîreya biyaniyan) bersivan nastîne.
    • Hûn her dem dikarin her tiştî jê bibin: /delete
    • Ez bernameyeke kompûterê me, ne mirov im. Di dawiyê de mirovek biryarê dide.

    Xwediyê vê botê: { $operator }. Bêtir agahî: /privacy

    Em dest pê bikin?

## Consent before anything reaches a coach
# $operator: who runs this bot; $district: the town or district whose coaches get the answers
consent-handover =
    Destûr heye ku ez bersivên we bigihînim van kesan?

    • Kî bersivan distîne: coachên (şêwirmendên) bernameyê li cem we ({ $district }). Eger li wir kes tune be: tîma koordînasyonê ya bernameyê. Ji bilî wan tu kes.
    • Ji bo çi: da ku coachek bi we re têkiliyê dayne û şîretan bide we.
    • Pêşî coach tenê bersivên we yên li ser bernameyê dibîne, bêyî navê we. Tenê kesê ku wek coach alîkariya we dike, navê we jî dibîne. Ew dibîne jî ka çawa dikare xwe bigihîne we.
    • Tu daîre an saziya din bersivên we ji me nastîne, Ausländerbehörde (daîreya biyaniyan) jî nastîne.
    • Hûn her dem dikarin vê vekişînin: /delete
    • Berpirsyar: { $operator }. Bêtir agahî: /privacy

    Ev bi dilxwaziya we ye. Eger hûn bibêjin na, tiştekî xerab çênabe.

## Questions
place-label = Cih
place-ask = Hûn li ku dijîn? Ji kerema xwe koda posteyê binivîsin, wek mînak 44135. Hûn dikarin navê bajarê xwe jî binivîsin.
place-why = Her bajar û her navçe alîkariya xwe heye. Divê ez bizanim ka nêzîkî we çi heye. Navê kolana we ne hewce ye.

age-label = Temen
age-ask = Hûn çend salî ne? Ji kerema xwe hejmarekê binivîsin, wek mînak 22.
age-why = Bername ji bo kesên ji 18 heta 27 salî ye. Temenê we diyar dike jî ka kî din dikare alîkariya we bike.

paper-label = Kaxez
paper-ask = Ji bo mayîna li Almanyayê kîjan kaxeza we heye? Li sernivîsa kaxeza xwe binêrin.
paper-why = Hin kes ji ber kaxeza xwe kêm alîkariya din distînin. Bername bi taybetî ji bo wan e. Ne hewce ye ku hûn kaxezê nîşan bidin. Ez hejmarê an wêneyê naxwazim.
paper-option-duldung = Duldung (paşxistina deportkirinê)
paper-option-gestattung = Aufenthaltsgestattung (doza penahê)
paper-option-ankunftsnachweis = Ankunftsnachweis (kaxeza hatinê)
paper-option-section_24 = § 24 (parastin, Ukrayna)
paper-option-fiktion = Fiktionsbescheinigung (kaxeza demkî)
paper-option-permit = Aufenthaltserlaubnis (mafê mayînê)
paper-option-settlement = Niederlassungserlaubnis (daîmî)
paper-option-eu = Hemwelatî ji EU, an malbata wan
paper-option-none = Kaxeza min tune

permit-label = Cureya destûra mayînê
permit-ask = Li ser Aufenthaltserlaubnis (destûra mayînê) ya we çi nivîsandî ye? Li nîşana § û hejmarekê bigerin. Pir caran ew li bin "Anmerkungen" (têbinî) ye.
permit-why = Gelek cureyên destûra mayînê hene. Hejmar nîşan dide ka kîjan alîkarî ji we re vekirî ye.
permit-option-section_24 = § 24 (parastin, Ukrayna)
permit-option-s25_1_2 = § 25 (1), (2): penah, penaber
permit-option-s25_3 = § 25 (3): deportkirin qedexe ye
permit-option-s25_4_5 = § 25 (4) an (5)
permit-option-s25a_25b_104c = § 25a, § 25b an § 104c
permit-option-s16g = § 16g: perwerdeya pîşeyî
permit-option-study_work = § 16b, § 18 …: zanîngeh an kar
permit-option-family_other = Malbat an sedemeke din

paper_words-label = Peyvên li ser kaxezê
paper_words-ask = Ji kerema xwe li kaxeza xwe binêrin. Yek ji van peyvên dirêj ên almanî li ser heye?
paper_words-why = Navê gelek kaxezan zehmet tê bîra mirov. Peyvek bes e da ku em kaxezê nas bikin.
paper_words-option-aussetzung_der_abschiebung = Aussetzung der Abschiebung
paper_words-option-aufenthaltsgestattung = Aufenthaltsgestattung
paper_words-option-fiktionsbescheinigung = Fiktionsbescheinigung
paper_words-option-other_words = Peyvên din

benefits-label = Pere ji bo jiyanê
benefits-ask = Niha kî mesrefa jiyana we dide?
benefits-why = Daîreya ku pere dide we pir caran ji alîkariya ji bo kar jî berpirsyar e. Bi vî awayî ez dibînim ka çi ji we re vekirî ye.
benefits-option-sozialamt = Sozialamt (daîreya alîkariya civakî)
benefits-option-jobcenter = Jobcenter: Bürgergeld (perê jiyanê)
benefits-option-own_income = Ez bi xwe pere qezenc dikim
benefits-option-family_none = Malbata min, an tu kes

housing-label = Cihê mayînê
housing-ask = Hûn niha li kîjan cihî dimînin?
housing-why = Hin kes li Landeseinrichtung (kampa eyaletê) dimînin. Heta ku ew li wir bimînin, bername hîn nikare dest pê bike.
housing-option-own = Mal, an cihê mayînê yê bajarê min
housing-option-state_facility = Landeseinrichtung (kampa eyaletê)

unmet_need-label = Alîkariya Jobcenter
unmet_need-ask = Ji bo kar an perwerdeya pîşeyî alîkariyek ji we re hewce ye, ku Jobcenter (navenda kar) nikarîbû bide we?
unmet_need-why = Bi gelemperî Jobcenter alîkariya we dike. Eger ew alîkarî têrê neke, dibe ku ev bername rêyek be.
unmet_need-option-yes = Erê, hin alîkarî ne mimkun bû
unmet_need-option-no = Na

activity-label = Hûn niha çi dikin
activity-ask = Hûn niha çi dikin?
activity-why = Hin beşên bernameyê ji bo xebatkar û xwendekaran in. Beşên din ji bo wan kesan in ku bi roj dema wan heye.
activity-option-none = Niha tiştekî nakim
activity-option-work = Ez kar dikim
activity-option-training = Ausbildung (perwerdeya pîşeyî)
activity-option-school = Dibistan
activity-option-course = Kursa almanî an kurseke din
activity-option-study = Zanîngeh

may_work-label = Destûra kar
may_work-ask = Destûra we heye ku hûn kar bikin? Pir caran ev li ser kaxeza we nivîsandî ye: "Erwerbstätigkeit" (karkirin).
may_work-why = Ji bo beşekî bernameyê destûra kar hewce ye. Coach dikare alîkariya we bike ku hûn wê destûrê bixwazin.
may_work-option-yes = Erê
may_work-option-with_permission = Tenê bi destûra daîreyê
may_work-option-no = Na, kar qedexe ye

certificate-label = Dîplomaya dibistanê an pîşeyî
certificate-ask = Dîplomaya we ya herî bilind çi ye?
certificate-why = Eger dîplomaya we ya dibistanê tune be, alîkarî heye ku hûn wê bistînin. Dibe ku dîplomayeke ji welatekî din li vir bi fermî bê naskirin.
certificate-option-none = Dîplomaya min tune
certificate-option-foreign_school = Dibistan, li welatekî din
certificate-option-german_school = Dibistan, li Almanyayê
certificate-option-vocational = Ez fêrî pîşeyekî bûme
certificate-option-university = Zanîngeh

german-label = Almanî
german-ask = Hûn çiqas baş bi almanî diaxivin? Eger hûn çûbin kursekê: kîjan ast (wek mînak A1, B1)?
german-why = Hin alîkarî bi kurseke zimên dest pê dike. Ji bo hin alîkariyên din pêşî hinekî almanî hewce ye.
german-option-none = Hîn almanî nizanim
german-option-a1 = A1: çend peyv
german-option-a2 = A2: axaftina sade
german-option-b1 = B1: jiyana rojane
german-option-b2_plus = B2 an baştir

goals-label = Armanc
goals-ask = Armancên we çi ne? Hûn dikarin heta sê tiştan hilbijêrin.
goals-why = Bi vî awayî ez dikarim tiştên guncav nîşanî we bidim. Coach vê dibîne tenê eger hûn razî bibin.
goals-option-work = Kar
goals-option-training = Ausbildung (perwerdeya pîşeyî)
goals-option-school_certificate = Dîplomaya dibistanê
goals-option-german = Fêrbûna almanî
goals-option-recognition = Naskirina dîplomaya min
goals-option-study = Xwendina li zanîngehê

barriers-label = Tiştên zehmet
barriers-ask = Niha çi ji we re zehmet e? Hemû tiştên rast hilbijêrin.
barriers-why = Bi vî awayî coach dikare xwe amade bike. Bersiv bêyî nav bi hev re jî tên hejmartin. Ev nîşan dide ka li navçeya we divê çi baştir bibe.
barriers-option-recognition = Dîplomaya min nehatiye naskirin
barriers-option-childcare = Lênêrîna zarokan tune
barriers-option-language_course = Kursa almanî ya guncav tune
barriers-option-work_permit = Destûra kar tune
barriers-option-travel = Rê pir dûr e an pir biha ye
barriers-option-housing = Cihê mayîna min

contact-label = Têkilî
contact-ask = Coach çawa bi we re têkiliyê dayne?
contact-why = Li vir di Telegramê de coach hejmara we û navê we yê bikarhêner nabîne. Hûn bi xwe jî dikarin bi coach re têkiliyê daynin.
contact-option-telegram = Li vir di Telegramê de
contact-option-phone = Bi telefonê
contact-option-coach_contact = Ez bi xwe têkiliyê datînim

phone-label = Hejmara telefonê
phone-ask = Hejmara telefona we çi ye? Pêl bişkoka jêrîn bikin an hejmarê binivîsin.
phone-why = Tenê kesê ku wek coach alîkariya we dike, hejmarê dibîne. Ew şîfrekirî tê tomarkirin.

name-label = Nav
name-ask = Coach bi kîjan navî bangî we bike? Navê we yê yekem, an navekî din ê ku hûn dixwazin, bes e.
name-why = Bi vî awayî coach dikare bi rêzdarî bi we re biaxive. Ne hewce ye ku ew navê we yê fermî be.

coach_wish-label = Coach
coach_wish-ask = Hûn bêtir dixwazin bi jinekê re biaxivin?
coach_wish-why = Hin kes bi jinekê re rehettir in. Eger jinek wek coach hebe, ew daxwaza we pêşî distîne.
coach_wish-option-any = Ferq nake
coach_wish-option-woman = Erê, bi jinekê re

best_time-label = Dema herî baş
best_time-ask = Kîjan dem ji bo we baş e?
best_time-why = Da ku coach we aciz neke.
best_time-option-morning = Sibehê
best_time-option-midday = Nîvro
best_time-option-evening = Êvarê
best_time-option-any = Her dem

## Results
outcome-eligible = Mizgînî: bername bi îhtimaleke mezin ji bo we guncav e.
outcome-needs_check = Dibe ku bername ji bo we guncav be. Divê coachek bi we re lê binêre.
outcome-not_eligible = Ez rast ji we re dibêjim: ev bername niha ne ji bo we guncav e.
outcome-advice_only = Spas ji bo baweriya we. Ji bo we şêwirmendiya serbixwe gava yekem a rast e.

## Why: which rule decided (eligibility)
eligibility-reason-outside-nrw = Bername tenê li Nordrhein-Westfalen heye. Hûn li beşeke din a Almanyayê dijîn.
eligibility-reason-no-paper = Kaxeza we tune ye? Dibe ku daîreyên dewletê mecbûr bin li ser we agahiyê bidin. Ji ber vê ez tiştekî tomar nakim û tiştekî nagihînim tu kesî. Cihên jêrîn ne daîreyên dewletê ne. Şêwirmendiya li wir bêpere ye. Gotinên we li wir veşartî dimînin.
eligibility-reason-under-18 = Bername ji 18 salî dest pê dike. Ji bo kesên ciwantir cihên din hene ku baş alîkariyê dikin.
eligibility-reason-over-27 = Bi gelemperî bername bi rojbûna 28an bi dawî dibe. Di hin rewşên taybet de dibe ku ew hîn jî mimkun be. Vê li cihên jêrîn bipirsin.
eligibility-reason-state-facility = Heta ku hûn li Landeseinrichtung (kampa eyaletê) bimînin, bername nikare dest pê bike. Piştî ku hûn biçin bajarekî, ji kerema xwe dîsa ji min re binivîsin.
eligibility-reason-main-group = Hûn di navbera 18 û 27 salî de ne. Bi kaxeza xwe hûn ji wan kesan in ku bername ji bo wan hatiye çêkirin.
eligibility-reason-main-group-housing-unsure = Bi kaxeza xwe hûn ji wan kesan in ku bername ji bo wan hatiye çêkirin. Tenê yek tişt hîn ne diyar e: li Landeseinrichtung (kampa eyaletê) ew hîn nikare dest pê bike. Coach dê bi we re lê binêre.
eligibility-reason-ukraine-asylblg = Parastina we li gor § 24 heye. Hûn ji Sozialamt (daîreya alîkariya civakî) pere distînin. Ji ber vê bername ji we re vekirî ye.
eligibility-reason-ukraine-other = Bi parastina li gor § 24 dibe ku bername ji we re vekirî be. Ev girêdayî wê ye ka hûn jixwe kîjan alîkariyê distînin. Coach dê lê binêre.
eligibility-reason-restricted-asylblg = Hûn ji Sozialamt (daîreya alîkariya civakî) pere distînin. Bi vî pereyî û bi destûra xwe ya mayînê hûn kêm alîkariya din distînin. Ji ber vê bername ji we re vekirî ye.
eligibility-reason-restricted-unsure = Bi destûra we ya mayînê dibe ku bername ji we re vekirî be. Ev girêdayî wê ye ka kîjan daîre ji we berpirsyar e. Coach dê lê binêre.
eligibility-reason-jobcenter-unmet-need = Bi gelemperî Jobcenter (navenda kar) alîkariya we dike. Eger alîkariya wê têrê neke, dibe ku ev bername rêyek be. Coach dê lê binêre.
eligibility-reason-jobcenter = Jobcenter (navenda kar) ji we berpirsyar e. Derfetên baş li cem wê hene. Mafê we heye ku hûn alîkariya wê bistînin.
eligibility-reason-settled = Bi kaxeza we hemû alîkariya asayî ji we re vekirî ye, ji bo kar û perwerdeya pîşeyî. Ji bo vê ev bername ji we re ne hewce ye.
eligibility-reason-single-case = Rewşa we nakeve nav qaîdeyeke sade. Ji ber vê divê mirovek lê binêre, ne kompûter.

## Why: how the paper was understood (residence)
residence-reason-duldung = Duldung (deportkirin hatiye paşxistin) ya we heye.
residence-reason-duldung-words = Peyvên "Aussetzung der Abschiebung" li ser Duldung (deportkirin hatiye paşxistin) hene.
residence-reason-asylum = Doza we ya penahê (Asyl) hîn didome.
residence-reason-asylum-words = Aufenthaltsgestattung (doza penahê) ya we heye: doza we ya penahê hîn didome.
residence-reason-section-24 = Parastina we ya demkî li gor § 24 heye.
residence-reason-section-24-permit = Parastina we ya demkî li gor § 24 heye.
residence-reason-pending = Fiktionsbescheinigung (kaxeza demkî) ya we heye: daîreyê hîn biryar nedaye.
residence-reason-pending-words = Fiktionsbescheinigung (kaxeza demkî) ya we heye: daîreyê hîn biryar nedaye.
residence-reason-restricted = Destûra we ya mayînê li gor § 25 (4) an (5) heye.
residence-reason-transitional = Destûra we ya mayînê li gor § 25a, § 25b an § 104c heye.
residence-reason-training = Destûra we ya mayînê ji bo perwerdeya pîşeyî heye.
residence-reason-regular = Destûra we ya mayînê heye. Ew mafên asayî dide we.
residence-reason-settled-permit = Destûra we ya mayînê ji bo zanîngehê an kar heye.
residence-reason-settled = Niederlassungserlaubnis (mayîna daîmî) ya we heye.
residence-reason-eu = Hûn hemwelatiyên EU (Yekîtiya Ewropayê) ne, an hûn ji malbateke wisa ne.
residence-reason-no-paper = Niha kaxeza we tune.
residence-reason-unclear-paper = Hîn ne diyar e ka kîjan kaxeza we heye. Ne xem e.
residence-reason-unclear-permit = Hîn ne diyar e ka kîjan destûra we ya mayînê heye. Ne xem e.

## Building blocks (FB = Förderbaustein) and why the coach may look at them
block-FB1 = Coaching: kesek ku piştgiriya we dike
block-FB2 = Piştgirî li kêleka kar an perwerdeya pîşeyî
block-FB3 = Dîplomaya dibistanê (Hauptschulabschluss)
block-FB4 = Almanî û zanîna bingehîn
block-FB5 = Projeyên li cihê we ji bo perwerdeya pîşeyî û kar
block-FB6 = Piştgirî ji bo beşdarbûnê (Teilhabemanagement)
block-KIM = Alîkariya tîma entegrasyonê (KIM)
blocks-reason-fb1 = Her kesê di bernameyê de coachekê distîne.
blocks-reason-fb2 = Hûn jixwe kar dikin an Ausbildung (perwerdeya pîşeyî) dikin.
blocks-reason-fb3 = Dîplomaya we ya dibistanê hîn tune û hûn hinekî almanî dizanin.
blocks-reason-fb4 = Dema we ji bo fêrbûnê heye, û gava we ya din almanî ye.
blocks-reason-fb5 = Hûn kar an perwerdeya pîşeyî dixwazin.
blocks-reason-fb6 = Heta 30ê hezîrana 2022an tîmeke taybet li daîreyan û di jiyana rojane de alîkariyê dike.
blocks-reason-kim = Tîma entegrasyonê ya bajar an navçeya we li daîreyan û ji bo kaxezan alîkariyê dike.

## Places that help: the name, and what for
service-jobcenter = Jobcenter (navenda kar)
service-agentur = Agentur für Arbeit (saziya kar)
service-arbeitgeberservice = Arbeitgeberservice (xizmeta ji bo xwediyên kar û kesên li kar digerin)
service-job_turbo = Job-Turbo
service-jmd = Jugendmigrationsdienst (şêwirmendiya ji bo koçberên ciwan)
service-mbe = Migrationsberatung für Erwachsene – MBE (şêwirmendiya ji bo koçberên mezin)
service-kim = Kommunales Integrationszentrum / KIM (tîma entegrasyonê)
service-anerkennung = Anerkennungsberatung (şêwirmendiya ji bo naskirina dîplomayê)
service-sprachkurs = Integrationskurs û Berufssprachkurs (kursên almanî)
service-beratung = Regionale Beratung für Geflüchtete (şêwirmendiya ji bo penaberan)
service-jugendamt = Jugendamt (daîreya zarok û ciwanan)
service-germany4ukraine = Germany4Ukraine
referrals-reason-jobcenter = Li wir li ser kar, perwerdeya pîşeyî û kursan şêwirmendiyê bixwazin. Pirsên xwe ji berê ve binivîsin.
referrals-reason-job-turbo = Zû kar bibînin û di kar de fêrbûna almanî bidomînin.
referrals-reason-agentur = Ji bo her kesî şêwirmendiya bêpere li ser kar û perwerdeya pîşeyî.
referrals-reason-arbeitgeberservice = Ew xwediyên kar ên ku li mirovan digerin nas dike. Ew mirovan dawet dike pêşangehên kar û hevdîtinên kurt bi xwediyên kar re. Berî ku almaniya we pir baş be jî, hûn dikarin dest pê bikin.
referrals-reason-jugendamt = Ew piştgiriya zarok û ciwanên kêmtir ji 18 salî dike. Ew ji bo cihê mayînê û dibistanê jî alîkariyê dike.
referrals-reason-jmd = Ji bo kesên ji 12 heta 27 salî: dibistan, perwerdeya pîşeyî, kar, kaxez. Bêpere ye, bi sohbeta online jî.
referrals-reason-mbe = Ji bo mezinan ji 27 salî û pê ve: kar, kaxez, malbat, pere. Bêpere ye, bi sohbeta online jî.
referrals-reason-kim = Tîma li bajar an navçeya we. Li wir li ser rewşên taybet û bernameyên din bipirsin.
referrals-reason-anerkennung = Dîplomaya we ji welatekî din e? Li wir hûn fêr dibin ka nirxa wê li vir çi ye. Ji bo her cure mayînê, bêpere.
referrals-reason-sprachkurs = Kursên almanî, ji bo kar jî. Navendeke şêwirmendiyê alîkariya we dike ku hûn navê xwe binivîsînin.
referrals-reason-beratung = Şêwirmendiya serbixwe li ser penahê, kaxezan û jiyana rojane. Bêpere ye. Gotinên we veşartî dimînin.
referrals-reason-germany4ukraine = Agahiyên fermî ji bo kesên ji Ukraynayê, bi ukraynî jî.
