### The talk with the coach: waiting, writing, appointments, invitations. For people, in every language.

## Waiting
# $day: weekday and day
wait-until = አሁን በቢሮ ማንም የለም። ከ{ $day } በፊት ማንም ሊመልስልዎት አይችልም። ተራዎ አይጠፋም።
wait-longer = ይቅርታ፣ እስካሁን ማንም አልመለሰልዎትም። አስተባባሪ ቡድኑ አሁን ይህን ያውቃል። ተራዎ አይጠፋም።
# stands below the question whether somebody wants to start
remind-offer = መሃል ላይ ካቆሙ፣ ከ24 ሰዓት በኋላ አንድ ጊዜ ላስታውስዎት እችላለሁ። ይህም እርስዎ ከፈለጉ ብቻ ነው።
button-start-remind = አዎ፣ እንጀምር፤ አንድ ጊዜም ያስታውሱኝ
half-way = ጤና ይስጥልኝ! ጀምረው ነበር፣ ግን ሁሉንም ጥያቄዎች ገና አልመለሱም። መልሶችዎ አልጠፉም። መቀጠል ይፈልጋሉ? የማስታውስዎት አሁን አንድ ጊዜ ብቻ ነው።

## Talk
# $coach: first name of the coach
talk-quiet = ከአሁን ጀምሮ እዚህ የሚጻጻፉት ከ{ $coach } ጋር ነው። እኔ ዝም እላለሁ፣ መልእክቶችን ብቻ አስተላልፋለሁ። በመልእክትዎ ላይ ✍ ምልክት ካዩ፣ መልእክቱ ለ{ $coach } ደርሷል።
# stands above a German text of the coach
coach-says-german = { $coach } በጀርመንኛ እንዲህ ይላሉ፦
button-interpreter = 📞 እባክዎ ከአስተርጓሚ ጋር ይደውሉልኝ
interpreter-asked = አስተርጓሚ ባለበት መነጋገር እንደሚፈልጉ ለ{ $coach } ነግሬያለሁ። { $coach } ያነጋግሩዎታል።
files-wanted = { $coach } ፎቶ፣ ፋይል ወይም የድምፅ መልእክት እንዲልኩ ይጠይቁዎታል። አሁን እዚህ መላክ ይችላሉ። እኔ አላስቀምጠውም፣ ማስተላለፍ ብቻ ነው የማደርገው።
files-not-wanted = ፎቶ፣ ፋይል ወይም የድምፅ መልእክት የማስተላልፈው አማካሪዎ ከጠየቁ ብቻ ነው። እባክዎ በጽሑፍ ይጻፉ።
talk-passed-to = ከአሁን ጀምሮ { $coach } ይረዱዎታል። እርስዎ ምንም ማድረግ አያስፈልግዎትም።
talk-again = የእርዳታ ጥያቄዎ እንደገና ተከፍቷል። { $coach } ያነጋግሩዎታል።
button-end-talk = ውይይቱን መጨረስ
end-talk-ask = ውይይቱን መጨረስ ይፈልጋሉ? ከጨረሱ፣ የእርዳታ ጥያቄዎን እሰርዛለሁ። ከዚያ በኋላ አማካሪዎ መረጃዎን አያዩም።
button-end-yes = አዎ፣ እንጨርስ
button-end-no = አይ፣ እንቀጥል
talk-ended = ውይይቱ አብቅቷል። አማካሪዎ ይህን ያውቃሉ። እንደገና እርዳታ ካስፈለገዎት፦ /start

## Days and times
weekday-1 = ሰኞ
weekday-2 = ማክሰኞ
weekday-3 = ረቡዕ
weekday-4 = ሐሙስ
weekday-5 = ዓርብ
weekday-6 = ቅዳሜ
weekday-7 = እሑድ
# $weekday: day of the week; $day: day with month and year
day-words = { $weekday }፣ { $day }
# $time: time of day like 14:30. "German time" is said because the Ethiopian clock is six hours apart (9:00 would be 3 p.m.)
moment-words = { $weekday }፣ { $day }፣ በጀርመን ሰዓት { $time }

