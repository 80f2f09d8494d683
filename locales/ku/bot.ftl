language-name = Kurdî (Kurmancî)
language-choose = Ji kerema xwe zimanê xwe hilbijêrin.
language-kept = Ez niha bi kurmancî dinivîsim. Bersivên we hîn li vir in.
language-gone = Zimanê we êdî li vir tune. Ji kerema xwe zimanekî din hilbijêrin.

## Buttons (aim: at most 38 characters)
button-start = Erê, em dest pê bikin
button-not-now = Niha na
button-why = ❓ Çima?
button-hear = 🔊 Bibihîzin
button-more = ⬇️ Bêtir nîşan bidin
button-less = ⬆️ Yên pêşîn nîşan bidin
button-back = ◀ Paş ve
button-done = ✅ Temam
button-none-of-these = Yek ji van jî na
button-human = 🙋 Bi mirovekî re biaxivin
button-restart = 🔄 Ji nû ve dest pê bikin
button-restart-yes = Erê, ji nû ve dest pê bikin
button-continue = Berdewam bikin
button-change = ✏️ Bersivekê biguherînin
button-review-send = ✅ Hemû rast e, berdewam bikin
button-consent-yes = ✅ Erê, bigihînin
button-consent-no = Na, negihînin
button-delete-yes = Erê, her tiştî jê bibin
button-delete-no = Na, bila bimîne
button-share-phone = 📱 Hejmara telefona xwe bişînin
button-place-list = 📍 Ji lîsteyê hilbijêrin
button-place-outside = Ez li Nordrhein-Westfalen najîm
button-language = 🌐 Ziman
option-unsure = Nizanim / naxwazim bibêjim

## Around a question
# $number: this question; $total: how many there will be about in all
progress = Pirs { $number } ji nêzîkî { $total }
# $answer: what the person chose or wrote
answered = ✓ { $answer }
many-chosen = Ji bo hilbijartinê pêl bikin. Ji bo rakirinê careke din pêl bikin. Paşê pêl "Temam" bikin.
# $question: short name of a question; $answer: what was answered
answer-line = { $question }: { $answer }
nothing-chosen = tiştek tune

## When an answer could not be used
error-press-a-button = Ji kerema xwe pêl yek ji bişkokan bikin.
error-not-a-number = Ji kerema xwe hejmarekê binivîsin, wek mînak 22.
# $low, $high: smallest and largest number
error-range = Ji kerema xwe hejmarekê ji { $low } heta { $high } binivîsin.
error-birth-year = Ev sala jidayikbûna we ye? Hûn îro çend salî ne?
error-birth-year-solar = Sala { $year } ya salnameya rojê (şemsî) li vir dibe { $from } an { $to }. Hûn îro çend salî ne?
error-birth-year-ethiopian = Sala { $year } li gor salnameya Etiyopyayê ye? Wê demê ew li vir dibe { $from } an { $to }. Hûn îro çend salî ne?
error-place-unknown = Min ev cih nedît. Ji kerema xwe binêrin ka navê cih rast hatiye nivîsandin, an ji lîsteyê hilbijêrin.
error-place-several = Mebesta we kîjan cih e?
error-too-few = Ji kerema xwe herî kêm yekê hilbijêrin.
# $max: how many may be chosen
error-too-many = Hûn dikarin herî zêde { $max } hilbijêrin. Ji bo rakirina yekê, careke din pêl wê bikin.
error-not-a-phone = Ev wek hejmara telefonê xuya nake. Ji kerema xwe wê bi koda welêt binivîsin, wek mînak +49 …
error-empty = Ji kerema xwe çend tîpan binivîsin.
# $max: how many characters
error-too-long = Ev pir dirêj e. Ji kerema xwe herî zêde { $max } tîp binivîsin.
error-stuck = Ne xem e. Hûn dikarin vê pirsê derbas bikin an bi mirovekî re biaxivin.
error-stuck-human = Ne xem e. Mirovek dikare di vê pirsê de alîkariya we bike.
media-not-read = Spas, lê ez tenê dikarim nivîsê û bişkokan bixwînim. Tiştê ku we şand, min tomar nekir. Ji kerema xwe bişkokan bi kar bînin.
media-voice =
    Spas ji bo peyama we ya dengî. Ez bernameyeke kompûterê me û nikarim wê bibihîzim. Min ew tomar nekir.

    Ji kerema xwe pêl bişkokan bikin. Eger xwendin ji we re zehmet be, mirovek dikare telefonî we bike.
hear-nothing = Ji bo vê nivîsê hîn deng nehatiye tomarkirin.
button-is-old = Ev bişkok ya pirseke berê ye. Em niha li vê pirsê ne:
button-unknown = Ez vê bişkokê nas nakim. Em niha li vir in:
apology = Biborin, li cem me çewtiyek çêbû. Bersivên we hîn li vir in. Ji kerema xwe careke din biceribînin.
command-unknown = Ez vê fermanê nas nakim. /help nîşan dide ku ez çi fêm dikim.

