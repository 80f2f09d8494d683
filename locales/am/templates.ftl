### Ready sentences of the coach: the coach picks the German one, the person reads it in their language.

# $coach: first name of the coach
say-greeting = ጤና ይስጥልኝ! እኔ አማካሪዎ { $coach } ነኝ። ስላነጋገሩን ደስ ብሎኛል።
say-who = የምሠራው «Durchstarten in Ausbildung und Arbeit» ለሚባለው ፕሮግራም ነው። በጀርመንኛ፣ በትምህርት ቤት፣ በሙያ ሥልጠናና በሥራ ጉዳይ እረዳዎታለሁ። ክፍያ የለውም።
say-not-authority = ስለ ወረቀቶችዎ የምወስነው እኔ አይደለሁም። የሚጽፉልኝን የማስተላልፈው እርስዎ አዎ ካሉ ብቻ ነው።
say-when-free = ለመነጋገር መቼ ጊዜ አለዎት? እባክዎ የሚመቹዎትን ቀኖችና ሰዓቶች (በጀርመን ሰዓት) ይጻፉልኝ።
say-when-call = መቼ ልደውልልዎት እችላለሁ? እባክዎ የሚመቹዎትን ቀኖችና ሰዓቶች (በጀርመን ሰዓት) ይጻፉልኝ።
# $moment: weekday, day and time
say-call-at = ስልክ እደውልልዎታለሁ፦ { $moment }።
# $place: address, in German
say-come-to = እባክዎ ወደ እኔ ይምጡ። አድራሻው ይህ ነው፦ { $place }
# $things: what the person should bring
say-bring = እባክዎ ይህን ይዘው ይምጡ፦ { $things }
# $minutes: number of minutes
say-late = { $minutes } ደቂቃ ያህል እዘገያለሁ። እባክዎ ይጠብቁኝ።
say-not-coming = አዝናለሁ፣ መምጣት አልችልም። ይቅርታ ያድርጉልኝ። በቅርቡ አዲስ የቀጠሮ ሰዓት እነግርዎታለሁ።
# $service: name of a service
say-cannot-help = ይቅርታ፣ በዚህ ጉዳይ ልረዳዎት አልችልም። ይህ ቦታ ሊረዳዎት ይችላል፦ { $service }
say-still-interested = ለተወሰነ ጊዜ ከእርስዎ መልእክት አልደረሰኝም። አሁንም እርዳታ ይፈልጋሉ? እባክዎ በአጭሩ ይጻፉልኝ።
# $day: weekday and day
say-away = እስከ { $day } ድረስ ሥራ ላይ አይደለሁም። ከዚያ በኋላ እንደገና አነጋግርዎታለሁ።
say-find-out = መልሱን አሁን ወዲያውኑ አላውቅም። ጠይቄ እስከ { $day } ድረስ መልሱን እጽፍልዎታለሁ።
say-interpreter = ከአስተርጓሚ ጋር ሆነን መነጋገር እንችላለን። ለእርስዎ ክፍያ የለውም። ይህን ይፈልጋሉ?
say-trusted-person = ከፈለጉ፣ የሚያምኑትን ሰው ይዘው መምጣት ይችላሉ።
say-children = ልጆችዎን ይዘው መምጣት ይችላሉ።
say-thanks = አመሰግናለሁ! መልእክትዎን አንብቤያለሁ።
say-course = በጀርመንኛ ኮርስ ለእርስዎ ቦታ ሊኖር ይችላል። ተጨማሪ ማወቅ ይፈልጋሉ?
say-job = ምናልባት ለእርስዎ የሚስማማ ሥራ አለ። ተጨማሪ ማወቅ ይፈልጋሉ?
say-internship = ለእርስዎ የሚሆን የሥራ ልምምድ ወይም የሙያ ሥልጠና ሊኖር ይችላል። ተጨማሪ ማወቅ ይፈልጋሉ?
say-recognition = የምስክር ወረቀቶችዎ ምናልባት በጀርመንም ዋጋ ሊኖራቸው ይችላል። እባክዎ ይዘዋቸው ይምጡ። ቅጂ ወይም ፎቶም ጥሩ ነው።
say-phone-number = እባክዎ ላገኝዎት የምችልበትን ስልክ ቁጥር ይጻፉልኝ።
say-not-reached = ደውዬልዎት ነበር፣ ግን አላገኘሁዎትም። መቼ ይመችዎታል?
say-goodbye = መልካሙን ሁሉ እመኝልዎታለሁ! እንደገና እርዳታ ካስፈለገዎት፣ እባክዎ ይጻፉ።

## What the person should bring
thing-paper = መታወቂያዎ ወይም ከመሥሪያ ቤት ያገኙት ወረቀት
thing-certificates = የምስክር ወረቀቶችዎ (የሌላ አገርም)
thing-cv = የትምህርትና የሥራ ታሪክዎ (CV) ካለዎት
thing-letters = ከመሥሪያ ቤት የደረሱዎት ደብዳቤዎች
thing-course-papers = የጀርመንኛ ኮርስ ማረጋገጫ ወረቀቶችዎ
