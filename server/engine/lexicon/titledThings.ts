import { foldedSet } from "./foldedTable";

/** Works, programmes, products and measures whose title stands behind them, in quotation marks. Source: kinds of works in the news. */
const WORKS = foldedSet(`
  برنامج البرنامج فيلم الفيلم فلم مسلسل المسلسل رواية الرواية كتاب الكتاب كتابه ديوان مسرحية المسرحية أغنية الأغنية ألبوم لوحة قصيدة لعبة
  تطبيق التطبيق متصفح منصة خدمة نظام منظومة مشروع وثائقي الوثائقي سلسلة جائزة الجائزة لقاح اللقاح دواء عقار أقراص حبوب مناظرة مسابقة شهادة امتحان فيروس الفيروس سيارة
  هاتف جهاز منصات فضائح تسريبات وثائق
`);

/** Vessels and machines that carry a name of their own. Source: kinds of vessels and weapons in the news. */
const VESSELS = foldedSet(`
  السفينة سفينة الباخرة باخرة الناقلة ناقلة القارب قارب العبارة عبارة الفرقاطة فرقاطة المدمرة مدمرة الغواصة غواصة حاملة البارجة بارجة القطار
  قطار اليخت يخت المركبة مركبة المكوك مكوك المسبار مسبار القمر قمر الصاروخ صاروخ صواريخ الطائرة طائرة طائرات مقاتلة مقاتلات مروحية مروحيات
  قاذفة قاذفات دبابة دبابات راجمة راجمات منظومة منظومات مدفع مدافع رشاش رشاشات بندقية بنادق قنبلة قنابل مدرعة مدرعات طراز نوع
  زوارق زورق أسطول هيليكوبتر هليكوبتر
`);

/** Things that a maker's name and a number tell apart. Source: technology pages. */
const DEVICES = foldedSet("هاتف الهاتف هواتف جهاز جوال حاسوب كمبيوتر كاميرا سيارة طراز ساعة لوح معالج");
export const isDevice = (norm: string): boolean => DEVICES.has(norm);

/** Those of them that sail. Source: kinds of ships. */
const SHIPS = foldedSet(
  "السفينة سفينة الباخرة باخرة الناقلة ناقلة القارب قارب العبارة عبارة الفرقاطة فرقاطة المدمرة مدمرة الغواصة غواصة البارجة بارجة اليخت يخت",
);
export const isShip = (norm: string): boolean => SHIPS.has(norm);

/** What makes a weapon's or vessel's kind, with a number behind it. Source: designations of arms in Arabic letters. */
const MAKES = foldedSet(`
  ميغ ميج سو سوخوي إف اف بي سي إس اس تي تو ياك كا مي إم ام آر أر آر بي جي أي إيه بوينغ إيرباص توبوليف إليوشن إيل ام آي كي كيه إكس شاهد زلزال
  فاتح بركان قاهر قيام قدس صياد باتريوت هوك كورنيت توشكا إسكندر كاليبر غراد أوراغان سميرتش ثاد
`);

/** Storms, which bear names. Source: kinds of storms. */
const STORMS = foldedSet("إعصار عاصفة الإعصار العاصفة");

/** Undertakings that are named in quotation marks, the word before them being part of the name. Source: military and public events in the news. */
const UNDERTAKINGS = foldedSet(`
  عملية معركة حملة مناورات مناورة مذبحة مجزرة مهرجان معرض مؤتمر منتدى ملتقى قمة ندوة مبادرة مليونية جمعة ثورة انتفاضة بطولة كأس سباق رالي مسابقة
  تظاهرة أيام ليالي هجوم
`);

/** Contests and fairs that a year tells apart. Source: sports pages. */
const DATED = foldedSet("مونديال أولمبياد يورو خليجي إكسبو كوب دافوس الألعاب كأس بطولة دورة دوري");

/** Undertakings that one word may name: مهرجان "قرطاج". */
const MEETINGS = foldedSet("مهرجان معرض مؤتمر منتدى ملتقى تظاهرة");
/** Treaties and declarations. Source: names of agreements. */
const AGREEMENTS = foldedSet("اتفاق اتفاقية اتفاقيات معاهدة بروتوكول إعلان ميثاق وثيقة مذكرة تفاهم");
export const isAgreement = (norm: string): boolean => AGREEMENTS.has(norm);
export const isMeeting = (norm: string): boolean => MEETINGS.has(norm);
export const isWork = (norm: string): boolean => WORKS.has(norm);
export const isVessel = (norm: string): boolean => VESSELS.has(norm);
export const isMake = (norm: string): boolean => MAKES.has(norm);
export const isStorm = (norm: string): boolean => STORMS.has(norm);
export const isUndertaking = (norm: string): boolean => UNDERTAKINGS.has(norm);
export const isDated = (norm: string): boolean => DATED.has(norm);

