import { sourceOf } from "../actions/change";
import type { Item, Span } from "../messages";
import { placed, spansOf, type Review } from "../review/review";
import type { Option } from "./chooser";
import { choosing } from "./choosing";
import type { PanelContent } from "./panelBox";
import type { PanelContext } from "./panelContext";

interface Candidate {
  /** It is the source of a figure already; others are names only. */
  readonly speaks: boolean;
  readonly text: string;
  readonly kind: string;
  readonly span: Span;
}

/** Who said a figure: a source of the article, the nearest first, then its names; words picked in the text; or nobody. */
export function sourcePanel(context: PanelContext): PanelContent | undefined {
  const { review } = context.scene();
  const figure = review.items.find(({ id, kind }) => id === review.focus && kind === "figure");
  if (figure === undefined) return undefined;
  const at = spansOf(review, figure)[0]?.from ?? 0;
  const pick: Option = {
    id: "pick",
    name: context.text.pickInText,
    key: "s",
    choose: () => context.finish({ picking: { id: figure.id, what: "source" }, say: "pickSource" }),
  };
  const nobody: Option = {
    id: "nobody",
    name: context.text.noSource,
    key: "0",
    choose: () => context.finish({ operations: [{ op: "source", id: figure.id, source: null }] }),
  };
  const candidates = candidatesIn(review)
    .sort((a, b) => Number(b.speaks) - Number(a.speaks) || Math.abs(a.span.from - at) - Math.abs(b.span.from - at))
    .slice(0, 9)
    .map((candidate, index): Option => ({
      id: `candidate-${index}`,
      name: candidate.text,
      key: String(index + 1),
      detail: candidate.kind === "anonymous" ? context.text.anonymous : "",
      choose: () => context.finish(sourceOf(context.scene(), figure, { ...candidate.span, kind: candidate.kind })),
    }));
  return choosing(context, {
    title: context.text.sourceTitle(figure.quote),
    options: () => [...candidates, pick, nobody],
    typed: false,
  });
}

/** The sources of figures and attributions, and the people and organisations; each place once. */
function candidatesIn(review: Review): Candidate[] {
  const found = new Map<string, Candidate>();
  const add = (speaks: boolean, text: string, kind: string, span: Span | null | undefined): void => {
    if (span == null) return;
    const now = placed(review, span);
    if (now.to > now.from && !found.has(`${now.from}`))
      found.set(`${now.from}`, { speaks, text: oneLine(text), kind, span: now });
  };
  for (const { source } of review.items) if (source !== null) add(true, source.text, source.kind, source.span);
  for (const item of review.items.filter(isSpeaker)) add(false, item.quote, "named", item.spans[0]);
  return [...found.values()];
}

function isSpeaker({ kind, label, state }: Item): boolean {
  return kind === "entity" && (label === "PER" || label === "ORG") && state !== "rejected";
}

function oneLine(text: string): string {
  return text.replaceAll(/\s+/g, " ").trim();
}
