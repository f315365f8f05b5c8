import type { Span } from "../../engine/text/span";
import {
  ANNOTATION_KINDS,
  ORIGIN_KINDS,
  VERDICTS,
  type Annotation,
  type Decision,
  type Occurrence,
  type Origin,
  type Suggested,
  type Taken,
} from "../annotation";
import { SPAN_JOINT } from "../anchoring/quotation";
import { isFields, type Json, type JsonFields } from "../json";
import { readAttributes, writeAttributes } from "./attributes";
import { optional, readFields, readObject, readOneOf, readString, field, type Fields } from "./fields";
import type { StandOffProblemCode } from "./file";

/** What was odd about a line, without its number. */
export interface RecordProblem {
  readonly code: StandOffProblemCode;
  readonly detail: string;
}

export type ReadRecord =
  | { readonly annotation: Annotation; readonly problems: readonly RecordProblem[] }
  | { readonly problem: RecordProblem };

/** A span as the file has it, `[start, end]`; objects with `start` and `end` are understood too. */
function readSpan(value: Json): Span | undefined {
  const [start, end] = Array.isArray(value)
    ? (value as readonly Json[])
    : isFields(value)
      ? [value["start"], value["end"]]
      : [];
  return Number.isSafeInteger(start) &&
    Number.isSafeInteger(end) &&
    typeof start === "number" &&
    typeof end === "number"
    ? { start, end }
    : undefined;
}

/** Spans as annotations have them: ascending, disjoint, none empty, none before the text. */
export const areSpans = (spans: readonly Span[]): boolean =>
  spans.every(({ start, end }, index) => start < end && start >= (spans[index - 1]?.end ?? 0));

function readSpans(value: Json): readonly Span[] | undefined {
  if (!Array.isArray(value)) return undefined;
  const spans = (value as readonly Json[]).map(readSpan).filter((span) => span !== undefined);
  return spans.length === value.length && areSpans(spans) ? spans : undefined;
}

/** Whether a quote has the length that its spans say. */
export const fits = (quote: string, spans: readonly Span[]): boolean =>
  spans.reduce((sum, { start, end }) => sum + end - start, (spans.length - 1) * SPAN_JOINT.length) === quote.length ||
  spans.length === 0;

/** `[nth, of]` or `[nth, of, alike]` */
function readOccurrence(value: Json): Occurrence | undefined {
  const [nth, of, alike] = Array.isArray(value) ? (value as readonly Json[]) : [];
  const isCount = (one: Json | undefined): one is number =>
    Number.isSafeInteger(one) && typeof one === "number" && one > 0;
  if (!isCount(nth) || !isCount(of) || nth > of) return undefined;
  if (alike === undefined) return { nth, of };
  return isCount(alike) && alike <= of ? { nth, of, alike } : undefined;
}

const writeOccurrence = ({ nth, of, alike }: Occurrence): readonly number[] =>
  alike === undefined ? [nth, of] : [nth, of, alike];

const readTaken = readObject<Taken>({ annotator: readString, id: readString });

function readTakenFrom(value: Json): readonly Taken[] | undefined {
  if (!Array.isArray(value)) return undefined;
  const taken = (value as readonly Json[]).map(readTaken).filter((one) => one !== undefined);
  return taken.length === value.length ? taken : undefined;
}

const nullToUndefined = (value: Json): string | null | undefined => (value === null ? null : readString(value));

const readOrigin = readObject<Origin>({ kind: readOneOf(ORIGIN_KINDS), name: readString });
const readDecision = readObject<Decision>({
  verdict: readOneOf(VERDICTS),
  by: readString,
  at: readString,
  reason: nullToUndefined,
});
const readSuggested = readObject<Suggested>({ label: readString, spans: readSpans, quote: readString });

/** A line's fields other than kind and attributes. */
interface Common {
  readonly id: string | null;
  readonly spans: readonly Span[];
  readonly quote: string;
  readonly prefix: string;
  readonly suffix: string;
  readonly occurrence: Occurrence | undefined;
  readonly label: string;
  readonly origin: Origin;
  readonly decision: Decision | null;
  readonly suggested: Suggested | null;
  readonly takenFrom: readonly Taken[] | undefined;
}

