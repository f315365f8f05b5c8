import type { CorpusAnalysis } from "../../engine/analyseCorpus";
import { conflictIn, excludes, gravest } from "../../engine/conflicts/conflict";
import type { Quantity } from "../../engine/conflicts/quantity";
import type { FigureReference, ReportPair } from "../../engine/conflicts/report";
import type { RulingAnnotation } from "../annotation";
import { dismissalsOf, reportIn, rulingsBetween, type CorpusRulings, type Report } from "./rulings";

/** Where a report stands, and its words; null where its article is gone. */
type ReportAt = (reference: FigureReference) => Report | null;

/**
 * A corpus as annotators have left what several reports measure: where they have ruled that two reports are no conflict, they
 * are an update or agree, and the reason says who ruled so; figures that they have dismissed are no reports. What nobody has
 * decided on is the same object as before. Its findings are still all that were found: `settledBy` says what is left of each.
 */
export function ruledCorpus(corpus: CorpusAnalysis, rulings: CorpusRulings): CorpusAnalysis {
  const isDecidedOn = ({ path }: FigureReference): boolean => {
    const { rulings: made, dismissed } = rulings.in(path);
    return made.length + dismissed.length > 0;
  };
  if (!corpus.quantities.some(({ reports }) => reports.some(isDecidedOn))) return corpus;
  const analyses = new Map(corpus.articles.map(({ path, analysis }) => [path, analysis]));
  const reportAt: ReportAt = ({ path, figure }) => reportIn(path, analyses.get(path), figure);
  const quantities = corpus.quantities.flatMap((quantity) =>
    quantity.reports.some(isDecidedOn)
      ? asRuled(withoutDismissed(quantity, reportAt, rulings), reportAt, rulings)
      : [quantity],
  );
  return { ...corpus, quantities, conflicts: quantities.flatMap(({ conflict }) => conflict ?? []) };
}

/** A quantity without the reports that are none. Reports of which no pair is left go with them. */
function withoutDismissed(quantity: Quantity, reportAt: ReportAt, rulings: CorpusRulings): Quantity {
  const isDismissed = quantity.reports.map((report) => {
    const place = reportAt(report);
    return place !== null && dismissalsOf(place, rulings).length > 0;
  });
  if (!isDismissed.includes(true)) return quantity;
  const pairs = quantity.pairs.filter(({ first, second }) => !isDismissed[first] && !isDismissed[second]);
  const left = [...new Set(pairs.flatMap(({ first, second }) => [first, second]))].sort((a, b) => a - b);
  const indexOf = new Map(left.map((old, index) => [old, index]));
  return rejoined(quantity, {
    reports: left.flatMap((index) => quantity.reports[index] ?? []),
    pairs: pairs.map((pair) => ({
      ...pair,
      first: indexOf.get(pair.first) ?? 0,
      second: indexOf.get(pair.second) ?? 0,
    })),
  });
}

/** None where no pair is left. */
function asRuled(quantity: Quantity, reportAt: ReportAt, rulings: CorpusRulings): readonly Quantity[] {
  if (quantity.pairs.length === 0) return [];
  const places = quantity.reports.map(reportAt);
  const pairs = quantity.pairs.map((pair): ReportPair => {
    const [first, second] = [places[pair.first], places[pair.second]];
    if (!first || !second || !excludes(pair.verdict)) return pair;
    const ruling = rulingsBetween("conflicting-figures", first, second, rulings).at(-1);
    return ruling ? ruledPair(pair, ruling) : pair;
  });
  const isAsBefore = pairs.every((pair, at) => pair === quantity.pairs[at]);
  return [isAsBefore ? quantity : rejoined(quantity, { reports: quantity.reports, pairs })];
}

/** A quantity with other reports and pairs: its verdict and conflict follow from them. */
function rejoined(quantity: Quantity, { reports, pairs }: Pick<Quantity, "reports" | "pairs">): Quantity {
  const verdict = gravest(pairs);
  return { ...quantity, reports, pairs, verdict, conflict: conflictIn(quantity.label, verdict, reports, pairs) };
}

function ruledPair(pair: ReportPair, { attributes: { verdict }, decision }: RulingAnnotation): ReportPair {
  const args = { ...(decision?.by && { by: decision.by }), ...(decision?.reason && { why: decision.reason }) };
  return verdict === "update"
    ? { ...pair, verdict: "update", reason: { code: "ruled-update", args } }
    : { ...pair, verdict: "compatible", reason: { code: "ruled-other-quantity", args } };
}
