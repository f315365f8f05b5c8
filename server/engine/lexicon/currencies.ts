import { fold } from "../text/normalize";
import { foldedSet, foldedTable } from "./foldedTable";

/**
 * Currency nouns (singular, accusative, plural, dual apart) with the code they have when no country is named; null
 * where several countries use the name and none is meant more than the others.
 * Source: ISO 4217:2015 list one; CLDR 44 ar currency names.
 */
const ROWS: readonly (readonly [code: string | null, forms: string, duals: string])[] = [
  ["USD", "دولار دولارا دولارات", "دولارين دولاران دولاري"],
  ["EUR", "يورو يوروهات اورو أورو يوروات", ""],
  ["GBP", "إسترليني استرليني", ""],
  [null, "جنيه جنيها جنيهات", "جنيهين جنيهان"],
  [null, "ريال ريالا ريالات", "ريالين ريالان"],
  [null, "دينار دينارا دنانير", "دينارين ديناران"],
  [null, "درهم درهما دراهم", "درهمين درهمان"],
  [null, "ليرة ليرات", "ليرتين ليرتان"],
  [null, "روبية روبيات", "روبيتين"],
  ["SAR", "هللة هللات", "هللتين"],
  [null, "فلس فلسا فلوس", "فلسين"],
  [null, "قرش قرشا قروش", "قرشين"],
  [null, "مليم مليما مليمات", ""],
  [null, "سنت سنتا سنتات سينت سينتا سينتات", ""],
  ["GBP", "بنس بنسا بنسات", ""],
  ["CNY", "يوان يوانا يوانات", ""],
  ["JPY", "ين", ""],
  ["RUB", "روبل روبلا روبلات", ""],
  ["CHF", "فرنك فرنكا فرنكات فرانك", ""],
  ["ILS", "شيكل شيكلا شكيل شيكلات شواكل شيقل شيقلا شاقل شواقل", ""],
  ["IRR", "تومان تومانا", ""],
  ["SEK", "كرونة كرونات كرون", ""],
  ["BRL", "بيزو بيزوات", ""],
  ["ZAR", "راند", ""],
  ["KRW", "وون وونا", ""],
  ["THB", "باهت باتا", ""],
  ["UAH", "هريفنيا", ""],
  ["BTC", "بيتكوين بتكوين", ""],
];

export interface CurrencyNoun {
  readonly code: string | null;
  readonly dual: boolean;
}

/** Every form of every currency noun. Source: the rows above. */
export const CURRENCIES: ReadonlyMap<string, CurrencyNoun> = foldedTable<CurrencyNoun>(
  ROWS.flatMap(([code, forms, duals]) => [
    [{ code, dual: false }, forms] as const,
    [{ code, dual: true }, duals] as const,
  ]),
);

/** Adjectives that say whose currency it is: the code they give to each noun. Source: ISO 4217. */
const NATIONAL: readonly (readonly [noun: string, codes: Readonly<Record<string, string>>])[] = [
  ["دولار", { امريكي: "USD", اميركي: "USD", كندي: "CAD", استرالي: "AUD", نيوزيلندي: "NZD", سنغافوري: "SGD" }],
  ["جنيه", { مصري: "EGP", سوداني: "SDG", استرليني: "GBP", بريطاني: "GBP", لبناني: "LBP" }],
  ["ريال", { سعودي: "SAR", قطري: "QAR", عماني: "OMR", يمني: "YER", ايراني: "IRR", برازيلي: "BRL" }],
  [
    "دينار",
    {
      كويتي: "KWD",
      بحريني: "BHD",
      اردني: "JOD",
      عراقي: "IQD",
      ليبي: "LYD",
      تونسي: "TND",
      جزائري: "DZD",
      صربي: "RSD",
    },
  ],
  ["درهم", { اماراتي: "AED", مغربي: "MAD" }],
  ["ليره", { سوريه: "SYP", لبنانيه: "LBP", تركيه: "TRY" }],
  ["روبيه", { هنديه: "INR", باكستانيه: "PKR", اندونيسيه: "IDR" }],
  ["فرنك", { سويسري: "CHF", فرنسي: "FRF", جيبوتي: "DJF" }],
  ["فرانك", { سويسري: "CHF", فرنسي: "FRF", جيبوتي: "DJF" }],
];

