language-name = ትግርኛ
language-choose = በጃኹም ቋንቋኹም ምረጹ።
language-kept = ሕጂ ብትግርኛ እየ ዝጽሕፍ። መልስታትኩም ኣይጠፍኣን።
language-gone = ቋንቋኹም ድሕሪ ሕጂ ኣብዚ ኣይርከብን። በጃኹም ካልእ ቋንቋ ምረጹ።

## Buttons (aim: at most 38 characters)
button-start = እወ፣ ንጀምር
button-not-now = ሕጂ ኣይኮነን
button-why = ❓ ንምንታይ?
button-hear = 🔊 ክሰምዕ
button-more = ⬇️ ዝያዳ ክርኢ
button-less = ⬆️ ነቶም ቀዳሞት ክርኢ
button-back = ◀ ንድሕሪት
button-done = ✅ ወዲአ
button-none-of-these = ካብዚኦም ዋላ ሓደ
button-human = 🙋 ምስ ሰብ ክዛረብ
button-restart = 🔄 ብሓድሽ ክጅምር
button-restart-yes = እወ፣ ብሓድሽ ክጅምር
button-continue = ንቐጽል
button-change = ✏️ መልሲ ክቕይር
button-review-send = ✅ ኩሉ ቅኑዕ እዩ፣ ንቐጽል
button-consent-yes = ✅ እወ፣ ኣሕልፍዎ
button-consent-no = ኣይፋል፣ ኣይተሕልፍዎ
button-delete-yes = እወ፣ ኩሉ ይደምሰስ
button-delete-no = ኣይፋል፣ ይጽናሕ
button-share-phone = 📱 ቁጽሪ ተሌፎነይ ክህብ
button-place-list = 📍 ካብ ዝርዝር ክመርጽ
button-place-outside = ኣብ NRW ኣይነብርን እየ
button-language = 🌐 ቋንቋ
option-unsure = ኣይፈልጥን / ክምልስ ኣይደልን

## Around a question
# $number: this question; $total: how many there will be about in all
progress = ሕቶ { $number } ካብ ኣስታት { $total }
# $answer: what the person chose or wrote
answered = ✓ { $answer }
many-chosen = ንምምራጽ ሓንሳብ ጠውቑ። ንምእላይ ደጊምኩም ጠውቑ። ኣብ መወዳእታ «ወዲአ» ጠውቑ።
# $question: short name of a question; $answer: what was answered
answer-line = { $question }፦ { $answer }
nothing-chosen = ዋላ ሓደ

## When an answer could not be used
error-press-a-button = በጃኹም ሓደ ካብቶም መልጎማት ጠውቑ።
error-not-a-number = በጃኹም ቁጽሪ ጸሓፉ፣ ንኣብነት 22።
# $low, $high: smallest and largest number
error-range = በጃኹም ካብ { $low } ክሳብ { $high } ዘሎ ቁጽሪ ጸሓፉ።
error-birth-year = እዚ ዝተወለድኩምሉ ዓመት ድዩ? ሎሚ ዕድመኹም ክንደይ እዩ?
error-birth-year-solar = ብጸሓያዊ ኣቆጻጽራ ዓመት { $year } ኣብዚ { $from } ወይ { $to } እዩ። ሎሚ ዕድመኹም ክንደይ እዩ?
error-birth-year-ethiopian = ዓመት { $year } ብኣቆጻጽራ ግእዝ (ኢትዮጵያ) ድዩ? ከምኡ እንተኾይኑ፣ ኣብዚ { $from } ወይ { $to } እዩ። ሎሚ ዕድመኹም ክንደይ እዩ?
error-place-unknown = ነዚ ቦታ ኣይረኸብክዎን። በጃኹም ብኸመይ ከም ዝጽሓፍ ርአዩ፣ ወይ ካብቲ ዝርዝር ምረጹ።
error-place-several = ኣየናይ ቦታ ማለትኩም እዩ?
error-too-few = በጃኹም እንተወሓደ ሓደ ምረጹ።
# $max: how many may be chosen
error-too-many = እንተበዝሐ { $max } ክትመርጹ ትኽእሉ። ሓደ ንምእላይ ደጊምኩም ጠውቕዎ።
error-not-a-phone = እዚ ቁጽሪ ተሌፎን ኣይመስልን። በጃኹም ምስ ኮድ ሃገር ጸሓፍዎ፣ ንኣብነት +49 …
error-empty = በጃኹም ገለ ፊደላት ጸሓፉ።
# $max: how many characters
error-too-long = እዚ ኣዝዩ ነዊሕ እዩ። በጃኹም እንተበዝሐ { $max } ፊደላት ጸሓፉ።
error-stuck = ጸገም የለን። ነዚ ሕቶ ክትሓልፍዎ ትኽእሉ። ወይ ምስ ሰብ ክትዛረቡ ትኽእሉ።
error-stuck-human = ጸገም የለን። ኣብዚ ሕቶ ሓደ ሰብ ክሕግዘኩም ይኽእል።
media-not-read = የቐንየለይ። ግን ጽሑፍን መልጎማትን ጥራይ እየ ዝርዳእ። ነቲ ዝለኣኽኩምዎ ኣይዓቀብክዎን። በጃኹም ነቶም መልጎማት ተጠቐሙ።
media-voice =
    ስለቲ ናይ ድምጺ መልእኽትኹም የቐንየለይ። ኣነ ናይ ኮምፒተር ፕሮግራም እየ። ድምጺ ክሰምዕ ኣይክእልን እየ። ነቲ መልእኽቲ ኣይዓቀብክዎን።

    በጃኹም ነቶም መልጎማት ጠውቑ። ምንባብ ዘጸግመኩም እንተኾይኑ፣ ሓደ ሰብ ክድውለልኩም ይኽእል።
