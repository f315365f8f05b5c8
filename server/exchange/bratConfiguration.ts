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

function annotationConf(entities: readonly string[], values: ReadonlyMap<string, ReadonlySet<string>>): string {
  const attributes = Object.entries(ATTRIBUTES).flatMap(([name, carrier]) => {
    const used = [...(values.get(name) ?? [])].sort(byCodeUnit);
    return used.length === 0 ? [] : [`${name}\tArg:${carrier}, Value:${used.join("|")}`];
  });
  return [
    "[entities]",
    ...entities,
    "",
    "[relations]",
    "SaidBy\tSaid:Figure, Sayer:Source",
    "ConflictsWith\tArg1:Figure, Arg2:Figure, <REL-TYPE>:symmetric",
    "<OVERLAP>\tArg1:<ENTITY>, Arg2:<ENTITY>, <OVL-TYPE>:<ANY>",
    "",
    "[events]",
    "Attribution\tSource:Source, Figure*:Figure",
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

/**
 * The three files that tell brat which types there are and how to show them: right to left, with Arabic labels, and
 * with entities allowed to overlap. `labels` are the entity types in use, `values` the values of each attribute.
 */
export function bratConfiguration(
  labels: ReadonlySet<string>,
  values: ReadonlyMap<string, ReadonlySet<string>>,
): readonly ExchangeFile[] {
  const foreign = [...labels].filter((label) => !ENTITY_TYPES.some((type) => type === label)).sort(byCodeUnit);
  return [
    { name: "annotation.conf", content: annotationConf(["Figure", "Source", ...ENTITY_TYPES, ...foreign], values) },
    { name: "visual.conf", content: visualConf() },
    { name: "tools.conf", content: TOOLS_CONF },
  ];
}
