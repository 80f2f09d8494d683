language-name = አማርኛ
language-choose = እባክዎ ቋንቋዎን ይምረጡ።
language-kept = አሁን በአማርኛ እጽፋለሁ። መልሶችዎ አልጠፉም።
language-gone = ቋንቋዎ ከእንግዲህ እዚህ የለም። እባክዎ ሌላ ቋንቋ ይምረጡ።

## Buttons (aim: at most 38 characters)
button-start = አዎ፣ እንጀምር
button-not-now = አሁን አይደለም
button-why = ❓ ለምን?
button-hear = 🔊 ማዳመጥ
button-more = ⬇️ ተጨማሪ ማየት
button-less = ⬆️ የመጀመሪያዎቹን ማየት
button-back = ◀ ወደ ኋላ
button-done = ✅ ጨርሻለሁ
button-none-of-these = ከእነዚህ ምንም የለም
button-human = 🙋 ከሰው ጋር መነጋገር
button-restart = 🔄 እንደገና መጀመር
button-restart-yes = አዎ፣ እንደገና እንጀምር
button-continue = እንቀጥል
button-change = ✏️ መልስ መቀየር
button-review-send = ✅ ሁሉም ትክክል ነው፣ እንቀጥል
button-consent-yes = ✅ አዎ፣ ይተላለፍ
button-consent-no = አይ፣ አይተላለፍ
button-delete-yes = አዎ፣ ሁሉም ይሰረዝ
button-delete-no = አይ፣ ይቀመጥ
button-share-phone = 📱 ስልክ ቁጥሬን መስጠት
button-place-list = 📍 ከዝርዝር መምረጥ
button-place-outside = የምኖረው ከNRW ውጭ ነው
button-language = 🌐 ቋንቋ
option-unsure = አላውቅም / መመለስ አልፈልግም

## Around a question
# $number: this question; $total: how many there will be about in all
progress = ጥያቄ { $number } ከ{ $total } ገደማ
# $answer: what the person chose or wrote
answered = ✓ { $answer }
many-chosen = ለመምረጥ ይንኩ። ለማስወገድ እንደገና ይንኩ። በመጨረሻ «ጨርሻለሁ» የሚለውን ይጫኑ።
# $question: short name of a question; $answer: what was answered
answer-line = { $question }፦ { $answer }
nothing-chosen = ምንም

## When an answer could not be used
error-press-a-button = እባክዎ ከቁልፎቹ አንዱን ይጫኑ።
error-not-a-number = እባክዎ ቁጥር ይጻፉ፣ ለምሳሌ 22።
# $low, $high: smallest and largest number
error-range = እባክዎ ከ{ $low } እስከ { $high } ያለ ቁጥር ይጻፉ።
error-birth-year = ይህ የተወለዱበት ዓመት ነው? ዛሬ ዕድሜዎ ስንት ነው?
error-birth-year-solar = በፀሐይ አቆጣጠር (ኢራን፣ አፍጋኒስታን) ዓመት { $year }፣ በአውሮፓ አቆጣጠር { $from } ወይም { $to } ነው። ዛሬ ዕድሜዎ ስንት ነው?
error-birth-year-ethiopian = ዓመት { $year } በኢትዮጵያ አቆጣጠር ነው? ከሆነ፣ በአውሮፓ አቆጣጠር { $from } ወይም { $to } ነው። ዛሬ ዕድሜዎ ስንት ነው?
error-place-unknown = ይህን ቦታ አላገኘሁትም። እባክዎ እንዴት እንደሚጻፍ ይመልከቱ፣ ወይም ከዝርዝሩ ይምረጡ።
error-place-several = የትኛውን ቦታ ማለትዎ ነው?
error-too-few = እባክዎ ቢያንስ አንድ ይምረጡ።
# $max: how many may be chosen
error-too-many = ቢበዛ { $max } መምረጥ ይችላሉ። አንዱን ለማስወገድ እንደገና ይንኩት።
error-not-a-phone = ይህ ስልክ ቁጥር አይመስልም። እባክዎ ከአገር ኮድ ጋር ይጻፉት፣ ለምሳሌ +49 …
error-empty = እባክዎ ጥቂት ፊደላት ይጻፉ።
# $max: how many characters
error-too-long = ይህ በጣም ረጅም ነው። እባክዎ ቢበዛ { $max } ፊደላት ይጻፉ።
error-stuck = ችግር የለም። ይህን ጥያቄ መዝለል ይችላሉ። ወይም ከሰው ጋር መነጋገር ይችላሉ።
error-stuck-human = ችግር የለም። በዚህ ጥያቄ ሰው ሊረዳዎት ይችላል።
media-not-read = አመሰግናለሁ። ግን ማንበብ የምችለው ጽሑፍና ቁልፎችን ብቻ ነው። የላኩትን አላስቀመጥኩም። እባክዎ ቁልፎቹን ይጠቀሙ።
media-voice =
    ስለ ድምፅ መልእክትዎ አመሰግናለሁ። እኔ የኮምፒውተር ፕሮግራም ነኝ፣ ድምፅ መስማት አልችልም። መልእክቱን አላስቀመጥኩም።

    እባክዎ ቁልፎቹን ይጫኑ። ማንበብ ከከበደዎት፣ ሰው ሊደውልልዎት ይችላል።
