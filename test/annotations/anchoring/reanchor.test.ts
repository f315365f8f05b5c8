// Where an annotation of one text is in another: `[[…]]` in both. Without marks in the second it is lost.
import { describe, expect, it } from "vitest";
import { anchorText } from "../../../server/annotations/anchoring/anchor";
import { anchorAll, anchorOne } from "../../../server/annotations/anchoring/anchorAll";
import { candidatesFor } from "../../../server/annotations/anchoring/candidates";
import type { Annotation } from "../../../server/annotations/annotation";
import { marked } from "../../support/marked";
import { counted, noteOn, storedNote } from "../../support/notes";

const LEAD = "قالت وزارة الصحة اليوم الأحد ";
const TAIL = " في انفجار وقع قرب السوق القديم";

describe("an annotation is found", () => {
  it.each<readonly [what: string, then: string, now: string]>([
    ["where nothing changed", `${LEAD}[[7 قتلى]]${TAIL}`, `${LEAD}[[7 قتلى]]${TAIL}`],
    ["after text before it", `${LEAD}[[7 قتلى]]${TAIL}`, `عاجل: ${LEAD}[[7 قتلى]]${TAIL}`],
    ["after text was taken away before it", `عاجل جدا. ${LEAD}[[7 قتلى]]${TAIL}`, `${LEAD}[[7 قتلى]]${TAIL}`],
    ["in another line", `${LEAD}[[7 قتلى]]${TAIL}`, `${LEAD.trim()}\r\n[[7\nقتلى]]${TAIL}`],
    ["with digits of another script", `${LEAD}[[17 قتيلا]]${TAIL}`, `${LEAD}[[١٧ قتيلا]]${TAIL}`],
    ["with hamza and marks dropped", `${LEAD}[[أُصيبَ]]${TAIL}`, `${LEAD}[[اصيب]]${TAIL}`],
    ["with marks and tatweel put in", `${LEAD}[[قتلى]]${TAIL}`, `${LEAD}[[قَتْلـــى]]${TAIL}`],
    ["with a mark on its last letter", `${LEAD}[[المدينة]]${TAIL}`, `${LEAD}[[المدينةُ]]${TAIL}`],
    ["with its accent apart", `${LEAD}[[café]]${TAIL}`, `${LEAD}[[cafe\u0301]]${TAIL}`],
    ["with letters in one form", `${LEAD}[[لاجئ]]${TAIL}`, `${LEAD}[[\uFEFB\u062C\u064A\u0654]]${TAIL}`],
    ["between emoji, behind a byte order mark", `${LEAD}😀[[7 قتلى]]😀${TAIL}`, `\uFEFF${LEAD}😀[[7 قتلى]]😀${TAIL}`],
    ["with a clitic put before it", `${LEAD}[[سوريا]]${TAIL}`, `${LEAD}و[[سوريا]]${TAIL}`],
    ["with several clitics put before it", `${LEAD}[[عراق]]${TAIL}`, `${LEAD}وبال[[عراق]]${TAIL}`],
    [
      "with one side rewritten",
      `${LEAD}[[7 قتلى]]${TAIL}`,
      `${LEAD}[[7 قتلى]] وعدد كبير من الجرحى، كما أفادت مصادر طبية`,
    ],
    ["among equal words, by its context", `${LEAD}[[قسد]]${TAIL}. ثم قسد`, `قسد. ${LEAD}[[قسد]]${TAIL}. ثم قسد`],
    ["at the edge where text was put before it", `[[قسد]]${TAIL}. ثم قسد`, `عاجل: [[قسد]]${TAIL}. ثم قسد`],
    ["in parts", `${LEAD}[[بين]] 5 [[و7]]${TAIL}`, `عاجل: ${LEAD}[[بين]] خمسة [[و7]]${TAIL}`],
  ])("%s", (_, then, now) => {
    const { text, spans } = marked(now);
    expect(anchorOne(anchorText(text), storedNote(then))?.spans).toEqual(spans);
  });
});

