## Consent before the first question
# $operator: who runs this bot
consent-precheck =
    ጤና ይስጥልኝ!

    ይህ ስለ ፕሮግራሙ «Durchstarten in Ausbildung und Arbeit» (ወደ ሙያ ሥልጠናና ሥራ መግባት) ነው። በNordrhein-Westfalen (NRW) ክልል ያሉ ወጣት ስደተኞችን ይረዳል። የሙያ ሥልጠናና ሥራ እንዲያገኙ ያግዛል።

    ጥቂት አጭር ጥያቄዎችን እጠይቅዎታለሁ። ከዚያ ፕሮግራሙ ለእርስዎ ተስማሚ መሆኑን በቅንነት እነግርዎታለሁ። ተስማሚ ከሆነ፣ በአቅራቢያዎ ያለ አማካሪ (Coach) ሊረዱዎት ይችላሉ።

    • ክፍያ የለውም። የትኛውን ጥያቄ እንደሚመልሱ እርስዎ ይወስናሉ።
    • መልሶችዎ በሚስጥራዊ ኮድ ተቆልፈው ይቀመጣሉ። ከመስማማትዎ በፊት ማንም ሰው አያነባቸውም።
    • መልሶችዎ የሚሄዱት ለአማካሪዎችና ለአስተባባሪ ቡድናቸው ብቻ ነው። ይህም እርስዎ አዎ ካሉ ብቻ ነው። ለAusländerbehörde (የውጭ ዜጎች ቢሮ) አይሄዱም።
    • በማንኛውም ጊዜ ሁሉንም መሰረዝ ይችላሉ፦ /delete
    • እኔ የኮምፒውተር ፕሮግራም ነኝ፣ ሰው አይደለሁም። በመጨረሻ የሚወስነው ሰው ነው።

    ይህን ቦት የሚያስተዳድረው፦ { $operator }። ተጨማሪ መረጃ፦ /privacy

    እንጀምር?

## Consent before anything reaches a coach
# $operator: who runs this bot; $district: the town or district whose coaches get the answers
consent-handover =
    መልሶችዎን ላስተላልፍ?

    • ማን ያገኛቸዋል፦ በአካባቢዎ ({ $district }) ያሉ የፕሮግራሙ አማካሪዎች (Coaches)። እዚያ ማንም ከሌለ፦ የፕሮግራሙ አስተባባሪ ቡድን። ሌላ ማንም አያገኛቸውም።
    • ለምን፦ አማካሪ እንዲያገኙዎትና እንዲመክሩዎት።
    • መጀመሪያ አማካሪ የሚያዩት እርስዎ ስለ ፕሮግራሙ የሰጡትን መልሶች ብቻ ነው። ስምዎን አያዩም። ስምዎንና መገናኛዎን የሚያዩት እርስዎን የሚረዱት አማካሪ ብቻ ናቸው።
    • ሌላ ማንኛውም መሥሪያ ቤት ወይም ድርጅት ከእኛ አያገኛቸውም። Ausländerbehörde (የውጭ ዜጎች ቢሮ) እንኳን አያገኛቸውም።
    • ስምምነትዎን በማንኛውም ጊዜ መሰረዝ ይችላሉ፦ /delete
    • ኃላፊ፦ { $operator }። ዝርዝር መረጃ፦ /privacy

    ይህ በፈቃደኝነት ነው። አይ ካሉ ምንም መጥፎ ነገር አይደርስብዎትም።

## Questions
place-label = ቦታ
place-ask = የት ይኖራሉ? እባክዎ የፖስታ ቁጥርዎን (Postleitzahl) ይጻፉ፣ ለምሳሌ 44135። የከተማዎን ስም መጻፍም ይችላሉ።
place-why = እያንዳንዱ ከተማና ወረዳ የራሱ እርዳታ አለው። በአቅራቢያዎ ምን እንዳለ ማወቅ አለብኝ። የመንገድዎ ስም አያስፈልገኝም።

