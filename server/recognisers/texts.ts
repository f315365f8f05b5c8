import { directed, isolate } from "../engine/messages/isolate";
import type { Language } from "../engine/messages/language";
import type { RecogniserProblemCode } from "../files/problem";
import type { RecogniserProblem } from "./problem";

type InBoth = Readonly<Record<Language, string>>;

const PACKAGE = isolate("@huggingface/transformers");
const INSTALL = isolate("npm install @huggingface/transformers");
const FILES = isolate("config.json, tokenizer.json, onnx/model.onnx");
const LABELS = isolate("isnad-labels.json");

/** Why a recogniser does not serve, in words, without its folder. */
export const RECOGNISER_PROBLEMS: Readonly<Record<RecogniserProblemCode, InBoth>> = {
  "no-folder": {
    en: "there is no such folder; the built-in recogniser is used",
    ar: "لا مجلد بهذا الاسم؛ تُستعمل أداة التعرف المضمَّنة",
  },
  "no-model": {
    en: `there is no model for token classification (${FILES}) in it; the built-in recogniser is used`,
    ar: `لا نموذج لتصنيف الكلمات (${FILES}) فيه؛ تُستعمل أداة التعرف المضمَّنة`,
  },
  "no-package": {
    en: `${PACKAGE} is not installed for it (${INSTALL} in that folder); the built-in recogniser is used`,
    ar: `الحزمة ${PACKAGE} غير مثبتة له (${INSTALL} في ذلك المجلد)؛ تُستعمل أداة التعرف المضمَّنة`,
  },
  "bad-labels": {
    en: `its ${LABELS} is not as it should be; the built-in recogniser is used`,
    ar: `ملفه ${LABELS} ليس كما ينبغي؛ تُستعمل أداة التعرف المضمَّنة`,
  },
  "unloadable-model": {
    en: "its model could not be loaded; the built-in recogniser is used",
    ar: "تعذر تحميل نموذجه؛ تُستعمل أداة التعرف المضمَّنة",
  },
};

/** Why a recogniser does not serve and what does instead, in one line with its folder. */
export function recogniserProblemText({ code, folder, detail }: RecogniserProblem, language: Language): string {
  const reason = RECOGNISER_PROBLEMS[code][language] + (detail === undefined ? "" : ` (${isolate(detail)})`);
  return directed(`${isolate(folder)}: ${reason}`, language);
}
