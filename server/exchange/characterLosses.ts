import type { AnnotatedArticle } from "./corpus";
import type { Loss } from "./format";
import { isBeyondXml } from "./xml";

/** The loss of an article whose text has characters that XML cannot hold. Offsets do not change. */
export const characterLosses = ({ path, article }: AnnotatedArticle): readonly Loss[] =>
  isBeyondXml(article.text) ? [{ path, what: "text", why: "beyond-xml" }] : [];
