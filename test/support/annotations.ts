// Annotations over arbitrary text, for laws.
import fc from "fast-check";
import { quoteOf } from "../../server/annotations/anchoring/quotation";
import {
  ORIGIN_KINDS,
  RULING_VERDICTS,
  VERDICTS,
  type Annotation,
  type AnnotationKind,
} from "../../server/annotations/annotation";
import type { JsonFields } from "../../server/annotations/json";
import { withText, type Span } from "../../server/engine/text/span";
import { anyText } from "./arbitraries";

/** The spans that every two of some cuts bound, ascending and disjoint. */
function spansOf(text: string, cuts: readonly number[]): readonly Span[] {
  const edges = [...new Set(cuts.map((cut) => cut % (text.length + 1)))].sort((a, b) => a - b);
  return edges.flatMap((start, index) => {
    const end = edges[index + 1];
    return index % 2 === 0 && end !== undefined ? [{ start, end }] : [];
  });
}

const word = fc.oneof(fc.constantFrom("ORG", "قتلى", "role/π", "a b"), fc.string({ unit: "grapheme", maxLength: 8 }));
const otherFields: fc.Arbitrary<JsonFields> = fc
  .dictionary(fc.constantFrom("certainty", "زمن", "x-tool", "__proto__"), fc.jsonValue({ maxDepth: 1 }), { maxKeys: 2 })
  .map((fields) => JSON.parse(JSON.stringify(fields)) as JsonFields);
const number = fc.oneof(fc.integer(), fc.double({ noNaN: true, noDefaultInfinity: true })).map((one) => one + 0);
const orNull = <Value>(value: fc.Arbitrary<Value>): fc.Arbitrary<Value | null> => fc.option(value, { freq: 2 });

/** Attributes of each kind; their spans lie in the text. */
function attributesIn(text: string): { readonly [Kind in AnnotationKind]: fc.Arbitrary<object> } {
  const part = fc
    .array(fc.nat(), { minLength: 2, maxLength: 2 })
    .map((cuts) => withText(text, spansOf(text, cuts)[0] ?? { start: 0, end: 0 }));
  const source = fc.tuple(part, fc.constantFrom("named", "anonymous")).map(([span, kind]) => ({ ...span, kind }));
  return {
    figure: fc.record({
      number: orNull(part),
      lo: orNull(number),
      hi: orNull(number),
      qualifier: fc.constantFrom("exact", "about", "between"),
      unit: orNull(word),
      iso: orNull(word),
      counted: orNull(fc.tuple(part, word).map(([span, lemma]) => ({ ...span, lemma }))),
      role: fc.constantFrom("claim", "time"),
      status: fc.constantFrom("affirmed", "denied"),
      source: orNull(source),
      attribution: orNull(word),
      quantity: orNull(word),
      claim: fc.constant(null),
    }),
    entity: fc.record({ link: orNull(word), nested: fc.boolean(), score: orNull(number) }),
    attribution: fc.record({
      cue: part,
      source,
      content: fc.array(
        part.map(({ start, end }) => ({ start, end })),
        { maxLength: 2 },
      ),
      status: fc.constantFrom("affirmed", "unverified"),
    }),
    relation: fc.record({ from: word, to: word }),
    note: fc.record({ text: word, target: orNull(word) }),
    document: fc.record({ value: fc.oneof(fc.constant(null), word, number) }),
    ruling: fc.record({
      verdict: fc.constantFrom(...RULING_VERDICTS),
      other: orNull(
        fc.record({ article: word, start: fc.nat(), end: fc.nat(), quote: word, prefix: word, suffix: word }),
      ),
    }),
  };
}

const origin = fc.record({ kind: fc.constantFrom(...ORIGIN_KINDS), name: word });
const decision = fc.record({
  verdict: fc.constantFrom(...VERDICTS),
  by: word,
  at: fc.constant("2024-02-29T12:00:00+02:00"),
  reason: orNull(word),
});

/** One annotation of any kind in a text. */
function annotationIn(text: string, id: string): fc.Arbitrary<Annotation> {
  const attributes = attributesIn(text);
  const kinds = Object.keys(attributes) as AnnotationKind[];
  return fc.constantFrom(...kinds).chain((kind) => {
    const standsBeside = kind === "relation" || kind === "document";
    return fc
      .record({
        kind: fc.constant(kind),
        attributes: attributes[kind],
        spans: fc.array(fc.nat(), { maxLength: standsBeside ? 0 : 6 }).map((cuts) => spansOf(text, cuts)),
        label: word,
        origin,
        decision: orNull(decision),
        suggested: orNull(word.map((label) => ({ label, spans: [], quote: "" }))),
        takenFrom: fc.option(fc.array(fc.record({ annotator: word, id: word }), { maxLength: 2 }), { nil: undefined }),
        occurrence: fc.constantFrom(undefined, { nth: 2, of: 3 }, { nth: 2, of: 3, alike: 2 }),
        otherAttributes: otherFields,
        otherFields,
      })
      .map((fields) => ({ id, ...fields, ...quoteOf(text, fields.spans) }) as Annotation);
  });
}

/** A text and annotations of every kind in it: nested, overlapping, discontinuous, beside the text. */
export const annotatedText: fc.Arbitrary<{ readonly text: string; readonly annotations: readonly Annotation[] }> =
  anyText.chain((text) =>
    fc
      .nat({ max: 8 })
      .chain((count) =>
        fc
          .tuple(...Array.from({ length: count }, (_, index) => annotationIn(text, `x${index}`)))
          .map((annotations) => ({ text, annotations })),
      ),
  );
