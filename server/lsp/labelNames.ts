import { labelOf, LABEL_KINDS, type Bilingual, type LabelKind, type Tagset } from "../annotations/tagset";
import type { LabelName } from "../protocol/tagset";
import type { Context } from "./context";

type Named = Pick<LabelName, "kind"> & { readonly label: string };

const isLabelKind = (kind: string): kind is LabelKind => LABEL_KINDS.some((one) => one === kind);

/** What a tagset calls a label or relation; undefined where it knows none of the id. */
export const nameIn = (tagset: Tagset, kind: LabelName["kind"], label: string): Bilingual | undefined =>
  isLabelKind(kind)
    ? labelOf(tagset, kind, label)?.name
    : kind === "relation"
      ? tagset.relations.find(({ id }) => id === label)?.name
      : undefined;

/**
 * What the tagsets of articles call labels, each label once: by the first that has it. Articles of one folder may belong to
 * several projects. Labels that no tagset has are left out.
 *
 * @param uris canonical.
 */
export function labelNames(
  { workspace }: Pick<Context, "workspace">,
  uris: Iterable<string>,
  labels: Iterable<Named>,
): readonly LabelName[] {
  const tagsets = new Set([...uris].map((uri) => workspace.projectOf(uri).tagset));
  const found = new Map<string, LabelName>();
  for (const { kind, label } of labels) {
    const key = `${kind} ${label}`;
    if (found.has(key)) continue;
    for (const tagset of tagsets) {
      const name = nameIn(tagset, kind, label);
      if (!name) continue;
      found.set(key, { kind, id: label, name });
      break;
    }
  }
  return [...found.values()];
}
