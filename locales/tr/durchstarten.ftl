## Consent before the first question
# $operator: who runs this bot
consent-precheck =
    Merhaba!

    Bu sohbet “Durchstarten in Ausbildung und Arbeit” (meslek eğitimine ve işe başlama) programı hakkında. Program Kuzey Ren-Vestfalya’daki (NRW) genç mülteciler içindir. Meslek eğitimi ve iş bulmalarına yardım eder.

    Size birkaç kısa soru soracağım. Sonra programın size uygun olup olmadığını dürüstçe söyleyeceğim. Uygunsa, yakınınızdaki bir koç size yardım edebilir. Koç, size destek olan bir insandır.

    • Ücretsizdir. Neyi cevaplayacağınıza siz karar verirsiniz.
    • Cevaplarınız şifreli olarak saklanır. Siz kabul etmeden kimse onları okumaz.
    • Cevapları yalnızca koçlar ve onların koordinasyon ekibi alır. Bu da ancak siz “evet” derseniz olur. Ausländerbehörde (yabancılar dairesi) onları almaz.
    • Her şeyi istediğiniz zaman silebilirsiniz: /delete
    • Ben bir bilgisayar programıyım, insan değilim. Sonunda bir insan karar verir.

    Bu botu işleten: { $operator }. Daha fazla bilgi: /privacy

    Başlayalım mı?

## Consent before anything reaches a coach
# $operator: who runs this bot; $district: the town or district whose coaches get the answers
consent-handover =
    Cevaplarınızı iletebilir miyim?

    • Kim alır: bulunduğunuz yerdeki program koçları ({ $district }). Orada kimse yoksa: programın koordinasyon ekibi. Başka kimse almaz.
    • Ne için: bir koç size ulaşabilsin ve danışmanlık verebilsin diye.
    • Koç önce yalnızca programla ilgili cevaplarınızı görür, adınızı görmez. Adınızı ve size nasıl ulaşılacağını yalnızca sizinle ilgilenen koç görür.
    • Başka hiçbir kurum onları bizden almaz. Ausländerbehörde (yabancılar dairesi) de almaz.
    • “Evet” cevabınızı istediğiniz zaman geri alabilirsiniz: /delete
    • Sorumlu: { $operator }. Ayrıntılar: /privacy

    Bu sizin isteğinize bağlıdır. “Hayır” derseniz kötü bir şey olmaz.

## Questions
place-label = Yer
place-ask = Nerede yaşıyorsunuz? Lütfen posta kodunuzu (Postleitzahl) yazın, örneğin 44135. Şehrinizin adını da yazabilirsiniz.
place-why = Her şehirde ve ilçede farklı yardımlar var. Yakınınızda ne olduğunu bilmem gerekiyor. Sokağınızı yazmanız gerekmez.

age-label = Yaş
age-ask = Kaç yaşındasınız? Lütfen bir sayı yazın, örneğin 22.
age-why = Program 18–27 yaşındaki kişiler içindir. Size başka kimin yardım edebileceği de yaşınıza bağlıdır.

paper-label = Belge
paper-ask = Almanya’da kalmak için hangi belgeniz var? Belgenin başlığına bakın.
paper-why = Bazı kişiler belgeleri yüzünden başka yerlerden az yardım alıyor. Program en çok onlar içindir. Belgeyi göstermeniz gerekmez. Numara veya fotoğraf istemiyorum.
paper-option-duldung = Duldung (sınır dışı etme ertelendi)
paper-option-gestattung = Aufenthaltsgestattung (iltica için)
paper-option-ankunftsnachweis = Ankunftsnachweis (varış belgesi)
paper-option-section_24 = § 24 (koruma, Ukrayna)
paper-option-fiktion = Fiktionsbescheinigung (geçici belge)
paper-option-permit = Aufenthaltserlaubnis (oturum izni)
paper-option-settlement = Niederlassungserlaubnis (süresiz)
paper-option-eu = AB vatandaşı veya ailesinden biri
paper-option-none = Hiç belgem yok

