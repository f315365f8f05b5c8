import { foldedSet } from "../../lexicon/foldedTable";

/**
 * Words that tell what a sentence is about: in sports news a city is a club, in business news a firm. Without article.
 * Source: own knowledge of the sections of Arabic newspapers.
 */
const SPORTS = foldedSet(`
  مباراة مباريات فريق منتخب دوري كأس بطولة هدف أهداف هدفا هدفين لاعب لاعبين لاعبي لاعبو مدرب ملعب نادي ناد مرمى مرماه شوط تعادل
  تعادلا جولة كرة ركلة جزاء رصيده رصيدها مضيفه مضيفها ضيفه ضيفها سباق بطل موسم هداف حارس تصفيات نهائي أولمبية
  أولمبياد إياب ذهاب احتراف تسديدة رالي تدريب استاد ودية مونديال
`);
const BUSINESS = foldedSet(`
  شركة شركات أسهم سهم أرباح بورصة مليون مليار دولار أسعار سعر نفط برميل استثمار استثمارات سوق أسواق بنك بنوك مصرف مصارف
  صادرات واردات اقتصاد تداول تداولات سيارة سيارات منتجات مبيعات إنتاج أسواق قروض
`);

/** 0 for neither, 1 for a word of sports, 2 for one of business. `stem` is in look-up spelling. */
export function topicOfWord(stem: string): number {
  const bare = stem.startsWith("ال") ? stem.slice(2) : stem;
  return SPORTS.has(bare) ? 1 : BUSINESS.has(bare) ? 2 : 0;
}