age-label = ዕድሜ
age-ask = ዕድሜዎ ስንት ነው? እባክዎ ቁጥር ይጻፉ፣ ለምሳሌ 22።
age-why = ፕሮግራሙ ዕድሜያቸው ከ18 እስከ 27 ዓመት ለሆኑ ሰዎች ነው። ሌላ ማን ሊረዳዎት እንደሚችልም በዕድሜዎ ይወሰናል።

paper-label = የመኖሪያ ወረቀት
paper-ask = በጀርመን ለመኖር የትኛው ወረቀት አለዎት? በወረቀቱ ላይ ያለውን ርዕስ ይመልከቱ።
paper-why = አንዳንድ ሰዎች በወረቀታቸው ምክንያት ብዙ ሌላ እርዳታ አያገኙም። ፕሮግራሙ በዋናነት ለእነሱ ነው። ወረቀቱን ማሳየት አያስፈልግም። ቁጥር ወይም ፎቶ አልጠይቅም።
paper-option-duldung = Duldung (ከአገር ማስወጣት ለጊዜው ቆሟል)
paper-option-gestattung = Aufenthaltsgestattung (የጥገኝነት ሂደት)
paper-option-ankunftsnachweis = Ankunftsnachweis (የመድረስ ማረጋገጫ)
paper-option-section_24 = § 24 (ጥበቃ፣ ዩክሬን)
paper-option-fiktion = Fiktionsbescheinigung (መሸጋገሪያ ወረቀት)
paper-option-permit = Aufenthaltserlaubnis (የመኖሪያ ፈቃድ)
paper-option-settlement = Niederlassungserlaubnis (ቋሚ ፈቃድ)
paper-option-eu = የአውሮፓ ህብረት (EU) ዜጋ ወይም የEU ዜጋ ቤተሰብ
paper-option-none = ወረቀት የለኝም

permit-label = የፈቃድ ዓይነት
permit-ask = በAufenthaltserlaubnis (የመኖሪያ ፈቃድ) ላይ ምን ተጽፏል? ምልክት § እና ቁጥር ይፈልጉ። ብዙ ጊዜ «Anmerkungen» (ማስታወሻ) ከሚለው ቃል በታች ነው።
permit-why = ብዙ ዓይነት የመኖሪያ ፈቃድ አለ። ቁጥሩ ለእርስዎ ክፍት የሆነውን እርዳታ ያሳያል።
permit-option-section_24 = § 24 (ጥበቃ፣ ዩክሬን)
permit-option-s25_1_2 = § 25 (1), (2)፦ ጥገኝነት፣ ስደተኛ
permit-option-s25_3 = § 25 (3)፦ ከአገር ማስወጣት ተከልክሏል
permit-option-s25_4_5 = § 25 (4) ወይም (5)
permit-option-s25a_25b_104c = § 25a, § 25b ወይም § 104c
permit-option-s16g = § 16g፦ Ausbildung (የሙያ ሥልጠና)
permit-option-study_work = § 16b, § 18 …፦ ዩኒቨርሲቲ ወይም ሥራ
permit-option-family_other = ቤተሰብ ወይም ሌላ ምክንያት

paper_words-label = በወረቀቱ ላይ ያሉ ቃላት
paper_words-ask = እባክዎ ወረቀትዎን ይመልከቱ። ከእነዚህ ረጅም የጀርመንኛ ቃላት አንዱ በላዩ ላይ አለ?
paper_words-why = ብዙ ወረቀቶች ለማስታወስ የሚከብድ ስም አላቸው። ወረቀቱን ለማወቅ አንድ ቃል ይበቃል።
paper_words-option-aussetzung_der_abschiebung = Aussetzung der Abschiebung
paper_words-option-aufenthaltsgestattung = Aufenthaltsgestattung
paper_words-option-fiktionsbescheinigung = Fiktionsbescheinigung
paper_words-option-other_words = ሌሎች ቃላት

