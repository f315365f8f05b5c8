import type { TagsetLabel, TagsetResult } from "../../../server/protocol/tagset";
import type { Language } from "../../messages/language";
import type { Label } from "../../webview/reader/messages";

/** The labels that marks can have, in the language of the interface and in the order of the tagset. */
export function labelsIn(tagset: TagsetResult, language: Language): readonly Label[] {
  return tagset.labels.filter(isOfMarks).map((label) => ({
    id: label.id,
    kind: label.kind,
    name: label.name[language] || label.name.en || label.id,
    description: label.description[language],
    examples: label.examples,
    color: label.color,
    key: label.key,
  }));
}

function isOfMarks(label: TagsetLabel): label is TagsetLabel & { readonly kind: Label["kind"] } {
  return label.kind !== "document";
}
