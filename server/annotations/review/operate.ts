import type { Span } from "../../engine/text/span";
import type { Annotation, AnnotationKind } from "../annotation";
import type { Json, JsonFields } from "../json";
import { readAttributes } from "../standoff/attributes";
import { isNewer, type StandOffFile } from "../standoff/file";
import { corrected, decided, edited, fitText, placedAnew, respanned, withdrawn } from "./changes";
import { complain, deskOf, erase, itemOf, overwrite, standingItem, write, type Desk } from "./desk";
import type { Operation, OperationProblem, Operator } from "./operation";
import type { Review } from "./review";
import { ENGINE } from "./suggestions";

/** The file after operations, the ids of the lines that they made, and what could not be done. */
export interface Operated {
  readonly file: StandOffFile;
  readonly made: readonly string[];
  /** The new ids of suggestions that are lines of the file now, by the ids that they had in the review. */
  readonly renamed: ReadonlyMap<string, string>;
  readonly problems: readonly OperationProblem[];
}

function accept(desk: Desk, id: string): void {
  const item = standingItem(desk, id);
  if (!item) return;
  const { annotation, state } = item;
  if (item.stored && (state === "accepted" || state === "corrected" || state === "added")) return;
  overwrite(desk, id, item, decided(joined(desk, annotation), "accepted", desk.operator));
}

function take(desk: Desk, id: string): void {
  const item = standingItem(desk, id);
  if (item && !item.stored) overwrite(desk, id, item, joined(desk, item.annotation));
}

/** A relation between what is in the file: whoever takes it over takes its arguments over. */
const joined = (desk: Desk, annotation: Annotation): Annotation =>
  withArguments(annotation, (id) => (desk.items.get(id) ? (idInFile(desk, id) ?? id) : id));

/** A relation between what it joins by the names that this has by now; nobody takes it over. */
const renamed = (desk: Desk, annotation: Annotation): Annotation =>
  withArguments(annotation, (id) => desk.items.get(id)?.annotation.id ?? id);

function withArguments(annotation: Annotation, nameOf: (id: string) => string): Annotation {
  if (annotation.kind !== "relation") return annotation;
  const { from, to } = annotation.attributes;
  return { ...annotation, attributes: { from: nameOf(from), to: nameOf(to) } };
}

function reject(desk: Desk, id: string, reason: string | null): void {
  const item = standingItem(desk, id);
  if (item) overwrite(desk, id, item, decided(renamed(desk, item.annotation), "rejected", desk.operator, reason));
}

function withdraw(desk: Desk, id: string): void {
  const item = itemOf(desk, id);
  if (!item) return;
  if (item.stored) erase(desk, id, item, withdrawn(item.stored, ENGINE));
}

/** Changes an item, which accepts it; a change that changes nothing accepts alone. */
function change(desk: Desk, id: string, changed: (annotation: Annotation) => Annotation | undefined): void {
  const item = standingItem(desk, id);
  if (!item) return;
  const after = changed(item.annotation);
  if (!after) return;
  if (after === item.annotation) accept(desk, id);
  else overwrite(desk, id, item, corrected(item.annotation, after, desk.operator));
}

const sameSpans = (a: readonly Span[], b: readonly Span[]): boolean =>
  a.length === b.length && a.every(({ start, end }, index) => start === b[index]?.start && end === b[index].end);

function respan(desk: Desk, id: string, spans: readonly Span[]): void {
  const item = itemOf(desk, id);
  if (!item) return;
  const { annotation, state } = item;
  if (!fitText(desk.source, spans)) complain(desk, "bad-spans", id);
  else if (state === "lost") overwrite(desk, id, item, placedAnew(desk.source, annotation, spans));
  else
    change(desk, id, () =>
      sameSpans(spans, annotation.spans) ? annotation : respanned(desk.source, annotation, spans),
    );
}

function split(desk: Desk, id: string, parts: readonly (readonly Span[])[]): void {
  const item = standingItem(desk, id);
  const [first, ...others] = parts;
  if (!item || !first) return;
  if (others.length === 0 || !parts.every((spans) => fitText(desk.source, spans))) {
    complain(desk, "bad-spans", id);
    return;
  }
  const { annotation } = item;
  const part = (spans: readonly Span[]): Annotation =>
    corrected(annotation, respanned(desk.source, annotation, spans), desk.operator);
  overwrite(desk, id, item, part(first));
  for (const spans of others) write(desk, { ...part(spans), id: desk.operator.newId() });
}

function edit(desk: Desk, id: string, attributes: JsonFields): void {
  change(desk, id, (annotation) => {
    const after = edited(annotation, attributes);
    if (!("bad" in after)) return after;
    for (const name of after.bad) complain(desk, "bad-attribute", name);
    return undefined;
  });
}

function nameSource(desk: Desk, id: string, source: (Span & { readonly kind: string }) | null): void {
  change(desk, id, (annotation) => {
    if (annotation.kind !== "figure") complain(desk, "not-possible", id);
    else if (source && !fitText(desk.source, [source])) complain(desk, "bad-spans", id);
    else {
      const { start, end, kind } = source ?? { start: 0, end: 0, kind: "" };
      const named = source && { start, end, text: desk.source.text.slice(start, end), kind };
      return { ...annotation, attributes: { ...annotation.attributes, source: named, attribution: null } };
    }
    return undefined;
  });
}

/** What a new line says besides its kind and attributes. */
interface Made {
  readonly label: string;
  readonly spans: readonly Span[];
  readonly attributes: JsonFields;
  readonly reason?: string | null;
}

