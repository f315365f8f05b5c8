import type { CountedRow } from "./countedRow";

/**
 * Counted things. Source: the classes of artefacts and places of Arabic WordNet (Elkateb et al. 2006); damaged goods
 * after the Sendai indicators (UNDRR 2017: dwellings, facilities, livestock, crops).
 */
export const COUNTED_THINGS: readonly CountedRow[] = [
  {
    class: "household",
    group: "family",
    nouns: "عائلة عائلات عوائل عائلتين أسرة أسر أسرتين families",
  },
  {
    class: "household",
    group: "home",
    nouns: "منزل منزلا منازل منزلين بيت بيتا بيوت بيتين مسكن مسكنا مساكن شقة شقق households homes houses",
  },
  {
    class: "building",
    nouns:
      "مبنى مباني مبان بناية بنايات عمارة عمارات متجر متجرا متاجر محل محلا محلات مدرسة مدارس مسجد مسجدا مساجد مستشفى مستشفيات كنيسة كنائس مصنع مصنعا مصانع منشأة منشآت buildings shops schools",
  },
  {
    class: "vehicle",
    nouns:
      "سيارة سيارات سيارتين سيارتان شاحنة شاحنات شاحنتين شاحنتان عربة عربات عربتين عربتان مركبة مركبات عجلة عجلات آلية آليات آليتين مقطورة مقطورات حافلة حافلات حافلتين صهريج صهريجا صهاريج دبابة دبابات مدرعة مدرعات cars trucks vehicles buses tanks coaches",
  },
  { class: "train", nouns: "قطار قطارا قطارات قطارين قطاري trains" },
  { class: "aircraft", nouns: "طائرة طائرات طائرتين مروحية مروحيات مروحيتين مقاتلة planes aircraft helicopters" },
  {
    class: "vessel",
    nouns: "سفينة سفن سفينتين قارب قاربا قوارب قاربين زورق زورقا زوارق مركب مركبا مراكب عبارة عبارات boats ships",
  },
  { class: "flight", nouns: "رحلة رحلات رحلتين flights" },
  { class: "strike", nouns: "غارة غارات غارتين ضربة ضربات طلعة طلعات strikes airstrikes" },
  { class: "shell", implies: "fired", nouns: "صاروخ صاروخا صواريخ صاروخين قذيفة قذائف rockets missiles shells" },
  { class: "mine", nouns: "لغم لغما ألغام عبوة عبوات عبوتين mines" },
  { class: "vote", nouns: "صوت صوتا أصوات votes ballots" },
  { class: "seat", nouns: "مقعد مقعدا مقاعد seats" },
  { class: "animal", nouns: "رأس رأسا رؤوس بقرة أبقار ماشية خروف خرفان أغنام طائر طيور heads cattle sheep" },
  {
    class: "attack",
    nouns:
      "هجوم هجوما هجمات هجومين هجومان انفجار انفجارا انفجارات انفجارين تفجير تفجيرا تفجيرات تفجيرين عملية عمليات حادث حادثا حوادث attacks explosions",
  },
  {
    class: "area",
    nouns:
      "ولاية ولايات محافظة محافظات مدينة مدن بلدة بلدات قرية قرى منطقة مناطق دولة دول بلد بلدان بلدا إقليم أقاليم حي أحياء موقع مواقع هكتار هكتارا هكتارات فدان فدانا أفدنة جهة نقطة نقاط countries provinces villages cities",
  },
  { class: "team", implies: "deployed", nouns: "فرقة فرق فرقا فريق فريقا فرقتين فريقين teams" },
  { class: "tent", nouns: "خيمة خيام tents" },
  { class: "ton", nouns: "طن طنا أطنان برميل برميلا براميل كيس أكياس شحنة شحنات tons barrels" },
];