hear-nothing = ነዚ ዝኸውን ዝተቐድሐ ድምጺ ገና የለን።
button-is-old = እዚ መልጎም ናይ ዝሓለፈ ሕቶ እዩ። ሕጂ ኣብዚ ሕቶ ኣለና፦
button-unknown = ነዚ መልጎም ኣይፈልጦን እየ። ሕጂ ኣብዚ ኣለና፦
apology = ይቕሬታ፣ ብወገንና ጌጋ ተፈጢሩ። መልስታትኩም ኣይጠፍኣን። በጃኹም ደጊምኩም ፈትኑ።
command-unknown = ነዚ ትእዛዝ ኣይፈልጦን እየ። ዝፈልጦም ትእዛዛት ንምርኣይ፦ /help

## Choosing a place from the list
place-choose-region = ኣብ ኣየናይ ክፋል ናይ NRW ትነብሩ?
place-choose-district = ኣብ ኣየናይ ከተማ ወይ ኣውራጃ (Kreis) ትነብሩ?
place-choose-municipality = ኣብ ኣየናይ ምምሕዳር ከባቢ (Gemeinde) ትነብሩ?

## Result
result-heading = ውጽኢትኩም
because = ኣብ ግምት ዝኣተዉ መልስታት፦
estimate = እዚ ብኮምፒተር ዝተገብረ ናይ መጀመርታ ግምት እዩ። ሕጋዊ ምኽሪ ኣይኮነን። ኣብ መወዳእታ ሰብ እዩ ዝውስን።
more-questions-handover = ገለ ሕቶታት ተሪፎም ኣለዉ። በቶም መልስታት ኣማኻሪ ጽቡቕ ገይሩ ክሕግዘኩም ይኽእል።
more-questions-referrals = ገለ ሓጸርቲ ሕቶታት ተሪፎም ኣለዉ። ድሕሪኡ ንዓኹም ዝኾና ትካላት ክነግረኩም እኽእል።
referrals-heading = እዘን ትካላት ክሕግዛኹም ይኽእላ፦
deleted-at-once = ኣብዚ ዝጸሓፍኩምዎ ኩሉ ደምሲሰዮ ኣለኹ።
deleted-in-a-day = መልስታትኩም ኣብ ውሽጢ ሓደ መዓልቲ ክድምስሶ እየ። ሕጂ ንምድምሳስ፦ /delete
blocks-heading = ኣማኻሪ ነዚ ምሳኹም ክርእዮ እዩ፦
start-again-hint = ኣብ ዝኾነ ግዜ ብሓድሽ ክትጅምሩ ትኽእሉ፦ /start

