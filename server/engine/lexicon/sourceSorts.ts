import { fold } from "../text/normalize";
import { ARMED_GROUPS } from "./namesArmedGroups";
import { listNames, type NameGroup } from "./names";
import { MEDIA, MEDIA_NEEDING_CUE } from "./namesMedia";

const set = (cell: string): ReadonlySet<string> =>
  new Set(
    fold(cell)
      .split(/\s+/u)
      .filter((word) => word !== ""),
  );

/**
 * People who tell what they saw or lived through. Source: شهود عيان and its kin in the Reuters Handbook of Journalism
 * (Arabic), المصادر; Wehr (4th ed.).
 */
export const WITNESSES = set(
  `شاهد شاهدة شاهدان شاهدين شهود سكان ساكن ساكنة أهالي أهال أهل قاطنون قاطنين مقيم مقيمة مقيمون مقيمين ناج ناجي ناجية ناجون ناجين ناجيان
  جار جارة جيران نازح نازحة نازحون نازحين لاجئ لاجئة لاجئون لاجئين راكب راكبة ركاب متظاهر متظاهرون متظاهرين محتج محتجون محتجين
  مواطن مواطنة مواطنون مواطنين أقارب أقرباء ذوو ذوي صياد صيادون صيادين سائق سائقون نجا نجت ضحية ضحايا والد والدة والده والدته شقيق شقيقة عم خال زوجة قريب قريبة ابنة`,
);

/** Media and those who report for them. Source: Wehr (4th ed.); the mastheads of the Arab press. */
export const MEDIA_HEADS = set(
  `صحيفة صحف جريدة جرائد مجلة مجلات قناة قنوات فضائية فضائيات تلفزيون تلفاز تليفزيون إذاعة إذاعات راديو موقع مواقع وسائل وسيلة إعلام
  مراسل مراسلة مراسلو مراسلون مراسلنا مراسلتنا مراسلونا موفد موفدة موفدنا مصور مندوبنا صفحة صفحات منصة منصات شبكة شبكات وكالات نشرة`,
);

/** What makes a وكالة an agency of news. Source: the names of the agencies in `namesMedia.ts`. */
export const NEWS = set("أنباء الأنباء للأنباء أخبار الأخبار الصحافة إعلام");

/**
 * Organs of the state, whose offices speak for it: heads that are official by themselves.
 * Source: the organs of state in the constitutions of the Arab states and in Ashtiany (1993), Media Arabic.
 */
export const STATE_HEADS = set(
  `وزارة وزارات وزير وزيرة وزراء حكومة رئاسة جمهورية مملكة دولة شرطة جيش درك أمن سلطات سلطة محافظ محافظة والي ولاية حاكم عمدة قائممقام قائمقام متصرف بلدية مديرية
  سفير سفيرة سفارة قنصل قنصلية محكمة نيابة ادعاء مدعي مدع قاضي قاض قاضية برلمان كونغرس كونجرس كنيست كرملين بنتاغون سيناتور
  استخبارات مخابرات جمارك ديوان بلاط ملك ملكة أمير سلطان خارجية داخلية دفاع صحة مالية عدل عدلية أركان خفر مطافئ إطفاء مرور طوارئ
  لواء عميد عقيد مقدم نقيب ملازم جنرال مارشال أميرال حرس ضابط شرطي معتمد مندوبية مفتي إسعاف
  هيئة مصلحة جهاز دائرة دوائر إقليم مقاطعة قضاء قوات بحرية`,
);

/** Bodies and offices of anybody, official with an organ of the state behind them (رئيس الوزراء, مدير أمن, لجنة الانتخابات). */
export const STATE_COMPLEMENTS = set(
  `وزارة وزير وزراء حكومة جمهورية مملكة دولة شرطة جيش درك أمن سلطات محافظة ولاية بلدية مديرية برلمان نواب شورى أعيان شعب كونغرس شيوخ محكمة نيابة
  استخبارات مخابرات جمارك خارجية داخلية دفاع صحة مالية عدل أركان خفر إطفاء مرور طوارئ حماية حرس رئاسة رئاسي انتخابات جنائي شرعي إحصاء كوارث أرصاد هيئة
  مدينة مقاطعة إقليم بلدة منطقة قضاء عسكري عسكرية أمني أمنية حكومي حكومية رسمي رسمية رسميون حكوميون مركزي مصلحة جهاز قوات تجارة اقتصاد نقل تعليم تربية زراعة طاقة صناعة سياحة بحرية اتهام تحقيق والي حاكم محافظ عمدة مدعي`,
);

/** What tells that a body belongs to many states. Source: the names of the agencies of the United Nations and their kin. */
export const INTERNATIONAL = set("دولية عالمية أممية");

/** Places that an office is held in or of: behind في only the former. */
export const PLACES = set("مدينة منطقة إقليم بلدة مقاطعة قضاء محافظة ولاية");

/** Offices that any body has: they do not say by themselves whose they are. Source: Wehr (4th ed.). */
export const OFFICES = set(
  "رئيس رئيسة مدير مديرة متحدث متحدثة ناطق ناطقة نائب نائبة وكيل وكيلة أمين أمينة عضو مسؤول مسؤولة مستشار مستشارة منسق منسقة ممثل ممثلة مفوض مفوضة قائد قيادي",
);

/** Bodies that are no organ of a state whatever stands behind them. Source: their charters. */
export const NOT_OF_STATE = set(
  `شركة مجموعة مصرف منظمة جمعية اتحاد نادي نقابة حزب حركة جماعة تنظيم فصيل مؤسسة معهد جامعة أمم متحدة مرصد يونيسف أونروا صليب هلال
  ائتلاف تحالف كتلة تيار جبهة كتائب ميليشيا غرفة رابطة منتخب بورصة مستشفى مستشفيات محام محامي محامية`,
);

const namesOf = (groups: readonly NameGroup[]): ReadonlySet<string> =>
  new Set(groups.flatMap((group) => listNames(group).map(({ words }) => words.join(" "))));

/** The names of media and of armed groups, in look-up spelling. */
export const MEDIA_NAMES = namesOf([MEDIA, MEDIA_NEEDING_CUE]);
export const ARMED_NAMES = namesOf([ARMED_GROUPS]);
