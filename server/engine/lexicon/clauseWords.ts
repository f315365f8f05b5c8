import { fold } from "../text/normalize";

const set = (cell: string): ReadonlySet<string> =>
  new Set(
    fold(cell)
      .split(/\s+/u)
      .filter((word) => word !== ""),
  );

/**
 * Words that stand in no name or title: negation, copula, adverbial accusatives of source. They end a source phrase and
 * begin none. Source: Ryding (2005), §37 (negation), §36 (copula); Wehr (4th ed.) under وفق, طبق, سند.
 */
export const NEVER_IN_PHRASE = set(
  "لا لم لن ليس ليست ما بل هو هي هم هنا هناك كان كانت كانوا يكون تكون استنادا وفقا طبقا تبعا نقلا بناء نظرا علما حسب بحسب وفق حسبما",
);

/** Relative pronouns, which end the core of a source phrase. Source: Ryding (2005), §14.1. */
export const RELATIVES = set("الذي التي الذين اللذان اللذين اللتان اللتين اللواتي اللاتي اللائي ممن");

/** Words between two clauses of one sentence. Source: Badawi, Carter & Gully (2016), §6 (conjunctions), §5 (subordination). */
export const CLAUSE_LINKS = set(
  "لكن ولكن لكنه لكنها لكنهم ولكنه ولكنها ولكنهم فيما وفيما بينما وبينما كما وكما حيث إذ إلا غير بيد بعدما قبلما عندما حين حينما عقب وقت لأن لأنه لأنها رغم برغم",
);

/** What brings the narrator back: but + pronoun for the one just quoted. Source: Badawi, Carter & Gully (2016), §6.5. */
export const BUT_HE = set("لكنه لكنها لكنهم لكنهما ولكنه ولكنها ولكنهم ولكنهما");

/** Verbs, mostly passive, whose subject has something happen to it and does not go on to speak. Source: Wehr (4th ed.). */
export const SUFFERED = set(
  "قتل قتلت أصيب أصيبت جرح جرحت توفي توفيت مات ماتت اعتقل اعتقلت أوقف أوقفت خطف خطفت اختطف لقي لقيت نقل نقلت قضى فقد غرق احترق انهار انهارت تضرر تضررت",
);

/** Contrast and parallel, at which a nominal content ends. Source: Badawi, Carter & Gully (2016), §5.9, §6.5. */
export const CONTRASTS = set("لكن ولكن فيما وفيما بينما وبينما رغم برغم وهو وهي بعدما وقد فقد كما وكما عقب");

/** Words behind و that are no verb, so that no new sentence begins with them ( ، وذلك وفق). Source: Ryding (2005), §13, §16, §18. */
export const NOT_VERBAL = set(
  "ذلك هذا هذه تلك بعد قبل عند بين حتى غير عبر منذ ضمن وسط نحو كذا عدد لدى فوق تحت حول خلف ليس",
);

/** Prepositions that stand alone. Source: Ryding (2005), §16.2–16.3. */
export const PREPOSITIONS = set(
  "في من على عن إلى الى مع منذ خلال بعد قبل عقب أثناء عبر لدى عند بين ضد حول نحو أمام خلف فوق تحت قرب وسط داخل خارج بسبب نتيجة جراء إثر دون بدون حتى سوى رغم ضمن لدن حيال إزاء تجاه باسم بشأن بخصوص بمناسبة",
);

/**
 * Words of time that interrupt or follow a source phrase (قالت الوزارة اليوم الأحد إن). Month names are taken with في or a
 * number. Source: Ryding (2005), §17.2 (accusative adverbs of time), §15.3 (days of the week).
 */
export const TIME_WORDS = set(
  `اليوم أمس البارحة غدا الآن صباح مساء ظهر عصر فجر ليل ليلة صباحا مساء ظهرا فجرا ليلا يوم نهار الأحد الاثنين الإثنين الثلاثاء
  الأربعاء الاربعاء الخميس الجمعة السبت الماضي الماضية الجاري الجارية الحالي المنصرم الفائت لاحقا سابقا قبلها بعدها حينها آنذاك
  عشية صبيحة ظهيرة الفارط الفارطة المقبل المقبلة القادم القادمة المنقضي المنقضية أيضا كذلك مجددا مؤخرا حديثا رسميا علنا بدوره بدورها وقت حاليا قريبا سريعا فورا وقتها حتى قاطعا صراحة شخصيا هاتفيا حرفيا ضمنيا ضمنا عموما مبدئيا أساسا جازما خصوصا تحديدا بالتالي بالقول بالفعل بذلك بالمناسبة بالخصوص بالأساس بالمقابل`,
);

/** Measures of time that are adverbs before الماضي and its like (العام الماضي). Source: Ryding (2005), §17.2. */
export const TIME_MEASURES = set(
  "العام عام السنة سنة الشهر شهر الأسبوع أسبوع يوم اليوم ليل ليلة الليلة مطلع أواخر أوائل منتصف نهاية موفى غرة",
);

