import { foldedSet } from "./foldedTable";

/**
 * How badly people were hurt, as hospitals and agencies grade it. Who is counted by a degree is one of the wounded.
 * Source: the triage classes of Arabic bulletins (حرجة, خطيرة, متوسطة, طفيفة, مستقرة); general news usage.
 */
export const DEGREES = foldedSet(
  "خطيرة خطرة خطيرا حرجة حرج بليغة بالغة شديدة متوسطة طفيفة خفيفة بسيطة سطحية مستقرة عادية حساسة دقيقة",
);

/** Nouns that carry such a degree with whose it is (حالتهم, إصاباتهم). Source: as above. */
export const CONDITIONS = foldedSet(
  "حالته حالتها حالتهم حالتهما حالاتهم إصابته إصابتها إصابتهم إصابتهما إصاباتهم إصاباتهما جراحه جراحهم جروحهم وضعهم وضعه وضعهما",
);
/** Nouns that are counted by such a degree (4 إصابات خطيرة, 5 حالات حرجة). Source: as above. */
export const GRADED = foldedSet("حالة حالات حالتين حالتان إصابة إصابات إصابتين إصابتان");
/** Words that give the degree of some of them only (معظمهم إصاباتهم خطيرة), or of all. Source: Ryding (2005), §5 on quantifiers. */
export const QUANTIFIERS = foldedSet("معظمهم أغلبهم أكثرهم بعضهم جميعهم كلهم غالبيتهم أغلبها معظمها");

/** Words that set some apart who are named by what befell them (جرحى من الذين …). Source: Ryding (2005), §14 on relatives. */
export const OF_THOSE = foldedSet("الذين اللذين اللاتي اللواتي");

/** What those who are hurt suffer from: with anything else they are ill (مصابون بالسكري). Source: as above. */
export const INJURIES = foldedSet(
  "جروح جراح رصاص رصاصة شظايا حروق كسور اختناق اختناقات رضوض كدمات غاز عيار نار حادث انفجار هجوم حجارة",
);
