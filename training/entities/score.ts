import { spansOf } from "./conll";

/** Precision, recall and F1 of names, exact in span and type, over all and by type, one line each. */
export function scoreLines(
  gold: readonly (readonly string[])[],
  found: readonly (readonly string[])[],
): readonly string[] {
  const tallies = new Map<string, { right: number; wrong: number; missed: number }>();
  const tally = (type: string): { right: number; wrong: number; missed: number } => {
    const known = tallies.get(type) ?? { right: 0, wrong: 0, missed: 0 };
    tallies.set(type, known);
    return known;
  };
  gold.forEach((labels, index) => {
    const key = ({ first, last, type }: { first: number; last: number; type: string }): string =>
      `${type} ${first} ${last}`;
    const wanted = new Set(spansOf(labels).map(key));
    const got = spansOf(found[index] ?? []);
    for (const span of got) {
      const right = wanted.delete(key(span));
      for (const each of ["all", span.type]) tally(each)[right ? "right" : "wrong"]++;
    }
    for (const missed of wanted) for (const each of ["all", missed.split(" ")[0] ?? ""]) tally(each).missed++;
  });
  const percent = (part: number, whole: number): string => ((100 * part) / (whole || 1)).toFixed(2);
  return [...tallies].map(
    ([type, { right, wrong, missed }]) =>
      `${type.padEnd(6)} P ${percent(right, right + wrong)}  R ${percent(right, right + missed)}  F1 ${percent(2 * right, 2 * right + wrong + missed)}`,
  );
}