benefits-label = የኑሮ ገንዘብ
benefits-ask = አሁን የኑሮ ወጪዎን ማን ይከፍላል?
benefits-why = ገንዘብ የሚሰጥዎት መሥሪያ ቤት ብዙ ጊዜ በሥራ ጉዳይም ይረዳል። በዚህ ለእርስዎ ክፍት የሆነውን እርዳታ ማየት እችላለሁ።
benefits-option-sozialamt = Sozialamt (የማህበራዊ እርዳታ ቢሮ)
benefits-option-jobcenter = Jobcenter (የሥራ ማዕከል) – Bürgergeld
benefits-option-own_income = ራሴ ሠርቼ ገንዘብ አገኛለሁ
benefits-option-family_none = ቤተሰቤ፣ ወይም ማንም

housing-label = መኖሪያ
housing-ask = አሁን የት ይኖራሉ?
housing-why = አንዳንድ ሰዎች በLandeseinrichtung (የክልሉ መቀበያ ማዕከል) ይኖራሉ። እዚያ እስካሉ ድረስ ፕሮግራሙ ገና መጀመር አይችልም።
housing-option-own = ቤት፣ ወይም የከተማዬ መጠለያ
housing-option-state_facility = Landeseinrichtung (የክልሉ መቀበያ ማዕከል)

unmet_need-label = እርዳታ ከJobcenter (የሥራ ማዕከል)
unmet_need-ask = ለሥራ ወይም ለሙያ ሥልጠና የሚያስፈልግዎት፣ Jobcenter (የሥራ ማዕከል) ግን ሊሰጥዎት ያልቻለው እርዳታ አለ?
unmet_need-why = አብዛኛውን ጊዜ የሚረዳዎት Jobcenter (የሥራ ማዕከል) ነው። ያ እርዳታ ካልበቃ፣ ፕሮግራሙ አንድ መንገድ ሊሆን ይችላል።
unmet_need-option-yes = አዎ፣ ያልተቻለ ነገር ነበር
unmet_need-option-no = አይ፣ የለም

activity-label = አሁን የሚያደርጉት
activity-ask = በአሁኑ ጊዜ ምን ያደርጋሉ?
activity-why = አንዳንድ የፕሮግራሙ ክፍሎች ለሚሠሩ ወይም ለሚማሩ ሰዎች ናቸው። ሌሎቹ ቀን ላይ ጊዜ ላላቸው ሰዎች ናቸው።
activity-option-none = በአሁኑ ጊዜ ምንም
activity-option-work = እሠራለሁ
activity-option-training = Ausbildung (የሙያ ሥልጠና)
activity-option-school = ትምህርት ቤት
activity-option-course = የጀርመንኛ ወይም ሌላ ኮርስ
activity-option-study = ዩኒቨርሲቲ

may_work-label = የሥራ ፈቃድ
may_work-ask = ሥራ መሥራት ይፈቀድልዎታል? ብዙ ጊዜ በወረቀቱ ላይ ተጽፏል፦ «Erwerbstätigkeit» (ሥራ መሥራት)።
may_work-why = ለአንዱ የፕሮግራሙ ክፍል የሥራ ፈቃድ ያስፈልጋል። ፈቃዱን ለመጠየቅም አማካሪ ሊረዱዎት ይችላሉ።
may_work-option-yes = አዎ
may_work-option-with_permission = በመሥሪያ ቤት ፈቃድ ብቻ
may_work-option-no = አይ፣ መሥራት አይፈቀድልኝም