## Appointments
appointment-offer = { $coach } በአካል ሊያገኙዎት ይፈልጋሉ። መቼ መምጣት ይችላሉ?
# $place: address, in German
appointment-place = ቦታ፦ { $place }
button-no-time = ከእነዚህ ሰዓቶች አንዱም አይመቸኝም
appointment-agreed = ከ{ $coach } ጋር ቀጠሮዎ ተይዟል፦
appointment-tomorrow = ማስታወሻ፦ ነገ ከ{ $coach } ጋር ቀጠሮ አለዎት።
appointment-soon = ማስታወሻ፦ ከ{ $coach } ጋር ያለዎት ቀጠሮ ሊጀምር ሁለት ሰዓት ቀርቶታል።
button-cannot-come = መምጣት አልችልም
appointment-cannot = ችግር የለም። { $coach } ይህን ያውቃሉ። ሌሎች ሰዓቶችን ይነግሩዎታል።
appointment-cancelled = ይቅርታ፣ { $coach } መገኘት አይችሉም። ይህ ቀጠሮ ተሰርዟል፦
appointment-gone = እነዚህን ሰዓቶች ከእንግዲህ መምረጥ አይቻልም።
appointment-met = በቀጠሮዎ ከ{ $coach } ጋር ተገናኝተዋል?
button-met-yes = አዎ፣ ተገናኝተናል
button-met-no = አይ
appointment-met-yes = ስለ መልስዎ አመሰግናለሁ። መልካም ዕድል!
appointment-met-no = ስለ መልስዎ አመሰግናለሁ። { $coach } አሁን ይህን ያውቃሉ። እርስዎም እዚህ መጻፍ ይችላሉ።
# stands in the phone's calendar
appointment-title = ቀጠሮ ከ{ $coach } ጋር
calendar-file = ለቀን መቁጠሪያዎ

## Invitations to job fairs and meetings with employers
events-ask =
    ግብዣዎች እንዲደርሱዎት ይፈልጋሉ? አንዳንድ ጊዜ በአቅራቢያዎ የሥራ አውደ ርዕይ ይኖራል። ወይም ከቀጣሪዎች ጋር የመገናኛ ዝግጅት ይኖራል።

    ለዚህ የሚኖሩበትን ቦታና አንዳንድ መልሶችዎን አስቀምጣለሁ። መልሶቹ እነዚህ ናቸው፦ ስለ ዕድሜ፣ ስለ ወረቀት፣ ስለ ጀርመንኛ፣ ስለ ምስክር ወረቀትና ስለ ሥራ። ሁሉም በሚስጥራዊ ኮድ ተቆልፎ ይቀመጣል። ከአንድ ዓመት በኋላ እሰርዘዋለሁ። ግብዣዎቹን በማንኛውም ጊዜ ማቆም ይችላሉ።
button-events-yes = አዎ፣ ግብዣዎች ይላኩልኝ
button-events-no = አይ፣ አመሰግናለሁ
events-yes = እሺ። ለእርስዎ የሚስማማ ነገር ሲኖር እጽፍልዎታለሁ።
events-no = እሺ። ግብዣ አይደርስዎትም።
event-kind-job_fair = የሥራ አውደ ርዕይ
event-kind-speed_dating = ከቀጣሪዎች ጋር አጭር ንግግር (Speed-Dating)
event-kind-open_day = ለሁሉም ክፍት የሆነ የጉብኝት ቀን
event-kind-meeting = የመረጃ ስብሰባ
# $kind: kind of event
event-invitation = ግብዣ፦ { $kind }
event-ask = መምጣት ይፈልጋሉ? ክፍያ የለውም።
button-event-yes = አዎ፣ እመጣለሁ
button-event-no = አይ
button-events-stop = ከእንግዲህ ግብዣ አልፈልግም
event-coming = በጣም ጥሩ! ለእርስዎ ቦታ አለ።
event-not-coming = እሺ። ስለ መልስዎ አመሰግናለሁ።
event-full = ይቅርታ፣ ሁሉም ቦታዎች ተይዘዋል።
event-over = ይህ ግብዣ ከእንግዲህ አያገለግልም።
event-cancelled = ይቅርታ፣ ይህ ዝግጅት ተሰርዟል፦
events-stopped = እሺ። ከእንግዲህ ግብዣ አይደርስዎትም። ለዚህ ያስቀመጥኩት መረጃ ተሰርዟል።
# $date: day
mydata-events = የሥራ አውደ ርዕይና የስብሰባ ግብዣዎች፦ አዎ፣ ከ{ $date } ጀምሮ
# $moment: day and time
mydata-appointment = ከአማካሪዎ ጋር ያለዎት ቀጠሮ፦ { $moment }
