## The way in: the button below the referral "Job-Turbo" (at most 38 characters), and what is told first
flow-job-turbo-go-on = ንቐጽል፦ Job-Turbo
flow-job-turbo-intro = ሕጂ ብዛዕባ Job-Turbo (ቅልጡፍ መንገዲ ናብ ስራሕ) ክንዛረብ ኢና። ዕላማኡ፦ ቀልጢፍኩም ስራሕ ምርካብ፣ ኣብ ስራሕ እናሃለኹም ድማ ጀርመንኛ ምምሃር ምቕጻል። ነቶም ድሮ ዝሃብኩምዎም መልስታት እዕቅቦም እየ። ዝኾነ ነገር ኣየሕልፍን እየ። ኣብ መወዳእታ ክሕግዛኹም ዝኽእላ ትካላት ከርእየኩም እየ።

## Questions
recognition-label = ተቐባልነት ምስክር ወረቐት
recognition-ask = ካብ ካልእ ሃገር ዝመጸ ምስክር ወረቐትኩም ኣብ ጀርመን ድሮ Anerkennung (ተቐባልነት) ረኺቡ ድዩ?
recognition-why = ተቐባልነት ንምርካብ ነዊሕ ግዜ ክወስድ ይኽእል። ገለ ኣስራሕቲ እቲ መስርሕ ከይተወድአ እውን ስራሕ ይህቡ። ኣብቲ መስርሕ፣ ብዘይ ክፍሊት ዝወሃብ ምኽሪ ይሕግዘኩም።
recognition-option-not_started = ኣይፋል፣ ገና
recognition-option-running = ተቐባልነት ሓቲተ፣ መልሲ እጽበ ኣለኹ
recognition-option-done_or_not_needed = እወ፣ ወይ ኣየድልየንን

availability-label = ክትጅምሩ እትኽእሉሉ ግዜ
availability-ask = ስራሕ ወይ ሞያዊ ስልጠና መዓስ ክትጅምሩ ትኽእሉ?
availability-why = ገለ ዕድላት ሕጂ ክጅምሩ ንዝኽእሉ ሰባት እዩ። ንካልእ ዕድላት ግን መጀመርታ ኮርስ ወይ ክንክን ቆልዑ የድሊ።
availability-option-now = ሕጂ
availability-option-after_course = ኮርሰይ ምስ ወዳእኩ
availability-option-childcare_first = ንውላደይ ዝከናኸን ምስ ረኸብኩ

## Results
turbo-turbo_fits = ጽቡቕ ዜና፦ Job-Turbo ንዓኹም ክኸውን ዓቢ ተኽእሎ ኣሎ።
turbo-turbo_check = Job-Turbo ምናልባት ንዓኹም ክኸውን ይኽእል። መጀመርታ ግን ንመነባብሮኹም መን ከም ዝኸፍል ግሉጽ ክኸውን ኣለዎ።
turbo-turbo_other = ብቕንዕና፦ Job-Turbo ኣብዚ እዋን ንዓኹም ዝኸውን ኣይኮነን። ካልኦት ትካላት ስራሕ ንምርካብ ክሕግዛኹም ይኽእላ።