permit-label = İznin türü
permit-ask = Aufenthaltserlaubnis (oturum izni) belgenizde ne yazıyor? § işaretini ve bir sayı arayın. Çoğu zaman “Anmerkungen” (notlar) altında yazar.
permit-why = Birçok oturum izni türü var. Sayı, hangi yardımların size açık olduğunu gösterir.
permit-option-section_24 = § 24 (koruma, Ukrayna)
permit-option-s25_1_2 = § 25 (1), (2): iltica, mülteci
permit-option-s25_3 = § 25 (3): sınır dışı etme yasağı
permit-option-s25_4_5 = § 25 (4) veya (5)
permit-option-s25a_25b_104c = § 25a, § 25b veya § 104c
permit-option-s16g = § 16g: meslek eğitimi
permit-option-study_work = § 16b, § 18 …: üniversite, iş
permit-option-family_other = Aile veya başka bir neden

paper_words-label = Belgedeki kelimeler
paper_words-ask = Lütfen belgenize bakın. Bu uzun Almanca kelimelerden biri orada yazıyor mu?
paper_words-why = Birçok belgenin adını hatırlamak zordur. Belgeyi tanımak için bir kelime yeter.
paper_words-option-aussetzung_der_abschiebung = Aussetzung der Abschiebung
paper_words-option-aufenthaltsgestattung = Aufenthaltsgestattung
paper_words-option-fiktionsbescheinigung = Fiktionsbescheinigung
paper_words-option-other_words = Başka kelimeler

benefits-label = Geçim parası
benefits-ask = Geçiminiz için parayı şu anda kim veriyor?
benefits-why = Size para veren daire çoğu zaman iş konusunda da yardım eder. Böylece hangi yardımların size açık olduğunu görürüm.
benefits-option-sozialamt = Sozialamt (sosyal yardım dairesi)
benefits-option-jobcenter = Jobcenter: Bürgergeld (geçim parası)
benefits-option-own_income = Kendi paramı kazanıyorum
benefits-option-family_none = Ailem veya hiç kimse

housing-label = Kaldığınız yer
housing-ask = Şu anda nerede kalıyorsunuz?
housing-why = Landeseinrichtung (eyalet yurdu), eyaletin büyük bir mülteci yurdudur. Bir kişi orada kaldığı sürece program henüz başlayamaz.
housing-option-own = Ev veya şehrin verdiği yurt
housing-option-state_facility = Landeseinrichtung (eyalet yurdu)

unmet_need-label = Jobcenter’dan yardım
unmet_need-ask = İş veya meslek eğitimi için, Jobcenter’ın (iş bulma merkezi) veremediği bir yardıma ihtiyacınız var mı?
unmet_need-why = Normalde size Jobcenter (iş bulma merkezi) yardım eder. Bu yardım yetmezse, program bir yol olabilir.
unmet_need-option-yes = Evet, bir konuda yardım edemedi
unmet_need-option-no = Hayır

activity-label = Şu anda yaptığınız
activity-ask = Şu anda ne yapıyorsunuz?
activity-why = Programın bazı bölümleri çalışan veya eğitim gören kişiler içindir. Diğer bölümler gündüz zamanı olan kişiler içindir.
activity-option-none = Şu anda hiçbir şey
activity-option-work = Çalışıyorum
activity-option-training = Ausbildung (meslek eğitimi)
activity-option-school = Okul
activity-option-course = Almanca kursu veya başka kurs
activity-option-study = Üniversite

may_work-label = Çalışma izni
may_work-ask = Çalışmanıza izin var mı? Çoğu zaman belgede yazar: “Erwerbstätigkeit” (çalışma).
may_work-why = Programın bir bölümü için çalışma izni gerekir. Koç, bu izin için başvururken de yardım edebilir.
may_work-option-yes = Evet
may_work-option-with_permission = Yalnızca dairenin izniyle
may_work-option-no = Hayır, çalışmak yasak

certificate-label = Diploma
certificate-ask = En yüksek diplomanız hangisi?
certificate-why = Okul diplomanız yoksa, onu almak için yardım vardır. Başka bir ülkede aldığınız diploma belki Almanya’da tanınır.
certificate-option-none = Diplomam yok
certificate-option-foreign_school = Okul, başka bir ülkede
certificate-option-german_school = Okul, Almanya’da
certificate-option-vocational = Bir meslek öğrendim
certificate-option-university = Üniversite

