## Consent before the first question
# $operator: who runs this bot
consent-precheck =
    سڵاو!

    لێرە باسی ئەم بەرنامەیە دەکەین: «Durchstarten in Ausbildung und Arbeit» (دەستپێکێکی باش لە فێربوونی پیشە و کاردا). یارمەتیی پەنابەرانی گەنج لە نۆردڕاین-ڤێستفالیا (NRW) دەدات، بۆ ئەوەی شوێنی فێربوونی پیشە و کار بدۆزنەوە.

    من چەند پرسیارێکی کورتتان لێ دەکەم. دواتر بە ڕاستگۆیی پێتان دەڵێم کە بەرنامەکە بۆ ئێوە گونجاوە یان نا. ئەگەر گونجاو بێت، ڕاوێژکارێک (Coach) لە نزیکتان دەتوانێت یارمەتیتان بدات.

    • بێبەرامبەرە. خۆتان بڕیار دەدەن وەڵامی کام پرسیار بدەنەوە.
    • وەڵامەکانتان بە شێوەی کۆدکراو هەڵدەگیرێن. پێش ئەوەی ڕازی بن، کەس نایانخوێنێتەوە.
    • وەڵامەکان تەنها دەدرێن بە ڕاوێژکاران و تیمی هەماهەنگییان، و تەنها ئەگەر بڵێن «بەڵێ». نادرێن بە Ausländerbehörde (فەرمانگەی بیانییەکان).
    • هەر کاتێک بتانەوێت، دەتوانن هەموو شتێک بسڕنەوە: /delete
    • من بەرنامەیەکی کۆمپیوتەرم، مرۆڤ نیم. لە کۆتاییدا مرۆڤێک بڕیار دەدات.

    بەرپرسی ئەم بۆتە: { $operator }. زانیاریی زیاتر: /privacy

    دەست پێ بکەین؟

## Consent before anything reaches a coach
# $operator: who runs this bot; $district: the town or district whose coaches get the answers
consent-handover =
    ڕێگەم پێ دەدەن وەڵامەکانتان بنێرم؟

    • بۆ کێ: بۆ ڕاوێژکارانی بەرنامەکە لە { $district }. ئەگەر لەوێ کەس نەبێت: بۆ تیمی هەماهەنگیی بەرنامەکە. بۆ هیچ کەسێکی تر نا.
    • بۆ چی: بۆ ئەوەی ڕاوێژکارێک بتوانێت پەیوەندیتان پێوە بکات و ڕاوێژتان پێ بدات.
    • سەرەتا ڕاوێژکار تەنها وەڵامەکانتان دەربارەی بەرنامەکە دەبینێت، بەبێ ناوتان. تەنها ئەو ڕاوێژکارەی کە دەبێتە ڕاوێژکاری ئێوە، ناوتان و ڕێگای پەیوەندیش دەبینێت.
    • ئێمە وەڵامەکان بە هیچ فەرمانگە یان ڕێکخراوێکی تر نادەین. هەروەها بە Ausländerbehörde (فەرمانگەی بیانییەکان) نایاندەین.
    • هەر کاتێک بتانەوێت، دەتوانن لەمە پاشگەز ببنەوە: /delete
    • بەرپرس: { $operator }. زانیاریی زیاتر: /privacy

    ئەمە بە ئارەزووی خۆتانە. ئەگەر بڵێن «نەخێر»، هیچ شتێکی خراپ ڕوو نادات.

## Questions
place-label = شوێن
place-ask = لە کوێ دەژین؟ تکایە کۆدی پۆستەی خۆتان (Postleitzahl) بنووسن، بۆ نموونە 44135. دەتوانن ناوی شارەکەشتان بنووسن.
place-why = هەر شارێک و هەر ناوچەیەک یارمەتیی خۆی هەیە. پێویستە بزانم لە نزیکتان چی هەیە. پێویست ناکات ناوی شەقامەکەتان بڵێن.

age-label = تەمەن
age-ask = تەمەنتان چەند ساڵە؟ تکایە ژمارەیەک بنووسن، بۆ نموونە 22.
age-why = بەرنامەکە بۆ کەسانی 18 تا 27 ساڵە. تەمەن ئەوەش نیشان دەدات کە کێی تر دەتوانێت یارمەتیتان بدات.

