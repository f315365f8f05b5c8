import type { EventRow } from "./eventRow";

/**
 * What people and powers do: attacks, gatherings, votes, trade. Source: the event types Conflict.Attack,
 * Conflict.Demonstrate, Personnel.Elect and Transaction of ACE (LDC 2005); trade and production after the headings of
 * the press releases of national statistics offices, in the words of Wehr (4th ed.).
 */
export const EVENTS_OF_ACTION = [
  {
    class: "participated",
    nouns:
      "مشاركة مشاركين مشاركون مشارك متظاهرين متظاهر متظاهرا محتجين تجمع&متظاهر,متظاهرين,محتج,محتجين,شخص,أشخاص حشد&متظاهر,متظاهرين,محتج,محتجين,شخص نفذه نفذها شنه شنها نفذوه نفذوها حضور&شخص,مشجع,متفرج,ألف",
    verbs: "شارك/شارك هاجم/هاجم تظاهر/تظاهر نفذ/نفذ شن/شن تجمع/تجمع احتشد/حتشد اعتصم/عتصم خرجوا&مسيرة,مظاهرة,تظاهرة",
    english: "participated attended attacked protested",
  },
  { class: "struck", nouns: "غارة غارات طلعة طلعات", verbs: "", english: "strikes airstrikes sorties" },
  {
    class: "exploded",
    nouns: "تفجير انفجار تفكيك&عبوة,عبوات,لغم,ألغام",
    verbs: "فجر/فجر انفجر/نفجر",
    english: "exploded bombed bombing detonated",
  },
  {
    class: "fired",
    nouns: "إطلاق&صاروخ,صواريخ,صاروخا,قذيفة,قذائف سقوط&صاروخ,صواريخ,صاروخا,قذيفة,قذائف اعتراض&صاروخ,صواريخ",
    verbs: "أطلق&صاروخ,صواريخ,صاروخا,قذيفة,قذائف أطلقت&صاروخ,صواريخ,صاروخا,قذيفة,قذائف",
    english: "fired launched",
  },
  {
    class: "seized",
    nouns:
      "مصادرة ضبط&سلاح,أسلحة,مخدرات,كيلوغرام,كيلوغراما,كغ,قرص,أقراص,حبة,قطعة,ذخيرة حجز&كيلوغرام,كغ,كيس,قرص,سيارة,قطعة,قنطار,طن",
    verbs:
      "صادر/صادر ضبط/ضبط&سلاح,أسلحة,مخدرات,كيلوغرام,كيلوغراما,كغ,قرص,أقراص,حبة,قطعة,ذخيرة حجز&كيلوغرام,كغ,كيس,قرص,سيارة,قطعة,طن",
    english: "seized",
  },
  { class: "cancelled", nouns: "إلغاء", verbs: "ألغى/لغي ألغي", english: "cancelled canceled" },
  { class: "voted", nouns: "تصويت أصوات", verbs: "صوت/صوت اقترع/قترع", english: "voted votes" },
  {
    class: "won",
    nouns: "فوز&مقعد,مقعدا,مقاعد حصول&مقعد,مقعدا,مقاعد,صوت,صوتا,أصوات",
    verbs: "فاز&مقعد,مقعدا,مقاعد حصل&مقعد,مقعدا,مقاعد,صوت,صوتا,أصوات حصد&مقعد,مقعدا,مقاعد نال&صوت,صوتا,أصوات",
    english: "won",
  },
  {
    class: "cost",
    nouns: "خسائر تكلفة كلفة تكاليف خسارة&دولار,مليون,مليار,جنيه,ريال,يورو",
    verbs: "كلف/كلف",
    english: "cost losses",
  },
  { class: "reward", nouns: "مكافأة&مالية,قدرها,قيمتها,بقيمة,دولار,ريال,مليون", verbs: "", english: "bounty" },
  { class: "donated", nouns: "تبرع تبرعات منحة", verbs: "تبرع/تبرع", english: "donated" },
  {
    class: "allocated",
    nouns: "تخصيص رصد&مبلغ,مليون,مليار اعتماد&مبلغ,مليون,مليار",
    verbs: "خصص/خصص رصد&مبلغ,مليون,مليار",
    english: "allocated",
  },
  { class: "exported", nouns: "تصدير صادرات", verbs: "صدر&طن,برميل,شحنة", english: "exported exports" },
  { class: "imported", nouns: "استيراد واردات", verbs: "استورد/ستورد", english: "imported imports" },
  { class: "produced", nouns: "إنتاج", verbs: "أنتج/نتج", english: "produced output" },
  { class: "profited", nouns: "أرباح ربح", verbs: "ربح/ربح", english: "profit earned" },
  { class: "grew", nouns: "نمو", verbs: "نما/نمو", english: "growth grew" },
  { class: "held", nouns: "", verbs: "ضم/ضم", english: "holds houses" },
  {
    class: "inhabited",
    nouns: "قاطنين قاطنون",
    verbs: "قطن/قطن سكن/سكن أقام/قيم&عائلة,عائلات,أسرة,أسر,نازح,شخص آوى/ؤوي",
    english: "inhabited",
  },
  { class: "owned", nouns: "", verbs: "امتلك/متلك", english: "owns" },
  { class: "employed", nouns: "توظيف تشغيل&عامل,عاملا,شاب,شخص", verbs: "وظف/وظف", english: "employed hired" },
] as const satisfies readonly EventRow[];
