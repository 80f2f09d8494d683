language-name = Türkçe
language-choose = Lütfen dilinizi seçin.
language-kept = Şimdi Türkçe yazıyorum. Cevaplarınız hâlâ duruyor.
language-gone = Diliniz artık burada yok. Lütfen başka bir dil seçin.

## Buttons (aim: at most 38 characters)
button-start = Evet, başlayalım
button-not-now = Şimdi değil
button-why = ❓ Neden?
button-hear = 🔊 Dinle
button-more = ⬇️ Daha fazla göster
button-less = ⬆️ Baştakileri göster
button-back = ◀ Geri
button-done = ✅ Bitti
button-none-of-these = Hiçbiri
button-human = 🙋 Bir insanla konuşmak istiyorum
button-restart = 🔄 Yeniden başla
button-restart-yes = Evet, yeniden başla
button-continue = Devam
button-change = ✏️ Bir cevabı değiştir
button-review-send = ✅ Hepsi doğru, devam
button-consent-yes = ✅ Evet, iletilsin
button-consent-no = Hayır, iletilmesin
button-delete-yes = Evet, hepsi silinsin
button-delete-no = Hayır, kalsın
button-share-phone = 📱 Numaramı paylaş
button-place-list = 📍 Listeden seç
button-place-outside = NRW’de yaşamıyorum
button-language = 🌐 Dil
option-unsure = Bilmiyorum / söylemek istemiyorum

## Around a question
# $number: this question; $total: how many there will be about in all
progress = Soru { $number } (toplam yaklaşık { $total })
# $answer: what the person chose or wrote
answered = ✓ { $answer }
many-chosen = Seçmek için dokunun. Kaldırmak için tekrar dokunun. Sonra “Bitti” düğmesine basın.
# $question: short name of a question; $answer: what was answered
answer-line = { $question }: { $answer }
nothing-chosen = hiçbiri

## When an answer could not be used
error-press-a-button = Lütfen düğmelerden birine basın.
error-not-a-number = Lütfen bir sayı yazın, örneğin 22.
# $low, $high: smallest and largest number
error-range = Lütfen bir sayı yazın: en az { $low }, en çok { $high }.
error-birth-year = Bu sizin doğum yılınız mı? Bugün kaç yaşındasınız?
error-birth-year-solar = Güneş takvimindeki { $year } yılı bizde { $from } veya { $to } yılıdır. Bugün kaç yaşındasınız?
error-birth-year-ethiopian = { $year }, Etiyopya takvimine göre bir yıl mı? Öyleyse bizde { $from } veya { $to } yılıdır. Bugün kaç yaşındasınız?
error-place-unknown = Bu yeri bulamadım. Lütfen nasıl yazıldığını kontrol edin veya listeden seçin.
error-place-several = Hangi yeri demek istiyorsunuz?
error-too-few = Lütfen en az bir tane seçin.
# $max: how many may be chosen
error-too-many = En çok { $max } tane seçebilirsiniz. Birini kaldırmak için ona tekrar dokunun.
error-not-a-phone = Bu bir telefon numarasına benzemiyor. Lütfen ülke koduyla yazın, örneğin +49 …
error-empty = Lütfen birkaç harf yazın.
# $max: how many characters
error-too-long = Bu çok uzun. Lütfen en çok { $max } karakter yazın.
error-stuck = Sorun değil. Bu soruyu geçebilirsiniz veya bir insanla konuşabilirsiniz.
error-stuck-human = Sorun değil. Bu soruda size bir insan yardım edebilir.
media-not-read = Teşekkürler, ama ben yalnızca yazı ve düğmeleri anlıyorum. Gönderdiğinizi kaydetmedim. Lütfen düğmeleri kullanın.
media-voice =
    Sesli mesajınız için teşekkürler. Ben bir bilgisayar programıyım ve onu dinleyemem. Onu kaydetmedim.

    Lütfen düğmelere basın. Okumak size zor geliyorsa bir insan sizi arayabilir.
hear-nothing = Bunun için henüz ses kaydı yok.
button-is-old = Bu düğme önceki bir soruya ait. Şimdi buradayız:
button-unknown = Bu düğmeyi tanımıyorum. Şimdi buradayız:
apology = Özür dileriz, bizde bir hata oldu. Cevaplarınız duruyor. Lütfen tekrar deneyin.
command-unknown = Bu komutu tanımıyorum. Ne anladığımı burada görebilirsiniz: /help

## Choosing a place from the list
place-choose-region = Kuzey Ren-Vestfalya’nın (NRW) hangi bölgesinde yaşıyorsunuz?
place-choose-district = Hangi şehir veya ilçe?
place-choose-municipality = Hangi belediye?

