import type { EventRow } from "./eventRow";

/**
 * What is done to people and where they go. Source: the event types Justice.Arrest-Jail, Justice.Sentence,
 * Movement.Transport, Life.Injure and Contact of ACE (LDC 2005), in the words that Wehr (4th ed.) and the Arabic style
 * of the agencies (Reuters, AFP) have for them; displacement after the terms of IOM (Glossary on Migration, 2019).
 */
export const EVENTS_OF_PEOPLE = [
  {
    class: "arrested",
    nouns:
      "اعتقال اعتقالات توقيف قبض&على ضبط&شخص,أشخاص,مشتبه,متهم,متهمين,عنصر,عناصر إيقاف&شخص,أشخاص,مشتبه,متهم,متهمين,عنصر,عناصر,إرهابيين أسر&جندي,جنود,عنصر,عناصر,مقاتل",
    verbs: "اعتقل اعتقلت اعتقلوا أوقف/وقف ضبط/ضبط قبض&على ألقى&قبض ألقت&قبض أسر&جندي,جنود,عنصر,عناصر,مقاتل",
    english: "arrested arrests captured",
  },
  {
    class: "present",
    nouns:
      "داخل&عامل,عمال,عاملا,شخص,أشخاص,موظف,طالب,طلاب,مصلين محتجزين&مصنع,مبنى,منجم,فندق محتجزون&مصنع,مبنى,منجم,فندق",
    verbs: "تواجد/تواجد&داخل",
    english: "inside",
  },
  {
    class: "trapped",
    nouns:
      "محاصرين محاصرون محاصر محاصرا محاصرة عالقين عالقون عالق عالقا محتجزين&أنقاض,ركام محتجزون&أنقاض,ركام تحت&الأنقاض,أنقاض,الركام,ركام",
    verbs: "حوصر/حاصر&عامل,عمال,عاملا,شخص,أشخاص,مدني,مدنيين علق&داخل,تحت علقوا",
    english: "trapped stranded",
  },
  {
    class: "detained",
    nouns: "احتجاز معتقلين معتقلون معتقلا موقوفين محتجزين",
    verbs: "احتجز/حتجز قبع/قبع سجن/سجن #عتقل/عتقل",
    english: "detained imprisoned jailed holding",
  },
  {
    class: "jailed for life",
    nouns: "مؤبد&سجن,حكم,أحكام,محكمة,قضت,متهم,متهمين",
    verbs: "",
    english: "",
  },
  {
    class: "sentenced",
    nouns: "حكم أحكام إدانة محكومين",
    verbs: "حكم/حكم أدان/دين أدين/دان",
    english: "sentenced convicted",
  },
  { class: "acquitted", nouns: "تبرئة براءة", verbs: "برأ/برئ برأت", english: "acquitted" },
  {
    class: "tried",
    nouns: "محاكمة&متهم,متهما,متهمين",
    verbs: "حوكم مثل&محكمة,قضاء",
    english: "tried",
  },
  {
    class: "charged",
    nouns: "اتهام&متهم,متهمين,شخص,أشخاص إحالة&محكمة,محاكمة,قضاء,جنايات",
    verbs: "أحال&محكمة,محاكمة أحيل&محكمة,محاكمة",
    english: "charged indicted",
  },
  {
    class: "escaped",
    nouns: "فرار هروب هرب فار فارين فارون فارة هارب هاربين هاربون هاربة",
    verbs: "فر/فر هرب/هرب لاذ/لوذ&بالفرار,الفرار لاذوا&بالفرار",
    english: "escaped fled escapes escapees",
  },
  {
    class: "freed",
    nouns: "إطلاق&سراح,سراحهم إفراج تحرير إخلاء&سبيل",
    verbs: "أفرج/فرج حرر/حرر أطلق&سراح,سراحهم,سراحه,سراحها أطلقت&سراح,سراحهم أخلى&سبيل,سبيلهم أخلي&سبيل,سبيلهم",
    english: "freed released",
  },
  { class: "pardoned", nouns: "عفو", verbs: "", english: "pardoned" },
  {
    class: "kidnapped",
    nouns: "خطف اختطاف مخطوفين مختطفين مختطف رهائن",
    verbs: "خطف/خطف اختطف/ختطف",
    english: "kidnapped abducted",
  },
  { class: "surrendered", nouns: "استسلام", verbs: "استسلم/ستسلم", english: "surrendered" },
  {
    class: "displaced",
    nouns: "نزوح تشريد تهجير نازحين نازحون نازح مشردين مشرد بلا&مأوى دون&مأوى",
    verbs: "نزح/نزح شرد/شرد تشرد/تشرد هجر/هجر",
    english: "displaced homeless",
  },
  {
    class: "returned",
    nouns: "عودة&نازح,نازحين,لاجئ,لاجئين,مهاجر,مهاجرين إعادة&نازحين,لاجئين,مهاجرين ترحيل",
    verbs: "رحل/رحل",
    english: "returned deported",
  },
  {
    class: "evacuated",
    nouns: "إجلاء إجلاؤهم إجلائهم إخلاء مغادرة&منازلهم,بيوتهم,مساكنهم,ديارهم",
    verbs:
      "أجلى/جلي أجلي أجلوا أخلي أخلت أجبر/جبر&منازلهم,بيوتهم,مساكنهم,ديارهم اضطر/ضطر&منازلهم,بيوتهم,مساكنهم,ديارهم غادر/غادر&منازلهم,بيوتهم,مساكنهم,ديارهم",
    english: "evacuated",
  },
  {
    class: "rescued",
    nouns: "إنقاذ نجاة ناجين ناجون ناج ناجيا",
    verbs: "أنقذ/نقذ نجا/نجو",
    english: "rescued survived survivors saved",
  },
  {
    class: "hospitalised",
    nouns:
      "نقل&مستشفى,مستشفيات,مشفى تحويل&جرحى,جريح,مصابين,مصاب,مصابا,إصابة استقبال&مستشفى,مشفى إيواء&مستشفى,مستشفيات,مشفى إدخال&مستشفى,مشفى",
    verbs:
      "نقل&مستشفى,مستشفيات,مشفى نقلوا&مستشفى,مستشفيات نقلت&مستشفى,مستشفيات استقبل/ستقبل&مستشفى,مشفى,للجراحة,الطوارئ",
    english: "hospitalized hospitalised",
  },
  {
    class: "discharged",
    nouns: "خروج&مصاب,مصابين,مصابا,جريح,جرحى,مستشفى مغادرة&مستشفى,مستشفيات",
    verbs: "غادر/غادر&مستشفى,مستشفيات,مشفى",
    english: "discharged",
  },
  { class: "arrived", nouns: "وصول قدوم توافد", verbs: "وصلوا توافد/توافد", english: "arrived" },
  {
    class: "carried",
    nouns: "متن متنه متنها يحمل تحمل حملت يقل تقل يقلان تقلهم أقلت تقله يقلهم",
    verbs: "كدس&زورق,قارب,مركب,زوارق,قوارب حشر&زورق,قارب,مركب,شاحنة",
    english: "aboard carrying",
  },
  {
    class: "deployed",
    nouns: "نشر&جندي,جنود,قوات,شرطي,عنصر,عناصر إيفاد",
    verbs: "نشر/نشر أرسل/رسل أوفد/وفد كافح/كافح&حريق,الحريق,النيران,حرائق,ألسنة نصب/نصب&خيمة,خيام",
    english: "deployed sent",
  },
  {
    class: "recruited",
    nouns: "تجنيد&شخص,مقاتل,مقاتلا,مقاتلين,جندي,طفل,أطفال",
    verbs: "جند/جند",
    english: "recruited",
  },
  {
    class: "dismissed",
    nouns: "تسريح إقالة فصل&موظف,موظفا,موظفين,عامل,عمال,عاملا,ضابط,ضباط",
    verbs: "سرح/سرح أقال/قيل",
    english: "dismissed",
  },
  { class: "vaccinated", nouns: "تطعيم تلقيح", verbs: "لقح/لقح", english: "vaccinated" },
] as const satisfies readonly EventRow[];
