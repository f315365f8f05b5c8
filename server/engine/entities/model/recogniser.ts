import type { Paragraph } from "../../text/paragraph";
import type { Mention } from "../entity";
import { nameStart } from "../nameStart";
import type { Recogniser } from "../recogniser";
import { bestLabels, chainOf, latticeOf, namesOf, type Chain, type LabelledName } from "./chain";
import { ruleEvidence } from "./evidence";
import type { Model } from "./packed";
import { scorerOf, type Scorer } from "./scores";
import type { WordView } from "./wordView";

/** The statistical recogniser that a packed model makes. */
export function modelRecogniser(model: Model): Recogniser {
  const scorer = scorerOf(model);
  const chain = chainOf(model);
  return { label: (paragraph, found) => labelParagraph(chain, scorer, paragraph, found) };
}

function labelParagraph(
  chain: Chain,
  scorer: Scorer,
  paragraph: Paragraph,
  found: readonly Mention[],
): readonly Mention[] {
  const { tokens } = paragraph;
  if (tokens.length === 0) return [];
  const views = tokens.map((token) => scorer.look(token));
  const evidence = ruleEvidence(tokens, found).map((values, name) => [name, values] as const);
  const emissions = scorer.emissions(views, evidence);
  const best = bestLabels(chain, emissions);
  if (best.every((label) => label === 0)) return [];
  const names = namesOf(chain, latticeOf(chain, emissions), best);
  return names.flatMap((name) => mentionOf(chain, paragraph, views, found, name) ?? []);
}

/** A name of whole tokens as a mention: without the clitics of its first word. */
function mentionOf(
  { labels }: Chain,
  { text, tokens }: Paragraph,
  views: readonly WordView[],
  found: readonly Mention[],
  { first, last, label, probability }: LabelledName,
): Mention | undefined {
  const token = tokens[first];
  const end = tokens[last - 1]?.end;
  const type = labels[label]?.type;
  if (!token || end === undefined || type === undefined) return undefined;
  const start = nameStart(text, token, found, views[first]?.clitics.length ?? 0);
  return { start, end, type, nested: false, score: probability };
}
