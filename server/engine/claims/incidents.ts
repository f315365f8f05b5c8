import type { Scene } from "./claim";
import type { Containers } from "./containers";
import { unique } from "./anchors";
import { isLongAgo, type When } from "./when";

/** A happening that an article tells of: what its claims so far say of it. */
interface Incident {
  readonly places: readonly string[];
  readonly facilities: readonly string[];
  readonly singled: readonly string[];
  readonly names: readonly string[];
  readonly whens: readonly When[];
}

/** How a claim stands to what was told before it. */
export interface Arrival {
  readonly scene: Scene;
  /** The words bring a happening not spoken of yet, or turn to another subject. */
  readonly isNew: boolean;
}

const shares = (a: readonly string[], b: readonly string[]): boolean => a.some((value) => b.includes(value));
const differ = (a: readonly string[], b: readonly string[]): boolean => a.length > 0 && b.length > 0 && !shares(a, b);

const contradict = (a: Incident, b: Incident): boolean =>
  differ(a.places, b.places) ||
  differ(a.facilities, b.facilities) ||
  differ(a.singled, b.singled) ||
  differ(a.names, b.names) ||
  a.whens.some(isLongAgo) !== b.whens.some(isLongAgo);

/** Whether two have in common what only one happening has. */
const isSurelyOne = (a: Incident, b: Incident): boolean =>
  !contradict(a, b) && (shares(a.singled, b.singled) || shares(a.facilities, b.facilities) || shares(a.names, b.names));

const isLikelyOne = (a: Incident, b: Incident): boolean =>
  isSurelyOne(a, b) || (!contradict(a, b) && shares(a.places, b.places));

const joined = (a: Incident, b: Incident): Incident => ({
  places: unique([...a.places, ...b.places]),
  facilities: unique([...a.facilities, ...b.facilities]),
  singled: unique([...a.singled, ...b.singled]),
  names: unique([...a.names, ...b.names]),
  whens: [...a.whens, ...b.whens],
});

/** Tells the happenings of an article apart, as its claims come: gives each claim the number of its own. */
export interface IncidentReader {
  readonly next: (arrival: Arrival) => number;
}

/** No happening told yet. `containers`: a place of the article and the larger places that hold it are one place. */
export function incidentReader(containers: Containers): IncidentReader {
  const incidents: Incident[] = [];
  let current = 0;
  const asIncident = ({ places, facilities, singled, names, whens }: Scene): Incident => ({
    places: unique(places.flatMap((place) => [place, ...(containers.get(place) ?? [])])),
    facilities,
    singled,
    names,
    whens,
  });
  const find = (told: Incident, isNew: boolean): number => {
    const known = incidents[current];
    if (!known) return 0;
    if (!isNew && !contradict(told, known)) return current;
    const suits = isNew ? isSurelyOne : isLikelyOne;
    const earlier = incidents.findLastIndex((incident) => suits(told, incident));
    return earlier < 0 ? incidents.length : earlier;
  };
  return {
    next: ({ scene, isNew }) => {
      const told = asIncident(scene);
      current = find(told, isNew);
      const known = incidents[current];
      incidents[current] = known ? joined(known, told) : told;
      return current;
    },
  };
}
