## Consent before the first question
# $operator: who runs this bot
consent-precheck =
    ሰላም!

    እዚ ብዛዕባ ፕሮግራም «Durchstarten in Ausbildung und Arbeit» (ምብጋስ ናብ ሞያዊ ስልጠናን ስራሕን) እዩ። ኣብ Nordrhein-Westfalen (NRW) ንዝነብሩ መንእሰያት ስደተኛታት ይሕግዝ። Ausbildung (ሞያዊ ስልጠና) ከምኡ’ውን ስራሕ ንምርካብ ይሕግዞም።

    ገለ ሓጸርቲ ሕቶታት ክሓተኩም እየ። ድሕሪኡ እቲ ፕሮግራም ንዓኹም ዝኸውን ድዩ ብቕንዕና ክነግረኩም እየ። ንዓኹም ዝኸውን እንተኾይኑ፣ ኣብ ቀረባኹም ዘሎ ኣማኻሪ (Coach) ክሕግዘኩም ይኽእል።

    • ክፍሊት የብሉን። ንኣየኖት ሕቶታት ከም እትምልሱ ንስኹም ትውስኑ።
    • መልስታትኩም ብምስጢራዊ ኮድ ይዕቀብ። ቅድሚ ምስምማዕኩም ዋላ ሓደ ሰብ ኣየንብቦን።
    • መልስታትኩም ናብ ኣማኸርትን ናብ ኣተሓባባሪ ጉጅለኦምን (Koordination) ጥራይ ይኸይድ። ንሱ እውን እወ እንተበልኩም ጥራይ። ናብ Ausländerbehörde (ቤት ጽሕፈት ወጻእተኛታት) ኣይከይድን።
    • ኣብ ዝኾነ ግዜ ኩሉ ክትድምስሱ ትኽእሉ፦ /delete
    • ኣነ ናይ ኮምፒተር ፕሮግራም እየ፣ ሰብ ኣይኮንኩን። ኣብ መወዳእታ ሰብ እዩ ዝውስን።

    ነዚ ቦት ዘካይድ፦ { $operator }። ዝያዳ ሓበሬታ፦ /privacy

    ንጀምር ዶ?

## Consent before anything reaches a coach
# $operator: who runs this bot; $district: the town or district whose coaches get the answers
consent-handover =
    መልስታትኩም ከሕልፍ ትፈቕዱለይ ዶ?

    • መን ይረኽቦ፦ ኣማኸርቲ (Coaches) ናይቲ ፕሮግራም ኣብ { $district }። ኣብኡ ኣማኻሪ እንተዘየለ፦ ኣተሓባባሪ ጉጅለ (Koordination) ናይቲ ፕሮግራም። ካልእ ሰብ ኣይረኽቦን።
    • ንምንታይ፦ ኣማኻሪ ምእንቲ ክረኽበኩምን ክመኽረኩምን።
    • መጀመርታ ኣማኻሪ ብዛዕባ እቲ ፕሮግራም ዝሃብኩምዎም መልስታት ጥራይ ይርኢ። ስምኩም ኣይርእን። እቲ ዝሕግዘኩም ኣማኻሪ ጥራይ፣ ስምኩምን ብኸመይ ከም እትርከቡን እውን ይርኢ።
    • ካልእ ዝኾነ ትካል ወይ ቤት ጽሕፈት ካባና ኣይረኽቦን። Ausländerbehörde (ቤት ጽሕፈት ወጻእተኛታት) እውን ኣይረኽቦን።
    • ነዚ ኣብ ዝኾነ ግዜ ክትስሕብዎ ትኽእሉ፦ /delete
    • ሓላፍነት ዘለዎ፦ { $operator }። ዝርዝር፦ /privacy

    እዚ ብድሌትኩም እዩ። ኣይፋል እንተበልኩም፣ ሕማቕ ነገር ኣየጋጥመኩምን።

## Questions
place-label = ቦታ
place-ask = ኣበይ ትነብሩ? በጃኹም ቁጽሪ ፖስታ (Postleitzahl) ጸሓፉ፣ ንኣብነት 44135። ስም ከተማኹም እውን ክትጽሕፉ ትኽእሉ።
place-why = ነፍሲ ወከፍ ከተማን ኣውራጃን (Kreis) ናቱ ሓገዝ ኣለዎ። ኣብ ቀረባኹም እንታይ ሓገዝ ከም ዘሎ ክፈልጥ ኣለኒ። ስም ጎደናኹም ኣየድልየንን እዩ።

