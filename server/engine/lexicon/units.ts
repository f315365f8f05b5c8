import { foldedSet, foldedTable } from "./foldedTable";

export interface Unit {
  /** UCUM code, or null where UCUM has none (a point of a stock index). */
  readonly code: string | null;
  readonly dual: boolean;
}

/**
 * Units of measure with plurals, cases, short forms and duals. A name of two words stands in {@link UNIT_PHRASES}.
 * Source: UCUM 2.1 tables 1–6; CLDR 44 ar units; أوقية is the troy ounce of metal prices.
 */
const ROWS: readonly (readonly [code: string | null, forms: string, duals: string])[] = [
  ["km", "كيلومتر كيلومترا كيلومترات كلم كم كيلومتراً", "كيلومترين كيلومتران"],
  ["m", "متر مترا أمتار", "مترين متران"],
  ["cm", "سنتيمتر سنتيمترا سنتيمترات سنتمتر سنتمترا سم سنتم", "سنتيمترين"],
  ["mm", "مليمتر مليمترا مليمترات ملليمتر ملليمترا مليمتراً ملم ميلليمتر ميليمتر ملليمترات", "مليمترين"],
  ["[mi_i]", "ميل ميلا أميال", "ميلين ميلان"],
  ["[ft_i]", "قدم قدما أقدام", ""],
  ["[in_i]", "بوصة بوصات إنش انش إنشا", "بوصتين"],
  ["[yd_i]", "ياردة ياردات", "ياردتين"],
  ["har", "هكتار هكتارا هكتارات", "هكتارين"],
  ["[acr_us]", "فدان فدانا أفدنة دونم دونما دونمات", "فدانين"],
  [
    "kg",
    "كيلوغرام كيلوغراما كيلوغرامات كيلوجرام كيلوجراما كيلوجرامات كلغ كجم كغ كغم كيلو كيلوات",
    "كيلوغرامين كيلوجرامين",
  ],
  ["g", "غرام غراما غرامات جرام جراما جرامات غم جم", "غرامين جرامين"],
  ["mg", "مليغرام ملغ ملجم ملليجرام مليجرام ملج", ""],
  ["t", "طن طنا أطنان", "طنين طنان"],
  // The quintal of 100 kg, in which the Maghreb and Egypt count harvests.
  ["100.kg", "قنطار قنطارا قناطير", "قنطارين"],
  ["[oz_tr]", "أونصة أونصات أوقية أوقيات", ""],
  ["[lb_av]", "رطل رطلا أرطال باوند", "رطلين"],
  ["[car_Au]", "قيراط قيراطا", ""],
  ["L", "لتر لترا لترات ليتر ليترا ليترات", "لترين ليترين"],
  ["mL", "مليلتر ملليلتر ملل ميليلتر مل", ""],
  ["[bbl_us]", "برميل برميلا براميل", "برميلين برميلان"],
  ["[gal_us]", "غالون غالونا غالونات جالون جالونا جالونات", ""],
  ["deg", "درجة درجات", "درجتين درجتان"],
  ["Cel", "سلزيوس سيلزيوس سلسيوس", ""],
  ["hL", "هكتولتر هكتوليتر", ""],
  ["W", "واط واطا وات", ""],
  ["kW", "كيلوواط كيلووات", ""],
  ["MW", "ميغاواط ميغاوات ميجاواط ميجاوات", ""],
  ["GW", "غيغاواط غيغاوات جيجاواط جيجاوات", ""],
  ["V", "فولت فولتا", ""],
  ["Hz", "هرتز", ""],
  ["MHz", "ميغاهرتز ميجاهرتز", ""],
  ["MBy", "ميغابايت ميجابايت", ""],
  ["GBy", "غيغابايت جيجابايت", ""],
  ["TBy", "تيرابايت", ""],
  ["kBy", "كيلوبايت", ""],
  ["By", "بايت", ""],
  ["cal", "سعرة سعرات", "سعرتين"],
  [null, "نقطة نقاط نقطه", "نقطتين نقطتان"],
];

/** "Two miles" in the nominative is nearly always the city or its club in news. */
const CLUB = /(?<=^| )ميلان(?= |$)/gu;

/** Every form of every unit. Source: the rows above. */
export const UNITS: ReadonlyMap<string, Unit> = foldedTable<Unit>(
  ROWS.flatMap(([code, forms, duals]) => [
    [{ code, dual: false }, forms] as const,
    [{ code, dual: true }, `${duals} ${duals.replace(/ين(?= |$)/gu, "ان")}`.replace(CLUB, "")] as const,
  ]),
);

const LIGHT_YEAR = foldedTable<string | null>([["[ly]", "ضوئية ضوئيتين ضوئيتان"]]);