hear-nothing = ለዚህ ገና የተቀዳ ድምፅ የለም።
button-is-old = ይህ ቁልፍ የቀድሞ ጥያቄ ነው። አሁን ያለነው እዚህ ጥያቄ ላይ ነው፦
button-unknown = ይህን ቁልፍ አላውቀውም። አሁን ያለነው እዚህ ነው፦
apology = ይቅርታ፣ በእኛ በኩል ስህተት ተፈጥሯል። መልሶችዎ አልጠፉም። እባክዎ እንደገና ይሞክሩ።
command-unknown = ይህን ትእዛዝ አላውቀውም። የማውቃቸውን ትእዛዞች ለማየት፦ /help

## Choosing a place from the list
place-choose-region = የሚኖሩት በየትኛው የNordrhein-Westfalen (NRW) ክፍል ነው?
place-choose-district = በየትኛው ከተማ ወይም Kreis (ወረዳ) ይኖራሉ?
place-choose-municipality = በየትኛው Gemeinde (የአካባቢ አስተዳደር) ይኖራሉ?

## Result
result-heading = ውጤትዎ
# then come the answers that counted, one per line
because = ለውጤቱ የታዩት መልሶች፦
estimate = ይህ በኮምፒውተር ፕሮግራም የተሠራ የመጀመሪያ ግምት ነው። የሕግ ምክር አይደለም። በመጨረሻ የሚወስነው ሰው ነው።
more-questions-handover = ጥቂት ተጨማሪ ጥያቄዎች አሉኝ። መልሶችዎ አማካሪ በደንብ እንዲረዱዎት ይጠቅማሉ።
more-questions-referrals = ጥቂት አጭር ጥያቄዎች ቀርተዋል። ከዚያ ለእርስዎ ትክክለኛ የሆኑ ቦታዎችን እነግርዎታለሁ።
referrals-heading = እነዚህ ቦታዎች ሊረዱዎት ይችላሉ፦
deleted-at-once = እዚህ ያስገቡትን ሁሉ ሰርዣለሁ።
deleted-in-a-day = መልሶችዎን በአንድ ቀን ውስጥ እሰርዛለሁ። አሁኑኑ ለመሰረዝ፦ /delete
blocks-heading = አማካሪ ይህን ከእርስዎ ጋር ይመለከታሉ፦
start-again-hint = በማንኛውም ጊዜ እንደገና መጀመር ይችላሉ፦ /start