age-label = ዕድመ
age-ask = ዕድመኹም ክንደይ እዩ? በጃኹም ቁጽሪ ጸሓፉ፣ ንኣብነት 22።
age-why = እዚ ፕሮግራም ዕድሚኦም ካብ 18 ክሳብ 27 ዓመት ንዝኾነ ሰባት እዩ። ካልእ መን ክሕግዘኩም ከም ዝኽእል እውን ብዕድመኹም ይውሰን።

paper-label = ወረቐት
paper-ask = ኣብ ጀርመን ንምንባር ኣየናይ ወረቐት ኣለኩም? ኣርእስቲ ናይቲ ወረቐት ርአዩ።
paper-why = ገለ ሰባት ብሰንኪ ወረቐቶም ካልእ ሓገዝ ብዙሕ ኣይረኽቡን። እዚ ፕሮግራም ብቐንዱ ንዓታቶም እዩ። ነቲ ወረቐት ከተርእዩ ኣየድልየኩምን። ቁጽሪ ወይ ስእሊ ኣይሓትትን እየ።
paper-option-duldung = Duldung (ምስጓግ ንግዚኡ ተወንዚፉ)
paper-option-gestattung = Aufenthaltsgestattung (ዑቕባ ኣብ መስርሕ)
paper-option-ankunftsnachweis = Ankunftsnachweis (መረጋገጺ ምእታው)
paper-option-section_24 = § 24 (ሓለዋ፣ ዩክረይን)
paper-option-fiktion = Fiktionsbescheinigung (መሰጋገሪ ወረቐት)
paper-option-permit = Aufenthaltserlaubnis (መንበሪ ፍቓድ)
paper-option-settlement = Niederlassungserlaubnis (ቀዋሚ ፍቓድ)
paper-option-eu = ዜጋ EU ወይ ስድራቤት ዜጋ EU
paper-option-none = ወረቐት የብለይን

permit-label = ዓይነት መንበሪ ፍቓድ
permit-ask = ኣብ ናትኩም Aufenthaltserlaubnis (መንበሪ ፍቓድ) እንታይ ተጻሒፉ ኣሎ? ምልክት § ምስ ቁጽሪ ድለዩ። ብዙሕ ግዜ ኣብ ትሕቲ «Anmerkungen» (መዘኻኸሪታት) ይርከብ።
permit-why = ብዙሕ ዓይነት መንበሪ ፍቓድ ኣሎ። እቲ ቁጽሪ ኣየናይ ሓገዝ ክፉት ከም ዝኾነልኩም የርኢ።
permit-option-section_24 = § 24 (ሓለዋ፣ ዩክረይን)
permit-option-s25_1_2 = § 25 (1), (2)፦ ዑቕባ፣ ስደተኛ
permit-option-s25_3 = § 25 (3)፦ ምስጓግ ክልኩል እዩ
permit-option-s25_4_5 = § 25 (4) ወይ (5)
permit-option-s25a_25b_104c = § 25a, § 25b ወይ § 104c
permit-option-s16g = § 16g፦ Ausbildung (ሞያዊ ስልጠና)
permit-option-study_work = § 16b, § 18 …፦ ዩኒቨርሲቲ፣ ስራሕ
permit-option-family_other = ስድራቤት ወይ ካልእ ምኽንያት

paper_words-label = ቃላት ኣብቲ ወረቐት
paper_words-ask = በጃኹም ነቲ ወረቐትኩም ርአዩ። ካብዞም ነዋሕቲ ቃላት ጀርመንኛ ሓደ ኣብኡ ኣሎ ዶ?
paper_words-why = ብዙሕ ወረቓቕቲ ንምዝካሩ ዘጸግም ስም ኣለዎ። ነቲ ወረቐት ንምፍላጥ ሓደ ቃል እኹል እዩ።
paper_words-option-aussetzung_der_abschiebung = Aussetzung der Abschiebung
paper_words-option-aufenthaltsgestattung = Aufenthaltsgestattung
paper_words-option-fiktionsbescheinigung = Fiktionsbescheinigung
paper_words-option-other_words = ካልእ ቃላት

