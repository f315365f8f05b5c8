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

/** The user's alias table: what a thing is called, with its other names. A name that two things claim stays with the first. */
export const readAliases: Read<readonly AliasEntry[]> = (place) => {
  const members = membersOf(place);
  const owners = new Map<string, string>();
  const entries: AliasEntry[] = [];
  for (const [name, member] of members) {
    const link = name.trim();
    if (link === "") {
      member.report("empty", member, "string");
      continue;
    }
    const entry = readEntry(link, member);
    const isFree = (alias: string): boolean => {
      const key = `${entry.type ?? ""} ${fold(alias)}`;
      const owner = owners.get(key);
      if (owner !== undefined && owner !== link) {
        member.report("twice", member, alias);
        return false;
      }
      owners.set(key, link);
      return true;
    };
    if (isFree(link)) entries.push({ ...entry, names: entry.names.filter(isFree) });
  }
  return entries;
};