certificate-label = የትምህርት ወይም የሙያ ምስክር ወረቀት
certificate-ask = ከፍተኛው የምስክር ወረቀትዎ ምንድን ነው?
certificate-why = የትምህርት ቤት ምስክር ወረቀት ከሌለዎት፣ ለማግኘት እርዳታ አለ። የሌላ አገር ምስክር ወረቀት እውቅና ሊያገኝ ይችላል።
certificate-option-none = የምስክር ወረቀት የለኝም
certificate-option-foreign_school = ትምህርት ቤት፣ በሌላ አገር
certificate-option-german_school = ትምህርት ቤት፣ በጀርመን
certificate-option-vocational = ሙያ ተምሬያለሁ
certificate-option-university = ዩኒቨርሲቲ

german-label = ጀርመንኛ
german-ask = ጀርመንኛ ምን ያህል ይናገራሉ? ኮርስ ከወሰዱ፦ የትኛው ደረጃ?
german-why = አንዳንድ እርዳታ በቋንቋ ኮርስ ይጀምራል። ለሌላ እርዳታ ግን መጀመሪያ ትንሽ ጀርመንኛ ያስፈልጋል።
german-option-none = ጀርመንኛ ገና አልችልም
german-option-a1 = A1፦ ጥቂት ቃላት
german-option-a2 = A2፦ ቀላል ንግግር
german-option-b1 = B1፦ ለዕለታዊ ኑሮ
german-option-b2_plus = B2 ወይም ከዚያ በላይ

goals-label = ግቦች
goals-ask = ግቦችዎ ምንድን ናቸው? እስከ ሦስት መምረጥ ይችላሉ።
goals-why = በዚህ ለእርስዎ የሚስማማውን ላሳይዎት እችላለሁ። አማካሪ የሚያዩት እርስዎ ከተስማሙ ብቻ ነው።
goals-option-work = ሥራ
goals-option-training = Ausbildung (የሙያ ሥልጠና)
goals-option-school_certificate = የትምህርት ቤት ምስክር ወረቀት
goals-option-german = ጀርመንኛ መማር
goals-option-recognition = ለምስክር ወረቀቴ እውቅና ማግኘት
goals-option-study = ዩኒቨርሲቲ መማር

barriers-label = የሚያስቸግር ነገር
barriers-ask = አሁን ምን ያስቸግርዎታል? እርስዎን የሚመለከተውን ሁሉ ይምረጡ።
barriers-why = መልስዎ አማካሪ እንዲዘጋጁ ይረዳል። የብዙ ሰዎች መልስ ያለ ስም በአንድ ላይ ይቆጠራል። ይህም በወረዳዎ ምን መሻሻል እንዳለበት ያሳያል።
barriers-option-recognition = የምስክር ወረቀቴ እውቅና የለውም
barriers-option-childcare = ልጄን የሚንከባከብ ሰው የለም
barriers-option-language_course = የሚስማማኝ የጀርመንኛ ኮርስ የለም
barriers-option-work_permit = የሥራ ፈቃድ የለኝም
barriers-option-travel = መንገዱ በጣም ሩቅ ወይም ውድ ነው
barriers-option-housing = የመኖሪያዬ ሁኔታ

contact-label = መገናኛ
contact-ask = አማካሪ እንዴት እንዲያገኙዎት ይፈልጋሉ?
contact-why = እዚህ Telegram ላይ አማካሪ ስልክ ቁጥርዎን አያዩም። የተጠቃሚ ስምዎንም (Username) አያዩም። ራስዎም አማካሪን ማነጋገር ይችላሉ።
contact-option-telegram = እዚህ Telegram ላይ
contact-option-phone = በስልክ
contact-option-coach_contact = ራሴ አማካሪን አነጋግራለሁ

phone-label = ስልክ ቁጥር
phone-ask = ስልክ ቁጥርዎ ስንት ነው? ከታች ያለውን ቁልፍ ይጫኑ፣ ወይም ቁጥሩን ይጻፉ።
phone-why = ቁጥሩን የሚያዩት እርስዎን የሚረዱት አማካሪ ብቻ ናቸው። ቁጥሩ በሚስጥራዊ ኮድ ተቆልፎ ይቀመጣል።

