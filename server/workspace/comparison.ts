import type { ArticleAnalysis } from "../engine/analyseArticle";
import { corpusWith, type CorpusAnalysis, type CorpusArticle } from "../engine/analyseCorpus";
import type { Quantity } from "../engine/conflicts/quantity";
import type { FigureReference } from "../engine/conflicts/report";
import { createLinkIndex, type Resolution } from "../engine/linkIndex";
import { createClaimIndex } from "./claimIndex";
import type { Engine } from "./environment";
import type { Ledger } from "./ledger";

/** Comparisons of what is analysed, each kept until an analysis changes. */
export interface Comparison {
  /** The whole corpus. After a change only what the change concerns is compared again. */
  readonly ofAll: () => CorpusAnalysis;
  /**
   * One article with all that has a say in its findings: what is found in it is what comparing the whole corpus finds,
   * at a fraction of the work. Of the other articles only what concerns this one is compared.
   */
  readonly around: (uri: string) => CorpusAnalysis;
  /** An article as all that is analysed by now links its names; undefined where it is not analysed. */
  readonly linked: (uri: string) => ArticleAnalysis | undefined;
  /** What a name of an article stands for in the whole corpus, by its key; undefined where the article has no such name. */
  readonly resolutionOf: (uri: string, key: string) => Resolution | undefined;
  /** Whether the whole corpus has been compared as it is now. */
  readonly isCurrent: () => boolean;
}

/** What changed since the whole corpus was compared. */
interface Changes {
  readonly uris: Set<string>;
  /** The keys of all claims that went or came. */
  readonly keys: Set<string>;
}

/** Changed articles up to which a comparison is mended; beyond, it is made anew. */
const MOST_MENDED = 16;

const byCodeUnit = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
const byPath = (a: CorpusArticle, b: CorpusArticle): number => byCodeUnit(a.path, b.path);

/** The order in which the engine gives quantities: by their first report. No report is the first of two. */
function byFirstReport({ reports: [a] }: Quantity, { reports: [b] }: Quantity): number {
  return byCodeUnit(a?.path ?? "", b?.path ?? "") || (a?.figure ?? 0) - (b?.figure ?? 0);
}

const nameOf = ({ path, figure }: FigureReference): string => `${figure} ${path}`;

/** Compares a ledger's analyses. */
export function createComparison(ledger: Ledger, engine: Pick<Engine, "compareCorpus">): Comparison {
  const links = createLinkIndex();
  const claims = createClaimIndex();
  const since: Changes = { uris: new Set(), keys: new Set() };
  let all: { readonly revision: number; readonly corpus: CorpusAnalysis } | null = null;
  let parts = { revision: -1, byUri: new Map<string, CorpusAnalysis>() };
  const isCurrent = (): boolean => all?.revision === ledger.revision();

  const takeChanges = (): void => {
    for (const uri of ledger.takeChanged()) links.set(uri, ledger.get(uri)?.analysis ?? null);
    // An article's names may link others anew.
    for (const uri of links.settle()) {
      since.uris.add(uri);
      for (const key of claims.set(uri, links.linked(uri) ?? null)) since.keys.add(key);
    }
  };

  const linkedArticles = (): readonly CorpusArticle[] =>
    ledger.analysed().map(({ path, analysis }) => ({ path, analysis: links.linked(path) ?? analysis }));

  const compareAround = (uri: string): CorpusAnalysis => {
    takeChanges();
    const analysis = links.linked(uri);
    if (!analysis) return engine.compareCorpus([]);
    const others = claims.reachedFrom(analysis.claims.flatMap(({ keys }) => keys)).filter(({ path }) => path !== uri);
    return engine.compareCorpus([{ path: uri, analysis }, ...others]);
  };

  const around = (uri: string): CorpusAnalysis => {
    const revision = ledger.revision();
    if (parts.revision !== revision) parts = { revision, byUri: new Map() };
    const part = parts.byUri.get(uri) ?? compareAround(uri);
    parts.byUri.set(uri, part);
    return part;
  };

  /** The comparison before, with the quantities that the changes concern found anew. */
  const mend = (before: CorpusAnalysis): CorpusAnalysis => {
    const concerned = claims.reachedFrom(since.keys);
    const stale = new Set(
      concerned.flatMap(({ path, analysis }) => analysis.claims.map(({ figure }) => nameOf({ path, figure }))),
    );
    const isStale = (reference: FigureReference): boolean =>
      since.uris.has(reference.path) || stale.has(nameOf(reference));
    const kept = before.quantities.filter(({ reports }) => !reports.some(isStale));
    const found = engine.compareCorpus(concerned).quantities;
    return corpusWith([...linkedArticles()].sort(byPath), [...kept, ...found].sort(byFirstReport));
  };

  const ofAll = (): CorpusAnalysis => {
    const revision = ledger.revision();
    if (all?.revision === revision) return all.corpus;
    takeChanges();
    const corpus = all && since.uris.size <= MOST_MENDED ? mend(all.corpus) : engine.compareCorpus(linkedArticles());
    since.uris.clear();
    since.keys.clear();
    all = { revision, corpus };
    return corpus;
  };

  const resolutionOf = (uri: string, key: string): Resolution | undefined => {
    takeChanges();
    return links.resolutionOf(uri, key);
  };

  const linked = (uri: string): ArticleAnalysis | undefined => {
    takeChanges();
    return links.linked(uri);
  };

  return { ofAll, around, linked, resolutionOf, isCurrent };
}
