import { foldedSet, foldedWords } from "./foldedTable";

/** Phrases that add what follows to what was counted before. Source: Ryding (2005), §16 on prepositional phrases. */
export const BESIDES = ["بالإضافة إلى", "إضافة إلى", "فضلا عن", "علاوة على", "إلى جانب", "عدا عن"].map(foldedWords);

/**
 * One or two people who are told without a number beside those that are counted (3 مواطنين وشرطي; عسكريان وشخص ثالث).
 * Not the accusative of a counted noun, which only describes them (20 مدنيا وعسكريا). Source: the groups of people of
 * the counted nouns, in the singular and in the dual before a noun.
 */
export const ONE_MORE = foldedSet(
  `شخص رجل امرأة طفل طفلة سيدة شاب فتاة مدني مواطن شرطي جندي عسكري ضابط مجند حارس عون عوني شرطيي ضابطي جنديي مواطني سائق عامل طالب
  صحفي صحافي مسعف طبيب مسلح مقاتل إرهابي مهاجم انتحاري قيادي أجنبي لاجئ مهاجر آخر أخرى`,
);

/** Openings of a sentence that adds one thing more (كما أصيب أيضا 5). Source: Ryding (2005), §18 on connectives. */
export const ADDS_ON = foldedSet("كما");
/** Words by which what a sentence adds is of the kind of what came before. Source: Ryding (2005), §10.5 on آخر. */
export const LIKEWISE = foldedSet("أيضا كذلك");

/** Openings by which a report recalls what came before it. Source: general news usage, the closing background paragraph. */
export const RECALLS = ["يذكر أن", "ويذكر أن", "يشار إلى أن", "ويشار إلى أن", "جدير بالذكر", "الجدير بالذكر"]
  .concat(["تجدر الإشارة", "وتجدر الإشارة", "والجدير بالذكر", "وجدير بالذكر", "للتذكير", "وللتذكير", "للإشارة"])
  .map(foldedWords);

/** Words that make the happening before them another one (الإضراب السابق, هجوم مماثل). Source: general news usage. */
export const ANOTHER = foldedSet("سابق سابقة مماثل مماثلة منفصل منفصلة آخر أخرى ثان ثانية ثالث ثالثة");
/** Happenings that they may stand behind, besides those of the scene table. Source: general news usage. */
export const OTHER_HAPPENINGS = foldedSet(
  "إضراب أعمال اعتداءات هجمات تفجيرات انفجارات غارات حوادث حريق زلزال عاصفة احتجاجات اضطرابات ضربة",
);

/** Phrases that name what a happening answers: figures behind them belong to that. Source: general news usage. */
export const IN_ANSWER = ["ردا على", "انتقاما من"].map(foldedWords);
/** After what the told happening came (بعد ساعات من مقتل 25). Source: Ryding (2005), §15 on adverbs of time. */
export const AFTERWARDS = foldedSet("بعد عقب");

/** Names of a count that reports carry on. Source: how agencies carry the toll of a happening on. */
export const COUNTS = foldedSet("حصيلة الحصيلة عدد العدد معلومات المعلومات");
/** Words by which such a count was another before, or became another. Source: as above. */
export const REVISED = foldedSet("سابق سابقة السابقة أولية الأولية أولي قبلها ارتفع ارتفعت ارتفاع جديدة تراجع");

/** Words by which a count rises, and its day is that of the report. Source: how agencies carry the toll of a happening on. */
export const RISES = foldedSet("ارتفع ارتفعت ارتفاع وارتفع وارتفعت");
/** Words by which the dead are found, whose day is not that of their death. Source: as above. */
export const RECOVERS = foldedSet("انتشل انتشلت انتشلوا انتشال عثر عثرت عثروا العثور عثور استخراج استخرجت");
