import type { ArticleAnalysis } from "../engine/analyseArticle";
import type { Entity } from "../engine/entities/entity";
import { describeEntity } from "../engine/messages/describeEntity";
import type { Context } from "./context";
import { escaped } from "./markdown";
import { textsIn } from "./texts";

/** How many other names a hover lists. */
const MOST_NAMES = 12;

/** What a name denotes, how often and by which other names the article calls it: Markdown, one paragraph for each. */
export function entityHover({ language }: Context, { article, entities }: ArticleAnalysis, entity: Entity): string {
  const { name, mentioned, otherNames } = describeEntity(entity, article.text, entities, language());
  const texts = textsIn(language());
  const names = otherNames.slice(0, MOST_NAMES).join(texts.comma);
  const alsoCalled = names === "" ? [] : [escaped(texts.alsoCalled(names))];
  return [`**${escaped(name)}**`, escaped(mentioned), ...alsoCalled].join("\n\n");
}
