import { parseTree, type Node, type ParseError } from "jsonc-parser";
import { DIAGNOSTIC_CODES } from "../../engine/diagnostics/diagnostic";
import {
  DEFAULT_PROJECT,
  SEVERITY_SETTINGS,
  type ProjectSettings,
  type SeveritySetting,
  type Tolerances,
} from "../../annotations/project";
import { BUILT_IN_TAGSET } from "../../annotations/builtInTagset";
import { lineStartsOf, positionAt } from "../../engine/text/positions";
import { readAliases } from "./aliases";
import {
  knownMembersOf,
  memberOf,
  membersOf,
  oneOf,
  readShare,
  type Place,
  type ProjectProblem,
  type Read,
  type Report,
} from "./place";
import { readSources } from "./sources";
import { readTagset } from "./tagset";

/** What a project file says, and what in it could not be used. */
export interface ProjectReading {
  readonly settings: ProjectSettings;
  readonly problems: readonly ProjectProblem[];
}

const FIELDS = ["version", "aliases", "sources", "tolerances", "severity", "entityThreshold", "tagset"];

/** The version of the format that is written here; a later one is read as far as it is understood. */
const VERSION = 1;

const readTolerances: Read<Tolerances> = (place) => {
  const members = knownMembersOf(place, ["about"]);
  return { about: memberOf(members, "about", readShare) ?? DEFAULT_PROJECT.tolerances.about };
};

const readSeverity: Read<ReadonlyMap<string, SeveritySetting>> = (place) => {
  const members = membersOf(place);
  const severity = new Map<string, SeveritySetting>();
  for (const [rule, member] of members) {
    if (!DIAGNOSTIC_CODES.some((code) => code === rule)) member.report("unknown-field", member, rule);
    const setting = oneOf(SEVERITY_SETTINGS)(member);
    if (setting !== undefined) severity.set(rule, setting);
  }
  return severity;
};

const readVersion: Read<number> = (place) => {
  const value: unknown = place.node.value;
  if (value === VERSION) return VERSION;
  place.report("not-allowed", place, String(VERSION));
  return undefined;
};

function readSettings(place: Place): ProjectSettings {
  const members = knownMembersOf(place, FIELDS);
  memberOf(members, "version", readVersion);
  return {
    aliases: memberOf(members, "aliases", readAliases) ?? [],
    sources: memberOf(members, "sources", readSources) ?? [],
    tolerances: memberOf(members, "tolerances", readTolerances) ?? DEFAULT_PROJECT.tolerances,
    severity: memberOf(members, "severity", readSeverity) ?? DEFAULT_PROJECT.severity,
    entityThreshold: memberOf(members, "entityThreshold", readShare) ?? null,
    tagset: memberOf(members, "tagset", readTagset) ?? BUILT_IN_TAGSET,
  };
}

/** The tree of a text, or undefined where there is none: nesting too deep for the parser counts as no JSON. */
function treeOf(text: string, errors: ParseError[]): Node | undefined {
  try {
    // A byte order mark is no JSON; a space in its place keeps the offsets.
    return parseTree(text.replace(/^\uFEFF/u, " "), errors, { allowTrailingComma: true });
  } catch {
    return undefined;
  }
}

/**
 * Reads a project file (`isnad.json`): JSON, in which comments and trailing commas are allowed. Leniently: what cannot
 * be used is left out and listed, with its place; a file that is damaged is read as far as it goes. Fields that are not
 * known are listed and left out, but for `$…` and `x-…`. Never throws.
 */
export function readProject(text: string): ProjectReading {
  const lines = lineStartsOf(text);
  const problems: ProjectProblem[] = [];
  const note = (code: ProjectProblem["code"], path: string, start: number, end: number, detail: string): void => {
    problems.push({ code, path, line: positionAt(lines, start).line + 1, start, end, detail });
  };
  const errors: ParseError[] = [];
  const node = treeOf(text, errors);
  for (const { offset, length } of errors) note("not-json", "", offset, offset + length, "");
  if (!node) {
    if (errors.length === 0) note("not-json", "", 0, text.length, "");
    return { settings: DEFAULT_PROJECT, problems };
  }
  const report: Report = (code, place, detail = "") =>
    note(code, place.path, place.node.offset, place.node.offset + place.node.length, detail);
  const settings = readSettings({ node, path: "", report });
  return { settings, problems: problems.sort((a, b) => a.start - b.start) };
}