## Review and handover
review-heading = በጃኹም መልስታትኩም ደጊምኩም ርአዩ
review-hint = ኩሉ ቅኑዕ ድዩ? ዝኾነ መልሲ ክትቅይሩ ትኽእሉ።
change-which = ኣየናይ መልሲ ክትቅይሩ ትደልዩ?
consent-declined = ሕራይ። ዝኾነ ነገር ኣየሕልፍን እየ። ባዕልኹም ርክብ ክትገብሩ እንተደለኹም፣ እቲ ኣድራሻ እዚ እዩ፦
# $district: town or district
contact-heading = ኣድራሻ ናይቲ ፕሮግራም ኣብ { $district }፦
contact-note = ርክብ ክትገብሩ ወይ ከይትገብሩ ንስኹም ትውስኑ። መዓስ ከም እትገብሩ እውን ንስኹም ትውስኑ። ኣነ ዝኾነ ነገር ኣየሕለፍኩን።
# $district: town or district
district-closed = ኣብዚ እዋን እቲ ፕሮግራም ኣብ { $district } ዕጹው እዩ። ኣብኡ ዘሎ KIM (ጉጅለ ምውህሃድ) ካልእ መንገድታት ክነግረኩም ይኽእል፦
handed-over = የቐንየለይ! ሕቶ ሓገዝኩም ናብቶም ኣብ ቀረባኹም ዘለዉ ኣማኸርቲ በጺሑ ኣሎ።
# $hours: number of hours
handed-over-when = ኣብ መዓልታት ስራሕ፣ ኣብ ውሽጢ { $hours } ሰዓታት ካብ ኣማኻሪ መልሲ ክትረኽቡ ኢኹም። ስም ናይቲ ኣማኻሪ ክነግረኩም እየ።
handed-over-nobody = የቐንየለይ! ብቕንዕና፦ ንቦታኹም ኣብዚ ገና ኣማኻሪ የለን። ሕቶ ሓገዝኩም ናብ ኣተሓባባሪ ጉጅለ (Koordination) በጺሑ ኣሎ። እቲ ጉጅለ ንዓኹም ዝኸውን ሰብ ይደሊ። ስለዚ ዝያዳ ግዜ ክወስድ ይኽእል።
handed-over-how = ኣብ ዝኾነ ግዜ ኣብዚ ክትጽሕፉለይ ትኽእሉ። ኩሉ ንምስሓብ፦ /delete

## While a coach is there
# $coach: first name of the coach
coach-claimed-telegram = ሕጂ ኣማኻሪ ኣለኩም፦ { $coach }። መልእኽቲ ኣብዚ ክመጸኩም እዩ።
coach-claimed-phone = ሕጂ ኣማኻሪ ኣለኩም፦ { $coach }። ብተሌፎን ክድወለልኩም እዩ።
coach-answer-time = ኣብ መዓልታት ስራሕ፣ ኣብ ውሽጢ { $hours } ሰዓታት መልሲ ክትረኽቡ ኢኹም።
coach-write-here = ባዕልኹም እውን ኣብዚ ክትጽሕፉ ትኽእሉ። ኣነ ከሕልፎ እየ።
coach-says = መልእኽቲ ካብ { $coach }፦
passed-on = መልእኽትኹም ናብ { $coach } ሓሊፉ ኣሎ።
not-passed-on = መልእኽትኹም ኣይሓለፈን። ኣማኻሪ ሕጂ ኣብዚ ኣይርከብን። ኣተሓባባሪ ጉጅለ (Koordination) ነዚ ይፈልጥ እዩ።
waiting-for-coach = ሕቶ ሓገዝኩም ገና ኣማኻሪ ይጽበ ኣሎ። ክሳብ ሽዑ መልእኽቲ ከሕልፍ ኣይክእልን እየ። ኣማኻሪ ምስ ተረኽበ ብኡንብኡ ክጽሕፈልኩም እየ።
coach-released = ኣማኻሪኹም ክቕጽል ኣይክእልን። ሕቶ ሓገዝኩም ሕጂ ናብ ካልእ ኣማኻሪ ይኸይድ። ንስኹም ዝኾነ ነገር ክትገብሩ ኣየድልየኩምን።
lead-ended = ኣማኻሪኹም ነዚ ዝርርብ ወዲእዎ ኣሎ። ዳግማይ ሓገዝ እንተደለኹም፦ /start
lead-running = ድሮ ኣብ ኣማኸርቲ ሕቶ ሓገዝ ኣለኩም። ብሓድሽ እንተጀመርኩም፣ እቲ ሕቶ ሓገዝ ይስሓብ።
button-withdraw = ሰሒበ ብሓድሽ ክጅምር