benefits-label = ገንዘብ መነባብሮ
benefits-ask = ኣብዚ እዋን ንመነባብሮኹም መን ይኸፍል?
benefits-why = ገንዘብ ዝህበኩም ቤት ጽሕፈት ብዙሕ ግዜ ኣብ ጉዳይ ስራሕ እውን ይሕግዝ። በዚ ኣየናይ ሓገዝ ክፉት ከም ዝኾነልኩም ክርኢ እኽእል።
benefits-option-sozialamt = Sozialamt (ቤት ጽሕፈት ማሕበራዊ ሓገዝ)
benefits-option-jobcenter = Jobcenter (ማእከል ስራሕ) – Bürgergeld
benefits-option-own_income = ባዕለይ ሰሪሐ ገንዘብ እረክብ
benefits-option-family_none = ስድራቤተይ ወይ ዋላ ሓደ

housing-label = መንበሪ ገዛ
housing-ask = ኣብዚ እዋን ኣበይ ትነብሩ?
housing-why = ገለ ሰባት ኣብ Landeseinrichtung (መቐበሊ ማእከል ናይ NRW) ይነብሩ። ኣብኡ ክሳብ ዘለዉ፣ እቲ ፕሮግራም ገና ክጅምር ኣይክእልን።
housing-option-own = ገዛ፣ ወይ መንበሪ ናይ ከተማ
housing-option-state_facility = Landeseinrichtung (መቐበሊ ማእከል ናይ NRW)

unmet_need-label = ሓገዝ ካብ Jobcenter (ማእከል ስራሕ)
unmet_need-ask = ንስራሕ ወይ ንሞያዊ ስልጠና፣ Jobcenter (ማእከል ስራሕ) ክህበኩም ዘይከኣለ ሓገዝ የድልየኩም ዶ?
unmet_need-why = ብልሙድ Jobcenter (ማእከል ስራሕ) እዩ ዝሕግዘኩም። እቲ ሓገዝ እኹል እንተዘይኮይኑ፣ እዚ ፕሮግራም መንገዲ ክኸውን ይኽእል።
unmet_need-option-yes = እወ፣ ዘይተኻእለ ነገር ነይሩ
unmet_need-option-no = ኣይፋል

activity-label = ሕጂ እትገብርዎ
activity-ask = ኣብዚ እዋን እንታይ ትገብሩ?
activity-why = ገለ ክፋላት ናይቲ ፕሮግራም ንዝሰርሑ ወይ ንዝመሃሩ ሰባት እዩ። ገለ ድማ ብመዓልቲ ግዜ ንዘለዎም ሰባት እዩ።
activity-option-none = ኣብዚ እዋን ዋላ ሓንቲ
activity-option-work = እሰርሕ ኣለኹ
activity-option-training = Ausbildung (ሞያዊ ስልጠና)
activity-option-school = ቤት ትምህርቲ
activity-option-course = ኮርስ ጀርመንኛ ወይ ካልእ ኮርስ
activity-option-study = ዩኒቨርሲቲ

may_work-label = ፍቓድ ስራሕ
may_work-ask = ክትሰርሑ ይፍቀደልኩም ድዩ? ብዙሕ ግዜ ኣብቲ ወረቐት ተጻሒፉ ኣሎ፦ «Erwerbstätigkeit» (ስራሕ)።
may_work-why = ንሓደ ክፋል ናይቲ ፕሮግራም ፍቓድ ስራሕ የድሊ። ፍቓድ ንምሕታት እውን ኣማኻሪ ክሕግዘኩም ይኽእል።
may_work-option-yes = እወ
may_work-option-with_permission = ብፍቓድ ቤት ጽሕፈት ጥራይ
may_work-option-no = ኣይፋል፣ ስራሕ ክልኩል እዩ

