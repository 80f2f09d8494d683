## Consent before the first question
# $operator: who runs this bot
consent-precheck =
    مرحبًا!

    نتحدث هنا عن برنامج «Durchstarten in Ausbildung und Arbeit» (الانطلاق في التدريب المهني والعمل). البرنامج للاجئات واللاجئين الشباب في ولاية شمال الراين-وستفاليا (NRW). يساعدهم في إيجاد Ausbildung (تدريب مهني) وعمل.

    سأطرح عليك بضعة أسئلة قصيرة. ثم أقول لك بصدق هل يناسبك البرنامج. إذا كان مناسبًا، يمكن أن يساعدك مرشد أو مرشدة (Coach) بالقرب منك.

    • الخدمة مجانية. الإجابة عن كل سؤال قرارك أنت.
    • تُحفظ إجاباتك مشفّرة. لا يقرؤها أحد قبل موافقتك.
    • لا يحصل عليها إلا المرشدون والمرشدات وفريق التنسيق التابع لهم، وفقط إذا وافقت. ولا تحصل عليها Ausländerbehörde (مكتب شؤون الأجانب).
    • يمكنك حذف كل شيء في أي وقت: /delete
    • أنا برنامج كمبيوتر، ولست إنسانًا. في النهاية يقرر إنسان.

    الجهة التي تدير هذا البوت: { $operator }. المزيد: /privacy

    هل نبدأ؟

## Consent before anything reaches a coach
# $operator: who runs this bot; $district: the town or district whose coaches get the answers
consent-handover =
    هل يمكنني إرسال إجاباتك؟

    • من يحصل عليها: المرشدون والمرشدات من البرنامج في { $district }. إذا لم يوجد أحد هناك: فريق التنسيق في البرنامج. ولا أحد غير هؤلاء.
    • لماذا: حتى يتواصل معك مرشد ويقدم لك المشورة.
    • في البداية يرى المرشد إجاباتك عن البرنامج فقط، بدون اسمك. والمرشد الذي يتولى مساعدتك هو وحده من يرى أيضًا اسمك وطريقة التواصل معك.
    • لا تحصل أي جهة أخرى على إجاباتك منا، ولا حتى Ausländerbehörde (مكتب شؤون الأجانب).
    • يمكنك التراجع عن ذلك في أي وقت: /delete
    • الجهة المسؤولة: { $operator }. التفاصيل: /privacy

    الأمر اختياري. إذا كان جوابك «لا»، فلن يحدث أي شيء سيئ.

## Questions
place-label = مكان السكن
place-ask = أين مكان سكنك؟ يرجى كتابة الرمز البريدي (Postleitzahl)، مثلًا 44135. يمكنك أيضًا كتابة اسم مدينتك.
place-why = لكل مدينة ومنطقة (Kreis) مساعدات خاصة بها. أحتاج إلى معرفة المساعدات القريبة منك. لا أحتاج إلى اسم الشارع.

age-label = العمر
age-ask = كم عمرك؟ يرجى كتابة رقم، مثلًا 22.
age-why = البرنامج لمن عمرهم من 18 إلى 27. وبحسب عمرك أعرف أيضًا أي جهات أخرى يمكن أن تساعدك.

paper-label = الوثيقة
paper-ask = ما هي الوثيقة التي لديك للإقامة في ألمانيا؟ يرجى النظر إلى اسم الوثيقة المكتوب في أعلاها.
paper-why = البرنامج مخصص خصوصًا لمن تصلهم مساعدات أخرى قليلة بسبب وثيقتهم. لا داعي لإظهار الوثيقة. لا أطلب رقمها ولا صورة عنها.
paper-option-duldung = Duldung (وقف مؤقت للترحيل)
paper-option-gestattung = Aufenthaltsgestattung (إجراءات لجوء)
paper-option-ankunftsnachweis = Ankunftsnachweis (إثبات الوصول)
paper-option-section_24 = § 24 (حماية، أوكرانيا)
paper-option-fiktion = Fiktionsbescheinigung (وثيقة مؤقتة)
paper-option-permit = Aufenthaltserlaubnis (تصريح إقامة)
paper-option-settlement = Niederlassungserlaubnis (دائمة)
paper-option-eu = مواطنو الاتحاد الأوروبي أو عائلاتهم
paper-option-none = ليست لدي وثيقة

