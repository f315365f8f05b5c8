// An annotation stays on its words through any edits, or is listed as lost; it is never put on other words.
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { anchorText } from "../../server/annotations/anchoring/anchor";
import { anchorAll, type Anchored } from "../../server/annotations/anchoring/anchorAll";
import { followEdits } from "../../server/annotations/anchoring/follow";
import { fold } from "../../server/annotations/anchoring/fold";
import { placesOf } from "../../server/annotations/anchoring/places";
import { quoteOf } from "../../server/annotations/anchoring/quotation";
import { occurrenceOf } from "../../server/annotations/anchoring/reanchor";
import type { Annotation } from "../../server/annotations/annotation";
import { suggestionsOf } from "../../server/annotations/review/suggestions";
import { analyseArticle } from "../../server/engine/analyseArticle";
import type { Span } from "../../server/engine/text/span";
import { descentOf, isOnWords, isOriginal, lineageOf, standing, type Lineage } from "../support/descent";
import { firstText, run, script } from "../support/editScripts";
import { seeds } from "../support/seeds";

/**
 * `ISNAD_RUNS=10000` runs the law as often as it is stated, on other scripts each time; the suite has time for fewer, the
 * same ones each time.
 */
const ASKED = process.env["ISNAD_RUNS"];
const RUNS: { readonly numRuns: number; readonly seed?: number } =
  ASKED === undefined ? { numRuns: 150, seed: 1 } : { numRuns: Number(ASKED) };

/** The sample articles with what the engine finds in them, and some annotations of two parts. */
const articles = seeds.map(({ text }) => {
  const source = anchorText(text);
  const found = suggestionsOf(analyseArticle(text));
  const pairs = found.flatMap((one, index): Annotation[] => {
    const [first] = one.spans;
    const [second] = found[index + 2]?.spans ?? [];
    if (index % 7 !== 0 || !first || !second || second.start <= first.end) return [];
    const spans = [first, second];
    return [{ ...one, id: `pair${index}`, spans, ...quoteOf(text, spans) }];
  });
  const annotations = [...found, ...pairs].map((one) => ({ ...one, occurrence: occurrenceOf(source, one) }));
  return { text, annotations, lineage: lineageOf(firstText(text)) };
});

/** Contexts are cut by code units: where marks were put in or taken out, one reaches further than the other. */
const endAlike = (a: string, b: string): boolean => a.endsWith(b) || (b.endsWith(a) && 2 * a.length > b.length);
const beginAlike = (a: string, b: string): boolean => a.startsWith(b) || (b.startsWith(a) && 2 * a.length > b.length);

const sameContext = (text: string, spans: readonly Span[], { prefix, suffix }: Annotation): boolean => {
  const now = quoteOf(text, spans);
  return (
    endAlike(fold(now.prefix).trim(), fold(prefix).trim()) && beginAlike(fold(now.suffix).trim(), fold(suffix).trim())
  );
};

const areOnTheirWords = (first: Lineage, last: Lineage, stored: Annotation, now: Annotation): boolean =>
  now.spans.length === stored.spans.length &&
  stored.spans.every((span, index) => isOnWords(first, span, last, now.spans[index]!));

/**
 * Whether the same words stand there only once, some of them descended. Where one of two equal words side by side was
 * taken away, nobody can tell which.
 */
const areTheOnlySuchWords = (
  first: Lineage,
  last: Lineage,
  stored: Annotation,
  { spans: [span] }: Annotation,
): boolean =>
  span !== undefined &&
  stored.spans[0] !== undefined &&
  descentOf(first, stored.spans[0], last, span) > 0 &&
  placesOf(last.folded.text, fold(stored.quote), true).length === 1;

const total = ({ placed, lost }: Anchored): number => placed.length + lost.length;

const edited = fc.record({ article: fc.nat({ max: articles.length - 1 }), draws: script });

describe("annotations through random edits", () => {
  it("live: every annotation whose words still stand is on them", () => {
    fc.assert(
      fc.property(edited, ({ article, draws }) => {
        const { text, annotations, lineage: first } = articles[article]!;
        const { last: doc, edits } = run(first.doc, draws);
        const live = followEdits({ text, ...anchorAll(text, annotations) }, edits);
        expect(live.text).toBe(doc.text);
        expect(total(live)).toBe(annotations.length);
        const last = lineageOf(doc);
        const placed = new Map(live.placed.map(({ stored, now }) => [stored, now]));
        for (const stored of annotations) {
          const [span, ...more] = stored.spans;
          if (!span || more.length > 0) continue;
          const now = placed.get(stored)?.spans[0];
          const stands = standing(first, span, last).filter((place) => isOriginal(last, place));
          const isRight = stands.length === 0 || (now && isOnWords(first, span, last, now));
          expect(
            isRight ? "" : `${stored.id} ${stored.quote} at ${JSON.stringify(now)}, not ${JSON.stringify(stands)}`,
          ).toBe("");
        }
      }),
      RUNS,
    );
  });

  it("off line: those whose words stand once or in their context are placed, none on other words", () => {
    let eligible = 0;
    let found = 0;
    let standingInAll = 0;
    let foundInAll = 0;
    fc.assert(
      fc.property(edited, ({ article, draws }) => {
        const { annotations, lineage: first } = articles[article]!;
        const last = lineageOf(run(first.doc, draws).last);
        const { text } = last.doc;
        const anchored = anchorAll(text, annotations);
        expect(total(anchored)).toBe(annotations.length);
        for (const { stored, now } of anchored.placed) {
          const isRight =
            areOnTheirWords(first, last, stored, now) ||
            sameContext(text, now.spans, stored) ||
            areTheOnlySuchWords(first, last, stored, now);
          expect(
            isRight
              ? ""
              : `${stored.id} ${stored.prefix}[[${stored.quote}]]${stored.suffix} → ${now.prefix}[[${now.quote}]]${now.suffix}`,
          ).toBe("");
        }
        const placed = new Set(anchored.placed.map(({ stored }) => stored));
        for (const stored of annotations) {
          const [span, ...more] = stored.spans;
          const stands = span && more.length === 0 ? standing(first, span, last) : [];
          if (stands.length === 0) continue;
          standingInAll++;
          if (placed.has(stored)) foundInAll++;
          const isOnce = placesOf(last.folded.text, fold(stored.quote), true).length === 1;
          if (!isOnce && !stands.some((place) => sameContext(text, [place], stored))) continue;
          eligible++;
          if (placed.has(stored)) found++;
        }
      }),
      RUNS,
    );
    expect(eligible).toBeGreaterThan(RUNS.numRuns);
    expect(found / eligible).toBeGreaterThan(0.99);
    if (ASKED !== undefined)
      console.log({ eligible, found, share: found / eligible, ofAll: foundInAll / standingInAll });
  });
});