german-label = Almanca
german-ask = Ne kadar iyi Almanca konuşuyorsunuz? Kursa gittiyseniz: Hangi seviye?
german-why = Bazı yardımlar bir dil kursuyla başlar. Başka yardımlar için önce biraz Almanca gerekir.
german-option-none = Henüz Almanca bilmiyorum
german-option-a1 = A1: birkaç kelime
german-option-a2 = A2: basit konuşmalar
german-option-b1 = B1: günlük hayat
german-option-b2_plus = B2 veya daha iyi

goals-label = Hedefler
goals-ask = Hedefleriniz neler? En çok üç şey seçebilirsiniz.
goals-why = Böylece size neyin uygun olduğunu gösterebilirim. Koç bunu ancak siz kabul ederseniz görür.
goals-option-work = İş
goals-option-training = Ausbildung (meslek eğitimi)
goals-option-school_certificate = Okul diploması
goals-option-german = Almanca öğrenmek
goals-option-recognition = Diplomamın tanınması (denklik)
goals-option-study = Üniversitede okumak

barriers-label = Zorluklar
barriers-ask = Şu anda sizin için zor olan ne? Doğru olan her şeyi seçin.
barriers-why = Böylece koç hazırlanabilir. Ayrıca bütün cevaplar isimsiz olarak birlikte sayılır. Bu, ilçenizde neyin daha iyi olması gerektiğini gösterir.
barriers-option-recognition = Diplomam tanınmıyor (denklik yok)
barriers-option-childcare = Çocuğuma bakacak yer yok
barriers-option-language_course = Uygun Almanca kursu yok
barriers-option-work_permit = Çalışma iznim yok
barriers-option-travel = Yol çok uzak veya çok pahalı
barriers-option-housing = Kaldığım yer

contact-label = İletişim
contact-ask = Koç size nasıl ulaşsın?
contact-why = Koç burada, Telegram’da, numaranızı ve kullanıcı adınızı görmez. Koça siz de ulaşabilirsiniz.
contact-option-telegram = Burada, Telegram’da
contact-option-phone = Telefonla
contact-option-coach_contact = Koça kendim ulaşırım

phone-label = Telefon numarası
phone-ask = Telefon numaranız nedir? Aşağıdaki düğmeye basın veya numarayı yazın.
phone-why = Numarayı yalnızca sizinle ilgilenen koç görür. Numara şifreli olarak saklanır.

name-label = Ad
name-ask = Koç size hangi adla seslensin? Bir ad veya takma ad yeter.
name-why = Böylece koç sizinle nazikçe konuşabilir. Resmi adınız olması gerekmez.

coach_wish-label = Koç
coach_wish-ask = Bir kadınla konuşmayı tercih eder misiniz?
coach_wish-why = Bazı kişiler bir kadınla konuşurken daha rahat eder. Kadın bir koç varsa, talebiniz önce ona gider.
coach_wish-option-any = Fark etmez
coach_wish-option-woman = Evet, lütfen bir kadınla

best_time-label = En uygun zaman
best_time-ask = Sizin için hangi zaman uygun?
best_time-why = Koç sizi rahatsız etmesin diye soruyorum.
best_time-option-morning = Sabah
best_time-option-midday = Öğlen
best_time-option-evening = Akşam
best_time-option-any = Her zaman

## Results
outcome-eligible = İyi haber: Program büyük olasılıkla size uygun.
outcome-needs_check = Program belki size uygun. Bir koçun buna sizinle birlikte bakması gerekiyor.
outcome-not_eligible = Dürüst olmak gerekirse: Bu program şu anda size uygun değil.
outcome-advice_only = Güveniniz için teşekkürler. Sizin için doğru ilk adım, bağımsız danışmanlıktır.

