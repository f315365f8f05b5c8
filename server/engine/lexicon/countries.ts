import { fold } from "../text/normalize";
import { COUNTRY_VARIANTS } from "./placesCountries";

/**
 * Countries as news names them: too wide a place to tell one event from another.
 * Source: UN member states in Arabic (UN Terminology Database), with the short forms of the press.
 */
const WIDE_PLACES = `
أفغانستان ألبانيا الجزائر أندورا أنغولا الأرجنتين أرمينيا أستراليا النمسا أذربيجان البحرين بنغلاديش بنجلاديش بيلاروسيا بلجيكا بنين بوتان بوليفيا
البوسنة بوتسوانا البرازيل بروناي بلغاريا بوركينا_فاسو بوروندي كمبوديا الكاميرون كندا تشاد تشيلي الصين كولومبيا الكونغو كوستاريكا كرواتيا كوبا قبرص
التشيك الدنمارك جيبوتي الدومينيكان الإكوادور مصر السلفادور إريتريا إستونيا إثيوبيا فيجي فنلندا فرنسا الغابون غامبيا جورجيا ألمانيا غانا اليونان
غواتيمالا غينيا غيانا هايتي هندوراس المجر أيسلندا الهند إندونيسيا إيران العراق أيرلندا إسرائيل إيطاليا جامايكا اليابان الأردن كازاخستان كينيا الكويت
قيرغيزستان لاوس لاتفيا لبنان ليسوتو ليبيريا ليبيا ليتوانيا لوكسمبورغ مدغشقر مالاوي ماليزيا المالديف مالي مالطا موريتانيا المكسيك مولدوفا موناكو
منغوليا الجبل_الأسود المغرب موزمبيق ميانمار ناميبيا نيبال هولندا نيوزيلندا نيكاراغوا النيجر نيجيريا كوريا_الشمالية كوريا_الجنوبية النرويج عمان
سلطنة_عمان باكستان بنما باراغواي بيرو الفلبين الفلبين بولندا البرتغال قطر رومانيا روسيا رواندا السعودية المملكة_العربية_السعودية المملكة السنغال
صربيا سيراليون سنغافورة سلوفاكيا سلوفينيا الصومال جنوب_أفريقيا جنوب_السودان إسبانيا سريلانكا السودان السويد سويسرا سوريا سورية تايوان تايون طاجيكستان
تنزانيا تايلاند توغو تونس تركيا تركمانستان أوغندا أوكرانيا الإمارات الإمارات_العربية_المتحدة بريطانيا المملكة_المتحدة إنجلترا الولايات_المتحدة
الولايات_المتحدة_الأمريكية الولايات_المتحدة_الأميركية أمريكا أميركا أوروغواي أوزبكستان فنزويلا فيتنام اليمن زامبيا زيمبابوي فلسطين كوسوفو
كردستان كوردستان
`;

/** Continents, seas and the like: too wide to say where anything happened. Source: general news usage. */
const VAST_PLACES = `
أوروبا آسيا أفريقيا إفريقيا الشرق_الأوسط الخليج_العربي الخليج البحر_المتوسط البحر_الأبيض_المتوسط المتوسط البحر_الأحمر المحيط_الهادئ المحيط_الهادي
المحيط_الأطلسي المحيط_الهندي العالم الوطن_العربي العالم_العربي الاتحاد_الأوروبي الغرب الشرق
`;

const foldedNames = (names: string): ReadonlySet<string> =>
  new Set(
    names
      .trim()
      .split(/\s+/u)
      .map((name) => fold(name.replaceAll("_", " "))),
  );

/** Cities that are listed among the countries: narrow enough to tell one event from another. */
const CITY_STATES = new Set(["HK", "MO", "VA"]);

const COUNTRIES: ReadonlySet<string> = new Set([
  ...foldedNames(WIDE_PLACES),
  ...Object.entries(COUNTRY_VARIANTS).flatMap(([code, names]) => (CITY_STATES.has(code) ? [] : names.map(fold))),
]);
const VAST = foldedNames(VAST_PLACES);

/** Whether a link names a continent, a sea or the like. */
export const isVastPlace = (link: string): boolean => VAST.has(fold(link));

/** Whether a link names a country. */
export const isCountry = (link: string): boolean => COUNTRIES.has(fold(link));
