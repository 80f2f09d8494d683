## The way in: the button below the referral "Job-Turbo" (at most 38 characters), and what is told first
flow-job-turbo-go-on = እንቀጥል፦ Job-Turbo
flow-job-turbo-intro = አሁን ስለ Job-Turbo (ፈጣን መንገድ ወደ ሥራ) እንነጋገራለን። ዓላማው ሥራ በፍጥነት ማግኘት ነው። እየሠሩም ጀርመንኛ መማርዎን ይቀጥላሉ። የሰጡኝን መልሶች አስቀምጣለሁ። ምንም አላስተላልፍም። በመጨረሻ የሚረዱ ቦታዎችን አሳይዎታለሁ።

## Questions
recognition-label = የምስክር ወረቀት እውቅና
recognition-ask = ከሌላ አገር ያገኙት የምስክር ወረቀት በጀርመን Anerkennung (እውቅና) አግኝቷል?
recognition-why = እውቅና ማግኘት ረጅም ጊዜ ሊወስድ ይችላል። አንዳንድ ቀጣሪዎች ሂደቱ ሳያልቅም ሰው ይቀጥራሉ። በሂደቱ ነፃ ምክር ይረዳዎታል።
recognition-option-not_started = ገና አላገኘም
recognition-option-running = አመልክቻለሁ፣ መልስ እየጠበቅኩ ነው
recognition-option-done_or_not_needed = አዎ፣ ወይም አያስፈልገኝም

availability-label = መጀመር የሚችሉበት ጊዜ
availability-ask = ሥራ ወይም የሙያ ሥልጠና መቼ መጀመር ይችላሉ?
availability-why = አንዳንድ ዕድሎች አሁን መጀመር ለሚችሉ ሰዎች ናቸው። ለሌሎች ግን መጀመሪያ ኮርስ ወይም የልጅ እንክብካቤ ያስፈልጋል።
availability-option-now = አሁን
availability-option-after_course = ኮርሴ ሲያልቅ
availability-option-childcare_first = ልጄን የሚንከባከብ ሰው ሲገኝ

## Results
turbo-turbo_fits = መልካም ዜና፦ Job-Turbo (ፈጣን መንገድ ወደ ሥራ) ለእርስዎ ተስማሚ የመሆን ዕድሉ ከፍተኛ ነው።
turbo-turbo_check = Job-Turbo (ፈጣን መንገድ ወደ ሥራ) ምናልባት ለእርስዎ ተስማሚ ሊሆን ይችላል። መጀመሪያ ግን የኑሮ ወጪዎን ማን እንደሚከፍል ግልጽ መሆን አለበት።
turbo-turbo_other = እውነቱን ለመናገር፦ Job-Turbo (ፈጣን መንገድ ወደ ሥራ) በአሁኑ ጊዜ ለእርስዎ አይሆንም። ሥራ ለማግኘት ሌሎች ቦታዎች ሊረዱዎት ይችላሉ።

## Why: which rule decided (turbo)
turbo-reason-jobcenter = Job-Turbo ከJobcenter (የሥራ ማዕከል) ገንዘብ ለሚያገኙ ሰዎች ነው። ሥራ መሥራትም የተፈቀደልዎት መሆን አለበት። ብዙ ጊዜ በወረቀቱ ላይ ተጽፏል፦ «Erwerbstätigkeit» (ሥራ መሥራት)።
turbo-reason-unsure = Job-Turbo ከJobcenter (የሥራ ማዕከል) ገንዘብ ለሚያገኙ ሰዎች ነው። ስለሚያገኙት ገንዘብ የተጻፈ ደብዳቤ ይመልከቱ። የመሥሪያ ቤቱ ስም ከላይ ተጽፏል። የመኖሪያ ወረቀት ከሌለዎት፣ መጀመሪያ ከምክር ድርጅት ምክር ይጠይቁ። የመንግሥት መሥሪያ ቤት ያልሆነ ድርጅት ይምረጡ።
turbo-reason-sozialamt = ከSozialamt (የማህበራዊ እርዳታ ቢሮ) ገንዘብ ያገኛሉ። Job-Turbo ግን ከJobcenter (የሥራ ማዕከል) ገንዘብ ለሚያገኙ ሰዎች ነው።
turbo-reason-own-income = ራስዎ ሠርተው ገንዘብ ያገኛሉ። Job-Turbo ግን ከJobcenter (የሥራ ማዕከል) ገንዘብ ለሚያገኙ ሰዎች ነው። የመኖሪያ ወረቀት ከሌለዎት፣ መጀመሪያ ከምክር ድርጅት ምክር ይጠይቁ። የመንግሥት መሥሪያ ቤት ያልሆነ ድርጅት ይምረጡ።
turbo-reason-family = ከመሥሪያ ቤት ገንዘብ አያገኙም። Job-Turbo ግን ከJobcenter (የሥራ ማዕከል) ገንዘብ ለሚያገኙ ሰዎች ነው። የመኖሪያ ወረቀት ከሌለዎት፣ መጀመሪያ ከምክር ድርጅት ምክር ይጠይቁ። የመንግሥት መሥሪያ ቤት ያልሆነ ድርጅት ይምረጡ።

