/** How the names of stand-off files end. */
export const STAND_OFF_ENDING = ".isnad.jsonl";

const ARTICLE_ENDING = /\.txt$/iu;
/** What no file name holds on some system, what would end the annotator's part, and blanks. */
const NOT_IN_A_NAME = /[\s.\\/:*?"<>|\u0000-\u001F\u007F]+/gu;

/** An annotator's name as it stands in file names; empty where nothing of it can. */
export const annotatorInNames = (annotator: string): string =>
  annotator
    .normalize("NFC")
    .replace(NOT_IN_A_NAME, "-")
    .replace(/^-+|-+$/gu, "");

/**
 * The name of an article's stand-off file, beside it: `NAME.isnad.jsonl`, or `NAME.<annotator>.isnad.jsonl` where each
 * annotator has a file. Works on names, paths and URIs alike.
 */
export function standOffName(article: string, annotator: string | null = null): string {
  const stem = article.replace(ARTICLE_ENDING, "");
  const own = annotator === null ? "" : annotatorInNames(annotator);
  return `${stem}${own === "" ? "" : `.${own}`}${STAND_OFF_ENDING}`;
}

export const isStandOffName = (name: string): boolean => name.toLowerCase().endsWith(STAND_OFF_ENDING);

/**
 * Which of some articles a stand-off file belongs to, and the annotator that its name gives; undefined where it is none
 * of theirs. `a.b.isnad.jsonl` is the shared file of `a.b.txt` where there is such an article, else b's of `a.txt`.
 */
export function ownerOf(
  name: string,
  articles: readonly string[],
): { readonly article: string; readonly annotator: string | null } | undefined {
  if (!isStandOffName(name)) return undefined;
  const stem = name.slice(0, -STAND_OFF_ENDING.length);
  const named = (wanted: string): string | undefined =>
    articles.find((article) => article.replace(ARTICLE_ENDING, "") === wanted);
  const shared = named(stem);
  if (shared !== undefined) return { article: shared, annotator: null };
  const dot = stem.lastIndexOf(".");
  const own = dot < 0 ? undefined : named(stem.slice(0, dot));
  return own === undefined ? undefined : { article: own, annotator: stem.slice(dot + 1) };
}
