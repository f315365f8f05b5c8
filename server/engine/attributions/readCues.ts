import type { Mention } from "../entities/entity";
import { sourceHead } from "../lexicon/sourceNouns";
import type { Paragraph } from "../text/paragraph";
import { withText } from "../text/span";
import { sourceSpan } from "../text/tokens";
import { readAdjunct } from "./adjunctCues";
import type { CueReading } from "./attribution";
import { withClauseSubject } from "./clauseSubject";
import { contentOf, type NextClause } from "./contentScope";
import type { CueFrame } from "./frame";
import { readHedge } from "./hedgeCues";
import { isComma, viewParagraph, type ParagraphView, type Passage } from "./paragraphView";
import { readSpeechAct } from "./speechActCues";
import { readVerbCue } from "./verbCues";

/** The token behind a frame's own words, where its content begins: nothing between is a cue of its own. */
function contentFirst(frame: CueFrame): number {
  const { scope, cue } = frame;
  if (scope.kind === "clause" || scope.kind === "noun") return scope.from;
  if (scope.kind === "quotation" && scope.open > cue.first) return scope.open;
  if (scope.kind === "around") return Math.max(cue.last, frame.source?.last ?? cue.last);
  return cue.last;
}

/** A reservation between a cue and its content doubts the content (قالت في معلومات لا يمكن التأكد منها إن). */
function doubted(view: ParagraphView, frame: CueFrame, passage: Passage): CueFrame {
  if (frame.status !== "affirmed") return frame;
  for (let i = frame.cue.last; i < contentFirst(frame); i++)
    if (readHedge(view, i, passage)?.class === "doubt") return { ...frame, status: "unverified" };
  return frame;
}

/** بحسب مدير المستشفى بالجهة الذي قال: the relative clause describes the head of the source before it, not its last noun. */
function withHead(frame: CueFrame, before: CueFrame | undefined): CueFrame {
  const source = before?.source;
  if (!source || !frame.source || frame.continuity !== "aside" || frame.class === "accordingTo") return frame;
  const inside = source.first < frame.source.first && frame.source.last <= source.last;
  return inside ? { ...frame, source, agreement: source.agreement } : frame;
}

/** وفق ما أوردته الوكالة، على لسان الوزير: of two adjuncts in a row the second is the last link, and covers what both do. */
function nextLink(view: ParagraphView, frame: CueFrame, before: CueFrame | undefined): CueFrame | undefined {
  if (frame.class !== "accordingTo" || before?.class !== "accordingTo" || !frame.source) return undefined;
  if (before.scope.kind !== "around" || frame.scope.kind !== "around" || before.scope.after === null) return undefined;
  const from = before.scope.after;
  const adjacent = from === frame.first || (from === frame.first - 1 && isComma(view.norm(from)));
  if (!adjacent || frame.cue.skip > 0) return undefined;
  return { ...frame, first: before.first, scope: { ...frame.scope, before: before.scope.before }, main: before.main };
}

/** The cues of one passage in order. Linear: each token is asked once, and what a cue spans is jumped over. */
function framesOf(view: ParagraphView, passage: Passage): readonly CueFrame[] {
  const frames: CueFrame[] = [];
  for (let i = passage.first; i < passage.last;) {
    const frame =
      readAdjunct(view, i, passage) ??
      readHedge(view, i, passage) ??
      readVerbCue(view, i, passage) ??
      readSpeechAct(view, i, passage);
    if (!frame) {
      i++;
      continue;
    }
    const linked = nextLink(view, frame, frames.at(-1));
    if (linked) frames.pop();
    const told = withClauseSubject(view, withHead(frame, frames.at(-1)), frames, passage);
    frames.push(linked ?? doubted(view, told, passage));
    i = Math.max(i + 1, contentFirst(frame));
  }
  return withAdjunctsLeading(frames);
}

/** Where no verb of the passage has a source, that of an adjunct is the one that bare cues continue. */
function withAdjunctsLeading(frames: readonly CueFrame[]): readonly CueFrame[] {
  if (
    frames.some(
      ({ continuity, class: cue }) => continuity === "leads" || (continuity === "continues" && cue !== "accordingTo"),
    )
  )
    return frames;
  return frames.map((frame) =>
    frame.source && frame.class === "accordingTo" ? { ...frame, continuity: "leads" } : frame,
  );
}

function readingOf(view: ParagraphView, frame: CueFrame, content: CueReading["content"]): CueReading {
  const { cue, source, agreement, continuity, status } = frame;
  const token = view.tokens[cue.first];
  const whole = view.spanOf(cue.first, cue.last);
  const start = token ? sourceSpan(view.text, token, cue.skip).start : whole.start;
  return {
    cue: { ...withText(view.text, { start, end: whole.end }), class: frame.class },
    source: source?.source ?? null,
    content,
    status,
    agreement,
    continuity,
  };
}

/** The first clause that begins behind a token, for tokens asked about in any order. */
function clauseFinder(frames: readonly CueFrame[], passage: Passage): NextClause {
  const starts = frames
    .filter(({ main }) => main)
    .map(({ first }) => first)
    .sort((a, b) => a - b);
  return (after) => {
    let low = 0;
    let high = starts.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((starts[middle] ?? 0) > after) high = middle;
      else low = middle + 1;
    }
    return starts[low] ?? passage.last;
  };
}

/** Where the report before each frame begins: an adjunct that follows reaches back no further. */
function floorsOf(frames: readonly CueFrame[], passage: Passage): readonly number[] {
  let floor = passage.first;
  return frames.map(({ scope, first }) => {
    const before = floor;
    if (scope.kind === "clause" || scope.kind === "noun") floor = Math.max(floor, scope.from);
    else if (scope.kind === "around") floor = Math.max(floor, first);
    return before;
  });
}

/** قال شهود إن …، وفق ما أوردت صحيفة, بحسب ما نقلته «وات»: the medium only passes on what the one before it knew first. */
const relaysOthers = (view: ParagraphView, frame: CueFrame, floor: number, passage: Passage): boolean =>
  frame.class === "accordingTo" &&
  floor > passage.first &&
  frame.source !== null &&
  (sourceHead(view.norm(frame.source.first)) === "media" || view.form(frame.cue.last)?.verb.class === "quote");

function readingsOf(view: ParagraphView, passage: Passage, next: Passage | undefined): readonly CueReading[] {
  const frames = framesOf(view, passage);
  const nextClause = clauseFinder(frames, passage);
  const floors = floorsOf(frames, passage);
  return frames.map((frame, index) => {
    const floor = floors[index] ?? passage.first;
    const content = relaysOthers(view, frame, floor, passage)
      ? []
      : contentOf(view, frame, { passage, floor, nextClause });
    // «بحسب الوزارة. ارتفعت الحصيلة»: a full stop set too early leaves a fronted adjunct its next sentence.
    const orphaned = content.length === 0 && frame.class === "accordingTo" && frame.main && next !== undefined;
    return readingOf(view, frame, orphaned ? [view.spanOf(next.first, next.last)] : content);
  });
}

/**
 * The reporting cues of one paragraph, each with the source phrase and the content that its own sentence gives it.
 * Offsets are UTF-16 code units into the paragraph's text. Never throws.
 */
export function readCues(paragraph: Paragraph, mentions: readonly Mention[]): readonly CueReading[] {
  const view = viewParagraph(paragraph, mentions);
  return view.passages.flatMap((passage, index) => readingsOf(view, passage, view.passages[index + 1]));
}
