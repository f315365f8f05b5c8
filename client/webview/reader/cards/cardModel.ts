import type { ReviewConflict } from "../../../../server/protocol/review";
import type { ReaderMessages } from "../../../messages/reader";
import type { Item, Label } from "../messages";

/** What a card says, ready to be drawn. */
export interface CardModel {
  readonly id: string;
  /** How urgent it is; shown by the line at its edge and by a sign, never by colour alone. */
  readonly tone: "plain" | "good" | "warning" | "conflict";
  /** A figure's value or a name's link: the loudest line. */
  readonly heading: string;
  /** What is counted, or the words themselves. */
  readonly about: string;
  /** The name of the label, and how the item stands. */
  readonly facts: readonly string[];
  readonly source: { readonly text: string; readonly anonymous: boolean } | null;
  /** A claim that ought to have a source, and has none. */
  readonly lacksSource: boolean;
  readonly others: readonly ReviewConflict[];
  /** The first lines of the findings that no other part of the card says. */
  readonly findings: readonly string[];
  readonly notes: readonly string[];
}

/** Findings that the card's own lines say already: the source, and who says otherwise. */
const SAID_OTHERWISE: ReadonlySet<string> = new Set(["unsourced-figure", "anonymous-source", "conflicting-figures"]);

export function cardOf(item: Item, labels: readonly Label[], notes: readonly Item[], text: ReaderMessages): CardModel {
  const label = labels.find(({ kind, id }) => kind === item.kind && id === item.label)?.name ?? item.label;
  const claim = item.figureState !== null && item.figureState !== "other";
  return {
    id: item.id,
    tone: toneOf(item),
    heading: headingOf(item),
    about: aboutOf(item),
    facts: [
      ...(item.kind === "note" || claim ? [] : [label]),
      text.states[item.state],
      ...statusOf(item, text),
      ...(item.decision === null ? [] : [text.by(item.decision.by)]),
    ],
    source: item.source && { text: oneLine(item.source.text), anonymous: item.source.kind === "anonymous" },
    lacksSource: item.figureState === "unsourced" || (claim && item.source === null),
    others: item.conflicts,
    findings: item.findings.filter(({ code }) => !SAID_OTHERWISE.has(code)).map(({ message }) => message),
    notes: [...notes.map(noteOf), ...(item.decision?.reason == null ? [] : [item.decision.reason])],
  };
}

/** Items that have a card of their own in the margin: claims, remarks, and whatever somebody found something about. */
export function hasCard(item: Item): boolean {
  if (item.state === "rejected") return false;
  const claim = item.figureState !== null && item.figureState !== "other";
  return claim || item.findings.length > 0 || (item.kind === "note" && item.spans.length > 0);
}

function toneOf({ figureState, conflicts }: Item): CardModel["tone"] {
  if (figureState === "conflicting" || conflicts.some(({ verdict }) => verdict === "conflict")) return "conflict";
  if (figureState === "unsourced") return "warning";
  return figureState === "sourced" ? "good" : "plain";
}

function headingOf(item: Item): string {
  if (item.kind === "note") return noteOf(item);
  if (item.value !== null) return item.value;
  const link = item.attributes["link"];
  return typeof link === "string" && link !== "" ? link : oneLine(item.quote);
}

/** The counted noun beside a value; the words themselves beside a link that differs from them. */
function aboutOf(item: Item): string {
  const quote = oneLine(item.quote);
  if (item.kind === "note") return quote;
  if (item.kind !== "figure") return headingOf(item) === quote ? "" : quote;
  const counted = item.attributes["counted"];
  const noun = typeof counted === "object" && counted !== null && "text" in counted ? counted["text"] : undefined;
  return typeof noun === "string" ? noun : item.value === null ? "" : quote;
}

function statusOf(item: Item, text: ReaderMessages): readonly string[] {
  const status = item.attributes["status"];
  return item.kind === "figure" && typeof status === "string" && status !== "affirmed"
    ? [text.statuses[status] ?? status]
    : [];
}

function noteOf({ attributes, quote }: Item): string {
  const text = attributes["text"];
  return typeof text === "string" ? text : quote;
}

function oneLine(text: string): string {
  return text.replaceAll(/\s+/g, " ").trim();
}
