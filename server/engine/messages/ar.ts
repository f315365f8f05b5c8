import type { Texts } from "./texts";

const RULES = new Intl.PluralRules("ar");

/** The Arabic forms of a counted phrase: 1, 2, 3–10, 11–99, and hundreds. Source: CLDR plural rules for Arabic. */
interface Forms {
  readonly one: string;
  readonly two: string;
  readonly few: (number: string) => string;
  readonly many: (number: string) => string;
  readonly other: (number: string) => string;
}

function plural(count: number, number: string, forms: Forms): string {
  switch (RULES.select(count)) {
    case "one":
      return forms.one;
    case "two":
      return forms.two;
    case "few":
      return forms.few(number);
    case "many":
      return forms.many(number);
    case "zero":
    case "other":
      return forms.other(number);
  }
}

const isolated = (count: number): string => `\u2068${count}\u2069`;

/** Other reports after «مع» or «بين»: one, two, 3–10 (genitive plural), 11–99 (accusative singular), hundreds. */
const otherReports = (count: number): string =>
  plural(count, isolated(count), {
    one: "خبر آخر",
    two: "خبرين آخرين",
    few: (number) => `${number} أخبار أخرى`,
    many: (number) => `${number} خبرًا آخر`,
    other: (number) => `${number} خبر آخر`,
  });

