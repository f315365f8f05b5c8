import { chanceKey } from "../../server/engine/entities/model/chances";
import { ENTITY_TYPES, type EntityType, type Mention } from "../../server/engine/entities/entity";
import { joinMentions } from "../../server/engine/entities/model/join";
import type { Recogniser } from "../../server/engine/entities/recogniser";
import { hashText } from "../../server/engine/entities/model/hashing";
import type { Paragraph } from "../../server/engine/text/paragraph";
import { overlaps } from "../../server/engine/text/span";

/** A paragraph with what the rules find in it and what annotators marked, in its own offsets. */
export interface Judged {
  readonly paragraph: Paragraph;
  readonly rules: readonly Mention[];
  readonly gold: readonly Pick<Mention, "start" | "end" | "type">[];
}

/** Of five names the rules are made to forget two, each wherever it stands: so they meet text they were not written for. */
export const forgetful = ({ paragraph, rules, gold }: Judged): Judged => ({
  paragraph,
  gold,
  rules: rules.filter(({ start, end }) => (hashText(paragraph.text, start, end) >>> 8) % 5 >= 2),
});

type Choice = (judged: Judged) => readonly Mention[];

const isRight = (mention: Mention, { gold }: Judged): boolean =>
  gold.some(
    (each) => each.type === mention.type && each.end === mention.end && Math.abs(each.start - mention.start) <= 1,
  );

const isSame = (a: Mention, b: Mention): boolean => a.start === b.start && a.end === b.end && a.type === b.type;

const percent = (part: number, whole: number): string => ((100 * part) / (whole || 1)).toFixed(1);

/** Exact spans and types: precision, recall and F1 of the rules, of a recogniser and of both together, a line each. */
export function scores(
  recogniser: Recogniser,
  texts: readonly Judged[],
  types: readonly EntityType[] = ENTITY_TYPES,
): readonly string[] {
  const choices: Readonly<Record<string, Choice>> = {
    rules: ({ rules }) => rules,
    model: ({ paragraph, rules }) => recogniser.label(paragraph, rules),
    both: ({ paragraph, rules }) => joinMentions(rules, recogniser.label(paragraph, rules)),
  };
  const wanted = texts.reduce((sum, { gold }) => sum + gold.filter(({ type }) => types.includes(type)).length, 0);
  return Object.entries(choices).map(([name, choose]) => {
    const judged = texts.flatMap((text) =>
      choose(text)
        .filter(({ nested, type }) => !nested && types.includes(type))
        .map((mention) => isRight(mention, text)),
    );
    const right = judged.filter(Boolean).length;
    const [p, r] = [percent(right, judged.length), percent(right, wanted)];
    return `${name.padEnd(6)} P ${p}  R ${r}  F1 ${percent(2 * right, judged.length + wanted)}  (${right} right of ${judged.length}, ${wanted} wanted)`;
  });
}

/**
 * How often names that stay are right, by what rules and recogniser say of each: the counts that `chances.ts` holds,
 * and last the expected calibration error of the scores that the reader gives now, over tenths.
 */
export function reliability(
  recogniser: Recogniser,
  texts: readonly Judged[],
  types: readonly EntityType[] = ENTITY_TYPES,
): readonly string[] {
  const tallies = new Map<string, { all: number; right: number }>();
  const tenths = Array.from({ length: 10 }, () => ({ all: 0, right: 0, promised: 0 }));
  for (const text of texts) {
    const found = recogniser.label(text.paragraph, text.rules);
    for (const mention of joinMentions(text.rules, found)) {
      if (mention.nested || !types.includes(mention.type)) continue;
      const rule = text.rules.find((each) => !each.nested && isSame(each, mention));
      const key = chanceKey(
        mention,
        rule,
        found.filter((each) => overlaps(each, mention)),
      );
      const tally = tallies.get(key) ?? { all: 0, right: 0 };
      tallies.set(key, tally);
      const tenth = tenths[Math.min(9, Math.floor(mention.score * 10))]!;
      const right = isRight(mention, text) ? 1 : 0;
      tally.all++;
      tally.right += right;
      tenth.all++;
      tenth.right += right;
      tenth.promised += mention.score;
    }
  }
  const all = tenths.reduce((sum, tenth) => sum + tenth.all, 0);
  const error = tenths.reduce((sum, { right, promised }) => sum + Math.abs(right - promised), 0) / (all || 1);
  return [
    ...[...tallies]
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([key, tally]) => `${key}: ${tally.right} of ${tally.all}`),
    `by tenths: ${tenths.map((tenth, index) => `${index / 10}: ${tenth.right}/${tenth.all}`).join("  ")}`,
    `expected calibration error ${error.toFixed(3)}`,
  ];
}