name-label = ስም
name-ask = አማካሪ ማን ብለው ይጥሩዎት? የመጀመሪያ ስም ወይም የቅጽል ስም ይበቃል።
name-why = አማካሪ በአክብሮት እንዲያነጋግሩዎት ነው። ሕጋዊ ስምዎ መሆን አያስፈልግም።

coach_wish-label = አማካሪ
coach_wish-ask = ከሴት ጋር መነጋገር ይመርጣሉ?
coach_wish-why = አንዳንድ ሰዎች ከሴት ጋር መነጋገር ይቀላቸዋል። ሴት አማካሪ ካሉ፣ የእርዳታ ጥያቄዎ መጀመሪያ ለእሳቸው ይደርሳል።
coach_wish-option-any = ለእኔ ልዩነት የለውም
coach_wish-option-woman = አዎ፣ ከሴት ጋር እመርጣለሁ

best_time-label = የሚመች ጊዜ
best_time-ask = የትኛው ጊዜ ይመችዎታል?
best_time-why = አማካሪ በማይመችዎት ጊዜ እንዳይረብሹዎት ነው።
best_time-option-morning = ጠዋት
best_time-option-midday = እኩለ ቀን
best_time-option-evening = ምሽት
best_time-option-any = በማንኛውም ጊዜ

## Results
outcome-eligible = መልካም ዜና፦ ፕሮግራሙ ለእርስዎ ተስማሚ የመሆን ዕድሉ ከፍተኛ ነው።
outcome-needs_check = ፕሮግራሙ ምናልባት ለእርስዎ ተስማሚ ሊሆን ይችላል። አማካሪ ከእርስዎ ጋር ሊመለከቱት ይገባል።
outcome-not_eligible = እውነቱን ለመናገር፦ ይህ ፕሮግራም በአሁኑ ጊዜ ለእርስዎ አይሆንም።
outcome-advice_only = ስላመኑኝ አመሰግናለሁ። ለእርስዎ ትክክለኛው የመጀመሪያ እርምጃ ገለልተኛ ምክር ማግኘት ነው።

