import { foldedSet } from "./foldedTable";

/**
 * Nouns directly before a number that name a thing by it: articles of law, military units, flights, models, indices.
 * Source: news usage; drafting style of Arabic laws (المادة, البند, الفقرة).
 */
export const NUMBERED_NOUNS: ReadonlySet<string> = foldedSet(
  `مادة بند فقرة قرار قانون مرسوم لواء فرقة كتيبة فوج جيش رقم رقمه رقمها رحلة طراز موديل قناة طريق بوابة شارع مربع قطاع
  مؤشر صفحة ص إف أف ميغ ميج سوخوي سو بوينغ بوينج إيرباص ايرباص آي اي إس تي يو إم جي بي كاك داكس نيكي ستوكس
  يوروفرست بورز تايمز فوتسي نازداك توبكس إيه هاتف جوال فاكس فصل ملحق بروتوكول غرفة مبنى عيار آيفون ايفون غالاكسي جالاكسي
  ويندوز كوفيد فئة حلقة كيلو فرانس فرنس كوردستان كردستان العربية روسيا هاتف تلفون تليفون واتساب قضية`,
);

/**
 * Nouns of legal drafting in singular and plural, whose numbers go on in a list: الفصول 201 و202 و204.
 * Source: the drafting style of Maghrebi and Mashreqi laws.
 */
export const LEGAL_NOUNS: ReadonlySet<string> = foldedSet(
  "مادة مادتين مادتان مواد فصل فصلين فصلان فصول بند بندين بنود فقرة فقرات قانون قوانين مرسوم مراسيم أمر أوامر قرار قرارات",
);

/** Nouns of a telephone, which make a long number one. Source: news usage. */
export const PHONE_WORDS: ReadonlySet<string> = foldedSet("هاتف جوال فاكس تلفون تليفون واتساب موبايل اتصال الرقم رقم");

/** Contexts of a game: a-b beside them is its score. Source: sports reports. */
export const SCORE_WORDS: ReadonlySet<string> = foldedSet(
  `نتيجة نتيجته فوز فوزا فاز فازت خسر خسرت خسارة خسارته تعادل تعادلا تعادلت متعادل تغلب تغلبت هزم هزمت هزيمة هزيمته متقدما
  متقدمة تقدم تقدمت سحق سحقت اكتسح مباراة انتهت انتهى انتصار انتصارا هدفين أهداف بهدف ترجيح ذهابا إيابا شوط`,
);
