import type { LinkedName } from "../entities/links/articleLinks";
import type { Resolution } from "../entities/links/resolve";
import type { ArticleText } from "../text/article";
import { isolate } from "./isolate";
import type { Language } from "./language";
import { LINK_TEXTS } from "./linkTexts";

/** The number of the paragraph that an offset lies in, counted from one over paragraphs that are not blank. */
const paragraphOf = ({ paragraphs }: ArticleText, offset: number): number =>
  paragraphs.findIndex(({ end }) => offset <= end) + 1;

/**
 * Why a name has its link, one reason a line: what its article says, then what the corpus adds. None for a name that
 * stands for itself. `articleName` gives the name by which people know an article. Never throws.
 */
export function describeLink(
  { reason }: LinkedName,
  article: ArticleText,
  resolution: Resolution | undefined,
  articleName: (path: string) => string,
  language: Language,
): readonly string[] {
  const texts = LINK_TEXTS[language];
  const lines: string[] = [];
  if (reason.kind === "listed" || reason.kind === "project") lines.push(texts[reason.kind]);
  else if (reason.kind === "short") lines.push(texts.short(isolate(reason.name)));
  else if (reason.kind !== "name") {
    const where = texts.inParagraph(isolate(String(paragraphOf(article, reason.at))));
    lines.push(texts.evidence[reason.kind](isolate(reason.name), where));
  }
  const why = resolution?.why;
  if (why) lines.push(texts.evidence[why.kind](isolate(why.name), texts.inArticle(isolate(articleName(why.path)))));
  if (resolution?.isAmbiguous === true) lines.push(texts.ambiguous);
  return lines;
}
