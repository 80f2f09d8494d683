### Ready sentences of the coach: the coach picks the German one, the person reads it in their language.

# $coach: first name of the coach
say-greeting = Salaan! Magacaygu waa { $coach }, waxaan ahay la-taliyahaaga. Waan ku faraxsanahay inaad nala soo xiriirtay.
say-who = Waxaan u shaqeeyaa barnaamijka "Durchstarten in Ausbildung und Arbeit". Waxaan kaa caawinayaa Af-Jarmalka, dugsiga, tababarka xirfadeed iyo shaqada. Waa lacag la’aan.
say-not-authority = Anigu warqadahaaga go’aan kama gaaro. Waxa aad ii soo qorto waxaan gudbiyaa keliya haddii aad "haa" tiraahdo.
say-when-free = Goorma ayaad waqti u haysataa inaan wada hadalno? Fadlan ii soo qor maalmaha iyo saacadaha.
say-when-call = Goorma ayaan ku soo wici karaa? Fadlan ii soo qor maalmaha iyo saacadaha.
# $moment: weekday, day and time
say-call-at = Waan ku soo wici doonaa: { $moment }.
# $place: address, in German
say-come-to = Fadlan ii kaalay. Cinwaanku waa kan: { $place }
# $things: what the person should bring
say-bring = Fadlan soo qaado: { $things }
# $minutes: number of minutes
say-late = Qiyaastii { $minutes } daqiiqo ayaan soo daahi doonaa. Fadlan i sug.
say-not-coming = Nasiib darro, ma iman karo. Waan ka xumahay. Dhowaan waqti cusub ayaan kuu soo jeedin doonaa.
# $service: name of a service
say-cannot-help = Waan ka xumahay, arrintaas kaama caawin karo. Meeshan ayaa kaa caawin karta: { $service }
say-still-interested = Muddo wax farriin ah kaama helin. Weli ma rabtaa caawimo? Fadlan farriin gaaban ii soo qor.
# $day: weekday and day
say-away = Ma joogo ilaa { $day }. Taas kadib waan kuula soo xiriiri doonaa.
say-find-out = Taas isla hadda ma garanayo. Waan soo weydiin doonaa. Waxaan kuu soo qori doonaa ugu dambayn { $day }.
say-interpreter = Waxaan wada hadli karnaa iyadoo qof noo turjumayo. Lacag kaama baxayso. Taas ma rabtaa?
say-trusted-person = Haddii aad rabto, waad soo kaxaysan kartaa qof aad ku kalsoon tahay.
say-children = Carruurtaada waad soo kaxaysan kartaa.
say-thanks = Mahadsanid! Farriintaada waan akhriyay.
say-course = Waxaa laga yaabaa in koorso Af-Jarmal ah meel kaaga bannaan tahay. Ma rabtaa inaad wax badan ka ogaato?
say-job = Waxaa jirta shaqo laga yaabo inay kuu habboon tahay. Ma rabtaa inaad wax badan ka ogaato?
say-internship = Waxaa laga yaabaa inaad heli karto Praktikum (tijaabo shaqo) ama Ausbildung (tababar xirfadeed). Ma rabtaa inaad wax badan ka ogaato?
say-recognition = Shahaadooyinkaaga waxaa laga yaabaa in Jarmalkana laga aqoonsado. Fadlan soo qaado. Koobiyo ama sawirro waa hagaag.
say-phone-number = Fadlan ii soo qor lambar taleefan oo aan kugu soo wici karo.
say-not-reached = Waan ku soo wacay, laakiin kuma helin. Goorma ayay kuu habboon tahay?
say-goodbye = Wax walba oo wanaagsan ayaan kuu rajaynayaa! Haddii aad mar kale caawimo u baahato, fadlan wax soo qor.

## What the person should bring
thing-paper = kaarkaaga aqoonsiga ama warqadda uu xafiiska dowladdu ku siiyay
thing-certificates = shahaadooyinkaaga, xitaa kuwa dal kale
thing-cv = CV-gaaga (taariikh-nololeedkaaga), haddii aad leedahay
thing-letters = warqadaha ay xafiisyada dowladdu kuu soo direen
thing-course-papers = caddaymaha koorsadaada Af-Jarmalka
