import { unique } from "./anchors";
import type { Claim } from "./claim";
import { keysOf } from "./keys";

/** What stands between the parts of a claim's label. */
const SEPARATOR = " · ";

/**
 * A claim with other links for the things that it names, and the keys that follow from them. `linkOf` gives the new
 * link of a link, the same where it stays. Every field of a claim that holds links must be named here.
 */
export function relinkClaim(claim: Claim, linkOf: (link: string) => string): Claim {
  const all = (links: readonly string[]): readonly string[] => [...new Set(links.map(linkOf))];
  const { scene, nationality, label } = claim;
  const relinked: Claim = {
    ...claim,
    nationality: nationality === null ? null : linkOf(nationality),
    participants: all(claim.participants),
    places: all(claim.places),
    topics: all(claim.topics),
    label: label.split(SEPARATOR).map(linkOf).join(SEPARATOR),
    scene: {
      ...scene,
      places: unique(scene.places.map(linkOf)),
      facilities: unique(scene.facilities.map(linkOf)),
      countries: unique(scene.countries.map(linkOf)),
      spread: unique(scene.spread.map(linkOf)),
    },
  };
  return { ...relinked, keys: keysOf(relinked) };
}
