/**
 * Openings of lines that belong to the web page and not to the article, in look-up spelling.
 * Source: footers of Arabic news sites as they appear in scraped corpora; Israeli copyright law's section 27a, which
 * Arabic sites there cite under every article; Cloudflare's e-mail protection text.
 */
export const BOILERPLATE_OPENINGS: readonly string[] = [
  "استعمال المضامين",
  "جميع الحقوق محفوظه",
  "كل الحقوق محفوظه",
  "حقوق النشر",
  "حقوق الطبع",
  "اقرا ايضا",
  "اقرا المزيد",
  "اقرا كذلك",
  "شاهد ايضا",
  "مواضيع ذات صله",
  "اخبار ذات صله",
  "تابعونا علي",
  "تابعوا اخر الاخبار",
  "للمزيد من",
  "شارك المقال",
  "شارك هذا",
  "all rights reserved",
  "copyright",
];

const FIRST_WORDS = BOILERPLATE_OPENINGS.map((opening) => opening.split(" ")[0] ?? "");

/** Whether a word in look-up spelling may begin one of the openings: tells most lines apart without reading on. */
export const mayOpenBoilerplate = (norm: string): boolean => FIRST_WORDS.some((word) => norm.startsWith(word));
