import fc from "fast-check";

/** Pieces that news text is made of and that trip offset arithmetic. */
export const PIECES = [
  "قُتِلَ 7 عناصر",
  "مقاتلًا",
  "و653",
  "12,500",
  "٣٫٥",
  "١٢٬٥٠٠",
  "نحو 20",
  "عشرات",
  "سيارتين",
  "وقال مصدر عسكري إن",
  "«تنظيم الدولة»",
  '"قسد"',
  "“النبأ”",
  "د١عش",
  "وأضاف",
  "بحسب وزارة الداخلية",
  "20%",
  "٪٢٠",
  "5 ملايين دولار",
  "21 يوليو 2015",
  "ـــ",
  "ﷺ",
  "ﻻ",
  "😀",
  "👨‍👩‍👧",
  "𞸀",
  "\u200F",
  "\u2068",
  "\u00A0",
  "&quot;",
  "&#8217;",
  "\uFEFF",
  "\uD83D",
  "\uDE00",
  "\u0301",
  "\n",
  "\r\n",
  "\r",
  "\u2028",
  "\u0085",
  " ",
  ". ",
  "،",
  "؟",
  "(",
  ")",
  '"',
  "#سوريا_اليوم",
  "@user5",
  "pic.twitter.com/i7as",
  "— Name (@handle) January 21, 2022",
  "at least 16 Isis members",
  "1. The two",
];

/** Any UTF-16 string: lone surrogates, controls and unassigned code points included. */
const anyUtf16 = fc
  .array(fc.integer({ min: 0, max: 0xffff }), { maxLength: 60 })
  .map((units) => String.fromCharCode(...units));

/** Text that resembles news, with everything in it that makes offsets hard. */
export const newsLike = fc
  .array(fc.constantFrom(...PIECES), { maxLength: 30 })
  .chain((pieces) =>
    fc
      .array(fc.constantFrom("", " ", " "), { minLength: pieces.length, maxLength: pieces.length })
      .map((gaps) => pieces.map((piece, index) => piece + (gaps[index] ?? "")).join("")),
  );

export const anyText = fc.oneof(anyUtf16, newsLike, fc.string({ unit: "grapheme" }));
