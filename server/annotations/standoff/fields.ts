import { isFields, type Json, type JsonFields } from "../json";

/** How one named value is read from a file, and what stands for it where it is absent. */
export interface Field<Value> {
  /** Undefined: not a value of this field. */
  readonly read: (value: Json) => Value | undefined;
  readonly absent: Value;
}
export type Fields<Values> = { readonly [Name in keyof Values]-?: Field<Values[Name]> };

/** Fields that were read. */
export interface ReadFields<Values> {
  readonly values: Values;
  /** What the fields do not know, and values that are of the wrong type: kept as they are. */
  readonly other: JsonFields;
  /** Names whose value is of the wrong type. */
  readonly bad: readonly string[];
}

export const readString = (value: Json): string | undefined => (typeof value === "string" ? value : undefined);
export const readNumber = (value: Json): number | undefined => (typeof value === "number" ? value : undefined);
export const readBoolean = (value: Json): boolean | undefined => (typeof value === "boolean" ? value : undefined);
export const readOneOf =
  <Word extends string>(words: readonly Word[]) =>
  (value: Json): Word | undefined =>
    words.find((word) => word === value);

export const field = <Value>(read: (value: Json) => Value | undefined, absent: Value): Field<Value> => ({
  read,
  absent,
});
/** A field that may be null, and is where it is absent. */
export const optional = <Value>(read: (value: Json) => Value | undefined): Field<Value | null> => ({
  read: (value) => (value === null ? null : read(value)),
  absent: null,
});

/** Reads an object's fields. What is missing or wrong gets the value for absence; nothing is dropped. */
export function readFields<Values>(fields: Fields<Values>, json: JsonFields): ReadFields<Values> {
  const values: Partial<Record<keyof Values, unknown>> = {};
  const other: Record<string, Json> = {};
  const bad: string[] = [];
  for (const name in fields) values[name] = fields[name].absent;
  for (const [name, value] of Object.entries(json)) {
    const known = Object.hasOwn(fields, name) ? fields[name as keyof Values] : undefined;
    const read = known?.read(value);
    if (read !== undefined) {
      values[name as keyof Values] = read;
      continue;
    }
    if (known) bad.push(name);
    Object.defineProperty(other, name, { value, enumerable: true, configurable: true, writable: true });
  }
  return { values: values as Values, other, bad };
}

const isAbsent = (value: unknown, absent: unknown): boolean =>
  value === absent || (Array.isArray(value) && value.length === 0 && Array.isArray(absent) && absent.length === 0);

/** The fields as JSON in the order of their table, without those that say no more than absence; then the others. */
export function writeFields<Values extends object>(
  fields: Fields<Values>,
  values: Values,
  other: JsonFields,
): JsonFields {
  const known = (Object.keys(fields) as (keyof Values & string)[])
    .filter((name) => !Object.hasOwn(other, name) && !isAbsent(values[name], fields[name].absent))
    .map((name): [string, Json] => [name, values[name] as Json]);
  return Object.fromEntries([...known, ...Object.entries(other)]);
}

/** An object of which some fields must be there and right; what else it holds stays with it. */
export const readObject =
  <Values extends object>(fields: { readonly [Name in keyof Values]-?: (value: Json) => Values[Name] | undefined }) =>
  (value: Json): Values | undefined => {
    if (!isFields(value)) return undefined;
    const read: Partial<Values> = {};
    for (const name in fields) {
      const part = fields[name](value[name] ?? null);
      if (part === undefined) return undefined;
      read[name] = part;
    }
    return { ...value, ...read } as unknown as Values;
  };
