import { isolate } from "../../engine/messages/isolate";
import type { Language } from "../../engine/messages/language";
import type { ProjectProblem, ProjectProblemCode } from "./place";

type Words = (detail: string) => string;

const TEXTS: Readonly<Record<ProjectProblemCode, Readonly<Record<Language, Words>>>> = {
  "not-json": { en: () => "this is not JSON", ar: () => `ليس هذا نص ${isolate("JSON")}` },
  "wrong-type": {
    en: (detail) => `this should be of type ${isolate(detail)}`,
    ar: (detail) => `ينبغي أن يكون من النوع ${isolate(detail)}`,
  },
  "not-allowed": {
    en: (detail) => `this should be one of, or look like: ${isolate(detail)}`,
    ar: (detail) => `ينبغي أن يكون واحدًا مما يلي أو على صورته: ${isolate(detail)}`,
  },
  "out-of-range": {
    en: (detail) => `this should lie within ${isolate(detail)}`,
    ar: (detail) => `ينبغي أن يقع في المدى ${isolate(detail)}`,
  },
  empty: {
    en: (detail) => `there should be something here: ${isolate(detail)}`,
    ar: (detail) => `ينبغي ألا يكون هذا فارغًا: ${isolate(detail)}`,
  },
  "unknown-field": {
    en: (detail) => `${isolate(detail)} means nothing here`,
    ar: (detail) => `لا معنى لما يلي في هذا الموضع: ${isolate(detail)}`,
  },
  twice: {
    en: (detail) => `${isolate(detail)} is given twice; one of them is left out`,
    ar: (detail) => `تكرر ما يلي، وأُهمل أحدهما: ${isolate(detail)}`,
  },
  "not-defined": {
    en: (detail) => `${isolate(detail)} is not defined`,
    ar: (detail) => `ما يلي غير معرَّف: ${isolate(detail)}`,
  },
};

/** What is wrong with a value of a project file, in words, without its place. */
export const projectProblemText = ({ code, detail }: ProjectProblem, language: Language): string =>
  TEXTS[code][language](detail);
