// The measures of the held-out clusters, as the annotation guidelines define them; held-out/README.md says what each means.
import { analyseArticle, type ArticleAnalysis } from "../../server/engine/analyseArticle";
import type { Attribution } from "../../server/engine/attributions/attribution";
import type { Figure } from "../../server/engine/figures/figure";
import { foldPlain } from "../../server/engine/text/normalize";
import type { Span } from "../../server/engine/text/span";
import type { GoldArticle, GoldFigure } from "./heldOut";

/** What the analyser says where the annotator gave a figure, and where nobody did. */
interface Pair {
  readonly path: string;
  readonly gold: GoldFigure | undefined;
  readonly found: Figure | undefined;
  readonly teller: Attribution | undefined;
  readonly status: string;
  readonly counted: string;
}

/** `right` of `whole`; for F1 both are counted twice, once for what the gold has and once for what was found. */
export interface Measure {
  readonly name: string;
  readonly right: number;
  readonly whole: number;
}

export interface Scores {
  readonly measures: readonly Measure[];
  /** What went wrong, a line each. */
  readonly misses: readonly string[];
}

const overlaps = (a: Span, b: Span): boolean => a.start < b.end && b.start < a.end;
const plain = (text: string): string => foldPlain(text.replace(/[«»"“”'()]/gu, "")).replace(/\s+/gu, " ").trim();
const agree = (a: string, b: string): boolean => a.length > 1 && b.length > 1 && (a.includes(b) || b.includes(a));
const near = (a: number | null, b: number | null): boolean =>
  a === b || (a !== null && b !== null && Math.abs(a - b) <= 1e-9 * Math.max(1, Math.abs(a)));

function pairsOf(gold: GoldArticle, analysis: ArticleAnalysis): readonly Pair[] {
  const { article, figures, figureAttributions, attributions } = analysis;
  const pairOf = (figure: GoldFigure | undefined, index: number): Pair => {
    const found = figures[index];
    const told = figureAttributions[index];
    return {
      path: gold.path,
      gold: figure,
      found,
      teller: attributions[told?.attribution ?? -1],
      status: told?.status ?? "affirmed",
      counted: found?.counted ? article.text.slice(found.counted.start, found.counted.end) : "",
    };
  };
  const taken = new Set<number>();
  const pairs = gold.figures.map((figure) => {
    const index = figures.findIndex(({ number }, i) => !taken.has(i) && overlaps(number, figure.number));
    taken.add(index);
    return pairOf(figure, index);
  });
  const extra = figures.flatMap((_, index) => (taken.has(index) ? [] : [pairOf(undefined, index)]));
  return [...pairs, ...extra];
}

const isClaim = (figure: { readonly role: string } | undefined): boolean => figure?.role === "claim";
const sameValue = ({ gold, found }: Pair): boolean =>
  gold !== undefined && found !== undefined && near(gold.lo, found.lo) && near(gold.hi, found.hi);
const sameSource = ({ gold, teller }: Pair): boolean => agree(plain(gold?.source ?? ""), plain(teller?.source.text ?? ""));

function rate(name: string, pairs: readonly Pair[], right: (pair: Pair) => boolean): Measure {
  return { name, right: pairs.filter(right).length, whole: pairs.length };
}

function f1(name: string, pairs: readonly Pair[], wanted: (p: Pair) => boolean, given: (p: Pair) => boolean): Measure {
  const both = pairs.filter((pair) => wanted(pair) && given(pair)).length;
  return { name, right: 2 * both, whole: pairs.filter(wanted).length + pairs.filter(given).length };
}

function measuresOf(pairs: readonly Pair[]): readonly Measure[] {
  const found = pairs.filter(({ gold, found: figure }) => gold && figure);
  const claims = found.filter(({ gold }) => isClaim(gold));
  const sourced = pairs.filter(({ gold }) => isClaim(gold) && gold?.source !== null);
  return [
    f1("figures found", pairs, ({ gold }) => !!gold, ({ found: figure }) => !!figure),
    rate("value and kind", found, (pair) => sameValue(pair) && pair.gold?.kind === pair.found?.kind),
    rate("qualifier", found, ({ gold, found: figure }) => gold?.qualifier === figure?.qualifier),
    rate(
      "counted noun",
      found.filter(({ gold }) => gold?.counted),
      ({ gold, counted }) => agree(plain(gold?.counted ?? ""), plain(counted)),
    ),
    f1("claims", pairs, ({ gold }) => isClaim(gold), ({ found: figure }) => isClaim(figure)),
    f1(
      "unsourced",
      pairs,
      ({ gold }) => isClaim(gold) && gold?.source === null,
      ({ found: figure, teller }) => isClaim(figure) && teller === undefined,
    ),
    rate("source", sourced, sameSource),
    rate("sort of source", sourced.filter(sameSource), ({ gold, teller }) => gold?.sort === teller?.source.sort),
    rate("status", claims, ({ gold, status }) => gold?.status === status),
  ];
}

function missOf(pair: Pair): readonly string[] {
  const { path, gold, found, teller, status, counted } = pair;
  const number = gold?.number.text ?? "";
  if (!gold) return [`${path}  extra ${found?.kind ?? ""} ${found?.lo ?? ""}`];
  if (!found) return [`${path}  ${number}: not found`];
  const lines: string[] = [];
  if (!sameValue(pair) || gold.kind !== found.kind || gold.qualifier !== found.qualifier)
    lines.push(
      `${gold.kind} ${gold.lo ?? ""}..${gold.hi ?? ""} ${gold.qualifier}, got ${found.kind} ${found.lo ?? ""}..${found.hi ?? ""} ${found.qualifier}`,
    );
  if (gold.counted && !agree(plain(gold.counted), plain(counted))) lines.push(`counts ${gold.counted}, got ${counted}`);
  if (gold.role !== found.role) lines.push(`${gold.role}, got ${found.role}`);
  else if (isClaim(gold)) {
    const got = teller ? `${teller.source.text} (${teller.source.sort})` : "none";
    if (gold.source === null ? teller : !sameSource(pair)) lines.push(`source ${gold.source ?? "none"}, got ${got}`);
    else if (teller && gold.sort !== teller.source.sort) lines.push(`source ${gold.sort ?? ""}, got ${got}`);
    if (gold.status !== status) lines.push(`${gold.status}, got ${status}`);
  }
  return lines.map((line) => `${path}  ${number}: ${line}`);
}

/** Analyses articles and measures what was found against their gold. */
export function scoreHeldOut(articles: readonly GoldArticle[]): Scores {
  const pairs = articles.flatMap((article) => pairsOf(article, analyseArticle(article.text)));
  return { measures: measuresOf(pairs), misses: pairs.flatMap(missOf) };
}

export const percent = ({ right, whole }: Measure): number => (whole === 0 ? 100 : (100 * right) / whole);
