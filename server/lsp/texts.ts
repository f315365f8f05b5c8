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
    unknownFormat: (format) => `لا توجد صيغة باسم ${isolate(format)}.`,
    nothingToExport: "لا توجد مقالات لتصديرها.",
  },
};

export const textsIn = (language: Language): ServerTexts => TEXTS[language];

/** The other side of a conflict in one line: the figure and who says so. */
export const relatedText = (figure: string, source: string | null, language: Language): string =>
  directed(`${isolate(figure)} — ${source === null ? textsIn(language).nobodyNamed : isolate(source)}`, language);