paper-label = بەڵگەنامە
paper-ask = کام بەڵگەنامەتان هەیە بۆ مانەوە لە ئەڵمانیا؟ سەیری ناونیشانی سەرەوەی بەڵگەنامەکە بکەن.
paper-why = بەرنامەکە زیاتر بۆ ئەو کەسانەیە کە بەهۆی بەڵگەنامەکەیانەوە یارمەتیی تریان کەمە. پێویست ناکات بەڵگەنامەکە نیشان بدەن. داوای ژمارە یان وێنە ناکەم.
paper-option-duldung = Duldung (ڕاگرتنی کاتیی دیپۆرت)
paper-option-gestattung = Aufenthaltsgestattung (داوای پەنا)
paper-option-ankunftsnachweis = Ankunftsnachweis (بەڵگەی گەیشتن)
paper-option-section_24 = § 24 (پاراستن، ئۆکرانیا)
paper-option-fiktion = Fiktionsbescheinigung (بەڵگەی کاتی)
paper-option-permit = Aufenthaltserlaubnis (مۆڵەتی مانەوە)
paper-option-settlement = Niederlassungserlaubnis (هەمیشەیی)
paper-option-eu = هاووڵاتیی EU یان خێزانی ئەو
paper-option-none = بەڵگەنامەم نییە

permit-label = جۆری مۆڵەتی مانەوە
permit-ask = لەسەر Aufenthaltserlaubnis (مۆڵەتی مانەوە) چی نووسراوە؟ نیشانەی § و ژمارەیەک بدۆزنەوە. زۆرجار لەژێر «Anmerkungen» (تێبینییەکان) نووسراوە.
permit-why = مۆڵەتی مانەوە جۆری زۆرە. ژمارەکە نیشان دەدات کە کام یارمەتی بۆ ئێوە کراوەیە.
permit-option-section_24 = § 24 (پاراستن، ئۆکرانیا)
permit-option-s25_1_2 = § 25 (1)، (2): مافی پەنابەری
permit-option-s25_3 = § 25 (3): قەدەغەی دیپۆرت
permit-option-s25_4_5 = § 25 (4) یان (5)
permit-option-s25a_25b_104c = مۆڵەت: § 25a یان § 25b یان § 104c
permit-option-s16g = فێربوونی پیشە: § 16g
permit-option-study_work = خوێندنی زانکۆ یان کار: § 16b، § 18 …
permit-option-family_other = خێزان یان هۆکاری تر

paper_words-label = وشەکانی سەر بەڵگەنامە
paper_words-ask = تکایە سەیری بەڵگەنامەکەتان بکەن. یەکێک لەم وشە درێژە ئەڵمانییانەی لەسەرە؟
paper_words-why = ناوی زۆر بەڵگەنامە بە ئاسانی لەبیر نامێنێت. یەک وشە بەسە بۆ ئەوەی بزانین کام بەڵگەنامەیە.
paper_words-option-aussetzung_der_abschiebung = Aussetzung der Abschiebung
paper_words-option-aufenthaltsgestattung = Aufenthaltsgestattung
paper_words-option-fiktionsbescheinigung = Fiktionsbescheinigung
paper_words-option-other_words = وشەی تر

benefits-label = پارە بۆ ژیان
benefits-ask = ئێستا کێ خەرجیی ژیانتان دەدات؟
benefits-why = ئەو فەرمانگەیەی پارەتان پێ دەدات، زۆرجار بەرپرسی یارمەتیی کاریشە. بەم شێوەیە دەبینم چی بۆ ئێوە کراوەیە.
benefits-option-sozialamt = Sozialamt (فەرمانگەی کۆمەڵایەتی)
benefits-option-jobcenter = Jobcenter: Bürgergeld (پارەی بژێوی)
benefits-option-own_income = خۆم پارە پەیدا دەکەم
benefits-option-family_none = خێزان و کەسوکارم، یان هیچ کەس

housing-label = شوێنی نیشتەجێبوون
housing-ask = ئێستا لە چ جۆرە شوێنێکدا دەژین؟
housing-why = هەندێک کەس لە Landeseinrichtung (کەمپی ویلایەت) دەژین. تا لەوێ بژین، بەرنامەکە ناتوانێت دەست پێ بکات.
housing-option-own = خانوو، یان کەمپی شارەوانی
housing-option-state_facility = Landeseinrichtung (کەمپی ویلایەت)