## Why: which rule decided (eligibility)
eligibility-reason-outside-nrw = Program yalnızca Kuzey Ren-Vestfalya’da (NRW) var. Siz Almanya’nın başka bir yerinde yaşıyorsunuz.
eligibility-reason-no-paper = Hiç belgeniz yoksa, devlet daireleri sizi bildirmek zorunda olabilir. Bu yüzden hiçbir şeyi kaydetmiyorum ve iletmiyorum. Aşağıdaki yerler devlet dairesi değildir. Oradaki danışmanlık ücretsizdir. Anlattıklarınız gizli kalır.
eligibility-reason-under-18 = Program 18 yaşından itibaren başlar. Daha genç kişilere iyi yardım eden başka yerler var.
eligibility-reason-over-27 = Kural olarak program 28. doğum gününde biter. Bazı durumlarda istisna olabilir. Bunu aşağıdaki yerlere sorun.
eligibility-reason-state-facility = Landeseinrichtung’da (eyalet yurdu) kaldığınız sürece program başlayamaz. Bir şehre taşındıktan sonra lütfen bana yine yazın.
eligibility-reason-main-group = Yaşınız uygun (18–27). Program, sizinki gibi bir belgesi olan kişiler için yapıldı.
eligibility-reason-main-group-housing-unsure = Program, sizinki gibi bir belgesi olan kişiler için yapıldı. Yalnızca bir şey belli değil: Landeseinrichtung’da (eyalet yurdu) kalanlar için program henüz başlayamaz. Koç buna sizinle birlikte bakacak.
eligibility-reason-ukraine-asylblg = § 24’e göre korumanız var ve Sozialamt’tan (sosyal yardım dairesi) para alıyorsunuz. Bu yüzden program size açık.
eligibility-reason-ukraine-other = § 24’e göre korumanız varsa program size açık olabilir. Bu, şimdi hangi yardımları aldığınıza bağlıdır. Koç bunu kontrol edecek.
eligibility-reason-restricted-asylblg = Sizde bu izin var ve Sozialamt’tan (sosyal yardım dairesi) para alıyorsunuz. Bu yüzden başka yerlerden az yardım alıyorsunuz. Onun için program size açık.
eligibility-reason-restricted-unsure = Bu izinle program size açık olabilir. Bu, sizden hangi dairenin sorumlu olduğuna bağlıdır. Koç bunu kontrol edecek.
eligibility-reason-jobcenter-unmet-need = Normalde size Jobcenter (iş bulma merkezi) yardım eder. Onun yardımı yetmezse, program belki mümkündür. Koç bunu kontrol edecek.
eligibility-reason-jobcenter = Sizden Jobcenter (iş bulma merkezi) sorumlu. Jobcenter iyi yardımlar sunar. Onun yardımını almak sizin hakkınız.
eligibility-reason-settled = Belgenizle iş ve meslek eğitimi için bütün normal yardımlar size açık. Bunun için bu programa ihtiyacınız yok.
eligibility-reason-single-case = Durumunuz için basit bir kural yok. Bu yüzden buna bilgisayar değil, bir insan bakmalı.

## Why: how the paper was understood (residence)
residence-reason-duldung = Sizde Duldung (sınır dışı edilme ertelendi) var.
residence-reason-duldung-words = “Aussetzung der Abschiebung” kelimeleri Duldung (sınır dışı edilme ertelendi) belgesinin üzerinde yazar.
residence-reason-asylum = İltica süreciniz henüz bitmedi.
residence-reason-asylum-words = Sizde Aufenthaltsgestattung (iltica süreci) var. Süreciniz henüz bitmedi.
residence-reason-section-24 = § 24’e göre geçici korumanız var.
residence-reason-section-24-permit = § 24’e göre geçici korumanız var.
residence-reason-pending = Sizde Fiktionsbescheinigung (geçici belge) var. Daire henüz karar vermedi.
residence-reason-pending-words = Sizde Fiktionsbescheinigung (geçici belge) var. Daire henüz karar vermedi.
residence-reason-restricted = Oturum izninizde şu yazıyor: § 25 (4) veya (5).
residence-reason-transitional = Oturum izninizde şunlardan biri yazıyor: § 25a, § 25b veya § 104c.
residence-reason-training = Meslek eğitimi için oturum izniniz var.
residence-reason-regular = Size normal hakları veren bir oturum izniniz var.
residence-reason-settled-permit = Üniversite veya iş için oturum izniniz var.
residence-reason-settled = Sizde Niederlassungserlaubnis (süresiz izin) var.
residence-reason-eu = AB vatandaşısınız veya bir AB vatandaşının ailesindensiniz.
residence-reason-no-paper = Şu anda hiç belgeniz yok.
residence-reason-unclear-paper = Hangi belgeniz olduğu henüz belli değil. Bu sorun değil.
residence-reason-unclear-permit = Hangi izniniz olduğu henüz belli değil. Bu sorun değil.