certificate-label = ምስክር ወረቐት
certificate-ask = ዝለዓለ ምስክር ወረቐትኩም እንታይ እዩ?
certificate-why = ምስክር ወረቐት ቤት ትምህርቲ ዘይብሎም ሰባት፣ ንምርካቡ ሓገዝ ክረኽቡ ይኽእሉ። ካብ ካልእ ሃገር ዝመጸ ምስክር ወረቐት ምናልባት ተቐባልነት ክረክብ ይኽእል።
certificate-option-none = ምስክር ወረቐት የብለይን
certificate-option-foreign_school = ቤት ትምህርቲ፣ ኣብ ካልእ ሃገር
certificate-option-german_school = ቤት ትምህርቲ፣ ኣብ ጀርመን
certificate-option-vocational = ሞያ ተማሂረ
certificate-option-university = ዩኒቨርሲቲ

german-label = ጀርመንኛ
german-ask = ጀርመንኛ ክሳብ ክንደይ ጽቡቕ ትዛረቡ? ኮርስ እንተወሰድኩም፦ ኣየናይ ደረጃ?
german-why = ገለ ሓገዝ ብኮርስ ቋንቋ ይጅምር። ንካልእ ሓገዝ ድማ መጀመርታ ቁሩብ ጀርመንኛ የድሊ።
german-option-none = ገና ጀርመንኛ ኣይክእልን
german-option-a1 = A1፦ ገለ ቃላት
german-option-a2 = A2፦ ቀሊል ዝርርብ
german-option-b1 = B1፦ ኣብ መዓልታዊ ናብራ
german-option-b2_plus = B2 ወይ ልዕሊኡ

goals-label = ዕላማታት
goals-ask = ዕላማታትኩም እንታይ እዩ? ክሳብ ሰለስተ ክትመርጹ ትኽእሉ።
goals-why = በዚ ንዓኹም ዝኸውን ነገር ከርእየኩም እኽእል። ኣማኻሪ ነዚ ዝርእዮ፣ እወ እንተበልኩም ጥራይ እዩ።
goals-option-work = ስራሕ
goals-option-training = Ausbildung (ሞያዊ ስልጠና)
goals-option-school_certificate = ምስክር ወረቐት ቤት ትምህርቲ
goals-option-german = ጀርመንኛ ምምሃር
goals-option-recognition = ተቐባልነት ንምስክር ወረቐተይ
goals-option-study = ኣብ ዩኒቨርሲቲ ምምሃር

barriers-label = ዘጸግም ነገር
barriers-ask = ኣብዚ እዋን እንታይ የጸግመኩም ኣሎ? ዝምልከተኩም ኩሉ ምረጹ።
barriers-why = በዚ ኣማኻሪ ክዳሎ ይኽእል። ናይ ብዙሓት ሰባት መልሲ ብዘይ ስም ንቖጽሮ። በዚ ኣብ ኣውራጃኹም (Kreis) እንታይ ክመሓየሽ ከም ዘለዎ ይርአ።
barriers-option-recognition = ምስክር ወረቐተይ ተቐባልነት የብሉን
barriers-option-childcare = ንደቀይ ዝከናኸን የለን
barriers-option-language_course = ንዓይ ዝኸውን ኮርስ ጀርመንኛ የለን
barriers-option-work_permit = ፍቓድ ስራሕ የብለይን
barriers-option-travel = መንገዲ ኣዝዩ ርሑቕ ወይ ኣዝዩ ክቡር እዩ
barriers-option-housing = ኩነታት መንበሪየይ

contact-label = ርክብ
contact-ask = ኣማኻሪ ብኸመይ ክረኽበኩም ትደልዩ?
contact-why = ኣብዚ Telegram ኣማኻሪ ቁጽሪ ተሌፎንኩም ኣይርእን። ስም ተጠቃሚኹም (Username) እውን ኣይርእን። ባዕልኹም ምስ ኣማኻሪ ርክብ ክትገብሩ እውን ትኽእሉ።
contact-option-telegram = ኣብዚ Telegram
contact-option-phone = ብተሌፎን
contact-option-coach_contact = ባዕለይ ምስ ኣማኻሪ ርክብ ክገብር

phone-label = ቁጽሪ ተሌፎን
phone-ask = ቁጽሪ ተሌፎንኩም ክንደይ እዩ? ኣብ ታሕቲ ዘሎ መልጎም ጠውቑ፣ ወይ ቁጽሪ ጸሓፉ።
phone-why = እቲ ዝሕግዘኩም ኣማኻሪ ጥራይ ነቲ ቁጽሪ ይርእዮ። ብምስጢራዊ ኮድ ይዕቀብ።

