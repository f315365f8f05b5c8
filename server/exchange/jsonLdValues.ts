import { isFields, type Json, type JsonFields } from "../annotations/json";

/** JSON-LD writes one value bare and several as a list; keywords may have their `@`. */
export const valuesOf = (value: Json | undefined): readonly Json[] =>
  value === undefined || value === null ? [] : Array.isArray(value) ? (value as readonly Json[]) : [value];

/** The objects among one or several values. */
export const fieldsOf = (value: Json | undefined): readonly JsonFields[] => valuesOf(value).filter(isFields);

/** The strings among one or several values, the text of a value with a language or type too. */
export const textsOf = (value: Json | undefined): readonly string[] =>
  valuesOf(value).flatMap((one): readonly string[] => {
    if (typeof one === "string") return [one];
    return isFields(one) ? textsOf(one["@value"]) : [];
  });

/** An object's IRI; a string is one. */
export const idOf = (value: Json | undefined): string | undefined =>
  isFields(value) ? textsOf(value["id"] ?? value["@id"])[0] : typeof value === "string" ? value : undefined;

/** An object's types without their prefix. */
export const typesOf = (value: JsonFields): readonly string[] =>
  textsOf(value["type"] ?? value["@type"]).map((type) => type.replace(/^.*[:/#]/u, ""));

/** The last word of an IRI, as people would read it. */
export const lastSegment = (iri: string): string => decoded(iri.replace(/[#/?:]+$/u, "").replace(/^.*[#/?:]/u, ""));

/** A percent-encoded text in plain; as it is where it is not well encoded. */
export function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
