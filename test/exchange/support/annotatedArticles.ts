import fc from "fast-check";
import { quoteOf } from "../../../server/annotations/anchoring/quotation";
import type { Annotation, AnnotationKind } from "../../../server/annotations/annotation";
import type { Json } from "../../../server/annotations/json";
import { withAttributes } from "../../../server/annotations/standoff/attributes";
import { byFileOrder } from "../../../server/annotations/standoff/order";
import { withText, type Span } from "../../../server/engine/text/span";
import type { AnnotatedArticle, AnnotatedCorpus } from "../../../server/exchange/corpus";
import { PIECES } from "../../support/arbitraries";
import { articleOf } from "../corpora";

/** Pieces that every format can store: no half of a surrogate pair. */
const STORABLE = PIECES.filter((piece) => !/\p{Surrogate}/u.test(piece));

const text = fc
  .tuple(
    fc.boolean(),
    fc.array(fc.tuple(fc.constantFrom(...STORABLE), fc.constantFrom("", " ", "  ")), { maxLength: 40 }),
  )
  .map(([mark, pieces]) => (mark ? "\uFEFF" : "") + pieces.map(([piece, gap]) => piece + gap).join(""));

/** Offsets between characters: inside no surrogate pair. */
const boundaries = (of: string): readonly number[] =>
  Array.from({ length: of.length + 1 }, (_, offset) => offset).filter(
    (offset) => !(/[\uD800-\uDBFF]/.test(of.charAt(offset - 1)) && /[\uDC00-\uDFFF]/.test(of.charAt(offset))),
  );

const word = fc.constantFrom(
  "قتيل",
  "قوات سوريا",
  "SDF",
  "a_b",
  "x|y",
  "",
  "وزارة «الدفاع»",
  "1 < 2 & 3",
  "سطر\nآخر",
  "\\t",
  "😀",
);
const some = <T>(value: fc.Arbitrary<T>): fc.Arbitrary<T | undefined> => fc.option(value, { nil: undefined, freq: 2 });
const amount = fc.constantFrom(0, 7, -5, 2.5, 12500, 1e12);
const moment = fc.constantFrom("2022-01-22T10:00:00Z", "2026-03-01T09:30:05.250+03:00");

const LABELS: Readonly<Record<AnnotationKind, readonly string[]>> = {
  figure: ["cardinal", "percent", "money", "date", "vague"],
  entity: ["PER", "ORG", "GPE", "NORP", "سلاح", "Weapon type"],
  attribution: ["say", "deny"],
  relation: ["SaidBy", "partOf"],
  note: ["note"],
  document: ["topic", "صنف"],
  ruling: ["unsourced-figure", "conflicting-figures"],
};

/** What an annotation says besides its place, by the names of the file. */
interface Saying {
  readonly kind: AnnotationKind;
  readonly label: string;
  readonly attributes: Readonly<Record<string, Json | undefined>>;
}

const inside = fc.record({ from: fc.nat(1000), to: fc.nat(1000) });
const sayings: Readonly<Record<AnnotationKind, fc.Arbitrary<Readonly<Record<string, unknown>>>>> = {
  figure: fc.record({
    lo: some(amount),
    hi: some(amount),
    qualifier: fc.constantFrom("exact", "about", "moreThan"),
    unit: some(fc.constantFrom("USD", "km")),
    iso: some(fc.constantFrom("2022-01-21", "P3D")),
    role: fc.constantFrom("claim", "background", "time"),
    status: fc.constantFrom("affirmed", "denied", "unverified"),
    quantity: some(word),
    number: some(inside),
    counted: some(inside),
    source: some(inside),
  }),
  entity: fc.record({ link: some(word), nested: fc.boolean(), score: some(fc.constantFrom(0, 0.5, 0.97, 1)) }),
  attribution: fc.record({ cue: inside, source: inside, status: fc.constantFrom("affirmed", "denied") }),
  relation: fc.record({ from: fc.nat(50), to: fc.nat(50) }),
  note: fc.record({ text: word, target: some(fc.nat(50)) }),
  document: fc.record({ value: fc.constantFrom<Json>(null, "حرب", 3, ["a", "b"]) }),
  ruling: fc.record({ verdict: fc.constantFrom("accepted", "update") }),
};

const mark = fc.record({
  kind: fc.constantFrom<AnnotationKind>(
    "figure",
    "figure",
    "entity",
    "entity",
    "entity",
    "attribution",
    "relation",
    "note",
    "document",
    "ruling",
  ),
  edges: fc.array(fc.nat(10_000), { minLength: 2, maxLength: 6 }),
  label: fc.nat(10),
  other: fc.constantFrom<Readonly<Record<string, Json>>>({}, {}, { gender: "f", عدد: [1, null] }),
  origin: fc.constantFrom(
    { kind: "machine", name: "isnad" } as const,
    { kind: "human", name: "هدى" } as const,
    { kind: "corrected", name: "isnad" } as const,
  ),
  decision: fc.option(
    fc.record({
      verdict: fc.constantFrom("accepted" as const, "rejected" as const, "added" as const),
      by: fc.constantFrom("هدى", "Omar K."),
      at: moment,
      reason: fc.option(word),
    }),
  ),
});