name-label = ስም
name-ask = ኣማኻሪ መን ኢሉ ክጽውዓኩም? ቀዳማይ ስም ወይ ሳጓ እኹል እዩ።
name-why = በዚ ኣማኻሪ ብኣኽብሮት ክጽውዓኩም ይኽእል። ወግዓዊ ስምኩም ክኸውን ኣየድልን።

coach_wish-label = ኣማኻሪ
coach_wish-ask = ምስ ጓል ኣንስተይቲ ክትዛረቡ ትመርጹ ዶ?
coach_wish-why = ገለ ሰባት ምስ ጓል ኣንስተይቲ ምዝራብ ይቐልሎም። ኣማኻሪት እንተኣላ፣ ሕቶ ሓገዝኩም መጀመርታ ንዓኣ ይበጽሓ።
coach_wish-option-any = ንዓይ ሓደ እዩ
coach_wish-option-woman = እወ፣ በጃኹም ምስ ጓል ኣንስተይቲ

best_time-label = ዝበለጸ ግዜ
best_time-ask = መዓስ ይጥዕመኩም?
best_time-why = ኣማኻሪ ምእንቲ ከይርብሸኩም።
best_time-option-morning = ንግሆ
best_time-option-midday = ፋዱስ
best_time-option-evening = ምሸት
best_time-option-any = ኣብ ዝኾነ ግዜ

## Results
outcome-eligible = ጽቡቕ ዜና፦ እዚ ፕሮግራም ንዓኹም ክኸውን ዓቢ ተኽእሎ ኣሎ።
outcome-needs_check = እዚ ፕሮግራም ምናልባት ንዓኹም ክኸውን ይኽእል። ኣማኻሪ ምሳኹም ክርእዮ ኣለዎ።
outcome-not_eligible = ብቕንዕና፦ እዚ ፕሮግራም ኣብዚ እዋን ንዓኹም ዝኸውን ኣይኮነን።
outcome-advice_only = ስለ ዝኣመንኩምኒ የቐንየለይ። ንዓኹም ቅኑዕ ቀዳማይ ስጉሚ፣ ካብ መንግስቲ ናጻ ዝኾነ ምኽሪ እዩ።

