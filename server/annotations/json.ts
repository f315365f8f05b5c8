/** A value as JSON can hold it. */
export type Json = null | boolean | number | string | readonly Json[] | { readonly [key: string]: Json };

/** Named values of which nothing is known but that they came from a file and go back into it. */
export type JsonFields = Readonly<Record<string, Json>>;

export const isFields = (value: Json | undefined): value is JsonFields =>
  typeof value === "object" && value !== null && !Array.isArray(value);

/** The value of a line of JSON, or undefined where it is none. */
export function parseJson(line: string): Json | undefined {
  try {
    return JSON.parse(line) as Json;
  } catch {
    return undefined;
  }
}

/** The fields without those of some names. */
export const without = (fields: JsonFields, names: ReadonlySet<string>): JsonFields =>
  Object.fromEntries(Object.entries(fields).filter(([name]) => !names.has(name)));

/**
 * Line separators that JSON lets stand in a string and at which some readers end a line (Python's `splitlines`), and
 * controls that reorder or hide what a person sees of a line (UAX #9): all are written as escapes.
 */
const UNSEEN = /[\u007F-\u009F\u061C\u200E\u200F\u2028-\u202E\u2066-\u2069\uFEFF]/gu;

/** A value as one line of JSON. Lone surrogates are escaped, so that the line can be stored as UTF-8. */
export const jsonLine = (value: Json): string =>
  JSON.stringify(value).replace(UNSEEN, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, "0")}`);