## Commands
help =
    ሕቶታት ክሓተኩም እየ። ድሕሪኡ እቲ ፕሮግራም ንዓኹም ዝኸውን ድዩ ክነግረኩም እየ። ስሙ «Durchstarten in Ausbildung und Arbeit» (ምብጋስ ናብ ሞያዊ ስልጠናን ስራሕን) እዩ።

    መልጎማት ጠውቑ፣ ወይ ሓጺር መልሲ ጸሓፉ።

    /start – ምጅማር ወይ ምቕጻል
    /back – ሓደ ሕቶ ንድሕሪት
    /restart – ብሓድሽ ምጅማር
    /language – ቋንቋ ምቕያር
    /human – ምስ ሰብ ምዝራብ
    /hide – ኣብዚ ቻት ዘለዉ መልእኽትታት ምድምሳስ
    /mydata – ብዛዕባኹም ተዓቂቡ ዘሎ
    /delete – ኩሉ ምድምሳስ
    /privacy – ሓበሬታኹም መን ይረኽቦ
command-start = ምጅማር ወይ ምቕጻል
command-back = ሓደ ሕቶ ንድሕሪት
command-restart = ብሓድሽ ምጅማር
command-language = ቋንቋ ምቕያር
command-human = ምስ ሰብ ምዝራብ
command-help = ሓገዝ
command-hide = ኣብዚ ቻት ዘለዉ መልእኽትታት ምድምሳስ
command-privacy = ሓበሬታኹም መን ይረኽቦ
command-mydata = ብዛዕባይ ተዓቂቡ ዘሎ
command-delete = ኩሉ ምድምሳስ

# $operator, $address, $contact, $officer: who runs this bot and how to reach them
privacy =
    ሓበሬታኹም

    ሓላፍነት ዘለዎ፦ { $operator }፣ { $address }
    ርክብ፦ { $contact }
    ንሓለዋ ውልቃዊ ሓበሬታ፦ { $officer }

    • እንታይ፦ ኣብዚ ዝሃብኩምዎም መልስታት፣ ቋንቋኹም፣ ቁጽሪ ናይዚ ቻት፣ ከምኡ’ውን ቁጽርታት ናይ መወዳእታ መልእኽትታቱ (ንትእዛዝ /hide)። ካልእ የለን። ዜግነት፣ ሃይማኖት፣ ጥዕና ወይ ምኽንያት ስደት ኣይሓትትን እየ። ሰነዳት የለን፣ ስእልታት የለን፣ ድምጺ የለን።
    • ንምንታይ፦ እቲ ፕሮግራም ንዓኹም ዝኸውን ድዩ ንምርኣይ። ምስ ኣማኻሪ (Coach) ከራኽበኩም እውን።
    • መን፦ ኣብ ኣውራጃኹም (Kreis) ዘሎ ኣማኻሪ ናይቲ ፕሮግራም፣ ወይ ኣተሓባባሪ ጉጅለ (Koordination)። ንሱ እውን እወ ምስ በልኩም ጥራይ። ካልእ ዝኾነ ትካል ወይ ቤት ጽሕፈት ካባና ኣይረኽቦን። Ausländerbehörde (ቤት ጽሕፈት ወጻእተኛታት) እውን ኣይረኽቦን።
    • ኣበይ፦ ብምስጢራዊ ኮድ ይዕቀብ። ኣብዚ ዝጽሓፍ፣ Telegram ባዕሉ እውን ክርእዮ ይኽእል። ገለ ኣማኸርቲ መልእኽትታትኩም ብኢመይል የንብቡ።
    • ክሳብ መዓስ፦ እቲ ፕሮግራም ንዓኹም እንተዘይኮይኑ፣ እንተበዝሐ ሓደ መዓልቲ። እንተዘይቀጸልኩም፣ 30 መዓልታት። ምስ ኣማኻሪ፣ ድሕሪ መወዳእታ ክሳብ 90 መዓልታት። ዕድመታት ክልእኸልኩም እንተደለኹም፣ ንዕኡ ሓደ ዓመት።
    • መን ይውስን፦ ሰብ። እቲ ቦት ናይ መጀመርታ ግምት ጥራይ ይህብ (Art. 22 DSGVO)።
    • መሰላትኩም፦ ሓበሬታኹም ንምርኣይ /mydata፣ ንምድምሳስ /delete፣ ንምቕያር ድማ «መልሲ ክቕይር» ዝብል መልጎም። ናብ Landesbeauftragte für Datenschutz NRW (ቤት ጽሕፈት ሓለዋ ውልቃዊ ሓበሬታ) እውን ጥርዓን ከተቕርቡ ትኽእሉ።

