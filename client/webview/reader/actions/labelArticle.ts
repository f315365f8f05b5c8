import { labelsForArticle } from "../review/articleLabels";
import type { Action } from "./action";

/** Asks for the labels of the article as a whole. */
export const labelArticle: Action = ({ review }) =>
  labelsForArticle(review).length === 0 ? { say: "noArticleLabels" } : { panel: "article" };