## Why: which rule decided (eligibility)
eligibility-reason-outside-nrw = ፕሮግራሙ ያለው በNordrhein-Westfalen (NRW) ክልል ብቻ ነው። እርስዎ የሚኖሩት በሌላ የጀርመን ክፍል ነው።
eligibility-reason-no-paper = የመኖሪያ ወረቀት ከሌለዎት፣ የመንግሥት መሥሪያ ቤቶች ስለ እርስዎ ሪፖርት ማድረግ ሊኖርባቸው ይችላል። ስለዚህ ምንም አላስቀምጥም፣ ምንም አላስተላልፍም። ከታች ያሉት ቦታዎች የመንግሥት መሥሪያ ቤቶች አይደሉም። እዚያ ምክር በነፃና በሚስጥር ይሰጣል።
eligibility-reason-under-18 = ፕሮግራሙ የሚጀምረው ከ18 ዓመት ነው። ከ18 ዓመት በታች ለሆኑ በደንብ የሚረዱ ሌሎች ቦታዎች አሉ።
eligibility-reason-over-27 = እንደ ደንቡ ፕሮግራሙ 28 ዓመት ሲሞላዎት ያበቃል። በአንዳንድ ጉዳዮች ግን በልዩ ሁኔታ ሊፈቀድ ይችላል። ስለዚህ ጉዳይ ከታች በተጻፉት ቦታዎች ይጠይቁ።
eligibility-reason-state-facility = በLandeseinrichtung (የክልሉ መቀበያ ማዕከል) እስከኖሩ ድረስ ፕሮግራሙ መጀመር አይችልም። ወደ ከተማ ከተዛወሩ በኋላ እባክዎ እንደገና ይጻፉልኝ።
eligibility-reason-main-group = ዕድሜዎ ከ18 እስከ 27 ዓመት ነው። ፕሮግራሙ የተዘጋጀው የእርስዎ ዓይነት ወረቀት ላላቸው ሰዎች ነው።
eligibility-reason-main-group-housing-unsure = ፕሮግራሙ የተዘጋጀው የእርስዎ ዓይነት ወረቀት ላላቸው ሰዎች ነው። ግልጽ ያልሆነው አንድ ነገር ብቻ ነው። በLandeseinrichtung (የክልሉ መቀበያ ማዕከል) ፕሮግራሙ ገና መጀመር አይችልም። አማካሪ ይህን ከእርስዎ ጋር ይመለከታሉ።
eligibility-reason-ukraine-asylblg = በ§ 24 መሠረት ጥበቃ አለዎት። ከSozialamt (የማህበራዊ እርዳታ ቢሮ) ገንዘብ ያገኛሉ። ስለዚህ ፕሮግራሙ ለእርስዎ ክፍት ነው።
eligibility-reason-ukraine-other = በ§ 24 መሠረት ጥበቃ ስላለዎት፣ ፕሮግራሙ ለእርስዎ ክፍት ሊሆን ይችላል። ይህ አሁን በሚያገኙት እርዳታ ይወሰናል። አማካሪ ይህን ያጣራሉ።
eligibility-reason-restricted-asylblg = ከSozialamt (የማህበራዊ እርዳታ ቢሮ) ገንዘብ ያገኛሉ። ባለዎት የመኖሪያ ፈቃድ ብዙ ሌላ እርዳታ አያገኙም። ስለዚህ ፕሮግራሙ ለእርስዎ ክፍት ነው።
eligibility-reason-restricted-unsure = ባለዎት የመኖሪያ ፈቃድ ፕሮግራሙ ለእርስዎ ክፍት ሊሆን ይችላል። መጀመሪያ እርስዎን የሚመለከተው የትኛው መሥሪያ ቤት እንደሆነ መታወቅ አለበት። አማካሪ ይህን ያጣራሉ።
eligibility-reason-jobcenter-unmet-need = አብዛኛውን ጊዜ የሚረዳዎት Jobcenter (የሥራ ማዕከል) ነው። እርዳታው ካልበቃ፣ ፕሮግራሙ ምናልባት ሊቻል ይችላል። አማካሪ ይህን ያጣራሉ።
eligibility-reason-jobcenter = እርስዎን የሚመለከተው Jobcenter (የሥራ ማዕከል) ነው። ጥሩ አገልግሎቶች አሉት። እርዳታውን የማግኘት መብት አለዎት።
eligibility-reason-settled = ባለዎት ወረቀት ለሥራና ለሙያ ሥልጠና የሚሰጥ መደበኛ እርዳታ ሁሉ ክፍት ነው። ለዚህ ይህ ፕሮግራም አያስፈልግዎትም።
eligibility-reason-single-case = ለእርስዎ ሁኔታ ቀላል ደንብ የለም። ስለዚህ ኮምፒውተር ሳይሆን ሰው ሊያየው ይገባል።

