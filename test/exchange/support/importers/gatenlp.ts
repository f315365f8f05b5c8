// What gatenlp objects to in a bdocjs document, after its `Document.from_dict`, `AnnotationSet.from_dict`,
// `Annotation.from_dict` and `OffsetMapper`.

interface Annotation {
  readonly type: string;
  readonly start: number;
  readonly end: number;
  readonly id: number;
  readonly features: object;
}
interface Document {
  readonly annotation_sets: Readonly<
    Record<string, { readonly name: string; readonly annotations: readonly Annotation[]; readonly next_annid: number }>
  >;
  readonly text: string;
  readonly features: object;
  readonly offset_type: string;
  readonly name: string;
}

const isFeatures = (features: unknown): boolean =>
  typeof features === "object" && features !== null && !Array.isArray(features);

/** The offsets between characters: what a mapper from Java's offsets to Python's knows. */
function javaOffsets(text: string): ReadonlySet<number> {
  let at = 0;
  return new Set([0, ...Array.from(text, (point) => (at += point.length))]);
}

/** What is wrong with a document; empty where gatenlp loads it and its offsets become Python's. */
export function gatenlpComplaints(content: string): readonly string[] {
  const document = JSON.parse(content) as Document;
  const offsets = document.offset_type === "j" ? javaOffsets(document.text) : new Set(Array.from(document.text).keys());
  if (!["j", "p"].includes(document.offset_type)) return ["Invalid offset type, cannot load"];
  if (!isFeatures(document.features) || typeof document.name !== "string") return ["features or name"];
  return Object.entries(document.annotation_sets).flatMap(([name, set]) => {
    const ids = new Set(set.annotations.map(({ id }) => id));
    return [
      ...(set.name === name ? [] : [`set ${name} is called ${set.name}`]),
      ...(ids.size === set.annotations.length ? [] : [`set ${name}: two annotations with one id`]),
      ...set.annotations.flatMap(({ type, start, end, id, features }) => [
        ...(Number.isInteger(id) && id < set.next_annid ? [] : [`annotation ${id}: its id is not below next_annid`]),
        ...(offsets.has(start) && offsets.has(end) && start <= end ? [] : [`annotation ${id}: offsets`]),
        ...(type !== "" && isFeatures(features) ? [] : [`annotation ${id}: type or features`]),
      ]),
    ];
  });
}
