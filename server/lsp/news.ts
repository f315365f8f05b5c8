import type { Context } from "./context";
import type { Findings, Told } from "./findings";

/** What the client does not know yet of one article. */
export interface News {
  /** Canonical. */
  readonly uri: string;
  /** The version of the document that the client holds, or null where it holds none. */
  readonly version: number | null;
  /** The findings, or null where there is no article any more. */
  readonly told: Told | null;
}

/** Articles that are looked at without giving others a turn. */
const SLICE = 64;

/**
 * What a client does not know of the corpus, slice by slice: `known` are the ids of what it knows, by canonical URI.
 * Articles whose newest text is not analysed yet are passed over; there will be news when it is.
 */
export async function* newsOfAll(
  { workspace, corpus, environment }: Pick<Context, "workspace" | "corpus" | "environment">,
  findings: Pick<Findings, "newsOf">,
  known: ReadonlyMap<string, string>,
): AsyncGenerator<readonly News[]> {
  const uris = corpus().corpus.articles.map(({ path }) => path);
  for (let start = 0; start < uris.length; start += SLICE) {
    yield uris.slice(start, start + SLICE).flatMap((uri): readonly News[] => {
      const state = workspace.stateOf(uri);
      if (state !== "analysed" && state !== "compared") return [];
      const told = findings.newsOf(uri, known.get(uri));
      return told ? [{ uri, version: workspace.versionOf(uri), told }] : [];
    });
    await environment.pause();
  }
  const isGone = (uri: string): boolean => workspace.stateOf(uri) === null && workspace.versionOf(uri) === null;
  yield [...known.keys()].filter(isGone).map((uri) => ({ uri, version: null, told: null }));
}
