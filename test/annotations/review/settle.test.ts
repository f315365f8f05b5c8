import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { anchorAll } from "../../../server/annotations/anchoring/anchorAll";
import { followEdits } from "../../../server/annotations/anchoring/follow";
import { operate } from "../../../server/annotations/review/operate";
import { reviewOf } from "../../../server/annotations/review/review";
import { settled } from "../../../server/annotations/review/settle";
import { suggestionsOf } from "../../../server/annotations/review/suggestions";
import { newStandOff } from "../../../server/annotations/standoff/file";
import { readStandOff } from "../../../server/annotations/standoff/read";
import { standOffEdits, writeStandOff } from "../../../server/annotations/standoff/write";
import { analyseArticle } from "../../../server/engine/analyseArticle";
import { firstText, run, script } from "../../support/editScripts";
import { seeds } from "../../support/seeds";
import { AT } from "./desk";

const articles = seeds.map(({ text }) => {
  const first = reviewOf(text, newStandOff("a.txt", null), suggestionsOf(analyseArticle(text)));
  const ids = first.items.map(({ annotation }) => annotation.id);
  let made = 0;
  const { file } = operate(first, [{ op: "accept", ids }], { by: "س", at: AT, newId: () => `x${++made}` });
  return { text, file };
});
const state = (text: string) => ({ length: text.length, fingerprint: "" });

describe("a file settled on a saved text", () => {
  it("gives every annotation back where it stood in the editor", () => {
    fc.assert(
      fc.property(fc.nat({ max: articles.length - 1 }), script, (index, draws) => {
        const { text, file } = articles[index]!;
        const live = followEdits({ text, ...anchorAll(text, file.annotations) }, run(firstText(text), draws).edits);
        const saved = settled(file, live.text, state(live.text), live);
        const read = readStandOff(writeStandOff(saved)).file;
        const again = new Map(anchorAll(live.text, read.annotations).placed.map(({ now }) => [now.id, now.spans]));
        for (const { now } of live.placed) expect([now.id, again.get(now.id)]).toEqual([now.id, now.spans]);
        expect(read.annotations).toHaveLength(file.annotations.length);
      }),
      { numRuns: 40 },
    );
  });

  it("is not written where its annotations are found as it is, nor on lines of those that are", () => {
    const { text, file } = articles[0]!;
    const read = readStandOff(writeStandOff(file)).file;
    const first = { text, ...anchorAll(text, read.annotations) };
    const before = followEdits(first, [{ start: 0, end: 0, text: "عاجل: " }]);
    expect(settled(read, before.text, state(before.text), before)).toBe(read);
    const [span] = read.annotations[3]?.spans ?? [];
    const inside = followEdits(first, [{ start: span!.start + 1, end: span!.start + 1, text: "ـX" }]);
    const edits = standOffEdits(settled(read, inside.text, state(inside.text), inside));
    expect(edits.length).toBeGreaterThan(1); // the header, and the annotation with those that share its words
    expect(edits.length).toBeLessThan(6);
  });
});