## Review and handover
review-heading = እባክዎ መልሶችዎን ይመልከቱ
review-hint = ሁሉም ትክክል ነው? ማንኛውንም መልስ መቀየር ይችላሉ።
change-which = የትኛውን መልስ መቀየር ይፈልጋሉ?
consent-declined = እሺ። ምንም አላስተላልፍም። እርስዎ ራስዎ መገናኘት ከፈለጉ፣ አድራሻው ይህ ነው፦
# $district: town or district
contact-heading = በአካባቢዎ ({ $district }) ፕሮግራሙን የሚያገኙት እዚህ ነው፦
contact-note = መገናኘት ወይም አለመገናኘት የእርስዎ ውሳኔ ነው። ጊዜውንም እርስዎ ይወስናሉ። እኔ ምንም አላስተላለፍኩም።
# $district: town or district
district-closed = በአሁኑ ጊዜ ፕሮግራሙ በአካባቢዎ ({ $district }) ዝግ ነው። እዚያ ያለው KIM (የውህደት ቡድን) ሌሎች መንገዶችን ሊነግርዎት ይችላል፦
handed-over = አመሰግናለሁ! የእርዳታ ጥያቄዎ በአቅራቢያዎ ላሉ አማካሪዎች ደርሷል።
# $hours: number of hours
handed-over-when = በሥራ ቀናት፣ በ{ $hours } ሰዓት ውስጥ አማካሪ መልስ ይሰጡዎታል። ስማቸውን እነግርዎታለሁ።
handed-over-nobody = አመሰግናለሁ! እውነቱን ለመናገር፦ ለሚኖሩበት ቦታ እዚህ ገና አማካሪ የለም። የእርዳታ ጥያቄዎ ለአስተባባሪ ቡድኑ ደርሷል። ቡድኑ ለእርስዎ ሰው ይፈልጋል። ስለዚህ ተጨማሪ ጊዜ ሊወስድ ይችላል።
handed-over-how = በማንኛውም ጊዜ እዚህ ሊጽፉልኝ ይችላሉ። ሁሉንም ለመሰረዝ፦ /delete

## While a coach is there
# $coach: first name of the coach
coach-claimed-telegram = { $coach } አሁን አማካሪዎ ናቸው። እዚህ ይጽፉልዎታል።
coach-claimed-phone = { $coach } አሁን አማካሪዎ ናቸው። ስልክ ይደውሉልዎታል።
coach-answer-time = በሥራ ቀናት፣ በ{ $hours } ሰዓት ውስጥ መልስ ያገኛሉ።
coach-write-here = እርስዎም እዚህ መጻፍ ይችላሉ። እኔ አስተላልፋለሁ።
coach-says = መልእክት ከ{ $coach }፦
passed-on = መልእክትዎን ለ{ $coach } አስተላልፌያለሁ።
not-passed-on = መልእክትዎ አልደረሰም። አማካሪዎን አሁን እዚህ ማግኘት አይቻልም። አስተባባሪ ቡድኑ ይህን ያውቃል።
waiting-for-coach = የእርዳታ ጥያቄዎ ገና አማካሪ እየጠበቀ ነው። መልእክት ማስተላለፍ ገና አልችልም። አማካሪ እንደተገኙ ወዲያውኑ እጽፍልዎታለሁ።
coach-released = አማካሪዎ መቀጠል አይችሉም። የእርዳታ ጥያቄዎ አሁን ወደ ሌላ አማካሪ ይሄዳል። እርስዎ ምንም ማድረግ አያስፈልግዎትም።
lead-ended = አማካሪዎ ውይይቱን ጨርሰዋል። እንደገና እርዳታ ከፈለጉ፦ /start
lead-running = አማካሪዎች ጋር ከዚህ በፊት ያቀረቡት የእርዳታ ጥያቄ አለ። እንደገና ከጀመሩ ያ የእርዳታ ጥያቄ ይሰረዛል።
button-withdraw = የእርዳታ ጥያቄው ይሰረዝ፣ እንደገና እንጀምር

