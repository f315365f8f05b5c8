import type { BoardPair, BoardQuantity, BoardReport } from "../../../../server/protocol/messages";
import type { BoardMessages } from "../../../messages/board/messages";
import { isolate } from "../../../messages/isolate";
import type { Format } from "./format";

/** What the words of a report are made of. */
export interface Words {
  readonly texts: BoardMessages;
  readonly format: Format;
  /** The short name of an article, by its URI. */
  readonly nameOf: (uri: string) => string;
}

/** One of the facts on a label. Of a label that is too long, the source is cut: it alone can be read elsewhere as it is. */
export interface LabelPart {
  readonly text: string;
  readonly isSource: boolean;
}

/** What a report says on one line: its value, then what tells it from the others. All but the source comes isolated. */
export function labelOf(report: BoardReport, quantity: BoardQuantity, words: Words): readonly LabelPart[] {
  const { texts, format, nameOf } = words;
  const { value, part, status, source, day, uri } = report;
  const isDated = day !== null && new Set(quantity.reports.map((other) => other.day)).size > 1;
  const plain = (text: string): LabelPart => ({ text, isSource: false });
  return [
    plain(value),
    ...(part ? [plain(texts.part)] : []),
    ...(status === "affirmed" ? [] : [plain(texts.statuses[status])]),
    { text: source ?? texts.sources.unsourced, isSource: true },
    plain(isolate(nameOf(uri))),
    ...(isDated ? [plain(isolate(format.shortDay(day)))] : []),
  ];
}

/** The facts of a report, each with its name, for its card. */
export function factsOf(
  report: BoardReport,
  { texts, format, nameOf }: Words,
): readonly (readonly [name: string, fact: string])[] {
  const { value, part, source, sourceKind, status, uri, day } = report;
  const kind = texts.sources[sourceKind];
  return [
    [texts.facts.value, part ? `${value} (${texts.part})` : value],
    [texts.facts.source, source === null ? kind : `${isolate(source)} (${kind})`],
    [texts.facts.status, texts.statuses[status]],
    [texts.facts.article, isolate(nameOf(uri))],
    ...(day === null ? [] : [[texts.facts.day, isolate(format.fullDay(day))] as const]),
  ];
}

/** How other reports stand to one, those that stand alike together, with the reason. */
export function standings(
  quantity: BoardQuantity,
  report: number,
  { texts }: Words,
): readonly { readonly line: string; readonly reason: string }[] {
  const alike = new Map<string, { readonly pair: BoardPair; readonly others: string[] }>();
  for (const pair of quantity.pairs) {
    if (pair.first !== report && pair.second !== report) continue;
    const other = quantity.reports[pair.first === report ? pair.second : pair.first];
    if (other === undefined) continue;
    const named = texts.report(other.value, other.source === null ? texts.sources.unsourced : isolate(other.source));
    const key = `${pair.verdict} ${pair.reason}`;
    const known = alike.get(key);
    if (known) known.others.push(named);
    else alike.set(key, { pair, others: [named] });
  }
  return [...alike.values()].map(({ pair, others }) => ({
    line: texts.against(texts.verdicts[pair.verdict], others),
    reason: pair.reason,
  }));
}

/** All of a report in words, to be read out: nothing of it is told by colour, shape or place alone. */
export function spoken(quantity: BoardQuantity, index: number, words: Words): string {
  const report = quantity.reports[index];
  if (report === undefined) return "";
  const facts = factsOf(report, words).map(([name, fact]) => `${name}: ${fact}`);
  return [...facts, ...standings(quantity, index, words).map(({ line }) => line)].join(". ");
}