/** العربية */
export const ar: Texts = {
  unsourced: (figure) => `لم يُذكر مصدر للرقم ${figure}.`,
  anonymous: (figure, source) => `مصدر الرقم ${figure} غير مسمّى: ${source}.`,
  deniedBySource: (figure, source) => `ينفي المصدر الرقم ${figure}: ${source}.`,
  moreThanWhole: (part, whole) => `الجزء ${part} أكبر من الكل ${whole}.`,
  sharesExceed: (sum) => `مجموع حصص الكل الواحد في هذه الجملة ${sum} في المئة.`,
  moreThanAll: (percentage) => `النسبة ${percentage} من كلٍّ واحد تتجاوز الكل.`,
  headlineDiffers: (figure, others) => `يذكر العنوان ${figure}، ويذكر المتن غير ذلك: ${others}.`,
  conflicting: (figure, others, quantity) => `يتعارض الرقم ${figure} مع ${others}: ${quantity}`,
  denied: (figure, others, quantity) => `نفي متبادل بين ${figure} و${others}: ${quantity}`,
  updated: (figure, others, quantity) => `يختلف الرقم ${figure} عن ${others} مع تزايد الحصيلة: ${quantity}`,
  reports: (named, more) => (more === 0 ? named : [...named, otherReports(more)]).join(" و"),
  otherReports,
  report: (figure) => `${figure} (بلا مصدر)`,
  reportBy: (figure, source) => `${figure} (${source})`,
  saidBy: (source, cue) => (cue === "" ? `المصدر: ${source}` : `المصدر: ${source}، بدلالة العبارة ${cue}`),
  heldIn: (figure, path, source) => `${figure} في ${path}${source === null ? "، بلا مصدر" : `، والمصدر: ${source}`}`,
  narrator: "لم يُذكر مصدر: الرقم على لسان كاتب الخبر",
  sourceSort: {
    named: "مصدر مسمّى",
    official: "مصدر رسمي",
    media: "وسيلة إعلام",
    witness: "شاهد عيان",
    anonymous: "مصدر غير مسمّى",
  },
  status: { affirmed: "مؤكَّد على لسان المصدر", denied: "ينفيه المصدر", unverified: "غير مؤكَّد" },
  verdict: { denied: "نفي", conflict: "تعارض", update: "تحديث", compatible: "توافق", "part-of": "جزء من الآخر" },
  reason: {
    denied: () => "ينفي مصدر أحدهما ما يؤكده الآخر.",
    disjoint: () => "لا قيمة تصح مع الرقمين معًا.",
    "disjoint-about": () => "لا قيمة تصح مع الرقمين معًا، حتى مع الهامش الذي تتركه «نحو».",
    fell: (earlier, later) =>
      `لا قيمة تصح مع الرقمين معًا، والخبر اللاحق (${later}) يذكر أقل من السابق (${earlier})، وهذه الحصيلة لا تنقص.`,
    grew: (earlier, later) => `الخبر اللاحق (${later}) يزيد على حصيلة السابق (${earlier}).`,
    equal: () => "يذكر كلاهما القيمة نفسها.",
    overlap: () => "توجد قيمة تصح مع الرقمين معًا.",
    among: () => "يعدّ الخبر أحدهما ضمن الآخر.",
    "ruled-update": (_earlier, _later, signed) => `حُكم بأن أحدهما تحديث للآخر${signed}.`,
    "ruled-other-quantity": (_earlier, _later, signed) => `حُكم بأنهما يقيسان شيئين مختلفين${signed}.`,
  },
  kind: {
    cardinal: "عدد",
    dual: "مثنى",
    vague: "كمية مبهمة",
    ordinal: "ترتيب",
    percent: "نسبة مئوية",
    money: "مبلغ مالي",
    measure: "قياس",
    duration: "مدة",
    age: "عُمر",
    date: "تاريخ",
    time: "وقت",
    fraction: "كسر",
    score: "نتيجة",
    identifier: "رقم في اسم",
  },
  role: { claim: "ادعاء", background: "خلفية", time: "زمن", reference: "إحالة" },
  qualifier: {
    exact: "بالضبط",
    about: "نحو",
    moreThan: "أكثر من",
    atLeast: "ما لا يقل عن",
    lessThan: "أقل من",
    atMost: "ما لا يزيد على",
    between: "بين",
    vague: "عدد غير محدد",
  },
  entity: {
    PER: "شخص",
    ORG: "منظمة أو جهة",
    GPE: "دولة أو محافظة أو مدينة",
    LOC: "مكان",
    FAC: "مبنى أو منشأة",
    NORP: "جنسية أو جماعة",
    EVENT: "حدث",
    LAW: "قانون",
    MISC: "اسم آخر",
  },
  mentioned: (count, number) =>
    plural(count, number, {
      one: "ورد مرة واحدة في هذا الخبر",
      two: "ورد مرتين في هذا الخبر",
      few: (value) => `ورد ${value} مرات في هذا الخبر`,
      many: (value) => `ورد ${value} مرة في هذا الخبر`,
      other: (value) => `ورد ${value} مرة في هذا الخبر`,
    }),
  interval: (lo, hi, qualifier) => {
    if (lo !== null && hi !== null) {
      if (lo !== hi) return `من ${lo} إلى ${hi}`;
      return qualifier === "about" ? `نحو ${lo}` : `${lo} بالضبط`;
    }
    if (lo !== null) return `${lo} أو أكثر`;
    return hi === null ? "بلا قيمة محددة" : `${hi} أو أقل`;
  },
  classes: {
    killed: "قتلى",
    wounded: "جرحى",
    casualties: "قتلى وجرحى",
    missing: "مفقودون",
    bodies: "جثث منتشلة",
    arrested: "معتقلون حديثًا",
    detained: "محتجزون",
    sentenced: "محكومون",
    condemned: "محكومون بالإعدام",
    "jailed for life": "محكومون بالمؤبد",
    tried: "متهمون يحاكمون",
    magnitude: "القوة",
    depth: "العمق",
    "water level": "منسوب المياه",
    load: "الحمولة",
    burnt: "المساحة المحترقة",
    ambulances: "سيارات إسعاف",
    "fire engines": "سيارات إطفاء",
    escaped: "فارّون",
    freed: "مفرج عنهم",
    pardoned: "معفو عنهم",
    kidnapped: "مخطوفون",
    displaced: "نازحون",
    evacuated: "من أُجلوا",
    rescued: "ناجون",
    hospitalised: "من نُقلوا إلى المستشفى",
    arrived: "واصلون",
    destroyed: "مدمَّر",
    damaged: "متضرر",
    blackout: "بلا كهرباء",
    cancelled: "ملغى",
    derailed: "خارج عن القضبان",
    participated: "مشاركون",
    struck: "غارات",
    exploded: "مفجَّر",
    seized: "مصادَر",
    carried: "على المتن",
    voted: "أصوات",
    cost: "كلفة",
    held: "موجود",
    owned: "مملوك",
    inhabited: "مقيمون",
    reward: "مكافأة",
    deployed: "منتشر",
    "killed+missing": "قتلى أو مفقودون",
    infected: "مصابون بالمرض",
    recovered: "متعافون",
    perished: "حيوانات نافقة",
    downed: "مُسقَط",
    lost: "خسائر",
    acquitted: "مبرَّؤون",
    charged: "متهمون",
    surrendered: "مستسلمون",
    returned: "عائدون",
    discharged: "مغادرون للمستشفى",
    present: "في الداخل",
    trapped: "عالقون",
    recruited: "مجنَّدون",
    dismissed: "مسرَّحون",
    vaccinated: "مطعَّمون",
    fired: "مُطلَق",
    won: "فوز",
    donated: "تبرعات",
    allocated: "مخصصات",
    exported: "صادرات",
    imported: "واردات",
    produced: "إنتاج",
    profited: "أرباح",
    grew: "نمو",
    employed: "موظَّفون",
    person: "أشخاص",
    corpse: "جثث",
    household: "منازل",
    building: "مبانٍ",
    vehicle: "مركبات",
    train: "قطارات",
    team: "فرق",
    aircraft: "طائرات",
    vessel: "سفن وقوارب",
    flight: "رحلات",
    strike: "غارات",
    shell: "قذائف",
    vote: "أصوات",
    attack: "هجمات",
    mine: "ألغام وعبوات",
    seat: "مقاعد",
    animal: "حيوانات",
    area: "مناطق",
    tent: "خيام",
    ton: "أطنان وبراميل",
  },
  separator: " · ",
};
