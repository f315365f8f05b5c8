import type { Span } from "./span";
import type { Token } from "./tokens";

/** A sentence of one paragraph. */
export interface Sentence extends Span {
  /** Index of its first token, and of the first token after it. */
  readonly first: number;
  readonly last: number;
}

const ENDS_SENTENCE = new Set([".", "!", "?", "؟", "…", "۔"]);
const CLOSES = new Set(["»", "”", '"', ")", "’"]);

/** A full stop behind a single letter abbreviates (د. أحمد, J. Smith); one before a digit that touches it is a separator. */
function isAbbreviation(tokens: readonly Token[], index: number): boolean {
  const before = tokens[index - 1];
  const stop = tokens[index];
  if (stop?.norm !== "." || before?.end !== stop.start) return false;
  return (before.kind === "word" || before.kind === "latin") && before.norm.length === 1;
}

const ends = (tokens: readonly Token[], index: number): boolean => {
  const token = tokens[index];
  if (!token || token.kind === "word" || token.kind === "number") return false;
  const { norm } = token;
  return (ENDS_SENTENCE.has(norm) || norm.startsWith("..")) && !isAbbreviation(tokens, index);
};

/**
 * The sentences of one paragraph: up to and with `.` `!` `?` `؟` `…`, and the closing quotation marks that touch them.
 * Newspapers often leave out the space after a full stop, so none is asked for. Together they hold every token.
 */
export function splitSentences(tokens: readonly Token[]): readonly Sentence[] {
  const sentences: Sentence[] = [];
  let first = 0;
  const close = (last: number): void => {
    const start = tokens[first]?.start;
    const end = tokens[last - 1]?.end;
    if (start !== undefined && end !== undefined) sentences.push({ start, end, first, last });
    first = last;
  };
  for (let i = 0; i < tokens.length; i++) {
    if (!ends(tokens, i)) continue;
    while (ends(tokens, i + 1) || isClosingMark(tokens, i + 1)) i++;
    close(i + 1);
  }
  if (first < tokens.length) close(tokens.length);
  return sentences;
}

/** A closing mark that touches the token before it belongs to the same sentence. */
function isClosingMark(tokens: readonly Token[], index: number): boolean {
  const token = tokens[index];
  return token !== undefined && CLOSES.has(token.norm) && tokens[index - 1]?.end === token.start;
}