permit-label = نوع تصريح الإقامة
permit-ask = ماذا كُتب على وثيقة Aufenthaltserlaubnis (تصريح إقامة) التي لديك؟ يرجى البحث عن العلامة § وبجانبها رقم. تكون غالبًا تحت كلمة «Anmerkungen» (ملاحظات).
permit-why = توجد أنواع كثيرة من تصريح الإقامة. الرقم يبيّن أي مساعدة متاحة لك.
permit-option-section_24 = § 24 (حماية، أوكرانيا)
permit-option-s25_1_2 = § 25 (1) أو (2): لجوء، لاجئ
permit-option-s25_3 = § 25 (3): حظر الترحيل
permit-option-s25_4_5 = § 25 (4) أو (5)
permit-option-s25a_25b_104c = § 25a / § 25b / § 104c
permit-option-s16g = § 16g: Ausbildung (تدريب مهني)
permit-option-study_work = § 16b / § 18 …: دراسة أو عمل
permit-option-family_other = العائلة أو سبب آخر

paper_words-label = الكلمات على الوثيقة
paper_words-ask = يرجى النظر إلى وثيقتك. هل توجد عليها إحدى هذه الكلمات الألمانية الطويلة؟
paper_words-why = لكثير من الوثائق أسماء يصعب حفظها. كلمة واحدة تكفي لمعرفة نوع الوثيقة.
paper_words-option-aussetzung_der_abschiebung = Aussetzung der Abschiebung
paper_words-option-aufenthaltsgestattung = Aufenthaltsgestattung (إجراءات لجوء)
paper_words-option-fiktionsbescheinigung = Fiktionsbescheinigung (وثيقة مؤقتة)
paper_words-option-other_words = كلمات أخرى

benefits-label = مال المعيشة
benefits-ask = من يدفع تكاليف معيشتك حاليًا؟
benefits-why = المكتب الذي يعطيك المال مسؤول غالبًا عن المساعدة في أمور العمل أيضًا. هكذا أعرف ما هو متاح لك.
benefits-option-sozialamt = Sozialamt (مكتب الشؤون الاجتماعية)
benefits-option-jobcenter = Jobcenter (مركز العمل) – Bürgergeld
benefits-option-own_income = أكسب مالي بنفسي
benefits-option-family_none = عائلتي، أو لا أحد

housing-label = نوع السكن
housing-ask = ما هو نوع سكنك حاليًا؟
housing-why = بعض الأشخاص يسكنون في Landeseinrichtung (مركز إيواء للولاية). ما داموا يسكنون هناك، لا يمكن أن يبدأ البرنامج بعد.
housing-option-own = شقة، أو سكن تابع للمدينة
housing-option-state_facility = Landeseinrichtung (سكن تابع للولاية)

unmet_need-label = المساعدة من Jobcenter (مركز العمل)
unmet_need-ask = هل تلزمك من أجل العمل أو التدريب المهني مساعدة لم يستطع Jobcenter (مركز العمل) أن يقدمها؟
unmet_need-why = في العادة يساعدك Jobcenter (مركز العمل). إذا لم تكفِ هذه المساعدة، فقد يكون البرنامج طريقًا لك.
unmet_need-option-yes = نعم، شيء ما لم يكن ممكنًا
unmet_need-option-no = لا

activity-label = نشاطك الحالي
activity-ask = ما هو نشاطك حاليًا؟
activity-why = بعض أجزاء البرنامج لمن يعملون أو يتعلمون. وأجزاء أخرى لمن لديهم وقت في النهار.
activity-option-none = لا شيء حاليًا
activity-option-work = أعمل
activity-option-training = Ausbildung (تدريب مهني)
activity-option-school = المدرسة
activity-option-course = دورة لغة ألمانية أو دورة أخرى
activity-option-study = الدراسة في الجامعة

may_work-label = إذن العمل
may_work-ask = هل يُسمح لك بالعمل؟ غالبًا يُكتب ذلك على الوثيقة بجانب كلمة «Erwerbstätigkeit» (العمل).
may_work-why = جزء من البرنامج يتطلب إذن عمل. يمكن للمرشد أيضًا أن يساعدك في طلبه.
may_work-option-yes = نعم
may_work-option-with_permission = فقط بإذن من المكتب المسؤول
may_work-option-no = لا، العمل ممنوع

certificate-label = الشهادة
certificate-ask = ما هي أعلى شهادة لديك؟
certificate-why = إذا لم تكن لديك شهادة مدرسية، فهناك مساعدة للحصول عليها. وقد يكون الاعتراف بشهادة من بلد آخر ممكنًا.
certificate-option-none = بدون شهادة
certificate-option-foreign_school = مدرسة، في بلد آخر
certificate-option-german_school = مدرسة، في ألمانيا
certificate-option-vocational = تعلّمت مهنة
certificate-option-university = جامعة

