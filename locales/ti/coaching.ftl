### The talk with the coach: waiting, writing, appointments, invitations. For people, in every language.

## Waiting
# $day: weekday and day
wait-until = ሕጂ ኣብ ስራሕ ዘሎ ሰብ የለን። ቅድሚ { $day } ክምልሰልኩም ዝኽእል ሰብ የለን። ተራኹም ኣይጠፍእን።
wait-longer = ይቕሬታ፦ ክሳብ ሕጂ ዝመለሰልኩም ሰብ የለን። ኣተሓባባሪ ጉጅለ (Koordination) ሕጂ ፈሊጥዎ ኣሎ። ተራኹም ኣይጠፍእን።
# stands below the question whether somebody wants to start
remind-offer = ኣብ መንጎ እንተኣቋሪጽኩም፣ ድሕሪ 24 ሰዓታት ሓንሳብ ከዘኻኽረኩም እኽእል። እዚ እንተደለኹም ጥራይ እዩ።
button-start-remind = እወ ንጀምር፣ ሓንሳብ ኣዘኻኽሩኒ
half-way = ሰላም! ጀሚርኩም ነይርኩም። ገና ግን ንኹሎም ሕቶታት ኣይመለስኩምን። መልስታትኩም ኣይጠፍኣን። ክትቅጽሉ ትደልዩ ዶ? ሓንሳብ ጥራይ እየ ዘዘኻኽረኩም።

## Talk
# $coach: first name of the coach
talk-quiet = ካብ ሕጂ ንደሓር ኣብዚ ምስ { $coach } ትጻሓፉ። ኣነ ስቕ ክብል እየ፣ መልእኽትታት ጥራይ የሕልፍ። ኣብ መልእኽትኹም እዚ ምልክት ✍ እንተሃልዩ፣ ናብ { $coach } በጺሑ ኣሎ ማለት እዩ።
# stands above a German text of the coach
coach-says-german = መልእኽቲ ካብ { $coach }፣ ብጀርመንኛ፦
button-interpreter = 📞 በጃኹም ብተርጓሚ ደውሉለይ
interpreter-asked = ናብ { $coach } ነዚ ኣሕሊፈ ኣለኹ፦ ብተርጓሚ ክትዛረቡ ከም እትደልዩ። ካብ { $coach } መልእኽቲ ክትረኽቡ ኢኹም።
files-wanted = ካብ { $coach } ሕቶ ኣሎ፦ ስእሊ፣ ፋይል ወይ ናይ ድምጺ መልእኽቲ ክትልእኹ። ሕጂ ኣብዚ ክትልእኽዎ ትኽእሉ። ኣነ ኣይዕቅቦን እየ፣ የሕልፎ ጥራይ።
files-not-wanted = ስእልታት፣ ፋይላትን ናይ ድምጺ መልእኽትታትን፣ ካብ ኣማኻሪኹም እንተተሓቲትኩም ጥራይ እየ ዘሕልፍ። በጃኹም ብጽሑፍ ጸሓፉ።
talk-passed-to = ካብ ሕጂ ንደሓር ካብ { $coach } ሓገዝ ትረኽቡ። ንስኹም ዝኾነ ነገር ክትገብሩ ኣየድልየኩምን።
talk-again = ሕቶ ሓገዝኩም ዳግማይ ተኸፊቱ ኣሎ። ካብ { $coach } መልእኽቲ ክትረኽቡ ኢኹም።
button-end-talk = ዝርርብ ክውድእ
end-talk-ask = ነቲ ዝርርብ ክትውድእዎ ትደልዩ ዶ? እወ እንተበልኩም፣ ሕቶ ሓገዝኩም ክስሕቦ እየ። ድሕሪኡ ኣማኻሪ ሓበሬታኹም ኣይርእን።
button-end-yes = እወ፣ ይወዳእ
button-end-no = ኣይፋል፣ ንቐጽል
talk-ended = እቲ ዝርርብ ተወዲኡ ኣሎ። ንኣማኻሪኹም ሓቢረ ኣለኹ። ዳግማይ ሓገዝ እንተደለኹም፦ /start

## Days and times
weekday-1 = ሰኑይ
weekday-2 = ሰሉስ
weekday-3 = ረቡዕ
weekday-4 = ሓሙስ
weekday-5 = ዓርቢ
weekday-6 = ቀዳም
weekday-7 = ሰንበት
# $weekday: day of the week; $day: day with month and year
day-words = { $weekday }፣ { $day }
# $time: time of day like 14:30. "German time" is said because the Ethiopian clock is six hours apart (9:00 would be 3 p.m.)
moment-words = { $weekday }፣ { $day }፣ ብሰዓት ጀርመን { $time }

