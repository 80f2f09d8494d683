### Ready sentences of the coach: the coach picks the German one, the person reads it in their language.

# $coach: first name of the coach
say-greeting = Merhaba! Ben koçunuz { $coach }. Bize ulaşmanıza sevindim.
say-who = “Durchstarten in Ausbildung und Arbeit” programı için çalışıyorum. Size Almanca, okul, meslek eğitimi ve iş konusunda yardım ediyorum. Ücretsizdir.
say-not-authority = Belgeleriniz hakkında ben karar vermem. Bana yazdıklarınızı başkasına ancak siz “evet” derseniz iletirim.
say-when-free = Görüşmek için ne zaman vaktiniz var? Lütfen bana gün ve saat yazın.
say-when-call = Sizi ne zaman arayabilirim? Lütfen bana gün ve saat yazın.
# $moment: weekday, day and time
say-call-at = Sizi şu zamanda arayacağım: { $moment }.
# $place: address, in German
say-come-to = Lütfen yanıma gelin. Adres şu: { $place }
# $things: what the person should bring
say-bring = Lütfen yanınızda şunları getirin: { $things }
# $minutes: number of minutes
say-late = Yaklaşık { $minutes } dakika geç geleceğim. Lütfen beni bekleyin.
say-not-coming = Maalesef gelemiyorum. Özür dilerim. Size yakında yeni bir zaman önereceğim.
# $service: name of a service
say-cannot-help = Maalesef bu konuda size yardım edemiyorum. Şu yer size yardım edebilir: { $service }
say-still-interested = Bir süredir sizden haber almadım. Hâlâ yardım ister misiniz? Lütfen bana kısaca yazın.
# $day: weekday and day
say-away = { $day } gününe kadar burada değilim. Ondan sonra size yine ulaşacağım.
say-find-out = Bunu şu anda bilmiyorum. Sorup öğreneceğim. Size en geç { $day } günü yazacağım.
say-interpreter = Bir tercümanla birlikte konuşabiliriz. Bu sizin için ücretsizdir. İster misiniz?
say-trusted-person = İsterseniz güvendiğiniz birini de getirebilirsiniz.
say-children = Çocuklarınızı da getirebilirsiniz.
say-thanks = Teşekkürler! Mesajınızı okudum.
say-course = Belki bir Almanca kursunda sizin için yer var. Daha fazla bilgi ister misiniz?
say-job = Bir iş var, belki size uygundur. Daha fazla bilgi ister misiniz?
say-internship = Belki sizin için bir staj veya Ausbildung (meslek eğitimi) var. Daha fazla bilgi ister misiniz?
say-recognition = Diplomalarınız belki Almanya’da da geçerlidir. Lütfen onları getirin. Kopya veya fotoğraf da olur.
say-phone-number = Lütfen size ulaşabileceğim bir telefon numarası yazın.
say-not-reached = Sizi aradım ama size ulaşamadım. Sizin için ne zaman uygun?
say-goodbye = Size her şeyin en iyisini dilerim! Yine yardıma ihtiyacınız olursa bana yazabilirsiniz.

## What the person should bring
thing-paper = kimliğiniz veya daireden aldığınız belge
thing-certificates = diplomalarınız (başka ülkede aldıklarınız da)
thing-cv = varsa özgeçmişiniz (CV)
thing-letters = dairelerden gelen mektuplarınız
thing-course-papers = Almanca kursundan aldığınız belgeler
