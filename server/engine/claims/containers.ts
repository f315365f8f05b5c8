import { words as cells } from "../lexicon/inflections";
import { isBearing } from "./anchors";
import { fold } from "../text/normalize";
import type { Scene } from "./claim";
import type { NamedSentence } from "./sentenceWords";
import type { WidthReader } from "./widths";

/** Words that may stand between a place and the larger place that holds it (دار سعد، شمال مدينة عدن). */
const BETWEEN: ReadonlySet<string> = new Set(
  cells(
    "في ب شمال جنوب شرق غرب وسط شمالي جنوبي شرقي غربي مدينة محافظة ولاية منطقة مديرية مقاطعة إقليم ضاحية ريف عاصمة العاصمة من التابعة الواقعة الواقع القريبة المتاخم لل بين ، ( ) حي in",
  ).map(fold),
);
const LONGEST_GAP = 4;
const PLACES = new Set(["GPE", "LOC", "FAC"]);

/** Which larger places an article says a place lies in, by link. */
export type Containers = ReadonlyMap<string, readonly string[]>;

/** Reads containment from names that follow each other: سجن غويران بالحسكة. */
export function containersOf(sentences: Iterable<NamedSentence>, widthOf: WidthReader): Containers {
  const containers = new Map<string, string[]>();
  for (const { words, entities } of sentences) {
    if (entities.length < 2) continue;
    const places = entities.filter(({ entity }) => PLACES.has(entity.type));
    for (const [index, inner] of places.entries()) {
      const outer = places[index + 1];
      if (
        !outer ||
        outer.entity.type === "FAC" ||
        outer.first - inner.last > LONGEST_GAP ||
        outer.entity.link === inner.entity.link
      )
        continue;
      const gap = words.slice(inner.last, outer.first);
      const leads = gap.every(({ norm, stems }) => !norm.startsWith("و") && stems.some((stem) => BETWEEN.has(stem)));
      if (!leads || (gap.length === 0 && !/^[بفل]/u.test(words[outer.first]?.norm ?? ""))) continue;
      if (isBearing(words, entities, outer.first)) continue;
      if (widthOf(inner.entity.link) === "country" || widthOf(outer.entity.link) === "vast") continue;
      const known = containers.get(inner.entity.link);
      if (!known) containers.set(inner.entity.link, [outer.entity.link]);
      else if (!known.includes(outer.entity.link)) known.push(outer.entity.link);
    }
  }
  return containers;
}

/** Words before the name of a place for the land around it or for its kind. Source: general news usage. */
const AROUND = /^(?:ريف|ضواحي|محيط|محافظة|مدينة|ولاية|إقليم|مقاطعة|قضاء) (?=\S)/u;

/** The place in whose surroundings a place lies by its own name (ريف الحسكة). */
const aroundOf = (place: string): readonly string[] => (AROUND.test(place) ? [place.replace(AROUND, "")] : []);

/** A scene whose places bring the places that hold them. */
export function withContainers(scene: Scene, containers: Containers, widthOf: WidthReader): Scene {
  const isCountry = (link: string): boolean => widthOf(link) === "country";
  const all = new Set([...scene.places, ...scene.facilities]);
  // Growing while read: a container's own containers follow, and each place is added once.
  for (const place of all) for (const outer of [...(containers.get(place) ?? []), ...aroundOf(place)]) all.add(outer);
  const places = [...all].filter((place) => !isCountry(place) && !scene.facilities.includes(place)).sort();
  const countries = [...new Set([...scene.countries, ...[...all].filter(isCountry)])].sort();
  return { ...scene, places, countries };
}
