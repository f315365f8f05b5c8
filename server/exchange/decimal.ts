/** A number in ASCII digits with `.`, never with an exponent, as spreadsheets and databases read it. */
export function decimal(value: number): string {
  const plain = String(value);
  if (!plain.includes("e")) return plain;
  return Number.isInteger(value) ? BigInt(value).toString() : value.toFixed(20).replace(/0+$/u, "");
}