/** Writes a person's own annotation; nothing where its attributes are wrong. */
function make(desk: Desk, kind: AnnotationKind, { label, spans, attributes, reason = null }: Made): void {
  const { bad, other, ...read } = readAttributes(kind, attributes);
  if (bad.length > 0) {
    for (const name of bad) complain(desk, "bad-attribute", name);
    return;
  }
  const annotation: Annotation = {
    ...read,
    id: desk.operator.newId(),
    label,
    spans,
    quote: "",
    prefix: "",
    suffix: "",
    origin: { kind: "human", name: desk.operator.by },
    decision: null,
    suggested: null,
    otherAttributes: other,
    otherFields: {},
  };
  write(desk, decided(annotation, "added", desk.operator, reason));
}

function add(desk: Desk, { kind, label, spans, attributes = {} }: Extract<Operation, { readonly op: "add" }>): void {
  if (!fitText(desk.source, spans)) complain(desk, "bad-spans", "");
  else make(desk, kind, { label, spans, attributes });
}

/** The id in the file of an item that something else is to name: a suggestion is accepted by that. */
function idInFile(desk: Desk, id: string): string | undefined {
  const item = standingItem(desk, id);
  if (!item) return undefined;
  if (!item.stored) (item.state === "accepted" ? take : accept)(desk, id);
  return desk.items.get(id)?.annotation.id;
}

function relate(desk: Desk, { label, from, to }: Extract<Operation, { readonly op: "relate" }>): void {
  if (![from, to].every((id) => standingItem(desk, id))) return;
  const [fromId, toId] = [idInFile(desk, from), idInFile(desk, to)];
  if (fromId !== undefined && toId !== undefined)
    make(desk, "relation", { label, spans: [], attributes: { from: fromId, to: toId } });
}

/** A remark on a suggestion stands where the suggestion does: the suggestion itself may be gone tomorrow. */
function note(desk: Desk, { text, target, spans }: Extract<Operation, { readonly op: "note" }>): void {
  const item = target === null ? null : itemOf(desk, target);
  if (item === undefined) return;
  if (spans.length > 0 && !fitText(desk.source, spans)) {
    complain(desk, "bad-spans", "");
    return;
  }
  const isInFile = item?.stored != null;
  const about: JsonFields = isInFile ? { target: item.annotation.id } : {};
  const place = spans.length > 0 || isInFile ? spans : (item?.annotation.spans ?? []);
  make(desk, "note", { label: "", spans: place, attributes: { text, ...about } });
}

/** An article has a label once; given again, its value and attributes are the new ones. */
function labelArticle(desk: Desk, label: string, value: Json, attributes: JsonFields): void {
  const known = [...desk.items.entries()].find(
    ([, item]) => item?.annotation.kind === "document" && item.annotation.label === label,
  );
  const said = { value, ...attributes };
  if (known) edit(desk, known[0], said);
  else {
    const given = Object.entries(said).filter(([, one]) => one !== null);
    make(desk, "document", { label, spans: [], attributes: Object.fromEntries(given) });
  }
}

function rule(desk: Desk, operation: Extract<Operation, { readonly op: "rule" }>): void {
  const { label, spans, verdict, other, reason } = operation;
  if (!fitText(desk.source, spans)) complain(desk, "bad-spans", "");
  else
    make(desk, "ruling", { label, spans, attributes: { verdict, ...(other ? { other: { ...other } } : {}) }, reason });
}

type Handler<Op extends Operation["op"]> = (desk: Desk, operation: Extract<Operation, { readonly op: Op }>) => void;

const HANDLERS: { readonly [Op in Operation["op"]]: Handler<Op> } = {
  accept: (desk, { ids }) => ids.forEach((id) => accept(desk, id)),
  take: (desk, { ids }) => ids.forEach((id) => take(desk, id)),
  reject: (desk, { ids, reason = null }) => ids.forEach((id) => reject(desk, id, reason)),
  withdraw: (desk, { ids }) => ids.forEach((id) => withdraw(desk, id)),
  relabel: (desk, { id, label }) => change(desk, id, (one) => (one.label === label ? one : { ...one, label })),
  respan: (desk, { id, spans }) => respan(desk, id, spans),
  split: (desk, { id, parts }) => split(desk, id, parts),
  edit: (desk, { id, attributes }) => edit(desk, id, attributes),
  source: (desk, { id, source }) => nameSource(desk, id, source),
  add,
  relate,
  note,
  labelArticle: (desk, { label, value = null, attributes = {} }) => labelArticle(desk, label, value, attributes),
  rule,
};

/** The operation names its handler; that the two fit is what the table's type says. */
const carryOut = (desk: Desk, operation: Operation): void =>
  (HANDLERS[operation.op] as (desk: Desk, operation: Operation) => void)(desk, operation);

const renamedOn = ({ items }: Desk): ReadonlyMap<string, string> =>
  new Map([...items].flatMap(([id, item]) => (item && item.annotation.id !== id ? [[id, item.annotation.id]] : [])));

/**
 * Carries out operations, one after the other, on a review's file. Pure: the file that comes out shares every annotation
 * that was not touched, so that writing it touches no other line. What cannot be done is told of and changes nothing.
 */
export function operate(review: Review, operations: readonly Operation[], operator: Operator): Operated {
  if (isNewer(review.file))
    return {
      file: review.file,
      made: [],
      renamed: new Map(),
      problems: [{ code: "newer-version", detail: String(review.file.header.version) }],
    };
  const desk = deskOf(review, operator);
  for (const operation of operations) carryOut(desk, operation);
  const isChanged = desk.annotations.some((one, index) => one !== review.file.annotations[index]);
  const isSame = !isChanged && desk.annotations.length === review.file.annotations.length;
  return {
    file: isSame ? review.file : { ...review.file, annotations: desk.annotations },
    made: desk.made,
    renamed: renamedOn(desk),
    problems: desk.problems,
  };
}