unmet_need-label = یارمەتی لە Jobcenter (ناوەندی کار)
unmet_need-ask = بۆ کار یان فێربوونی پیشە یارمەتییەکتان پێویستە کە Jobcenter (ناوەندی کار) نەیتوانی بیدات؟
unmet_need-why = بە شێوەی ئاسایی Jobcenter (ناوەندی کار) یارمەتیتان دەدات. ئەگەر ئەو یارمەتییە بەس نەبێت، بەرنامەکە دەتوانێت ڕێگایەک بێت.
unmet_need-option-yes = بەڵێ، شتێک نەکرا
unmet_need-option-no = نەخێر

activity-label = ئێستا چی دەکەن
activity-ask = ئێستا چی دەکەن؟
activity-why = هەندێک بەشی بەرنامەکە بۆ ئەوانەیە کە کار دەکەن یان دەخوێنن. بەشەکانی تر بۆ ئەوانەیە کە بە ڕۆژ کاتیان هەیە.
activity-option-none = ئێستا هیچ
activity-option-work = کار دەکەم
activity-option-training = Ausbildung (فێربوونی پیشە)
activity-option-school = قوتابخانە
activity-option-course = کۆرسی ئەڵمانی یان کۆرسی تر
activity-option-study = زانکۆ

may_work-label = مۆڵەتی کار
may_work-ask = ڕێگەتان پێ دراوە کار بکەن؟ زۆرجار لەسەر بەڵگەنامەکە نووسراوە: «Erwerbstätigkeit» (کارکردن).
may_work-why = بۆ بەشێکی بەرنامەکە مۆڵەتی کار پێویستە. ڕاوێژکار دەتوانێت یارمەتیتان بدات داوای بکەن.
may_work-option-yes = بەڵێ
may_work-option-with_permission = تەنها بە مۆڵەتی فەرمانگە
may_work-option-no = نەخێر، کارکردن ڕێگەپێدراو نییە

certificate-label = بڕوانامەی قوتابخانە یان پیشە
certificate-ask = بەرزترین بڕوانامەتان چییە؟
certificate-why = ئەگەر بڕوانامەی قوتابخانەتان نییە، یارمەتی هەیە بۆ وەرگرتنی. بڕوانامەی وڵاتێکی تر لەوانەیە لێرە پەسەند بکرێت.
certificate-option-none = بڕوانامەم نییە
certificate-option-foreign_school = قوتابخانە، لە وڵاتێکی تر
certificate-option-german_school = قوتابخانە، لە ئەڵمانیا
certificate-option-vocational = فێری پیشەیەک بووم
certificate-option-university = زانکۆ

german-label = زمانی ئەڵمانی
german-ask = چەند باش بە ئەڵمانی قسە دەکەن؟ ئەگەر کۆرستان خوێندووە: کام ئاست؟
german-why = هەندێک یارمەتی بە کۆرسی زمان دەست پێ دەکات. بۆ هەندێکی تر سەرەتا کەمێک ئەڵمانی پێویستە.
german-option-none = هێشتا ئەڵمانی نازانم
german-option-a1 = چەند وشەیەک: A1
german-option-a2 = قسەی سادە: A2
german-option-b1 = ژیانی ڕۆژانە: B1
german-option-b2_plus = ئاستی B2 یان باشتر

goals-label = ئامانجەکان
goals-ask = ئامانجەکانتان چین؟ دەتوانن تا سێ ئامانج هەڵبژێرن.
goals-why = بەم شێوەیە دەتوانم نیشان بدەم چی بۆ ئێوە گونجاوە. ڕاوێژکار تەنها ئەو کاتە دەیبینێت کە ڕازی بن.
goals-option-work = کار
goals-option-training = Ausbildung (فێربوونی پیشە)
goals-option-school_certificate = بڕوانامەی قوتابخانە
goals-option-german = فێربوونی ئەڵمانی
goals-option-recognition = پەسەندکردنی بڕوانامەکەم
goals-option-study = خوێندن لە زانکۆ