/** A line that does not say is a person's: it was written by hand. */
const UNKNOWN_ORIGIN: Origin = { kind: "human", name: "" };
const COMMON: Fields<Common> = {
  id: optional(readString),
  label: field(readString, ""),
  spans: field(readSpans, []),
  quote: field(readString, ""),
  origin: field<Origin>(readOrigin, UNKNOWN_ORIGIN),
  decision: optional(readDecision),
  suggested: optional(readSuggested),
  takenFrom: field<readonly Taken[] | undefined>(readTakenFrom, undefined),
  prefix: field(readString, ""),
  suffix: field(readString, ""),
  occurrence: field<Occurrence | undefined>(readOccurrence, undefined),
};

const readKind = readOneOf(ANNOTATION_KINDS);

/** Reads a line's object as an annotation. `fallbackId` names one that has none. */
export function readRecord(json: JsonFields, fallbackId: string): ReadRecord {
  const { kind: kindJson, attributes: attributesJson, ...rest } = json;
  const kind = kindJson === undefined ? undefined : readKind(kindJson);
  if (kind === undefined)
    return { problem: { code: "unknown-kind", detail: typeof kindJson === "string" ? kindJson : "" } };
  const common = readFields(COMMON, rest);
  const {
    kind: sameKind,
    attributes,
    other,
    bad,
  } = readAttributes(kind, isFields(attributesJson) ? attributesJson : {});
  const { id, ...fields } = common.values;
  const problems: RecordProblem[] = [
    ...common.bad.map((name): RecordProblem => ({ code: name === "spans" ? "bad-spans" : "bad-field", detail: name })),
    ...bad.map((name): RecordProblem => ({ code: "bad-attribute", detail: name })),
  ];
  if (id === null && !common.bad.includes("id")) problems.push({ code: "bad-field", detail: "id" });
  if (attributesJson !== undefined && !isFields(attributesJson))
    problems.push({ code: "bad-field", detail: "attributes" });
  if (!fits(fields.quote, fields.spans)) problems.push({ code: "bad-spans", detail: "quote" });
  const annotation = {
    ...fields,
    id: id ?? fallbackId,
    kind: sameKind,
    attributes,
    otherAttributes: other,
    otherFields:
      attributesJson === undefined || isFields(attributesJson)
        ? common.other
        : { ...common.other, attributes: attributesJson },
  } as Annotation;
  return { annotation, problems };
}

const writeSpans = (spans: readonly Span[]): Json => spans.map(({ start, end }) => [start, end]);

const writeOrigin = ({ kind, name, ...rest }: Origin): JsonFields => ({ kind, name, ...rest });
const writeDecision = ({ verdict, by, at, reason, ...rest }: Decision): JsonFields => ({
  verdict,
  by,
  at,
  ...(reason === null ? {} : { reason }),
  ...rest,
});
const writeSuggested = ({ label, spans, quote, ...rest }: Suggested): JsonFields => ({
  label,
  spans: writeSpans(spans),
  quote,
  ...rest,
});

/**
 * An annotation as a line's object, its keys always in the same order: what a person looks for in a diff comes first,
 * the context last. Values that say no more than their absence are left out.
 */
export function writeRecord(annotation: Annotation): JsonFields {
  const { id, kind, label, spans, quote, origin, decision, suggested, takenFrom } = annotation;
  const { prefix, suffix, occurrence, otherFields } = annotation;
  const attributes = writeAttributes(annotation);
  const known: JsonFields = {
    id,
    kind,
    label,
    ...(spans.length === 0 ? {} : { spans: writeSpans(spans) }),
    ...(quote === "" ? {} : { quote }),
    ...(Object.keys(attributes).length === 0 ? {} : { attributes }),
    origin: writeOrigin(origin),
    ...(decision === null ? {} : { decision: writeDecision(decision) }),
    ...(suggested === null ? {} : { suggested: writeSuggested(suggested) }),
    ...(takenFrom ? { takenFrom: takenFrom.map((one): JsonFields => ({ ...one })) } : {}),
    ...(prefix === "" ? {} : { prefix }),
    ...(suffix === "" ? {} : { suffix }),
    ...(occurrence ? { occurrence: writeOccurrence(occurrence) } : {}),
  };
  return { ...known, ...otherFields };
}
