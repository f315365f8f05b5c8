import { foldedSet } from "./foldedTable";

/**
 * Names of the place tables that are everyday words, first names or adjectives as well. They are places only beside a
 * cue: a head word (مدينة), a preposition of place, another place, a nisba (صور اللبنانية).
 * Source: collisions of unvocalised Arabic, own list.
 */
export const PLACES_NEEDING_CUE: readonly string[] = [
  "الباب",
  "اب",
  "زابل",
  "الحدود الشماليه",
  "هجين",
  "الطبقه",
  "المالكيه",
  "السلميه",
  "جبله",
  "القصير",
  "صلاح الدين",
  "القادسيه",
  "العماره",
  "واسط",
  "الكوت",
  "القايم",
  "حديثه",
  "عنه",
  "راوه",
  "الفاو",
  "الرمادي",
  "الحله",
  "جبيل",
  "الناصره",
  "الزرقاء",
  "العقبه",
  "معان",
  "المفرق",
  "الكرك",
  "المنصوره",
  "الشرقيه",
  "الغربيه",
  "البحيره",
  "قنا",
  "مطروح",
  "بحري",
  "الجنينه",
  "الابيض",
  "البيضاء",
  "الزاويه",
  "سوسه",
  "المهديه",
  "باجه",
  "نابل",
  "العيون",
  "الداخله",
  "فاس",
  "الخبر",
  "الجبيل",
  "الباحه",
  "عسير",
  "عمران",
  "حجه",
  "الجوف",
  "ريمه",
  "الشيخ عثمان",
  "المعلا",
  "الاحمدي",
  "مسقط",
  "صحار",
  "مشهد",
  "قم",
  "السند",
  "هرات",
  "بورصه",
  "سول",
  "بون",
  "برن",
  "نيس",
  "ليون",
  "ليما",
  "صوفيا",
  "كانو",
  "غاو",
  "ويلز",
  "ريغا",
  "طوباس",
  "الفرات",
  "الضفه",
  "المتوسط",
  "البقاع",
  "القلمون",
  "هيت",
  "بابل",
  "النقب",
  "الخليل",
  "المدينه",
  "صور",
  "الوادي",
  "الكاف",
  "مالي",
  "بنين",
  "سيول",
];

/**
 * Those of them that a preposition of place is cue enough for: the other sense does not stand behind one.
 * Source: collisions of unvocalised Arabic, own list.
 */
const BEHIND_PREPOSITION = foldedSet(`
  مسقط نابل سوسة الكوت الحلة الناصرة الكرك المنصورة قنا مطروح الجنينة المهدية باجة عسير ريمة صحار هرات بون برن ليون ليما صوفيا كانو غاو ريغا
  طوباس البقاع القلمون هيت بابل النقب مالي بنين الفاو الرمادي جبيل معان القصير الطبقة السلمية جبلة المالكية هجين القائم راوة زابل واسط حديثة المفرق
  الزرقاء العقبة الباحة الأحمدي قم السند نيس ويلز الخليل سول المعلا بورصة العيون الجبيل القادسية الفرات لودز توريت شندي سنار مروي كسلا أغادير الناظور
  بشار بركان باردو طرابزون أنطاكية بولو مانيسا هانوفر ليدز شيفيلد بريستول دبلن فلورنسا بولونيا فالنسيا بورتو رودس فينيكس أوستن دنفر كيتو بوسان ميلبورن أكسوم
  باكو بخارى كازان الزهراء الرفاعي عكار سلوان المعادي عثمانية الهول الكرامة المتلوي الميادين القطن تل الخارجة الطور بدر العلا خيبر بيشة صبيا
`);
export const isMostlyAPlace = (norm: string): boolean => BEHIND_PREPOSITION.has(norm);

/** Roots of the words for the surroundings of a doubtful place: where a paragraph has one of them, the name is the place. Source: own list. */
const HOMELANDS: ReadonlyMap<string, RegExp> = new Map([
  ["سيول", /كوري/u],
  ["سول", /كوري/u],
  ["برن", /سويسر/u],
  ["بيرن", /سويسر/u],
  ["ليما", /بيرو/u],
  ["قم", /ايران/u],
  ["مشهد", /ايران/u],
  ["ريغا", /لاتفي/u],
  ["الساحل", /افريقي|الصحراء|النيجر|تشاد|بوركينا|موريتاني/u],
]);
export const homelandOf = (place: string): RegExp | undefined => HOMELANDS.get(place);

/** Words of crossing and of shores, behind which an adjective names its sea: عبر المتوسط. Source: own list. */
const BEFORE_WATERS = foldedSet(`
  عبر عبور عبورهم عبوره عبورها يعبر يعبرون تعبر عبروا عبرت عبروا يعبروا اجتياز حوض ضفتي ضفتا ضفاف سواحل شواطئ مياه قبالة قاع غرب شرق جنوب شمال غربي شرقي وسط دول
`);
export const isBeforeWaters = (norm: string): boolean => BEFORE_WATERS.has(norm);