barriers-label = کێشەکان
barriers-ask = ئێستا چی کارەکان بۆ ئێوە قورس دەکات؟ هەموو ئەوەی ڕاستە، هەڵیبژێرن.
barriers-why = بەم شێوەیە ڕاوێژکار دەتوانێت خۆی ئامادە بکات. هەروەها وەڵامەکان بەیەکەوە و بەبێ ناو دەژمێردرێن. ئەمە نیشان دەدات کە لە ناوچەی ئێوە چی پێویستە باشتر ببێت.
barriers-option-recognition = بڕوانامەکەم پەسەند نەکراوە
barriers-option-childcare = چاودێریی منداڵ نییە
barriers-option-language_course = کۆرسی ئەڵمانیی گونجاو نییە
barriers-option-work_permit = مۆڵەتی کارم نییە
barriers-option-travel = ڕێگاکە زۆر دوورە یان زۆر گرانە
barriers-option-housing = شوێنی نیشتەجێبوونم

contact-label = پەیوەندی
contact-ask = ڕاوێژکار چۆن پەیوەندیتان پێوە بکات؟
contact-why = لێرە لە تێلێگرام، ڕاوێژکار ژمارەکەتان و ناوی بەکارهێنەرتان نابینێت. خۆشتان دەتوانن پەیوەندی بە ڕاوێژکارەوە بکەن.
contact-option-telegram = لێرە لە تێلێگرام
contact-option-phone = بە تەلەفۆن
contact-option-coach_contact = خۆم پەیوەندی بە ڕاوێژکارەوە دەکەم

phone-label = ژمارەی تەلەفۆن
phone-ask = ژمارەی تەلەفۆنتان چەندە؟ دوگمەی خوارەوە دابگرن یان ژمارەکە بنووسن.
phone-why = تەنها ڕاوێژکاری خۆتان ژمارەکە دەبینێت. ژمارەکە بە شێوەی کۆدکراو هەڵدەگیرێت.

name-label = ناو
name-ask = ڕاوێژکار بە چ ناوێک بانگتان بکات؟ ناوی یەکەم یان نازناوێک بەسە.
name-why = بەم شێوەیە ڕاوێژکار دەتوانێت بە ڕێزەوە قسەتان لەگەڵ بکات. مەرج نییە ناوی فەرمیی ئێوە بێت.

coach_wish-label = ڕاوێژکار
coach_wish-ask = پێتان باشترە لەگەڵ ژنێک قسە بکەن؟
coach_wish-why = هەندێک کەس لەگەڵ ژنێک هەست بە ئارامیی زیاتر دەکەن. ئەگەر ڕاوێژکارێکی ژن هەبێت، داواکارییەکەتان سەرەتا بۆ ئەو دەچێت.
coach_wish-option-any = جیاوازیی نییە
coach_wish-option-woman = بەڵێ، تکایە لەگەڵ ژنێک

best_time-label = باشترین کات
best_time-ask = کام کات بۆ ئێوە باشە؟
best_time-why = بۆ ئەوەی ڕاوێژکار بێزارتان نەکات.
best_time-option-morning = بەیانی
best_time-option-midday = نیوەڕۆ
best_time-option-evening = ئێوارە
best_time-option-any = هەر کاتێک بێت

## Results
outcome-eligible = هەواڵێکی خۆش: پێدەچێت بەرنامەکە بۆ ئێوە گونجاو بێت.
outcome-needs_check = لەوانەیە بەرنامەکە بۆ ئێوە گونجاو بێت. پێویستە ڕاوێژکارێک لەگەڵ ئێوە سەیری بکات.
outcome-not_eligible = بە ڕاستگۆیی پێتان دەڵێم: ئەم بەرنامەیە ئێستا بۆ ئێوە گونجاو نییە.
outcome-advice_only = سوپاس بۆ متمانەتان. بۆ ئێوە، ڕاوێژی سەربەخۆ یەکەم هەنگاوی دروستە.

