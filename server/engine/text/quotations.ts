import type { Span } from "./span";
import type { Token } from "./tokens";

export type QuotationMark = "guillemets" | "curly" | "straight" | "brackets";

/** A stretch between quotation marks or brackets, its marks included. */
export interface Quotation extends Span {
  readonly mark: QuotationMark;
  /** What stands between the marks. */
  readonly inner: Span;
  /** False where the paragraph ends before the closing mark does: the quotation runs to the end of the paragraph. */
  readonly closed: boolean;
  /** How many quotations stand around it. */
  readonly depth: number;
}

interface Opening {
  readonly token: Token;
  readonly mark: QuotationMark;
}

const OPENING: Readonly<Record<string, QuotationMark>> = {
  "«": "guillemets",
  "“": "curly",
  "„": "curly",
  "(": "brackets",
};
const CLOSING: Readonly<Record<string, QuotationMark>> = { "»": "guillemets", "”": "curly", ")": "brackets" };

/** Letters that are written on to a name in quotation marks: ب"درب التبانة". */
const WRITTEN_ON = new Set(["ب", "ل", "ك", "و", "ف", "وب", "ول", "فب", "فل", "ال", "وال", "بال", "لل"]);

/** What a straight mark's neighbours tell of it: whether it touches the word before it, and the one behind. */
interface StraightShape {
  readonly index: number;
  readonly left: boolean;
  readonly right: boolean;
  readonly writtenOn: boolean;
}

function straightShapes(tokens: readonly Token[]): readonly StraightShape[] {
  return tokens.flatMap(({ norm, start, end }, index) => {
    if (norm !== '"') return [];
    const before = tokens[index - 1];
    const after = tokens[index + 1];
    const left = before?.end === start && !/^["«“(]$/u.test(before.norm);
    const right = after?.start === end && (after.kind === "word" || after.kind === "latin" || after.kind === "number");
    return [{ index, left, right, writtenOn: left && right && WRITTEN_ON.has(before.norm) }];
  });
}

/**
 * The straight marks that open a quotation although one is open: written on to a letter (بـ"درب"), or touching only the
 * word behind them while the next two marks touch only the words before them ("حزب "النهضة" يضم ألفا").
 */
function nestingMarks(tokens: readonly Token[]): ReadonlySet<Token> {
  const shapes = straightShapes(tokens);
  const closes = (shape: StraightShape | undefined): boolean => shape !== undefined && shape.left && !shape.right;
  const nesting = shapes.filter(
    ({ left, right, writtenOn }, at) =>
      (writtenOn && shapes[at + 1] !== undefined) ||
      (right && !left && closes(shapes[at + 1]) && closes(shapes[at + 2])),
  );
  return new Set(nesting.flatMap(({ index }) => tokens[index] ?? []));
}

/** Right-to-left typists often enter guillemets and curly quotes the wrong way round: a closing one where none is open. */
function opensHere(open: readonly Opening[], norm: string, nests: boolean): QuotationMark | undefined {
  const isOpen = (mark: QuotationMark): boolean => open.some((opening) => opening.mark === mark);
  if (norm === '"') return isOpen("straight") && !nests ? undefined : "straight";
  const closing = CLOSING[norm];
  if (closing !== undefined) return closing !== "brackets" && !isOpen(closing) ? closing : undefined;
  const opening = OPENING[norm];
  return opening !== undefined && opening !== "brackets" && isOpen(opening) ? undefined : opening;
}

/** The mark that a token closes, once it is known to open none. */
const closesHere = (norm: string): QuotationMark | undefined =>
  norm === '"' ? "straight" : (CLOSING[norm] ?? OPENING[norm]);

/**
 * The quotations of one paragraph, nested ones after what contains them. A mark whose partner is missing is ignored
 * when it stands inside one that is closed, and runs to the paragraph's end (`closed: false`) when it is the last.
 */
export function readQuotations(tokens: readonly Token[], length: number): readonly Quotation[] {
  const quotations: Quotation[] = [];
  const open: Opening[] = [];
  const record = ({ token, mark }: Opening, inner: number, end: number, closed: boolean): void => {
    quotations.push({
      start: token.start,
      end,
      mark,
      inner: { start: token.end, end: inner },
      closed,
      depth: open.length,
    });
  };
  const nesting = nestingMarks(tokens);
  for (const token of tokens) {
    if (token.kind !== "punctuation") continue;
    const opened = opensHere(open, token.norm, nesting.has(token));
    if (opened) {
      open.push({ token, mark: opened });
      continue;
    }
    const closed = closesHere(token.norm);
    const at = open.findLastIndex((opening) => opening.mark === closed);
    const opening = open[at];
    if (!opening) continue;
    open.length = at;
    record(opening, token.start, token.end, true);
  }
  while (open.length > 0) {
    const opening = open.pop();
    if (opening) record(opening, length, length, false);
  }
  return quotations.sort((a, b) => a.start - b.start || b.end - a.end);
}
