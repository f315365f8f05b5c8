import { fold } from "../text/normalize";

const set = (cell: string): ReadonlySet<string> =>
  new Set(
    fold(cell)
      .split(/\s+/u)
      .filter((word) => word !== ""),
  );

/**
 * Verbal nouns and nouns of outcome that open the content of a reporting verb directly (أعلنت الوزارة مقتل, أكد المصدر
 * فرار). Source: Ryding (2005), §5.1 (verbal nouns), with the event vocabulary of news in Ashtiany (1993), Media Arabic.
 */
const CONTENT_NOUNS = set(
  `مقتل مصرع وفاة موت استشهاد إصابة إصابات سقوط وقوع وجود فقدان اختفاء غرق اعتقال توقيف احتجاز القبض ضبط إحباط إيقاف
  فرار هروب هرب تمكن تمكنه تمكنها تمكنهم نجاح فشل عجز أسر خطف اختطاف إطلاق إنقاذ انتشال إجلاء نزوح تشريد عودة وصول مغادرة دخول
  خروج انسحاب تقدم سيطرة سيطرته سيطرتها استعادة تحرير تدمير استهداف قصف غارة غارات تفجير انفجار اندلاع نشوب حدوث حصول
  تسجيل رصد اكتشاف العثور ارتفاع ارتفاعا انخفاض انخفاضا تراجع تراجعا زيادة نمو نموا تضاعف هبوط صعود بلوغ تجاوز توقيع إبرام شراء بيع صرف تخصيص تقديم منح إرسال
  إقرار موافقة رفض تعليق إلغاء تأجيل إغلاق افتتاح انطلاق بدء بداية انتهاء نهاية استئناف وقف استمرار مواصلة تنفيذ إتمام
  إنجاز تشكيل تعيين استقالة إقالة فوز خسارة خسائر مشاركة انضمام تأييد حاجة حظر فرض رفع خفض خطط خطة حصيلة عدد نحو أكثر
  ما عدم تعرض تعرضه تعرضها تلقي تلقيه تورط ضلوع مداهمة تفكيك مصادرة صحة حجز
  ضرورة أهمية حرص حق حقوق دعم التزام موقف تمسك استعداد ثقة قدرة عزم تصميم رغبة اهتمام عمق متانة خطورة تفاؤل قلق تضامن وقوف
  توافر توفر توفير تزايد تنامي تدهور تحسن تفاقم استقرار تواصل تلف شفاء تعافي تماثل إحالة إيداع إدانة براءة تبرئة إعدام محاكمة ملاحقة إخلاء اكتمال اتساع
  سعي إمكانية احتمال توجه اعتزام نية جاهزية مدى حجم تفاصيل موعد أسباب كون جدية سلامة التزامات استحالة صعوبة`,
);

/**
 * What somebody goes through or gives account of, in the accusative where it has no article (عددا من المزايا, أهم الإشكالات).
 * Source: the objects of استعرض, تناول and لخص in Wehr (4th ed.) and in news of meetings, Ashtiany (1993), Media Arabic.
 */
const TOPIC_NOUNS = set(
  `عددا جملة أهم أبرز بعض مجموعة سلسلة مختلف جميع كافة عديدا العديد أمثلة مثالا أسماء أرقاما أرقام مؤشرات إحصائيات معطيات نتائج حصيلة تفاصيل
  واقع وضع وضعية أوضاع مشاريع مشاكل إشكاليات إشكالات إخلالات صعوبات تحديات أسباب سبل مسألة مسائل موضوع ملف قضية قضايا إنجازات مكاسب
  مراحل خطوات إجراءات تدابير محاور ملامح خطة استراتيجية دور مزايا تجربة مسار أسبابا مشاريعا نقاطا`,
);

/**
 * What somebody expresses about an event (عبر عن قلقه إزاء مقتل, أعرب عن استغرابه من وجود). Source: Wehr (4th ed.) under عبر II and عرب IV;
 * statements of organisations in Ashtiany (1993), Media Arabic.
 */
const FEELING_NOUNS = set(
  `قلق أسف حزن غضب صدمة دهشة خشية خوف مخاوف تخوف تخوفات استغراب استنكار استهجان استياء انزعاج إدانة ارتياح رضا امتعاض سخط تحفظ خيبة انشغال
  ألم فزع ذهول`,
);

/**
 * Bare verbal nouns of deeds, whose letters are also those of their verb: contents only behind ب (اتهم بنهب, اعترف بقتل). Source: Wehr
 * (4th ed.); court and police reports.
 */
const DEED_NOUNS = set(
  "قتل نهب سرقة حرق إحراق خطف ارتكاب شن خرق انتهاك تعذيب ضرب طعن سلب تهريب حيازة اختلاس إخفاء تزوير تجنيد زرع دفع سفك هدم سجن طرد ترحيل حبس",
);

/** What a denial takes as its object besides the event itself. Source: Wehr (4th ed.) under نفى, كذّب. */
const DENIED_NOUNS = set(
  "معلومات أنباء أخبار تقارير صحة ما اتهامات مزاعم شائعات إشاعات ادعاءات تصريحات أي علاقة وجود حدوث مسؤولية رواية روايات أقاويل كون",
);

/** Shapes of verbal nouns of derived verbs, without article. Source: Ryding (2005), §5.1.2, forms II, IV, V, VII, VIII, X. */
const VERBAL_NOUN_SHAPE = /^(?:است..?ا.ه?|ان..ا.|ا.ت.ا.|ا..ا.|ت..ي.|ت.ي.ه)$/u;

const bare = (norm: string): string => norm.replace(/^(?:وال|فال|ال)/u, "");

/** Whether a word in look-up spelling is a known noun of an event. */
export const isContentNoun = (norm: string): boolean => CONTENT_NOUNS.has(norm);

/** Whether a word behind ب is a deed (بنهب). */
export const isDeed = (norm: string): boolean => DEED_NOUNS.has(norm);

/** Whether a word, its article taken off, may be what somebody goes through (استعرض الإشكالات). */
export const isTopic = (norm: string): boolean => TOPIC_NOUNS.has(norm) || TOPIC_NOUNS.has(bare(norm));

/** Whether a word, its article or pronoun taken off, is a feeling about something that has happened (قلقها, القلق). */
export const isFeeling = (norm: string): boolean => {
  const owned = bare(norm).replace(/(?<=..)(?:ه|ها|هم)$/u, "");
  return [bare(norm), owned, owned.replace(/ت$/u, "ه")].some((noun) => FEELING_NOUNS.has(noun));
};

/** Whether a word may be what a denial denies (المعلومات التي). */
export const isDenied = (norm: string): boolean => DENIED_NOUNS.has(bare(norm)) || CONTENT_NOUNS.has(bare(norm));

/** Whether a word without article looks like the verbal noun of a derived verb. */
export const looksLikeVerbalNoun = (norm: string): boolean => !norm.startsWith("ال") && VERBAL_NOUN_SHAPE.test(norm);