## Why: how the paper was understood (residence)
residence-reason-duldung = Duldung (ከአገር ማስወጣት ለጊዜው ቆሟል) አለዎት።
residence-reason-duldung-words = «Aussetzung der Abschiebung» የሚሉት ቃላት በDuldung (ከአገር ማስወጣት ለጊዜው ቆሟል) ላይ ይጻፋሉ።
residence-reason-asylum = የጥገኝነት ጉዳይዎ ገና በሂደት ላይ ነው።
residence-reason-asylum-words = Aufenthaltsgestattung (ጥገኝነት በሂደት ላይ) አለዎት፦ የጥገኝነት ጉዳይዎ ገና አላለቀም።
residence-reason-section-24 = በ§ 24 መሠረት ጊዜያዊ ጥበቃ አለዎት።
residence-reason-section-24-permit = በ§ 24 መሠረት ጊዜያዊ ጥበቃ አለዎት።
residence-reason-pending = Fiktionsbescheinigung (መሸጋገሪያ ወረቀት) አለዎት፦ መሥሪያ ቤቱ ገና አልወሰነም።
residence-reason-pending-words = Fiktionsbescheinigung (መሸጋገሪያ ወረቀት) አለዎት፦ መሥሪያ ቤቱ ገና አልወሰነም።
residence-reason-restricted = በ§ 25 (4) ወይም (5) መሠረት የመኖሪያ ፈቃድ አለዎት።
residence-reason-transitional = በ§ 25a, § 25b ወይም § 104c መሠረት የመኖሪያ ፈቃድ አለዎት።
residence-reason-training = ለሙያ ሥልጠና የሚሆን የመኖሪያ ፈቃድ አለዎት።
residence-reason-regular = የተለመዱ መብቶችን የሚሰጥ የመኖሪያ ፈቃድ አለዎት።
residence-reason-settled-permit = ለዩኒቨርሲቲ ወይም ለሥራ የሚሆን የመኖሪያ ፈቃድ አለዎት።
residence-reason-settled = Niederlassungserlaubnis (ቋሚ የመኖሪያ ፈቃድ) አለዎት።
residence-reason-eu = የአውሮፓ ህብረት (EU) ዜጋ ነዎት፣ ወይም የEU ዜጋ የቤተሰብ አባል ነዎት።
residence-reason-no-paper = በአሁኑ ጊዜ የመኖሪያ ወረቀት የለዎትም።
residence-reason-unclear-paper = የትኛው ወረቀት እንዳለዎት ገና ግልጽ አይደለም። ችግር የለም።
residence-reason-unclear-permit = የትኛው የመኖሪያ ፈቃድ እንዳለዎት ገና ግልጽ አይደለም። ችግር የለም።

## Building blocks (FB = Förderbaustein) and why the coach may look at them
block-FB1 = Coaching፦ እርስዎን የሚደግፍ አንድ ሰው
block-FB2 = ከሥራ ወይም ከሙያ ሥልጠና ጎን ለጎን ድጋፍ
block-FB3 = Hauptschulabschluss (መሠረታዊ የትምህርት ቤት ምስክር ወረቀት) ማግኘት
block-FB4 = ጀርመንኛና መሠረታዊ እውቀት
block-FB5 = ለሙያ ሥልጠናና ለሥራ የአካባቢ ፕሮጀክቶች
block-FB6 = Teilhabemanagement (ለመሳተፍ ድጋፍ)
block-KIM = እርዳታ ከKIM (የውህደት ቡድን)
blocks-reason-fb1 = በፕሮግራሙ ያለ ሰው ሁሉ አማካሪ ያገኛል።
blocks-reason-fb2 = አሁን ይሠራሉ፣ ወይም Ausbildung (የሙያ ሥልጠና) ላይ ነዎት።
blocks-reason-fb3 = የትምህርት ቤት ምስክር ወረቀት ገና የለዎትም። ጀርመንኛ ግን ትንሽ ይናገራሉ።
blocks-reason-fb4 = ለመማር ጊዜ አለዎት። ቀጣዩ እርምጃ ጀርመንኛ ነው።
blocks-reason-fb5 = ሥራ ወይም የሙያ ሥልጠና ይፈልጋሉ።
blocks-reason-fb6 = እስከ 30.06.2022 ልዩ ቡድን በመሥሪያ ቤት ጉዳዮችና በዕለታዊ ኑሮ ይረዳል።
blocks-reason-kim = የከተማዎ ወይም የወረዳዎ የውህደት ቡድን በመሥሪያ ቤት ጉዳዮችና በወረቀቶች ይረዳል።

