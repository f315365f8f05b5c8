import type { Attribute, Bilingual, Color, Label, Relation, Tagset } from "./tagset";

/** The names of the scheme. Source: the annotation guidelines, after the types of OntoNotes 5. */
const NAMES: readonly (readonly [
  id: string,
  key: string,
  color: Color,
  name: Bilingual,
  description: Bilingual,
  examples: readonly string[],
])[] = [
  [
    "PER",
    "p",
    { light: "#9a3412", dark: "#fdba74" },
    { en: "Person", ar: "شخص" },
    { en: "People, without titles.", ar: "الأشخاص دون ألقابهم ومناصبهم." },
    ["قال الرئيس [[فؤاد السنيورة]] إن", "أضاف [[المرزوقي]]"],
  ],
  [
    "ORG",
    "o",
    { light: "#1d4ed8", dark: "#93c5fd" },
    { en: "Organisation", ar: "منظمة أو جهة" },
    {
      en: "Organisations, armed groups, agencies and media, with their head word.",
      ar: "المنظمات والجماعات المسلحة والوكالات ووسائل الإعلام، مع الكلمة التي تتصدرها.",
    },
    ["أعلنت [[وزارة الصحة]]", "ذكرت [[صحيفة النهار]]"],
  ],
  [
    "GPE",
    "g",
    { light: "#15803d", dark: "#86efac" },
    { en: "Country, province, city", ar: "دولة أو محافظة أو مدينة" },
    {
      en: "Countries, provinces and cities, without مدينة or محافظة before them.",
      ar: "الدول والمحافظات والمدن، دون كلمة «مدينة» أو «محافظة» قبلها.",
    },
    ["في مدينة [[الموصل]]", "حكومة [[تونس]]"],
  ],
  [
    "LOC",
    "l",
    { light: "#0f766e", dark: "#5eead4" },
    { en: "Place", ar: "مكان" },
    { en: "Regions, seas, roads, and neighbourhoods with حي.", ar: "المناطق والبحار والطرق، والأحياء مع كلمة «حي»." },
    ["في [[البحر المتوسط]]", "[[حي الزهراء]]"],
  ],
  [
    "FAC",
    "f",
    { light: "#a16207", dark: "#fde047" },
    { en: "Building or facility", ar: "مبنى أو منشأة" },
    {
      en: "Buildings, prisons, camps and hospitals, with their head word.",
      ar: "المباني والسجون والمخيمات والمستشفيات، مع الكلمة التي تتصدرها.",
    },
    ["نُقلوا إلى [[مستشفى الشفاء]]"],
  ],
  [
    "NORP",
    "n",
    { light: "#7e22ce", dark: "#d8b4fe" },
    { en: "Nationality or group", ar: "جنسية أو جماعة" },
    {
      en: "Nationalities, ethnic and religious groups, also as adjectives.",
      ar: "الجنسيات والجماعات القومية والدينية، ولو جاءت صفة.",
    },
    ["الجيش [[العراقي]]", "[[الأيزيديون]]"],
  ],
  [
    "EVENT",
    "e",
    { light: "#be123c", dark: "#fda4af" },
    { en: "Event", ar: "حدث" },
    { en: "Events with a name of their own.", ar: "الأحداث التي لها اسم." },
    ["منذ [[الحرب العالمية الثانية]]"],
  ],
  [
    "LAW",
    "w",
    { light: "#475569", dark: "#cbd5e1" },
    { en: "Law", ar: "قانون" },
    { en: "Laws, treaties and resolutions with a name.", ar: "القوانين والمعاهدات والقرارات التي لها اسم." },
    ["وفق [[اتفاقية جنيف]]"],
  ],
  [
    "MISC",
    "m",
    { light: "#525252", dark: "#d4d4d4" },
    { en: "Other name", ar: "اسم آخر" },
    {
      en: "Names of anything else: prizes, works, ships, products.",
      ar: "أسماء ما عدا ذلك: جوائز وأعمال وسفن ومنتجات.",
    },
    ["فاز بـ[[جائزة نوبل]]"],
  ],
];

const AMBER: Color = { light: "#9a6700", dark: "#e2b23c" };

