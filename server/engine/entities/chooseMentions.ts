import { byPosition, contains, overlaps } from "../text/span";
import type { Mention } from "./entity";
import type { Candidate } from "./reading";

/** Longer names before shorter ones, and of equal ones the surer; then in reading order, so that the result is one. */
const byPreference = (a: Candidate, b: Candidate): number =>
  b.last - b.first - (a.last - a.first) || b.score - a.score || a.start - b.start;

/**
 * The names of a paragraph out of all that the rules propose: of candidates that cross or coincide one stays, and one
 * that lies inside another is kept as nested.
 */
export function chooseMentions(candidates: readonly Candidate[]): readonly Mention[] {
  const chosen: Candidate[] = [];
  const nested: Candidate[] = [];
  const ownerOf = new Map<number, Candidate>();
  for (const each of [...candidates].sort(byPreference)) {
    const around = ownersOf(ownerOf, each);
    if (around.length === 0) {
      chosen.push(each);
      for (let index = each.first; index < each.last; index++) ownerOf.set(index, each);
    } else if (around.every((outer) => contains(outer, each) && outer.last - outer.first > each.last - each.first)) {
      if (!nested.some((other) => overlaps(other, each))) nested.push(each);
    }
  }
  const mention =
    (isNested: boolean) =>
    ({ start, end, type, score }: Candidate): Mention => ({ start, end, type, nested: isNested, score });
  return [...chosen.map(mention(false)), ...nested.map(mention(true))].sort(byPosition);
}

function ownersOf(ownerOf: ReadonlyMap<number, Candidate>, { first, last }: Candidate): readonly Candidate[] {
  const owners = new Set<Candidate>();
  for (let index = first; index < last; index++) {
    const owner = ownerOf.get(index);
    if (owner) owners.add(owner);
  }
  return [...owners];
}
