import type { ReviewConflict } from "../../../../server/protocol/review";
import type { ReaderMessages } from "../../../messages/reader";
import { attributeFacts, labelName } from "../../../messages/schemeNames";
import type { Item } from "../messages";
import { relationName, relationsIn, type Related } from "../review/relations";
import type { Review } from "../review/review";
import { rulingsIn, standingsIn, type Standing } from "../review/rulings";

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
  /** What is said in attributes of the tagset. */
  readonly attributes: readonly { readonly name: string; readonly value: string }[];
  readonly relations: readonly CardRelation[];
  /** What annotators have ruled about findings on it, and who. */
  readonly rulings: readonly { readonly what: string; readonly reason: string | null }[];
}

export interface CardRelation {
  readonly id: string;
  readonly name: string;
  readonly isOutgoing: boolean;
  /** Who can be gone to, and the words there. */
  readonly other: { readonly id: string; readonly words: string } | null;
  /** How it stands, where that is not plain. */
  readonly state: string;
}

/** Findings that the card's own lines say already: the source, and who says otherwise. */
const SAID_OTHERWISE: ReadonlySet<string> = new Set(["unsourced-figure", "anonymous-source", "conflicting-figures"]);

/** Tells what the cards of items say. */
export function cardsIn(review: Review, text: ReaderMessages): (item: Item) => CardModel {
  const context: CardContext = {
    review,
    text,
    standingOf: standingsIn(review),
    relationsOf: relationsIn(review),
    rulingsOn: rulingsIn(review),
    notes: review.items.filter(({ kind }) => kind === "note"),
  };
  return (item) => cardOf(item, context);
}

/** What is looked up for every card, found once for all. */
interface CardContext {
  readonly review: Review;
  readonly text: ReaderMessages;
  readonly standingOf: (item: Item) => Standing;
  readonly relationsOf: (id: string) => readonly Related[];
  readonly rulingsOn: (item: Item) => readonly Item[];
  readonly notes: readonly Item[];
}

function cardOf(item: Item, context: CardContext): CardModel {
  const { review, text } = context;
  const label = labelName(review, item.kind, item.label, text);
  const attributes = attributeFacts(review, item, text);
  const claim = item.figureState !== null && item.figureState !== "other";
  return {
    id: item.id,
    tone: toneOf(item, context.standingOf(item)),
    heading: headingOf(item),
    about: aboutOf(item),
    facts: [
      ...(item.kind === "note" || claim ? [] : [label]),
      text.states[item.state],
      ...(attributes.some(({ id }) => id === "status") ? [] : statusOf(item, text)),
      ...(item.decision === null ? [] : [text.by(item.decision.by)]),
    ],
    source: item.source && { text: oneLine(item.source.text), anonymous: item.source.kind === "anonymous" },
    lacksSource: item.figureState === "unsourced" || (claim && item.source === null),
    others: item.conflicts,
    findings: item.findings.filter(({ code }) => !SAID_OTHERWISE.has(code)).map(({ message }) => message),
    notes: [
      ...notesOn(context.notes, item).map(noteOf),
      ...(item.decision?.reason == null ? [] : [item.decision.reason]),
    ],
    attributes,
    relations: context.relationsOf(item.id).map(({ relation, other, isOutgoing }) => ({
      id: relation.id,
      name: relationName(review, relation),
      isOutgoing,
      other: other === undefined ? null : { id: other.id, words: oneLine(other.quote) },
      state: relation.state === "added" ? "" : text.states[relation.state],
    })),
    rulings: context.rulingsOn(item).map((ruling) => ({
      what: [rulingText(ruling, text), ...(ruling.decision === null ? [] : [text.by(ruling.decision.by)])].join(" · "),
      reason: ruling.decision?.reason ?? null,
    })),
  };
}

/** What a ruling says: which finding it accepts, or why which other report is no conflict. */
export function rulingText({ label, attributes }: Item, { ruling }: ReaderMessages): string {
  const { verdict, other } = attributes;
  const quote = typeof other === "object" && other !== null && "quote" in other ? other["quote"] : undefined;
  const words = typeof quote === "string" ? oneLine(quote) : "";
  if (verdict === "update") return ruling.isUpdate(words);
  if (verdict === "other-quantity") return ruling.isOtherQuantity(words);
  return ruling.isAccepted(ruling.findings[label] ?? label);
}

/** Remarks about an item, not those on words of their own. */
function notesOn(notes: readonly Item[], { id }: Item): readonly Item[] {
  return notes.filter(({ attributes }) => attributes["target"] === id);
}

/** Items that have a card of their own in the margin: claims, remarks, and whatever somebody found something about. */
export function hasCard(item: Item): boolean {
  if (item.state === "rejected") return false;
  const claim = item.figureState !== null && item.figureState !== "other";
  return claim || item.findings.length > 0 || (item.kind === "note" && item.spans.length > 0);
}

function toneOf({ conflicts }: Item, standing: Standing): CardModel["tone"] {
  if (standing === "settled") return "plain";
  if (standing === "conflicting" || conflicts.some(({ verdict }) => verdict === "conflict")) return "conflict";
  if (standing === "unsourced") return "warning";
  return standing === "sourced" ? "good" : "plain";
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