## Why: which rule decided (eligibility)
eligibility-reason-outside-nrw = بەرنامەکە تەنها لە نۆردڕاین-ڤێستفالیا (NRW) هەیە. ئێوە لە بەشێکی تری ئەڵمانیا دەژین.
eligibility-reason-no-paper = ئەگەر بەڵگەنامەتان نییە، لەوانەیە فەرمانگەکانی دەوڵەت ناچار بن ڕاپۆرت لەسەر ئێوە بدەن. بۆیە من هیچ شتێک هەڵناگرم و بە کەسی نادەم. شوێنەکانی خوارەوە فەرمانگەی دەوڵەت نین. ڕاوێژ لەوێ بێبەرامبەر و نهێنییە.
eligibility-reason-under-18 = بەرنامەکە لە 18 ساڵییەوە دەست پێ دەکات. بۆ کەسانی ژێر 18 ساڵ شوێنی تر هەن کە باش یارمەتی دەدەن.
eligibility-reason-over-27 = بە گشتی بەرنامەکە کۆتایی دێت کاتێک تەمەن دەبێتە 28 ساڵ. لە هەندێک حاڵەتی تایبەتدا دەکرێت جیاواز بێت. لە شوێنەکانی خوارەوە دەربارەی ئەمە بپرسن.
eligibility-reason-state-facility = تا لە Landeseinrichtung (کەمپی ویلایەت) بژین، بەرنامەکە ناتوانێت دەست پێ بکات. کاتێک گواستتانەوە بۆ شارێک، تکایە دووبارە بۆم بنووسن.
eligibility-reason-main-group = تەمەنتان لە نێوان 18 و 27 ساڵدایە. بەپێی بەڵگەنامەکەتان، ئێوە لەو کەسانەن کە بەرنامەکە بۆ ئەوان دروست کراوە.
eligibility-reason-main-group-housing-unsure = بەپێی بەڵگەنامەکەتان، ئێوە لەو کەسانەن کە بەرنامەکە بۆ ئەوان دروست کراوە. تەنها یەک شت ڕوون نییە: لە Landeseinrichtung (کەمپی ویلایەت) بەرنامەکە هێشتا ناتوانێت دەست پێ بکات. ڕاوێژکار لەگەڵ ئێوە سەیری ئەمە دەکات.
eligibility-reason-ukraine-asylblg = بەپێی § 24 پاراستنتان هەیە و لە Sozialamt (فەرمانگەی کۆمەڵایەتی) پارە وەردەگرن. بۆیە بەرنامەکە بۆ ئێوە کراوەیە.
eligibility-reason-ukraine-other = بە پاراستنی § 24، لەوانەیە بەرنامەکە بۆ ئێوە کراوە بێت. ئەمە بەندە بەوەی ئێستا چ یارمەتییەک وەردەگرن. ڕاوێژکار سەیری ئەمە دەکات.
eligibility-reason-restricted-asylblg = بە مۆڵەتی ئێوە و بە پارەی Sozialamt (فەرمانگەی کۆمەڵایەتی)، یارمەتیی تر بۆ ئێوە کەمە. بۆیە بەرنامەکە بۆ ئێوە کراوەیە.
eligibility-reason-restricted-unsure = بە مۆڵەتی ئێوە، لەوانەیە بەرنامەکە بۆ ئێوە کراوە بێت. ئەمە بەندە بەوەی کام فەرمانگە بەرپرسی ئێوەیە. ڕاوێژکار سەیری ئەمە دەکات.
eligibility-reason-jobcenter-unmet-need = بە شێوەی ئاسایی Jobcenter (ناوەندی کار) یارمەتیتان دەدات. ئەگەر یارمەتییەکەی بەس نەبێت، لەوانەیە ئەم بەرنامەیە ڕێگایەک بێت. ڕاوێژکار سەیری ئەمە دەکات.
eligibility-reason-jobcenter = بۆ ئێوە Jobcenter (ناوەندی کار) بەرپرسە. پێشنیاری باشی هەیە، و ئێوە مافی ئەوەتان هەیە یارمەتیی لێ وەربگرن.
eligibility-reason-settled = بە بەڵگەنامەی ئێوە، هەموو یارمەتییە ئاساییەکانی کار و فێربوونی پیشە بۆ ئێوە کراوەن. بۆ ئەوە پێویستیتان بەم بەرنامەیە نییە.
eligibility-reason-single-case = دۆخی ئێوە لەگەڵ ڕێسایەکی سادەدا ناگونجێت. بۆیە پێویستە مرۆڤێک سەیری بکات، نەک کۆمپیوتەرێک.