describe("an annotation is lost, never put elsewhere", () => {
  it.each<readonly [why: string, then: string, now: string]>([
    ["its words are gone", `${LEAD}[[7 قتلى]]${TAIL}`, `${LEAD}${TAIL}`],
    ["its number is another", `${LEAD}[[7]] قتلى${TAIL}`, `${LEAD}17 قتلى${TAIL}`],
    ["its number goes on", `${LEAD}[[7]] قتلى${TAIL}`, `${LEAD}7,500 قتلى${TAIL}`],
    ["its word goes on", `${LEAD}[[قسد]]${TAIL}`, `${LEAD}قسدا${TAIL}`],
    ["its word begins otherwise", `${LEAD}[[عراق]]${TAIL}`, `${LEAD}استعراق${TAIL}`],
    ["its last letter has an accent now", `${LEAD}[[cafe]]${TAIL}`, `${LEAD}café${TAIL}`],
    ["its emoji is of another colour", `${LEAD}[[👍]]${TAIL}`, `${LEAD}👍🏽${TAIL}`],
    ["a letter makes it another word", `${LEAD}[[علي]]${TAIL}`, `${LEAD}على${TAIL}`],
    ["its words stand only elsewhere", `${LEAD}[[قسد]]${TAIL}. ثم انسحبت قسد`, `${LEAD}قوات${TAIL}. ثم انسحبت قسد`],
    ["a part is gone", `${LEAD}[[بين]] 5 [[و7]]${TAIL}`, `${LEAD}بين 5${TAIL}`],
    ["two places are as good", `${LEAD}[[قسد]]${TAIL}`, `${LEAD}قسد في الشرق. ${LEAD}قسد في الغرب`],
  ])("%s", (_, then, now) => expect(anchorOne(anchorText(now), storedNote(then))).toBeNull());

  it("without any context, as a person may write it, it is found at its place and nowhere else", () => {
    const bare = { ...storedNote(`${LEAD}[[قسد]]${TAIL}`), prefix: "", suffix: "", occurrence: undefined };
    expect(anchorOne(anchorText(`${LEAD}قسد${TAIL}`), bare)?.spans).toEqual(bare.spans);
    expect(anchorOne(anchorText(`عاجل ${LEAD}قسد${TAIL}`), bare)).toBeNull();
  });

  it("where nobody has counted its words, half of its context is enough near its place", () => {
    const uncounted = { ...storedNote(`${LEAD}[[قسد]]${TAIL}`), occurrence: undefined };
    const found = (now: string) => anchorOne(anchorText(now), uncounted)?.spans;
    expect(found(`${LEAD}قسد وحدها`)).toEqual(uncounted.spans);
    expect(found(`${LEAD}قسد، ثم أعلنت قسد`)).toBeUndefined();
    expect(found(`${"عاجل. ".repeat(20)}${LEAD}قسد وحدها`)).toBeUndefined();
  });

  it("is offered the places that it may have", () => {
    const then = storedNote(`${LEAD}[[7 قتلى]]${TAIL}`);
    const candidateIn = (now: string): readonly string[] =>
      candidatesFor(anchorText(now), then).map(([span]) => now.slice(span?.start, span?.end));
    expect(candidateIn(`${LEAD}17 قتيلا${TAIL}`)).toContain("17 قتيلا");
    expect(candidateIn("تغير كل شيء هنا إلا 7 قتلي وحدها")).toContain("7 قتلي");
    expect(candidateIn("لا شيء")).toEqual([]);
  });

  it("stays in the list, as it was", () => {
    const [kept, gone] = [storedNote(`[[قتل]]${TAIL}`), storedNote(`${LEAD}[[سبعة]]${TAIL}`)];
    const { placed, lost } = anchorAll(`قتل${TAIL}`, [gone, kept]);
    expect(placed.map((one) => one.stored)).toEqual([kept]);
    expect(lost.map((one) => one.stored)).toEqual([gone]);
  });
});

const BEFORE = "أفاد سكان في المدينة صباح اليوم بأن [[الحي الغربي]] شهد هدوءا حذرا منذ ساعات الصباح الأولى.";
const LINE = "وقال مصدر طبي في المشفى القريب من السوق إن 12 [[جريحا]] وصلوا إليه منذ الفجر وإن حالتهم مستقرة.";
const AFTER = "وذكر شهود كانوا في السوق القديم أن [[سيارات الإسعاف]] غادرت المكان قبل الظهر من الطريق العام.";
/** The same without marks. */
const plain = (line: string): string => marked(line).text;