## Places that help: the name, and what for
service-job_fairs = Jobbörsen (የሥራ አውደ ርዕይ)
service-speed_dating = Speeddatings (ከቀጣሪዎች ጋር አጭር ንግግር)
service-job_berufssprachkurs = Job-Berufssprachkurs (ለሥራዎ የጀርመንኛ ኮርስ)
turbo_offers-reason-jobcenter = መሥራት እንደሚፈልጉ እዚያ ይንገሩ። ስለ Job-Turbo እና ስለ ኮርሶች ይጠይቁ።
turbo_offers-reason-jobcenter-ask = እርስዎን የሚመለከተው Jobcenter (የሥራ ማዕከል) መሆን አለመሆኑን እዚያ ይጠይቁ። አዎ ካሉዎት፣ ስለ Job-Turbo ይጠይቁ።
turbo_offers-reason-agentur = ስለ ሥራና ስለ ሙያ ሥልጠና ለሁሉም ሰው ነፃ ምክር።
turbo_offers-reason-agentur-training = ስለ ሥራ፣ ስለ ሙያ ሥልጠናና ስለ ምስክር ወረቀት ለሁሉም ሰው ነፃ ምክር።
turbo_offers-reason-arbeitgeberservice = የJobcenter (የሥራ ማዕከል) እና የAgentur für Arbeit (የሥራ ቅጥር ቢሮ) ክፍል ነው። ሠራተኛ የሚፈልጉ ቀጣሪዎችን ያውቃል። ጀርመንኛዎ ፍጹም ከመሆኑ በፊት መጀመር ይችላሉ።
turbo_offers-reason-job-fairs = በአንድ ቦታ ብዙ ቀጣሪዎችን ያገኛሉ። ራስዎ ሊጠይቋቸው ይችላሉ። መቼና የት እንደሆነ Arbeitgeberservice (ለቀጣሪዎችና ለሥራ ፈላጊዎች አገልግሎት) ይጠይቁ።
turbo_offers-reason-speed-dating = ከብዙ ቀጣሪዎች ጋር ይነጋገራሉ፣ ከእያንዳንዱ ጋር ጥቂት ደቂቃ። ለመሞከር ቀላል ጀርመንኛ ይበቃል። መቼና የት እንደሆነ Arbeitgeberservice (ለቀጣሪዎችና ለሥራ ፈላጊዎች አገልግሎት) ይጠይቁ።
turbo_offers-reason-job-berufssprachkurs = ይሠራሉ፣ በተመሳሳይ ጊዜም ለዚህ ሥራ የሚያስፈልገውን ጀርመንኛ ይማራሉ። ሥራ አግኝተዋል? እንግዲያው ስለዚህ ኮርስ ይጠይቁ። Jobcenter (የሥራ ማዕከል) ወይም Agentur für Arbeit (የሥራ ቅጥር ቢሮ) መጠየቅ ይችላሉ።
turbo_offers-reason-sprachkurs-first = ትንሽ ጀርመንኛ ከቻሉ የበለጠ የሥራ ዕድል ይኖርዎታል። ለኮርስ ለመመዝገብ የምክር ድርጅት ይረዳዎታል።
turbo_offers-reason-sprachkurs-meanwhile = እስከሚጀምሩ ያለውን ጊዜ ጀርመንኛ ለመማር ሊጠቀሙበት ይችላሉ። ለዕለታዊ ፕሮግራምዎ የሚመች ኮርስ ይጠይቁ።
turbo_offers-reason-sprachkurs-other-goals = የጀርመንኛ ኮርሶች፣ ለሥራም ጭምር። ለመመዝገብ የምክር ድርጅት ይረዳዎታል።
turbo_offers-reason-sprachkurs-b2 = ለሙያዎ የሚሆን የጀርመንኛ ኮርስ እዚያ ይጠይቁ።
turbo_offers-reason-anerkennung-first = የምስክር ወረቀትዎ እዚህ ምን ዋጋ እንዳለው ይነግሩዎታል። እውቅና እንዴት እንደሚገኝም ይነግሩዎታል። ለማንኛውም ዓይነት የመኖሪያ ወረቀት፣ በነፃ።
turbo_offers-reason-anerkennung-running = እውቅና ማግኘት ረጅም ጊዜ ከወሰደ እዚያ ይጠይቁ። አንዳንድ ቀጣሪዎች ሂደቱ ሳያልቅም ሰው ይቀጥራሉ።
turbo_offers-reason-anerkennung-goal = ከሌላ አገር ያገኙት የምስክር ወረቀት እዚህ ምን ዋጋ እንዳለው ይነግሩዎታል። ለማንኛውም ዓይነት የመኖሪያ ወረቀት፣ በነፃ።
turbo_offers-reason-childcare = ስለ ልጅ እንክብካቤ እዚያ ይጠይቁ። ከዚያ ለሥራ ወይም ለሙያ ሥልጠና ጊዜ ይኖርዎታል። ይህ ቢሮ ቤተሰቦችን ይደግፋል።
turbo_offers-reason-kim = በከተማዎ ወይም በወረዳዎ ያለ ቡድን ነው። ስለ ሌሎች ፕሮግራሞች እዚያ ይጠይቁ። በመሥሪያ ቤት ጉዳዮችም እርዳታ ይጠይቁ።
turbo_offers-reason-beratung = ስለ መኖሪያ ወረቀትና ስለ ሥራ ፈቃድ ገለልተኛ ምክር። የመንግሥት መሥሪያ ቤት አይደለም። በነፃና በሚስጥር።
turbo_offers-reason-jmd = ከ12 እስከ 27 ዓመት ለሆኑ ሰዎች፦ ትምህርት፣ የሙያ ሥልጠና፣ ሥራ፣ የመኖሪያ ወረቀት። የመንግሥት መሥሪያ ቤት አይደለም። በነፃ፣ በኦንላይን ቻትም።
turbo_offers-reason-mbe = 27 ዓመትና ከዚያ በላይ ለሆኑ ሰዎች፦ ሥራ፣ የመኖሪያ ወረቀት፣ ቤተሰብ፣ ገንዘብ። የመንግሥት መሥሪያ ቤት አይደለም። በነፃ፣ በኦንላይን ቻትም።
