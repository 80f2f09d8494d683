### Ready sentences of the coach: the coach picks the German one, the person reads it in their language.

# $coach: first name of the coach
say-greeting = ሰላም! ኣነ { $coach } እየ። ከም Coach ክሕግዘኩም እየ። ርክብ ስለ ዝገበርኩም ደስ ኢሉኒ።
say-who = ንፕሮግራም «Durchstarten in Ausbildung und Arbeit» እየ ዝሰርሕ። ኣብ ጉዳይ ጀርመንኛ፣ ቤት ትምህርቲ፣ ሞያዊ ስልጠናን ስራሕን እሕግዘኩም። ክፍሊት የብሉን።
say-not-authority = ብዛዕባ ወረቓቕትኹም ኣነ ኣይውስንን እየ። እትጽሕፉለይ ነገር፣ እወ እንተበልኩም ጥራይ የሕልፎ።
say-when-free = ንዝርርብ መዓስ ግዜ ኣለኩም? በጃኹም መዓልታትን ሰዓታትን (ብሰዓት ጀርመን) ጸሓፉለይ።
say-when-call = መዓስ ክድውለልኩም እኽእል? በጃኹም መዓልታትን ሰዓታትን (ብሰዓት ጀርመን) ጸሓፉለይ።
# $moment: weekday, day and time
say-call-at = ክድውለልኩም እየ፦ { $moment }።
# $place: address, in German
say-come-to = በጃኹም ናባይ ንዑ። ኣድራሻ እዚ እዩ፦ { $place }
# $things: what the person should bring
say-bring = በጃኹም ነዚ ሒዝኩም ንዑ፦ { $things }
# $minutes: number of minutes
say-late = ኣስታት { $minutes } ደቓይቕ ደንጉየ ክመጽእ እየ። በጃኹም ተጸበዩኒ።
say-not-coming = ይቕሬታ ግበሩለይ፣ ክመጽእ ኣይክእልን እየ። ኣብ ቀረባ እዋን ሓድሽ ናይ ቆጸራ ግዜ ክህበኩም እየ።
# $service: name of a service
say-cannot-help = ይቕሬታ፣ ኣብዚ ጉዳይ ክሕግዘኩም ኣይክእልን እየ። እዛ ትካል ክትሕግዘኩም ትኽእል፦ { $service }
say-still-interested = ነዊሕ ግዜ መልእኽቲ ካባኹም ኣይረኸብኩን። ሕጂ እውን ሓገዝ ትደልዩ ዶ? በጃኹም ሓጺር መልእኽቲ ጸሓፉለይ።
# $day: weekday and day
say-away = ክሳብ { $day } ኣብ ስራሕ የለኹን። ድሕሪኡ ዳግማይ ክጽሕፈልኩም እየ።
say-find-out = መልሲ ናይዚ ሕጂ ኣይፈልጦን እየ። ሓቲተ፣ ክሳብ { $day } መልሲ ክጽሕፈልኩም እየ።
say-interpreter = ምስ ዝትርጉም ሰብ ኮይንና ክንዛረብ ንኽእል። ንስኹም ኣይትኸፍሉን። ከምኡ ትደልዩ ዶ?
say-trusted-person = እትኣምንዎ ሰብ ሒዝኩም ክትመጹ ትኽእሉ።
say-children = ደቅኹም ሒዝኩም ክትመጹ ትኽእሉ።
say-thanks = የቐንየለይ! መልእኽትኹም ኣንቢበዮ ኣለኹ።
say-course = ኣብ ኮርስ ጀርመንኛ ምናልባት ንዓኹም ቦታ ይህሉ ይኸውን። ዝያዳ ክትፈልጡ ትደልዩ ዶ?
say-job = ሓደ ስራሕ ኣሎ። ምናልባት ንዓኹም ክኸውን ይኽእል። ዝያዳ ክትፈልጡ ትደልዩ ዶ?
say-internship = ምናልባት ንዓኹም ዝኸውን ልምምድ ስራሕ ወይ Ausbildung (ሞያዊ ስልጠና) ይህሉ ይኸውን። ዝያዳ ክትፈልጡ ትደልዩ ዶ?
say-recognition = ምስክር ወረቐትኩም ምናልባት ኣብ ጀርመን እውን ተቐባልነት ክህልዎ ይኽእል። በጃኹም ሒዝኩምዎ ንዑ። ቅዳሕ ወይ ስእሊ እውን ይኸውን እዩ።
say-phone-number = በጃኹም ክረኽበኩም ዝኽእለሉ ቁጽሪ ተሌፎን ጸሓፉለይ።
say-not-reached = ደዊለልኩም ነይረ፣ ግን ኣይረኸብኩኹምን። መዓስ ይጥዕመኩም?
say-goodbye = ኩሉ ጽቡቕ እምነየልኩም! ዳግማይ ሓገዝ እንተደለኹም፣ ብዘይ ስክፍታ ጸሓፉለይ።

## What the person should bring
thing-paper = ወረቐት መንነትኩም ወይ ካብ ቤት ጽሕፈት ዝተዋህበኩም ወረቐት
thing-certificates = ምስክር ወረቐትኩም፣ ናይ ካልእ ሃገር እውን
thing-cv = ናይ ትምህርትን ስራሕን ታሪኽኩም (ሲቪ)፣ እንተሃልዩኩም
thing-letters = ካብ ኣብያተ ጽሕፈት ዝመጸኩም ደብዳበታት
thing-course-papers = ናይ ኮርስ ጀርመንኛ ወረቓቕትኹም