/** Units of two words: first word, then the second words with their code. Source: as above. */
export const UNIT_PHRASES: ReadonlyMap<string, ReadonlyMap<string, string | null>> = new Map([
  ["هكتو", foldedTable<string | null>([["hL", "لتر لترا ليتر ليترا"]])],
  [
    "كيلو",
    foldedTable<string | null>([
      ["km", "متر مترا مترات أمتار"],
      ["kg", "غرام غراما جرام جراما غرامات"],
      ["kW", "واط وات"],
    ]),
  ],
  [
    "جيجا",
    foldedTable<string | null>([
      ["Gbit", "بت"],
      ["GBy", "بايت"],
      ["GW", "واط وات"],
    ]),
  ],
  [
    "غيغا",
    foldedTable<string | null>([
      ["Gbit", "بت"],
      ["GBy", "بايت"],
      ["GW", "واط وات"],
    ]),
  ],
  [
    "ميجا",
    foldedTable<string | null>([
      ["Mbit", "بت"],
      ["MBy", "بايت"],
      ["MW", "واط وات"],
    ]),
  ],
  [
    "ميغا",
    foldedTable<string | null>([
      ["Mbit", "بت"],
      ["MBy", "بايت"],
      ["MW", "واط وات"],
    ]),
  ],
  ["سنتي", foldedTable<string | null>([["cm", "متر مترا"]])],
  [
    "ملي",
    foldedTable<string | null>([
      ["mm", "متر مترا"],
      ["mL", "لتر لترا"],
      ["mg", "غرام جرام"],
    ]),
  ],
  [
    "ميلي",
    foldedTable<string | null>([
      ["mm", "متر مترا"],
      ["mL", "لتر لترا"],
      ["mg", "غرام جرام"],
    ]),
  ],
  [
    "درجه",
    foldedTable<string | null>([
      ["Cel", "مئوية"],
      ["[degF]", "فهرنهايت"],
    ]),
  ],
  [
    "درجات",
    foldedTable<string | null>([
      ["Cel", "مئوية"],
      ["[degF]", "فهرنهايت"],
      [null, "ريختر"],
    ]),
  ],
  [
    "متر",
    foldedTable<string | null>([
      ["m2", "مربع"],
      ["m3", "مكعب"],
    ]),
  ],
  [
    "مترا",
    foldedTable<string | null>([
      ["m2", "مربعا مربع"],
      ["m3", "مكعبا مكعب"],
    ]),
  ],
  ["سنه", LIGHT_YEAR],
  ["سنوات", LIGHT_YEAR],
  ["سنين", LIGHT_YEAR],
  ["سنتين", LIGHT_YEAR],
  [
    "ثانيه",
    foldedTable<string | null>([
      ["''", "قوسية"],
      [null, "ميكروية ميكرو"],
    ]),
  ],
  ["ثواني", foldedTable<string | null>([["''", "قوسية"]])],
  ["دقيقه", foldedTable<string | null>([["'", "قوسية"]])],
  ["دقائق", foldedTable<string | null>([["'", "قوسية"]])],
  [
    "قدم",
    foldedTable<string | null>([
      ["[sft_i]", "مربع مربعة"],
      ["[cft_i]", "مكعب مكعبة"],
    ]),
  ],
  [
    "امتار",
    foldedTable<string | null>([
      ["m2", "مربعة"],
      ["m3", "مكعبة"],
    ]),
  ],
  ["كيلومترات", foldedTable<string | null>([["km2", "مربعة"]])],
  ["كيلومتر", foldedTable<string | null>([["km2", "مربع"]])],
  ["كيلومترا", foldedTable<string | null>([["km2", "مربعا مربع"]])],
  ["كلم", foldedTable<string | null>([["km2", "مربع"]])],
  [
    "ميل",
    foldedTable<string | null>([
      ["[smi_us]", "مربع"],
      ["[nmi_i]", "بحري"],
    ]),
  ],
]);

/** Latin abbreviations beside digits. Source: UCUM 2.1, case-insensitive column. */
export const LATIN_UNITS: ReadonlyMap<string, string> = new Map([
  ["°", "deg"],
  ["km", "km"],
  ["kg", "kg"],
  ["cm", "cm"],
  ["mm", "mm"],
  ["kmh", "km/h"],
  ["gb", "GBy"],
  ["mb", "MBy"],
  ["mw", "MW"],
]);

/** Words before a distance that only places something: at a distance of 100 km. Source: news usage. */
export const DISTANCE_WORDS: ReadonlySet<string> = foldedSet("مسافة بعد يبعد تبعد بعده");

/** Nouns of rates that news gives in percent: نسبة المشاركة, التضخم, البطالة. Source: economic and election reports. */
export const RATES: ReadonlySet<string> = foldedSet("نسبة النسبة نسبته نسبتها التضخم تضخم البطالة بطالة");

/** Nouns of a magnitude whose number often stands without its unit: قوته 6.3, غاطسها 42.7. Source: news usage. */
export const MAGNITUDES: ReadonlySet<string> = foldedSet(
  "غاطس غاطسها غاطسه قوة قوته قوتها بقوة شدة شدته شدتها بشدة سرعته سرعتها طوله طولها عرضه عرضها عمقه عمقها",
);
