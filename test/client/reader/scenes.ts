import { Text } from "@codemirror/state";
import type { Scene } from "../../../client/webview/reader/actions/action";
import type { Label } from "../../../client/messages/scheme";
import type { Difference, Item, Span } from "../../../client/webview/reader/messages";
import { EMPTY_REVIEW, type Review } from "../../../client/webview/reader/review/review";
import { marked as readMarks } from "../../support/marked";

/** An item with nothing but what is said. */
export function item(id: string, spans: readonly Span[], more: Partial<Item> = {}): Item {
  return {
    id,
    kind: "entity",
    label: "ORG",
    state: "suggestion",
    spans,
    quote: "",
    attributes: {},
    value: null,
    source: null,
    figureState: null,
    origin: { kind: "machine", name: "isnad" },
    decision: null,
    conflicts: [],
    findings: [],
    candidates: [],
    ...more,
  };
}

const label = (id: string, kind: Label["kind"]): Label => ({
  id,
  kind,
  name: id,
  description: "",
  examples: [],
  color: { light: "#112233", dark: "#aabbcc" },
  key: id[0]?.toLowerCase() ?? null,
  attributes: [],
});

const LABELS: readonly Label[] = [
  label("PER", "entity"),
  label("ORG", "entity"),
  label("GPE", "entity"),
  label("cardinal", "figure"),
  label("percent", "figure"),
];

/** A text written with `[[…]]` around its places, as `marked` of the tests reads it, with places as the reader has them. */
export function marked(source: string): { readonly text: string; readonly spans: readonly Span[] } {
  const { text, spans } = readMarks(source);
  return { text, spans: spans.map(({ start, end }) => ({ from: start, to: end })) };
}

/** A difference whose versions have the marks of items, each at the item's place and with its label. */
export function difference(
  id: string,
  ...versions: readonly (readonly [annotators: string, ...items: readonly Item[]])[]
): Difference {
  const spans = versions.flatMap(([, ...items]) => items.flatMap((one) => one.spans));
  return {
    id,
    kind: "entity",
    span: { from: Math.min(...spans.map(({ from }) => from)), to: Math.max(...spans.map(({ to }) => to)) },
    versions: versions.map(([annotators, ...items]) => ({
      annotators: annotators.split(" "),
      marks: items.map(({ id: name, label, spans: places, quote, attributes, value, source }) => ({
        item: name,
        label,
        spans: places,
        quote,
        attributes,
        value,
        source,
      })),
    })),
  };
}

export interface SceneOptions {
  readonly items?: readonly Item[];
  readonly focus?: string | null;
  /** Anchor and head; a caret at the start when left out. */
  readonly selection?: readonly [anchor: number, head: number];
  readonly review?: Partial<Review>;
  readonly mode?: Scene["mode"];
}

/** What an action sees, in a text that reads from right to left but for lines that begin with a Latin letter. */
export function scene(
  text: string,
  { items = [], focus = null, selection = [0, 0], review = {}, mode = "annotate" }: SceneOptions,
): Scene {
  const doc = Text.of(text.split("\n"));
  const [anchor, head] = selection;
  return {
    text: doc,
    review: { ...EMPTY_REVIEW, items, focus, labels: LABELS, ...review },
    selection: { from: Math.min(anchor, head), to: Math.max(anchor, head), head },
    mode,
    isPageRightToLeft: true,
    rightToLeft: (at) => !/^[a-z]/i.test(doc.lineAt(at).text),
  };
}
