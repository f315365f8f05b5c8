import { describe, expect, test } from "vitest";
import { joinMentions } from "../../../../server/engine/entities/model/join";
import type { Mention } from "../../../../server/engine/entities/entity";

const mention = (start: number, end: number, type: Mention["type"], score: number, nested = false): Mention => ({
  start,
  end,
  type,
  score,
  nested,
});
const spans = (mentions: readonly Mention[]): readonly string[] =>
  mentions.map(({ start, end, type }) => `${type} ${start}-${end}`);

describe("rules and model together", () => {
  test.each([
    ["a likely person where the rules see nothing", mention(5, 9, "PER", 0.6), ["PER 0-4", "PER 5-9"]],
    ["an unlikely person", mention(5, 9, "PER", 0.4), ["PER 0-4"]],
    ["other names only when they are likelier", mention(5, 9, "ORG", 0.6), ["PER 0-4"]],
    ["a likely organisation", mention(5, 9, "ORG", 0.8), ["PER 0-4", "ORG 5-9"]],
    ["nothing over a name of the rules", mention(2, 9, "ORG", 0.99), ["PER 0-4"]],
  ])("%s", (_, found, expected) => {
    expect(spans(joinMentions([mention(0, 4, "PER", 0.7)], [found]))).toEqual(expected);
  });

  test("a name that both see is surer than one that only the rules see", () => {
    const rule = mention(0, 4, "PER", 0.7);
    const [both] = joinMentions([rule], [mention(0, 4, "PER", 0.95)]);
    const [alone] = joinMentions([rule], []);
    expect(both!.score).toBeGreaterThan(alone!.score);
  });

  test("names inside names stay", () => {
    expect(spans(joinMentions([mention(0, 9, "ORG", 0.9), mention(5, 9, "NORP", 0.9, true)], []))).toEqual([
      "ORG 0-9",
      "NORP 5-9",
    ]);
  });
});
