import type { ReportingClass } from "./reportingVerb";

/** Verbs of one class, with where they are taken from. */
export interface VerbGroup {
  readonly class: ReportingClass;
  readonly source: string;
  /** One verb a line: perfect | imperfect | participle | verbal noun | complements | flags; `-` for none. */
  readonly verbs: string;
}

/** The reporting verbs by class. The first verb of the table that has a form is the one that the form is read as. */
export const REPORTING_VERB_GROUPS: readonly VerbGroup[] = [
  {
    class: "say",
    source:
      "Verbs of saying: Ryding (2005), §19.2.2 (quoting with أنّ/إنّ), Badawi, Carter & Gully (2016), Modern Written Arabic, §3.11; prepositions after Wehr (4th ed.)",
    verbs: `
      قال | قول | قائل | قول | that quote | -
      ذكر | ذكر | ذاكر | - | that quote object topic by | anyBy
      صرح | صرح | مصرح | تصريح | that quote by | -
      أفاد | فيد | - | إفادة | that quote about by | -
      تحدث | تحدث | متحدث | - | that about | active
      أخبر | خبر | مخبر | - | that quote about by | addressed
      أبلغ | - | - | إبلاغ | that quote about by object | addressed
      أشار | شير | مشير | إشارة | that quote to | indicates
      لفت | لفت | لافت | - | that quote to | -
      ألمح | لمح | ملمح | - | that quote to | -
      نوه | نوه | منوه | تنويه | that quote to by | anyBy
      نبه | نبه | منبه | - | that quote to on | -
      أوضح | وضح | موضح | - | that quote object | -
      وضح | وضح | - | - | that quote | -
      شرح | شرح | شارح | - | that quote | strict
      فسر | فسر | مفسر | - | that quote by | strict
      بيّن | - | مبين | - | that quote | doubled
      أبان | - | - | - | that quote | strict
      علّق | علق | معلق | تعليق | quote by | strict
      عقب | عقب | معقب | - | quote | strict
      رأى | رى | - | - | that quote | strict
      اعتبر | عتبر | معتبر | - | that quote | indicates
      شدد | شدد | مشدد | - | that quote on | -
      ركز | ركز | - | - | that on | strict
      ذهب | ذهب | - | - | that to | strict
      نص | نص | - | - | that on | strict
      توقع | توقع | متوقع | توقع | that quote object | indicates
      رجح | رجح | مرجح | ترجيح | that quote object | indicates
      خمن | خمن | - | - | that quote | strict
      كتب | كتب | كاتب | - | that quote | strict
      غرد | غرد | مغرد | - | quote by | -
      دوّن | دون | - | - | quote | strict doubled
      حذر | حذر | محذر | تحذير | that quote of | -
      أنذر | نذر | منذر | - | that quote by | -
      أقر | قر | مقر | إقرار | that quote by | -
      اعترف | عترف | معترف | اعتراف | that quote by | -
      سلم | سلم | - | - | that by | strict
      أدلى | دلي | - | - | that quote by | -
      روى | روي | راوي | - | that quote | strict
      حكى | حكي | - | - | that quote | strict
      قص | قص | - | - | quote | strict
      وصف | صف | واصف | وصف | that quote by | -
      تساءل | تساءل | متسائل | - | quote | -
      سأل | سأل | - | - | quote | strict
      أجاب | جيب | مجيب | - | that quote by | -
      رد | رد | رادّ | - | that quote by | strict
      استدرك | ستدرك | مستدرك | - | that quote | -
      هتف | هتف | - | - | quote | strict
      صاح | صيح | - | - | quote | strict
      شهد | شهد | - | - | that by | strict
      جزم | جزم | جازم | - | that by | -
      ذكّر | ذكر | مذكر | تذكير | that quote by | anyBy
      تكهن | تكهن | متكهن | - | that by | -
      تنبأ | تنبأ | متنبئ | - | that by | -
      تعلل | تعلل | متعلل | - | that by | -
      برر | برر | مبرر | - | that | -
      صارح | - | مصارح | - | that by | -
      أخطر | - | - | - | that by | strict addressed
      أطلع | - | - | - | that | strict addressed
      أعلم | - | - | - | that by | strict addressed
      أقسم | قسم | - | - | that | strict
      اشتكى | شتكي | - | - | that quote of | -
      شكا | شكو | - | - | that quote of | strict
      اتهم | تهم | متهم | - | that by | anyBy accuses
      افترض | فترض | - | - | that | -
      ظن | ظن | - | - | that | strict
      اعتقد | عتقد | معتقد | - | that | indicates
      استخلص | ستخلص | - | - | that | -
      خلص | خلص | - | - | that to | strict finds
      أفتى | فتي | - | - | that by | strict
      تفاخر | تفاخر | متفاخر | - | that by | -
      افتخر | فتخر | مفتخر | - | that by | -
      تباهى | تباهي | متباهي | - | that by | -
      اشتبه | شتبه | - | - | that in by | strict
      احتج | حتج | محتج | - | that by | strict
      أمل | أمل | آمل | - | that in | strict
      أعرب | عرب | معرب | - | that about in | strict feels
      عبّر | عبر | معبر | - | that about in | strict doubled feels
      أبدى | بدي | مبدي | - | that object | strict feels
      وعد | - | واعد | - | that by | strict
      تعهد | تعهد | متعهد | - | that by | strict
      هدد | هدد | مهدد | - | that by | strict
      توعد | توعد | متوعد | - | that by | strict
      تحجج | تحجج | متحجج | - | that by | -
      تذرع | تذرع | متذرع | - | that by | -
      دافع | دافع | مدافع | - | that by | strict
      دعا | دعو | داعي | - | quote | strict
      تمنى | تمني | متمني | - | that quote | strict
      علل | علل | معلل | - | that by | strict
      اشترط | شترط | مشترط | - | that | strict
      اقترح | قترح | مقترح | - | that quote | strict
      لوح | لوح | ملوح | - | that by | strict`,
  },
  {
    class: "say",
    source:
      "Verbs that put a value or a cause to something: Wehr (4th ed.) under قدر II, حدد II, خمن II, عزو, رجع IV, رد, صنف II, عد",
    verbs: `
      قدّر | قدر | مقدر | تقدير | that quote object by | strict assigns
      خمّن | خمن | مخمن | تخمين | that quote object by | strict assigns
      حدد | حدد | محدد | - | that object | strict assigns
      قاس | قيس | - | - | object | strict assigns
      عزا | عزو | عازي | - | object | strict assigns
      عزى | عزي | - | - | object | strict assigns
      أرجع | رجع | مرجع | - | that object | strict assigns
      نسب | نسب | - | - | object | strict assigns
      عدّل | عدل | معدل | - | object | strict assigns revises
      خفض | خفض | مخفض | - | object | strict assigns revises
      رفع | رفع | رافع | - | object | strict assigns revises
      قلص | قلص | مقلص | - | object | strict assigns revises
      عدّد | عدد | معدد | - | topic object | strict assigns doubled`,
  },
  {
    class: "confirm",
    source: "What reporters see, hear and learn by themselves, in the house style of AFP, Reuters and Al Jazeera",
    verbs: `
      شاهد | شاهد | - | - | that object quote | strict press
      عاين | عاين | - | - | that object | strict press
      سمع | سمع | - | - | that object | strict press
      علم | علم | - | - | that | strict press`,
  },
  {
    class: "say",
    source:
      "Verbs of going through a matter, whose object is what is reported: Wehr (4th ed.) under طرق V, نول VI, عرض X, لخص II, خصر VIII, سرد",
    verbs: `
      تطرق | تطرق | متطرق | - | that to | active topical
      تناول | تناول | متناول | - | object topic | active topical
      استعرض | ستعرض | مستعرض | - | object topic | active topical
      لخص | لخص | ملخص | - | topic | active topical
      اختصر | ختصر | - | - | topic | active topical
      سرد | سرد | - | - | topic | topical`,
  },
  {
    class: "add",
    source:
      "Verbs that carry a report on: Badawi, Carter & Gully (2016), §3.11; newspaper usage in Ashtiany (1993), Media Arabic",
    verbs: `
      أضاف | ضيف | مضيف | - | that quote to | strict
      تابع | تابع | متابع | - | that quote | strict
      أردف | ردف | مردف | - | that quote | -
      استطرد | ستطرد | مستطرد | - | that quote | -
      استرسل | سترسل | مسترسل | - | quote | -
      أكمل | كمل | مكمل | - | that quote | strict
      استكمل | ستكمل | - | - | quote | strict
      واصل | واصل | مواصل | - | that quote | strict
      زاد | زيد | - | - | that quote | strict
      مضى | مضي | ماضي | - | quote | strict
      ختم | ختم | خاتم | - | that quote by | strict
      اختتم | ختتم | مختتم | - | that quote by | strict
      خلص | خلص | - | - | quote | strict
      استأنف | ستأنف | - | - | quote | strict
      كرر | كرر | مكرر | - | that quote | -
      ردد | ردد | مردد | - | that quote | -
      أسهب | سهب | - | - | quote | strict`,
  },
  {
    class: "confirm",
    source: "Verbs of assurance: Wehr (4th ed.); Badawi, Carter & Gully (2016), §3.11",
    verbs: `
      أكد | ؤكد | مؤكد | تأكيد | that quote object on | -
      جدد | جدد | مجدد | - | that | strict
      ألح | لح | - | - | that on | strict
      أثبت | ثبت | مثبت | - | that object | indicates
      برهن | برهن | - | - | that | indicates
      وثق | وثق | موثق | توثيق | that object | indicates counts
      رصد | رصد | - | رصد | that object | indicates counts
      أحصى | حصي | محصي | إحصاء | that object | indicates counts
      دل | دل | - | - | that on | strict indicates
      طمأن | طمئن | مطمئن | - | that quote | -
      استشهد | ستشهد | - | - | by | strict
      وجد | جد | - | - | that | strict indicates finds
      توصل | توصل | متوصل | - | that to | strict indicates finds
      اكتشف | كتشف | مكتشف | - | that | strict indicates finds
      استنتج | ستنتج | مستنتج | - | that | finds
      لاحظ | لاحظ | ملاحظ | - | that quote | finds`,
  },
  {
    class: "announce",
    source: "Verbs of making known: Ashtiany (1993), Media Arabic; prepositions after Wehr (4th ed.)",
    verbs: `
      أعلن | علن | معلن | إعلان | that quote about object | -
      كشف | كشف | كاشف | كشف | that quote about object | indicates
      أفصح | فصح | مفصح | إفصاح | that about | -
      أظهر | ظهر | مظهر | - | that object | indicates
      أبرز | برز | مبرز | - | that | strict indicates
      بث | بث | - | - | that quote | strict
      نشر | نشر | - | - | that quote | strict
      أذاع | ذيع | - | - | that quote | -
      أورد | ورد | مورد | - | that quote object topic | -
      سرب | سرب | - | - | that | strict
      عمم | عمم | - | - | that quote | strict
      أصدر | صدر | - | - | that quote | strict
      جاء | جيء | - | - | that quote | contained strict
      ورد | رد | - | - | that quote | contained strict`,
  },
  {
    class: "deny",
    source: "Verbs of denial: Wehr (4th ed.); Badawi, Carter & Gully (2016), §3.11",
    verbs: `
      نفى | نفي | نافي | نفي | that quote object | -
      أنكر | نكر | منكر | إنكار | that quote object | -
      كذب | كذب | مكذب | تكذيب | that object | -
      فند | فند | مفند | تفنيد | that object | -
      دحض | دحض | داحض | - | that object | -
      استبعد | ستبعد | مستبعد | استبعاد | that object | -`,
  },
  {
    class: "claim",
    source: "Verbs that keep the teller's distance: Wehr (4th ed.), زعم and ادّعى 'to allege'",
    verbs: `
      زعم | زعم | زاعم | زعم | that quote object | -
      ادعى | - | مدعي | ادعاء | that quote object | -
      ادعى | دعي | - | - | that | strict
      افترى | فتري | - | - | that | -`,
  },
  {
    class: "doubt",
    source: "Verbs of doubt: Wehr (4th ed.), شكّك في 'to cast doubt on'",
    verbs: `
      شكك | شكك | مشكك | تشكيك | that in by | -
      شك | شك | - | - | in | strict
      ارتاب | رتاب | - | - | in | -`,
  },
  {
    class: "quote",
    source: "Verbs of passing on: Ashtiany (1993), Media Arabic (نقل عن, نسب إلى)",
    verbs: `
      نقل | نقل | ناقل | - | that quote object about | relays
      اقتبس | قتبس | مقتبس | - | quote about | relays
      روى | روي | - | - | that quote object about | relays strict`,
  },
];
