import { TAGSET_REQUEST, type TagsetParams, type TagsetResult } from "../../../server/protocol/tagset";
import type { Language } from "../../messages/language";
import type { Scheme } from "../../messages/scheme";
import type { Server } from "../../server";
import { uiLanguage } from "../../settings";

/** What the tagset lets annotators choose, in the language of the interface and in the order of the tagset. */
function schemeIn({ labels, attributes, relations }: TagsetResult, language: Language): Scheme {
  type Entry = TagsetResult["labels"][number] | TagsetResult["relations"][number];
  type Named = Pick<Scheme["relations"][number], "id" | "name" | "description">;
  const nameOf = ({ id, name }: Pick<Entry, "id" | "name">): string => name[language] || name.en || id;
  const named = (entry: Entry): Named => ({
    id: entry.id,
    name: nameOf(entry),
    description: entry.description[language],
  });
  return {
    labels: labels.map((label) => ({
      ...named(label),
      kind: label.kind,
      examples: label.examples,
      color: label.color,
      key: label.key,
      attributes: label.attributes,
    })),
    attributes: attributes.map(({ values, ...attribute }) => ({
      ...attribute,
      name: nameOf(attribute),
      values: values.map((value) => ({ id: value.id, name: nameOf(value) })),
    })),
    relations: relations.map((relation) => ({
      ...named(relation),
      from: relation.from,
      to: relation.to,
      key: relation.key,
    })),
  };
}

/** What annotators of an article choose from, in the language of the interface; undefined where the server does not say. */
export async function schemeOf(server: Server, uri: string): Promise<Scheme | undefined> {
  const params: TagsetParams = { uri };
  const tagset = await server.askQuietly<TagsetResult | null>(TAGSET_REQUEST, params);
  return tagset == null ? undefined : schemeIn(tagset, uiLanguage());
}
