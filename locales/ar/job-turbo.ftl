## The way in: the button below the referral "Job-Turbo" (at most 38 characters), and what is told first
flow-job-turbo-go-on = متابعة: Job-Turbo
flow-job-turbo-intro = نتحدث الآن عن برنامج Job-Turbo (البحث السريع عن عمل). هدفه: إيجاد عمل بسرعة، ومتابعة تعلّم الألمانية أثناء العمل. أحتفظ بإجاباتك السابقة. لا أرسل شيئًا إلى أحد. في النهاية أذكر لك جهات تساعدك.

## Questions
recognition-label = الاعتراف بالشهادة
recognition-ask = هل تم الاعتراف في ألمانيا بشهادتك من بلد آخر؟ يُسمّى ذلك Anerkennung (الاعتراف بالشهادة).
recognition-why = قد يستغرق الاعتراف بالشهادة وقتًا طويلًا. بعض الشركات توظّف أشخاصًا قبل أن يكتمل الاعتراف. توجد استشارة مجانية تساعدك في هذا الطريق.
recognition-option-not_started = ليس بعد
recognition-option-running = قدّمت الطلب وأنتظر
recognition-option-done_or_not_needed = نعم، أو لا أحتاج إلى الاعتراف

availability-label = موعد البدء
availability-ask = متى يمكنك البدء بعمل أو تدريب مهني؟
availability-why = بعض العروض لمن يمكنهم البدء الآن. وفي عروض أخرى تلزم أولًا دورة أو رعاية للأطفال.
availability-option-now = الآن
availability-option-after_course = عندما تنتهي دورتي التعليمية
availability-option-childcare_first = عندما تتوفر رعاية لطفلي

## Results
turbo-turbo_fits = خبر جيد: برنامج Job-Turbo يناسبك على الأرجح.
turbo-turbo_check = قد يناسبك برنامج Job-Turbo. يجب أولًا أن يكون واضحًا من يدفع تكاليف معيشتك.
turbo-turbo_other = بصراحة: برنامج Job-Turbo لا يناسبك حاليًا. يمكن أن تساعدك جهات أخرى في إيجاد عمل.

## Why: which rule decided (turbo)
turbo-reason-jobcenter = برنامج Job-Turbo مخصص لمن يحصلون على مال من Jobcenter (مركز العمل). ويجب أيضًا أن يكون العمل مسموحًا لك. غالبًا يُكتب ذلك على الوثيقة بجانب كلمة «Erwerbstätigkeit» (العمل).
turbo-reason-unsure = برنامج Job-Turbo مخصص لمن يحصلون على مال من Jobcenter (مركز العمل). يرجى النظر إلى رسالة بريدية عن مال المعيشة: اسم المكتب مكتوب في أعلاها. إذا لم تكن لديك وثيقة إقامة، يرجى السؤال أولًا في مركز استشارة ليس جهة رسمية.
turbo-reason-sozialamt = يصلك مال من Sozialamt (مكتب الشؤون الاجتماعية). برنامج Job-Turbo مخصص لمن يحصلون على مال من Jobcenter (مركز العمل).
turbo-reason-own-income = لديك دخل من عملك. برنامج Job-Turbo مخصص لمن يحصلون على مال من Jobcenter (مركز العمل). إذا لم تكن لديك وثيقة إقامة، يرجى السؤال أولًا في مركز استشارة ليس جهة رسمية.
turbo-reason-family = لا يصلك مال من أي مكتب رسمي. برنامج Job-Turbo مخصص لمن يحصلون على مال من Jobcenter (مركز العمل). إذا لم تكن لديك وثيقة إقامة، يرجى السؤال أولًا في مركز استشارة ليس جهة رسمية.