## Why: how the paper was understood (residence)
residence-reason-duldung = ئێوە ئەم بەڵگەنامەیەتان هەیە: Duldung (ڕاگرتنی کاتیی دیپۆرت).
residence-reason-duldung-words = وشەکانی «Aussetzung der Abschiebung» لەسەر Duldung (ڕاگرتنی کاتیی دیپۆرت) نووسراون.
residence-reason-asylum = پرۆسەی پەنابەریتان هێشتا بەردەوامە.
residence-reason-asylum-words = ئێوە ئەم بەڵگەنامەیەتان هەیە: Aufenthaltsgestattung. پرۆسەی پەنابەریتان هێشتا بەردەوامە.
residence-reason-section-24 = ئێوە پاراستنی کاتیتان بەپێی § 24 هەیە.
residence-reason-section-24-permit = ئێوە پاراستنی کاتیتان بەپێی § 24 هەیە.
residence-reason-pending = ئێوە ئەم بەڵگەنامەیەتان هەیە: Fiktionsbescheinigung (بەڵگەی کاتی). فەرمانگەکە هێشتا بڕیاری نەداوە.
residence-reason-pending-words = ئێوە ئەم بەڵگەنامەیەتان هەیە: Fiktionsbescheinigung (بەڵگەی کاتی). فەرمانگەکە هێشتا بڕیاری نەداوە.
residence-reason-restricted = ئێوە مۆڵەتی مانەوەتان بەپێی § 25 (4) یان (5) هەیە.
residence-reason-transitional = ئێوە مۆڵەتی مانەوەتان بەپێی § 25a یان § 25b یان § 104c هەیە.
residence-reason-training = ئێوە مۆڵەتی مانەوەتان بۆ فێربوونی پیشە هەیە.
residence-reason-regular = ئێوە مۆڵەتێکی مانەوەتان هەیە کە مافە ئاساییەکانتان پێ دەدات.
residence-reason-settled-permit = ئێوە مۆڵەتی مانەوەتان بۆ خوێندنی زانکۆ یان کار هەیە.
residence-reason-settled = ئێوە ئەم بەڵگەنامەیەتان هەیە: Niederlassungserlaubnis (مانەوەی هەمیشەیی).
residence-reason-eu = ئێوە هاووڵاتیی یەکێتیی ئەوروپا (EU) یان لە خێزانی هاووڵاتییەکی ئەوێن.
residence-reason-no-paper = ئێوە ئێستا بەڵگەنامەتان نییە.
residence-reason-unclear-paper = هێشتا ڕوون نییە کام بەڵگەنامەتان هەیە. ئەمە کێشە نییە.
residence-reason-unclear-permit = هێشتا ڕوون نییە کام مۆڵەتی مانەوەتان هەیە. ئەمە کێشە نییە.

## Building blocks (FB = Förderbaustein) and why the coach may look at them
block-FB1 = ڕاوێژی تایبەت (Coaching): کەسێک کە لەگەڵتانە
block-FB2 = پشتگیری لەگەڵ کار یان فێربوونی پیشە
block-FB3 = بڕوانامەی قوتابخانە (Hauptschulabschluss)
block-FB4 = ئەڵمانی و زانیاریی بنەڕەتی
block-FB5 = پرۆژەی ناوخۆیی بۆ فێربوونی پیشە و کار
block-FB6 = پشتگیری بۆ بەشداریکردن (Teilhabemanagement)
block-KIM = یارمەتی لە تیمی تێکەڵبوونی کۆمەڵایەتی (KIM)
blocks-reason-fb1 = هەموو کەسێک لە بەرنامەکەدا ڕاوێژکارێکی دەبێت.
blocks-reason-fb2 = ئێوە ئێستا کار دەکەن یان Ausbildung (فێربوونی پیشە) دەکەن.
blocks-reason-fb3 = هێشتا بڕوانامەی قوتابخانەتان نییە و کەمێک بە ئەڵمانی قسە دەکەن.
blocks-reason-fb4 = کاتتان هەیە بۆ فێربوون، و هەنگاوی داهاتوو زمانی ئەڵمانییە.
blocks-reason-fb5 = ئێوە کار یان فێربوونی پیشەتان دەوێت.
blocks-reason-fb6 = تا 30ی مانگی 6ی ساڵی 2022 تیمێکی تایبەت لە کاری فەرمانگەکان و ژیانی ڕۆژانەدا یارمەتی دەدات.
blocks-reason-kim = تیمی تێکەڵبوونی کۆمەڵایەتیی شار یان ناوچەکەتان لە کاری فەرمانگەکان و بەڵگەنامەدا یارمەتی دەدات.

