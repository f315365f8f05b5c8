import type { CorpusAnalysis } from "../../engine/analyseCorpus";
import { conflictIn, excludes, gravest } from "../../engine/conflicts/conflict";
import type { Quantity } from "../../engine/conflicts/quantity";
import type { FigureReference, ReportPair } from "../../engine/conflicts/report";
import { textOf } from "../../engine/text/span";
import type { RulingAnnotation } from "../annotation";
import { rulingsBetween, type CorpusRulings, type Report } from "./rulings";

/** Where a report stands, and its words; null where its article is gone. */
type ReportAt = (reference: FigureReference) => Report | null;

/**
 * A corpus as annotators have left what several reports measure: where they have ruled that two reports are no conflict, they
 * are an update or agree, and the reason says who ruled so. What nobody has ruled on is the same object as before. Its
 * findings are still all that were found: `settledBy` says what is left of each.
 */
export function ruledCorpus(corpus: CorpusAnalysis, rulings: CorpusRulings): CorpusAnalysis {
  const isRuledOn = ({ path }: FigureReference): boolean => rulings.in(path).rulings.length > 0;
  if (!corpus.conflicts.some(({ figures }) => figures.some(isRuledOn))) return corpus;
  const analyses = new Map(corpus.articles.map(({ path, analysis }) => [path, analysis]));
  const reportAt: ReportAt = ({ path, figure }) => {
    const analysis = analyses.get(path);
    const span = analysis?.figures[figure];
    return analysis && span
      ? { path, start: span.start, end: span.end, text: textOf(analysis.article.text, span) }
      : null;
  };
  const quantities = corpus.quantities.map((quantity) =>
    quantity.conflict?.figures.some(isRuledOn) ? asRuled(quantity, reportAt, rulings) : quantity,
  );
  return { ...corpus, quantities, conflicts: quantities.flatMap(({ conflict }) => conflict ?? []) };
}

function asRuled(quantity: Quantity, reportAt: ReportAt, rulings: CorpusRulings): Quantity {
  const { label, reports } = quantity;
  const places = reports.map(reportAt);
  const pairs = quantity.pairs.map((pair): ReportPair => {
    const [first, second] = [places[pair.first], places[pair.second]];
    if (!first || !second || !excludes(pair.verdict)) return pair;
    const ruling = rulingsBetween("conflicting-figures", first, second, rulings).at(-1);
    return ruling ? ruledPair(pair, ruling) : pair;
  });
  if (pairs.every((pair, at) => pair === quantity.pairs[at])) return quantity;
  const verdict = gravest(pairs);
  return { ...quantity, verdict, pairs, conflict: conflictIn(label, verdict, reports, pairs) };
}

function ruledPair(pair: ReportPair, { attributes: { verdict }, decision }: RulingAnnotation): ReportPair {
  const args = { ...(decision?.by && { by: decision.by }), ...(decision?.reason && { why: decision.reason }) };
  return verdict === "update"
    ? { ...pair, verdict: "update", reason: { code: "ruled-update", args } }
    : { ...pair, verdict: "compatible", reason: { code: "ruled-other-quantity", args } };
}
