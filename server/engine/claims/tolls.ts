import type { Claim, Toll } from "./claim";

/** Outcomes of which a toll is made up. */
const TOLL = new Set(["killed", "wounded", "missing"]);
/** Counts below it are alike by chance. */
const LEAST = 5;

type Counted = Pick<Claim, "event" | "counted" | "group" | "part" | "incident" | "lo" | "hi" | "scene">;

/** The tolls that an article's claims give. */
export const tollsOf = (claims: readonly Counted[]): readonly Toll[] =>
  claims.flatMap(({ event, part, lo }) =>
    event !== null && TOLL.has(event) && !part && lo !== null && lo >= LEAST ? [{ event, count: lo }] : [],
  );

const frameOf = ({ event, counted, group, part, incident, scene }: Counted): string =>
  [event, counted, group, part, incident, ...scene.singled].join(" ");
const valueOf = ({ lo, hi }: Counted): string => `${lo ?? ""}..${hi ?? ""}`;

/**
 * For each claim of an article its place among the different values of one frame and target, in their order, and how
 * many there are; alone where nothing says what was hit. People are told apart by more than their order.
 */
export function ranksOf(claims: readonly Counted[]): readonly (readonly [place: number, of: number])[] {
  const values = new Map<string, string[]>();
  const placed = claims.map((claim) => {
    if (claim.scene.singled.length === 0 || claim.counted === "person") return null;
    const row = values.get(frameOf(claim)) ?? [];
    values.set(frameOf(claim), row);
    if (!row.includes(valueOf(claim))) row.push(valueOf(claim));
    return { row, place: row.indexOf(valueOf(claim)) };
  });
  return placed.map((one) => (one ? [one.place, one.row.length] : [0, 1]));
}