german-label = اللغة الألمانية
german-ask = ما هو مستواك في اللغة الألمانية؟ وإذا شاركت في دورة: ما مستواها؟
german-why = بعض المساعدات تبدأ بدورة لغة. ومساعدات أخرى تتطلب أولًا القليل من الألمانية.
german-option-none = لا أتكلم الألمانية بعد
german-option-a1 = A1: بضع كلمات
german-option-a2 = A2: محادثات بسيطة
german-option-b1 = B1: في الحياة اليومية
german-option-b2_plus = B2 أو أفضل

goals-label = الأهداف
goals-ask = ما هي أهدافك؟ يمكنك اختيار ثلاثة على الأكثر.
goals-why = هكذا أستطيع أن أعرض لك ما يناسبك. لا يرى المرشد ذلك إلا إذا وافقت.
goals-option-work = العمل
goals-option-training = Ausbildung (تدريب مهني)
goals-option-school_certificate = شهادة مدرسية
goals-option-german = تعلّم الألمانية
goals-option-recognition = الاعتراف بشهادتي
goals-option-study = الدراسة في الجامعة

barriers-label = الصعوبات
barriers-ask = ما الذي يصعّب عليك الأمور حاليًا؟ يمكنك اختيار كل ما ينطبق عليك.
barriers-why = هكذا يستطيع المرشد أن يستعد. وعند عدّ إجابات الجميع معًا، بدون أسماء، يظهر أيضًا ما يجب أن يتحسن في منطقتك.
barriers-option-recognition = شهادتي غير معترف بها
barriers-option-childcare = لا توجد رعاية للأطفال
barriers-option-language_course = لا توجد دورة ألمانية مناسبة
barriers-option-work_permit = ليس لدي إذن عمل
barriers-option-travel = الطريق بعيد جدًا أو مكلف جدًا
barriers-option-housing = سكني

contact-label = التواصل
contact-ask = كيف يتواصل المرشد معك؟
contact-why = هنا في Telegram لا يرى المرشد رقمك ولا اسم المستخدم الخاص بك. يمكنك أيضًا التواصل مع المرشد بنفسك.
contact-option-telegram = هنا في Telegram
contact-option-phone = بالهاتف
contact-option-coach_contact = سأتواصل مع المرشد بنفسي

phone-label = رقم الهاتف
phone-ask = ما هو رقم هاتفك؟ يرجى الضغط على الزر في الأسفل أو كتابة الرقم.
phone-why = لا يرى الرقم إلا المرشد الذي يتولى مساعدتك. يُحفظ الرقم مشفّرًا.

name-label = الاسم
name-ask = بأي اسم يناديك المرشد؟ يكفي الاسم الأول أو الاسم الذي يناديك به أصدقاؤك.
name-why = هكذا يستطيع المرشد أن يخاطبك باحترام. ليس من الضروري أن يكون اسمك الرسمي.

coach_wish-label = المرشد
coach_wish-ask = هل التحدث مع امرأة أفضل لك؟
coach_wish-why = بعض الناس يرتاحون أكثر مع امرأة. إذا كانت هناك مرشدة، يصل طلبك إليها أولًا.
coach_wish-option-any = لا فرق عندي
coach_wish-option-woman = نعم، مع امرأة من فضلكم

best_time-label = أفضل وقت
best_time-ask = ما هو الوقت المناسب لك؟
best_time-why = حتى لا يزعجك المرشد.
best_time-option-morning = صباحًا
best_time-option-midday = ظهرًا
best_time-option-evening = مساءً
best_time-option-any = في أي وقت

## Results
outcome-eligible = خبر جيد: البرنامج يناسبك على الأرجح.
outcome-needs_check = قد يناسبك البرنامج. يجب أن ينظر مرشد في ذلك معك.
outcome-not_eligible = بصراحة: هذا البرنامج لا يناسبك حاليًا.
outcome-advice_only = شكرًا على ثقتك. الخطوة الأولى المناسبة لك هي استشارة مستقلة.

