language-name = Soomaali
language-choose = Fadlan dooro luqaddaada.
language-kept = Hadda waxaan ku qorayaa Af-Soomaali. Jawaabahaagu weli way jiraan.
language-gone = Luqaddaadu hadda kadib halkan kama jirto. Fadlan dooro luqad kale.

## Buttons (aim: at most 38 characters)
button-start = Haa, bilow
button-not-now = Hadda maya
button-why = ❓ Waayo?
button-hear = 🔊 Dhegayso
button-more = ⬇️ I tus kuwo kale
button-less = ⬆️ I tus kuwa ugu horreeya
button-back = ◀ Dib u noqo
button-done = ✅ Waan dhammeeyay
button-none-of-these = Kuwan midna ma aha
button-human = 🙋 La hadal qof
button-restart = 🔄 Mar kale bilow
button-restart-yes = Haa, mar kale bilow
button-continue = Sii wad
button-change = ✏️ Beddel jawaab
button-review-send = ✅ Dhammaan waa sax, sii wad
button-consent-yes = ✅ Haa, gudbi
button-consent-no = Maya, ha gudbin
button-delete-yes = Haa, wax walba tirtir
button-delete-no = Maya, ha tirtirin
button-share-phone = 📱 Dir lambarkayga taleefanka
button-place-list = 📍 Liiska ka dooro
button-place-outside = Kuma noolihi Nordrhein-Westfalen
button-language = 🌐 Luqadda
option-unsure = Ma garanayo / ma rabo inaan sheego

## Around a question
# $number: this question; $total: how many there will be about in all
progress = Su’aasha { $number } ee qiyaastii { $total }
# $answer: what the person chose or wrote
answered = ✓ { $answer }
many-chosen = Taabo si aad u doorato. Mar kale taabo si aad uga saarto. Kadib riix "Waan dhammeeyay".
# $question: short name of a question; $answer: what was answered
answer-line = { $question }: { $answer }
nothing-chosen = waxba

## When an answer could not be used
error-press-a-button = Fadlan riix mid ka mid ah badhannada.
error-not-a-number = Fadlan qor tiro, tusaale ahaan 22.
# $low, $high: smallest and largest number
error-range = Fadlan qor tiro laga bilaabo { $low } ilaa { $high }.
error-birth-year = Taasi ma sannadka aad dhalatay baa? Maanta imisa jir ayaad tahay?
error-birth-year-solar = Sannadka { $year } ee kalandarka qorraxda, halkan waa { $from } ama { $to }. Maanta imisa jir ayaad tahay?
error-birth-year-ethiopian = Sannadka { $year } ma kalandarka Itoobiya ayuu ku qoran yahay? Markaas halkan waa { $from } ama { $to }. Maanta imisa jir ayaad tahay?
error-place-unknown = Meeshan ma helin. Fadlan hubi sida loo qoro, ama liiska ka dooro.
error-place-several = Meeshee ayaad u jeeddaa?
error-too-few = Fadlan dooro ugu yaraan mid.
# $max: how many may be chosen
error-too-many = Waxaad dooran kartaa ugu badnaan { $max }. Mid mar kale taabo si aad uga saarto.
error-not-a-phone = Tani uma eka lambar taleefan. Fadlan ku bilow lambarka dalka, tusaale ahaan +49 …
error-empty = Fadlan qor dhowr xaraf.
# $max: how many characters
error-too-long = Qoraalku aad buu u dheer yahay. Fadlan qor ugu badnaan { $max } xaraf.
error-stuck = Dhib ma leh. Su’aashan waad ka boodi kartaa, ama qof ayaad la hadli kartaa.
error-stuck-human = Dhib ma leh. Qof ayaa kaa caawin kara su’aashan.
media-not-read = Mahadsanid, laakiin waxaan akhrin karaa oo keliya qoraal iyo badhanno. Wixii aad soo dirtay ma kaydin. Fadlan isticmaal badhannada.
media-voice =
    Waad ku mahadsan tahay farriintaada codka ah. Anigu waxaan ahay barnaamij kombuyuutar, codka ma maqli karo. Farriintaada ma kaydin.

    Fadlan riix badhannada. Haddii akhrisku kugu adag yahay, qof ayaa ku soo wici kara.
