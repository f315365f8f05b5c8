import { BUT_HE, CONTRASTS, NOT_VERBAL } from "../lexicon/clauseWords";
import { isContentNoun, looksLikeVerbalNoun } from "../lexicon/contentNouns";
import { sourceHead } from "../lexicon/sourceNouns";
import type { Span } from "../text/span";
import { isThat } from "./that";
import type { Agreement } from "./attribution";
import type { CueFrame } from "./frame";
import { isComma, type ParagraphView, type Passage } from "./paragraphView";

const LONGEST_NAME_IN_QUOTES = 6;
/** How many tokens back the list may have begun: bounds the search, so that reading stays linear. */
const FARTHEST_MEMBER = 40;

/** Where the next clause of the passage begins: the contents before it end there. */
export type NextClause = (after: number) => number;

/** مثل تضمنه …، وتضمنه …: a member of a list that begins as an earlier one did. */
function takesUp(view: ParagraphView, from: number, index: number, rest: string): boolean {
  for (let i = Math.max(from, index - FARTHEST_MEMBER); i < index; i++) if (view.norm(i) === rest) return true;
  return false;
}

/** A comma with و before something that is no further part of a list: the sentence goes on without the source. */
function turnsAway(view: ParagraphView, from: number, index: number): boolean {
  const norm = view.norm(index);
  if (CONTRASTS.has(norm)) return true;
  if (!isComma(view.norm(index - 1)) || !norm.startsWith("و") || norm.length < 3) return false;
  const rest = norm.slice(1);
  return (
    !rest.startsWith("ال") &&
    !isContentNoun(rest) &&
    !looksLikeVerbalNoun(rest) &&
    !takesUp(view, from, index, rest) &&
    !view.mention(index) &&
    sourceHead(rest) === undefined &&
    !isThat(rest) &&
    !NOT_VERBAL.has(rest)
  );
}

/** لكنها behind a man's words is no «but he»: it takes up a thing that he has spoken of, and he goes on. */
const meansSpeaker = (pronoun: string, { gender, plural }: Agreement): boolean =>
  plural || gender === null || /(?:هم|هما)$/u.test(pronoun) || /ها$/u.test(pronoun) === (gender === "feminine");

/** The token at which a content that begins at `from` ends: a new report, «but he», or for a nominal content a new clause. */
function endOfClause(
  view: ParagraphView,
  from: number,
  limit: number,
  kind: "clause" | "noun" | "hedged",
  speaker: Agreement,
): number {
  for (let i = from; i < limit;) {
    const stretch = view.opens(i);
    if (stretch) {
      i = Math.max(stretch.next, i + 1);
      continue;
    }
    const norm = view.norm(i);
    if (BUT_HE.has(norm) && (kind === "noun" || meansSpeaker(norm, speaker))) return i;
    if (kind === "noun" && i > from && turnsAway(view, from, i)) return i;
    if (kind === "hedged" && isComma(view.norm(i))) return i;
    i++;
  }
  return limit;
}

const withoutComma = (view: ParagraphView, from: number, end: number): number =>
  end > from && isComma(view.norm(end - 1)) ? end - 1 : end;

/** A quotation that opens a content is all of it, unless it is only a name at the head of a clause. */
function quotedContent(view: ParagraphView, from: number, passage: Passage): { span: Span; next: number } | undefined {
  const stretch = view.opens(from);
  if (!stretch || stretch.quotation.mark === "brackets") return undefined;
  const alone = stretch.next >= passage.last || view.tokens[stretch.next]?.kind === "punctuation";
  if (stretch.words <= LONGEST_NAME_IN_QUOTES && !alone) return undefined;
  if (stretch.quotation.closed) return { span: stretch.quotation, next: stretch.next };
  return { span: view.spanOf(from, Math.max(passage.last, from + 1)), next: passage.last };
}

/** A quotation may be taken up again behind a comma by another one or by وأن. */
function contentsFrom(
  view: ParagraphView,
  from: number,
  kind: "clause" | "noun" | "hedged",
  limit: number,
  passage: Passage,
  speaker: Agreement,
): readonly Span[] {
  const quoted = quotedContent(view, from, passage);
  if (!quoted) {
    const end = withoutComma(view, from, endOfClause(view, from, limit, kind, speaker));
    return end > from ? [view.spanOf(from, end)] : [];
  }
  let next = quoted.next;
  if (isComma(view.norm(next))) next++;
  const again = next < limit && (/^[وف]ان/u.test(view.norm(next)) || view.opens(next) !== undefined);
  return again
    ? [
        quoted.span,
        ...contentsFrom(view, /^[وف]ان/u.test(view.norm(next)) ? next + 1 : next, kind, limit, passage, speaker),
      ]
    : [quoted.span];
}

/** What surrounds a frame in its passage. */
export interface Surroundings {
  readonly passage: Passage;
  /** Where the report of an earlier source begins, or the passage. */
  readonly floor: number;
  readonly nextClause: NextClause;
}

/** Where a trailing adjunct's content begins: the last clause when another source has spoken before, else the passage. */
function startBefore(view: ParagraphView, frame: CueFrame, { passage, floor }: Surroundings): number {
  if (floor === passage.first) return floor;
  for (let i = frame.first - 2; i > floor; i--) {
    if (!isComma(view.norm(i - 1))) continue;
    if (/^[وف]./u.test(view.norm(i)) || CONTRASTS.has(view.norm(i))) return i;
  }
  return floor;
}

/** The stretches that the source of a cue vouches for. */
export function contentOf(view: ParagraphView, frame: CueFrame, around: Surroundings): readonly Span[] {
  const { passage, nextClause } = around;
  const { scope } = frame;
  switch (scope.kind) {
    case "none":
      return [];
    case "quotation": {
      const limit = Math.min(passage.last, nextClause(scope.open));
      return contentsFrom(view, scope.open, "clause", Math.max(limit, scope.open), passage, frame.agreement);
    }
    case "before":
      return frame.first > passage.first ? [view.spanOf(passage.first, frame.first)] : [];
    case "clause":
    case "noun":
    case "hedged":
      return contentsFrom(
        view,
        scope.from,
        scope.kind,
        Math.min(scope.until ?? passage.last, nextClause(scope.from)),
        passage,
        frame.agreement,
      );
    case "around":
      return aroundOf(view, frame, scope, around);
  }
}

function aroundOf(
  view: ParagraphView,
  frame: CueFrame,
  scope: { readonly before: boolean; readonly after: number | null },
  around: Surroundings,
): readonly Span[] {
  const { passage, nextClause } = around;
  const spans: Span[] = [];
  const start = scope.before ? startBefore(view, frame, around) : frame.first;
  if (start < frame.first) spans.push(view.spanOf(start, frame.first));
  if (scope.after === null) return spans;
  const from = isThat(view.norm(scope.after).replace(/^ف/u, "")) ? scope.after + 1 : scope.after;
  const limit = Math.min(passage.last, nextClause(from));
  // Inside another source's report a parenthetic adjunct reaches no further than its own clause.
  const nested = start > passage.first;
  const end = nested
    ? endOfClause(view, from + 1, limit, "hedged", frame.agreement)
    : endOfClause(view, from, limit, "clause", frame.agreement);
  if (end > from && holdsWords(view, from, end)) spans.push(view.spanOf(from, withoutComma(view, from, end)));
  return spans;
}

const holdsWords = (view: ParagraphView, from: number, end: number): boolean => {
  for (let i = from; i < end; i++) if (view.tokens[i]?.kind !== "punctuation") return true;
  return false;
};
