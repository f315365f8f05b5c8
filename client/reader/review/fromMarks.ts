import type { Text } from "@codemirror/state";
import type { Mark, MarkKind } from "../../../server/protocol/messages";
import type { Item } from "../../webview/reader/messages";
import { toSpan } from "./wire";

const STANDINGS: Readonly<Record<MarkKind, Item["figureState"]>> = {
  "claim-sourced": "sourced",
  "claim-unsourced": "unsourced",
  "claim-conflicting": "conflicting",
  figure: "other",
  entity: null,
  source: null,
};

/** What the marks alone tell of an article, as suggestions: for a server that does not know reviews. */
export function itemsOfMarks(text: Text, marks: readonly Mark[]): readonly Item[] {
  return marks
    .filter(({ kind }) => kind !== "source")
    .map(({ kind, range }, index): Item => {
      const span = toSpan(text, range);
      return {
        id: `m${index}`,
        kind: kind === "entity" ? "entity" : "figure",
        label: kind === "entity" ? "MISC" : "cardinal",
        state: "suggestion",
        spans: [span],
        quote: text.sliceString(span.from, span.to),
        attributes: {},
        value: null,
        source: null,
        figureState: STANDINGS[kind],
        origin: { kind: "machine", name: "isnad" },
        decision: null,
        conflicts: [],
        findings: [],
        candidates: [],
      };
    });
}
