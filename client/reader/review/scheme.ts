import type { TagsetResult } from "../../../server/protocol/tagset";
import type { Language } from "../../messages/language";
import type { Scheme } from "../../webview/reader/messages";

/** What the tagset lets annotators choose, in the language of the interface and in the order of the tagset. */
export function schemeIn({ labels, relations }: TagsetResult, language: Language): Scheme {
  type Entry = TagsetResult["labels"][number] | TagsetResult["relations"][number];
  type Named = Pick<Scheme["relations"][number], "id" | "name" | "description">;
  const named = ({ id, name, description }: Entry): Named => ({
    id,
    name: name[language] || name.en || id,
    description: description[language],
  });
  return {
    labels: labels.map((label) => ({
      ...named(label),
      kind: label.kind,
      examples: label.examples,
      color: label.color,
      key: label.key,
    })),
    relations: relations.map((relation) => ({
      ...named(relation),
      from: relation.from,
      to: relation.to,
      key: relation.key,
    })),
  };
}
