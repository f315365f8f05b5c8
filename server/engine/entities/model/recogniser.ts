import type { Paragraph } from "../../text/paragraph";
import { overlaps } from "../../text/span";
import { sourceSpan } from "../../text/tokens";
import type { Mention } from "../entity";
import { bestLabels, latticeOf, namesOf, type LabelledName } from "./chain";
import { ruleEvidence } from "./evidence";
import type { Model } from "./packed";
import { scorerOf, type Scorer } from "./scores";
import type { WordView } from "./wordView";

/**
 * Finds the names of one paragraph. `found` is what the rules found in it; a recogniser may use it, and returns what
 * it finds itself. Offsets are UTF-16 code units into the paragraph's text; the same paragraph always gives the same
 * mentions, in reading order. Never throws.
 */
export interface Recogniser {
  readonly label: (paragraph: Paragraph, found: readonly Mention[]) => readonly Mention[];
}

/** The statistical recogniser that a packed model makes. */
export function modelRecogniser(model: Model): Recogniser {
  const scorer = scorerOf(model);
  return { label: (paragraph, found) => labelParagraph(model, scorer, paragraph, found) };
}

function labelParagraph(
  model: Model,
  scorer: Scorer,
  paragraph: Paragraph,
  found: readonly Mention[],
): readonly Mention[] {
  const { tokens } = paragraph;
  if (tokens.length === 0) return [];
  const views = tokens.map(scorer.look);
  const evidence = ruleEvidence(tokens, found).map((values, name) => [name, values] as const);
  const emissions = scorer.emissions(views, evidence);
  const names = namesOf(model, latticeOf(model, emissions), bestLabels(model, emissions));
  return names.flatMap((name) => mentionOf(model, paragraph, views, found, name) ?? []);
}

/** A name of whole tokens as a mention: without the clitics of its first word. */
function mentionOf(
  { labels }: Model,
  { text, tokens }: Paragraph,
  views: readonly WordView[],
  found: readonly Mention[],
  { first, last, label, probability }: LabelledName,
): Mention | undefined {
  const token = tokens[first];
  const end = tokens[last - 1]?.end;
  const type = labels[label]?.type;
  if (!token || end === undefined || type === undefined) return undefined;
  // Where the rules see a name begin in this word, they know which clitics precede it.
  const known = found.find(
    (mention) => mention.start < token.end && overlaps(mention, token) && mention.start >= token.start,
  );
  const clitics = views[first]?.clitics.length ?? 0;
  const start = known?.start ?? (clitics > 0 ? sourceSpan(text, token, clitics).start : token.start);
  return { start, end, type, nested: false, score: probability };
}
