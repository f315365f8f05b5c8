import type { Text } from "@codemirror/state";
import type { Span } from "../messages";
import { focused, spansOf } from "../review/review";
import { wordAt, wordEndAfter, wordEndBefore, wordStartAfter, wordStartBefore } from "../text/words";
import { draft, type Action, type Scene, type Step } from "./action";

type Edge = "start" | "end";
type Side = "left" | "right";
type Unit = "word" | "character";

/**
 * Moves one edge of the focused mark, or of the selected words, a word or a character to one side. Sides are those of the
 * screen: in a line that reads from right to left, left is on. Without either, the word at the caret becomes selected.
 */
export function moveEdge(edge: Edge, side: Side, unit: Unit): Action {
  return (scene) => {
    const selected = draft(scene);
    if (selected !== undefined) return select(scene, moved(scene, selected, edge, side, unit));
    const item = focused(scene.review);
    if (item === undefined || scene.review.picking?.what === "source") return selectWord(scene, undefined);
    const spans = spansOf(scene.review, item);
    const index = edge === "start" ? 0 : spans.length - 1;
    const span = spans[index];
    if (span === undefined) return { say: "nothingChosen" };
    const next = moved(scene, span, edge, side, unit);
    if (next.from === span.from && next.to === span.to) return { say: "cannotMove" };
    const crosses = spans.some((other, at) => at !== index && other.from < next.to && other.to > next.from);
    if (crosses) return { say: "cannotMove" };
    return {
      operations: [{ op: "respan", id: item.id, spans: spans.map((other, at) => (at === index ? next : other)) }],
    };
  };
}

/** Selects the word at the caret, or takes the next one in. */
export const selectWord: Action = (scene): Step => {
  const word = wordAt(scene.text, scene.selection.head);
  return word === undefined ? { say: "cannotMove" } : select(scene, word);
};

function select({ selection }: Scene, { from, to }: Span): Step {
  // The head stays on its side, so that the mouse can go on where the keys left off.
  return {
    selection:
      selection.head === selection.from && selection.from < selection.to
        ? { anchor: to, head: from }
        : { anchor: from, head: to },
  };
}

function moved(scene: Scene, span: Span, edge: Edge, side: Side, unit: Unit): Span {
  const at = edge === "start" ? span.from : span.to;
  const on = scene.rightToLeft(at) === (side === "left");
  const place = unit === "word" ? byWord(scene.text, at, edge, on) : byCharacter(scene.text, at, on);
  const next = edge === "start" ? { from: place, to: span.to } : { from: span.from, to: place };
  return next.from < next.to ? next : span;
}

function byWord(text: Text, at: number, edge: Edge, on: boolean): number {
  if (edge === "end") return on ? wordEndAfter(text, at) : wordEndBefore(text, at);
  return on ? wordStartAfter(text, at) : wordStartBefore(text, at);
}

/** One character as people see it, marks included: never half of a surrogate pair, never a letter without its marks. */
function byCharacter(text: Text, at: number, on: boolean): number {
  const line = text.lineAt(at);
  const edges = [...new Intl.Segmenter("ar", { granularity: "grapheme" }).segment(line.text)].map(
    ({ index }) => line.from + index,
  );
  edges.push(line.to);
  return (on ? edges.find((edge) => edge > at) : edges.findLast((edge) => edge < at)) ?? at;
}