type Mark = typeof mark extends fc.Arbitrary<infer Value> ? Value : never;

/** Spans between some of the boundaries: ascending, disjoint, none empty. */
function spansAt(edges: readonly number[], between: readonly number[]): readonly Span[] {
  const places = [...new Set(edges.map((edge) => between[edge % between.length] ?? 0))].sort((a, b) => a - b);
  const spans: Span[] = [];
  for (let index = 0; index + 1 < places.length; index += 2) {
    spans.push({ start: places[index] ?? 0, end: places[index + 1] ?? 0 });
  }
  return spans;
}

const PREFIX: Readonly<Record<AnnotationKind, string>> = {
  figure: "f",
  entity: "e",
  attribution: "a",
  relation: "r",
  note: "n",
  document: "d",
  ruling: "u",
};

function annotationsOf(
  of: string,
  marks: readonly (readonly [Mark, Readonly<Record<string, unknown>>])[],
): readonly Annotation[] {
  const between = boundaries(of);
  const made = marks.flatMap(([{ kind, edges, label, other, origin, decision }, said], index): Annotation[] => {
    const spans = kind === "relation" || kind === "document" ? [] : spansAt(edges, between);
    if (spans.length === 0 && kind !== "relation" && kind !== "document") return [];
    const labels = LABELS[kind];
    const part = (value: unknown): Json | undefined => {
      if (value === undefined) return undefined;
      const { from, to } = value as { from: number; to: number };
      const [span] = spansAt([from, to], between);
      return span && { ...withText(of, span) };
    };
    const saying: Saying = { kind, label: labels[label % labels.length] ?? "", attributes: placed(kind, said, part) };
    const attributes = Object.fromEntries(
      Object.entries({ ...saying.attributes, ...other }).filter(([, value]) => value !== undefined),
    ) as Readonly<Record<string, Json>>;
    const bare = {
      id: `${PREFIX[kind]}${index + 1}`,
      kind,
      label: saying.label,
      spans,
      ...quoteOf(of, spans),
      origin,
      decision,
      suggested: null,
      otherAttributes: {},
      otherFields: {},
    };
    return [withAttributes(bare as unknown as Annotation, attributes)];
  });
  return joined(made);
}

/** What was said with its places in the text. */
function placed(
  kind: AnnotationKind,
  said: Readonly<Record<string, unknown>>,
  part: (value: unknown) => Json | undefined,
): Readonly<Record<string, Json | undefined>> {
  const plain = said as Readonly<Record<string, Json | undefined>>;
  const withKind = (value: unknown): Json | undefined => {
    const span = part(value);
    return span === undefined ? undefined : { ...(span as Readonly<Record<string, Json>>), kind: "named" };
  };
  if (kind === "figure") {
    const counted = part(said["counted"]);
    return {
      ...plain,
      number: part(said["number"]),
      counted: counted === undefined ? undefined : { ...(counted as Readonly<Record<string, Json>>), lemma: "قتيل" },
      source: withKind(said["source"]),
    };
  }
  if (kind === "attribution") return { ...plain, cue: part(said["cue"]), source: withKind(said["source"]) };
  return plain;
}

/** Relations and notes between annotations that are there; those that find none are left out. */
function joined(made: readonly Annotation[]): readonly Annotation[] {
  const ends = made.filter(({ kind }) => kind === "figure" || kind === "entity");
  const end = (index: unknown): string | undefined => ends[Number(index) % Math.max(1, ends.length)]?.id;
  return made
    .flatMap((annotation): Annotation[] => {
      if (annotation.kind === "relation") {
        const [from, to] = [end(annotation.otherAttributes["from"]), end(annotation.otherAttributes["to"])];
        return from === undefined || to === undefined || from === to
          ? []
          : [{ ...annotation, attributes: { from, to }, otherAttributes: {} }];
      }
      if (annotation.kind === "note") {
        const target = annotation.otherAttributes["target"];
        return [
          {
            ...annotation,
            attributes: { ...annotation.attributes, target: (target === undefined ? null : end(target)) ?? null },
            otherAttributes: {},
          },
        ];
      }
      return [annotation];
    })
    .sort(byFileOrder);
}

/** An article with annotations that are hard to carry: nested, discontinuous, overlapping, over several lines, of every kind. */
export const annotatedArticle: fc.Arbitrary<AnnotatedArticle> = fc
  .tuple(
    text,
    fc.array(
      mark.chain((one) => fc.tuple(fc.constant(one), sayings[one.kind])),
      { maxLength: 14 },
    ),
  )
  .map(([of, marks]) => articleOf("folder/a.txt", of, annotationsOf(of, marks)));

export const corpusOf = (...articles: readonly AnnotatedArticle[]): AnnotatedCorpus => ({
  articles,
  disagreements: [],
});
