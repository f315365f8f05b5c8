import type { AnchorText } from "../anchoring/anchor";
import type { Annotation } from "../annotation";
import { stamped } from "./changes";
import type { OperationProblem, Operator } from "./operation";
import type { Review, ReviewItem } from "./review";

/** The annotations of a file while operations work on them, one after the other. */
export interface Desk {
  readonly source: AnchorText;
  readonly operator: Operator;
  /** By the ids of the review and of what was made since; null where it is gone. */
  readonly items: Map<string, ReviewItem | null>;
  readonly annotations: Annotation[];
  readonly made: string[];
  readonly problems: OperationProblem[];
}

export const deskOf = ({ file, source, items }: Review, operator: Operator): Desk => ({
  source,
  operator,
  items: new Map(items.map((item) => [item.annotation.id, item])),
  annotations: [...file.annotations],
  made: [],
  problems: [],
});

export const complain = (desk: Desk, code: OperationProblem["code"], detail: string): void => {
  desk.problems.push({ code, detail });
};

/** The item by an id, or undefined where there is none; that is told of. */
export function itemOf(desk: Desk, id: string): ReviewItem | undefined {
  const item = desk.items.get(id);
  if (!item) complain(desk, "unknown-id", id);
  return item ?? undefined;
}

/** The item by an id that can be worked on: one that is not lost. */
export function standingItem(desk: Desk, id: string): ReviewItem | undefined {
  const item = itemOf(desk, id);
  if (item?.state !== "lost") return item;
  complain(desk, "not-possible", id);
  return undefined;
}

/** An annotation as the file can hold it: what it says of the engine's findings, whose ids change, is left out. */
function forFile(desk: Desk, annotation: Annotation): Annotation {
  const written = stamped(desk.source, annotation);
  if (written.kind !== "figure") return written;
  const { attribution } = written.attributes;
  const isInFile = attribution !== null && desk.annotations.some(({ id }) => id === attribution);
  return { ...written, attributes: { ...written.attributes, attribution: isInFile ? attribution : null, claim: null } };
}

/** Writes a new annotation. */
export function write(desk: Desk, annotation: Annotation): Annotation {
  const written = forFile(desk, annotation);
  desk.annotations.push(written);
  desk.made.push(written.id);
  desk.items.set(written.id, { annotation: written, state: "added", stored: written, finding: null });
  return written;
}

/** Writes an annotation in the place of an item: on its line, or, for a suggestion of the engine, on a new one. */
export function overwrite(desk: Desk, id: string, item: ReviewItem, annotation: Annotation): Annotation {
  const index = item.stored ? desk.annotations.indexOf(item.stored) : -1;
  const written = index < 0 ? write(desk, { ...annotation, id: desk.operator.newId() }) : forFile(desk, annotation);
  if (index >= 0) desk.annotations[index] = written;
  desk.items.set(id, { ...item, annotation: written, state: "accepted", stored: written });
  return written;
}

/** Takes an item's line out of the file, or leaves `rest` on it. */
export function erase(desk: Desk, id: string, item: ReviewItem, rest: Annotation | null): void {
  const index = item.stored ? desk.annotations.indexOf(item.stored) : -1;
  if (index < 0) return;
  desk.annotations.splice(index, 1, ...(rest ? [rest] : []));
  desk.items.set(id, rest && { ...item, annotation: rest, state: "suggestion", stored: rest });
}
