import { foldedSet, foldedWords } from "./foldedTable";

/** Phrases that add what follows to what was counted before. Source: Ryding (2005), §16 on prepositional phrases. */
export const BESIDES = ["بالإضافة إلى", "إضافة إلى", "فضلا عن", "علاوة على", "إلى جانب", "عدا عن"].map(foldedWords);

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
