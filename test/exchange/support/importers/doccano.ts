// What doccano objects to when it imports a line of JSONL into a project of relation extraction, after its `TextData`,
// `SpanLabel`, `RelationLabel` and the columns and constraints of its database. Offsets count code points.

interface Example {
  readonly text: string;
  readonly entities?: readonly {
    readonly id: number;
    readonly label: string;
    readonly start_offset: number;
    readonly end_offset: number;
  }[];
  readonly relations?: readonly {
    readonly id: number;
    readonly from_id: number;
    readonly to_id: number;
    readonly type: string;
  }[];
}

/** The columns of a label's name, of spans and of relations. */
const LONGEST_LABEL = 100;

const isLabel = (label: unknown): boolean =>
  typeof label === "string" && label !== "" && Array.from(label).length <= LONGEST_LABEL;

const isNatural = (value: unknown): value is number => Number.isInteger(value) && (value as number) >= 0;

/** What is wrong with a line; empty where it becomes an example with its spans and relations. */
export function doccanoComplaints(line: string): readonly string[] {
  const { text, entities, relations } = JSON.parse(line) as Example;
  if (typeof text !== "string" || text === "") return ["The empty text is not allowed."];
  if (entities === undefined || relations === undefined) return ["Column not found in the file"];
  const length = Array.from(text).length;
  const ids = new Set(entities.map(({ id }) => id));
  return [
    ...(ids.size === entities.length ? [] : ["two entities with one id"]),
    ...entities.flatMap(({ id, label, start_offset: start, end_offset: end }) => [
      ...(Number.isInteger(id) && isLabel(label) ? [] : [`entity ${id}: id or label`]),
      ...(isNatural(start) && isNatural(end) && start < end && end <= length ? [] : [`entity ${id}: offsets`]),
    ]),
    ...relations.flatMap(({ id, type, from_id: from, to_id: to }) => [
      ...(Number.isInteger(id) && isLabel(type) ? [] : [`relation ${id}: id or type`]),
      ...(ids.has(from) && ids.has(to) ? [] : [`relation ${id}: KeyError`]),
    ]),
  ];
}
