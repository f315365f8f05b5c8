import type { ExchangeFile } from "./format";
import type { WrittenGraph } from "./graph";
import { wellFormed } from "./wellFormed";

/** Colours that are told apart on white, one after the other; source: ColorBrewer's "Dark2" and "Set1". */
const COLOURS = ["#1b9e77", "#d95f02", "#7570b3", "#e7298a", "#66a61e", "#e6ab02", "#a6761d", "#666666", "#377eb8"];

/** A value between double quotes in XML; characters that XML 1.0 forbids are left out. */
const attribute = (value: string): string =>
  wellFormed(value)
    .replace(/[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]/gu, "")
    .replace(/[&<>"\n\r\t]/gu, (character) => `&#${character.charCodeAt(0)};`);

/** The labelling configuration for tasks: every label and relation that they use, set from right to left. */
export function labelStudioConfig(
  { from, to }: { readonly from: string; readonly to: string },
  graphs: readonly WrittenGraph[],
): ExchangeFile {
  const labels = [...new Set(graphs.flatMap(({ nodes }) => nodes.map(({ label }) => label)))].sort();
  const relations = [...new Set(graphs.flatMap(({ edges }) => edges.map(({ label }) => label)))].sort();
  const lines = [
    '<View style="direction: rtl">',
    `  <Labels name="${from}" toName="${to}">`,
    ...labels.map(
      (label, index) =>
        `    <Label value="${attribute(label)}" background="${COLOURS[index % COLOURS.length] ?? ""}"/>`,
    ),
    "  </Labels>",
    ...(relations.length === 0
      ? []
      : [
          "  <Relations>",
          ...relations.map((relation) => `    <Relation value="${attribute(relation)}"/>`),
          "  </Relations>",
        ]),
    `  <Text name="${to}" value="$${to}" granularity="symbol"/>`,
    "</View>",
  ];
  return { name: "label-studio.xml", content: `${lines.join("\n")}\n` };
}
