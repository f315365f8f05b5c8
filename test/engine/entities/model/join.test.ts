import { describe, expect, test } from "vitest";
import { joinMentions } from "../../../../server/engine/entities/model/join";
import { LISTED_IN_FULL, type Mention } from "../../../../server/engine/entities/entity";

const mention = (start: number, end: number, type: Mention["type"], score: number, nested = false): Mention => ({
  start,
  end,
  type,
  score,
  nested,
});
const spans = (mentions: readonly Mention[]): readonly string[] =>
  mentions.map(({ start, end, type }) => `${type} ${start}-${end}`);
const SURE = mention(0, 4, "PER", 0.9);
const LISTED = mention(0, 9, "PER", LISTED_IN_FULL);
const UNSURE = mention(0, 4, "PER", 0.7);

describe("rules and model together", () => {
  test.each([
    ["a likely person where the rules see nothing", ["PER 0-4", "PER 5-9"], SURE, mention(5, 9, "PER", 0.65)],
    ["an unlikely person", ["PER 0-4"], SURE, mention(5, 9, "PER", 0.4)],
    ["other names only when they are likelier", ["PER 0-4"], SURE, mention(5, 9, "ORG", 0.65)],
    ["a likely organisation", ["PER 0-4", "ORG 5-9"], SURE, mention(5, 9, "ORG", 0.8)],
    ["nothing over a name of the rules", ["PER 0-4"], SURE, mention(2, 9, "ORG", 0.9)],
    ["what is certain in the place of a name of the rules", ["ORG 2-9"], SURE, mention(2, 9, "ORG", 0.99)],
    ["another kind for the same words only where it is certain", ["PER 0-4"], UNSURE, mention(0, 4, "ORG", 0.9)],
    ["no part of a name that a table lists in full", ["PER 0-9"], LISTED, mention(4, 9, "PER", 0.99)],
    ["no other kind of a name that a table lists in full", ["PER 0-9"], LISTED, mention(0, 9, "ORG", 0.99)],
    ["what reaches beyond a name that a table lists in full", ["ORG 0-12"], LISTED, mention(0, 12, "ORG", 0.99)],
    ["no part of a contest", ["EVENT 0-9"], mention(0, 9, "EVENT", 0.85), mention(4, 9, "LOC", 0.99)],
    ["a name of the rules stays where the model sees none", ["PER 0-4"], UNSURE, undefined],
  ])("%s", (_, expected, rule, found) => {
    expect(spans(joinMentions([rule], found ? [found] : []))).toEqual(expected);
  });

  test("names come in reading order", () => {
    const rules = [mention(4, 8, "GPE", 0.9), mention(20, 24, "GPE", 0.9)];
    const found = [mention(0, 3, "PER", 0.9), mention(10, 14, "PER", 0.9), mention(30, 34, "PER", 0.9)];
    expect(joinMentions(rules, found).map(({ start }) => start)).toEqual([0, 4, 10, 20, 30]);
  });

  test("a name that both see is surer than one that only the rules see", () => {
    const [both] = joinMentions([SURE], [mention(0, 4, "PER", 0.95)]);
    const [alone] = joinMentions([SURE], []);
    expect(both!.score).toBeGreaterThan(alone!.score);
  });

  test("a name inside a name stays as long as that one does", () => {
    const rules = [mention(0, 9, "ORG", 0.9), mention(5, 9, "NORP", 0.9, true)];
    expect(spans(joinMentions(rules, []))).toEqual(["ORG 0-9", "NORP 5-9"]);
    expect(spans(joinMentions(rules, [mention(0, 12, "ORG", 0.99)]))).toEqual(["ORG 0-12", "NORP 5-9"]);
    expect(spans(joinMentions(rules, [mention(5, 9, "NORP", 0.99)]))).toEqual(["NORP 5-9"]);
  });
});
