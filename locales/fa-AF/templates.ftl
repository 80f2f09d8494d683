### Ready sentences of the coach: the coach picks the German one, the person reads it in their language.

# $coach: first name of the coach
say-greeting = سلام! من { $coach } هستم، مشاور شما. خوشحالم که تماس گرفتید.
say-who = من برای برنامه «Durchstarten in Ausbildung und Arbeit» کار می‌کنم. من در زبان آلمانی، مکتب، آموزش مسلکی و کار به شما کمک می‌کنم. این رایگان است.
say-not-authority = درباره اسناد شما من تصمیم نمی‌گیرم. آن‌چه را به من می‌نویسید، فقط بعد از «بلی» شما به دیگران می‌گویم.
say-when-free = چه وقت برای یک گفتگو وقت دارید؟ لطفاً روزها و ساعت‌ها را به من بنویسید.
say-when-call = چه وقت می‌توانم به شما زنگ بزنم؟ لطفاً روزها و ساعت‌ها را به من بنویسید.
# $moment: weekday, day and time
say-call-at = من به شما زنگ می‌زنم: { $moment }.
# $place: address, in German
say-come-to = لطفاً نزد من بیایید. آدرس این است: { $place }
# $things: what the person should bring
say-bring = لطفاً با خود بیاورید: { $things }
# $minutes: number of minutes
say-late = من حدود { $minutes } دقیقه دیرتر می‌آیم. لطفاً منتظر من باشید.
say-not-coming = متأسفانه نمی‌توانم بیایم. معذرت می‌خواهم. به‌زودی یک وقت دیگر به شما پیشنهاد می‌کنم.
# $service: name of a service
say-cannot-help = متأسفانه در این مورد نمی‌توانم به شما کمک کنم. این مرکز می‌تواند به شما کمک کند: { $service }
say-still-interested = مدتی است که از شما خبر ندارم. آیا هنوز کمک می‌خواهید؟ لطفاً یک پیام کوتاه به من بنویسید.
# $day: weekday and day
say-away = من تا { $day } در دسترس نیستم. بعد از آن دوباره با شما تماس می‌گیرم.
say-find-out = این را همین حالا نمی‌دانم. من می‌پرسم و تا { $day } به شما می‌نویسم.
say-interpreter = ما می‌توانیم با کمک یک ترجمان صحبت کنیم. این برای شما رایگان است. آیا این را می‌خواهید؟
say-trusted-person = اگر بخواهید، می‌توانید یک نفر را با خود بیاورید که به او اعتماد دارید.
say-children = می‌توانید اطفال خود را هم بیاورید.
say-thanks = تشکر! پیام شما را خواندم.
say-course = شاید در یک کورس آلمانی برای شما جای باشد. آیا می‌خواهید بیشتر بدانید؟
say-job = یک کار است که شاید برای شما مناسب باشد. آیا می‌خواهید بیشتر بدانید؟
say-internship = شاید برای شما Praktikum (کارآموزی) یا Ausbildung (آموزش مسلکی) پیدا شود. آیا می‌خواهید بیشتر بدانید؟
say-recognition = شاید اسناد تحصیلی شما در آلمان هم اعتبار داشته باشد. لطفاً آن‌ها را با خود بیاورید. کاپی یا عکس هم خوب است.
say-phone-number = لطفاً یک شماره تیلفون به من بنویسید، تا بتوانم به شما زنگ بزنم.
say-not-reached = به شما زنگ زدم، ولی نشد که صحبت کنیم. چه وقت برای شما مناسب است؟
say-goodbye = برای شما همه خوبی‌ها را آرزو می‌کنم! اگر باز کمک لازم داشتید، لطفاً بنویسید.

## What the person should bring
thing-paper = کارت هویت خود یا سندی که از اداره دارید
thing-certificates = اسناد تحصیلی خود، از یک کشور دیگر هم
thing-cv = خلص سوانح خود (Lebenslauf)، اگر دارید
thing-letters = نامه‌هایی که از اداره دارید
thing-course-papers = تصدیق‌نامه‌های کورس آلمانی خود