## Why: which rule decided (eligibility)
eligibility-reason-outside-nrw = البرنامج موجود فقط في شمال الراين-وستفاليا (NRW). مكان سكنك في جزء آخر من ألمانيا.
eligibility-reason-no-paper = إذا لم تكن لديك وثيقة، فقد تكون الجهات الرسمية ملزمة بالإبلاغ عنك. لذلك لا أحفظ شيئًا ولا أرسل شيئًا. المراكز المذكورة في الأسفل ليست جهات رسمية. الاستشارة فيها مجانية وسرية.
eligibility-reason-under-18 = يبدأ البرنامج من عمر 18. ولمن هم أصغر توجد جهات أخرى تساعد جيدًا.
eligibility-reason-over-27 = في العادة ينتهي البرنامج عند إتمام 28 عامًا. الاستثناءات ممكنة في حالات فردية: يمكنك السؤال عنها لدى الجهات المذكورة في الأسفل.
eligibility-reason-state-facility = ما دام سكنك في Landeseinrichtung (مركز إيواء للولاية)، لا يمكن أن يبدأ البرنامج. بعد انتقالك إلى مدينة، يرجى الكتابة لي من جديد.
eligibility-reason-main-group = عمرك بين 18 و27. وبهذه الوثيقة أنت من الأشخاص الذين وُضع البرنامج من أجلهم.
eligibility-reason-main-group-housing-unsure = بهذه الوثيقة أنت من الأشخاص الذين وُضع البرنامج من أجلهم. يبقى أمر واحد غير واضح: في Landeseinrichtung (مركز إيواء للولاية) لا يمكن أن يبدأ البرنامج بعد. سينظر المرشد في ذلك معك.
eligibility-reason-ukraine-asylblg = لديك حماية حسب § 24 ومال من Sozialamt (مكتب الشؤون الاجتماعية). لذلك البرنامج مفتوح لك.
eligibility-reason-ukraine-other = مع الحماية حسب § 24 يمكن أن يكون البرنامج مفتوحًا لك. يتوقف ذلك على المساعدة التي تصلك الآن. سيتحقق المرشد من ذلك.
eligibility-reason-restricted-asylblg = مع تصريح إقامتك ومال من Sozialamt (مكتب الشؤون الاجتماعية) تصلك مساعدات أخرى قليلة. لذلك البرنامج مفتوح لك.
eligibility-reason-restricted-unsure = مع تصريح إقامتك يمكن أن يكون البرنامج مفتوحًا لك. يتوقف ذلك على المكتب المسؤول عنك. سيتحقق المرشد من ذلك.
eligibility-reason-jobcenter-unmet-need = في العادة يساعدك Jobcenter (مركز العمل). إذا لم تكفِ مساعدته، فقد يكون البرنامج ممكنًا. سيتحقق المرشد من ذلك.
eligibility-reason-jobcenter = الجهة المسؤولة عنك هي Jobcenter (مركز العمل). لديه عروض جيدة، ولك الحق في مساعدته.
eligibility-reason-settled = بهذه الوثيقة كل المساعدات العادية في العمل والتدريب المهني متاحة لك. لا يلزمك هذا البرنامج من أجلها.
eligibility-reason-single-case = لا توجد قاعدة بسيطة تناسب وضعك. لذلك ينبغي أن ينظر فيه إنسان، لا كمبيوتر.

## Why: how the paper was understood (residence)
residence-reason-duldung = لديك Duldung (وقف مؤقت للترحيل).
residence-reason-duldung-words = عبارة «Aussetzung der Abschiebung» تُكتب على وثيقة Duldung (وقف مؤقت للترحيل).
residence-reason-asylum = إجراءات لجوئك ما زالت جارية.
residence-reason-asylum-words = لديك Aufenthaltsgestattung (لجوء قيد النظر): إجراءات لجوئك ما زالت جارية.
residence-reason-section-24 = لديك حماية مؤقتة حسب § 24.
residence-reason-section-24-permit = لديك حماية مؤقتة حسب § 24.
residence-reason-pending = لديك Fiktionsbescheinigung (وثيقة انتقالية): المكتب لم يقرر بعد.
residence-reason-pending-words = لديك Fiktionsbescheinigung (وثيقة انتقالية): المكتب لم يقرر بعد.
residence-reason-restricted = لديك تصريح إقامة حسب § 25 (4) أو (5).
residence-reason-transitional = لديك تصريح إقامة حسب § 25a أو § 25b أو § 104c.
residence-reason-training = لديك تصريح إقامة من أجل Ausbildung (تدريب مهني).
residence-reason-regular = لديك تصريح إقامة مع الحقوق المعتادة.
residence-reason-settled-permit = لديك تصريح إقامة للدراسة أو العمل.
residence-reason-settled = لديك Niederlassungserlaubnis (إقامة دائمة).
residence-reason-eu = أنت من مواطني الاتحاد الأوروبي أو من أفراد عائلاتهم.
residence-reason-no-paper = ليست لديك وثيقة حاليًا.
residence-reason-unclear-paper = ليس واضحًا بعد أي وثيقة لديك. لا بأس في ذلك.
residence-reason-unclear-permit = ليس واضحًا بعد أي تصريح إقامة لديك. لا بأس في ذلك.

