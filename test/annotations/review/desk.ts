// A review of a small article, and what operations make of it.
import type { Annotation } from "../../../server/annotations/annotation";
import type { Operation, OperationProblem } from "../../../server/annotations/review/operation";
import { operate } from "../../../server/annotations/review/operate";
import { reviewOf, type Review, type ReviewItem } from "../../../server/annotations/review/review";
import { suggestionsOf } from "../../../server/annotations/review/suggestions";
import { newStandOff, type StandOffFile } from "../../../server/annotations/standoff/file";
import { readStandOff } from "../../../server/annotations/standoff/read";
import { writeStandOff } from "../../../server/annotations/standoff/write";
import { analyseArticle } from "../../../server/engine/analyseArticle";
import type { Span } from "../../../server/engine/text/span";

export const TEXT = "أعلنت وزارة الداخلية مقتل 7 عناصر في سجن غويران. وقال مصدر عسكري إن 20 معتقلا فروا إلى سوريا.";

export const AT = "2024-02-29T12:00:00+02:00";

const operator = (by: string) => {
  let made = 0;
  return { by, at: AT, newId: () => `${by}${++made}` };
};

/** The review of a file on a text, as the engine reads the text now. */
export const review = (file: StandOffFile = newStandOff("a.txt", null), text = TEXT): Review =>
  reviewOf(text, file, suggestionsOf(analyseArticle(text)));

export interface After {
  readonly file: StandOffFile;
  readonly review: Review;
  readonly made: readonly string[];
  readonly problems: readonly OperationProblem[];
}

/** What operations leave, written to a file and read back; the review is of the file that was read. */
export function after(operations: readonly Operation[], from: Review = review(), by = "س"): After {
  const { file, made, problems } = operate(from, operations, operator(by));
  const read = readStandOff(writeStandOff(file));
  if (read.problems.length > 0) throw new Error(JSON.stringify(read.problems));
  return { file: read.file, review: review(read.file, from.source.text), made, problems };
}

/** The item on these words, of a kind; the `nth` of them from 0. */
export function item({ items, source }: Review, kind: Annotation["kind"], words: string, nth = 0): ReviewItem {
  const found = items.filter(
    ({ annotation }) =>
      annotation.kind === kind &&
      annotation.spans.map(({ start, end }) => source.text.slice(start, end)).join(" … ") === words,
  )[nth];
  if (!found)
    throw new Error(`no ${kind} on ${words} in ${items.map(({ annotation: { quote } }) => quote).join(" | ")}`);
  return found;
}

export const idOf = (from: Review, kind: Annotation["kind"], words: string): string =>
  item(from, kind, words).annotation.id;

export function spanOf(words: string, text = TEXT): Span {
  const start = text.indexOf(words);
  if (start < 0) throw new Error(`not in the text: ${words}`);
  return { start, end: start + words.length };
}
