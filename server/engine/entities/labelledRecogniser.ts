import type { ListedName } from "../lexicon/names";
import type { Paragraph } from "../text/paragraph";
import type { Token } from "../text/tokens";
import type { EntityType } from "./entity";
import type { LabelTypes } from "./labelTypes";
import { cliticsByTables, nameStart } from "./nameStart";
import { wordTable, type WordTable } from "./nameWords";
import type { Recogniser } from "./recogniser";
import { spansOfLabels, type LabelledSpan, type WordLabel } from "./wordLabels";

/** A model of token classification, as far as the engine sees it. */
export interface Labelling {
  /** One label for each token of the paragraph with this text, or undefined where the model has not read it yet. */
  readonly labelsOf: (paragraphText: string) => readonly WordLabel[] | undefined;
  readonly types: LabelTypes;
}

/**
 * The recogniser that looks up what a model has said of a paragraph. The engine does not wait, so the model reads
 * paragraphs ahead; until it has read one, `otherwise` serves. Punctuation and quotation marks at the edges of a name are left out.
 */
export function labelledRecogniser({ labelsOf, types }: Labelling, otherwise?: Recogniser): Recogniser {
  const wordOf = wordTable();
  const tellsPlacesApart = [...types.values()].includes("GPE");
  return {
    label: (paragraph, found) => {
      const labels = labelsOf(paragraph.text);
      if (labels?.length !== paragraph.tokens.length) return otherwise?.label(paragraph, found) ?? [];
      return spansOfLabels(labels).flatMap((span) => {
        const type = types.get(span.label);
        if (type == null) return [];
        const { first, last } = withoutMarks(paragraph, span);
        const words = paragraph.tokens.slice(first, last);
        const [opening] = words;
        const end = words.at(-1)?.end;
        if (!opening || end === undefined) return [];
        const start = nameStart(paragraph.text, opening, found, cliticsByTables(opening, wordOf));
        const known = type === "LOC" && !tellsPlacesApart ? kindOfPlace(words, wordOf) : type;
        return { start, end, type: known, nested: false, score: span.score };
      });
    },
  };
}

/** A span without the marks at its edges: `first` is `last` where nothing else is in it. */
function withoutMarks({ tokens }: Paragraph, span: LabelledSpan): Pick<LabelledSpan, "first" | "last"> {
  const isMark = (index: number): boolean => tokens[index]?.kind === "punctuation";
  let { first, last } = span;
  while (first < last && isMark(first)) first++;
  while (first < last && isMark(last - 1)) last--;
  return { first, last };
}

/** In schemes of four types a place is a state, a town, a land or a building: the tables tell, and else it is a town. */
function kindOfPlace([first, ...rest]: readonly Token[], wordOf: WordTable): EntityType {
  if (!first) return "GPE";
  const { listed, heads } = wordOf(first);
  const isIt = ({ words }: ListedName): boolean =>
    words.length === rest.length + 1 && rest.every(({ norm }, index) => norm === words[index + 1]);
  const type =
    listed.flatMap(({ names }) => names).find(isIt)?.type ??
    heads.flatMap((form) => form.heads).find(({ kept }) => kept && rest.length > 0)?.type;
  return type === "LOC" || type === "FAC" ? type : "GPE";
}
