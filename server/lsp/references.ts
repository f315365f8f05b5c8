import type { CancellationToken, Location, ReferenceParams } from "vscode-languageserver";
import type { ArticleAnalysis } from "../engine/analyseArticle";
import type { Entity } from "../engine/entities/entity";
import { contains, textOf, type Span } from "../engine/text/span";
import { CANCELLED, type Cancelled } from "../workspace/cancellation";
import { atPosition, type Asked } from "./asking";
import { locationOf, type Context } from "./context";
import type { CorpusView } from "./corpusView";
import type { Found } from "./locate";
import type { Outdated } from "./runner";

/** A place in an article of the corpus. */
interface Place {
  readonly uri: string;
  readonly span: Span;
}

/** Every place of the corpus that a function finds in an article, in the order of articles. */
const inEveryArticle = (
  { corpus }: CorpusView,
  find: (analysis: ArticleAnalysis) => readonly Span[],
): readonly Place[] =>
  corpus.articles.flatMap(({ path, analysis }) => find(analysis).map((span) => ({ uri: path, span })));

/** The link of a name of the asked-for article once the whole corpus has been heard. */
const linkedIn = (view: CorpusView, { uri, analysis }: Asked, entity: Entity): string =>
  view.analysisOf(uri)?.entities[analysis.entities.indexOf(entity)]?.link ?? entity.link;

/** All mentions of the thing that a link names. */
const mentionsOf = (view: CorpusView, link: string): readonly Place[] =>
  inEveryArticle(view, ({ entities }) => entities.filter((entity) => entity.link === link));

/** All reports of the quantities on which a figure is contradicted, itself among them. */
function reportsOf(view: CorpusView, uri: string, figure: number): readonly Place[] {
  const places = new Map<string, Place>();
  for (const { figures } of view.conflictsOf(uri, figure)) {
    for (const reference of figures) {
      const span = view.analysisOf(reference.path)?.figures[reference.figure];
      if (span) places.set(`${reference.path} ${reference.figure}`, { uri: reference.path, span });
    }
  }
  return [...places.values()];
}

/** The link of the thing that a source's words name, where they name one. */
const linkOf = ({ entities }: ArticleAnalysis, source: Span): string | undefined =>
  entities.find((entity) => contains(source, entity))?.link;

/** All that one source is quoted for: by its link where it has one, else by its words, in the same article. */
function quotationsOf(view: CorpusView, { uri, ...asked }: Asked, source: Span): readonly Place[] {
  const analysis = view.analysisOf(uri) ?? asked.analysis;
  const link = linkOf(analysis, source);
  const words = textOf(analysis.article.text, source);
  const places = inEveryArticle(view, (other) =>
    other.attributions
      .map((attribution) => attribution.source)
      .filter((one) => (link === undefined ? textOf(other.article.text, one) === words : linkOf(other, one) === link)),
  );
  // «مصدر عسكري» of one article need not be the «مصدر عسكري» of another.
  return link === undefined ? places.filter((place) => place.uri === uri) : places;
}

/** What the thing at a place is referred to by: a figure by other reports, a source by what it says, a name by its mentions. */
function referencesTo(view: CorpusView, asked: Asked, { figure, source, entity }: Found): readonly Place[] {
  const reports = figure ? reportsOf(view, asked.uri, figure.index) : [];
  if (reports.length > 0) return reports;
  if (entity) return mentionsOf(view, linkedIn(view, asked, entity));
  if (source) return quotationsOf(view, asked, source.source);
  return figure ? [{ uri: asked.uri, span: figure.figure }] : [];
}

/** `textDocument/references`: waits until the whole corpus is analysed. */
export function references(
  context: Context,
  params: ReferenceParams,
  token: CancellationToken,
): Promise<Location[] | null | Cancelled | Outdated> {
  return atPosition(context, params, token, async (asked, found) => {
    if ((await context.workspace.complete(token)) === CANCELLED) return CANCELLED;
    const view = context.corpus();
    const isHere = ({ uri, span }: Place): boolean =>
      uri === asked.uri && span.start <= found.offset && found.offset <= span.end;
    return referencesTo(view, asked, found)
      .filter((place) => params.context.includeDeclaration || !isHere(place))
      .map(({ uri, span }) => locationOf(context, view, uri, span));
  });
}
