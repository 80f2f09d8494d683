## The way in: the button below the referral "Job-Turbo" (at most 38 characters), and what is told first
flow-job-turbo-go-on = Devam: Job-Turbo
flow-job-turbo-intro = Şimdi konu Job-Turbo (hızlı iş bulma). Amaç: hızlı iş bulmak ve çalışırken Almanca öğrenmeye devam etmek. Şimdiye kadar verdiğiniz cevaplar kalıyor. Hiçbir şeyi iletmiyorum. Sonunda size yardım eden yerleri göstereceğim.

## Questions
recognition-label = Diplomanın tanınması
recognition-ask = Başka bir ülkede aldığınız diploma Almanya’da tanındı mı? Almancası: Anerkennung (denklik).
recognition-why = Tanınma uzun sürebilir. Bazı işverenler, tanınma bitmeden işe alır. Ücretsiz danışmanlık size bu yolda yardım eder.
recognition-option-not_started = Henüz değil
recognition-option-running = Başvurdum ve bekliyorum
recognition-option-done_or_not_needed = Evet veya buna ihtiyacım yok

availability-label = Ne zaman başlayabilirsiniz
availability-ask = İşe veya meslek eğitimine ne zaman başlayabilirsiniz?
availability-why = Bazı fırsatlar hemen başlayabilen kişiler içindir. Başka kişiler için önce bir kurs veya çocuk bakımı gerekir.
availability-option-now = Şimdi
availability-option-after_course = Kursum bitince
availability-option-childcare_first = Çocuğuma bakacak yer olunca

## Results
turbo-turbo_fits = İyi haber: Job-Turbo büyük olasılıkla size uygun.
turbo-turbo_check = Job-Turbo belki size uygun. Önce geçiminiz için parayı kimin verdiği belli olmalı.
turbo-turbo_other = Dürüst olmak gerekirse: Job-Turbo şu anda size uygun değil. Başka yerler iş bulmanıza yardım edebilir.

## Why: which rule decided (turbo)
turbo-reason-jobcenter = Job-Turbo, Jobcenter’dan (iş bulma merkezi) para alan kişiler içindir. Çalışmanıza da izin olmalı. Çoğu zaman belgede yazar: “Erwerbstätigkeit” (çalışma).
turbo-reason-unsure = Job-Turbo, Jobcenter’dan (iş bulma merkezi) para alan kişiler içindir. Paranızla ilgili bir mektuba bakın: Dairenin adı yukarıda yazar. Almanya’da kalmak için hiç belgeniz yoksa, önce devlet dairesi olmayan bir danışma merkezine sorun.
turbo-reason-sozialamt = Siz Sozialamt’tan (sosyal yardım dairesi) para alıyorsunuz. Job-Turbo, Jobcenter’dan (iş bulma merkezi) para alan kişiler içindir.
turbo-reason-own-income = Siz kendi paranızı kazanıyorsunuz. Job-Turbo, Jobcenter’dan (iş bulma merkezi) para alan kişiler içindir. Almanya’da kalmak için hiç belgeniz yoksa, önce devlet dairesi olmayan bir danışma merkezine sorun.
turbo-reason-family = Siz bir daireden para almıyorsunuz. Job-Turbo, Jobcenter’dan (iş bulma merkezi) para alan kişiler içindir. Almanya’da kalmak için hiç belgeniz yoksa, önce devlet dairesi olmayan bir danışma merkezine sorun.

## Places that help: the name, and what for
service-job_fairs = Jobbörsen (iş fuarları)
service-speed_dating = Speeddatings (işverenlerle kısa görüşmeler)
service-job_berufssprachkurs = Job-Berufssprachkurs (işiniz için Almanca kursu)
turbo_offers-reason-jobcenter = Orada çalışmak istediğinizi söyleyin. Job-Turbo’yu ve kursları sorun.
turbo_offers-reason-jobcenter-ask = Orada sizden Jobcenter’ın sorumlu olup olmadığını sorun. Sorumluysa, Job-Turbo’yu sorun.
turbo_offers-reason-agentur = İş ve meslek eğitimi için ücretsiz danışmanlık. Herkes için.
turbo_offers-reason-agentur-training = İş, meslek eğitimi ve diplomalar için ücretsiz danışmanlık. Herkes için.
turbo_offers-reason-arbeitgeberservice = Jobcenter’a ve Agentur für Arbeit’a bağlıdır. Çalışan arayan işverenleri tanır. Almancanız mükemmel olmadan başlayabilirsiniz.
turbo_offers-reason-job-fairs = Bir yerde birçok işverenle tanışırsınız ve onlara kendiniz sorabilirsiniz. Zamanını ve yerini Arbeitgeberservice’e sorun.
turbo_offers-reason-speed-dating = Birkaç işverenle konuşursunuz, her biriyle birkaç dakika. Denemek için basit Almanca yeter. Zamanını ve yerini Arbeitgeberservice’e sorun.
turbo_offers-reason-job-berufssprachkurs = Çalışırsınız ve aynı zamanda bu iş için Almanca öğrenirsiniz. İş buldunuz mu? O zaman bu kursu Jobcenter’a veya Agentur für Arbeit’a sorun.
turbo_offers-reason-sprachkurs-first = Biraz Almancayla daha çok iş seçeneğiniz olur. Bir danışma merkezi kursa kayıt için yardım eder.
turbo_offers-reason-sprachkurs-meanwhile = Başlayana kadar olan zamanda Almanca öğrenebilirsiniz. Gününüze uyan bir kurs sorun.
turbo_offers-reason-sprachkurs-other-goals = Almanca kursları, meslek için olanlar da var. Bir danışma merkezi kayıt için yardım eder.
turbo_offers-reason-sprachkurs-b2 = Orada mesleğiniz için bir Almanca kursu sorun.
turbo_offers-reason-anerkennung-first = Diplomanızın burada ne kadar geçerli olduğunu söyler. Tanınmanın nasıl yapıldığını da anlatır. Oturum durumunuz ne olursa olsun, ücretsiz.
turbo_offers-reason-anerkennung-running = Tanınma uzun sürerse oraya sorun. Bazı işverenler, tanınma bitmeden işe alır.
turbo_offers-reason-anerkennung-goal = Başka bir ülkede aldığınız diplomanın burada ne kadar geçerli olduğunu söyler. Oturum durumunuz ne olursa olsun, ücretsiz.
turbo_offers-reason-childcare = Orada çocuk bakımını sorun. Böylece iş veya meslek eğitimi için zamanınız olur. Bu daire ailelere destek olur.
turbo_offers-reason-kim = Şehrinizdeki veya ilçenizdeki ekip. Orada başka programları sorun. Dairelerdeki işler için de yardım isteyin.
turbo_offers-reason-beratung = Belgeler ve çalışma izni için bağımsız danışmanlık. Devlet dairesi değildir. Ücretsiz. Anlattıklarınız gizli kalır.
turbo_offers-reason-jmd = 12–27 yaşındaki kişiler için: okul, meslek eğitimi, iş, belgeler. Devlet dairesi değildir. Ücretsiz, online sohbet de var.
turbo_offers-reason-mbe = 27 yaşından itibaren yetişkinler için: iş, belgeler, aile, para. Devlet dairesi değildir. Ücretsiz, online sohbet de var.
