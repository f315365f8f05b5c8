import { foldedSet } from "./foldedTable";

/**
 * Verbs and nouns of change: from X to Y after them are two figures, not a range, and times after them multiply.
 * Source: economic reports; Wehr (4th ed.) under the verbs of rising and falling.
 */
export const CHANGE_WORDS: ReadonlySet<string> = foldedSet(
  "ارتفع ارتفعت ارتفاع زاد زادت زيادة انخفض انخفضت انخفاض تراجع تراجعت رفع رفعت خفض خفضت قفز قفزت صعد صعدت هبط هبطت نزل تحول نقل تقلص تقلصت نما نمت يرتفع ترتفع تنخفض ينخفض يتراجع تتراجع رفعه خفضه انتقل انتقلت ارتفاعا انخفاضا تراجعا تقليص توسيع تحسن تضاعف تضاعفت يتضاعف تتضاعف مضاعفة تطور تطورت يتطور تتطور تمر مر مرت لتمر ليمر يمر تحول تحولت يتحول تتحول ليتحول لتتحول ترفيع الترفيع تخفيض ازداد ازدادت يزيد تزيد تقفز يقفز تدحرج تدني نزول صعود",
);