## Why: which rule decided (turbo)
turbo-reason-jobcenter = Job-Turbo ገንዘብ ካብ Jobcenter (ማእከል ስራሕ) ንዝረኽቡ ሰባት እዩ። ፍቓድ ስራሕ እውን የድልየኩም። ብዙሕ ግዜ ኣብቲ ወረቐት ተጻሒፉ ኣሎ፦ «Erwerbstätigkeit» (ስራሕ)።
turbo-reason-unsure = Job-Turbo ገንዘብ ካብ Jobcenter (ማእከል ስራሕ) ንዝረኽቡ ሰባት እዩ። ብዛዕባ ገንዘብኩም ዝተጻሕፈ ደብዳበ ርአዩ፦ ኣብ ላዕሊ ስም ናይቲ ቤት ጽሕፈት ኣሎ። መንበሪ ወረቐት እንተዘይብልኩም፣ መጀመርታ ኣብ ናይ ምኽሪ ትካል ሕተቱ። ቤት ጽሕፈት መንግስቲ ዘይኮነት ትካል ምረጹ።
turbo-reason-sozialamt = ገንዘብ ካብ Sozialamt (ቤት ጽሕፈት ማሕበራዊ ሓገዝ) ትረኽቡ። Job-Turbo ግን ገንዘብ ካብ Jobcenter (ማእከል ስራሕ) ንዝረኽቡ ሰባት እዩ።
turbo-reason-own-income = ባዕልኹም ሰሪሕኩም ገንዘብ ትረኽቡ። Job-Turbo ግን ገንዘብ ካብ Jobcenter (ማእከል ስራሕ) ንዝረኽቡ ሰባት እዩ። መንበሪ ወረቐት እንተዘይብልኩም፣ መጀመርታ ኣብ ናይ ምኽሪ ትካል ሕተቱ። ቤት ጽሕፈት መንግስቲ ዘይኮነት ትካል ምረጹ።
turbo-reason-family = ገንዘብ ካብ ቤት ጽሕፈት መንግስቲ ኣይትረኽቡን። Job-Turbo ግን ገንዘብ ካብ Jobcenter (ማእከል ስራሕ) ንዝረኽቡ ሰባት እዩ። መንበሪ ወረቐት እንተዘይብልኩም፣ መጀመርታ ኣብ ናይ ምኽሪ ትካል ሕተቱ። ቤት ጽሕፈት መንግስቲ ዘይኮነት ትካል ምረጹ።

