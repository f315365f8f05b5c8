import { ABOUT, type Claim, type Scene } from "./claim";
import { WIDE_DISASTERS } from "./inheritScene";
import { withContainers, type Containers } from "./containers";
import { PART_GROUPS } from "../lexicon/countedClasses";
import { ranksOf, tollsOf } from "./tolls";
import type { WidthReader } from "./widths";

/** A claim as its sentence gives it, before the rest of the article is weighed. */
export type Draft = Omit<Claim, "keys" | "topics" | "named" | "tolls" | "rank" | "label" | "places" | "tolerance"> & {
  /** It counts others than those of its event in a sentence before. */
  readonly others: boolean;
  /** Its sentence adds something more: of its event, where the article counted that before. */
  readonly likewise: boolean;
};

const sameFrame = (a: Draft, b: Draft): boolean =>
  a.event !== null &&
  a.event === b.event &&
  a.part === b.part &&
  (a.counted === b.counted || a.counted === null || b.counted === null);

const orElse = (own: readonly string[], other: readonly string[]): readonly string[] => (own.length > 0 ? own : other);

/** A headline may give what the body tells as a part (headline 10 executed, body 15 executed, 10 of them for terror). */
const toldAsPart = (draft: Draft, body: readonly Draft[]): boolean =>
  draft.headline &&
  !draft.part &&
  body.some(
    (other) =>
      other.part &&
      other.lo === draft.lo &&
      other.counted === draft.counted &&
      body.some((whole) => whole.figure === other.partOf && sameFrame(whole, draft)),
  );

/** Whether the body tells a headline's figure again; its victims (21 ضحية) may be the dead there. */
const tellsAgain = (draft: Draft, other: Draft): boolean =>
  draft.lo === other.lo &&
  (sameFrame(draft, other) ||
    (draft.event === "casualties" && other.event === "killed" && sameFrame({ ...draft, event: "killed" }, other)));

/** A headline's figure is told again in the body, where its scene is described. */
function fromBody(draft: Draft, body: readonly Draft[]): Draft {
  const again = draft.headline ? body.find((other) => tellsAgain(draft, other)) : undefined;
  if (!again) return toldAsPart(draft, body) ? { ...draft, part: true } : draft;
  const wide = draft.scene.disasters.some((disaster) => WIDE_DISASTERS.has(disaster));
  const scene: Scene = {
    ...draft.scene,
    places: wide ? draft.scene.places : [...new Set([...draft.scene.places, ...again.scene.places])].sort(),
    facilities: orElse(draft.scene.facilities, again.scene.facilities),
    countries: orElse(draft.scene.countries, again.scene.countries),
    singled: [...new Set([...draft.scene.singled, ...again.scene.singled])].sort(),
    manners: [...new Set([...draft.scene.manners, ...again.scene.manners])].sort(),
    names: orElse(draft.scene.names, again.scene.names),
    whens: draft.scene.whens.length > 0 ? draft.scene.whens : again.scene.whens,
    gist: [...new Set([...draft.scene.gist, ...again.scene.gist])],
  };
  return {
    ...draft,
    event: again.event,
    scene,
    retold: true,
    teller: again.teller ?? draft.teller,
    scope: again.scope,
    participants: orElse(draft.participants, again.participants),
    nationality: draft.nationality ?? again.nationality,
    group: draft.group ?? again.group,
  };
}

/** A smaller figure for a city, beside one for the whole country, counts a part of it (14 in China, 12 of them in Wenzhou). */
function isLocalPart(draft: Draft, all: readonly Draft[]): boolean {
  const { lo } = draft;
  if (lo === null || draft.part || draft.scene.places.length === 0) return false;
  return all.some(
    (whole) =>
      whole !== draft &&
      sameFrame(whole, draft) &&
      whole.scope === draft.scope &&
      whole.scene.places.length === 0 &&
      whole.scene.countries.length > 0 &&
      whole.lo !== null &&
      whole.lo > lo &&
      // «نحو 3 ملايين منزل», and below 2.94 million of them: one count told twice.
      !(whole.qualifier === "about" && whole.lo * (1 - ABOUT) <= lo) &&
      (draft.scene.countries.length === 0 ||
        draft.scene.countries.some((country) => whole.scene.countries.includes(country))),
  );
}

