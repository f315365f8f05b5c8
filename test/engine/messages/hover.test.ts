import { describe, expect, it } from "vitest";
import type { Attribution } from "../../../server/engine/attributions/attribution";
import type { Figure } from "../../../server/engine/figures/figure";
import { describeEntity } from "../../../server/engine/messages/describeEntity";
import { describeFigure, type FigureFacts } from "../../../server/engine/messages/describeFigure";
import { ar } from "../../../server/engine/messages/ar";
import { en } from "../../../server/engine/messages/en";
import { marked } from "../claims/marked";

const FIGURE: Figure = {
  start: 0,
  end: 17,
  number: { start: 8, end: 10 },
  kind: "cardinal",
  lo: 26,
  hi: null,
  qualifier: "moreThan",
  unit: null,
  iso: null,
  counted: { start: 11, end: 17, text: "عنصرًا", lemma: "عنصر" },
  role: "claim",
};
const SAID: Attribution = {
  cue: { start: 0, end: 4, text: "أردف", class: "add" },
  source: { start: 5, end: 10, text: "مصطفى", kind: "named", sort: "named" },
  content: [],
  status: "unverified",
};
const facts = (change: Partial<FigureFacts> = {}): FigureFacts => ({
  figure: FIGURE,
  attribution: SAID,
  status: "unverified",
  otherwise: [],
  ...change,
});
const shown = (message: string | null): string => (message ?? "").replaceAll("\u2068", "⟨").replaceAll("\u2069", "⟩");

describe("a figure in words", () => {
  it.each([
    ["count · ⟨26⟩ or more · ⟨عنصرًا⟩", FIGURE],
    ["count · about ⟨110⟩ · ⟨عنصرًا⟩", { ...FIGURE, lo: 110, hi: 110, qualifier: "about" as const }],
    ["vague quantity · from ⟨20⟩ to ⟨99⟩", { ...FIGURE, kind: "vague" as const, lo: 20, hi: 99, counted: null }],
    ["percentage · exactly ⟨20⟩ ⟨%⟩", { ...FIGURE, kind: "percent" as const, lo: 20, hi: 20, counted: null }],
    [
      "amount of money · exactly ⟨5,000,000⟩ ⟨USD⟩",
      { ...FIGURE, kind: "money" as const, lo: 5e6, hi: 5e6, unit: "USD", counted: null },
    ],
    ["date · ⟨2015-07-21⟩", { ...FIGURE, kind: "date" as const, lo: null, iso: "2015-07-21", counted: null }],
  ])("%s", (expected, figure) => {
    expect(shown(describeFigure(facts({ figure }), "en").value)).toBe(expected);
  });

  it("in Arabic", () => {
    const words = describeFigure(facts(), "ar");
    expect(shown(words.value)).toBe("عدد · ⟨26⟩ أو أكثر · ⟨عنصرًا⟩");
    expect(shown(words.teller)).toBe("المصدر: ⟨مصطفى⟩، بدلالة العبارة ⟨أردف⟩");
    expect(words.standing).toBe("مصدر مسمّى · غير مؤكَّد");
  });

  it("says who told it and how we know", () => {
    const words = describeFigure(facts(), "en");
    expect(shown(words.teller)).toBe("Said by ⟨مصطفى⟩, as ⟨أردف⟩ shows");
    expect(words.standing).toBe("named source · not confirmed");
  });

  it("says that nobody did", () => {
    const words = describeFigure(facts({ attribution: null, status: "affirmed" }), "en");
    expect(words.teller).toBe(en.narrator);
    expect(words.standing).toBeNull();
  });

  it("says who says otherwise, and where", () => {
    const reference = { path: "seeds/004.txt", figure: 14 };
    const related = { reference, span: { start: 0, end: 9 }, text: "35 سجيناً", source: "مصادر الصحيفة" };
    const [other] = describeFigure(facts({ otherwise: [related] }), "en").otherwise;
    expect(shown(other?.text ?? null)).toBe("⟨35 سجيناً⟩ in ⟨seeds/004.txt⟩, said by ⟨مصادر الصحيفة⟩");
    expect(other?.related).toBe(related);
  });
});

it("an entity in words: type, how often, other names", () => {
  const aliases = { "تنظيم الدولة": "داعش" };
  const { article, entities } = marked("{{ORG داعش}} و{{ORG تنظيم الدولة}} و{{ORG داعش}}", aliases);
  const [first] = entities;
  const words = first && describeEntity(first, article.text, entities, "ar");
  expect(shown(words?.name ?? null)).toBe("⟨داعش⟩ · منظمة أو جهة");
  expect(shown(words?.mentioned ?? null)).toBe("ورد ⟨3⟩ مرات في هذا الخبر");
  expect(words?.otherNames.map(shown)).toEqual(["⟨تنظيم الدولة⟩"]);
});

it("every class and kind has its words in both languages", () => {
  const tables = ["kind", "qualifier", "entity", "role", "status", "verdict", "sourceSort", "classes"] as const;
  for (const table of tables) {
    expect(Object.keys(ar[table]).sort()).toEqual(Object.keys(en[table]).sort());
    expect(Object.values(ar[table]).every((word) => /\p{Script=Arabic}/u.test(word))).toBe(true);
  }
});
