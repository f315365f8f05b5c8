import type { ExchangeFile } from "./format";
import type { WrittenGraph } from "./graph";
import { xmlElement, xmlEmpty } from "./xml";

/** Colours that are told apart on white, one after the other; source: ColorBrewer's "Dark2" and "Set1". */
const COLOURS = ["#1b9e77", "#d95f02", "#7570b3", "#e7298a", "#66a61e", "#e6ab02", "#a6761d", "#666666", "#377eb8"];

/** The labelling configuration for tasks: every label and relation that they use, set from right to left. */
export function labelStudioConfig(
  { from, to }: { readonly from: string; readonly to: string },
  graphs: readonly WrittenGraph[],
): ExchangeFile {
  const labels = [...new Set(graphs.flatMap(({ nodes }) => nodes.map(({ label }) => label)))].sort();
  const relations = [...new Set(graphs.flatMap(({ edges }) => edges.map(({ label }) => label)))].sort();
  const lines = (elements: readonly string[]): string => `\n${elements.join("\n")}\n`;
  const choices = labels.map((value, index) =>
    xmlEmpty("Label", { value, background: COLOURS[index % COLOURS.length] ?? "" }),
  );
  const content = [
    xmlElement("Labels", { name: from, toName: to }, lines(choices)),
    ...(relations.length === 0
      ? []
      : [xmlElement("Relations", {}, lines(relations.map((value) => xmlEmpty("Relation", { value }))))]),
    xmlEmpty("Text", { name: to, value: `$${to}`, granularity: "symbol" }),
  ];
  return { name: "label-studio.xml", content: `${xmlElement("View", { style: "direction: rtl" }, lines(content))}\n` };
}
