### The talk with the coach: waiting, writing, appointments, invitations. For people, in every language.

## Waiting
# $day: weekday and day
wait-until = Şu anda ofiste kimse yok. { $day } gününden önce size kimse cevap veremez. Sıranızı kaybetmezsiniz.
wait-longer = Üzgünüm: Henüz kimse cevap vermedi. Koordinasyon ekibinin artık haberi var. Sıranızı kaybetmezsiniz.
# stands below the question whether somebody wants to start
remind-offer = Yarıda bırakırsanız, 24 saat sonra size bir kez hatırlatabilirim. Yalnızca siz isterseniz.
button-start-remind = Evet, başlayalım, bir kez hatırlat
half-way = Merhaba! Başladınız ama soruların hepsini henüz cevaplamadınız. Cevaplarınız hâlâ duruyor. Devam etmek ister misiniz? Bunu size yalnızca bir kez hatırlatıyorum.

## Talk
# $coach: first name of the coach
talk-quiet = Bundan sonra burada { $coach } ile yazışıyorsunuz. Ben sessiz kalıyorum, yalnızca mesajları iletiyorum. Mesajınızdaki ✍ işareti şu demek: { $coach } mesajınızı aldı.
# stands above a German text of the coach
coach-says-german = { $coach } size Almanca yazdı:
button-interpreter = 📞 Lütfen beni tercümanla arayın
interpreter-asked = Koçunuza söyledim ({ $coach }): Bir tercümanla birlikte konuşmak istiyorsunuz. { $coach } size ulaşacak.
files-wanted = { $coach } sizden bir fotoğraf, dosya veya sesli mesaj istiyor. Bunu şimdi buradan gönderebilirsiniz. Onu kaydetmem, yalnızca iletirim.
files-not-wanted = Fotoğraf, dosya ve sesli mesajları ancak koçunuz istediyse iletirim. Lütfen yazarak anlatın.
talk-passed-to = Bundan sonra size { $coach } yardım edecek. Bir şey yapmanıza gerek yok.
talk-again = Talebiniz yeniden açıldı. { $coach } size ulaşacak.
button-end-talk = Görüşmeyi bitir
end-talk-ask = Görüşmeyi bitirmek istiyor musunuz? O zaman talebinizi geri çekerim. Koç bilgilerinizi artık göremez.
button-end-yes = Evet, bitsin
button-end-no = Hayır, devam edelim
talk-ended = Görüşme bitti. Koçunuzun bundan haberi var. Yine bir şeye ihtiyacınız olursa: /start

## Days and times
weekday-1 = Pazartesi
weekday-2 = Salı
weekday-3 = Çarşamba
weekday-4 = Perşembe
weekday-5 = Cuma
weekday-6 = Cumartesi
weekday-7 = Pazar
# $weekday: day of the week; $day: day with month and year
day-words = { $day } { $weekday }
# $time: time of day like 14:30
moment-words = { $day } { $weekday }, saat { $time }

## Appointments
appointment-offer = { $coach } sizinle görüşmek istiyor. Ne zaman gelebilirsiniz?
# $place: address, in German
appointment-place = Yer: { $place }
button-no-time = Bu zamanların hiçbiri uymuyor
appointment-agreed = { $coach } ile randevunuz kesinleşti:
appointment-tomorrow = Hatırlatma: Yarın { $coach } ile randevunuz var.
appointment-soon = Hatırlatma: { $coach } ile randevunuz iki saat sonra başlıyor.
button-cannot-come = Gelemiyorum
appointment-cannot = Tamam. { $coach } artık bunu biliyor ve size başka zamanlar önerecek.
appointment-cancelled = Maalesef { $coach } gelemiyor. Bu randevu iptal edildi:
appointment-gone = Bu zamanlar artık geçerli değil.
appointment-met = Randevunuzda { $coach } ile görüştünüz mü?
button-met-yes = Evet, görüştük
button-met-no = Hayır
appointment-met-yes = Cevabınız için teşekkürler. Başarılar dilerim!
appointment-met-no = Cevabınız için teşekkürler. { $coach } artık bunu biliyor. Siz de buraya yazabilirsiniz.
# stands in the phone's calendar
appointment-title = { $coach } ile randevu
calendar-file = Takviminiz için

## Invitations to job fairs and meetings with employers
events-ask =
    Davet almak ister misiniz? Bazen yakınınızda bir iş fuarı veya işverenlerle bir buluşma olur.

    Bunun için yaşadığınız yeri ve bazı cevaplarınızı şifreli olarak saklarım: yaş, belge, Almanca, diploma ve iş. Bir yıl sonra bunları silerim. Davetleri istediğiniz zaman durdurabilirsiniz.
button-events-yes = Evet, davet almak istiyorum
button-events-no = Hayır, teşekkürler
events-yes = Güzel. Size uygun bir şey olunca size yazacağım.
events-no = Tamam. Size davet gelmeyecek.
event-kind-job_fair = İş fuarı
event-kind-speed_dating = İşverenlerle kısa görüşmeler (Speed-Dating)
event-kind-open_day = Açık kapı günü (tanıtım günü)
event-kind-meeting = Bilgilendirme toplantısı
# $kind: kind of event
event-invitation = Davet: { $kind }
event-ask = Gelmek ister misiniz? Ücretsizdir.
button-event-yes = Evet, geliyorum
button-event-no = Hayır
button-events-stop = Artık davet istemiyorum
event-coming = Çok güzel! Sizin için bir yer var.
event-not-coming = Tamam. Cevabınız için teşekkürler.
event-full = Maalesef bütün yerler dolu.
event-over = Bu davet artık geçerli değil.
event-cancelled = Maalesef bu etkinlik iptal edildi:
events-stopped = Tamam. Size artık davet gelmeyecek. Davetler için sakladığım bilgiler silindi.
# $date: day
mydata-events = İş fuarı ve buluşma davetleri: evet, { $date } tarihinden beri
# $moment: day and time
mydata-appointment = Koçunuzla randevunuz: { $moment }
