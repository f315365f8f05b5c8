import { isFields, type Json, type JsonFields } from "../annotations/json";

/** Values of other tools' JSON, which may be anything: undefined where a field is not there or of another type. */
export const stringIn = (fields: JsonFields, name: string): string | undefined => {
  const value = fields[name];
  return typeof value === "string" ? value : undefined;
};

export const numberIn = (fields: JsonFields, name: string): number | undefined => {
  const value = fields[name];
  return typeof value === "number" ? value : undefined;
};

/** The objects in a list; what is none is passed by. */
export const listOf = (fields: JsonFields, name: string): readonly JsonFields[] => {
  const value = fields[name];
  return Array.isArray(value) ? (value as readonly Json[]).filter(isFields) : [];
};

/** The strings in a list. */
export const stringsOf = (fields: JsonFields, name: string): readonly string[] => {
  const value = fields[name];
  return Array.isArray(value) ? (value as readonly Json[]).filter((one) => typeof one === "string") : [];
};

/** The numbers in a list. */
export const numbersOf = (fields: JsonFields, name: string): readonly number[] => {
  const value = fields[name];
  return Array.isArray(value) ? (value as readonly Json[]).filter((one) => typeof one === "number") : [];
};
