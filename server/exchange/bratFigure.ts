import type { FigureAnnotation } from "../annotations/annotation";
import type { Json, JsonFields } from "../annotations/json";
import { decimal } from "./decimal";
import { oneWord } from "./bratSheet";

/** brat's attributes of a figure, with the field of the stand-off file that each shows. */
const FIELDS = [
  ["Lo", "lo"],
  ["Hi", "hi"],
  ["Qualifier", "qualifier"],
  ["Unit", "unit"],
  ["Iso", "iso"],
  ["Role", "role"],
  ["Status", "status"],
] as const;

const shown = (value: string | number | null): string | null =>
  value === null || value === "" ? null : typeof value === "number" ? decimal(value) : oneWord(value);

/** The values that brat shows of a figure, in order: name and word. */
export const bratValues = ({ label, attributes }: FigureAnnotation): readonly (readonly [string, string])[] => [
  ["Kind", oneWord(label)],
  ...FIELDS.flatMap(([name, field]): readonly (readonly [string, string])[] => {
    const value = shown(attributes[field]);
    return value === null ? [] : [[name, value]];
  }),
];

/**
 * What brat's attributes say of a figure: a value that brat still shows as we wrote it stays what it was; another one
 * is what somebody changed it to. `recorded` are the attributes as we wrote them.
 */
export function figureFields(values: ReadonlyMap<string, string>, recorded: JsonFields): JsonFields {
  return Object.fromEntries(
    FIELDS.flatMap(([name, field]): readonly (readonly [string, Json])[] => {
      const before = recorded[field] ?? null;
      const old = typeof before === "string" || typeof before === "number" ? shown(before) : null;
      const now = values.get(name) ?? null;
      if (now === old) return [];
      if (field !== "lo" && field !== "hi") return [[field, now]];
      const number = Number(now ?? Number.NaN);
      return [[field, Number.isNaN(number) ? null : number]];
    }),
  );
}
