import { foldedSet } from "./foldedTable";

/**
 * Words that follow a number without being what it counts: prepositions, conjunctions, relatives, pronouns, particles,
 * adverbs, weekdays, frequent verbs. Source: Ryding (2005), chs 12, 14, 16–19 (closed classes).
 */
export const NOT_COUNTED: ReadonlySet<string> = foldedSet(
  `في من على إلى عن مع خلال بعد قبل منذ حتى لدى عند بين بينهم بينها بينهن ضمن دون نحو حوالي ضد تحت فوق أمام وراء خلف
  حول عبر قرب لكن لأن أن إن كي قد لقد سوف لم لا لن ما كما كان كانت كانوا ليس ليست هو هي هم هما هن هذا هذه ذلك تلك هؤلاء
  الذي التي الذين اللذين اللتين اللواتي أو أم ثم بل إذا إذ حيث حين حينما عندما فيما بينما مما منها منهم منه منهن فيها
  فيه فيهم عنها عنه عليه عليها به بها بهم له لها لهم لهما معه معها معهم أمس امس غدا الآن حاليا أيضا فقط تقريبا
  الأحد الاثنين الثلاثاء الأربعاء الخميس الجمعة السبت مساء صباح صباحا مساء ظهر فجر ليل ليلا كل بعض جميع معظم أي غير
  سوى جراء إثر نتيجة بسبب بحسب وفق وفقا حسب قال قالت أعلن أعلنت أكد أكدت ذكر ذكرت أفاد أفادت وذلك وهو وهي وهم قتل قتلوا
  أصيب أصيبوا جرح تم يتم كي لكي على الأقل الأكثر أكثر أقل مقابل مقارنة مقارنةً عقب بنحو بحوالي للغاية جدا هنا هناك نفسه
  نفسها ذاته بشكل كذلك حالا إضافة بالإضافة فضلا علاوة رغم بزيادة بانخفاض بارتفاع يوميا سنويا شهريا أسبوعيا الماضي
  الماضية المقبل المقبلة الجاري الحالي إصاباتهم إصابتهم بجروح غالبيتهم معظمهم أغلبهم بينهما متأثرا متأثرين أما بعدما قبلما كلما مثلما كذا مصرعهم حتفهم مصرعه حتفه خلالها خلاله بدلا بقصف بنيران أعضاؤها
  سقطوا لقوا فروا كانا`,
);

/**
 * Words whose first letter is no clitic although a number word would remain: كمية "quantity", لست "I am not".
 * Source: words of the tables found to be misread in news.
 */
export const WHOLE_WORDS: ReadonlySet<string> = foldedSet(
  "كمية كميات وكمية وكميات بكمية باب وباب بباب باي لاي كاي لست ولست كبيرين وكبيرين بكبيرين كأب فأب لأب بأب كست",
);

/** Superlatives between a number and its noun: 3 آلاف من أخطر قادة التنظيم. Source: Ryding (2005), ch. 10 §5. */
export const SUPERLATIVES: ReadonlySet<string> = foldedSet(
  "أكبر أصغر أخطر أهم أبرز أفضل أسوأ أعلى أدنى أقوى أضعف أكثر أقل أشهر أغنى أفقر أقدم أحدث أطول أقصر أسرع أجمل كبار كبرى صغار كبريات",
);

/**
 * Partitive pronouns after من: they refer back to what was counted before (3 منها).
 * Source: Ryding (2005), ch. 16 (من with pronouns).
 */
export const PARTITIVES: ReadonlySet<string> = foldedSet("منها منهم منهن منهما");

/**
 * Common nouns in و, whose first letter is no conjunction.
 * Source: news usage.
 */
export const NOUNS_IN_WAW: ReadonlySet<string> = foldedSet(
  "وزير وزراء وزارة وزارات ولاية ولايات ولد وحدة وحدات وظيفة وظائف ورقة أوراق وفاة وفيات وثيقة وثائق واقعة وقائع وسيلة وسائل وكالة وكالات وفد وفود وسام وجبة وجبات ورشة ورش وجه وجهة وصفة وزن وحش ود وعد وقت واط",
);

/**
 * After these واحد is a pronoun or an adverb, not the number one: كل واحد, آن واحد.
 * Source: Ryding (2005), ch. 15 §1.1.
 */
export const BEFORE_PRONOUN_ONE: ReadonlySet<string> = foldedSet(
  "كل لا أي ولا آن غير سوى أو أن إن من في على إلى مع بعد عن كان هناك ليس ثم هو هي كما قال لكل إلا حتى بل لكن منهم منها بينهم",
);