/** Codes by currency noun, then by the adjective that says whose it is. Source: the rows above. */
export const NATIONAL_CURRENCIES: ReadonlyMap<string, ReadonlyMap<string, string>> = new Map(
  NATIONAL.map(([noun, codes]) => [
    noun,
    new Map(Object.entries(codes).map(([adjective, code]) => [fold(adjective), code] as const)),
  ]),
);

/** Currency signs and letter codes beside digits. Source: Unicode currency symbols block; ISO 4217. */
export const CURRENCY_SIGNS: ReadonlyMap<string, string> = new Map([
  ["$", "USD"],
  ["€", "EUR"],
  ["£", "GBP"],
  ["¥", "JPY"],
  ["₪", "ILS"],
  ["₺", "TRY"],
  ["﷼", "SAR"],
  ["₽", "RUB"],
  ["usd", "USD"],
  ["eur", "EUR"],
  ["gbp", "GBP"],
  ["sar", "SAR"],
  ["aed", "AED"],
  ["kwd", "KWD"],
  ["egp", "EGP"],
  ["qar", "QAR"],
  ["lbp", "LBP"],
  ["syp", "SYP"],
  ["jod", "JOD"],
  ["iqd", "IQD"],
  ["tnd", "TND"],
  ["dzd", "DZD"],
  ["mad", "MAD"],
  ["lyd", "LYD"],
  ["omr", "OMR"],
  ["bhd", "BHD"],
  ["yer", "YER"],
  ["ils", "ILS"],
]);

/**
 * Letters for a currency behind its number, with and without points: د.ك, د ت. A single letter is one only behind a
 * multiplier or before another. Source: CLDR 44 ar currency symbols; Tunisian press for د and م د (millions of dinars).
 */
export const CURRENCY_LETTERS: ReadonlyMap<string, string | null> = new Map([
  ["د", null],
  ["د ت", "TND"],
  ["د ج", "DZD"],
  ["د ك", "KWD"],
  ["د ب", "BHD"],
  ["د ا", "JOD"],
  ["د ل", "LYD"],
  ["د ع", "IQD"],
  ["د م", "MAD"],
  ["ر س", "SAR"],
  ["ر ع", "OMR"],
  ["ر ق", "QAR"],
  ["ر ي", "YER"],
  ["ج م", "EGP"],
  ["ل س", "SYP"],
  ["ل ل", "LBP"],
]);

/** Letters for a multiplier between a number and a currency: 370 م د is 370 millions of dinars. Source: as above. */
export const MULTIPLIER_LETTERS: ReadonlyMap<string, number> = new Map([
  ["م", 1e6],
  ["مل", 1e6],
]);

/** Parts of a currency, with how many make one whole; thousandths where the whole is one of those given. Source: ISO 4217 exponents. */
export const SUBUNITS: ReadonlyMap<string, number> = foldedTable<number>([
  [100, "سنت سنتا سنتات سينت سينتات ¢ c هللة هللات قرش قرشا قروش بنس بنسا بنسات"],
  [1000, "فلس فلسا فلوس مليم مليما مليمات"],
]);

/** Signs of a hundredth of a currency, with the currency: 10¢ is 0.10 dollars. Source: Unicode, U+00A2; English usage for c. */
export const CENT_SIGNS: ReadonlyMap<string, string> = new Map([
  ["¢", "USD"],
  ["c", "USD"],
]);

/** "Per share", "per barrel": a bare number before them is a price. Source: market reports. */
export const PER_UNIT: ReadonlySet<string> = foldedSet(
  "للسهم للبرميل للأوقية للأونصة لليتر للتر للطن للمتر للغرام للجرام للوحدة للكيلو للحصة",
);