## Building blocks (FB = Förderbaustein) and why the coach may look at them
block-FB1 = إرشاد شخصي (Coaching): شخص يرافقك
block-FB2 = دعم إلى جانب العمل أو التدريب المهني
block-FB3 = الحصول على Hauptschulabschluss (شهادة مدرسية أساسية)
block-FB4 = اللغة الألمانية ومعارف أساسية
block-FB5 = مشاريع محلية للتدريب المهني والعمل
block-FB6 = خدمة Teilhabemanagement (دعم المشاركة في المجتمع)
block-KIM = مساعدة من KIM (فريق الاندماج)
blocks-reason-fb1 = يحصل كل من في البرنامج على مرشد.
blocks-reason-fb2 = لديك الآن عمل أو Ausbildung (تدريب مهني).
blocks-reason-fb3 = ليست لديك شهادة مدرسية بعد، ولديك معرفة بسيطة بالألمانية.
blocks-reason-fb4 = لديك وقت للتعلّم، واللغة الألمانية هي الخطوة التالية.
blocks-reason-fb5 = هدفك العمل أو التدريب المهني.
blocks-reason-fb6 = حتى 30.06.2022 يساعد فريق مخصص في معاملات المكاتب وفي الحياة اليومية.
blocks-reason-kim = فريق الاندماج في مدينتك أو منطقتك يساعد في معاملات المكاتب والأوراق.

## Places that help: the name, and what for
service-jobcenter = Jobcenter (مركز العمل)
service-agentur = Agentur für Arbeit (وكالة العمل)
service-arbeitgeberservice = Arbeitgeberservice (خدمة للشركات والباحثين عن عمل)
service-job_turbo = Job-Turbo (البحث السريع عن عمل)
service-jmd = Jugendmigrationsdienst (استشارة للمهاجرين الشباب)
service-mbe = Migrationsberatung für Erwachsene – MBE (استشارة للمهاجرين البالغين)
service-kim = Kommunales Integrationszentrum / KIM (فريق الاندماج)
service-anerkennung = Anerkennungsberatung (استشارة للاعتراف بالشهادات)
service-sprachkurs = Integrationskurs (دورة اندماج) – Berufssprachkurs (دورة لغة للمهنة)
service-beratung = Regionale Beratung für Geflüchtete (استشارة للاجئين)
service-jugendamt = Jugendamt (مكتب رعاية الشباب)
service-germany4ukraine = Germany4Ukraine
referrals-reason-jobcenter = يمكنك طلب استشارة هناك حول العمل والتدريب المهني والدورات. من المفيد كتابة أسئلتك مسبقًا.
referrals-reason-job-turbo = إيجاد عمل بسرعة، ومتابعة تعلّم الألمانية أثناء العمل.
referrals-reason-agentur = استشارة مجانية للجميع حول العمل والتدريب المهني.
referrals-reason-arbeitgeberservice = هذه الخدمة تعرف شركات تبحث عن عمال وموظفين. وتدعو إلى معارض التوظيف (Jobbörsen) وإلى لقاءات Speeddating (محادثات قصيرة مع الشركات). يمكنك البدء قبل إتقان اللغة الألمانية.
referrals-reason-jugendamt = هذا المكتب يدعم الأطفال والشباب دون سن 18، أيضًا في السكن والمدرسة.
referrals-reason-jmd = لمن عمرهم من 12 إلى 27: المدرسة والتدريب المهني والعمل والأوراق. مجانًا، وأيضًا بالمحادثة عبر الإنترنت.
referrals-reason-mbe = للبالغين من عمر 27: العمل والأوراق والعائلة والمال. مجانًا، وأيضًا بالمحادثة عبر الإنترنت.
referrals-reason-kim = الفريق في مدينتك أو منطقتك. يمكنك السؤال هناك عن الاستثناءات وعن برامج أخرى.
referrals-reason-anerkennung = هناك يمكنك معرفة قيمة شهادتك الأجنبية في ألمانيا. مهما كان نوع الإقامة، ومجانًا.
referrals-reason-sprachkurs = دورات لغة ألمانية، أيضًا للمهنة. يساعدك مركز استشارة في التسجيل.
referrals-reason-beratung = استشارة مستقلة حول اللجوء والأوراق والحياة اليومية. مجانية وسرية.
referrals-reason-germany4ukraine = معلومات رسمية للناس من أوكرانيا، أيضًا باللغة الأوكرانية.