## Commands
help =
    ጥያቄዎችን እጠይቅዎታለሁ። ከዚያ ፕሮግራሙ ለእርስዎ ተስማሚ መሆኑን እነግርዎታለሁ። ስሙ «Durchstarten in Ausbildung und Arbeit» (ወደ ሙያ ሥልጠናና ሥራ መግባት) ነው።

    ቁልፎቹን ይጫኑ፣ ወይም አጭር መልስ ይጻፉ።

    /start – መጀመር ወይም መቀጠል
    /back – አንድ ጥያቄ ወደ ኋላ
    /restart – እንደገና መጀመር
    /language – ቋንቋ መቀየር
    /human – ከሰው ጋር መነጋገር
    /hide – የዚህን ቻት መልእክቶች መሰረዝ
    /mydata – ስለ እርስዎ የተቀመጠ መረጃ
    /delete – ሁሉንም መሰረዝ
    /privacy – መረጃዎን ማን ያገኛል
command-start = መጀመር ወይም መቀጠል
command-back = አንድ ጥያቄ ወደ ኋላ
command-restart = እንደገና መጀመር
command-language = ቋንቋ መቀየር
command-human = ከሰው ጋር መነጋገር
command-help = እርዳታ
command-hide = የዚህን ቻት መልእክቶች መሰረዝ
command-privacy = መረጃዎን ማን ያገኛል
command-mydata = ስለ እኔ የተቀመጠ መረጃ
command-delete = ሁሉንም መሰረዝ

# $operator, $address, $contact, $officer: who runs this bot and how to reach them
privacy =
    መረጃዎ

    ኃላፊ፦ { $operator }፣ { $address }
    አድራሻ፦ { $contact }
    የግል መረጃ ጥበቃ ኃላፊ፦ { $officer }

    • ምን፦ እዚህ የሰጡት መልስ፣ ቋንቋዎ፣ የዚህ ቻት ቁጥርና የመጨረሻ መልእክቶቹ ቁጥሮች ብቻ (ለትእዛዙ /hide)። ስለ ዜግነት፣ ሃይማኖት፣ ጤና ወይም የስደት ምክንያት አልጠይቅም። ሰነድ የለም፣ ፎቶ የለም፣ ድምፅ የለም።
    • ለምን፦ ፕሮግራሙ ለእርስዎ ተስማሚ መሆኑን ለማየት። እንዲሁም ከአማካሪ (Coach) ጋር ለማገናኘት።
    • ማን፦ በከተማዎ ወይም በወረዳዎ ያለ የፕሮግራሙ አማካሪ፣ ወይም አስተባባሪ ቡድኑ። ይህም እርስዎ አዎ ካሉ በኋላ ብቻ ነው። ሌላ ማንኛውም መሥሪያ ቤት ወይም ድርጅት ከእኛ አያገኘውም። Ausländerbehörde (የውጭ ዜጎች ቢሮ) እንኳን አያገኘውም።
    • የት፦ በሚስጥራዊ ኮድ ተቆልፎ ይቀመጣል። እዚህ የሚጻፈውን Telegram ራሱም ማየት ይችላል። አንዳንድ አማካሪዎች መልእክቶችዎን በኢሜይል ያነባሉ።
    • እስከ መቼ፦ ፕሮግራሙ ለእርስዎ ተስማሚ ካልሆነ፣ ቢበዛ አንድ ቀን። ካልቀጠሉ፣ 30 ቀን። አማካሪ ካለዎት፣ ካበቃ በኋላ እስከ 90 ቀን። ግብዣዎች ከፈለጉ፣ ለእነሱ አንድ ዓመት።
    • ማን ይወስናል፦ ሰው። ቦቱ የሚሰጠው የመጀመሪያ ግምት ብቻ ነው (Art. 22 DSGVO)።
    • መብቶችዎ፦ መረጃዎን ለማየት /mydata፣ ለመሰረዝ /delete፣ ለማስተካከል «መልስ መቀየር» የሚለው ቁልፍ። ለLandesbeauftragte für Datenschutz NRW (የግል መረጃ ጥበቃ ባለሥልጣን) አቤቱታ ማቅረብም ይችላሉ።

