### Ready sentences of the coach: the coach picks the German one, the person reads it in their language.

# $coach: first name of the coach
say-greeting = Silav! Navê min: { $coach }. Ez wek coach alîkariya we dikim. Kêfa min hat ku we têkilî danî.
say-who = Ez ji bo bernameya "Durchstarten in Ausbildung und Arbeit" kar dikim. Ez ji bo almanî, dibistan, perwerdeya pîşeyî û kar alîkariya we dikim. Bêpere ye.
say-not-authority = Ez li ser kaxezên we biryarê nadim. Ez tiştên ku hûn dinivîsin tenê bi destûra we digihînim kesên din.
say-when-free = Kengî dema we ji bo axaftinê heye? Ji kerema xwe roj û saetan ji min re binivîsin.
say-when-call = Ez kengî dikarim telefonî we bikim? Ji kerema xwe roj û saetan ji min re binivîsin.
# $moment: weekday, day and time
say-call-at = Ez ê telefonî we bikim: { $moment }.
# $place: address, in German
say-come-to = Ji kerema xwe werin ba min. Navnîşan ev e: { $place }
# $things: what the person should bring
say-bring = Ji kerema xwe bi xwe re bînin: { $things }
# $minutes: number of minutes
say-late =
    { $minutes ->
        [one] Ez ê bi qasî { $minutes } deqeyê dereng bimînim. Ji kerema xwe li benda min bimînin.
       *[other] Ez ê bi qasî { $minutes } deqeyan dereng bimînim. Ji kerema xwe li benda min bimînin.
    }
say-not-coming = Mixabin ez nikarim werim. Biborin. Ez ê zû demeke nû ji we re pêşniyar bikim.
# $service: name of a service
say-cannot-help = Mixabin ez di vê de nikarim alîkariya we bikim. Ev cih dikare alîkariya we bike: { $service }
say-still-interested = Ev demek e ku min tiştek ji we nebihîstiye. Hûn hîn alîkariyê dixwazin? Ji kerema xwe peyameke kurt ji min re binivîsin.
# $day: weekday and day
say-away = Heta vê rojê ez ne li vir im: { $day }. Paşê ez ê dîsa bi we re têkiliyê daynim.
say-find-out = Ez niha bersivê nizanim. Ez ê bipirsim û herî dereng vê rojê ji we re binivîsim: { $day }.
say-interpreter = Em dikarin bi hev re biaxivin, û kesek ji me re werdigerîne. Ji bo we bêpere ye. Hûn vê dixwazin?
say-trusted-person = Eger hûn bixwazin, kesekî ku hûn pê bawer in bi xwe re bînin.
say-children = Hûn dikarin zarokên xwe bi xwe re bînin.
say-thanks = Spas! Min peyama we xwend.
say-course = Dibe ku di kurseke almanî de cihek ji bo we hebe. Hûn dixwazin bêtir bizanin?
say-job = Karek heye. Dibe ku ew ji bo we guncav be. Hûn dixwazin bêtir bizanin?
say-internship = Dibe ku ji bo we staj (Praktikum) an Ausbildung (perwerdeya pîşeyî) hebe. Hûn dixwazin bêtir bizanin?
say-recognition = Dibe ku dîplomayên we li Almanyayê jî derbasdar bin. Ji kerema xwe wan bi xwe re bînin. Kopî an wêne jî baş in.
say-phone-number = Ji kerema xwe hejmareke telefonê ji min re binivîsin, da ku ez bikaribim telefonî we bikim.
say-not-reached = Min telefonî we kir, lê ez negihîştim we. Kengî ji bo we guncav e?
say-goodbye = Ez ji we re her tiştê baş dixwazim! Eger dîsa alîkarî ji we re hewce be, bi rehetî binivîsin.

## What the person should bring
thing-paper = nasnameya xwe an kaxeza xwe ya ji daîreyê
thing-certificates = dîplomayên xwe (yên ji welatekî din jî)
thing-cv = CV-ya xwe (kurtejiyana xwe), eger hebe
thing-letters = nameyên ku ji daîreyan ji we re hatine
thing-course-papers = belgeyên xwe yên ji kursa almanî
