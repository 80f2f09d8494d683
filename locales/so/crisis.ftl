## After a word that sounds like danger
crisis-suicide =
    Waad ku mahadsan tahay inaad taas ii soo qortay.

    Anigu waxaan ahay barnaamij kombuyuutar oo keliya. Fadlan hadda qof la hadal. Keligaa ma tihid.

    • Haddii khatar jirto, isla markiiba wac: 112
    • TelefonSeelsorge (qof aad la hadli karto), habeen iyo maalin, lacag la’aan, magacaagana lama weydiinayo: 0800 1110111
crisis-violence =
    Waad ku mahadsan tahay inaad taas ii soo qortay.

    Cidna xaq uma laha inay ku garaacdo ama kugu xadgudubto. Adigu xaq ayaad u leedahay inaad caawimo raadsato.

    • Haddii khatar jirto, isla markiiba wac: booliska 110
    • Haddii qof dhaawacmo: 112
    • Hilfetelefon (khadka caawimada) "Xadgudubka ka dhanka ah haweenka", habeen iyo maalin, luqado badan, lacag la’aan, magacaagana lama weydiinayo: 116 016
crisis-trafficking =
    Waad ku mahadsan tahay inaad taas ii soo qortay.

    Cidna xaq uma laha inay meel kugu xirto. Cidna xaq uma laha inay warqadahaaga aqoonsiga kaa haysato. Cidna xaq uma laha inay shaqo ama galmo kugu qasabto. Adigu xaq ayaad u leedahay inaad caawimo raadsato.

    • Haddii khatar jirto, isla markiiba wac: booliska 110
    • Hilfetelefon (khadka caawimada) "Xadgudubka ka dhanka ah haweenka", habeen iyo maalin, luqado badan, lacag la’aan, magacaagana lama weydiinayo: 116 016
crisis-medical =
    Waad ku mahadsan tahay inaad taas ii soo qortay.

    Ma xaalad degdeg ah baa? Markaas isla hadda wac 112. Wicitaanku waa lacag la’aan. Sheeg meesha aad joogto iyo waxa dhacay.
crisis-human =
    Ma rabtaa inaan hadda u sheego qof kooxdayada ka tirsan?

    Waxaan u sheegayaa: waxa ay arrintu ku saabsan tahay, luqaddaada iyo meesha aad ku nooshahay. Jawaabahaaga kale ma gudbinayo. Kooxdu ma aha adeegga xaaladaha degdegga ah. Waqti ayay qaadan kartaa ilaa qof kuu soo jawaabo.
button-crisis-yes = 🙋 Haa, qof u sheeg
crisis-told =
    Kooxdu hadda way og tahay. Qof ayaa halkan kuugu soo qori doona, sida ugu dhakhsaha badan.

    Haddii khatar jirto, fadlan isla markiiba wac 112.
crisis-nobody =
    Waan ka xunnahay, hadda qof kooxda ka tirsan halkan lagama heli karo. Fadlan wac mid ka mid ah lambarrada kore.

    Haddii khatar jirto: 112
crisis-not-told = Waa hagaag. Qofna waxba uma sheegayo. Lambarrada kore waqti kasta waad wici kartaa.

## A call, when reading is hard
button-call = 📞 Waxaan rabaa in la i soo waco
call-ask =
    Ma rabtaa in qof ku soo waco?

    Markaas waxaan kooxda barnaamijka u sheegayaa: inaad rabto in lagu soo waco, luqaddaada iyo meesha aad ku nooshahay. Jawaabahaaga kale ma gudbinayo.

    Waqti kasta waad ka noqon kartaa: /delete
button-call-yes = 📞 Haa, fadlan i soo wac
call-phone = Kooxdu way og tahay. Fadlan hadda dir lambarkaaga taleefanka. Riix badhanka hoose ama qor lambarka.
call-phone-kept = Mahadsanid. Kooxdu lambarkaaga way haysaa. Qof ayaa ku soo wici doona, sida ugu dhakhsaha badan.
call-nobody = Si daacad ah: hadda halkan ma joogo qof ku soo wici kara.