hear-nothing = Qoraalkan weli cod looma duubin.
button-is-old = Badhankan wuxuu ka tirsan yahay su’aal hore. Hadda waxaan joognaa su’aashan:
button-unknown = Badhankan ma garanayo. Hadda waxaan joognaa halkan:
apology = Waan ka xunnahay, cillad ayaa dhankayaga ka dhacday. Jawaabahaagu weli way jiraan. Fadlan mar kale isku day.
command-unknown = Amarkan ma garanayo. /help wuxuu ku tusayaa waxa aan fahmi karo.

## Choosing a place from the list
place-choose-region = Qaybtee ka mid ah Nordrhein-Westfalen ayaad ku nooshahay?
place-choose-district = Waa magaaladee ama degmadee?
place-choose-municipality = Waa deegaankee?

## Result
result-heading = Natiijadaada
# then come the answers that counted, one per line
because = Jawaabahan ayaa la tixgeliyay:
estimate = Tani waa qiimayn hordhac ah oo uu sameeyay barnaamij kombuyuutar. Ma aha talo sharci. Ugu dambayn qof ayaa go’aaminaya.
more-questions-handover = Dhowr su’aalood oo kale ayaan ku weydiinayaa, si uu la-taliyuhu si fiican kuu caawiyo.
more-questions-referrals = Dhowr su’aalood oo gaagaaban ayaa haray, si aan kuugu sheego meelaha saxda ah.
referrals-heading = Meelahan ayaa ku caawin kara:
deleted-at-once = Waan tirtiray wax kasta oo aad halkan ku qortay.
deleted-in-a-day = Jawaabahaaga waxaan ku tirtirayaa hal maalin gudaheed. Adigu isla hadda waad tirtiri kartaa: /delete
blocks-heading = Waxyaabahan ayuu la-taliyuhu kula eegi doonaa:
start-again-hint = Waqti kasta mar kale waad bilaabi kartaa: /start

## Review and handover
review-heading = Fadlan hubi jawaabahaaga
review-hint = Wax walba ma sax baa? Jawaab kasta waad beddeli kartaa.
change-which = Jawaabtee ayaad rabtaa inaad beddesho?
consent-declined = Waa hagaag. Waxba ma gudbinayo. Haddii aad adigu rabto inaad soo xiriirto, halkan ka soo xiriir:
# $district: town or district
contact-heading = Halkan ayaad ka heli kartaa barnaamijka ({ $district }):
contact-note = Adiga ayaa go’aansanaya inaad la xiriirto iyo in kale. Goortana adiga ayaa dooranaya. Anigu waxba ma gudbin.
# $district: town or district
district-closed = Hadda barnaamijku wuu ka xiran yahay meeshaada ({ $district }). Kooxda is-dhexgalka (KIM) ee halkaas ayaa kuu sheegi karta waddooyin kale:
handed-over = Mahadsanid! Codsigaagu wuxuu gaaray la-taliyayaasha kuu dhow.
# $hours: number of hours
handed-over-when = Maalmaha shaqada, la-taliye ayaa kuugu soo jawaabaya { $hours } saac gudahood. Magaca la-taliyaha waan kuu sheegi doonaa.
handed-over-nobody = Mahadsanid! Si daacad ah: meeshaada weli la-taliye kama jiro. Codsigaagu wuxuu gaaray kooxda isku-duwidda. Kooxdu qof ayay kuu raadinaysaa, sidaa darteed waqti dheer ayay qaadan kartaa.
handed-over-how = Waqti kasta halkan ayaad iigu soo qori kartaa. Haddii aad rabto inaad wax walba ka noqoto: /delete