## Why: which rule decided (eligibility)
eligibility-reason-outside-nrw = እዚ ፕሮግራም ኣብ Nordrhein-Westfalen (NRW) ጥራይ እዩ ዘሎ። ንስኹም ኣብ ካልእ ክፋል ጀርመን ትነብሩ።
eligibility-reason-no-paper = ወረቐት እንተዘይብልኩም፣ ኣብያተ ጽሕፈት መንግስቲ ምናልባት ብዛዕባኹም ክሕብራ ይግደዳ ይኾና። ስለዚ ዝኾነ ነገር ኣይዓቅብን እየ፣ ኣየሕልፍን እውን እየ። ኣብ ታሕቲ ዘለዋ ትካላት ኣብያተ ጽሕፈት መንግስቲ ኣይኮናን። ኣብኡ ዝወሃብ ምኽሪ ብዘይ ክፍሊትን ብምስጢርን እዩ።
eligibility-reason-under-18 = እዚ ፕሮግራም ካብ 18 ዓመት ይጅምር። ትሕቲ 18 ዓመት ንዘለዉ ጽቡቕ ዝሕግዛ ካልኦት ትካላት ኣለዋ።
eligibility-reason-over-27 = ብሓፈሻ እዚ ፕሮግራም ሰብ 28 ዓመት ምስ መልአ የብቅዕ። ፍሉይ ጉዳይ ግን ክፍቀድ ይኽእል። ብዛዕብኡ ነተን ኣብ ታሕቲ ተጻሒፈን ዘለዋ ትካላት ሕተቱ።
eligibility-reason-state-facility = ኣብ Landeseinrichtung (መቐበሊ ማእከል ናይ NRW) ኣብ እትነብሩሉ እዋን፣ እቲ ፕሮግራም ክጅምር ኣይክእልን። ናብ ከተማ ምስ ገዓዝኩም፣ በጃኹም ደጊምኩም ጸሓፉለይ።
eligibility-reason-main-group = ዕድመኹም ካብ 18 ክሳብ 27 ዓመት እዩ። እዚ ፕሮግራም ከምዚ ናትኩም ወረቐት ንዘለዎም ሰባት ዝተዳለወ እዩ።
eligibility-reason-main-group-housing-unsure = እዚ ፕሮግራም ከምዚ ናትኩም ወረቐት ንዘለዎም ሰባት ዝተዳለወ እዩ። ሓደ ነገር ጥራይ ገና ግሉጽ ኣይኮነን። ኣብ Landeseinrichtung (መቐበሊ ማእከል ናይ NRW) ገና ክጅምር ኣይክእልን። ኣማኻሪ ነዚ ምሳኹም ክርእዮ እዩ።
eligibility-reason-ukraine-asylblg = ብመሰረት § 24 ሓለዋ ኣለኩም። ገንዘብ ካብ Sozialamt (ቤት ጽሕፈት ማሕበራዊ ሓገዝ) ትረኽቡ። ስለዚ እዚ ፕሮግራም ንዓኹም ክፉት እዩ።
eligibility-reason-ukraine-other = ብመሰረት § 24 ሓለዋ ኣለኩም። ስለዚ እዚ ፕሮግራም ንዓኹም ክፉት ክኸውን ይኽእል። እዚ በቲ ድሮ እትረኽብዎ ሓገዝ ይውሰን። ኣማኻሪ ከጻርዮ እዩ።
eligibility-reason-restricted-asylblg = ገንዘብ ካብ Sozialamt (ቤት ጽሕፈት ማሕበራዊ ሓገዝ) ትረኽቡ። በቲ ዘለኩም መንበሪ ፍቓድ ካልእ ሓገዝ ብዙሕ ኣይትረኽቡን። ስለዚ እዚ ፕሮግራም ንዓኹም ክፉት እዩ።
eligibility-reason-restricted-unsure = ብዓይነት መንበሪ ፍቓድኩም እዚ ፕሮግራም ንዓኹም ክፉት ክኸውን ይኽእል። እዚ በቲ ንዓኹም ዝምልከቶ ቤት ጽሕፈት ይውሰን። ኣማኻሪ ከጻርዮ እዩ።
eligibility-reason-jobcenter-unmet-need = ብልሙድ Jobcenter (ማእከል ስራሕ) እዩ ዝሕግዘኩም። ሓገዙ እኹል እንተዘይኮይኑ፣ እዚ ፕሮግራም ምናልባት ይከኣል። ኣማኻሪ ከጻርዮ እዩ።
eligibility-reason-jobcenter = ንዓኹም ዝምልከቶ ቤት ጽሕፈት Jobcenter (ማእከል ስራሕ) እዩ። ጽቡቕ ኣገልግሎታት ኣለዎ። ሓገዙ ንምርካብ መሰል ኣለኩም።
eligibility-reason-settled = በቲ ወረቐትኩም ንስራሕን ንሞያዊ ስልጠናን ዝኸውን ኩሉ ልሙድ ሓገዝ ንዓኹም ክፉት እዩ። ንዕኡ እዚ ፕሮግራም ኣየድልየኩምን።
eligibility-reason-single-case = ንኩነታትኩም ቀሊል መልሲ የለን። ስለዚ ኮምፒተር ዘይኮነ፣ ሰብ ክርእዮ ኣለዎ።

