language-name = العربية
language-choose = يرجى اختيار لغتك.
language-kept = أكتب لك الآن بالعربية. إجاباتك ما زالت موجودة.
language-gone = لغتك لم تعد متاحة هنا. يرجى اختيار لغة أخرى.

## Buttons (aim: at most 38 characters)
button-start = نعم، لنبدأ
button-not-now = ليس الآن
button-why = ❓ لماذا؟
button-hear = 🔊 استماع
button-more = ⬇️ عرض المزيد
button-less = ⬆️ عرض الخيارات الأولى
button-back = ◀ رجوع
button-done = ✅ تم
button-none-of-these = لا شيء من هذا
button-human = 🙋 التحدث مع شخص
button-restart = 🔄 البدء من جديد
button-restart-yes = نعم، البدء من جديد
button-continue = متابعة
button-change = ✏️ تغيير إجابة
button-review-send = ✅ كل شيء صحيح، متابعة
button-consent-yes = ✅ نعم، أوافق على إرسالها
button-consent-no = لا، لا أوافق على إرسالها
button-delete-yes = نعم، حذف كل شيء
button-delete-no = لا، إبقاء كل شيء
button-share-phone = 📱 مشاركة رقم هاتفي
button-place-list = 📍 الاختيار من قائمة
button-place-outside = لا أسكن في شمال الراين-وستفاليا (NRW)
button-language = 🌐 اللغة
option-unsure = لا أعرف / أفضّل ألا أجيب

## Around a question
# $number: this question; $total: how many there will be about in all
progress = السؤال { $number } من حوالي { $total }
# $answer: what the person chose or wrote
answered = ✓ { $answer }
many-chosen = الضغط مرة للاختيار. الضغط مرة ثانية للإلغاء. وفي النهاية يرجى الضغط على «تم».
# $question: short name of a question; $answer: what was answered
answer-line = { $question }: { $answer }
nothing-chosen = لا شيء

## When an answer could not be used
error-press-a-button = يرجى الضغط على أحد الأزرار.
error-not-a-number = يرجى كتابة رقم، مثلًا 22.
# $low, $high: smallest and largest number
error-range = يرجى كتابة رقم من { $low } إلى { $high }.
error-birth-year = هل هذه سنة ميلادك؟ كم عمرك اليوم؟
error-birth-year-solar = السنة { $year } حسب التقويم الهجري الشمسي هي هنا { $from } أو { $to }. كم عمرك اليوم؟
error-birth-year-ethiopian = هل السنة { $year } حسب التقويم الإثيوبي؟ إذن هي هنا { $from } أو { $to }. كم عمرك اليوم؟
error-place-unknown = لم أجد هذا المكان. يرجى التأكد من صحة كتابة الاسم، أو الاختيار من القائمة.
error-place-several = أي مكان هو المقصود؟
error-too-few = يرجى اختيار شيء واحد على الأقل.
# $max: how many may be chosen
error-too-many = يمكنك اختيار { $max } على الأكثر. للإلغاء يكفي الضغط على الاختيار مرة ثانية.
error-not-a-phone = لا يبدو هذا رقم هاتف. يرجى كتابته مع رمز البلد، مثلًا +49 …
error-empty = يرجى كتابة بضعة أحرف.
# $max: how many characters
error-too-long = هذا طويل جدًا. الحد الأقصى لعدد الأحرف: { $max }.
error-stuck = لا مشكلة. يمكنك ترك هذا السؤال أو التحدث مع شخص.
error-stuck-human = لا مشكلة. يمكن لشخص أن يساعدك في هذا السؤال.
media-not-read = شكرًا، لكنني أقرأ النصوص والأزرار فقط. لم أحفظ ما أرسلته. يرجى استخدام الأزرار.
media-voice =
    شكرًا على رسالتك الصوتية. أنا برنامج كمبيوتر، ولا أستطيع سماعها. لم أحفظها.

    يرجى الضغط على الأزرار. إذا كانت القراءة صعبة عليك، يمكن أن يتصل بك شخص بالهاتف.
hear-nothing = لا يوجد تسجيل صوتي لهذا بعد.
button-is-old = هذا الزر من سؤال سابق. نحن الآن هنا:
button-unknown = لا أعرف هذا الزر. نحن الآن هنا:
apology = عذرًا، حدث خطأ من جهتنا. إجاباتك ما زالت موجودة. يرجى المحاولة مرة أخرى.
command-unknown = لا أعرف هذا الأمر. الأوامر التي أفهمها: /help

## Choosing a place from the list
place-choose-region = في أي جزء من شمال الراين-وستفاليا (NRW) يقع مكان سكنك؟
place-choose-district = في أي مدينة أو منطقة (Kreis)؟
place-choose-municipality = في أي بلدية (Gemeinde)؟

