import { isolate } from "../engine/messages/isolate";
import type { Language } from "../engine/messages/language";
import type { ReadProblem, ReadProblemCode } from "./format";

const TEXTS: Readonly<Record<ReadProblemCode, Readonly<Record<Language, string>>>> = {
  "not-this-format": { en: "this is not a file of the format", ar: "ليس هذا ملفًا بهذا التنسيق" },
  "no-text": { en: "there is no text to its annotations", ar: "لا نص لتعليقاته" },
  "bad-line": { en: "this line cannot be read", ar: "تعذرت قراءة هذا السطر" },
  "bad-span": { en: "the place is not in the text", ar: "الموضع ليس في النص" },
  "text-differs": { en: "the text does not have this word there", ar: "ليست هذه الكلمة هناك في النص" },
  "unknown-reference": { en: "it refers to something that is not there", ar: "يشير إلى ما ليس موجودًا" },
};

/** What could not be read, where, in words. */
export function readProblemText({ file, line, code, detail }: ReadProblem, language: Language): string {
  const place = line === null ? file : `${file}:${line}`;
  return `${isolate(place)}: ${TEXTS[code][language]}${detail === "" ? "" : ` (${isolate(detail)})`}`;
}