## Places that help: the name, and what for
service-jobcenter = Jobcenter (የሥራ ማዕከል)
service-agentur = Agentur für Arbeit (የሥራ ቅጥር ቢሮ)
service-arbeitgeberservice = Arbeitgeberservice (ለቀጣሪዎችና ለሥራ ፈላጊዎች አገልግሎት)
service-job_turbo = Job-Turbo (ፈጣን መንገድ ወደ ሥራ)
service-jmd = Jugendmigrationsdienst (ከውጭ አገር ለመጡ ወጣቶች ምክር)
service-mbe = Migrationsberatung für Erwachsene – MBE (ከውጭ አገር ለመጡ አዋቂዎች ምክር)
service-kim = Kommunales Integrationszentrum / KIM (የውህደት ቡድን)
service-anerkennung = Anerkennungsberatung (ስለ ምስክር ወረቀት እውቅና ምክር)
service-sprachkurs = Integrationskurs እና Berufssprachkurs (የጀርመንኛ ኮርሶች)
service-beratung = Regionale Beratung für Geflüchtete (ለስደተኞች ምክር)
service-jugendamt = Jugendamt (የልጆችና የወጣቶች ቢሮ)
service-germany4ukraine = Germany4Ukraine
referrals-reason-jobcenter = ስለ ሥራ፣ ስለ ሙያ ሥልጠናና ስለ ኮርሶች እዚያ ምክር ይጠይቁ። ጥያቄዎችዎን አስቀድመው ይጻፉ።
referrals-reason-job-turbo = ሥራ በፍጥነት ለማግኘት፣ እየሠሩም ጀርመንኛ መማር ለመቀጠል።
referrals-reason-agentur = ስለ ሥራና ስለ ሙያ ሥልጠና ለሁሉም ሰው ነፃ ምክር።
referrals-reason-arbeitgeberservice = ሠራተኛ የሚፈልጉ ቀጣሪዎችን ያውቃል። ወደ Jobbörsen (የሥራ አውደ ርዕይ) ይጋብዛል። እንዲሁም ወደ Speeddatings (ከቀጣሪዎች ጋር አጭር ንግግር) ይጋብዛል። ጀርመንኛዎ ፍጹም ከመሆኑ በፊት መጀመር ይችላሉ።
referrals-reason-jugendamt = ከ18 ዓመት በታች ያሉ ልጆችንና ወጣቶችን ይደግፋል። በመኖሪያና በትምህርት ቤት ጉዳይም ይረዳል።
referrals-reason-jmd = ከ12 እስከ 27 ዓመት ለሆኑ ሰዎች፦ ትምህርት፣ የሙያ ሥልጠና፣ ሥራ፣ የመኖሪያ ወረቀት። በነፃ፣ በኦንላይን ቻትም።
referrals-reason-mbe = 27 ዓመትና ከዚያ በላይ ለሆኑ ሰዎች፦ ሥራ፣ የመኖሪያ ወረቀት፣ ቤተሰብ፣ ገንዘብ። በነፃ፣ በኦንላይን ቻትም።
referrals-reason-kim = በከተማዎ ወይም በወረዳዎ ያለ ቡድን ነው። ስለ ልዩ ሁኔታዎችና ስለ ሌሎች ፕሮግራሞች እዚያ ይጠይቁ።
referrals-reason-anerkennung = ከሌላ አገር ያገኙት የምስክር ወረቀት እዚህ ምን ዋጋ እንዳለው ይነግሩዎታል። ለማንኛውም ዓይነት የመኖሪያ ወረቀት፣ በነፃ።
referrals-reason-sprachkurs = የጀርመንኛ ኮርሶች፣ ለሥራም ጭምር። ለመመዝገብ የምክር ድርጅት ይረዳዎታል።
referrals-reason-beratung = ስለ ጥገኝነት፣ ስለ መኖሪያ ወረቀትና ስለ ዕለታዊ ኑሮ ገለልተኛ ምክር። በነፃና በሚስጥር።
referrals-reason-germany4ukraine = ከዩክሬን ለመጡ ሰዎች ይፋዊ መረጃ፣ በዩክሬን ቋንቋም።