## Places that help: the name, and what for
service-jobcenter = Jobcenter (ناوەندی کار)
service-agentur = Agentur für Arbeit (فەرمانگەی کار)
service-arbeitgeberservice = Arbeitgeberservice (خزمەتگوزاری بۆ خاوەنکاران و داواکارانی کار)
service-job_turbo = Job-Turbo (دۆزینەوەی خێرای کار)
service-jmd = Jugendmigrationsdienst (ڕاوێژ بۆ کۆچبەرانی گەنج)
service-mbe = Migrationsberatung für Erwachsene – MBE (ڕاوێژ بۆ کۆچبەرانی گەورەساڵ)
service-kim = Kommunales Integrationszentrum / KIM (تیمی تێکەڵبوونی کۆمەڵایەتی)
service-anerkennung = Anerkennungsberatung (ڕاوێژ بۆ پەسەندکردنی بڕوانامە)
service-sprachkurs = Integrationskurs و Berufssprachkurs (کۆرسی زمانی ئەڵمانی)
service-beratung = Regionale Beratung für Geflüchtete (ڕاوێژ بۆ پەنابەران)
service-jugendamt = Jugendamt (فەرمانگەی منداڵان و گەنجان)
service-germany4ukraine = Germany4Ukraine
referrals-reason-jobcenter = لەوێ داوای ڕاوێژ بکەن دەربارەی کار، فێربوونی پیشە و کۆرس. پێشتر پرسیارەکانتان بنووسن.
referrals-reason-job-turbo = بە خێرایی کار بدۆزنەوە و لە کاتی کاردا بەردەوام بن لە فێربوونی ئەڵمانی.
referrals-reason-agentur = ڕاوێژی بێبەرامبەر دەربارەی کار و فێربوونی پیشە، بۆ هەمووان.
referrals-reason-arbeitgeberservice = ئەو خاوەنکارانە دەناسێت کە بەدوای کارمەند و کرێکاردا دەگەڕێن. هەروەها خەڵک بۆ Jobbörsen (پێشانگاکانی کار) و Speeddatings (گفتوگۆی کورت لەگەڵ خاوەنکاران) بانگهێشت دەکات. دەتوانن دەست پێ بکەن پێش ئەوەی ئەڵمانیتان تەواو باش بێت.
referrals-reason-jugendamt = پشتگیریی منداڵان و گەنجانی ژێر 18 ساڵ دەکات، بۆ شوێنی ژیان و قوتابخانەش.
referrals-reason-jmd = بۆ کەسانی 12 تا 27 ساڵ: قوتابخانە، فێربوونی پیشە، کار، بەڵگەنامە. بێبەرامبەرە، بە چاتی ئۆنلاینیش.
referrals-reason-mbe = بۆ گەورەساڵان لە 27 ساڵەوە: کار، بەڵگەنامە، خێزان، پارە. بێبەرامبەرە، بە چاتی ئۆنلاینیش.
referrals-reason-kim = تیمی شار یان ناوچەکەتان. لەوێ دەربارەی حاڵەتی تایبەت و بەرنامەی تر بپرسن.
referrals-reason-anerkennung = لەوێ پێتان دەڵێن بڕوانامەی وڵاتێکی تر لێرە چ بەهایەکی هەیە. بۆ هەموو جۆرێکی مانەوە، بێبەرامبەر.
referrals-reason-sprachkurs = کۆرسی ئەڵمانی، بۆ کاریش. ناوەندێکی ڕاوێژ بۆ ناونووسین یارمەتیتان دەدات.
referrals-reason-beratung = ڕاوێژی سەربەخۆ دەربارەی پەنابەری، بەڵگەنامە و ژیانی ڕۆژانە. بێبەرامبەر و نهێنییە.
referrals-reason-germany4ukraine = زانیاریی فەرمی بۆ خەڵکی ئۆکرانیا، بە زمانی ئۆکرانیش.