## Result
result-heading = نتيجتك
because = هذا ما كان مهمًا للنتيجة:
estimate = هذا تقدير أولي من برنامج كمبيوتر، وليس استشارة قانونية. في النهاية يقرر إنسان.
more-questions-handover = لدي بضعة أسئلة أخرى، حتى يستطيع المرشد مساعدتك جيدًا.
more-questions-referrals = بقيت بضعة أسئلة قصيرة، حتى أذكر لك الجهات المناسبة.
referrals-heading = هذه الجهات يمكن أن تساعدك:
deleted-at-once = حذفت كل ما كتبته هنا.
deleted-in-a-day = سأحذف إجاباتك خلال يوم واحد. للحذف فورًا: /delete
blocks-heading = هذا ما سينظر فيه المرشد معك:
start-again-hint = يمكنك البدء من جديد في أي وقت: /start

## Review and handover
review-heading = يرجى مراجعة إجاباتك
review-hint = هل كل شيء صحيح؟ يمكنك تغيير أي إجابة.
change-which = ما هي الإجابة المطلوب تغييرها؟
consent-declined = حسنًا. لن أرسل شيئًا. إذا أردت التواصل بنفسك، فهذه معلومات التواصل:
# $district: town or district
contact-heading = هكذا يمكنك الوصول إلى البرنامج في { $district }:
contact-note = قرار التواصل ووقته يعود إليك. لم أرسل أي شيء.
# $district: town or district
district-closed = البرنامج مغلق حاليًا في { $district }. يمكن أن يدلّك KIM (فريق الاندماج) هناك على طرق أخرى:
handed-over = شكرًا لك! وصل طلبك إلى المرشدين القريبين منك.
# $hours: number of hours
handed-over-when = في أيام العمل يرد عليك أحد المرشدين خلال { $hours } ساعة. وسأخبرك بالاسم.
handed-over-nobody = شكرًا لك! بصراحة: لا يوجد هنا بعد مرشد لمكان سكنك. طلبك الآن لدى فريق التنسيق. الفريق يبحث عن شخص لك، لذلك قد يستغرق الأمر وقتًا أطول.
handed-over-how = يمكنك الكتابة لي هنا في أي وقت. للتراجع عن كل شيء: /delete

## While a coach is there
# $coach: first name of the coach
coach-claimed-telegram = أصبح لديك الآن مرشد أو مرشدة (Coach): { $coach }. ستصلك رسالة هنا.
coach-claimed-phone = أصبح لديك الآن مرشد أو مرشدة (Coach): { $coach }. ستصلك مكالمة هاتفية.
coach-answer-time = في أيام العمل يصلك رد خلال { $hours } ساعة.
coach-write-here = يمكنك أيضًا الكتابة هنا بنفسك. سأرسل رسالتك إلى المرشد.
coach-says = رسالة من { $coach }:
passed-on = أرسلت رسالتك إلى { $coach }.
not-passed-on = لم تصل رسالتك: لا يمكن الوصول إلى المرشد هنا حاليًا. فريق التنسيق يعرف ذلك.
waiting-for-coach = طلبك ما زال بانتظار مرشد. لا أستطيع إرسال رسائلك بعد. سأكتب لك حالما يتوفر مرشد.
coach-released = لا يستطيع المرشد الاستمرار في مساعدتك. سينتقل طلبك الآن إلى مرشد آخر. ليس عليك فعل شيء.
lead-ended = أنهى المرشد المحادثة. إذا احتجت إلى شيء من جديد: /start
lead-running = لديك بالفعل طلب لدى المرشدين. إذا بدأت من جديد، فسيُسحب هذا الطلب.
button-withdraw = سحب الطلب والبدء من جديد

## Commands
help =
    أطرح عليك أسئلة. ثم أقول لك هل يناسبك برنامج «Durchstarten in Ausbildung und Arbeit» (الانطلاق في التدريب المهني والعمل).

    يمكنك الضغط على الأزرار أو كتابة إجابة قصيرة.

    /start – البدء أو المتابعة
    /back – الرجوع سؤالًا واحدًا
    /restart – البدء من جديد
    /language – تغيير اللغة
    /human – التحدث مع شخص
    /hide – حذف الرسائل في هذه المحادثة
    /mydata – ما هو محفوظ عنك
    /delete – حذف كل شيء
    /privacy – من يحصل على بياناتك
command-start = البدء أو المتابعة
command-back = الرجوع سؤالًا واحدًا
command-restart = البدء من جديد
command-language = تغيير اللغة
command-human = التحدث مع شخص
command-help = مساعدة
command-hide = حذف الرسائل في هذه المحادثة
command-privacy = من يحصل على بياناتك
command-mydata = ما هو محفوظ عني
command-delete = حذف كل شيء