## Choosing a place from the list
place-choose-region = Hûn li kîjan beşa Nordrhein-Westfalen dijîn?
place-choose-district = Ew kîjan bajar an navçe ye?
place-choose-municipality = Ew kîjan şaredarî ye?

## Result
result-heading = Encama we
# then come the answers that counted, one per line
because = Ji bo vê encamê ev bersiv girîng bûn:
estimate = Ev nirxandina yekem a bernameyeke kompûterê ye. Ew ne şêwirmendiya qanûnî ye. Di dawiyê de mirovek biryarê dide.
more-questions-handover = Çend pirsên min ên din hene, da ku coach baş alîkariya we bike.
more-questions-referrals = Çend pirsên kurt ên din hene. Bi wan ez dikarim cihên rast ji we re bibêjim.
referrals-heading = Ev cih dikarin alîkariya we bikin:
deleted-at-once = Her tiştê ku we li vir nivîsand, min jê bir.
deleted-in-a-day = Ez bersivên we di nav rojekê de jê dibim. Hûn dikarin niha jî jê bibin: /delete
blocks-heading = Coach dê bi we re li van tiştan binêre:
start-again-hint = Hûn her dem dikarin ji nû ve dest pê bikin: /start

## Review and handover
review-heading = Ji kerema xwe li bersivên xwe binêrin
review-hint = Her tişt rast e? Hûn dikarin her bersivê biguherînin.
change-which = Hûn dixwazin kîjan bersivê biguherînin?
consent-declined = Baş e. Ez tiştekî nagihînim tu kesî. Eger hûn bixwazin bi xwe têkiliyê daynin, agahiyên têkiliyê ev in:
# $district: town or district
contact-heading = Hûn bernameyê li vir dibînin ({ $district }):
contact-note = Hûn biryarê didin ka hûn têkiliyê datînin û kengî. Min tiştek negihand tu kesî.
# $district: town or district
district-closed = Niha bername li cem we girtî ye ({ $district }). Tîma entegrasyonê (KIM) ya wir dikare rêyên din ji we re bibêje:
handed-over = Spas! Daxwaza we gihîşt coachên nêzîkî we.
# $hours: number of hours
handed-over-when = Coachek dê di rojên kar de bersivê bide we. Ev herî zêde { $hours } saet dikişîne. Ez ê navê coach ji we re bibêjim.
handed-over-nobody = Spas! Ez rast ji we re dibêjim: ji bo cihê we li vir hîn tu coach tune. Daxwaza we gihîşt tîma koordînasyonê. Ew ji bo we li kesekî digerin. Ji ber vê dibe ku dirêjtir bikişîne.
handed-over-how = Hûn her dem dikarin li vir ji min re binivîsin. Ji bo vekişandina her tiştî: /delete

## While a coach is there
# $coach: first name of the coach
coach-claimed-telegram = Niha { $coach } wek coach alîkariya we dike. Peyamên coach dê li vir bên.
coach-claimed-phone = Niha { $coach } wek coach alîkariya we dike. Coach dê telefonî we bike.
coach-answer-time = Bersiv dê di rojên kar de bê. Ev herî zêde { $hours } saet dikişîne.
coach-write-here = Hûn bi xwe jî dikarin li vir binivîsin. Ez wê digihînim.
coach-says = { $coach } dinivîse:
passed-on = Peyama we gihîşt { $coach }.
not-passed-on = Peyama we negihîşt: niha coach li vir peyaman wernagire. Tîma koordînasyonê pê dizane.
waiting-for-coach = Daxwaza we hîn li benda coachekê ye. Ez hîn nikarim peyaman bigihînim. Gava kesek hebe, ez ê tavilê ji we re binivîsim.
coach-released = Coach nikare berdewam bike. Daxwaza we niha diçe ba coacheke din. Ne hewce ye ku hûn tiştekî bikin.
lead-ended = Coach axaftina bi we re qedand. Eger dîsa tiştek ji we re hewce be: /start
lead-running = Daxwazeke we li cem coachan jixwe heye. Eger hûn ji nû ve dest pê bikin, ew daxwaz tê vekişandin.
button-withdraw = Vekişînin û ji nû ve dest pê bikin

## Commands
help =
    Ez ji we pirsan dipirsim. Paşê ez ji we re dibêjim ka bernameya "Durchstarten in Ausbildung und Arbeit" ji bo we guncav e.

    Pêl bişkokan bikin an bersiveke kurt binivîsin.

    /start – dest pê bikin an berdewam bikin
    /back – pirsekê paş ve
    /restart – ji nû ve dest pê bikin
    /language – zimên biguherînin
    /human – bi mirovekî re biaxivin
    /hide – peyamên vê sohbetê jê bibin
    /mydata – li ser we çi hatiye tomarkirin
    /delete – her tiştî jê bibin
    /privacy – kî agahiyên we distîne
command-start = Dest pê bikin an berdewam bikin
command-back = Pirsekê paş ve
command-restart = Ji nû ve dest pê bikin
command-language = Zimên biguherînin
command-human = Bi mirovekî re biaxivin
command-help = Alîkarî
command-hide = Peyamên vê sohbetê jê bibin
command-privacy = Kî agahiyên we distîne
command-mydata = Li ser min çi hatiye tomarkirin
command-delete = Her tiştî jê bibin

