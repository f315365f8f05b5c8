/** Spreads the bits of a number over all 32. Source: the finaliser of MurmurHash3 (Appleby, public domain). */
function spread(value: number): number {
  let bits = value;
  bits = Math.imul(bits ^ (bits >>> 16), 0x85ebca6b);
  bits = Math.imul(bits ^ (bits >>> 13), 0xc2b2ae35);
  return bits ^ (bits >>> 16);
}

/** One number for two, in their order. All are signed 32-bit numbers, which V8 keeps without a box. */
export const pair = (first: number, second: number): number => spread((Math.imul(first, 0x9e3779b1) + second) | 0);

/** A signed 32-bit number for the code units `from` up to `to` of a text. The same in training and in labelling. */
export function hashText(text: string, from = 0, to = text.length): number {
  let bits = 0x811c9dc5;
  for (let index = from; index < to; index++) bits = Math.imul(bits ^ text.charCodeAt(index), 0x01000193);
  return spread(bits);
}