# $operator, $address, $contact, $officer: who runs this bot and how to reach them
privacy =
    بياناتك

    الجهة المسؤولة: { $operator }، { $address }
    للتواصل: { $contact }
    حماية البيانات: { $officer }

    • ماذا: فقط إجاباتك هنا ولغتك ورقم هذه المحادثة وأرقام آخر رسائلها (من أجل /hide). لا أسأل عن الجنسية أو الدين أو الصحة أو أسباب اللجوء. لا وثائق ولا صور ولا تسجيلات صوتية.
    • لماذا: لنعرف هل يناسبك البرنامج، وللتواصل بينك وبين مرشد.
    • من: مرشد من البرنامج في منطقتك أو فريق التنسيق، وفقط بعد موافقتك. لا تحصل أي جهة أخرى على بياناتك منا، ولا حتى Ausländerbehörde (مكتب شؤون الأجانب).
    • أين: تُحفظ البيانات مشفّرة. يمكن لشركة Telegram نفسها أيضًا أن ترى ما يُكتب هنا. بعض المرشدين والمرشدات يقرؤون رسائلك بالبريد الإلكتروني.
    • كم المدة: إذا كان البرنامج لا يناسبك، يوم واحد على الأكثر. إذا توقفت قبل النهاية، 30 يومًا. مع مرشد، حتى 90 يومًا بعد انتهاء الإرشاد. من أجل الدعوات، إذا أردتها، سنة واحدة.
    • من يقرر: إنسان. البوت يعطي تقديرًا أوليًا فقط (المادة 22 من قانون حماية البيانات الأوروبي DSGVO).
    • حقوقك: رؤية بياناتك عبر /mydata، وحذفها عبر /delete، وتصحيحها عبر الزر «تغيير إجابة». يمكنك أيضًا تقديم شكوى إلى Landesbeauftragte für Datenschutz NRW (هيئة حماية البيانات).

operator-unset = عرض تجريبي على هذا الكمبيوتر

human-heading = هنا يساعدك شخص
human-district = هذه معلومات التواصل في { $district }:
human-operator = يمكنك أيضًا التواصل عبر هذا العنوان أو هذا الرقم: { $contact }
human-coach = مرشدك أو مرشدتك (Coach): { $coach }. يمكنك الكتابة هنا، وسأرسل رسالتك.
human-emergency = في حالة الطوارئ يرجى الاتصال بالرقم 112.
human-place-first = أولًا أحتاج إلى معرفة مكان سكنك. بعدها يمكنني أن أذكر لك شخصًا قريبًا منك.

mydata-heading = هذا ما هو محفوظ عنك
mydata-none = لا شيء محفوظ عنك.
mydata-language = اللغة: { $language }
mydata-answers = إجاباتك:
mydata-consents = لقد وافقت على:
mydata-consent-precheck = الإجابة عن الأسئلة ({ $date })
mydata-consent-handover = إرسال إجاباتك إلى المرشدين ({ $date })
mydata-lead = طلبك لدى المرشدين، رقم { $number }. الحالة: { $state }
mydata-lead-new = بانتظار مرشد
mydata-lead-claimed = لدى أحد المرشدين
mydata-lead-closed = انتهى
delete-ask = هل أحذف كل ما هو محفوظ عنك؟ إذا كان لديك طلب لدى المرشدين، فسيُسحب أيضًا.
delete-done = حُذف كل شيء. إذا أردت التحدث من جديد: /start
restart-ask = هل أنسى كل الإجابات ونبدأ من جديد؟
nothing-back = هذا هو السؤال الأول. لا يمكن الرجوع أكثر.
not-now = حسنًا. إذا أردت البدء لاحقًا: /start
group-goodbye = مرحبًا! أتحدث فقط في محادثة خاصة، حتى لا يقرأ أحد غيرنا ما نكتبه. يرجى الكتابة لي في محادثة خاصة. إلى اللقاء!
hidden = حُذفت الرسائل هنا. إجاباتك ما زالت موجودة. للمتابعة: /start
hidden-old = لا أستطيع حذف الرسائل التي مضى عليها أكثر من يومين. يمكنك حذفها بنفسك: في قائمة Telegram عبر «مسح محتوى المحادثة».

## What Telegram shows of the bot
bot-name = Durchstarten
bot-about = أسئلة وأجوبة عن التدريب المهني والعمل في شمال الراين-وستفاليا (NRW). الخدمة مجانية واختيارية.
bot-description =
    مرحبًا! أتكلم لغات كثيرة.

    سأطرح عليك بضعة أسئلة قصيرة. ثم أقول لك بصدق هل يناسبك برنامج للتدريب المهني والعمل في شمال الراين-وستفاليا (NRW). الخدمة مجانية واختيارية.

    للبدء يرجى الضغط على زر Telegram في الأسفل.
