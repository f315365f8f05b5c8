import { isolate, rightToLeft } from "./isolate";

/** What the reader says of attributes: what annotations say beside their labels. Their names and values are the tagset's. */
export interface AttributeMessages {
  readonly title: (words: string) => string;
  /** Of an attribute that is either so or not. */
  readonly flag: Readonly<Record<"true" | "false", string>>;
  /** The value that holds where none is chosen. */
  readonly usual: (value: string) => string;
  readonly fact: (name: string, value: string) => string;
  readonly change: string;
  readonly clear: string;
  readonly done: string;
  /** In the list of the article's labels: to the attributes of one. */
  readonly ofLabel: string;
  readonly notANumber: string;
}

export const attributesEn: AttributeMessages = {
  title: (words) => `Attributes of ${isolate(words)}`,
  flag: { true: "yes", false: "no" },
  usual: (value) => `${isolate(value)} (usual)`,
  fact: (name, value) => `${isolate(name)}: ${isolate(value)}`,
  change: "change",
  clear: "clear",
  done: "done",
  ofLabel: "its attributes",
  notANumber: "Not a number.",
};

export const attributesAr: AttributeMessages = {
  title: (words) => rightToLeft(`صفات ${isolate(words)}`),
  flag: { true: "نعم", false: "لا" },
  usual: (value) => rightToLeft(`${isolate(value)} (المعتاد)`),
  fact: (name, value) => rightToLeft(`${isolate(name)}: ${isolate(value)}`),
  change: "تغيير",
  clear: "محو",
  done: "تم",
  ofLabel: "صفاته",
  notANumber: "ليس عددًا.",
};