/** Manner behind ب that may stand before a subject (قال بكل وضوح). Source: Ryding (2005), §11.3 (adverbs of manner). */
export const MANNERS = set(
  "كل شكل وضوح صراحة حزم شدة حدة ثقة لهجة صورة طريقة اختصار أسلوب سخرية مرارة حسرة حماس غضب تأثر نبرة",
);

/** Occasions and channels of speech, behind في, خلال, عبر, على: they follow a source phrase. Source: Ashtiany (1993), Media Arabic. */
export const VENUES = set(
  `بيان بيانه بيانها بيانهم تصريح تصريحات تصريحاته مؤتمر مؤتمره مقابلة لقاء حديث حديثه حديثها كلمة كلمته كلمتها خطاب خطابه رسالة رسالته تقرير تقريره تقريرها
  تغريدة تغريدات تغريدته تغريدتها سلسلة افتتاحية افتتاحيتها خطبة خطبته محاضرة محاضرته تدوينته تدوينتها تدوينة منشور مقال مقالة إعلان إفادة إفادته اتصال مداخلة مكالمة إيجاز إحاطة جلسة ندوة اجتماع بريد حوار مقطع تسجيل
  ملتقى زيارة زيارته زيارتها إشراف إشرافه إشرافها مداخلته مداخلتها حصة منبر خلاصات استقبال استقباله جولة حفل موكب مراسلة بلاغها بلاغه
  تصريحه تصريحها تصريحهم تدخل تدخله تدخلها افتتاح افتتاحه مؤتمرها رده ردها ندوتها
  مذكرة شهادة شهادته روايته روايتها روايتهم وقت ساعة حسابه حسابها صفحته صفحتها موقعه موقعها تويتر فيسبوك توتير معرض ختام بداية عددها عدده طبعتها نشرة بلاغ معلومات هامش برنامج فيديو شريط إجابته إجابتها إجابة جوابه سؤال إطار سياق خصوص شأن`,
);

/** Phrases that ask for anonymity behind a source (طلب عدم الكشف عن اسمه). Source: Reuters Handbook of Journalism (Arabic). */
export const ASKS_ANONYMITY = set(
  "طلب طلبت طلبوا طالبا طالبة طالبين رفض رفضت رفضوا رافضا فضل فضلت فضلوا مفضلا اشترط اشترطت مشترطا لم مشترطة",
);

/** Words that give a name to somebody unnamed (مهندس يدعى …). Source: Wehr (4th ed.). */
export const NAMING = set("يدعى تدعى اسمه اسمها ويدعى واسمه عرف يسمى تسمى");

/** Counting words that may head a source phrase (ثلاثة مصادر, أحد السكان). Source: Ryding (2005), §15. */
export const QUANTIFIERS = set(
  "أحد إحدى بعض عدد عدة عديد العديد كثير ثلاثة ثلاث أربعة أربع خمسة خمس ستة ست سبعة سبع ثمانية ثماني تسعة تسع عشرة عشر كل جميع معظم أكثر أحدهم هذا هذه هذان تلك ذلك هؤلاء نفس ذات كبار كبرى أحدث آخر أغلب غالبية",
);

/** What may stand between the reporting clause and the subject before its verb (كان X قد أعلن). Source: Ryding (2005), §21.2, §26. */
export const AUXILIARIES = set("قد كان كانت كانوا وكان وكانت وكانوا فقد وقد سبق وسبق أن لقد ولقد سبقت");

/**
 * Letters of the Latin alphabet as Arabic spells them: a full stop behind one abbreviates (إم. كي. راو).
 * Source: the Arabic names of the Latin letters as the press writes initials.
 */
export const LETTER_NAMES = set(
  "إيه ايه بي سي دي إي اي إف اف جي إتش اتش آي جيه كي كيه إل ال إم ام إن ان أو او كيو آر ار إس اس تي يو في دبليو إكس اكس واي زد زي جى",
);

/**
 * Words before a headline's colon that introduce the piece or name its topic, and do not speak. Source: usage of Arabic news sites.
 */
export const HEADLINE_LABELS = set(
  "عاجل خاص بالصور بالفيديو صور فيديو شاهد تقرير تحليل رأي مقال حوار مقابلة تحديث حصري متابعة تغطية ملخص انفوجرافيك إنفوجرافيك بث مباشر بالأرقام محدث رابط الخبر كاريكاتير تفاصيل اليوم أخبار عملية أزمة قضية ملف انتخابات كأس دوري بطولة مباراة حرب معركة رابطة رابطات منتخب نتائج ترتيب تعيينات برنامج كلاسيكو دربي اختبارات باكالوريا زلزال إعصار فيضانات حادث حادثة حريق قمة مؤتمر مهرجان جائزة كورونا نفط ذهب أسعار سوق أسهم طقس",
);