## Places that help: the name, and what for
service-job_fairs = Jobbörsen (ምርኢት ስራሕ)
service-speed_dating = Speeddatings (ሓጺር ዝርርብ ምስ ኣስራሕቲ)
service-job_berufssprachkurs = Job-Berufssprachkurs (ኮርስ ጀርመንኛ ንስራሕኩም)
turbo_offers-reason-jobcenter = ክትሰርሑ ከም እትደልዩ ኣብኡ ንገሩ። ብዛዕባ Job-Turbo ከምኡ’ውን ብዛዕባ ኮርሳት ሕተቱ።
turbo_offers-reason-jobcenter-ask = ንዓኹም ዝምልከቶ ቤት ጽሕፈት Jobcenter (ማእከል ስራሕ) ድዩ፣ ኣብኡ ሕተቱ። መልሲ እወ እንተኾይኑ፣ ብዛዕባ Job-Turbo ሕተቱ።
turbo_offers-reason-agentur = ብዛዕባ ስራሕን ሞያዊ ስልጠናን ምኽሪ ንኩሉ ሰብ፣ ብዘይ ክፍሊት።
turbo_offers-reason-agentur-training = ብዛዕባ ስራሕ፣ ሞያዊ ስልጠናን ምስክር ወረቐትን ምኽሪ ንኩሉ ሰብ፣ ብዘይ ክፍሊት።
turbo_offers-reason-arbeitgeberservice = ክፋል ናይ Jobcenter (ማእከል ስራሕ) ከምኡ’ውን ናይ Agentur für Arbeit (ቤት ጽሕፈት ስራሕ) እዩ። ሰራሕተኛታት ዝደልዩ ኣስራሕቲ ይፈልጥ። ጀርመንኛኹም ፍጹም እንተዘይኮነ እውን ክትጅምሩ ትኽእሉ።
turbo_offers-reason-job-fairs = ኣብኡ ኣብ ሓደ ቦታ ብዙሓት ኣስራሕቲ ትረኽቡ። ባዕልኹም ክትሓትዎም ትኽእሉ። መዓስን ኣበይን ከም ዝካየድ ኣብ Arbeitgeberservice (ኣገልግሎት ንኣስራሕትን ደለይቲ ስራሕን) ሕተቱ።
turbo_offers-reason-speed-dating = ምስ ዝተፈላለዩ ኣስራሕቲ ትዛረቡ፣ ምስ ነፍሲ ወከፍ ገለ ደቓይቕ። ንምፍታን ቀሊል ጀርመንኛ እኹል እዩ። መዓስን ኣበይን ከም ዝካየድ ኣብ Arbeitgeberservice (ኣገልግሎት ንኣስራሕትን ደለይቲ ስራሕን) ሕተቱ።
turbo_offers-reason-job-berufssprachkurs = እናሰራሕኩም፣ ነቲ ስራሕ ዘድሊ ጀርመንኛ ትመሃሩ። ስራሕ ረኺብኩም እንተኾይንኩም፣ ብዛዕባ እዚ ኮርስ ሕተቱ። ኣብ Jobcenter (ማእከል ስራሕ) ወይ ኣብ Agentur für Arbeit (ቤት ጽሕፈት ስራሕ) ክትሓቱ ትኽእሉ።
turbo_offers-reason-sprachkurs-first = ብቁሩብ ጀርመንኛ ዝያዳ ዕድላት ስራሕ ይኽፈተልኩም። ናይ ምኽሪ ትካል ኣብ ምምዝጋብ ናብ ኮርስ ይሕግዘኩም።
turbo_offers-reason-sprachkurs-meanwhile = ክሳብ እትጅምሩ ዘሎ ግዜ ጀርመንኛ ንምምሃር ክትጥቀምሉ ትኽእሉ። ምስ መዓልታዊ ግዜኹም ዝሰማማዕ ኮርስ ሕተቱ።
turbo_offers-reason-sprachkurs-other-goals = ኮርሳት ጀርመንኛ፣ ንስራሕ እውን። ናይ ምኽሪ ትካል ኣብ ምምዝጋብ ይሕግዘኩም።
turbo_offers-reason-sprachkurs-b2 = ንሞያኹም ዝኸውን ኮርስ ጀርመንኛ ኣብኡ ሕተቱ።
turbo_offers-reason-anerkennung-first = ምስክር ወረቐትኩም ኣብዚ እንታይ ዋጋ ከም ዘለዎ ይነግሩኹም። ተቐባልነት ብኸመይ ከም ዝርከብ እውን ይነግሩኹም። ንኩሉ ዓይነት መንበሪ ወረቐት፣ ብዘይ ክፍሊት።
turbo_offers-reason-anerkennung-running = ተቐባልነት ንምርካብ ነዊሕ ግዜ እንተወሲዱ፣ ኣብኡ ሕተቱ። ገለ ኣስራሕቲ እቲ መስርሕ ከይተወድአ እውን ስራሕ ይህቡ።
turbo_offers-reason-anerkennung-goal = ናይ ካልእ ሃገር ምስክር ወረቐትኩም ኣብዚ እንታይ ዋጋ ከም ዘለዎ ይነግሩኹም። ንኩሉ ዓይነት መንበሪ ወረቐት፣ ብዘይ ክፍሊት።
turbo_offers-reason-childcare = ብዛዕባ ክንክን ቆልዑ ኣብኡ ሕተቱ። በዚ ንስራሕ ወይ ንሞያዊ ስልጠና ግዜ ክህልወኩም ይኽእል። እዚ ቤት ጽሕፈት ንስድራቤታት ይድግፍ።
turbo_offers-reason-kim = ኣብ ከተማኹም ወይ ኣውራጃኹም (Kreis) ዘሎ ጉጅለ እዩ። ብዛዕባ ካልኦት ፕሮግራማት ኣብኡ ሕተቱ። ኣብ ጉዳይ ኣብያተ ጽሕፈት እውን ሓገዝ ሕተቱ።
turbo_offers-reason-beratung = ብዛዕባ ወረቓቕትን ፍቓድ ስራሕን፣ ካብ መንግስቲ ናጻ ዝኾነ ምኽሪ። እዛ ትካል ቤት ጽሕፈት መንግስቲ ኣይኮነትን። ብዘይ ክፍሊትን ብምስጢርን።
turbo_offers-reason-jmd = ካብ 12 ክሳብ 27 ዓመት ንዘለዉ ሰባት፦ ትምህርቲ፣ ሞያዊ ስልጠና፣ ስራሕ፣ ወረቓቕቲ። እዛ ትካል ቤት ጽሕፈት መንግስቲ ኣይኮነትን። ብዘይ ክፍሊት፣ ብኦንላይን ቻት እውን።
turbo_offers-reason-mbe = 27 ዓመትን ልዕሊኡን ንዘለዉ ሰባት፦ ስራሕ፣ ወረቓቕቲ፣ ስድራቤት፣ ገንዘብ። እዛ ትካል ቤት ጽሕፈት መንግስቲ ኣይኮነትን። ብዘይ ክፍሊት፣ ብኦንላይን ቻት እውን።