operator-unset = ማሳያ በዚህ ኮምፒውተር ላይ

human-heading = ሰው ይረዳዎታል
human-district = በአካባቢዎ ({ $district }) ያለው አድራሻ ይህ ነው፦
human-operator = ወደዚህም መጻፍ ወይም መደወል ይችላሉ፦ { $contact }
human-coach = { $coach } አማካሪዎ ናቸው። እዚህ ይጻፉ፣ እኔ አስተላልፋለሁ።
human-emergency = በአስቸኳይ አደጋ ጊዜ ወደ 112 ይደውሉ።
human-place-first = መጀመሪያ የት እንደሚኖሩ ይንገሩኝ። ከዚያ በአቅራቢያዎ ያለ ሰው ልነግርዎት እችላለሁ።

mydata-heading = ስለ እርስዎ የተቀመጠው ይህ ነው
mydata-none = ስለ እርስዎ የተቀመጠ ነገር የለም።
mydata-language = ቋንቋ፦ { $language }
mydata-answers = መልሶችዎ፦
mydata-consents = የተስማሙበት፦
mydata-consent-precheck = ጥያቄዎቹን ለመመለስ ({ $date })
mydata-consent-handover = መልሶችዎ ለአማካሪዎች እንዲተላለፉ ({ $date })
mydata-lead = አማካሪዎች ጋር ያለው የእርዳታ ጥያቄዎ፣ ቁጥር { $number }። ሁኔታ፦ { $state }
mydata-lead-new = ገና አማካሪ አልተገኘም
mydata-lead-claimed = አማካሪ ተቀብለውታል
mydata-lead-closed = አብቅቷል
delete-ask = ስለ እርስዎ የተቀመጠውን ሁሉ ልሰርዝ? ለአማካሪዎች የቀረበ የእርዳታ ጥያቄ ካለ፣ እሱም ይሰረዛል።
delete-done = ሁሉም ተሰርዟል። እንደገና መነጋገር ከፈለጉ፦ /start
restart-ask = ሁሉንም መልሶች ረስቼ እንደገና ልጀምር?
nothing-back = ይህ የመጀመሪያው ጥያቄ ነው። ከዚህ ወደ ኋላ መሄድ አይቻልም።
not-now = እሺ። በኋላ መጀመር ከፈለጉ፦ /start
group-goodbye = ጤና ይስጥልኝ! የምነጋገረው ከአንድ ሰው ጋር በግል ብቻ ነው። ይህም ሌላ ሰው እንዳያነብ ነው። እባክዎ በግል ቻት ይጻፉልኝ። ደህና ይሁኑ!
hidden = እዚህ የነበሩትን መልእክቶች ሰርዣለሁ። መልሶችዎ አልጠፉም። ለመቀጠል፦ /start
hidden-old = ከሁለት ቀን በላይ የቆዩ መልእክቶችን መሰረዝ አልችልም። ራስዎ ግን መሰረዝ ይችላሉ። በTelegram ሜኑ ውስጥ ይህን ይጫኑ፦ «Verlauf löschen» ወይም «Clear history» (የቻት ታሪክ መሰረዝ)።

## What Telegram shows of the bot
bot-name = Durchstarten
bot-about = በNRW ስላለ የሙያ ሥልጠናና ሥራ ጥያቄዎችና መልሶች። በነፃና በፈቃደኝነት።
bot-description =
    ጤና ይስጥልኝ! ብዙ ቋንቋዎች እናገራለሁ።

    ጥቂት አጭር ጥያቄዎችን እጠይቅዎታለሁ። በNordrhein-Westfalen (NRW) ክልል የሙያ ሥልጠናና የሥራ ፕሮግራም አለ። ከዚያ ለእርስዎ ተስማሚ መሆኑን ወይም አለመሆኑን በቅንነት እነግርዎታለሁ። ክፍያ የለውም፣ በፈቃደኝነት ነው።

    ለመጀመር፣ ከታች ያለውን የTelegram ቁልፍ ይጫኑ።