## Appointments
appointment-offer = ምስ { $coach } ንክትራኸቡ ቆጸራ ክንሕዝ ንደሊ። መዓስ ክትመጹ ትኽእሉ?
# $place: address, in German
appointment-place = ቦታ፦ { $place }
button-no-time = ካብዚኦም ዋላ ሓደ ግዜ ኣይጥዕመንን
appointment-agreed = ቆጸራኹም ምስ { $coach } ተረጋጊጹ ኣሎ፦
appointment-tomorrow = መዘኻኸሪ፦ ጽባሕ ምስ { $coach } ቆጸራ ኣለኩም።
appointment-soon = መዘኻኸሪ፦ ቆጸራኹም ምስ { $coach } ድሕሪ ክልተ ሰዓታት ይጅምር።
button-cannot-come = ክመጽእ ኣይክእልን
appointment-cannot = ሕራይ። ነዚ ናብ { $coach } ኣሕሊፈዮ ኣለኹ። ካልእ ናይ ቆጸራ ግዜታት ክቐርበልኩም እዩ።
appointment-cancelled = ይቕሬታ፣ ብወገን { $coach } ኣይተኻእለን። እዚ ቆጸራ ተሰሪዙ ኣሎ፦
appointment-gone = እዞም ናይ ቆጸራ ግዜታት ድሕሪ ሕጂ ኣየገልግሉን።
appointment-met = ምስ { $coach } ተራኺብኩም ዶ?
button-met-yes = እወ፣ ተራኺብና
button-met-no = ኣይፋል
appointment-met-yes = ስለ መልስኹም የቐንየለይ። ሰናይ ዕድል!
appointment-met-no = ስለ መልስኹም የቐንየለይ። ነዚ ናብ { $coach } ኣሕሊፈዮ ኣለኹ። ባዕልኹም እውን ኣብዚ ክትጽሕፉ ትኽእሉ።
# stands in the phone's calendar
appointment-title = ቆጸራ ምስ { $coach }
calendar-file = ንካለንደር ናይ ተሌፎንኩም

## Invitations to job fairs and meetings with employers
events-ask =
    ዕድመታት ክልእኸልኩም ትደልዩ ዶ? ሓሓሊፉ ኣብ ቀረባኹም ምርኢት ስራሕ ወይ ርክብ ምስ ኣስራሕቲ ይካየድ።

    ንዕኡ፣ ነቲ እትነብሩሉ ቦታን ነዞም መልስታትኩምን ብምስጢራዊ ኮድ እዕቅቦም፦ ክንደይ ዓመት ምዃንኩም፣ ወረቐት፣ ጀርመንኛ፣ ምስክር ወረቐት፣ ስራሕ። ድሕሪ ሓደ ዓመት እድምስሶም። ነቲ ዕድመታት ኣብ ዝኾነ ግዜ ደው ከተብልዎ ትኽእሉ።
button-events-yes = እወ፣ ዕድመታት ልኣኹለይ
button-events-no = ኣይፋል፣ የቐንየለይ
events-yes = ጽቡቕ። ንዓኹም ዝኸውን ነገር ምስ ተረኽበ ክጽሕፈልኩም እየ።
events-no = ሕራይ። ዕድመታት ኣይልእኸልኩምን እየ።
event-kind-job_fair = ምርኢት ስራሕ
event-kind-speed_dating = ሓጺር ዝርርብ ምስ ኣስራሕቲ (Speed-Dating)
event-kind-open_day = መዓልቲ ክፉት ማዕጾ ንኹሉ ሰብ
event-kind-meeting = ናይ ሓበሬታ ርክብ
# $kind: kind of event
event-invitation = ዕድመ ንዓኹም፦ { $kind }
event-ask = ክትመጹ ትደልዩ ዶ? ክፍሊት የብሉን።
button-event-yes = እወ፣ ክመጽእ እየ
button-event-no = ኣይፋል
button-events-stop = ድሕሪ ሕጂ ዕድመታት ኣይደልን
event-coming = ጽቡቕ! ንዓኹም ቦታ ኣሎ።
event-not-coming = ሕራይ። ስለ መልስኹም የቐንየለይ።
event-full = ይቕሬታ፣ ኩሉ ቦታታት ተታሒዙ ኣሎ።
event-over = እዚ ዕድመ ድሕሪ ሕጂ ኣየገልግልን።
event-cancelled = ይቕሬታ፣ እዚ መደብ ተሰሪዙ ኣሎ፦
events-stopped = ሕራይ። ድሕሪ ሕጂ ዕድመታት ኣይልእኸልኩምን እየ። ንዕኡ ዝዓቀብክዎ ሓበሬታ ደምሲሰዮ ኣለኹ።
# $date: day
mydata-events = ዕድመታት ናብ ምርኢት ስራሕን ርክባትን፦ እወ፣ ካብ { $date } ጀሚሩ
# $moment: day and time
mydata-appointment = ቆጸራ ምስ ኣማኻሪኹም፦ { $moment }
