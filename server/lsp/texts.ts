import { directed, isolate } from "../engine/messages/isolate";
import type { Language } from "../engine/messages/language";

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
  readonly projectNotJson: string;
  readonly projectMissing: string;
  readonly unknownFormat: (format: string) => string;
  readonly nothingToExport: string;
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
    projectNotJson: "isnad.json cannot be read as JSON: mend it first.",
    projectMissing: "There is no isnad.json, and the editor cannot make one: make it, with {} in it.",
    unknownFormat: (format) => `There is no format ${isolate(format)}.`,
    nothingToExport: "There are no articles to export.",
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
    projectNotJson: "تعذرت قراءة \u2068isnad.json\u2069: أصلحه أولًا.",
    projectMissing: "لا يوجد ملف \u2068isnad.json\u2069، والمحرر لا يستطيع إنشاءه: أنشئه وفيه \u2068{}\u2069.",
    unknownFormat: (format) => `لا توجد صيغة باسم ${isolate(format)}.`,
    nothingToExport: "لا توجد مقالات لتصديرها.",
  },
};

export const textsIn = (language: Language): ServerTexts => TEXTS[language];

/** The other side of a conflict in one line: the figure and who says so. */
export const relatedText = (figure: string, source: string | null, language: Language): string =>
  directed(`${isolate(figure)} — ${source === null ? textsIn(language).nobodyNamed : isolate(source)}`, language);
