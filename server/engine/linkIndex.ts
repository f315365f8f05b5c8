import type { ArticleAnalysis } from "./analyseArticle";
import { relinkClaim } from "./claims/relinkClaim";
import type { EntityType } from "./entities/entity";
import { isCountry } from "./lexicon/countries";
import { evidenceIn, homeOf, writtenSlot, type LinkEvidence } from "./entities/links/evidence";
import type { LinkedName } from "./entities/links/articleLinks";
import { resolve, type EvidenceReader, type Resolution, type Surroundings } from "./entities/links/resolve";

/**
 * The names of a corpus, and what each stands for when all articles are heard. An article that changes costs the work
 * of the names that it gains and loses: only articles that share one of them are linked again, and no text is read.
 */
export interface LinkIndex {
  /** Takes an article's newest analysis over; null takes the article out. */
  readonly set: (path: string, analysis: ArticleAnalysis | null) => void;
  /** Links what has to be linked again. Gives the paths of articles that are others than when this was last asked, gone ones too. */
  readonly settle: () => readonly string[];
  /** An article as the corpus links its names and claims, or undefined where there is none; call `settle` before. */
  readonly linked: (path: string) => ArticleAnalysis | undefined;
  /** What a name of an article stands for, by its key; undefined where the article has no such name. */
  readonly resolutionOf: (path: string, key: string) => Resolution | undefined;
}

export type { Resolution };

type BySlot = ReadonlyMap<string, readonly LinkEvidence[]>;
type Links = ReadonlyMap<string, string>;

interface Article {
  readonly analysis: ArticleAnalysis;
  readonly evidence: BySlot;
  /** The names that may show that two articles are about one thing. */
  readonly company: ReadonlySet<string>;
  /** By the key of a root of the article. */
  readonly resolutions: ReadonlyMap<string, Resolution>;
  /** The links that the corpus gives instead of the article's own. */
  readonly links: Links;
  readonly linked: ArticleAnalysis;
  /** The slots that its links were settled by. */
  readonly reads: ReadonlySet<string>;
}

function bySlot(evidence: readonly LinkEvidence[]): BySlot {
  const slots = new Map<string, LinkEvidence[]>();
  for (const each of evidence) {
    const others = slots.get(each.slot);
    if (others) others.push(each);
    else slots.set(each.slot, [each]);
  }
  return slots;
}

const COMPANY = new Set<EntityType>(["PER", "ORG", "FAC", "LOC", "GPE", "EVENT", "LAW"]);

/** The keys of names that not every article has: no peoples, no countries. */
const companyOf = ({ links }: ArticleAnalysis): ReadonlySet<string> =>
  new Set(
    [...links.names.values()].flatMap(({ root, link, name }) =>
      COMPANY.has(name.mention.type) && !isCountry(link) ? [root] : [],
    ),
  );

/** Things that two articles have to name in common, so that a surname in one is taken for the full name in the other. */
const IN_COMMON = 2;

function areNear(a: ReadonlySet<string>, b: ReadonlySet<string> | undefined): boolean {
  let common = 0;
  for (const key of b ?? []) if (a.has(key) && ++common === IN_COMMON) return true;
  return false;
}

const companySlot = (path: string): string => `company ${path}`;

/** The last part of a path without its extension: what tells the article from others where a name does not. */
const nameOfPath = (path: string): string => (path.split("/").at(-1) ?? path).replace(/\.[^.]*$/u, "");

/** Roots of an article's names, each once. */
const rootsOf = ({ links }: ArticleAnalysis): readonly LinkedName[] =>
  [...links.names.values()].filter(({ key, root }) => key === root);

function relinked(analysis: ArticleAnalysis, links: Links): ArticleAnalysis {
  if (links.size === 0) return analysis;
  const linkOf = (link: string): string => links.get(link) ?? link;
  return {
    ...analysis,
    entities: analysis.entities.map((entity) => ({ ...entity, link: linkOf(entity.link) })),
    claims: analysis.claims.map((claim) => relinkClaim(claim, linkOf)),
  };
}

const NOTHING: ReadonlyMap<string, readonly LinkEvidence[]> = Object.freeze(new Map<string, never>());

const isSameSet = (a: ReadonlySet<string> | undefined, b: ReadonlySet<string>): boolean =>
  a?.size === b.size && [...b].every((each) => a.has(each));
const areEqual = (a: Links, b: Links): boolean =>
  a.size === b.size && [...a].every(([key, link]) => b.get(key) === link);

