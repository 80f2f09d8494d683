## After a word that sounds like danger
crisis-suicide =
    Spas ku we ev ji min re nivîsand.

    Ez tenê bernameyeke kompûterê me. Ji kerema xwe niha bi mirovekî re biaxivin. Hûn ne tenê ne.

    • Di xetereyê de tavilê telefon bikin: 112
    • TelefonSeelsorge (kesek ku hûn dikarin pê re biaxivin), bi şev û roj, bêpere, navê we nayê pirsîn: 0800 1110111
crisis-violence =
    Spas ku we ev ji min re nivîsand.

    Mafê tu kesî tune ku şîdetê li we bike. Mafê we heye ku hûn alîkariyê bixwazin.

    • Di xetereyê de tavilê telefon bikin: polîs 110
    • Eger kesek birîndar be: 112
    • Hilfetelefon (telefona alîkariyê) "Şîdeta li dijî jinan", bi şev û roj, bi gelek zimanan, bêpere, navê we nayê pirsîn: 116 016
crisis-trafficking =
    Spas ku we ev ji min re nivîsand.

    Mafê tu kesî tune ku we li cihekî girtî bihêle. Mafê tu kesî tune ku nasname an pasaporta we li cem xwe bihêle. Mafê tu kesî tune ku bi zorê kar an seksê bi we bide kirin. Mafê we heye ku hûn alîkariyê bixwazin.

    • Di xetereyê de tavilê telefon bikin: polîs 110
    • Hilfetelefon (telefona alîkariyê) "Şîdeta li dijî jinan", bi şev û roj, bi gelek zimanan, bêpere, navê we nayê pirsîn: 116 016
crisis-medical =
    Spas ku we ev ji min re nivîsand.

    Rewşeke acîl e? Wê demê tavilê telefonî 112 bikin. Telefonkirin bêpere ye. Bibêjin ku hûn li ku ne û çi qewimiye.
crisis-human =
    Hûn dixwazin ku ez niha ji mirovekî tîma me re bibêjim?

    Ez ê ji tîmê re bibêjim: mesele çi ye, zimanê we û cihê ku hûn lê dijîn. Ez bersivên we yên din nagihînim tu kesî. Tîm ne xizmeta acîl e. Dibe ku bersiv demekê bikişîne.
button-crisis-yes = 🙋 Erê, ji mirovekî re bibêjin
crisis-told =
    Niha tîm pê dizane. Kesek dê di zûtirîn demê de li vir ji we re binivîse.

    Di xetereyê de ji kerema xwe tavilê telefonî 112 bikin.
crisis-nobody =
    Mixabin niha li vir kesek ji tîmê tune. Ji kerema xwe telefonî yek ji hejmarên jorîn bikin.

    Di xetereyê de: 112
crisis-not-told = Baş e. Ez tiştekî ji tu kesî re nabêjim. Hûn her dem dikarin telefonî hejmarên jorîn bikin.

## A call, when reading is hard
button-call = 📞 Bila kesek telefonî min bike
call-ask =
    Hûn dixwazin ku mirovek telefonî we bike?

    Wê demê ez ê ji tîma bernameyê re bibêjim: hûn dixwazin ku kesek telefonî we bike, zimanê we û cihê ku hûn lê dijîn. Ez bersivên we yên din nagihînim tu kesî.

    Hûn her dem dikarin vê vekişînin: /delete
button-call-yes = 📞 Erê, telefonî min bikin
call-phone = Tîm pê dizane. Ji kerema xwe niha hejmara telefona xwe bişînin. Pêl bişkoka jêrîn bikin an hejmarê binivîsin.
call-phone-kept = Spas. Hejmara we li cem tîmê ye. Kesek dê di zûtirîn demê de telefonî we bike.
call-nobody = Ez rast ji we re dibêjim: niha li vir kes tune ku bikaribe telefonî we bike.