## Result
result-heading = Sonucunuz
# then come the answers that counted, one per line
because = Sonuç için şu cevaplar önemliydi:
estimate = Bu, bir bilgisayar programının ilk tahminidir. Hukuki danışmanlık değildir. Sonunda bir insan karar verir.
more-questions-handover = Birkaç sorum daha var. Böylece koç size iyi yardım edebilir.
more-questions-referrals = Birkaç kısa soru daha var. Böylece size doğru yerleri söyleyebilirim.
referrals-heading = Bu yerler size yardım edebilir:
deleted-at-once = Burada yazdığınız her şeyi sildim.
deleted-in-a-day = Cevaplarınızı bir gün içinde sileceğim. Hemen silmek için: /delete
blocks-heading = Koç bunlara sizinle birlikte bakacak:
start-again-hint = İstediğiniz zaman yeniden başlayabilirsiniz: /start

## Review and handover
review-heading = Lütfen cevaplarınızı kontrol edin
review-hint = Hepsi doğru mu? Her cevabı değiştirebilirsiniz.
change-which = Hangi cevabı değiştirmek istiyorsunuz?
consent-declined = Tamam. Hiçbir şeyi iletmiyorum. Kendiniz iletişime geçmek isterseniz, iletişim bilgileri burada:
# $district: town or district
contact-heading = Programa buradan ulaşabilirsiniz ({ $district }):
contact-note = Onlara ulaşmak zorunda değilsiniz. Ulaşmak isterseniz, zamanına siz karar verirsiniz. Hiçbir şeyi iletmedim.
# $district: town or district
district-closed = Program şu anda bulunduğunuz yerde kapalı ({ $district }). Oradaki KIM (uyum ekibi) size başka yollar gösterebilir:
handed-over = Teşekkürler! Talebiniz yakınınızdaki koçlara ulaştı.
# $hours: number of hours
handed-over-when = Bir koç iş günlerinde { $hours } saat içinde size cevap verir. Koçun adını size söyleyeceğim.
handed-over-nobody = Teşekkürler! Dürüst olmak gerekirse: Bulunduğunuz yer için burada henüz koç yok. Talebiniz koordinasyon ekibine gitti. Ekip sizin için birini arıyor. Bu yüzden daha uzun sürebilir.
handed-over-how = Bana buradan istediğiniz zaman yazabilirsiniz. Her şeyi geri çekmek ve silmek için: /delete

## While a coach is there
# $coach: first name of the coach
coach-claimed-telegram = Koçunuz artık { $coach }. Size buradan yazacak.
coach-claimed-phone = Koçunuz artık { $coach }. Sizi arayacak.
coach-answer-time = İş günlerinde { $hours } saat içinde cevap alırsınız.
coach-write-here = Siz de buraya yazabilirsiniz. Ben iletirim.
coach-says = { $coach } size yazdı:
passed-on = Mesajınızı koçunuza ilettim ({ $coach }).
not-passed-on = Mesajınız iletilemedi. Koça şu anda buradan ulaşılamıyor. Koordinasyon ekibi bunu biliyor.
waiting-for-coach = Talebiniz için hâlâ bir koç bekleniyor. Henüz mesaj iletemiyorum. Bir koç bulununca hemen size yazacağım.
coach-released = Koçunuz devam edemiyor. Talebiniz şimdi başka bir koça gidiyor. Bir şey yapmanıza gerek yok.
lead-ended = Koçunuz görüşmeyi bitirdi. Yine bir şeye ihtiyacınız olursa: /start
lead-running = Koçlarda zaten bir talebiniz var. Yeniden başlarsanız bu talep geri çekilir.
button-withdraw = Geri çek ve yeniden başla

## Commands
help =
    Size sorular soruyorum. Sonra “Durchstarten in Ausbildung und Arbeit” (meslek eğitimine ve işe başlama) programının size uygun olup olmadığını söylüyorum.

    Düğmelere basın veya kısa bir cevap yazın.

    /start – başla veya devam et
    /back – bir soru geri git
    /restart – yeniden başla
    /language – dili değiştir
    /human – bir insanla konuş
    /hide – bu sohbetteki mesajları sil
    /mydata – hakkınızda neler kayıtlı
    /delete – her şeyi sil
    /privacy – verilerinizi kim alır
command-start = Başla veya devam et
command-back = Bir soru geri git
command-restart = Yeniden başla
command-language = Dili değiştir
command-human = Bir insanla konuş
command-help = Yardım
command-hide = Bu sohbetteki mesajları sil
command-privacy = Verilerinizi kim alır
command-mydata = Hakkımda neler kayıtlı
command-delete = Her şeyi sil

