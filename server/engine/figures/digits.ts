/** A number written in digits. */
export interface DigitsValue {
  readonly value: number;
  /** One point before exactly three digits (12.500): thousands or thousandths, as the context says. */
  readonly eitherWay: boolean;
}

const plainNumber = (value: string): DigitsValue => ({ value: Number(value), eitherWay: false });
const GROUPED = /^\d{1,3}(?:([.,،\u066C])\d{3})(?:\1\d{3})*$/u;

/**
 * The value of digits with separators, in look-up spelling. The Arabic separators say what they are; of the Western
 * ones the last of two kinds is the decimal one, several of a kind group thousands, and one alone groups where three
 * digits follow a comma and is decimal otherwise. Undefined where the groups make no number (192.168.1.2).
 * Source: CLDR 44 ar (latn and arab numbering systems); practice of Arabic newspapers, which mix both.
 */
export function digitsValue(norm: string): DigitsValue | undefined {
  if (/^\d+$/u.test(norm)) return norm.length <= 18 ? plainNumber(norm) : undefined;
  const separators = norm.replace(/\d/gu, "");
  const kinds = new Set(separators);
  const last = separators.at(-1) ?? "";
  if (kinds.size > 2) return undefined;
  if (kinds.size === 2) {
    const at = norm.lastIndexOf(last);
    const whole = norm.slice(0, at);
    if (separators.indexOf(last) !== separators.length - 1 || !GROUPED.test(whole)) return undefined;
    return plainNumber(`${whole.replace(/\D/gu, "")}.${norm.slice(at + 1)}`);
  }
  const grouped = GROUPED.test(norm) && !norm.startsWith("0");
  if (separators.length > 1) return grouped ? plainNumber(norm.replace(/\D/gu, "")) : undefined;
  const decimal = Number(norm.replace(/[^\d]/u, "."));
  if (last === "\u066B") return { value: decimal, eitherWay: false };
  if (!grouped) return { value: decimal, eitherWay: false };
  if (last === ".") return { value: decimal, eitherWay: true };
  return plainNumber(norm.replace(/\D/gu, ""));
}