## While a coach is there
# $coach: first name of the coach
coach-claimed-telegram = Hadda { $coach } waa la-taliyahaaga. Farriimaha la-taliyaha halkan ayay kuugu imaanayaan.
coach-claimed-phone = Hadda { $coach } waa la-taliyahaaga. Taleefan ayaa lagugu soo wici doonaa.
coach-answer-time = Maalmaha shaqada, waxaad jawaab filan kartaa { $hours } saac gudahood.
coach-write-here = Adiguna halkan wax waad ku qori kartaa. Aniga ayaa gudbinaya.
coach-says = Farriin ka timid { $coach }:
passed-on = Farriintaada waxaan u gudbiyay { $coach }.
not-passed-on = Farriintaada lama gudbin: la-taliyaha hadda halkan lagama heli karo. Kooxda isku-duwiddu way og tahay.
waiting-for-coach = Codsigaagu weli wuxuu sugayaa la-taliye. Farriimo weli ma gudbin karo. Marka qof la helo, isla markiiba waan kuu soo qori doonaa.
coach-released = La-taliyahaagu ma sii wadi karo. Codsigaagu hadda wuxuu u gudbayaa la-taliye kale. Adigu waxba uma baahnid inaad samayso.
lead-ended = La-taliyahaagu wadahadalka wuu dhammeeyay. Haddii aad mar kale wax u baahato: /start
lead-running = Codsi hore ayaad u gudbisay la-taliyayaasha. Haddii aad mar kale bilowdo, codsigaas waa laga noqonayaa.
button-withdraw = Ka noqo oo mar kale bilow

## Commands
help =
    Waxaan ku weydiinayaa su’aalo. Kadib waxaan kuu sheegayaa inuu kuu habboon yahay iyo in kale barnaamijka "Durchstarten in Ausbildung und Arbeit".

    Riix badhannada ama qor jawaab gaaban.

    /start – bilow ama sii wad
    /back – hal su’aal dib u noqo
    /restart – mar kale bilow
    /language – beddel luqadda
    /human – la hadal qof
    /hide – tirtir farriimaha wada-sheekaysigan
    /mydata – xogta lagaa kaydiyay
    /delete – wax walba tirtir
    /privacy – cidda hesha xogtaada
command-start = Bilow ama sii wad
command-back = Hal su’aal dib u noqo
command-restart = Mar kale bilow
command-language = Beddel luqadda
command-human = La hadal qof
command-help = Caawimo
command-hide = Tirtir farriimaha wada-sheekaysigan
command-privacy = Cidda hesha xogtaada
command-mydata = Xogta la iga kaydiyay
command-delete = Wax walba tirtir

# $operator, $address, $contact, $officer: who runs this bot and how to reach them
privacy =
    Xogtaada

    Cidda mas’uulka ka ah: { $operator }, { $address }
    Xiriir: { $contact }
    Mas’uulka ilaalinta xogta: { $officer }

    • Waa maxay: keliya jawaabahaaga halkan, luqaddaada, lambarka wada-sheekaysigan (chat) iyo lambarrada farriimihiisii ugu dambeeyay (si /hide u shaqeeyo). Kuma weydiiyo jinsiyaddaada, diintaada, caafimaadkaaga ama sababta aad u soo qaxday. Ma qaato dukumentiyo, sawirro ama cod.
    • Maxaa loogu isticmaalaa: si loo arko inuu barnaamijku kuu habboon yahay iyo in kale. Sidoo kale si laguugu xiro la-taliye.
    • Yaa hela: la-taliye barnaamijka ka tirsan oo degmadaada jooga, ama kooxda isku-duwidda. Taasi waxay dhacdaa keliya markaad "haa" tiraahdo. Xafiis ama hay’ad kale ma siinno, xitaa Ausländerbehörde (xafiiska ajaanibta).
    • Xaggee: waxaa lagu kaydiyaa koodh sir ah. Telegram laftiisu wuu arki karaa waxa halkan lagu qoro. La-taliyayaasha qaarkood farriimahaaga waxay ku akhriyaan email.
    • Muddo intee ah: haddii uusan barnaamijku kuu habboonayn, ugu badnaan hal maalin. Haddii aadan sii wadin, 30 maalmood. Haddii aad la-taliye leedahay, ilaa 90 maalmood dhammaadka kadib. Haddii aad rabto casuumaado, taas awgeed hal sano.
    • Yaa go’aamiya: qof. Bot-ku wuxuu bixiyaa keliya qiimayn hordhac ah (Qodobka 22, GDPR/DSGVO).
    • Xuquuqdaada: xogtaada ku arag /mydata. Ku tirtir /delete. Ku sax badhanka "Beddel jawaab". Waxaad kaloo u cabasho gudbin kartaa Landesbeauftragte für Datenschutz NRW (hay’adda ilaalinta xogta).

