import type { Severity } from "../engine/diagnostics/diagnostic";
import { directed, isolate } from "../engine/messages/isolate";
import type { Language } from "../engine/messages/language";
import type { ProblemCode } from "../files/problem";
import { RECOGNISER_PROBLEMS } from "../recognisers/texts";

type InBoth = Readonly<Record<Language, string>>;

const PROBLEMS: Readonly<Record<ProblemCode, InBoth>> = {
  ...RECOGNISER_PROBLEMS,
  "not-found": { en: "there is no such file or folder", ar: "لا ملف ولا مجلد بهذا الاسم" },
  "no-articles": {
    en: `there is no article (${isolate(".txt")}) in this folder`,
    ar: `لا مقال (${isolate(".txt")}) في هذا المجلد`,
  },
  "not-text": { en: "this is not a text file", ar: "ليس هذا ملفًا نصيًا" },
  "damaged-text": {
    en: "some bytes are not text; they were read as U+FFFD",
    ar: `بعض البايتات ليست نصًا، وقُرئت ${isolate("U+FFFD")}`,
  },
  "not-a-file": { en: "this is neither a file nor a folder", ar: "ليس هذا ملفًا ولا مجلدًا" },
  "no-permission": { en: "it may not be read", ar: "لا إذن بقراءته" },
  "too-large": { en: "it is too large to be an article", ar: "هو أكبر من أن يكون مقالًا" },
  unreadable: { en: "it could not be read", ar: "تعذرت قراءته" },
  unwritable: { en: "it could not be written", ar: "تعذرت كتابته" },
  "project-setting": { en: "a setting was left out", ar: "أُهمل إعداد" },
};

/** What is wrong with a path, in words, without the path. */
export const problemText = (code: ProblemCode, language: Language): string => PROBLEMS[code][language];

const SEVERITY_NAMES: Readonly<Record<Severity, InBoth>> = {
  error: { en: "error", ar: "خطأ" },
  warning: { en: "warning", ar: "تحذير" },
  information: { en: "information", ar: "معلومة" },
  hint: { en: "hint", ar: "تلميح" },
};

export const severityName = (severity: Severity, language: Language): string => SEVERITY_NAMES[severity][language];

/** What a run found, counted. */
export interface Counts {
  readonly articles: number;
  readonly figures: number;
  readonly unsourced: number;
  readonly conflicts: number;
}

/** One English thing or several. */
export const some = (count: number, one: string, several = `${one}s`): string =>
  `${count} ${count === 1 ? one : several}`;

/** The closing line. Arabic counts after a colon, so that no noun has to agree with a number. */
export function summary({ articles, figures, unsourced, conflicts }: Counts, language: Language): string {
  if (language === "en") {
    return `${some(articles, "article")}, ${some(figures, "figure")}, ${unsourced} unsourced, ${some(conflicts, "conflict")}`;
  }
  const parts: readonly (readonly [string, number])[] = [
    ["المقالات", articles],
    ["الأرقام", figures],
    ["بلا مصدر", unsourced],
    ["التعارضات", conflicts],
  ];
  return parts.map(([name, count]) => `${name}: ${isolate(String(count))}`).join("، ");
}

const NO_SOURCE: InBoth = { en: "no source", ar: "بلا مصدر" };

/** The other side of a finding: the figure there and who says so. */
export const otherSide = (text: string, source: string | null, language: Language): string =>
  directed(`${isolate(text)} — ${source === null ? NO_SOURCE[language] : isolate(source)}`, language);

/** What stands for the other sides that are not listed. */
export const moreSides = (count: number, language: Language): string =>
  language === "en" ? `and ${count} more` : `وغيرها: ${isolate(String(count))}`;

export const progressText = (done: number, all: number, language: Language): string =>
  language === "en" ? `${done} of ${all} articles` : `المقالات: ${isolate(String(done))} من ${isolate(String(all))}`;

/** What an export wrote. */
export const exportSummary = (written: number, unchanged: number, folder: string, language: Language): string =>
  language === "en"
    ? `${some(written, "file")} written, ${unchanged} unchanged, in ${isolate(folder)}`
    : `الملفات المكتوبة: ${isolate(String(written))}، وما لم يتغير: ${isolate(String(unchanged))}، في ${isolate(folder)}`;

export const lossLine = (format: string, count: number, reason: string, language: Language): string =>
  language === "en"
    ? `${format}: ${reason} (${some(count, "annotation")})`
    : `${isolate(format)}: ${reason} (${isolate(String(count))})`;

export const noServer = (file: string, language: Language): string =>
  language === "en" ? `the language server is not there: ${file}` : `خادم اللغة غير موجود: ${isolate(file)}`;

