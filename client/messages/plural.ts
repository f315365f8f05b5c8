import { isolate, rightToLeft } from "./isolate";

/** The forms of a counted noun in English; `#` stands for the number. */
export interface EnglishForms {
  readonly one: string;
  readonly other: string;
}

/** The forms of a counted noun in Arabic, as CLDR names them; `#` stands for the number. */
export interface ArabicForms {
  /** None at all. */
  readonly zero: string;
  /** One: the noun alone. */
  readonly one: string;
  /** Two: the dual. */
  readonly two: string;
  /** 3–10, and every number that ends so: the noun in the plural. */
  readonly few: string;
  /** 11–99, and every number that ends so: the noun in the singular, accusative. */
  readonly many: string;
  /** 100, 101, 102, 200 …: the noun in the singular, genitive. */
  readonly other: string;
}

export function english(count: number, forms: EnglishForms): string {
  return withNumber(count === 1 ? forms.one : forms.other, count);
}

/** Chooses by the plural rules of CLDR for Arabic. `written` is the number as it is to be written, where not in European digits. */
export function arabic(count: number, forms: ArabicForms, written = String(count)): string {
  return rightToLeft(withNumber(forms[new Intl.PluralRules("ar").select(count)], written));
}

function withNumber(form: string, count: number | string): string {
  return form.replace("#", isolate(count));
}
