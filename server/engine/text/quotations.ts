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

/** Right-to-left typists often enter guillemets and curly quotes the wrong way round: a closing one where none is open. */
function opensHere(open: readonly Opening[], norm: string): QuotationMark | undefined {
  const isOpen = (mark: QuotationMark): boolean => open.some((opening) => opening.mark === mark);
  if (norm === '"') return isOpen("straight") ? undefined : "straight";
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
  for (const token of tokens) {
    if (token.kind !== "punctuation") continue;
    const opened = opensHere(open, token.norm);
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
