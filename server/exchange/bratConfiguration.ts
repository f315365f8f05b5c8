import { ENTITY_TYPES } from "../engine/entities/entity";
import type { ExchangeFile } from "./format";

/** Attribute → what may carry it. */
const ATTRIBUTES = {
  Kind: "Figure",
  Lo: "Figure",
  Hi: "Figure",
  Qualifier: "Figure",
  Unit: "Figure",
  Iso: "Figure",
  Role: "Figure",
  Status: "Figure",
  SourceKind: "Source",
  SourceSort: "Source",
  Cue: "Attribution",
} as const;
export type BratAttribute = keyof typeof ATTRIBUTES;

/** Type → its label in Arabic, a short one, and its background. Types are stored in ASCII. */
const LABELS: readonly (readonly [type: string, label: string, background: string | null])[] = [
  ["Figure", "رقم", "#ffe08a"],
  ["Source", "مصدر", "#b7e4c7"],
  ["Attribution", "إسناد", "#d8f3dc"],
  ["Note", "ملاحظة", "#fff3bf"],
  ["Ruling", "حكم المعلّق", "#e9ecef"],
  ["PER", "شخص", "#cfe2ff"],
  ["ORG", "منظمة", "#c7d2fe"],
  ["GPE", "بلد أو مدينة", "#fbcfe8"],
  ["LOC", "موقع", "#fce7f3"],
  ["FAC", "منشأة", "#e9d5ff"],
  ["NORP", "جماعة", "#fde2c8"],
  ["EVENT", "حدث", "#fecaca"],
  ["LAW", "قانون", "#e5e7eb"],
  ["MISC", "آخر", "#f3f4f6"],
  ["SaidBy", "قاله", null],
  ["ConflictsWith", "يعارض", null],
  ["Kind", "نوع", null],
  ["Lo", "الحد الأدنى", null],
  ["Hi", "الحد الأعلى", null],
  ["Qualifier", "قيد", null],
  ["Unit", "وحدة", null],
  ["Iso", "تاريخ", null],
  ["Role", "دور", null],
  ["Status", "حكم", null],
  ["SourceKind", "نوع المصدر", null],
  ["SourceSort", "صفة المصدر", null],
  ["Cue", "فعل القول", null],
];

const byCodeUnit = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

function annotationConf({ entities, relations, events, values }: Used): string {
  const attributes = [...values].map(([name, { carriers, words }]) => {
    const known: string | undefined = Object.hasOwn(ATTRIBUTES, name) ? ATTRIBUTES[name as BratAttribute] : undefined;
    const carrier = known ?? ([...carriers].every((letter) => letter === "E") ? "<EVENT>" : "<ANY>");
    const given = [...words].filter((word) => word !== "").sort(byCodeUnit);
    return `${name}\tArg:${carrier}${given.length === 0 ? "" : `, Value:${given.join("|")}`}`;
  });
  return [
    "[entities]",
    ...entities,
    "",
    "[relations]",
    "SaidBy\tSaid:Figure, Sayer:Source",
    "ConflictsWith\tArg1:Figure, Arg2:Figure, <REL-TYPE>:symmetric",
    // A type may have several rules; people draw these two between other things, too.
    ...relations.map((type) => `${type}\tArg1:<ANY>, Arg2:<ANY>`),
    "<OVERLAP>\tArg1:<ENTITY>, Arg2:<ENTITY>, <OVL-TYPE>:<ANY>",
    "",
    "[events]",
    "Attribution\tSource?:Source, Figure*:Figure",
    ...events,
    "",
    "[attributes]",
    ...attributes,
    "",
  ].join("\n");
}

const visualConf = (): string =>
  [
    "[labels]",
    ...LABELS.map(([type, label]) => `${type} | ${label}`),
    "",
    "[drawing]",
    ...LABELS.flatMap(([type, , background]) => (background === null ? [] : [`${type}\tbgColor:${background}`])),
    "ConflictsWith\tcolor:#c1121f, dashArray:3-3",
    "",
    "[options]",
    "Text direction:rtl",
    "",
  ].join("\n");

