import { foldedSet } from "./foldedTable";

/** Words that make the figure after them a part of another (بينهم 5 أطفال). Source: Ryding (2005), §16 on بين and من; general news usage. */
export const PART_BEFORE = foldedSet(
  "بينهم بينهن بينها بينهما ضمنهم ضمنها منهم منها منهن فيهم بينهم باستثناء عدا ماعدا سوى including among",
);

/** The same behind the figure (17 منهم). */
export const PART_AFTER = foldedSet("منهم منها منهن");

/** Words for those who are left when some were told apart (بقية المصابين وعددهم 7). Source: Ryding (2005), §10 on quantifiers. */
export const THE_REST = foldedSet("بقية باقي بقيتهم باقيهم الباقون الباقين البقية");

/** Openings of a part whose whole is named (من بين القتلى 3 جنود). */
export const AMONG = foldedSet("بين ضمن");

/** The same behind the figure, before an outcome (6 أطفال من بين القتلى, اثنان في عداد القتلى). */
export const AMONG_BEHIND = foldedSet("بين ضمن عداد");

/** Words by which a figure comes on top of those known. Source: bulletins of health ministries; general news usage. */
export const ADDED = foldedSet("جديد جديدة جديدا جدد جديدين إضافي إضافية إضافيا إضافيين");

/** Words that set a figure off from one before it. Source: Ryding (2005), §10.5 on آخر. */
export const OTHERS = foldedSet("آخر آخرون آخرين آخران أخرى أخريات others");

/** Words that stand for what was counted just before (لكن العدد تجاوز 200). Source: Ryding (2005), §12 on anaphora; general news usage. */
export const THE_COUNT = foldedSet("العدد الحصيلة الرقم المجموع");
/** The same with the counted in a pronoun: their governor may still be named before. */
export const THEIR_COUNT = foldedSet("عددهم عددها عددهن حصيلتهم حصيلتها مجموعهم");

/** Nouns that only repeat that people are counted (العدد يفوق ألف حالة). Source: general news usage. */
export const GENERAL_COUNTED = foldedSet("حالة شخص شخصا أشخاص");

/** Pronouns that stand for a sum just given (إنها لا تقل عن 55 مليونا). Source: Ryding (2005), §12 on anaphora. */
export const THE_SUM = foldedSet("إنها إنه بأنها بأنه");
/** Verbs by which it is given again. Source: general news usage. */
export const RESTATES = foldedSet(
  "بلغ بلغت يبلغ تبلغ تجاوز تجاوزت يتجاوز تتجاوز قل يقل تقل فاق فاقت يفوق تفوق وصل وصلت يصل تصل قدر قدرت تقدر ناهز تناهز",
);
/** What may stand between these and the number. Source: Ryding (2005), §16 on prepositions, §29 on negation. */
export const RESTATES_JOINTS = foldedSet("لا لم لن عن من إلى على نحو حوالي قد كانت كان");