## Places that help: the name, and what for
service-job_fairs = Jobbörsen (معارض التوظيف)
service-speed_dating = Speeddatings (محادثات قصيرة مع الشركات)
service-job_berufssprachkurs = Job-Berufssprachkurs (دورة لغة للمهنة أثناء العمل)
turbo_offers-reason-jobcenter = يمكنك القول هناك: «أريد أن أعمل». ويمكنك السؤال عن برنامج Job-Turbo وعن الدورات.
turbo_offers-reason-jobcenter-ask = يرجى السؤال هناك: هل الجهة المسؤولة عني هي Jobcenter (مركز العمل)؟ إذا كان الجواب «نعم»، يمكنك السؤال عن برنامج Job-Turbo.
turbo_offers-reason-agentur = استشارة مجانية للجميع حول العمل والتدريب المهني.
turbo_offers-reason-agentur-training = استشارة مجانية للجميع حول العمل والتدريب المهني والشهادات.
turbo_offers-reason-arbeitgeberservice = هذه الخدمة جزء من Jobcenter (مركز العمل) ومن Agentur für Arbeit (وكالة العمل). وهي تعرف شركات تبحث عن عمال وموظفين. يمكنك البدء قبل إتقان اللغة الألمانية.
turbo_offers-reason-job-fairs = هناك يمكنك لقاء شركات كثيرة في مكان واحد وسؤالها بنفسك. للسؤال عن الموعد والمكان: Arbeitgeberservice (خدمة للشركات والباحثين عن عمل).
turbo_offers-reason-speed-dating = يمكنك التحدث مع عدة شركات، بضع دقائق مع كل شركة. لغة ألمانية بسيطة تكفي للمحاولة. للسؤال عن الموعد والمكان: Arbeitgeberservice (خدمة للشركات والباحثين عن عمل).
turbo_offers-reason-job-berufssprachkurs = يمكنك العمل، وفي الوقت نفسه تعلّم الألمانية اللازمة لهذا العمل. هل وجدت عملًا؟ يمكنك عندها السؤال عن هذه الدورة لدى Jobcenter (مركز العمل) أو Agentur für Arbeit (وكالة العمل).
turbo_offers-reason-sprachkurs-first = مع القليل من الألمانية تكون فرص العمل أمامك أكثر. يساعدك مركز استشارة في التسجيل في دورة.
turbo_offers-reason-sprachkurs-meanwhile = حتى موعد البدء يمكنك استخدام الوقت لتعلّم الألمانية. ويمكنك السؤال عن دورة تناسب أوقاتك.
turbo_offers-reason-sprachkurs-other-goals = دورات لغة ألمانية، أيضًا للمهنة. يساعدك مركز استشارة في التسجيل.
turbo_offers-reason-sprachkurs-b2 = يمكنك السؤال هناك عن دورة لغة ألمانية لمهنتك.
turbo_offers-reason-anerkennung-first = هناك يمكنك معرفة قيمة شهادتك في ألمانيا وكيف يتم الاعتراف بها. مهما كان نوع الإقامة، ومجانًا.
turbo_offers-reason-anerkennung-running = يمكنك السؤال هناك إذا استغرق الاعتراف بشهادتك وقتًا طويلًا. بعض الشركات توظّف أشخاصًا قبل أن يكتمل الاعتراف بشهاداتهم.
turbo_offers-reason-anerkennung-goal = هناك يمكنك معرفة قيمة شهادتك الأجنبية في ألمانيا. مهما كان نوع الإقامة، ومجانًا.
turbo_offers-reason-childcare = يمكنك السؤال هناك عن رعاية للأطفال، حتى يكون لديك وقت للعمل أو التدريب المهني. هذا المكتب يدعم العائلات.
turbo_offers-reason-kim = الفريق في مدينتك أو منطقتك. يمكنك السؤال هناك عن برامج أخرى وعن المساعدة في معاملات المكاتب.
turbo_offers-reason-beratung = استشارة مستقلة حول الأوراق وإذن العمل. المركز ليس جهة رسمية. الاستشارة مجانية وسرية.
turbo_offers-reason-jmd = لمن عمرهم من 12 إلى 27: المدرسة والتدريب المهني والعمل والأوراق. هذه الخدمة ليست جهة رسمية. مجانًا، وأيضًا بالمحادثة عبر الإنترنت.
turbo_offers-reason-mbe = للبالغين من عمر 27: العمل والأوراق والعائلة والمال. هذه الخدمة ليست جهة رسمية. مجانًا، وأيضًا بالمحادثة عبر الإنترنت.
