## After a word that sounds like danger
crisis-suicide =
    Bunu bana yazdığınız için teşekkür ederim.

    Ben yalnızca bir bilgisayar programıyım. Lütfen şimdi bir insanla konuşun. Yalnız değilsiniz.

    • Tehlike varsa hemen arayın: 112
    • TelefonSeelsorge (konuşabileceğiniz biri), gece gündüz, ücretsiz, adınızı söylemeden: 0800 1110111
crisis-violence =
    Bunu bana yazdığınız için teşekkür ederim.

    Kimsenin size şiddet uygulamaya hakkı yoktur. Yardım alma hakkınız var.

    • Tehlike varsa hemen arayın: polis 110
    • Biri yaralıysa: 112
    • Hilfetelefon (yardım hattı) “Kadınlara karşı şiddet”, gece gündüz, ücretsiz, adınızı söylemeden, birçok dilde: 116 016
crisis-trafficking =
    Bunu bana yazdığınız için teşekkür ederim.

    Kimsenin sizi bir yere kapatmaya veya kimlik belgelerinizi elinde tutmaya hakkı yoktur. Kimse sizi çalışmaya veya cinsel ilişkiye zorlayamaz. Yardım alma hakkınız var.

    • Tehlike varsa hemen arayın: polis 110
    • Hilfetelefon (yardım hattı) “Kadınlara karşı şiddet”, gece gündüz, ücretsiz, adınızı söylemeden, birçok dilde: 116 016
crisis-medical =
    Bunu bana yazdığınız için teşekkür ederim.

    Acil bir durum mu var? O zaman şimdi 112’yi arayın. Arama ücretsizdir. Nerede olduğunuzu ve ne olduğunu söyleyin.
crisis-human =
    Şimdi ekibimizden bir insana haber vereyim mi?

    O zaman ona şunları söylerim: konunun ne olduğunu, dilinizi ve yaşadığınız şehri veya belediyeyi. Diğer cevaplarınızı iletmem. Ekip bir acil yardım servisi değildir. Cevap gelmesi zaman alabilir.
button-crisis-yes = 🙋 Evet, bir insana haber ver
crisis-told =
    Ekibin artık haberi var. Biri size en kısa zamanda buradan yazacak.

    Tehlike varsa lütfen hemen 112’yi arayın.
crisis-nobody =
    Maalesef şu anda ekipten kimseye ulaşılamıyor. Lütfen yukarıdaki numaralardan birini arayın.

    Tehlike varsa: 112
crisis-not-told = Tamam. Kimseye bir şey söylemem. Yukarıdaki numaraları her zaman arayabilirsiniz.

## A call, when reading is hard
button-call = 📞 Beni biri arasın
call-ask =
    Bir insan sizi arasın mı?

    O zaman programın ekibine şunları söylerim: aranmak istediğinizi, dilinizi ve yaşadığınız şehri veya belediyeyi. Diğer cevaplarınızı iletmem.

    Bundan istediğiniz zaman vazgeçebilirsiniz: /delete
button-call-yes = 📞 Evet, lütfen beni arayın
call-phone = Ekibin artık haberi var. Lütfen şimdi telefon numaranızı paylaşın. Aşağıdaki düğmeye basın veya numarayı yazın.
call-phone-kept = Teşekkürler. Numaranız ekipte. Biri sizi en kısa zamanda arayacak.
call-nobody = Dürüst olmak gerekirse: Şu anda burada sizi arayabilecek kimse yok.