## Building blocks (FB = Förderbaustein) and why the coach may look at them
block-FB1 = Koçluk: size destek olan bir insan
block-FB2 = İş veya meslek eğitimi sırasında destek
block-FB3 = Okul diploması (Hauptschulabschluss)
block-FB4 = Almanca ve temel bilgiler
block-FB5 = Meslek eğitimi ve iş için yerel projeler
block-FB6 = Katılım için destek (Teilhabemanagement)
block-KIM = KIM’den (uyum ekibi) yardım
blocks-reason-fb1 = Programdaki herkesin bir koçu olur.
blocks-reason-fb2 = Çalışıyorsunuz veya Ausbildung (meslek eğitimi) yapıyorsunuz.
blocks-reason-fb3 = Henüz okul diplomanız yok ve biraz Almanca konuşuyorsunuz.
blocks-reason-fb4 = Öğrenmek için zamanınız var. Sonraki adım Almanca.
blocks-reason-fb5 = İş veya meslek eğitimi istiyorsunuz.
blocks-reason-fb6 = 30 Haziran 2022’ye kadar ayrı bir ekip yardım eder: dairelerde ve günlük hayatta.
blocks-reason-kim = Şehrinizin veya ilçenizin uyum ekibi, daireler ve belgeler konusunda yardım eder.

## Places that help: the name, and what for
service-jobcenter = Jobcenter (iş bulma merkezi)
service-agentur = Agentur für Arbeit (iş kurumu)
service-arbeitgeberservice = Arbeitgeberservice (işverenler ve iş arayanlar için hizmet)
service-job_turbo = Job-Turbo (hızlı iş bulma)
service-jmd = Jugendmigrationsdienst (genç göçmenler için danışmanlık)
service-mbe = Migrationsberatung für Erwachsene – MBE (yetişkin göçmenler için danışmanlık)
service-kim = Kommunales Integrationszentrum / KIM (uyum ekibi)
service-anerkennung = Anerkennungsberatung (denklik danışmanlığı)
service-sprachkurs = Integrationskurs ve Berufssprachkurs (Almanca kursları)
service-beratung = Regionale Beratung für Geflüchtete (mülteciler için danışmanlık)
service-jugendamt = Jugendamt (gençlik dairesi)
service-germany4ukraine = Germany4Ukraine
referrals-reason-jobcenter = Orada iş, meslek eğitimi ve kurslar için danışmanlık isteyin. Sorularınızı önceden yazın.
referrals-reason-job-turbo = Hızlı iş bulmak ve çalışırken Almanca öğrenmeye devam etmek için.
referrals-reason-agentur = İş ve meslek eğitimi için ücretsiz danışmanlık. Herkes için.
referrals-reason-arbeitgeberservice = Çalışan arayan işverenleri tanır. İnsanları iş fuarlarına ve işverenlerle kısa görüşmelere davet eder. Almancanız mükemmel olmadan başlayabilirsiniz.
referrals-reason-jugendamt = 18 yaşından küçük çocuklara ve gençlere destek olur. Kalacak yer ve okul konusunda da yardım eder.
referrals-reason-jmd = 12–27 yaşındaki kişiler için: okul, meslek eğitimi, iş, belgeler. Ücretsiz, online sohbet de var.
referrals-reason-mbe = 27 yaşından itibaren yetişkinler için: iş, belgeler, aile, para. Ücretsiz, online sohbet de var.
referrals-reason-kim = Şehrinizdeki veya ilçenizdeki ekip. Orada istisnaları ve başka programları sorun.
referrals-reason-anerkennung = Başka bir ülkede aldığınız diplomanın burada ne kadar geçerli olduğunu söyler. Oturum durumunuz ne olursa olsun, ücretsiz.
referrals-reason-sprachkurs = Almanca kursları, meslek için olanlar da var. Bir danışma merkezi kayıt için yardım eder.
referrals-reason-beratung = İltica, belgeler ve günlük hayat için bağımsız danışmanlık. Ücretsiz. Anlattıklarınız gizli kalır.
referrals-reason-germany4ukraine = Ukrayna’dan gelen kişiler için resmi bilgiler, Ukraynaca da var.