# $operator, $address, $contact, $officer: who runs this bot and how to reach them
privacy =
    Verileriniz

    Sorumlu: { $operator }, { $address }
    İletişim: { $contact }
    Veri koruma görevlisi: { $officer }

    • Hangi veriler: yalnızca buradaki cevaplarınız, diliniz, bu sohbetin numarası ve son mesajlarının numaraları (/hide için). Vatandaşlığınızı, dininizi, sağlığınızı veya neden kaçtığınızı sormuyorum. Belge, fotoğraf ve ses istemiyorum.
    • Ne için: programın size uygun olup olmadığını görmek için. Ayrıca sizi bir koçla buluşturmak için.
    • Kim alır: ilçenizdeki bir program koçu veya koordinasyon ekibi. Bu da ancak siz “evet” dedikten sonra olur. Başka hiçbir kurum verilerinizi bizden almaz. Ausländerbehörde (yabancılar dairesi) de almaz.
    • Nerede: şifreli olarak saklanır. Burada yazılanları Telegram’ın kendisi de görebilir. Bazı koçlar mesajlarınızı e-posta üzerinden okur.
    • Ne kadar süre: program size uygun değilse en çok bir gün. Devam etmezseniz 30 gün. Koçunuz varsa, her şey bittikten sonra 90 güne kadar. Davet isterseniz, davetler için bir yıl.
    • Kim karar verir: bir insan. Bot yalnızca bir ilk tahmin yapar (DSGVO madde 22).
    • Haklarınız: Verilerinizi görmek için: /mydata. Silmek için: /delete. Düzeltmek için “Bir cevabı değiştir” düğmesine basın. Şikâyet de edebilirsiniz: Landesbeauftragte für Datenschutz NRW (veri koruma kurumu).

operator-unset = bu bilgisayarda deneme gösterimi

human-heading = Size bir insan yardım eder
human-district = Bulunduğunuz yerdeki iletişim bilgileri ({ $district }):
human-operator = Bize bu adresten veya numaradan da ulaşabilirsiniz: { $contact }
human-coach = Koçunuz { $coach }. Buraya yazmanız yeterli, ben iletirim.
human-emergency = Acil durumda 112’yi arayın.
human-place-first = Önce bana nerede yaşadığınızı söyleyin. Sonra size yakın birini söyleyebilirim.

mydata-heading = Hakkınızda kayıtlı olanlar
mydata-none = Hakkınızda kayıtlı bir şey yok.
mydata-language = Dil: { $language }
mydata-answers = Cevaplarınız:
mydata-consents = Şunları kabul ettiniz:
mydata-consent-precheck = soruları cevaplamayı ({ $date })
mydata-consent-handover = cevaplarınızın koçlara iletilmesini ({ $date })
mydata-lead = Koçlardaki talebiniz, numara { $number }. Durum: { $state }
mydata-lead-new = koç bekleniyor
mydata-lead-claimed = bir koç ilgileniyor
mydata-lead-closed = bitti
delete-ask = Hakkınızda kayıtlı her şeyi sileyim mi? Koçlarda bir talebiniz varsa, o da geri çekilir.
delete-done = Her şey silindi. Yine konuşmak isterseniz: /start
restart-ask = Bütün cevapları unutayım mı ve yeniden başlayalım mı?
nothing-back = Bu ilk soru. Daha geri gidemezsiniz.
not-now = Tamam. Daha sonra başlamak isterseniz: /start
group-goodbye = Merhaba! Ben yalnızca tek bir kişiyle konuşurum. Böylece başka kimse okuyamaz. Lütfen bana özel sohbette yazın. Hoşça kalın!
hidden = Buradaki mesajları sildim. Cevaplarınız hâlâ duruyor. Devam etmek için: /start
hidden-old = İki günden eski mesajları silemiyorum. Bunu kendiniz yapabilirsiniz: Telegram menüsünde “Geçmişi temizle” seçeneğine basın.

## What Telegram shows of the bot
bot-name = Durchstarten
bot-about = NRW’de meslek eğitimi ve iş hakkında sorular ve cevaplar. Ücretsiz ve isteğe bağlı.
bot-description =
    Merhaba! Birçok dil konuşuyorum.

    Size birkaç kısa soru soracağım. Kuzey Ren-Vestfalya’da (NRW) meslek eğitimi ve iş için bir program var. Bu programın size uygun olup olmadığını dürüstçe söyleyeceğim. Ücretsizdir ve isteğe bağlıdır.

    Başlamak için aşağıdaki Telegram düğmesine basın.