export const unknownFormat = (format: string, known: readonly string[]): string =>
  `unknown format '${format}'; formats are ${known.join(", ")}`;

/** The help texts. */
export const HELP = {
  isnad: {
    en: "Finds the figures of Arabic news articles, who is named for them, and where articles contradict each other.",
    ar: "يجد أرقام المقالات الإخبارية العربية، ومن تُنسب إليه، وأين يناقض بعضها بعضًا.",
  },
  check: { en: "analyse every .txt under the paths as one corpus", ar: "حلّل كل ملف .txt تحت المسارات مجموعةً واحدة" },
  export: { en: "write the findings in formats of other tools", ar: "اكتب النتائج بتنسيقات أدوات أخرى" },
  kindsExported: { en: "only annotations of these kinds", ar: "التعليقات من هذه الأنواع وحدها" },
  labelsExported: { en: "only annotations with these labels", ar: "التعليقات بهذه التسميات وحدها" },
  include: { en: "what of the annotations is written", ar: "ما يُكتب من التعليقات" },
  annotator: {
    en: "whose annotation files count, or adjudicated; the shared or adjudicated ones where it is left out",
    ar: "من تُعتمد ملفات تعليقاته، أو adjudicated؛ والمشتركة أو المحكَّمة إن لم يُذكر",
  },
  import: {
    en: "make annotation files of what other tools annotated",
    ar: "حوّل ما علّقته أدوات أخرى إلى ملفات تعليقات",
  },
  importPaths: { en: "files of the format, or folders", ar: "ملفات التنسيق أو مجلداته" },
  importFormat: { en: "the format of the files", ar: "تنسيق الملفات" },
  importInto: { en: "folder of the articles", ar: "مجلد المقالات" },
  importAnnotator: { en: "who annotated", ar: "اسم المعلِّق" },
  dryRun: { en: "say what would be written, and write nothing", ar: "اذكر ما سيُكتب ولا تكتب شيئًا" },
  overwrite: { en: "replace annotation files that are there", ar: "استبدل ملفات التعليقات الموجودة" },
  agree: {
    en: "measure how far the annotators of the articles agree",
    ar: "قِس مدى اتفاق معلِّقي المقالات",
  },
  agreeKinds: { en: "what to compare, with commas", ar: "ما يُقارَن، بينه فواصل" },
  merge: {
    en: "join two versions of an annotation file; as a git merge driver: isnad merge %O %A %B",
    ar: "ادمج نسختين من ملف تعليقات؛ ويصلح أداةَ دمج لـ git: isnad merge %O %A %B",
  },
  mergeBase: { en: "the version that both come from", ar: "النسخة التي جاءتا منها" },
  mergeOurs: { en: "our version, where the result goes", ar: "نسختنا، وإليها تُكتب النتيجة" },
  mergeTheirs: { en: "their version", ar: "النسخة الأخرى" },
  mergeOut: { en: "write the result elsewhere", ar: "اكتب النتيجة في ملف آخر" },
  lsp: { en: "start the language server for an editor", ar: "شغّل خادم اللغة لمحرر نصوص" },
  paths: { en: "articles or folders", ar: "مقالات أو مجلدات" },
  checkFormat: { en: "how the findings are printed", ar: "كيف تُطبع النتائج" },
  failOn: { en: "exit with 1 if a finding is at least this severe", ar: "اخرج بالحالة 1 إذا بلغت نتيجة هذه الشدة" },
  severity: {
    en: "how severe the findings of rules are, or off; goes before isnad.json",
    ar: "شدة ما تجده القواعد، أو off لإيقافها؛ وتُقدَّم على isnad.json",
  },
  lang: { en: "language of messages", ar: "لغة الرسائل" },
  outFile: { en: "write to a file instead of printing", ar: "اكتب في ملف بدل الطباعة" },
  exportFormat: { en: "one or more, with commas", ar: "واحد أو أكثر، بينها فواصل" },
  outFolder: { en: "folder to write into", ar: "المجلد الذي يُكتب فيه" },
  recogniser: {
    en: "folder of an ONNX model that finds names in the place of the built-in recogniser",
    ar: "مجلد نموذج ONNX يجد الأسماء بدل أداة التعرف المضمَّنة",
  },
  losses: { en: "list everything that a format could not carry", ar: "اسرد كل ما لم يحمله التنسيق" },
  stdio: { en: "speak over standard input and output", ar: "التخاطب عبر الدخل والخرج القياسيين" },
  version: { en: "print the version", ar: "اطبع الإصدار" },
  help: { en: "show this help", ar: "اعرض هذه المساعدة" },
} as const satisfies Readonly<Record<string, InBoth>>;
