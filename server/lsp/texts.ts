import { directed, isolate } from "../engine/messages/isolate";
import type { OperationProblem } from "../annotations/review/operation";
import type { StandOffProblemCode } from "../annotations/standoff/file";
import type { DiagnosticCode } from "../engine/diagnostics/diagnostic";
import type { Language } from "../engine/messages/language";

import type { ProjectEditProblem } from "./projectEdit";
import type { StandOffFileProblemCode } from "../files/standOffFile";

/** What the server says of its own; findings are put into words by the engine's messages. */
interface ServerTexts {
  readonly readingArticles: string;
  readonly showOther: (figure: string, file: string) => string;
  readonly showSource: (source: string) => string;
  readonly nobodyNamed: string;
  /** Heads the list of reports that exclude a figure. */
  readonly otherwise: string;
  readonly andMore: (count: string) => string;
  readonly alsoCalled: (names: string) => string;
  readonly comma: string;
  readonly mentionedTimes: (count: string) => string;
  readonly severalBearName: (name: string) => string;
  readonly nameIsEmpty: string;
  readonly projectFile: Readonly<Record<ProjectEditProblem, string>>;
  /** Titles of quick fixes. A title that ends in dots asks something before it does anything. */
  readonly nameSource: string;
  readonly nameSourceAs: (source: string) => string;
  readonly markUpdate: (figure: string, file: string) => string;
  readonly markOtherQuantity: (figure: string, file: string) => string;
  readonly acceptFinding: (code: string) => string;
  readonly acceptWithReason: (code: string) => string;
  readonly alwaysForSource: (source: string) => string;
  /** Heads what annotators have decided. */
  readonly decided: string;
  /** What each rule finds, in a word. */
  readonly rules: Readonly<Record<DiagnosticCode, string>>;
  /** What annotators make of a figure or a name; what it is instead is isolated already. */
  readonly verdicts: {
    readonly accepted: string;
    readonly rejected: string;
    readonly corrected: (what: string) => string;
    readonly added: (what: string) => string;
  };
  readonly ruled: Readonly<Record<"accepted" | "update" | "other-quantity", (what: string) => string>>;
  readonly unknownFormat: (format: string) => string;
  readonly nothingToExport: string;
  readonly lostInImport: (article: string, label: string, quote: string) => string;
  readonly notDone: string;
  /** Why a stand-off file cannot be changed. */
  readonly standOffFile: Readonly<Record<StandOffFileProblemCode | "newer-version", string>>;
  /** What is wrong with a line of a stand-off file. */
  readonly standOffLine: Readonly<Record<StandOffProblemCode, string>>;
  /** Why an operation did nothing. */
  readonly operation: Readonly<Record<OperationProblem["code"], string>>;
}

