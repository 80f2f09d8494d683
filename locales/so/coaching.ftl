### The talk with the coach: waiting, writing, appointments, invitations. For people, in every language.

## Waiting
# $day: weekday and day
wait-until = Hadda qofna xafiiska ma joogo. Ka hor { $day }, qofna kuuma jawaabi karo. Kaalintaadii safka weli waad haysataa.
wait-longer = Waan ka xumahay: weli qofna kuuma soo jawaabin. Kooxda isku-duwiddu hadda way og tahay. Kaalintaadii safka weli waad haysataa.
# stands below the question whether somebody wants to start
remind-offer = Haddii aad dhexda ka joogsato, 24 saac kadib hal mar ayaan ku xusuusin karaa. Taasi waxay dhacdaa keliya haddii aad rabto.
button-start-remind = Haa, bilow oo hal mar i xusuusi
half-way = Salaan! Waad bilowday, laakiin weli su’aalaha oo dhan kama aadan jawaabin. Jawaabahaagu weli way jiraan. Ma rabtaa inaad sii waddo? Markan oo keliya ayaan ku xusuusinayaa.

## Talk
# $coach: first name of the coach
talk-quiet = Hadda kadib, adiga iyo { $coach } halkan ayaad wax isugu qoraysaan. Anigu waan aamusayaa, farriimaha oo keliya ayaan gudbinayaa. Calaamadda ✍ ee farriintaada saaran waxay ka dhigan tahay: farriintu waxay gaartay { $coach }.
# stands above a German text of the coach
coach-says-german = Farriin Af-Jarmal ah oo ka timid { $coach }:
button-interpreter = 📞 Wicitaan turjumaan leh, fadlan
interpreter-asked = Waxaan u sheegay { $coach } inaad rabto wadahadal uu qof turjumo. Waxaad { $coach } ka heli doontaa jawaab.
files-wanted = Codsi ka yimid { $coach }: fadlan soo dir sawir, fayl ama farriin cod ah. Hadda halkan ayaad ku soo diri kartaa. Ma kaydinayo, waan gudbinayaa oo keliya.
files-not-wanted = Sawirro, faylal iyo farriimo cod ah waxaan gudbiyaa keliya haddii uu la-taliyahaagu kaa codsaday. Fadlan qoraal soo dir.
talk-passed-to = Hadda kadib { $coach } waa la-taliyahaaga ku caawinaya. Adigu waxba uma baahnid inaad samayso.
talk-again = Codsigaagu mar kale wuu furan yahay. Waxaad { $coach } ka heli doontaa farriin ama wicitaan.
button-end-talk = Dhammee wadahadalka
end-talk-ask = Ma rabtaa inaad wadahadalka dhammayso? Markaas codsigaaga waa laga noqonayaa. Taas kadib la-taliyuhu xogtaada ma arki doono.
button-end-yes = Haa, dhammee
button-end-no = Maya, sii wad
talk-ended = Wadahadalku wuu dhammaaday. La-taliyahaagu wuu og yahay. Haddii aad mar kale wax u baahato: /start

## Days and times
weekday-1 = Isniin
weekday-2 = Talaado
weekday-3 = Arbaco
weekday-4 = Khamiis
weekday-5 = Jimco
weekday-6 = Sabti
weekday-7 = Axad
# $weekday: day of the week; $day: day with month and year
day-words = { $weekday }, { $day }
# $time: time of day like 14:30
moment-words = { $weekday }, { $day }, { $time }

## Appointments
appointment-offer = Codsi kulan oo ka yimid { $coach }. Goorma ayaad iman kartaa?
# $place: address, in German
appointment-place = Meesha: { $place }
button-no-time = Waqtiyadan midna iima habboona
appointment-agreed = Ballanta aad la leedahay { $coach } waa la xaqiijiyay:
appointment-tomorrow = Xusuusin: berri ballan ayaad la leedahay { $coach }.
appointment-soon = Xusuusin: ballanta aad la leedahay { $coach } waxay bilaabmaysaa laba saac kadib.
button-cannot-come = Ma iman karo
appointment-cannot = Waa hagaag. Waan u sheegay { $coach }. Waqtiyo kale ayaa laguu soo jeedin doonaa.
appointment-cancelled = Waan ka xumahay: la-taliyahaagu ({ $coach }) ma iman karo. Ballantan waa la baajiyay:
appointment-gone = Waqtiyadan hadda kadib lama dooran karo.
appointment-met = Adiga iyo { $coach } ma kulanteen?
button-met-yes = Haa, waan kulannay
button-met-no = Maya
appointment-met-yes = Waad ku mahadsan tahay jawaabtaada. Guul ayaan kuu rajaynayaa!
appointment-met-no = Waad ku mahadsan tahay jawaabtaada. Hadda waan u sheegay { $coach }. Adiguna halkan wax waad ku qori kartaa.
# stands in the phone's calendar
appointment-title = Ballan: { $coach }
calendar-file = Ku dar kalandarkaaga

## Invitations to job fairs and meetings with employers
events-ask =
    Ma rabtaa inaad hesho casuumaado? Mararka qaarkood meel kuu dhow waxaa ka dhacda carwo shaqo ama kulan shirkado lala yeesho.

    Taas awgeed waxaan koodh sir ah ku kaydinayaa meeshaada. Sidaas oo kale waxaan u kaydinayaa jawaabahaaga ku saabsan da’da, warqadda, Af-Jarmalka, shahaadooyinka iyo shaqada. Hal sano kadib waan tirtirayaa. Casuumaadaha waqti kasta waad joojin kartaa.
button-events-yes = Haa, ii soo dir casuumaado
button-events-no = Maya, mahadsanid
events-yes = Waa hagaag. Marka ay jiraan wax kuu habboon, waan kuu soo qori doonaa.
events-no = Waa hagaag. Casuumaado kuuma soo diri doono.
event-kind-job_fair = Carwo shaqo
event-kind-speed_dating = Wadahadallo gaagaaban oo shirkado lala yeesho (Speed-Dating)
event-kind-open_day = Maalin booqasho oo qof kasta u furan
event-kind-meeting = Kulan macluumaad lagu bixiyo
# $kind: kind of event
event-invitation = Casuumaad: { $kind }
event-ask = Ma rabtaa inaad timaaddo? Waa lacag la’aan.
button-event-yes = Haa, waan imanayaa
button-event-no = Maya
button-events-stop = Casuumaado dambe ha ii soo dirin
event-coming = Aad u fiican! Meel ayaa kuu bannaan.
event-not-coming = Waa hagaag. Waad ku mahadsan tahay jawaabtaada.
event-full = Waan ka xumahay, meelihii oo dhan way buuxsameen.
event-over = Casuumaaddani hadda kadib ma jirto.
event-cancelled = Waan ka xumahay, munaasabaddan waa la baajiyay:
events-stopped = Waa hagaag. Casuumaado dambe kuuma soo diri doono. Wixii aan taas u kaydiyay waan tirtiray.
# $date: day
mydata-events = Casuumaado ku saabsan carwooyin shaqo iyo kulanno: haa, laga bilaabo { $date }
# $moment: day and time
mydata-appointment = Ballanta aad la leedahay la-taliyahaaga: { $moment }