operator-unset = tijaabo ka socota kombuyuutarkan

human-heading = Qof ayaa ku caawinaya
human-district = Waa kan xiriirka meeshaada ({ $district }):
human-operator = Waxaad kaloo u qori kartaa ama wici kartaa: { $contact }
human-coach = { $coach } waa la-taliyahaaga. Halkan wax ku qor, aniga ayaa gudbinaya.
human-emergency = Haddii ay jirto xaalad degdeg ah, wac 112.
human-place-first = Marka hore ii sheeg meesha aad ku nooshahay. Markaas waxaan kuu sheegi karaa qof kuu dhow.

mydata-heading = Tani waa xogta lagaa kaydiyay
mydata-none = Wax xog ah lagaama kaydin.
mydata-language = Luqadda: { $language }
mydata-answers = Jawaabahaaga:
mydata-consents = Waxaad oggolaatay:
mydata-consent-precheck = inaad su’aalaha ka jawaabto ({ $date })
mydata-consent-handover = in jawaabahaaga loo gudbiyo la-taliyayaasha ({ $date })
mydata-lead = Codsiga aad u gudbisay la-taliyayaasha, lambar { $number }. Xaaladda: { $state }
mydata-lead-new = wuxuu sugayaa la-taliye
mydata-lead-claimed = la-taliye ayaa haya
mydata-lead-closed = wuu dhammaaday
delete-ask = Ma rabtaa inaan tirtiro dhammaan xogta lagaa kaydiyay? Haddii uu jiro codsi aad u gudbisay la-taliyayaasha, isagana waa laga noqonayaa.
delete-done = Wax walba waa la tirtiray. Haddii aad rabto inaan mar kale wada hadalno: /start
restart-ask = Ma rabtaa inaan illoobo dhammaan jawaabaha oo aan mar kale bilowno?
nothing-back = Tani waa su’aasha ugu horraysa. Dib uma sii noqon kartid.
not-now = Waa hagaag. Haddii aad mar dambe rabto inaad bilowdo: /start
group-goodbye = Salaan! Waxaan la hadlaa hal qof oo keliya, si uusan qof kale u akhrin. Fadlan iigu soo qor wada-sheekaysi gaar ah. Nabad gelyo!
hidden = Farriimaha halkan ku yaal waan tirtiray. Jawaabahaagu weli way jiraan. Sii wad: /start
hidden-old = Farriimaha jira wax ka badan laba maalmood ma tirtiri karo. Adiga ayaa tirtiri kara: gal liiska (menu) ee Telegram, kadib riix "Clear history" ama "Verlauf löschen" (tirtir wada-sheekaysiga).

## What Telegram shows of the bot
bot-name = Durchstarten
bot-about = Su’aalo iyo jawaabo ku saabsan tababar xirfadeed iyo shaqo gudaha NRW. Waa lacag la’aan, qasabna ma aha.
bot-description =
    Salaan! Luqado badan ayaan ku hadlaa.

    Waxaan ku weydiinayaa dhowr su’aalood oo gaagaaban. Kadib si daacad ah ayaan kuugu sheegayaa inuu barnaamij kuu habboon yahay iyo in kale. Barnaamijku wuxuu ku saabsan yahay tababar xirfadeed iyo shaqo gudaha Nordrhein-Westfalen. Waa lacag la’aan, qasabna ma aha.

    Si aad u bilowdo, riix badhanka hoose ee Telegram.
