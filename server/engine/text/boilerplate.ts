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