function labelOf({ event, counted, participants, scene }: Draft): string {
  const whose = participants[0] ?? (event === null ? "" : (counted ?? ""));
  const place = scene.facilities[0] ?? scene.places[0] ?? scene.countries[0] ?? "";
  return [event ?? counted ?? "", whose, place].filter((part) => part !== "").join(" · ");
}

/** Weighs the claims of an article against each other: headline with body, city with country. In the same order. */
export function settleClaims(
  drafts: readonly Draft[],
  containers: Containers,
  { topics, named }: Pick<Claim, "topics" | "named">,
  widthOf: WidthReader,
): readonly Omit<Claim, "keys" | "tolerance">[] {
  const body = drafts.filter(({ headline }) => !headline);
  const told = shareTimes(deniedAgain(bodiesAsDead(drafts.map((draft) => fromBody(draft, body)))));
  // Only the first of each event are weighed, so that the work grows with the article, not with its square.
  const wholes = wholesOf(told);
  const rows = rowsOf(told);
  const summands = summandsOf(told, rows);
  const settled = told.map((drafted) => {
    const { others, likewise, ...draft } = drafted;
    const adds = likewise && addsTo(drafted, rows.get(rowOf(drafted))?.slice(0, WEIGHED) ?? []);
    const local = draft.local || isLocalPart(drafted, wholes.get(draft.event) ?? []);
    const part =
      (draft.part && !isAllOfNation(draft)) ||
      (draft.summand && PART_GROUPS.has(draft.group ?? "")) ||
      (((others && addsTo(drafted, rows.get(rowOf(drafted))?.slice(0, WEIGHED) ?? [])) || summands.has(drafted)) &&
        !local);
    const scene = withContainers(draft.scene, containers, widthOf);
    const places = [...scene.facilities, ...scene.places, ...scene.countries];
    const apart = draft.apart || adds;
    const summand = (draft.summand || adds) && !isSetOfItsOwn(draft);
    return { ...draft, apart, summand, part, local, scene, places, topics, named, label: labelOf(drafted) };
  });
  const tolls = tollsOf(settled);
  const ranks = ranksOf(settled);
  return settled.map((claim, index) => ({ ...claim, tolls, rank: ranks[index] ?? [0, 1] }));
}

/** «بينهم 45 إماراتيا»: some of the dead, and all of those of that nation. */
const isAllOfNation = ({ nationality, group }: Pick<Draft, "nationality" | "group">): boolean =>
  nationality !== null && group === null;

/** «45 إماراتيا و5 بحرينيين», «49 راكبا و5 من الطاقم»: each is all that another report counts of its kind. */
const isSetOfItsOwn = ({ nationality, group }: Pick<Draft, "nationality" | "group">): boolean =>
  nationality !== null || PART_GROUPS.has(group ?? "");

const WEIGHED = 20;

function wholesOf(drafts: readonly Draft[]): ReadonlyMap<string | null, readonly Draft[]> {
  const wholes = new Map<string | null, Draft[]>();
  for (const draft of drafts) {
    if (draft.scene.places.length > 0 || draft.part) continue;
    const known = wholes.get(draft.event) ?? [];
    if (known.length < WEIGHED) wholes.set(draft.event, [...known, draft]);
  }
  return wholes;
}