## Why: how the paper was understood (residence)
residence-reason-duldung = Duldung (ምስጓግ ንግዚኡ ተወንዚፉ) ኣለኩም።
residence-reason-duldung-words = «Aussetzung der Abschiebung» ዝብል ቃላት ኣብ Duldung (ምስጓግ ንግዚኡ ተወንዚፉ) ይጽሓፍ።
residence-reason-asylum = መስርሕ ዑቕባኹም ይካየድ ኣሎ።
residence-reason-asylum-words = Aufenthaltsgestattung (ዑቕባ ኣብ መስርሕ) ኣለኩም፦ መስርሕ ዑቕባኹም ይካየድ ኣሎ።
residence-reason-section-24 = ብመሰረት § 24 ግዝያዊ ሓለዋ ኣለኩም።
residence-reason-section-24-permit = ብመሰረት § 24 ግዝያዊ ሓለዋ ኣለኩም።
residence-reason-pending = Fiktionsbescheinigung (መሰጋገሪ ወረቐት) ኣለኩም፦ እቲ ቤት ጽሕፈት ገና ኣይወሰነን።
residence-reason-pending-words = Fiktionsbescheinigung (መሰጋገሪ ወረቐት) ኣለኩም፦ እቲ ቤት ጽሕፈት ገና ኣይወሰነን።
residence-reason-restricted = ብመሰረት § 25 (4) ወይ (5) መንበሪ ፍቓድ ኣለኩም።
residence-reason-transitional = ብመሰረት § 25a, § 25b ወይ § 104c መንበሪ ፍቓድ ኣለኩም።
residence-reason-training = ንሞያዊ ስልጠና ዝኸውን መንበሪ ፍቓድ ኣለኩም።
residence-reason-regular = ልሙድ መሰላት ዝህብ መንበሪ ፍቓድ ኣለኩም።
residence-reason-settled-permit = ንዩኒቨርሲቲ ወይ ንስራሕ ዝኸውን መንበሪ ፍቓድ ኣለኩም።
residence-reason-settled = Niederlassungserlaubnis (ቀዋሚ መንበሪ ፍቓድ) ኣለኩም።
residence-reason-eu = ዜጋ EU ወይ ስድራቤት ዜጋ EU ኢኹም።
residence-reason-no-paper = ኣብዚ እዋን ወረቐት የብልኩምን።
residence-reason-unclear-paper = ኣየናይ ወረቐት ከም ዘለኩም ገና ግሉጽ ኣይኮነን። ጸገም የለን።
residence-reason-unclear-permit = ኣየናይ መንበሪ ፍቓድ ከም ዘለኩም ገና ግሉጽ ኣይኮነን። ጸገም የለን።

## Building blocks (FB = Förderbaustein) and why the coach may look at them
block-FB1 = Coaching፦ ዝድግፈኩም ሓደ ሰብ
block-FB2 = ደገፍ እናሰራሕኩም ወይ ሞያ እናተማሃርኩም
block-FB3 = Hauptschulabschluss (መሰረታዊ ምስክር ወረቐት ቤት ትምህርቲ)
block-FB4 = ጀርመንኛን መሰረታዊ ፍልጠትን
block-FB5 = ናይ ከባቢኹም ፕሮጀክትታት ንሞያዊ ስልጠናን ስራሕን
block-FB6 = Teilhabemanagement (ደገፍ ንተሳትፎ)
block-KIM = ሓገዝ ካብ KIM (ጉጅለ ምውህሃድ)
blocks-reason-fb1 = ኣብዚ ፕሮግራም ዘለዉ ኩሎም ሰባት ኣማኻሪ ይረኽቡ።
blocks-reason-fb2 = ድሮ ትሰርሑ ኣለኹም፣ ወይ Ausbildung (ሞያዊ ስልጠና) ትገብሩ ኣለኹም።
blocks-reason-fb3 = ገና ምስክር ወረቐት ቤት ትምህርቲ የብልኩምን። ቁሩብ ጀርመንኛ ግን ትዛረቡ።
blocks-reason-fb4 = ንምምሃር ግዜ ኣለኩም። ዝቕጽል ስጉሚ ጀርመንኛ እዩ።
blocks-reason-fb5 = ስራሕ ወይ ሞያዊ ስልጠና ትደልዩ።
blocks-reason-fb6 = ክሳብ 30.06.2022 ሓደ ፍሉይ ጉጅለ ኣብ ጉዳይ ኣብያተ ጽሕፈትን መዓልታዊ ናብራን ይሕግዝ።
blocks-reason-kim = ጉጅለ ምውህሃድ ናይ ከተማኹም ወይ ኣውራጃኹም (Kreis) ኣብ ጉዳይ ኣብያተ ጽሕፈትን ወረቓቕትን ይሕግዝ።

