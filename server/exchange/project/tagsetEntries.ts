import {
  ATTRIBUTE_KINDS,
  LABEL_KINDS,
  type Attribute,
  type Bilingual,
  type Color,
  type Label,
  type Relation,
  type Tagset,
} from "../../annotations/tagset";
import {
  knownMembersOf,
  listOf,
  memberOf,
  oneOf,
  readFlag,
  readText,
  requiredMember,
  textLike,
  type Place,
  type Read,
} from "./place";

/** Ids stand in lines of brat and CoNLL files, so they hold no white space and nothing that such formats part by. */
const readId: Read<string> = textLike(/^[\p{L}\p{N}_][\p{L}\p{M}\p{N}_.-]*$/u, "A-Z a-z 0-9 _ . -");
const readHex: Read<string> = textLike(/^#[0-9a-fA-F]{6}$/u, "#rrggbb");
const readKey: Read<string> = textLike(/^\S$/u, "a");

/** `"text"` for both languages, or `{ "en": …, "ar": … }`; one of them stands in for the other. */
const readBilingual: Read<Bilingual> = (place) => {
  if (place.node.type !== "object") {
    const text = readText(place);
    return text === undefined ? undefined : { en: text, ar: text };
  }
  const members = knownMembersOf(place, ["en", "ar"]);
  const en = memberOf(members, "en", readText);
  const ar = memberOf(members, "ar", readText);
  const either = en ?? ar;
  return either === undefined ? undefined : { en: en ?? either, ar: ar ?? either };
};

/** `"#rrggbb"` for all themes, or `{ "light": …, "dark": … }`; one of them stands in for the other. */
const readColor: Read<Color> = (place) => {
  if (place.node.type !== "object") {
    const color = readHex(place);
    return color === undefined ? undefined : { light: color, dark: color };
  }
  const members = knownMembersOf(place, ["light", "dark"]);
  const light = memberOf(members, "light", readHex);
  const dark = memberOf(members, "dark", readHex);
  const either = light ?? dark;
  return either === undefined ? undefined : { light: light ?? either, dark: dark ?? either };
};

/** For labels that name no colour: told apart in light and dark themes. Source: the Tableau 10 hues, darkened and lightened. */
const COLORS: readonly Color[] = [
  { light: "#1f5f99", dark: "#8ec1ee" },
  { light: "#b45309", dark: "#fdba74" },
  { light: "#2f7d32", dark: "#93d498" },
  { light: "#b3261e", dark: "#f5a3a0" },
  { light: "#6d3fa0", dark: "#cdb2ee" },
  { light: "#7a4a32", dark: "#d8b4a0" },
  { light: "#a83279", dark: "#f0a8d4" },
  { light: "#5b6169", dark: "#c3c8ce" },
  { light: "#76701a", dark: "#d9d27c" },
  { light: "#0f7583", dark: "#7fd5e0" },
];

const plain = (text: string): Bilingual => ({ en: text, ar: text });
const NOTHING = plain("");

const LABEL_FIELDS = ["id", "kind", "name", "description", "examples", "color", "key", "attributes", "nesting"];

/** What entries are read with: the scheme that they add to, and whether annotations may nest where a label is silent. */
export interface Base {
  readonly tagset: Tagset;
  readonly nesting: boolean;
}

/** A label of the file; what it leaves open is taken from the label of the same kind and id that it adds to. */
export function readLabel({ tagset, nesting }: Base, place: Place, index: number): Label | undefined {
  const members = knownMembersOf(place, LABEL_FIELDS);
  const id = requiredMember(place, members, "id", readId);
  if (id === undefined) return undefined;
  const named = memberOf(members, "kind", oneOf(LABEL_KINDS));
  const known = tagset.labels.find((label) => label.id === id && label.kind === (named ?? label.kind));
  return {
    id,
    kind: named ?? known?.kind ?? "entity",
    name: memberOf(members, "name", readBilingual) ?? known?.name ?? plain(id),
    description: memberOf(members, "description", readBilingual) ?? known?.description ?? NOTHING,
    examples: memberOf(members, "examples", listOf(readText)) ?? known?.examples ?? [],
    color: memberOf(members, "color", readColor) ??
      known?.color ??
      COLORS[index % COLORS.length] ?? { light: "#000000", dark: "#ffffff" },
    key: memberOf(members, "key", readKey) ?? known?.key ?? null,
    attributes: memberOf(members, "attributes", listOf(readId)) ?? known?.attributes ?? [],
    nesting: memberOf(members, "nesting", readFlag) ?? known?.nesting ?? nesting,
  };
}

const readValue: Read<Attribute["values"][number]> = (place) => {
  if (place.node.type !== "object") {
    const id = readText(place);
    return id === undefined ? undefined : { id, name: plain(id) };
  }
  const members = knownMembersOf(place, ["id", "name"]);
  const id = requiredMember(place, members, "id", readText);
  return id === undefined ? undefined : { id, name: memberOf(members, "name", readBilingual) ?? plain(id) };
};

export function readAttribute({ tagset }: Base, place: Place): Attribute | undefined {
  const members = knownMembersOf(place, ["id", "kind", "name", "values", "default"]);
  const id = requiredMember(place, members, "id", readId);
  if (id === undefined) return undefined;
  const known = tagset.attributes.find((attribute) => attribute.id === id);
  const values = memberOf(members, "values", listOf(readValue)) ?? known?.values ?? [];
  const kind = memberOf(members, "kind", oneOf(ATTRIBUTE_KINDS)) ?? known?.kind;
  return {
    id,
    kind: kind ?? (values.length > 0 ? "choice" : "text"),
    name: memberOf(members, "name", readBilingual) ?? known?.name ?? plain(id),
    values,
    fallback: memberOf(members, "default", readText) ?? known?.fallback ?? null,
  };
}

export function readRelation({ tagset }: Base, place: Place): Relation | undefined {
  const members = knownMembersOf(place, ["id", "name", "description", "from", "to", "key"]);
  const id = requiredMember(place, members, "id", readId);
  if (id === undefined) return undefined;
  const known = tagset.relations.find((relation) => relation.id === id);
  return {
    id,
    name: memberOf(members, "name", readBilingual) ?? known?.name ?? plain(id),
    description: memberOf(members, "description", readBilingual) ?? known?.description ?? NOTHING,
    from: memberOf(members, "from", listOf(readId)) ?? known?.from ?? [],
    to: memberOf(members, "to", listOf(readId)) ?? known?.to ?? [],
    key: memberOf(members, "key", readKey) ?? known?.key ?? null,
  };
}