/** What was hit tells one happening of an article from the next: its time holds for all its figures. */
function shareTimes(drafts: readonly Draft[]): readonly Draft[] {
  const hit = ({ scene, incident }: Draft): string =>
    scene.singled.length === 0 ? "" : `${incident} ${scene.singled.join("|")}`;
  const times = new Map<string, Scene["whens"]>();
  for (const draft of drafts) {
    if (draft.scene.whens.length > 0 && !times.has(hit(draft))) times.set(hit(draft), draft.scene.whens);
  }
  return drafts.map((draft) => {
    const known = hit(draft) === "" || draft.scene.whens.length > 0 ? undefined : times.get(hit(draft));
    return known ? { ...draft, scene: { ...draft.scene, whens: known } } : draft;
  });
}

/** Where the sea keeps some of them, bodies that were found are fewer than the dead. */
const isAtSea = ({ scene: { singled, manners } }: Draft): boolean =>
  singled.includes("boat") || manners.includes("sinking");

const NEAR = 1.25;

/** Whether two counts are near enough to be of the same people. */
const isNear = ({ lo: a }: Draft, { lo: b }: Draft): boolean =>
  a !== null && b !== null && Math.max(a, b) <= Math.min(a, b) * NEAR;

/**
 * The bodies found are the dead in an article that counts these no other way (24 جثة لضحايا الحريق); where it gives a
 * toll of its own, bodies that are far fewer or more are those that somebody carried off or has not named.
 */
function bodiesAsDead(drafts: readonly Draft[]): readonly Draft[] {
  const tolls = drafts.filter(({ event, part }) => event === "killed" && !part);
  return drafts.map((draft) =>
    draft.event !== "bodies" || isAtSea(draft) || (tolls.length > 0 && !tolls.some((toll) => isNear(draft, toll)))
      ? draft
      : { ...draft, event: "killed", counted: "person" },
  );
}

/** Whether the others that a figure counts are others than one of its event and happening that the body told before. */
const addsTo = (draft: Draft, row: readonly Draft[]): boolean =>
  row.some((one) => one.figure < draft.figure && sameFrame(one, draft));

/** A figure that the narrator gives again as its source denied it is denied again. */
function deniedAgain(drafts: readonly Draft[]): readonly Draft[] {
  const values = ({ event, counted, lo, hi }: Draft): string => [event, counted, lo, hi].join(" ");
  const denied = new Set(drafts.filter(({ status }) => status === "denied").map(values));
  if (denied.size === 0) return drafts;
  return drafts.map((draft) =>
    draft.teller === null && denied.has(values(draft)) ? { ...draft, status: "denied" } : draft,
  );
}

const MOST_SUMMANDS = 4;

/**
 * Figures that follow each other and add up to another of the same frame count parts of it (70 and 20 of 90). Two that
 * are alike do where the second counts others.
 */
function summandsOf(drafts: readonly Draft[], rows: ReadonlyMap<string, readonly Draft[]>): ReadonlySet<Draft> {
  const totals = new Set(drafts.map(({ event, lo }) => `${event ?? ""} ${lo ?? ""}`));
  const parts = new Set<Draft>();
  for (const row of rows.values()) {
    for (const [index, first] of row.entries()) {
      let sum = first.lo ?? 0;
      for (const [offset, next] of row.slice(index + 1, index + MOST_SUMMANDS).entries()) {
        if (!sameFrame(first, next) || (next.lo === row[index + offset]?.lo && !next.others)) break;
        sum += next.lo ?? 0;
        if (totals.has(`${first.event ?? ""} ${sum}`))
          for (const part of row.slice(index, index + offset + 2)) parts.add(part);
      }
    }
  }
  return parts;
}

const rowOf = ({ incident, event }: Draft): string => `${incident} ${event ?? ""}`;

/** The figures of the body that count wholes, in a row for each event of one happening. */
function rowsOf(drafts: readonly Draft[]): ReadonlyMap<string, readonly Draft[]> {
  const rows = new Map<string, Draft[]>();
  for (const draft of drafts) {
    if (draft.lo === null || draft.part || draft.headline || draft.event === null) continue;
    const row = rows.get(rowOf(draft));
    if (row) row.push(draft);
    else rows.set(rowOf(draft), [draft]);
  }
  return rows;
}
