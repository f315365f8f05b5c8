import { expect, it } from "vitest";
import type { OtherFigure } from "../../../server/annotations/annotation";
import { ruledCorpus } from "../../../server/annotations/review/ruledCorpus";
import { NO_RULINGS, rulingsAmong, settledBy, type CorpusRulings } from "../../../server/annotations/review/rulings";
import { newStandOff } from "../../../server/annotations/standoff/file";
import { analyseArticle } from "../../../server/engine/analyseArticle";
import { analyseCorpus } from "../../../server/engine/analyseCorpus";
import { describeReason } from "../../../server/engine/messages/describeReason";
import { BRIDGE_A, BRIDGE_B } from "../../lsp/articles";
import { after, review, spanOf } from "./desk";

const CORPUS = analyseCorpus([
  { path: "a.txt", analysis: analyseArticle(BRIDGE_A) },
  { path: "b.txt", analysis: analyseArticle(BRIDGE_B) },
]);

/** What is ruled beside `a.txt` about its 14 dead. */
function ruled(
  verdict: "accepted" | "update" | "other-quantity",
  other: string | null,
  reason: string | null,
): CorpusRulings {
  const named: OtherFigure | null =
    other === null ? null : { article: "b.txt", quote: other, start: 0, end: other.length, prefix: "", suffix: "" };
  const spans = [spanOf("14 شخصا", BRIDGE_A)];
  const rule = { op: "rule", label: "conflicting-figures", spans, verdict, other: named, reason } as const;
  const { file } = after([rule], review(newStandOff("a.txt", null), BRIDGE_A), "سلمى");
  const rulings = rulingsAmong(file.annotations);
  return { in: (path) => (path === "a.txt" ? rulings : NO_RULINGS), nameIn: (_, path) => path };
}

it("is the same corpus where nobody has ruled on anything", () => {
  expect(ruledCorpus(CORPUS, { in: () => NO_RULINGS, nameIn: (_, path) => path })).toBe(CORPUS);
});

it.each([
  { is: "update", conflicts: ["update"], verdict: "update", other: "19 شخصا", reason: null, why: "(⁨سلمى⁩)" },
  {
    is: "compatible",
    conflicts: [],
    verdict: "other-quantity",
    other: "19 شخصا",
    reason: "سيارة",
    why: "(⁨سلمى⁩ — ⁨سيارة⁩)",
  },
  { is: "compatible", conflicts: [], verdict: "other-quantity", other: null, reason: null, why: "(⁨سلمى⁩)" },
  { is: "conflict", conflicts: ["conflict"], verdict: "accepted", other: null, reason: null, why: null },
  { is: "conflict", conflicts: ["conflict"], verdict: "update", other: "7 أطفال", reason: null, why: null },
] as const)("reports that are ruled $verdict with $other are $is", ({ is, conflicts, verdict, other, reason, why }) => {
  const corpus = ruledCorpus(CORPUS, ruled(verdict, other, reason));
  const toll = corpus.quantities.find(({ label }) => label.startsWith("killed"));
  expect([toll?.verdict, toll?.pairs.map((pair) => pair.verdict)]).toEqual([is, [is]]);
  expect(corpus.conflicts.map((conflict) => conflict.verdict)).toEqual(conflicts);
  const [pair] = toll?.pairs ?? [];
  for (const language of ["en", "ar"] as const) {
    const words = pair ? describeReason(pair.reason, language) : "";
    if (why === null) expect(words).not.toContain("سلمى");
    else expect(words).toContain(why);
  }
});

it.each([
  ["rejected", [{ op: "reject", ids: ["f1"] }]],
  ["no claim", [{ op: "edit", id: "f1", attributes: { role: "other" } }]],
] as const)("a figure that is %s is no report, and nothing is found about it", (_, operations) => {
  const first = review(newStandOff("a.txt", null), BRIDGE_A);
  const { file } = after(operations, first);
  const dismissing: CorpusRulings = {
    in: (path) => (path === "a.txt" ? rulingsAmong(file.annotations) : NO_RULINGS),
    nameIn: (_from, path) => path,
  };
  expect(file.annotations.map(({ quote }) => quote)).toEqual(["14 شخصا"]);
  const { quantities, conflicts } = ruledCorpus(CORPUS, dismissing);
  expect([quantities, conflicts]).toEqual([[], []]);
  for (const path of ["a.txt", "b.txt"]) {
    const left = CORPUS.diagnosticsOf(path).map((diagnostic) => settledBy(path, diagnostic, dismissing).left?.code);
    expect(left).not.toContain("conflicting-figures");
  }
});