/** The kinds of figures. Source: the annotation guidelines. */
const FIGURES: readonly (readonly [id: string, key: string, name: Bilingual, example: string])[] = [
  ["cardinal", "c", { en: "Number", ar: "عدد" }, "قتل [[7]] أشخاص"],
  ["dual", "d", { en: "Dual", ar: "مثنى" }, "انفجرت [[سيارتان]]"],
  ["vague", "v", { en: "Vague quantity", ar: "كمية مبهمة" }, "[[عشرات]] الجرحى"],
  ["ordinal", "o", { en: "Rank", ar: "ترتيب" }, "للمرة [[الثالثة]]"],
  ["percent", "p", { en: "Percentage", ar: "نسبة مئوية" }, "[[20 في المئة]]"],
  ["money", "m", { en: "Amount of money", ar: "مبلغ مالي" }, "[[5 ملايين]] دولار"],
  ["measure", "u", { en: "Measure", ar: "قياس" }, "[[300]] كيلومتر"],
  ["duration", "r", { en: "Duration", ar: "مدة" }, "[[ثلاثة]] أيام"],
  ["age", "a", { en: "Age", ar: "عُمر" }, "البالغ [[20]] عاما"],
  ["date", "t", { en: "Date", ar: "تاريخ" }, "[[21 يوليو 2015]]"],
  ["time", "h", { en: "Time of day", ar: "وقت" }, "الساعة [[10:30]]"],
  ["fraction", "f", { en: "Fraction", ar: "كسر" }, "[[نصف]] السكان"],
  ["score", "s", { en: "Score", ar: "نتيجة" }, "فاز [[2-1]]"],
  ["identifier", "i", { en: "Number in a name", ar: "رقم في اسم" }, "المادة [[27]]"],
];

const NOTHING: Bilingual = { en: "", ar: "" };

const LABELS: readonly Label[] = [
  ...NAMES.map(([id, key, color, name, description, examples]): Label => ({
    id,
    kind: "entity",
    name,
    description,
    examples,
    color,
    key,
    attributes: [],
    nesting: true,
  })),
  ...FIGURES.map(([id, key, name, example]): Label => ({
    id,
    kind: "figure",
    name,
    description: NOTHING,
    examples: [example],
    color: AMBER,
    key,
    attributes: ["role", "status", "qualifier"],
    nesting: false,
  })),
];

const choice = (
  id: string,
  name: Bilingual,
  values: readonly (readonly [id: string, en: string, ar: string])[],
  fallback: string,
): Attribute => ({
  id,
  kind: "choice",
  name,
  values: values.map(([value, en, ar]) => ({ id: value, name: { en, ar } })),
  fallback,
});

/** What a figure says beside its kind. Source: the annotation guidelines. */
const ATTRIBUTES: readonly Attribute[] = [
  choice(
    "role",
    { en: "Role", ar: "الدور" },
    [
      ["claim", "claim", "ادعاء"],
      ["background", "background", "خلفية"],
      ["time", "time", "زمن"],
      ["reference", "reference", "إحالة"],
    ],
    "claim",
  ),
  choice(
    "status",
    { en: "Status", ar: "الحال" },
    [
      ["affirmed", "affirmed", "مؤكَّد"],
      ["denied", "denied", "منفي"],
      ["unverified", "unverified", "غير مؤكَّد"],
    ],
    "affirmed",
  ),
  choice(
    "qualifier",
    { en: "Qualifier", ar: "التقييد" },
    [
      ["exact", "exactly", "بالضبط"],
      ["about", "about", "نحو"],
      ["moreThan", "more than", "أكثر من"],
      ["atLeast", "at least", "ما لا يقل عن"],
      ["lessThan", "less than", "أقل من"],
      ["atMost", "at most", "ما لا يزيد على"],
      ["between", "between", "بين"],
      ["vague", "vague", "مبهم"],
    ],
    "exact",
  ),
];

const FIGURE_IDS = FIGURES.map(([id]) => id);

const RELATIONS: readonly Relation[] = [
  {
    id: "source",
    name: { en: "said by", ar: "قاله" },
    description: { en: "From a figure to who said it.", ar: "من الرقم إلى من قاله." },
    from: FIGURE_IDS,
    to: [],
    key: "s",
  },
  {
    id: "same-quantity",
    name: { en: "same quantity", ar: "الكمية نفسها" },
    description: {
      en: "Between two figures that measure one quantity.",
      ar: "بين رقمين يقيسان كمية واحدة.",
    },
    from: FIGURE_IDS,
    to: FIGURE_IDS,
    key: "q",
  },
];

/** The scheme that serves where the project file gives none: the types of the annotation guidelines. */
export const BUILT_IN_TAGSET: Tagset = {
  labels: LABELS,
  attributes: ATTRIBUTES,
  relations: RELATIONS,
  guidelines: null,
};
