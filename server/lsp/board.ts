import type { Quantity } from "../engine/conflicts/quantity";
import { VERDICTS, type Report, type ReportPair } from "../engine/conflicts/report";
import { describeReason } from "../engine/messages/describeReason";
import { quantityName } from "../engine/messages/quantityName";
import { reportedValue } from "../engine/messages/reportedValue";
import { textOf } from "../engine/text/span";
import type { BoardQuantity, BoardReport, BoardResult } from "../protocol/messages";
import type { Context } from "./context";
import { attributionOf } from "./sources";

/** How many pairs of each report are told: a quantity of hundreds of reports has tens of thousands. */
const TOLD_PAIRS = 4;

const gravity = ({ verdict }: ReportPair): number => VERDICTS.indexOf(verdict);

/** The gravest pairs of every report, a few of each. */
function tellingPairs(pairs: readonly ReportPair[]): readonly ReportPair[] {
  const told = new Map<number, number>();
  return [...pairs]
    .sort((a, b) => gravity(a) - gravity(b))
    .filter(({ first, second }) => {
      const [ofFirst, ofSecond] = [told.get(first) ?? 0, told.get(second) ?? 0];
      if (Math.min(ofFirst, ofSecond) >= TOLD_PAIRS) return false;
      told.set(first, ofFirst + 1);
      told.set(second, ofSecond + 1);
      return true;
    });
}

/** A report as the board shows it, or null where its article has just gone. */
function boardReport(context: Context, { path, figure: index, ...report }: Report): BoardReport | null {
  const view = context.corpus();
  const analysis = view.analysisOf(path);
  const figure = analysis?.figures[index];
  if (!analysis || !figure) return null;
  const { text } = analysis.article;
  return {
    uri: context.documents.clientUriOf(path),
    range: view.rangeIn(path, figure),
    text: textOf(text, figure),
    value: reportedValue(figure, text, context.language()),
    lo: report.lo,
    hi: report.hi,
    margin: report.qualifier === "about" ? context.workspace.projectOf(path).tolerances.about : 0,
    sourceKind: attributionOf(analysis, index)?.source.sort ?? "unsourced",
    source: report.source?.text ?? null,
    status: report.status,
    day: report.day,
    part: report.part,
  };
}

function boardQuantity(context: Context, { label, verdict, reports, pairs }: Quantity): readonly BoardQuantity[] {
  const language = context.language();
  const shown = reports.map((report) => boardReport(context, report)).filter((report) => report !== null);
  if (shown.length < reports.length) return []; // the next comparison is on its way
  return [
    {
      label: quantityName(label, language),
      verdict,
      reports: shown,
      pairs: tellingPairs(pairs).map(({ reason, ...pair }) => ({ ...pair, reason: describeReason(reason, language) })),
    },
  ];
}

/** `isnad/board`: what several reports measure, of all that is analysed by now, as annotators have left it. Does not wait. */
export function board(context: Context): BoardResult {
  const { articles, quantities } = context.ruledCorpus().corpus;
  return {
    articles: articles.length,
    quantities: quantities.flatMap((quantity) => boardQuantity(context, quantity)),
  };
}
