/** An HTML character reference at the start of a text. */
export const ENTITY = /^&(?:#\d{1,7}|#x[\da-f]{1,6}|[a-z]{2,8});/iu;

/** The named references that scraped news keeps. Source: HTML Living Standard, named character references. */
const NAMED: Readonly<Record<string, string>> = {
  amp: "&",
  apos: "'",
  bull: "•",
  gt: ">",
  hellip: "…",
  laquo: "«",
  ldquo: "“",
  lrm: "\u200E",
  lsquo: "‘",
  lt: "<",
  mdash: "—",
  nbsp: "\u00A0",
  ndash: "–",
  quot: '"',
  raquo: "»",
  rdquo: "”",
  rlm: "\u200F",
  rsquo: "’",
  zwj: "\u200D",
  zwnj: "\u200C",
};

/** The character that a reference like `&quot;` or `&#8217;` stands for, or undefined where it is none. */
export function decodeEntity(entity: string): string | undefined {
  const name = entity.slice(1, -1);
  if (!name.startsWith("#")) return NAMED[name.toLowerCase()];
  const hex = name[1] === "x" || name[1] === "X";
  const code = hex ? Number.parseInt(name.slice(2), 16) : Number.parseInt(name.slice(1), 10);
  const isCharacter = code > 0 && code <= 0x10ffff && !(code >= 0xd800 && code <= 0xdfff);
  return isCharacter ? String.fromCodePoint(code) : undefined;
}
