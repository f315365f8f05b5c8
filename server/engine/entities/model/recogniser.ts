import { namesBeginning } from "../../lexicon/nameTables";
import type { Paragraph } from "../../text/paragraph";
import { overlaps } from "../../text/span";
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

/** Whether a quotation ends inside a name and another begins: «القوات» و«الكتائب» are two. */
const parts = (name: string): boolean => name.includes("»") && (!name.includes("«") || /»[^«]*«/u.test(name));

/** القاعدة behind a preposition of place is a military base, unless something speaks of the movement. Source: own list. */
const isBase = (tokens: Paragraph["tokens"], index: number): boolean =>
  tokens[index]?.norm === "القاعده" &&
  (/^ال(?:عسكري|جوي|بحري|امريكي|امير?كي)ه$/u.test(tokens[index + 1]?.norm ?? "") || isEntered(tokens, index));
const isEntered = (tokens: Paragraph["tokens"], index: number): boolean =>
  /^[وف]?(?:خارج|داخل|محيط|من|الي|في|قرب|علي|حول|نحو)$/u.test(tokens[index - 1]?.norm ?? "") &&
  !tokens.some(({ norm }) => OF_JIHAD.test(norm));
const OF_JIHAD = /تنظيم|ارهاب|جهاد|ظواهري|لادن|متشدد|متطرف|قيادي|زعيم|طالبان|داعش/u;

/** A town named like an everyday word, of which the rules see no cue: انهيارات و[سيول]. */
function isRatherAWord(norm: string): boolean {
  const listed = namesBeginning(norm).filter(({ words }) => words.length === 1);
  return listed.length > 0 && !norm.startsWith("ال") && listed.every(({ needsCue }) => needsCue);
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
  const clitics = views[first]?.clitics ?? "";
  const start = nameStart(text, token, found, clitics.length);
  if (parts(text.slice(start, end))) return undefined;
  const isAlone = last === first + 1 && !found.some((each) => overlaps(each, { start, end }));
  if (isAlone && isBase(tokens, first)) return undefined;
  if (type === "GPE" && isAlone && clitics !== "و" && isRatherAWord(token.norm.slice(clitics.length))) return undefined;
  return { start, end, type, nested: false, score: probability };
}