describe("of equal lines the neighbours tell which was meant", () => {
  it.each<readonly [what: string, then: readonly string[], now: readonly string[], lost: readonly number[]]>([
    ["where nothing changed", [LINE, BEFORE, LINE, AFTER], [LINE, BEFORE, LINE, AFTER], []],
    ["side by side too", [BEFORE, LINE, LINE, AFTER], [BEFORE, LINE, LINE, AFTER], []],
    ["not a copy elsewhere", [BEFORE, LINE, AFTER], [plain(LINE), BEFORE, LINE, AFTER], []],
    ["nor a copy after it", [BEFORE, LINE, AFTER], [BEFORE, LINE, AFTER, plain(LINE)], []],
    ["a copy beside it: nobody can tell", [BEFORE, LINE, AFTER], [BEFORE, plain(LINE), plain(LINE), AFTER], [1]],
    ["the first was taken away", [LINE, BEFORE, LINE, AFTER], [BEFORE, LINE, AFTER], [0]],
    ["the second was taken away", [LINE, BEFORE, LINE, AFTER], [LINE, BEFORE, AFTER], [2]],
    ["the one that has a note was taken away", [LINE, BEFORE, plain(LINE), AFTER], [BEFORE, plain(LINE), AFTER], [0]],
    ["one of two was: nobody can tell", [BEFORE, LINE, LINE, AFTER], [BEFORE, plain(LINE), AFTER], [1, 2]],
    [
      "the lines beside them have moved: nobody can tell",
      [BEFORE, LINE, LINE, AFTER],
      [plain(LINE), AFTER, BEFORE, plain(LINE)],
      [1, 2],
    ],
  ])("%s", (_, then, now, lost) => {
    const { text, spans } = marked(then.join("\n"));
    const notes = spans.map((span, index) => counted(text, noteOn(text, [span], `x${index}`)));
    const expected = marked(now.join("\n"));
    const anchored = anchorAll(expected.text, notes);
    expect(anchored.lost.map(({ stored }) => notes.indexOf(stored))).toEqual(lost);
    const found = anchored.placed.flatMap((one) => one.now.spans);
    expect(found.sort((a, b) => a.start - b.start)).toEqual(expected.spans);
  });
});

describe("the parts of a figure", () => {
  it("move with it, its source too; one whose words are gone keeps them", () => {
    const text = "قال مصدر إن 7 عناصر قتلوا";
    const at = (words: string) => ({
      start: text.indexOf(words),
      end: text.indexOf(words) + words.length,
      text: words,
    });
    const spans = [{ start: at("7 عناصر").start, end: at("7 عناصر").end }];
    const figure: Annotation = {
      ...storedNote(`قال مصدر إن [[7 عناصر]] قتلوا`),
      kind: "figure",
      spans,
      attributes: {
        number: at("7"),
        counted: { ...at("عناصر"), lemma: "عنصر" },
        source: { ...at("مصدر"), kind: "anonymous" },
        lo: 7,
        hi: 7,
        qualifier: "exact",
        unit: null,
        iso: null,
        role: "claim",
        status: "affirmed",
        attribution: null,
        quantity: null,
        claim: null,
      },
    };
    const partsIn = (now: string): readonly unknown[] => {
      const found = anchorOne(anchorText(now), figure);
      if (found?.kind !== "figure") return [];
      const { number, counted, source } = found.attributes;
      return [number, counted, source].map((part) => part && [part.text, now.slice(part.start, part.end)]);
    };
    expect(partsIn("عاجل: قال مصدر إن ٧ عناصر قتلوا")).toEqual([
      ["٧", "٧"],
      ["عناصر", "عناصر"],
      ["مصدر", "مصدر"],
    ]);
    expect(partsIn("قال أحدهم إن 7 عناصر قتلوا").at(2)).toEqual(["مصدر", ""]);
  });
});