/** Words of matches and leagues: two of them make a paragraph one about sports. Source: sports pages. */
const SPORTS = foldedSet(`
  مباراة المباراة مباريات مبارياته مباراته مباراتي دوري الدوري كأس الكأس بطولة البطولة نهائي النهائي أبطال الأبطال هدفين لاعب اللاعب لاعبي اللاعبين لاعبو
  مدرب المدرب مدربه حارس مهاجم المهاجم مدافع فريقه نادي النادي ناديه منتخب المنتخب ملعب الملعب ملعبه الشوط شوط ركلة ركلات التعادل فوزه
  ضيفه مضيفه الإياب إياب الذهاب التصفيات تصفيات المونديال مونديال ميركاتو الانتقالات كرة القدم الرياضي المرمى مرماه انتقاله ينتقل تعاقد مواسم الدوريات الوديتين ودية
`);
export const isSportsWord = (norm: string): boolean => SPORTS.has(norm);

/** Words of stock exchanges. Source: business pages. */
const MARKETS = foldedSet("سهم سهما السهم أسهم الأسهم مؤشر المؤشر بورصة البورصة تداولات تداول مستثمرين أرباح");
export const isMarketWord = (norm: string): boolean => MARKETS.has(norm);

/** What firms do, behind ل in their names. Source: names of listed companies. */
const BUSINESSES = foldedSet(`
  التصنيف التأمين الاستثمار الاستثمارات التطوير البتروكيماويات البتروكيماويات الاتصالات الصناعات الصناعة الطاقة الأبحاث السيارات الطيران الكهرباء التموين الخدمات
  الإنشاءات الأسمنت التعمير العقارات العقار النقل الشحن الأدوية الألومنيوم الحديد التمويل الوساطة الإسكان الأسمدة التعدين الفنادق الأغذية الزراعة الإعلام التقسيط
`);
export const isFirmBusiness = (norm: string): boolean => BUSINESSES.has(norm);
export const isMarket = (norm: string): boolean => norm === "سوق" || norm === "بورصه" || norm === "اسواق";

/** Nouns behind which a town's name makes a club's: ترجي جرجيس, أهلي جدة. Source: names of clubs from the Maghreb to the Gulf. */
const CLUB_NOUNS = foldedSet(
  "قوافل ترجي مستقبل نجم شبيبة وفاق مولودية أولمبيك نهضة وداد رجاء حسنية أهلي هلال اتحاد شباب نصر فتح ملعب رائد",
);
export const isClubNoun = (norm: string): boolean => CLUB_NOUNS.has(norm);

/** Words that only a side of a game follows. Source: sports pages. */
const GUEST_CUES = foldedSet("ضيفه مضيفه وضيفه ومضيفه ضيفها مضيفها غريمه لضيفه لمضيفه بضيفه بمضيفه");
export const isGuestCue = (norm: string): boolean => GUEST_CUES.has(norm);

/** Words behind which a town stands for its club. Source: sports pages. */
const PLAYER_CUES = foldedSet("ألوان قميص صفوف مهاجم مدافع حارس لاعب مدرب هداف فريق");
export const isPlayerCue = (norm: string): boolean => PLAYER_CUES.has(norm);
/** Clubs of the tables that are named like their town and nothing more. */
const TOWNS_OF_CLUBS = foldedSet("برشلونة ليفربول دورتموند ليفركوزن بورنموث واتفورد بيرنلي سندرلاند سانتوس");
export const isTownOfClub = (norm: string): boolean => TOWNS_OF_CLUBS.has(norm);

/** Words before a side of a game: ضيفه, على حساب, مدرب. Source: sports pages. */
const SIDE_CUES = foldedSet(`
  نادي فريق ضيفه مضيفه نظيره غريمه جاره منافسه أمام حساب مدرب لاعب حارس مهاجم مدافع قائد رئيس مباراة لقاء مواجهة جماهير مشجعي أنصار إدارة صفوف عقد نجم كتيبة ومضيفه وضيفه
  على أن خسر فاز تعادل تغلب هزم تعاقد ضم لفريق للاعب بين مع
`);
export const isSideCue = (norm: string): boolean => SIDE_CUES.has(norm);