# $operator, $address, $contact, $officer: who runs this bot and how to reach them
privacy =
    Agahiyên we

    Berpirsyar: { $operator }, { $address }
    Têkilî: { $contact }
    Parastina agahiyan: { $officer }

    • Çi: tenê bersivên we yên li vir, zimanê we, hejmara vê sohbetê û hejmarên peyamên wê yên dawî (ji bo /hide). Ez li ser hemwelatîbûn, ol û tenduristiyê napirsim. Ez napirsim ka hûn çima reviyan. Belge, wêne û deng tune.
    • Ji bo çi: da ku bê dîtin ka bername ji bo we guncav e. Û da ku coachek bi we re têkiliyê dayne.
    • Kî: coachek ji bernameya navçeya we, an tîma koordînasyonê. Tenê piştî ku hûn bibêjin erê. Tu daîre an saziya din agahiyên we ji me nastîne, Ausländerbehörde (daîreya biyaniyan) jî nastîne.
    • Li ku: şîfrekirî hatine tomarkirin. Telegram bi xwe jî dikare bibîne ku li vir çi tê nivîsandin. Hin coach peyamên we bi e-mailê dixwînin.
    • Heta kengî: eger bername ne guncav be, herî zêde rojek. Eger hûn berdewam nekin, 30 roj. Bi coach re, heta 90 rojan piştî dawiyê. Ji bo vexwendinan (dawetnameyan), eger hûn wan bixwazin, salek.
    • Kî biryarê dide: mirovek. Bot tenê nirxandina yekem dide (Art. 22 DSGVO).
    • Mafên we: bi /mydata agahiyên xwe bibînin. Bi /delete wan jê bibin. Bi bişkoka "Bersivekê biguherînin" wan rast bikin. Hûn dikarin li cem Landesbeauftragte für Datenschutz NRW (daîreya parastina agahiyan) jî gilî bikin.

operator-unset = ceribandin li ser vê kompûterê

human-heading = Mirovek alîkariya we dike
human-district = Agahiyên têkiliyê yên li cem we ev in ({ $district }):
human-operator = Hûn dikarin ji vir re jî binivîsin an telefon bikin: { $contact }
human-coach = { $coach } wek coach alîkariya we dike. Li vir binivîsin, ez ê wê bigihînim.
human-emergency = Di rewşa acîl de telefonî 112 bikin.
human-place-first = Pêşî ji min re bibêjin ku hûn li ku dijîn. Paşê ez dikarim kesekî nêzîkî we ji we re bibêjim.

mydata-heading = Li ser we ev hatiye tomarkirin
mydata-none = Li ser we tiştek nehatiye tomarkirin.
mydata-language = Ziman: { $language }
mydata-answers = Bersivên we:
mydata-consents = Hûn bi vê razî bûn:
mydata-consent-precheck = bersivdana pirsan ({ $date })
mydata-consent-handover = gihandina bersivên we ji coachan re ({ $date })
mydata-lead = Daxwaza we li cem coachan, hejmar { $number }. Rewş: { $state }
mydata-lead-new = li benda coachekê ye
mydata-lead-claimed = li cem coachekê ye
mydata-lead-closed = qediyaye
delete-ask = Her tiştê ku li ser we hatiye tomarkirin, ez jê bibim? Eger daxwazeke we li cem coachan hebe, ew jî tê vekişandin.
delete-done = Her tişt hat jêbirin. Eger hûn dîsa bixwazin biaxivin: /start
restart-ask = Ez hemû bersivan ji bîr bikim û ji nû ve dest pê bikim?
nothing-back = Ev pirsa yekem e. Hûn nikarin bêtir paş ve herin.
not-now = Baş e. Eger hûn bixwazin paşê dest pê bikin: /start
group-goodbye = Silav! Ez tenê bi yek kesî re diaxivim, da ku kesên din nexwînin. Ji kerema xwe di sohbeteke taybet de ji min re binivîsin. Bi xatirê we!
hidden = Min peyamên li vir jê birin. Bersivên we hîn hene. Berdewam bikin: /start
hidden-old = Ez nikarim peyamên ji du rojan kevintir jê bibim. Hûn bi xwe dikarin wan jê bibin: di menuya Telegramê de pêl "Clear history" an "Verlauf löschen" (jêbirina peyaman) bikin.

## What Telegram shows of the bot
bot-name = Durchstarten
bot-about = Pirs û bersiv li ser perwerdeya pîşeyî û kar li NRW. Bêpere ye û bi dilxwaziya we ye.
bot-description =
    Silav! Ez bi gelek zimanan diaxivim.

    Ez çend pirsên kurt ji we dipirsim. Paşê ez rast ji we re dibêjim ka bernameyek ji bo we guncav e. Mijara bernameyê perwerdeya pîşeyî û kar li Nordrhein-Westfalen e. Bêpere ye û bi dilxwaziya we ye.

    Ji bo destpêkirinê pêl bişkoka Telegramê ya jêrîn bikin.