const TEXTS: Readonly<Record<Language, ServerTexts>> = {
  en: {
    readingArticles: "Reading articles",
    showOther: (figure, file) => `Show the other report: ${isolate(figure)} (${isolate(file)})`,
    showSource: (source) => `Show the source: ${isolate(source)}`,
    nobodyNamed: "no source named",
    otherwise: "Others say otherwise:",
    andMore: (count) => `and ${count} more`,
    alsoCalled: (names) => `Also called here: ${names}`,
    comma: ", ",
    mentionedTimes: (count) => `mentions: ${count}`,
    severalBearName: (name) => `Several things bear the name ${name}: it cannot be renamed for all of them at once.`,
    nameIsEmpty: "A name has to have letters.",
    projectFile: {
      "not-json": "isnad.json cannot be read as JSON: mend it first.",
      missing: "There is no isnad.json, and the editor cannot make one: make it, with {} in it.",
    },
    nameSource: "Name the source…",
    nameSourceAs: (source) => `Name the source: ${isolate(source)}`,
    markUpdate: (figure, file) => `Mark as an update: ${isolate(figure)} (${isolate(file)})`,
    markOtherQuantity: (figure, file) => `Mark as another quantity: ${isolate(figure)} (${isolate(file)})`,
    acceptFinding: (code) => `Accept as it is: ${isolate(code)}`,
    acceptWithReason: (code) => `Accept with a reason: ${isolate(code)}…`,
    alwaysForSource: (source) => `Always accept this source: ${isolate(source)}`,
    decided: "Decided:",
    rules: {
      "unsourced-figure": "no source",
      "anonymous-source": "anonymous source",
      "conflicting-figures": "conflict with another report",
      "denied-figure": "denied figure",
      arithmetic: "parts exceed the whole",
      "headline-differs": "headline differs from the body",
    },
    verdicts: {
      accepted: "accepted",
      rejected: "rejected",
      corrected: (what) => `corrected: ${what}`,
      added: (what) => `added: ${what}`,
    },
    ruled: {
      accepted: (finding) => `accepted as it is: ${isolate(finding)}`,
      update: (figure) => `an update: ${isolate(figure)}`,
      "other-quantity": (figure) => `another quantity: ${isolate(figure)}`,
    },
    unknownFormat: (format) => `There is no format ${isolate(format)}.`,
    lostInImport: (article, label, quote) =>
      `${isolate(article)}: ${isolate(label)} “${isolate(quote)}” cannot be placed in the text; it is kept as lost.`,
    nothingToExport: "There are no articles to export.",
    notDone: "The decision could not be written.",
    standOffFile: {
      "changed-meanwhile": "The annotation file was changed by somebody else.",
      "read-only": "The annotation file is read-only.",
      "no-permission": "There is no permission to write the annotation file.",
      "disk-full": "The disk is full.",
      "not-text": "The annotation file is no text.",
      "damaged-text": "The annotation file is neither UTF-8 nor UTF-16; it is left as it is.",
      "no-folder": "There is no such folder.",
      unreadable: "The annotation file cannot be read.",
      unwritable: "The annotation file cannot be written.",
      "newer-version": "The annotation file was written by a newer version; it is left as it is.",
    },
    standOffLine: {
      "no-header": "The first line does not say what file this is.",
      "newer-version": "The file was written by a newer version.",
      "not-json": "This line is no JSON.",
      "conflict-marker": "A conflict that git left to be resolved.",
      "no-annotation": "This line is no annotation.",
      "unknown-kind": "This line is of a kind that is not known.",
      "bad-field": "This field is missing or has the wrong type.",
      "bad-attribute": "This attribute has the wrong type.",
      "bad-spans": "These places are none, or do not fit the quote.",
      "duplicate-id": "Another line has this id.",
    },
    operation: {
      "unknown-id": "This annotation is gone.",
      "bad-spans": "These places are not in the text.",
      "bad-attribute": "This is no value for the attribute.",
      "not-possible": "This cannot be done with this annotation.",
      "newer-version": "The annotation file was written by a newer version; it is left as it is.",
    },
  },
  ar: {
    readingArticles: "قراءة المقالات",
    showOther: (figure, file) => directed(`عرض الخبر الآخر: ${isolate(figure)} (${isolate(file)})`, "ar"),
    showSource: (source) => directed(`عرض المصدر: ${isolate(source)}`, "ar"),
    nobodyNamed: "دون ذكر مصدر",
    otherwise: "آخرون يقولون غير ذلك:",
    andMore: (count) => `ومواضع أخرى: ${count}`,
    alsoCalled: (names) => `ويسمى هنا أيضا: ${names}`,
    comma: "، ",
    mentionedTimes: (count) => `مرات الذكر: ${count}`,
    severalBearName: (name) => `يحمل الاسم ${name} أكثر من مسمّى: لا يمكن تغييره لها جميعًا معًا.`,
    nameIsEmpty: "لا بد للاسم من حروف.",
    projectFile: {
      "not-json": "تعذرت قراءة \u2068isnad.json\u2069: أصلحه أولًا.",
      missing: "لا يوجد ملف \u2068isnad.json\u2069، والمحرر لا يستطيع إنشاءه: أنشئه وفيه \u2068{}\u2069.",
    },
    nameSource: directed("تسمية المصدر…", "ar"),
    nameSourceAs: (source) => directed(`تسمية المصدر: ${isolate(source)}`, "ar"),
    markUpdate: (figure, file) => directed(`عدّه تحديثًا: ${isolate(figure)} (${isolate(file)})`, "ar"),
    markOtherQuantity: (figure, file) => directed(`عدّه كمية أخرى: ${isolate(figure)} (${isolate(file)})`, "ar"),
    acceptFinding: (code) => directed(`قبوله كما هو: ${isolate(code)}`, "ar"),
    acceptWithReason: (code) => directed(`قبوله مع ذكر السبب: ${isolate(code)}…`, "ar"),
    alwaysForSource: (source) => directed(`قبول هذا المصدر دائمًا: ${isolate(source)}`, "ar"),
    decided: "ما تقرر:",
    rules: {
      "unsourced-figure": "بلا مصدر",
      "anonymous-source": "مصدر مجهول",
      "conflicting-figures": "تعارض مع رواية أخرى",
      "denied-figure": "رقم منفي",
      arithmetic: "الأجزاء أكبر من الكل",
      "headline-differs": "العنوان يخالف المتن",
    },
    verdicts: {
      accepted: "مقبول",
      rejected: "مرفوض",
      corrected: (what) => `مصحَّح: ${what}`,
      added: (what) => `مضاف: ${what}`,
    },
    ruled: {
      accepted: (finding) => `قُبل كما هو: ${isolate(finding)}`,
      update: (figure) => `تحديث: ${isolate(figure)}`,
      "other-quantity": (figure) => `كمية أخرى: ${isolate(figure)}`,
    },
    unknownFormat: (format) => `لا توجد صيغة باسم ${isolate(format)}.`,
    lostInImport: (article, label, quote) =>
      directed(`${isolate(article)}: تعذر وضع ${isolate(label)} «${isolate(quote)}» في النص، وهو محفوظ مفقودًا.`, "ar"),
    nothingToExport: "لا توجد مقالات لتصديرها.",
    notDone: "تعذرت كتابة القرار.",
    standOffFile: {
      "changed-meanwhile": "غيّر شخص آخر ملف الحواشي.",
      "read-only": "ملف الحواشي للقراءة فقط.",
      "no-permission": "لا إذن بالكتابة في ملف الحواشي.",
      "disk-full": "القرص ممتلئ.",
      "not-text": "ملف الحواشي ليس نصًا.",
      "damaged-text": "ملف الحواشي ليس بترميز UTF-8 ولا UTF-16، وقد تُرك كما هو.",
      "no-folder": "لا يوجد مجلد بهذا الاسم.",
      unreadable: "تعذرت قراءة ملف الحواشي.",
      unwritable: "تعذرت الكتابة في ملف الحواشي.",
      "newer-version": "كُتب ملف الحواشي بإصدار أحدث، وقد تُرك كما هو.",
    },
    standOffLine: {
      "no-header": "السطر الأول لا يذكر نوع الملف.",
      "newer-version": "كُتب الملف بإصدار أحدث.",
      "not-json": "هذا السطر ليس JSON.",
      "conflict-marker": "تعارض تركه git دون حل.",
      "no-annotation": "هذا السطر ليس حاشية.",
      "unknown-kind": "هذا السطر من نوع غير معروف.",
      "bad-field": "هذا الحقل ناقص أو نوعه خطأ.",
      "bad-attribute": "نوع هذه الصفة خطأ.",
      "bad-spans": "هذه المواضع خالية أو لا توافق الاقتباس.",
      "duplicate-id": "لسطر آخر هذا المعرّف.",
    },
    operation: {
      "unknown-id": "لم تعد هذه الحاشية موجودة.",
      "bad-spans": "هذه المواضع ليست في النص.",
      "bad-attribute": "لا تصلح هذه القيمة للصفة.",
      "not-possible": "لا يمكن فعل ذلك بهذه الحاشية.",
      "newer-version": "كُتب ملف الحواشي بإصدار أحدث، وقد تُرك كما هو.",
    },
  },
};

export const textsIn = (language: Language): ServerTexts => TEXTS[language];

/** The other side of a conflict in one line: the figure and who says so. */
export const relatedText = (figure: string, source: string | null, language: Language): string =>
  directed(`${isolate(figure)} — ${source === null ? textsIn(language).nobodyNamed : isolate(source)}`, language);
