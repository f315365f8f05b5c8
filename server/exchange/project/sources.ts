import type { SourceEntry } from "../../annotations/project";
import { DIAGNOSTIC_CODES } from "../../engine/diagnostics/diagnostic";
import { knownMembersOf, listOf, memberOf, oneOf, readText, requiredMember, type Read } from "./place";

/** A name alone is trusted in all things; `{ "name": …, "accept": ["anonymous-source"], "reason": … }` in some. */
const readSource: Read<SourceEntry> = (place) => {
  if (place.node.type !== "object") {
    const name = readText(place);
    return name === undefined ? undefined : { name, accept: "all", reason: null };
  }
  const members = knownMembersOf(place, ["name", "accept", "reason"]);
  const name = requiredMember(place, members, "name", readText);
  if (name === undefined) return undefined;
  return {
    name,
    accept: memberOf(members, "accept", listOf(oneOf(DIAGNOSTIC_CODES))) ?? "all",
    reason: memberOf(members, "reason", readText) ?? null,
  };
};

/** The sources that the user has settled once and for all. */
export const readSources: Read<readonly SourceEntry[]> = listOf(readSource);