## Places that help: the name, and what for
service-jobcenter = Jobcenter (ማእከል ስራሕ)
service-agentur = Agentur für Arbeit (ቤት ጽሕፈት ስራሕ)
service-arbeitgeberservice = Arbeitgeberservice (ኣገልግሎት ንኣስራሕትን ደለይቲ ስራሕን)
service-job_turbo = Job-Turbo (ቅልጡፍ መንገዲ ናብ ስራሕ)
service-jmd = Jugendmigrationsdienst (ምኽሪ ንመንእሰያት ስደተኛታት)
service-mbe = Migrationsberatung für Erwachsene – MBE (ምኽሪ ንዓበይቲ ስደተኛታት)
service-kim = Kommunales Integrationszentrum / KIM (ጉጅለ ምውህሃድ)
service-anerkennung = Anerkennungsberatung (ምኽሪ ብዛዕባ ተቐባልነት ምስክር ወረቐት)
service-sprachkurs = Integrationskurs, Berufssprachkurs (ኮርሳት ጀርመንኛ)
service-beratung = Regionale Beratung für Geflüchtete (ምኽሪ ንስደተኛታት)
service-jugendamt = Jugendamt (ቤት ጽሕፈት ህጻናትን መንእሰያትን)
service-germany4ukraine = Germany4Ukraine
referrals-reason-jobcenter = ኣብኡ ብዛዕባ ስራሕ፣ ሞያዊ ስልጠናን ኮርሳትን ምኽሪ ሕተቱ። ሕቶታትኩም ኣቐዲምኩም ጽሓፍዎም።
referrals-reason-job-turbo = ቀልጢፍኩም ስራሕ ንምርካብ። ኣብ ስራሕ እናሃለኹም ድማ ጀርመንኛ ንምምሃር።
referrals-reason-agentur = ብዛዕባ ስራሕን ሞያዊ ስልጠናን ምኽሪ ንኩሉ ሰብ፣ ብዘይ ክፍሊት።
referrals-reason-arbeitgeberservice = ሰራሕተኛታት ዝደልዩ ኣስራሕቲ ይፈልጥ። ናብ Jobbörse (ምርኢት ስራሕ) ይዕድም። ናብ Speeddating (ሓጺር ዝርርብ ምስ ኣስራሕቲ) እውን ይዕድም። ጀርመንኛኹም ፍጹም እንተዘይኮነ እውን ክትጅምሩ ትኽእሉ።
referrals-reason-jugendamt = ትሕቲ 18 ዓመት ንዘለዉ ህጻናትን መንእሰያትን ይድግፍ። ኣብ ጉዳይ መንበሪ ገዛን ቤት ትምህርትን እውን ይሕግዝ።
referrals-reason-jmd = ካብ 12 ክሳብ 27 ዓመት ንዘለዉ ሰባት፦ ትምህርቲ፣ ሞያዊ ስልጠና፣ ስራሕ፣ ወረቓቕቲ። ብዘይ ክፍሊት፣ ብኦንላይን ቻት እውን።
referrals-reason-mbe = 27 ዓመትን ልዕሊኡን ንዘለዉ ሰባት፦ ስራሕ፣ ወረቓቕቲ፣ ስድራቤት፣ ገንዘብ። ብዘይ ክፍሊት፣ ብኦንላይን ቻት እውን።
referrals-reason-kim = ኣብ ከተማኹም ወይ ኣውራጃኹም (Kreis) ዘሎ ጉጅለ እዩ። ብዛዕባ ፍሉያት ጉዳያትን ካልኦት ፕሮግራማትን ኣብኡ ሕተቱ።
referrals-reason-anerkennung = ናይ ካልእ ሃገር ምስክር ወረቐትኩም ኣብዚ እንታይ ዋጋ ከም ዘለዎ ይነግሩኹም። ንኩሉ ዓይነት መንበሪ ወረቐት፣ ብዘይ ክፍሊት።
referrals-reason-sprachkurs = ኮርሳት ጀርመንኛ፣ ንስራሕ እውን። ናይ ምኽሪ ትካል ኣብ ምምዝጋብ ይሕግዘኩም።
referrals-reason-beratung = ብዛዕባ ዑቕባ፣ ወረቓቕትን መዓልታዊ ናብራን፣ ካብ መንግስቲ ናጻ ዝኾነ ምኽሪ። ብዘይ ክፍሊትን ብምስጢርን።
referrals-reason-germany4ukraine = ንሰባት ካብ ዩክረይን ወግዓዊ ሓበሬታ፣ ብቋንቋ ዩክረይን እውን።
