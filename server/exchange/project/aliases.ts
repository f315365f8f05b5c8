import type { AliasEntry } from "../../annotations/project";
import { fold } from "../../engine/text/normalize";
import { knownMembersOf, listOf, memberOf, membersOf, readText, type Place, type Read } from "./place";

/** `["other name", …]`, or `{ "names": […], "type": "ORG" }`. */
function readEntry(link: string, place: Place): AliasEntry {
  if (place.node.type === "array") return { link, names: listOf(readText)(place) ?? [], type: null };
  const members = knownMembersOf(place, ["names", "type"]);
  return {
    link,
    names: memberOf(members, "names", listOf(readText)) ?? [],
    type: memberOf(members, "type", readText) ?? null,
  };
}

/** An entry and where it stands. */
interface PlacedEntry {
  readonly entry: AliasEntry;
  readonly place: Place;
}

/** The entries of the alias table as they stand, whoever else claims their names. */
function entriesOf(place: Place): readonly PlacedEntry[] {
  return [...membersOf(place)].flatMap(([name, member]) => {
    if (name.trim() !== "") return [{ entry: readEntry(name.trim(), member), place: member }];
    member.report("empty", member, "string");
    return [];
  });
}

/** The same without their places, and without a word on what is wrong with them. */
export const rawAliases = (place: Place): readonly AliasEntry[] =>
  entriesOf({ ...place, report: () => undefined }).map(({ entry }) => entry);

/** The user's alias table: what a thing is called, with its other names. A name that two things claim stays with the first. */
export const readAliases: Read<readonly AliasEntry[]> = (place) => {
  const owners = new Map<string, string>();
  return entriesOf(place).flatMap(({ entry, place: at }) => {
    const isFree = (name: string): boolean => {
      const key = `${entry.type ?? ""} ${fold(name)}`;
      const owner = owners.get(key);
      if (owner === undefined) owners.set(key, entry.link);
      else if (owner !== entry.link) at.report("twice", at, name);
      return owner === undefined || owner === entry.link;
    };
    return isFree(entry.link) ? [{ ...entry, names: entry.names.filter(isFree) }] : [];
  });
};