const TOOLS_CONF = [
  "[options]",
  "Tokens\ttokenizer:whitespace",
  "Sentences\tsplitter:newline",
  "Validation\tvalidate:all",
  "",
  "[search]",
  "",
  "[annotators]",
  "",
  "[disambiguators]",
  "",
  "[normalization]",
  "",
].join("\n");

/** What the lines of a corpus use that has to be configured. */
interface Used {
  readonly entities: readonly string[];
  readonly relations: readonly string[];
  /** Configuration lines of other tools' events. */
  readonly events: readonly string[];
  /** By attribute: the letters of the ids that carry it, and its values; an empty one where it has none. */
  readonly values: ReadonlyMap<string, { readonly carriers: ReadonlySet<string>; readonly words: ReadonlySet<string> }>;
}

/** Our own relations, with the types of the things that their rules are for. */
const OWN_RELATIONS: ReadonlyMap<string, string> = new Map([
  ["SaidBy", "Said:Figure Sayer:Source"],
  ["ConflictsWith", "Arg1:Figure Arg2:Figure"],
]);
const OWN_TYPES = ["Figure", "Source", "Note", "Ruling"] as const;

function usedIn(lines: readonly string[]): Used {
  const entities = new Set<string>();
  const relations = new Set<string>();
  const roles = new Map<string, Set<string>>();
  const values = new Map<string, { carriers: Set<string>; words: Set<string> }>();
  /** The types of the file that is read: what a line refers to stands before it. */
  const types = new Map<string, string>();
  const withType = (argument: string): string => argument.replace(/[^:]*$/u, (target) => types.get(target) ?? target);
  for (const line of lines) {
    const [id = "", data = ""] = line.split("\t");
    const [first = "", second = "", third = ""] = data.split(" ");
    if (/^[TE]/u.test(id)) types.set(id, first.replace(/:.*$/u, ""));
    if (id.startsWith("T")) entities.add(first);
    const isRuled = OWN_RELATIONS.get(first) === `${withType(second)} ${withType(third)}`;
    if (id.startsWith("R") && !isRuled) relations.add(first);
    if (id.startsWith("E")) {
      const type = first.split(":")[0] ?? "";
      const known = roles.get(type) ?? new Set();
      for (const part of data.split(" ").slice(1)) known.add(part.replace(/\d*:.*$/u, ""));
      roles.set(type, known);
    }
    if (!/^[AM]/u.test(id)) continue;
    const known = values.get(first) ?? { carriers: new Set(), words: new Set() };
    known.carriers.add(second.charAt(0));
    known.words.add(third);
    values.set(first, known);
  }
  const others = [...roles].filter(([type]) => type !== "Attribution");
  const isEntity = (type: string): boolean => type !== "Attribution" && !roles.has(type);
  const known: readonly string[] = [...OWN_TYPES, ...ENTITY_TYPES];
  return {
    entities: [...known, ...[...entities].filter((type) => isEntity(type) && !known.includes(type)).sort(byCodeUnit)],
    relations: [...relations].sort(byCodeUnit),
    events: others
      .map(([type, names]) => `${type}\t${[...names].map((name) => `${name}*:<ANY>`).join(", ")}`)
      .sort(byCodeUnit),
    values: new Map([...values].sort(([a], [b]) => byCodeUnit(a, b))),
  };
}

/**
 * The three files that tell brat which types there are and how to show them: right to left, with Arabic labels, and
 * with entities allowed to overlap. `lines` are all lines of all `.ann` files.
 */
export const bratConfiguration = (lines: readonly string[]): readonly ExchangeFile[] => [
  { name: "annotation.conf", content: annotationConf(usedIn(lines)) },
  { name: "visual.conf", content: visualConf() },
  { name: "tools.conf", content: TOOLS_CONF },
];