operator-unset = መርኣያ ኣብዚ ኮምፒተር

human-heading = ሓደ ሰብ ክሕግዘኩም እዩ
human-district = ኣድራሻ ኣብ { $district } እዚ እዩ፦
human-operator = ናብዚ ኣድራሻ ወይ ቁጽሪ እውን ክትጽሕፉ ወይ ክትድውሉ ትኽእሉ፦ { $contact }
human-coach = ኣማኻሪኹም፦ { $coach }። ኣብዚ ጸሓፉ፣ ኣነ ከሕልፎ እየ።
human-emergency = ህጹጽ ሓደጋ እንተሃልዩ ናብ 112 ደውሉ።
human-place-first = መጀመርታ ኣበይ ከም እትነብሩ ንገሩኒ። ድሕሪኡ ኣብ ቀረባኹም ዘሎ ሰብ ክነግረኩም እኽእል።

mydata-heading = ብዛዕባኹም እዚ ተዓቂቡ ኣሎ
mydata-none = ብዛዕባኹም ዝተዓቀበ ነገር የለን።
mydata-language = ቋንቋ፦ { $language }
mydata-answers = መልስታትኩም፦
mydata-consents = ዝተሰማማዕኩምሉ፦
mydata-consent-precheck = ነቶም ሕቶታት ንምምላስ ({ $date })
mydata-consent-handover = መልስታትኩም ናብ ኣማኻሪ ንምሕላፍ ({ $date })
mydata-lead = ሕቶ ሓገዝኩም ኣብ ኣማኸርቲ፣ ቁጽሪ { $number }። ኩነታት፦ { $state }
mydata-lead-new = ኣማኻሪ ይጽበ ኣሎ
mydata-lead-claimed = ኣማኻሪ ሒዝዎ ኣሎ
mydata-lead-closed = ተወዲኡ
delete-ask = ብዛዕባኹም ዝተዓቀበ ኩሉ ክድምስሶ ዶ? ኣብ ኣማኸርቲ ዘሎ ሕቶ ሓገዝ እውን ይስሓብ።
delete-done = ኩሉ ተደምሲሱ ኣሎ። ዳግማይ ክትዛረቡ እንተደለኹም፦ /start
restart-ask = ኩሉ መልስታትኩም ረሲዐ ብሓድሽ ክጅምር ዶ?
nothing-back = እዚ ቀዳማይ ሕቶ እዩ። ካብዚ ንድሕሪት ምኻድ ኣይከኣልን።
not-now = ሕራይ። ጸኒሕኩም ክትጅምሩ እንተደለኹም፦ /start
group-goodbye = ሰላም! ምስ ሓደ ሰብ ብውልቂ ጥራይ እየ ዝዛረብ፣ ካልእ ሰብ ምእንቲ ከየንብብ። በጃኹም ብውልቃዊ ቻት ጸሓፉለይ። ደሓን ኩኑ!
hidden = ኣብዚ ዝነበሩ መልእኽትታት ደምሲሰዮም ኣለኹ። መልስታትኩም ኣይጠፍኣን። ንምቕጻል፦ /start
hidden-old = ካብ ክልተ መዓልታት ንላዕሊ ዝገበሩ መልእኽትታት ክድምስሶም ኣይክእልን እየ። ባዕልኹም ግን ክትድምስስዎም ትኽእሉ። ኣብ ሜኑ ናይ Telegram ነዚ ጠውቑ፦ «Verlauf löschen» ወይ «Clear history» (ታሪኽ ምድምሳስ)።

## What Telegram shows of the bot
bot-name = Durchstarten
bot-about = ሕቶታትን መልስታትን ብዛዕባ ሞያዊ ስልጠናን ስራሕን ኣብ NRW። ብዘይ ክፍሊትን ብድሌትኩምን።
bot-description =
    ሰላም! ብዙሕ ቋንቋታት እየ ዝዛረብ።

    ገለ ሓጸርቲ ሕቶታት ክሓተኩም እየ። ኣብ Nordrhein-Westfalen (NRW) ሞያዊ ስልጠናን ስራሕን ንምርካብ ዝሕግዝ ፕሮግራም ኣሎ። ንዓኹም ዝኸውን ድዩ ብቕንዕና ክነግረኩም እየ። ክፍሊት የብሉን። ብድሌትኩም እዩ።

    ንምጅማር፣ ኣብ ታሕቲ ዘሎ መልጎም ናይ Telegram ጠውቑ።
