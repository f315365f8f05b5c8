// Annotators' files of a small article, held against each other, and what operations make of the adjudicated file.
import { quoteOf } from "../../../server/annotations/anchoring/quotation";
import { anchorAll } from "../../../server/annotations/anchoring/anchorAll";
import {
  adjudicationOf,
  type AdjudicatedDifference,
  type Adjudication,
} from "../../../server/annotations/adjudication/adjudication";
import type { Annotation } from "../../../server/annotations/annotation";
import type { Operation } from "../../../server/annotations/review/operation";
import { operate } from "../../../server/annotations/review/operate";
import { ADJUDICATED, newStandOff, type StandOffFile } from "../../../server/annotations/standoff/file";
import { readStandOff } from "../../../server/annotations/standoff/read";
import { writeStandOff } from "../../../server/annotations/standoff/write";
import { marked } from "../../support/marked";

const MORNING = "2026-01-01T08:00:00Z";
const NOON = "2026-01-01T12:00:00Z";
export const EVENING = "2026-01-01T20:00:00Z";

/** An annotation written down: its label and, in the article, its words; what is left out is usual. */
export interface Written {
  readonly id?: string;
  readonly kind?: string;
  readonly label: string;
  readonly attributes?: object;
  readonly decision?: object | null;
  readonly takenFrom?: readonly object[];
}

/** Lines on places of an article that is written with `[[…]]`: each place with what stands on it. */
export function layer(article: string, by: string, ...written: readonly (Written | null)[]): readonly Annotation[] {
  const { text, spans } = marked(article);
  const lines = written.flatMap((one, index) => {
    const span = spans[index];
    if (!one) return [];
    const decision = { verdict: "added", by, at: MORNING };
    const place = span && { spans: [[span.start, span.end]], ...quoteOf(text, [span]) };
    return [JSON.stringify({ id: `${by}${index}`, kind: "entity", ...place, decision, ...one })];
  });
  const { file, problems } = readStandOff([JSON.stringify({ isnad: 1 }), ...lines].join("\n"));
  if (problems.length > 0) throw new Error(JSON.stringify(problems));
  return file.annotations;
}

/** What annotators wrote, and the file of what was adjudicated. */
export interface Table {
  readonly text: string;
  readonly layers: Readonly<Record<string, readonly Annotation[]>>;
  readonly file: StandOffFile;
}

export const tableOf = (article: string, layers: Table["layers"], lines: readonly Annotation[] = []): Table => {
  const file = newStandOff("a.txt", ADJUDICATED);
  return { text: marked(article).text, layers, file: { ...file, annotations: lines } };
};

export const adjudicated = ({ text, layers, file }: Table): Adjudication =>
  adjudicationOf(text, new Map(Object.entries(layers)), file, anchorAll(text, file.annotations));

/** The table after operations, the file written and read back; what all agree on is taken first, as the server does. */
export function decide(table: Table, operations: readonly Operation[], at = NOON): Table {
  const { review, toTake } = adjudicated(table);
  let made = table.file.annotations.length;
  const operator = { by: "judge", at, newId: () => `j${++made}` };
  const { file, problems } = operate(review, [{ op: "take", ids: toTake }, ...operations], operator);
  if (problems.length > 0) throw new Error(JSON.stringify(problems));
  return { ...table, file: readStandOff(writeStandOff(file)).file };
}

/** Taking some versions of a difference, by their indices: what is in them is accepted, what is not is rejected. */
export function taking({ versions }: AdjudicatedDifference, ...taken: readonly number[]): readonly Operation[] {
  const ids = (of: typeof versions): readonly string[] =>
    of.flatMap(({ marks }) => marks.map(({ item }) => item.annotation.id));
  const accepted = new Set(ids(versions.filter((_, index) => taken.includes(index))));
  const rejected = new Set(ids(versions).filter((id) => !accepted.has(id)));
  return [
    { op: "accept", ids: [...accepted] },
    { op: "reject", ids: [...rejected] },
  ];
}

/** What the adjudicated file stands for: label, words, who decided, and whose it was. */
export const standing = ({ file }: Table): readonly string[] =>
  file.annotations
    .filter(({ decision }) => decision && decision.verdict !== "rejected")
    .map(({ label, quote, decision, takenFrom = [] }) =>
      [label, quote, "by", decision?.by, "from", ...takenFrom.map(({ id }) => id)].join(" "),
    );
