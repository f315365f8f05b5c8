import { byPosition, type Span } from "../../engine/text/span";
import type { Annotation } from "../annotation";
import { contestedPlaces, placeKey, type Anchor, type AnchorText } from "./anchor";
import { evidenceFor, type Move } from "./evidence";
import { findAnchor, type Finding } from "./reanchor";

/** An annotation that is looked for, and what it tells of its place by itself. */
interface Sought {
  readonly annotation: Annotation;
  readonly anchor: Anchor;
  readonly start: number;
  readonly finding: Finding;
}

const startOf = ({ spans }: Anchor): number => spans[0]?.start ?? 0;

/** Looks for all in reading order, each first where the one before it has moved to. */
function seek(source: AnchorText, anchors: ReadonlyMap<Annotation, Anchor>): readonly Sought[] {
  let by = 0;
  const nowhere: Span = { start: 0, end: 0 };
  return [...anchors]
    .sort(([, a], [, b]) => byPosition(a.spans[0] ?? nowhere, b.spans[0] ?? nowhere))
    .map(([annotation, anchor]) => {
      const finding = findAnchor(source, anchor, by);
      const start = startOf(anchor);
      if (finding.sure) by = (finding.sure[0]?.start ?? start) - start;
      return { annotation, anchor, start, finding };
    });
}

type Places = ReadonlyMap<Sought, readonly Span[]>;

/** Only annotations of one label are taken for each other: lines of a file may be of different age. */
const likenessOf = ({ annotation: { kind, label } }: Sought): string => `${kind} ${label}`;

/** Without places that were found for several of one label which stood at different ones: one at most is there. */
function uncontested(found: Places): Places {
  const contested = contestedPlaces(
    [...found].map(([one, spans]) => [one.anchor.spans, spans, likenessOf(one)] as const),
  );
  return new Map([...found].filter(([one, spans]) => !contested.has(placeKey(spans, likenessOf(one)))));
}

const movesOf = (sought: readonly Sought[], found: Places): readonly Move[] =>
  sought.flatMap((one) => {
    const to = found.get(one)?.[0]?.start;
    return to === undefined ? [] : [{ from: one.start, to }];
  });

/**
 * Finds anchors again in a text that was changed elsewhere: first those that are beyond doubt by themselves, then others
 * by what their neighbours say. Those that are missing in the answer are lost.
 */
export function findAll(
  source: AnchorText,
  anchors: ReadonlyMap<Annotation, Anchor>,
): ReadonlyMap<Annotation, readonly Span[]> {
  const sought = seek(source, anchors);
  const alone = new Map(sought.flatMap((one) => (one.finding.sure ? [[one, one.finding.sure] as const] : [])));
  const sure = uncontested(alone);
  const moves = movesOf(sought, sure);
  const decided = new Map(
    sought.flatMap((one) => {
      const spans = sure.get(one) ?? one.finding.decide(evidenceFor(moves, one.start));
      return spans ? [[one, spans] as const] : [];
    }),
  );
  return new Map([...uncontested(decided)].map(([{ annotation }, spans]) => [annotation, spans]));
}