/** An index of no articles. */
export function createLinkIndex(): LinkIndex {
  const articles = new Map<string, Article>();
  /** By slot, what each article knows. */
  const slots = new Map<string, Map<string, readonly LinkEvidence[]>>();
  /** By slot, the articles whose links were settled by looking at it. */
  const readers = new Map<string, Set<string>>();
  const stale = new Set<string>();
  const changed = new Set<string>();

  /** Marks the articles that read a slot for linking again. */
  const tell = (slot: string): void => {
    for (const reader of readers.get(slot) ?? []) stale.add(reader);
  };

  /** Puts the evidence of an article in the place of what it gave before. */
  const exchange = (path: string, before: BySlot, after: BySlot): void => {
    for (const slot of new Set([...before.keys(), ...after.keys()])) {
      const now = after.get(slot);
      if (JSON.stringify(before.get(slot)) === JSON.stringify(now)) continue;
      const known = slots.get(slot) ?? new Map<string, readonly LinkEvidence[]>();
      slots.set(slot, known);
      if (now) known.set(path, now);
      else known.delete(path);
      if (known.size === 0) slots.delete(slot);
      tell(slot);
    }
  };

  /** Lets an article be told of changes in the slots that it reads, and of no others. */
  const watch = (path: string, before: ReadonlySet<string>, now: ReadonlySet<string>): void => {
    for (const slot of before) {
      if (now.has(slot)) continue;
      const watching = readers.get(slot);
      watching?.delete(path);
      if (watching?.size === 0) readers.delete(slot);
    }
    for (const slot of now) {
      const watching = readers.get(slot);
      if (watching) watching.add(path);
      else readers.set(slot, new Set([path]));
    }
  };

  const link = (path: string, article: Article): void => {
    const { analysis } = article;
    const reads = new Set<string>();
    const read: EvidenceReader = (slot) => {
      reads.add(slot);
      return slots.get(slot) ?? NOTHING;
    };
    const near = new Map<string, boolean>();
    const isNear = (other: string): boolean => {
      reads.add(companySlot(other));
      const known = near.get(other) ?? areNear(article.company, articles.get(other)?.company);
      near.set(other, known);
      return known;
    };
    const around: Surroundings = { home: homeOf(analysis.links), isNear };
    const resolutions = new Map<string, Resolution>();
    const links = new Map<string, string>();
    for (const { key, name, link: own, isAmbiguous } of rootsOf(analysis)) {
      const open = { key, type: name.mention.type, words: name.words, isAmbiguous };
      const resolution = resolve(open, around, read);
      // A name that fits several things is another thing in each article.
      const isShared = resolution.isAmbiguous && read(writtenSlot(key)).size > 1;
      const settled = isShared ? { ...resolution, link: `${resolution.link} (${nameOfPath(path)})` } : resolution;
      resolutions.set(key, settled);
      if (settled.link !== own && !links.has(own)) links.set(own, settled.link);
    }
    const linked = areEqual(links, article.links) ? article.linked : relinked(analysis, links);
    if (linked !== article.linked) changed.add(path);
    watch(path, article.reads, reads);
    articles.set(path, { ...article, resolutions, links, linked, reads });
  };

  return {
    set: (path, analysis) => {
      const before = articles.get(path);
      if (before?.analysis === analysis) return;
      const evidence = analysis ? bySlot(evidenceIn(analysis.links)) : new Map<string, never>();
      const company = analysis ? companyOf(analysis) : new Set<string>();
      if (!isSameSet(before?.company, company)) tell(companySlot(path));
      exchange(path, before?.evidence ?? new Map<string, never>(), evidence);
      changed.add(path);
      const reads = before?.reads ?? new Set<string>();
      if (analysis) {
        articles.set(path, {
          analysis,
          evidence,
          company,
          resolutions: new Map(),
          links: new Map(),
          linked: analysis,
          reads,
        });
        stale.add(path);
      } else {
        watch(path, reads, new Set());
        articles.delete(path);
        stale.delete(path);
      }
    },
    settle: () => {
      for (const path of stale) {
        const article = articles.get(path);
        if (article) link(path, article);
      }
      stale.clear();
      const paths = [...changed];
      changed.clear();
      return paths;
    },
    linked: (path) => articles.get(path)?.linked,
    resolutionOf: (path, key) => {
      const article = articles.get(path);
      const root = article?.analysis.links.names.get(key)?.root;
      return root === undefined ? undefined : article?.resolutions.get(root);
    },
  };
}
