/** What may follow a reporting verb and its subject: the ways it hands over its content. */
export type Complement =
  /** أنّ / إنّ / بأنّ and a clause. */
  | "that"
  /** A colon or an opening quotation mark. */
  | "quote"
  /** إلى and a noun. */
  | "to"
  /** عن and a noun. */
  | "about"
  /** A verbal noun as direct object (أعلن مقتل). */
  | "object"
  /** What is gone through, as direct object (استعرض أهم المشاريع, ذكر عددا من الأمثلة). */
  | "topic"
  /** ب and a verbal noun (أفاد بسقوط). */
  | "by"
  /** على and a noun. */
  | "on"
  /** في and a noun (شكك في). */
  | "in"
  /** من before أنّ (حذر من أن). */
  | "of";

type ReportingClass = "say" | "add" | "confirm" | "deny" | "claim" | "doubt" | "announce" | "quote";

type VerbFlag =
  /** Its spelling is also that of common other words: only أنّ, a colon or a quotation makes it a cue. */
  | "strict"
  /** Things do it too (يشير الهجوم إلى): its subject has to be somebody or something that can tell. */
  | "indicates"
  /** Its first noun may be whom it tells, not who tells (أبلغ رويترز مصدر). */
  | "addressed"
  /** Its source is the noun behind عن (نقلت الصحيفة عن مصادر). */
  | "relays"
  /** Its source is the noun behind في (جاء في بيان الوزارة). */
  | "contained"
  /** Written without shadda, its masculine perfect is a common preposition (بيّن, بين). */
  | "doubled"
  /** Used of speech alone and never impersonally: bare behind كما it has the last speaker for its subject (كما تحدث عن). */
  | "active"
  /** Meetings and texts of no interest do it too: a subject of its own has to be a known kind of teller (تناول اللقاء). */
  | "topical"
  /** Researchers do it: in the plural its bare form takes up a plural subject that has not spoken yet (ووجدوا أن). */
  | "finds";

export interface ReportingVerb {
  readonly class: ReportingClass;
  /** Perfect, third person masculine singular. */
  readonly perfect: string;
  /** Imperfect without its prefix; empty where its spelling is mostly another word (يبلغ 'amounts to'). */
  readonly imperfect: string;
  /** Active participle; empty where its spelling is mostly another word. */
  readonly participle: string;
  /** Verbal noun that can stand for the cue (إعلان الوزارة أن); empty where it cannot. */
  readonly noun: string;
  readonly takes: ReadonlySet<Complement>;
  readonly flags: ReadonlySet<VerbFlag>;
}

interface VerbGroup {
  readonly class: ReportingClass;
  readonly source: string;
  /** One verb a line: perfect | imperfect | participle | verbal noun | complements | flags; `-` for none. */
  readonly verbs: string;
}

const GROUPS: readonly VerbGroup[] = [
  {
    class: "say",
    source:
      "Verbs of saying: Ryding (2005), §19.2.2 (quoting with أنّ/إنّ), Badawi, Carter & Gully (2016), Modern Written Arabic, §3.11; prepositions after Wehr (4th ed.)",
    verbs: `
      قال | قول | قائل | قول | that quote | -
      ذكر | ذكر | ذاكر | - | that quote object topic by | -
      صرح | صرح | مصرح | تصريح | that quote by | -
      أفاد | فيد | - | إفادة | that quote about by | -
      تحدث | تحدث | متحدث | - | that about | active
      أخبر | خبر | مخبر | - | that quote about by | addressed
      أبلغ | - | - | إبلاغ | that quote about by object | addressed
      أشار | شير | مشير | إشارة | that quote to | indicates
      لفت | لفت | لافت | - | that quote to | -
      ألمح | لمح | ملمح | - | that quote to | -
      نوه | نوه | منوه | تنويه | that quote to by | -
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
      قدّر | قدر | مقدر | تقدير | that quote object by | strict
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
      ذكّر | ذكر | مذكر | تذكير | that quote by | -
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
      اتهم | تهم | متهم | - | that by | -
      افترض | فترض | - | - | that | -
      ظن | ظن | - | - | that | strict
      اعتقد | عتقد | معتقد | - | that | indicates
      استخلص | ستخلص | - | - | that | -
      خلص | خلص | - | - | that to | strict`,
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
      وثق | وثق | موثق | توثيق | that object | indicates
      رصد | رصد | - | رصد | that object | indicates
      أحصى | حصي | - | إحصاء | that object | indicates
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
      تباهى | تباهي | متباهي | - | that by | -
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

/**
 * Verbs by which somebody speaks up without vouching for a statement: the next bare cue (وقال) continues their subject.
 * Perfect forms. Source: speech-act verbs of news, Ashtiany (1993), Media Arabic.
 */
export const SPEECH_ACTS: readonly string[] =
  `أدان دان ندد استنكر شجب دعا طالب حث ناشد رفض هدد توعد تعهد أصدر تبنى رحب أعرب انتقد هنأ أشاد أبدى اقترح نصح
  اتهم حمّل هاجم استغرب وعد تمنى ثمّن أوصى بارك حيّا نعى عاتب لام عاب احتج أمل استهجن شكر التمس اعتذر`.split(/\s+/u);

const cell = (text = ""): string => (text.trim() === "-" ? "" : text.trim());
const tags = <T extends string>(text = ""): ReadonlySet<T> =>
  new Set(
    cell(text)
      .split(" ")
      .filter((tag) => tag !== "") as T[],
  );

function readVerb(line: string, group: VerbGroup): ReportingVerb {
  const [perfect, imperfect, participle, noun, takes, flags] = line.split("|");
  return {
    class: group.class,
    perfect: cell(perfect),
    imperfect: cell(imperfect),
    participle: cell(participle),
    noun: cell(noun),
    takes: tags<Complement>(takes),
    flags: tags<VerbFlag>(flags),
  };
}

/** Every reporting verb of the tables. */
export const REPORTING_VERBS: readonly ReportingVerb[] = GROUPS.flatMap((group) =>
  group.verbs
    .split("\n")
    .filter((line) => line.includes("|"))
    .map((line) => readVerb(line, group)),
);
