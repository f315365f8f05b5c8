import type { ArticleAnalysis } from "../engine/analyseArticle";
import { describeEntity } from "../engine/messages/describeEntity";
import { describeLink } from "../engine/messages/describeLink";
import type { Context } from "./context";
import { decidedHover } from "./decidedHover";
import { escaped } from "./markdown";
import { textsIn } from "./texts";
import { fileNameOf } from "./uris";

/** How many other names a hover lists. */
const MOST_NAMES = 12;

/**
 * What a name denotes and why, how often and by which other names the article calls it, what was decided: Markdown, one
 * paragraph for each. `analysis` is the article as the corpus links it.
 */
export function entityHover(
  context: Context,
  uri: string,
  { article, entities, links }: ArticleAnalysis,
  index: number,
): string | null {
  const { language, workspace } = context;
  const entity = entities[index];
  const linked = links.names.get(links.keys[index] ?? "");
  if (!entity || !linked) return null;
  const { name, mentioned, otherNames } = describeEntity(entity, article.text, entities, language());
  const resolution = workspace.resolutionOf(uri, linked.key);
  const why = describeLink(linked, article, resolution, fileNameOf, language());
  const texts = textsIn(language());
  const names = otherNames.slice(0, MOST_NAMES).join(texts.comma);
  const alsoCalled = names === "" ? [] : [escaped(texts.alsoCalled(names))];
  const decided = decidedHover(context, uri, "entity", entity);
  return [`**${escaped(name)}**`, ...why.map(escaped), escaped(mentioned), ...alsoCalled, ...decided].join("\n\n");
}
