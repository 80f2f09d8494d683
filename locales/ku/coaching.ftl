### The talk with the coach: waiting, writing, appointments, invitations. For people, in every language.

## Waiting
# $day: weekday and day
wait-until = Niha kes li ofîsê tune. Berî vê rojê kes nikare bersivê bide we: { $day }. Dora we winda nabe.
wait-longer = Biborin: hîn kesî bersiv nedaye. Niha tîma koordînasyonê pê dizane. Dora we winda nabe.
# stands below the question whether somebody wants to start
remind-offer = Eger hûn di nîvî de rawestin, ez dikarim piştî 24 saetan carekê vê bînim bîra we. Tenê eger hûn bixwazin.
button-start-remind = Erê, û carekê bînin bîra min
half-way = Silav! We dest pê kir, lê we hîn bersiva hemû pirsan nedaye. Bersivên we hîn li vir in. Hûn dixwazin berdewam bikin? Ez tenê vê carê tînim bîra we.

## Talk
# $coach: first name of the coach
talk-quiet = Ji niha û pê ve hûn û { $coach } li vir ji hev re dinivîsin. Ez bêdeng dimînim, ez tenê peyaman digihînim. Nîşana ✍ li ser peyama we dibêje: ew gihîşt { $coach }.
# stands above a German text of the coach
coach-says-german = { $coach } bi almanî dinivîse:
button-interpreter = 📞 Bi wergêr telefonî min bikin
interpreter-asked = Min ji { $coach } re got: hûn dixwazin biaxivin, bi alîkariya kesekî ku werdigerîne. { $coach } dê bi we re têkiliyê dayne.
files-wanted = { $coach } ji we wêneyekê, dosyayekê an peyameke dengî dixwaze. Hûn dikarin wê niha li vir bişînin. Ez wê tomar nakim, ez wê tenê digihînim.
files-not-wanted = Ez wêne, dosya û peyamên dengî digihînim tenê eger coach wan ji we bixwaze. Ji kerema xwe binivîsin.
talk-passed-to = Ji niha û pê ve { $coach } alîkariya we dike. Ne hewce ye ku hûn tiştekî bikin.
talk-again = Daxwaza we dîsa vekirî ye. { $coach } dê bi we re têkiliyê dayne.
button-end-talk = Axaftinê biqedînin
end-talk-ask = Hûn dixwazin axaftinê biqedînin? Wê demê ez daxwaza we vedikişînim. Paşê coach êdî agahiyên we nabîne.
button-end-yes = Erê, biqedînin
button-end-no = Na, berdewam bikin
talk-ended = Axaftin qediya. Coach pê dizane. Eger dîsa tiştek ji we re hewce be: /start

## Days and times
weekday-1 = duşem
weekday-2 = sêşem
weekday-3 = çarşem
weekday-4 = pêncşem
weekday-5 = în
weekday-6 = şemî
weekday-7 = yekşem
# $weekday: day of the week; $day: day with month and year
day-words = { $weekday }, { $day }
# $time: time of day like 14:30
moment-words = { $weekday }, { $day }, saet { $time }

## Appointments
appointment-offer = { $coach } dixwaze we bibîne. Hûn kengî dikarin werin?
# $place: address, in German
appointment-place = Cih: { $place }
button-no-time = Yek ji van deman jî ne guncav e
appointment-agreed = Hevdîtina we bi { $coach } re hat diyarkirin:
appointment-tomorrow = Ji bîr nekin: sibê hevdîtina we bi { $coach } re heye.
appointment-soon = Ji bîr nekin: hevdîtina we bi { $coach } re piştî du saetan dest pê dike.
button-cannot-come = Ez nikarim werim
appointment-cannot = Baş e. { $coach } pê dizane û dê demên din ji we re pêşniyar bike.
appointment-cancelled = Mixabin { $coach } nikare were. Ev hevdîtin çênabe:
appointment-gone = Ev dem êdî ne derbasdar in.
appointment-met = Hevdîtina we bi { $coach } re çêbû?
button-met-yes = Erê, me hev dît
button-met-no = Na
appointment-met-yes = Spas ji bo bersiva we. Serkeftin ji we re!
appointment-met-no = Spas ji bo bersiva we. Niha { $coach } pê dizane. Hûn bi xwe jî dikarin li vir binivîsin.
# stands in the phone's calendar
appointment-title = Hevdîtin bi { $coach } re
calendar-file = Ji bo salnameya we

## Invitations to job fairs and meetings with employers
events-ask =
    Hûn dixwazin vexwendinan (dawetnameyan) bistînin? Carinan nêzîkî we pêşangeheke kar an hevdîtineke bi xwediyên kar re heye.

    Ji bo vê ez cihê we û hin bersivên we şîfrekirî tomar dikim: temen, kaxez, almanî, dîploma û kar. Piştî salekê ez wan jê dibim. Hûn her dem dikarin vexwendinan rawestînin.
button-events-yes = Erê, vexwendinan bişînin
button-events-no = Na, spas
events-yes = Baş e. Gava tiştek ji bo we guncav be, ez ê ji we re binivîsim.
events-no = Baş e. Ez vexwendinan ji we re naşînim.
event-kind-job_fair = Pêşangeha kar
event-kind-speed_dating = Hevdîtinên kurt bi xwediyên kar re (Speed-Dating)
event-kind-open_day = Roja deriyên vekirî (ji bo nasînê)
event-kind-meeting = Civîna agahdariyê
# $kind: kind of event
event-invitation = Vexwendin: { $kind }
event-ask = Hûn dixwazin werin? Bêpere ye.
button-event-yes = Erê, ez ê werim
button-event-no = Na
button-events-stop = Êdî vexwendinan naxwazim
event-coming = Pir xweş! Ji bo we cihek heye.
event-not-coming = Baş e. Spas ji bo bersiva we.
event-full = Mixabin hemû cih hatine girtin.
event-over = Ev vexwendin êdî ne derbasdar e.
event-cancelled = Mixabin ev hat betalkirin:
events-stopped = Baş e. Ez êdî vexwendinan ji we re naşînim. Tiştê ku min ji bo wan tomar kiribû, hat jêbirin.
# $date: day
mydata-events = Vexwendin ji bo pêşangehên kar û hevdîtinan: erê, ji { $date } ve
# $moment: day and time
mydata-appointment = Hevdîtina we bi coach re: { $moment }
