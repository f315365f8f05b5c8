import { labelledRecogniser } from "../engine/entities/labelledRecogniser";
import type { Recogniser } from "../engine/entities/recogniser";
import type { WordLabel } from "../engine/entities/wordLabels";
import { splitLines } from "../engine/text/lines";
import { readParagraph } from "../engine/text/readParagraph";
import type { SlowRecogniser } from "./openRecogniser";

/** Paragraphs that a slow model has read before the engine asks for them, kept by their text. */
export interface LabelsAhead {
  /** Looks up what the model said; serves by the built-in recogniser where it has said nothing yet. */
  readonly recogniser: Recogniser;
  readonly has: (paragraphText: string) => boolean;
  /** Whether the model has yet to read a paragraph: neither read nor refused. */
  readonly lacks: (paragraphText: string) => boolean;
  /** Has a paragraph read, once. Never rejects: a paragraph that the model refuses is left to the built-in recogniser. */
  readonly read: (paragraphText: string) => Promise<void>;
}

/** Paragraphs whose labels are kept; the oldest are let go, and read again when they are asked for again. */
const MOST_KEPT = 20_000;

/** No paragraph read yet. */
export function createLabelsAhead(
  { label, types }: SlowRecogniser,
  builtIn: Recogniser | undefined,
  onRefusal: (error: unknown) => void,
): LabelsAhead {
  const kept = new Map<string, readonly WordLabel[]>();
  const refused = new Set<string>();
  const letGo = (): void => {
    for (const text of kept.keys()) {
      if (kept.size <= MOST_KEPT) return;
      kept.delete(text);
    }
  };
  const lacks = (text: string): boolean => !kept.has(text) && !refused.has(text);
  return {
    recogniser: labelledRecogniser({ labelsOf: (text) => kept.get(text), types }, builtIn),
    has: (text) => kept.has(text),
    lacks,
    read: async (text) => {
      if (!lacks(text)) return;
      try {
        kept.set(text, await label(readParagraph(text)));
        letGo();
      } catch (error) {
        refused.add(text);
        onRefusal(error);
      }
    },
  };
}

/** The paragraphs of an article as the engine cuts it. */
export const paragraphTexts = (text: string): readonly string[] =>
  splitLines(text).map(({ start, end }) => text.slice(start, end));
