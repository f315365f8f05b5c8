import fc from "fast-check";
import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { analyseArticle } from "../../../../server/engine/analyseArticle";
import { readModel } from "../../../../server/engine/entities/model/packed";
import { modelRecogniser } from "../../../../server/engine/entities/model/recogniser";
import { readMentions } from "../../../../server/engine/entities/readMentions";
import type { Recogniser } from "../../../../server/engine/entities/recogniser";
import { readParagraph } from "../../../../server/engine/text/readParagraph";

const model = readModel(readFileSync("server/engine/entities/model/weights.bin"))!;
const recogniser = modelRecogniser(model);

/** Text with `[[…]]` around the persons that the model finds without any rule. */
function persons(text: string): string {
  let marked = text;
  for (const { start, end } of recogniser
    .label(readParagraph(text), [])
    .filter(({ type }) => type === "PER")
    .toReversed()) {
    marked = `${marked.slice(0, start)}[[${marked.slice(start, end)}]]${marked.slice(end)}`;
  }
  return marked;
}

describe("the shipped model by itself", () => {
  test.each([
    "وقال وزير الخارجية [[سيرغي لافروف]] إن بلاده سترد",
    "التقى الرئيس [[حسني مبارك]] أمس نظيره الفرنسي [[جاك شيراك]]",
    "ارتفعت أسعار النفط أمس في الأسواق العالمية",
  ])("%s", (marked) => {
    expect(persons(marked.replace(/\[\[|\]\]/gu, ""))).toBe(marked);
  });

  test("the same paragraph gives the same mentions, whatever was read before it", () => {
    const paragraph = readParagraph("وقال المتحدث باسم وزارة الخارجية الألمانية مارتن شيفر في برلين");
    const alone = modelRecogniser(model).label(paragraph, readMentions(paragraph));
    persons("أعلن سيرغي لافروف في موسكو أن برلين وافقت");
    expect(recogniser.label(paragraph, readMentions(paragraph))).toEqual(alone);
  });

  test("an edit in one paragraph labels that paragraph again, and no other", () => {
    const labelled: string[] = [];
    const counting: Recogniser = {
      label: (paragraph, found) => {
        labelled.push(paragraph.text);
        return recogniser.label(paragraph, found);
      },
    };
    const text = "وصل سيرغي لافروف إلى دمشق\nوقتل 7 مدنيين\nوقال جاك شيراك إن بلاده سترد";
    const before = analyseArticle(text, undefined, { recogniser: counting });
    expect(labelled).toEqual(text.split("\n"));
    labelled.length = 0;
    analyseArticle(text.replace("7", "8"), before, { recogniser: counting });
    expect(labelled).toEqual(["وقتل 8 مدنيين"]);
  });

  test("mentions lie in their paragraph, in order, for any string", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary", maxLength: 80 }), (text) => {
        const paragraph = readParagraph(text);
        let before = 0;
        for (const { start, end, score } of recogniser.label(paragraph, readMentions(paragraph))) {
          expect(start).toBeGreaterThanOrEqual(before);
          expect(end).toBeGreaterThan(start);
          expect(end).toBeLessThanOrEqual(text.length);
          expect(score).toBeGreaterThanOrEqual(0);
          expect(score).toBeLessThanOrEqual(1);
          before = end;
        }
      }),
    );
  });
});
