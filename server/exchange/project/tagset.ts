import { BUILT_IN_TAGSET } from "../../annotations/builtInTagset";
import type { Tagset } from "../../annotations/tagset";
import {
  knownMembersOf,
  listOf,
  memberOf,
  oneOf,
  readFlag,
  readText,
  type Members,
  type Place,
  type Read,
} from "./place";
import { readAttribute, readLabel, readRelation, type Base } from "./tagsetEntries";

const FIELDS = ["extends", "guidelines", "nesting", "labels", "attributes", "relations"];

const EMPTY: Tagset = { labels: [], attributes: [], relations: [], guidelines: null };

/** An entry of the file and where it stands, for checks between entries. */
interface Placed<T> {
  readonly entry: T;
  readonly place: Place;
}

/** The entries of a list, each name once. */
function readEntries<T>(
  members: Members,
  list: string,
  read: (place: Place, index: number) => T | undefined,
  nameOf: (entry: T) => string,
): readonly Placed<T>[] {
  const names = new Set<string>();
  const placed: Placed<T>[] = [];
  for (const [index, place] of (
    memberOf(
      members,
      list,
      listOf((element) => element),
    ) ?? []
  ).entries()) {
    const entry = read(place, index);
    if (!entry) continue;
    const name = nameOf(entry);
    if (names.has(name)) place.report("twice", place, name);
    else placed.push({ entry, place });
    names.add(name);
  }
  return placed;
}

/** The entries that the file adds to, each in the form that the file gives it, then the new ones. */
function joined<T>(base: readonly T[], own: readonly T[], nameOf: (entry: T) => string): readonly T[] {
  const byName = new Map(base.map((entry) => [nameOf(entry), entry]));
  for (const entry of own) byName.set(nameOf(entry), entry);
  return [...byName.values()];
}

/** Those of an entry's references that name something; others are reported. */
const definedIds = (ids: readonly string[], known: ReadonlySet<string>, place: Place): readonly string[] =>
  ids.filter((id) => {
    if (!known.has(id)) place.report("not-defined", place, id);
    return known.has(id);
  });

/** Every key once in its group: an entry of the file keeps it before one that it adds to, an earlier one before a later. */
function withOneKeyEach<T extends { readonly key: string | null }>(
  all: readonly T[],
  own: readonly Placed<T>[],
  groupOf: (entry: T) => string,
): readonly T[] {
  const owners = new Map<string, T>();
  const claim = (entry: T): boolean => {
    const name = `${groupOf(entry)} ${entry.key ?? ""}`;
    if (entry.key !== null && !owners.has(name)) owners.set(name, entry);
    return entry.key === null || owners.get(name) === entry;
  };
  for (const { entry, place } of own) if (!claim(entry)) place.report("twice", place, entry.key ?? "");
  return all.map((entry) => (claim(entry) ? entry : { ...entry, key: null }));
}

const idOf = ({ id }: { readonly id: string }): string => id;
const kindAndId = ({ kind, id }: { readonly kind: string; readonly id: string }): string => `${kind} ${id}`;

/**
 * The annotation scheme of a project. It adds to the built-in one (an entry with a known id changes only what it
 * says), or stands alone with `"extends": "none"`.
 */
export const readTagset: Read<Tagset> = (place) => {
  const members = knownMembersOf(place, FIELDS);
  const standsAlone = memberOf(members, "extends", oneOf(["isnad", "none"])) === "none";
  const tagset = standsAlone ? EMPTY : BUILT_IN_TAGSET;
  const base: Base = { tagset, nesting: memberOf(members, "nesting", readFlag) ?? true };

  const attributes = readEntries(members, "attributes", (each) => readAttribute(base, each), idOf);
  const allAttributes = joined(
    tagset.attributes,
    attributes.map(({ entry }) => entry),
    idOf,
  );
  const attributeIds = new Set(allAttributes.map(idOf));

  const labels = readEntries(members, "labels", (each, index) => readLabel(base, each, index), kindAndId).map(
    ({ entry, place: at }) => ({
      entry: { ...entry, attributes: definedIds(entry.attributes, attributeIds, at) },
      place: at,
    }),
  );
  const allLabels = joined(
    tagset.labels,
    labels.map(({ entry }) => entry),
    kindAndId,
  );
  const labelIds = new Set(allLabels.map(idOf));

  const relations = readEntries(members, "relations", (each) => readRelation(base, each), idOf).map(
    ({ entry, place: at }) => ({
      entry: { ...entry, from: definedIds(entry.from, labelIds, at), to: definedIds(entry.to, labelIds, at) },
      place: at,
    }),
  );
  const allRelations = joined(
    tagset.relations,
    relations.map(({ entry }) => entry),
    idOf,
  );
  return {
    labels: withOneKeyEach(allLabels, labels, ({ kind }) => kind),
    attributes: allAttributes,
    relations: withOneKeyEach(allRelations, relations, () => ""),
    guidelines: memberOf(members, "guidelines", readText) ?? null,
  };
};
