import { argumentsOf, sayingOf } from "../agreement/saying";
import type { Saying } from "../agreement/differences";
import type { Anchored } from "../anchoring/anchorAll";
import type { Annotation } from "../annotation";
import { jsonLine } from "../json";

/** Says which line of the adjudicated file has decided about what annotators say, or that none has. */
export type DecidedBy = (saying: Saying) => Annotation | undefined;

interface Line {
  readonly annotation: Annotation;
  readonly key: string;
}

const timeOf = ({ decision }: Annotation): number => Date.parse(decision?.at ?? "");

/** Whether one of those whose annotation was taken has decided anew since. */
const isOutdated = (line: Annotation, { by }: Saying): boolean =>
  by.some(
    ({ annotator, annotation }) =>
      line.takenFrom?.some((taken) => taken.annotator === annotator && taken.id === annotation.id) === true &&
      timeOf(annotation) > timeOf(line),
  );

const isTakenFrom = ({ takenFrom = [] }: Annotation, { by }: Saying): boolean =>
  by.some(({ annotator, annotation: { id } }) =>
    takenFrom.some((taken) => taken.annotator === annotator && taken.id === id),
  );

const latest = (lines: readonly Line[]): Annotation | undefined =>
  lines.toSorted((a, b) => timeOf(b.annotation) - timeOf(a.annotation))[0]?.annotation;

const placeOf = (annotation: Annotation, byId: ReadonlyMap<string, Annotation>): string => {
  const { kind, label, spans } = annotation;
  return jsonLine([kind, label, ...spans.map(({ start, end }) => [start, end]), argumentsOf(annotation, byId)]);
};

/**
 * The decisions of an adjudicated file, where it stands in the present text. A line has decided about what says the
 * same; about what it was taken from, though it was corrected then, as long as its annotator has not decided anew since;
 * and, where it does not say what it was taken from, about what has its place and label.
 */
export function decisionsOf({ placed, lost }: Anchored): DecidedBy {
  const annotations = [...placed.map(({ now }) => now), ...lost.map(({ last }) => last)];
  const byId = new Map(annotations.map((annotation) => [annotation.id, annotation]));
  const byKey = new Map<string, Line[]>();
  const byOrigin = new Map<string, Line[]>();
  const byPlace = new Map<string, Line[]>();
  const put = (index: Map<string, Line[]>, key: string, line: Line): void => {
    index.set(key, [...(index.get(key) ?? []), line]);
  };
  for (const annotation of annotations) {
    const line: Line = { annotation, key: sayingOf(annotation, byId) };
    put(byKey, line.key, line);
    if (!annotation.takenFrom) put(byPlace, placeOf(annotation, byId), line);
    for (const { annotator, id } of annotation.takenFrom ?? []) put(byOrigin, jsonLine([annotator, id]), line);
  }
  return (saying) => {
    const same = byKey.get(saying.key) ?? [];
    const own = same.filter(({ annotation }) => isTakenFrom(annotation, saying));
    const origins = saying.by.flatMap(
      ({ annotator, annotation: { id } }) => byOrigin.get(jsonLine([annotator, id])) ?? [],
    );
    const corrected = origins.filter(({ annotation }) => !isOutdated(annotation, saying));
    const [first] = saying.by;
    const untraced = first ? (byPlace.get(placeOf(first.annotation, byId)) ?? []) : [];
    return latest(own) ?? latest(same) ?? latest(corrected) ?? latest(untraced);
  };
}
