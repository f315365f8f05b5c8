import type { FigureKind } from "../figures/figure";
import { DIMENSION_CLASSES } from "../lexicon/dimensions";
import type { Claim, Scope } from "./claim";

/** Kinds whose values can be told apart as quantities of things. */
const COMPARABLE: ReadonlySet<FigureKind> = new Set<FigureKind>(["cardinal", "dual", "vague", "money"]);

const DIMENSIONS: ReadonlySet<string> = new Set(DIMENSION_CLASSES);

/** Whether what a figure gives can be told apart: a count or a sum, or one size of the happening. */
const isComparable = ({ kind, event }: Pick<Claim, "kind" | "event">): boolean =>
  event !== null && (COMPARABLE.has(kind) || DIMENSIONS.has(event));

/** A count that still runs is compared with one that is closed. */
const FAMILY: Readonly<Record<Scope, string>> = {
  happening: "happening",
  running: "happening",
  series: "series",
  period: "period",
};

/** Telling words that are keys, where names may be missing or spelled otherwise. */
const TELLING = 6;

/**
 * The keys of a claim: its event and class of things, with each place, target, name or telling word
 * that could identify the happening. None where no event is named: such figures are never compared. Pure function of the claim.
 */
export function keysOf(claim: Omit<Claim, "keys" | "tolerance">): readonly string[] {
  if (!isComparable(claim)) return [];
  // What a project or a deal costs is another sum each time; what a disaster costs is one.
  if (claim.event === "cost" && claim.scene.disasters.length === 0) return [];
  const { places, facilities, singled, names, countries, disasters, gist } = claim.scene;
  const wide = countries.flatMap((country) => [...singled, ...disasters].map((what) => `${what}@${country}`));
  const anchors = [
    ...[...places, ...facilities].map((place) => `@${place}`),
    ...names.map((name) => `!${name}`),
    ...gist.filter((stem, at) => at < TELLING || claim.named.includes(stem)).map((stem) => `~${stem}`),
    ...wide,
  ];
  const frame = [
    claim.event ?? "",
    claim.part ? `part:${claim.group ?? ""}` : "whole",
    FAMILY[claim.scope],
    claim.unit ?? "",
  ].join("|");
  return [...new Set(anchors)].sort().map((anchor) => `${frame}|${anchor}`);
}
