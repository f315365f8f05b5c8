import type { Item, Operation, Span } from "../messages";
import { isOpen } from "./review";

/** The text under a span. */
type Read = (span: Span) => string;

/**
 * The items as they will be once an operation is carried out, to be shown before the answer is there. Only what can be seen
 * is foreseen; what the server knows better (values, sources, findings) comes with its answer.
 *
 * @param name a name for what is made, until the server gives it one.
 * @param read the text under a span.
 */
export function foresee(items: readonly Item[], operation: Operation, name: string, read: Read): readonly Item[] {
  const changed = (ids: readonly string[], change: (item: Item) => Item | undefined): readonly Item[] =>
    items.flatMap((item) => (ids.includes(item.id) ? (change(item) ?? []) : item));
  switch (operation.op) {
    case "takeAgreed":
      return items;
    case "accept":
      return changed(operation.ids, (item) => ({
        ...item,
        state: isOpen(item) || item.state === "rejected" ? "accepted" : item.state,
      }));
    case "reject":
      return changed(operation.ids, (item) => (item.state === "added" ? undefined : { ...item, state: "rejected" }));
    case "withdraw":
      return changed(operation.ids, (item) => (item.state === "added" ? undefined : { ...item, state: "suggestion" }));
    case "relabel":
      return changed([operation.id], (item) => ({ ...corrected(item), label: operation.label }));
    case "respan":
      return inOrder(
        changed([operation.id], (item) => ({
          ...corrected(item),
          spans: operation.spans,
          quote: operation.spans.map(read).join(" "),
        })),
      );
    case "split":
      return inOrder(
        items.flatMap((item) =>
          item.id === operation.id
            ? operation.parts.map((spans, index) => ({
                ...corrected(item),
                id: `${name}.${index}`,
                spans,
                quote: spans.map(read).join(" "),
              }))
            : item,
        ),
      );
    case "edit":
      return changed([operation.id], (item) => ({
        ...corrected(item),
        attributes: { ...item.attributes, ...operation.attributes },
      }));
    case "source":
      return changed([operation.id], (item) => withSource(item, operation.source, read));
    case "add":
      return inOrder([...items, added(name, operation.kind, operation.label, operation.spans, read)]);
    case "note":
      return inOrder([
        ...items,
        {
          ...added(name, "note", "note", operation.spans, read),
          attributes: { text: operation.text, target: operation.target },
        },
      ]);
    case "relate": {
      const { label, from, to } = operation;
      const joined = changed([from, to], (item) => (isOpen(item) ? { ...item, state: "accepted" } : item));
      return [...joined, { ...added(name, "relation", label, [], read), attributes: { from, to } }];
    }
    case "labelArticle":
      return [...items, { ...added(name, "document", operation.label, [], read), attributes: operation.attributes }];
    case "rule":
      return [...items, ruling(name, operation, read)];
  }
}

function corrected(item: Item): Item {
  return { ...item, state: item.state === "added" ? "added" : "corrected" };
}

function withSource(item: Item, source: Extract<Operation, { op: "source" }>["source"], read: Read): Item {
  const state = item.figureState === "unsourced" || item.figureState === "sourced" || item.figureState === "anonymous";
  const standing = source === null ? "unsourced" : source.kind === "anonymous" ? "anonymous" : "sourced";
  return {
    ...corrected(item),
    source: source && { text: read(source), kind: source.kind, span: { from: source.from, to: source.to } },
    figureState: state ? standing : item.figureState,
  };
}

/** What the server will say of the findings is not foreseen: they go when its answer comes. */
function ruling(name: string, { code, span, verdict }: Extract<Operation, { op: "rule" }>, read: Read): Item {
  return { ...added(name, "ruling", code, [span], read), attributes: { verdict } };
}

function added(id: string, kind: Item["kind"], label: string, spans: Item["spans"], read: Read): Item {
  return {
    id,
    kind,
    label,
    state: "added",
    spans,
    quote: spans.map(read).join(" "),
    attributes: {},
    value: null,
    source: null,
    figureState: kind === "figure" ? "other" : null,
    origin: { kind: "human", name: "" },
    decision: null,
    conflicts: [],
    findings: [],
    candidates: [],
  };
}

function inOrder(items: readonly Item[]): readonly Item[] {
  const start = ({ spans }: Item): number => spans[0]?.from ?? Number.MAX_SAFE_INTEGER;
  const end = ({ spans }: Item): number => spans.at(-1)?.to ?? 0;
  return [...items].sort((a, b) => start(a) - start(b) || end(b) - end(a));
}
