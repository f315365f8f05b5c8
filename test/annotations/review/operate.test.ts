import { describe, expect, it } from "vitest";
import type { Operation } from "../../../server/annotations/review/operation";
import type { ReviewItem } from "../../../server/annotations/review/review";
import { newStandOff } from "../../../server/annotations/standoff/file";
import { standOffEdits, writeStandOff } from "../../../server/annotations/standoff/write";
import { operate } from "../../../server/annotations/review/operate";
import { after, AT, idOf, item, review, spanOf, TEXT } from "./desk";

const first = review();
const figure = idOf(first, "figure", "7 عناصر");
const prison = idOf(first, "entity", "سجن غويران");
const says = { by: "س", at: AT, reason: null };

const states = (items: readonly ReviewItem[]): readonly string[] =>
  items.map(({ annotation, state }) => `${state} ${annotation.kind} ${annotation.label} ${annotation.quote}`);

describe("an operation on a suggestion", () => {
  it("accepts it, once and for all", () => {
    const { review: now, made } = after([{ op: "accept", ids: [figure] }]);
    const { annotation, state, finding } = item(now, "figure", "7 عناصر");
    expect(state).toBe("accepted");
    expect(annotation).toMatchObject({ id: made[0], decision: { verdict: "accepted", ...says }, label: "cardinal" });
    expect(annotation.attributes).toMatchObject({ lo: 7, hi: 7, source: { text: "وزارة الداخلية", kind: "named" } });
    expect(annotation.occurrence).toEqual({ nth: 1, of: 1 });
    expect(finding?.id).toBe(figure);
    expect(now.items).toHaveLength(first.items.length);
    expect(after([{ op: "accept", ids: made }], now).file.annotations).toEqual(
      [annotation].map((one) => ({ ...one, attributes: { ...one.attributes, attribution: null, claim: null } })),
    );
  });

  it("rejects it, with a reason", () => {
    const { review: now } = after([{ op: "reject", ids: [prison], reason: "اسم عام" }]);
    const { annotation, state } = item(now, "entity", "سجن غويران");
    expect([state, annotation.decision?.reason]).toEqual(["rejected", "اسم عام"]);
  });

  it("relabels it, and keeps what was suggested", () => {
    const { review: now } = after([{ op: "relabel", id: prison, label: "LOC" }]);
    const { annotation, state } = item(now, "entity", "سجن غويران");
    expect(state).toBe("corrected");
    expect(annotation).toMatchObject({
      label: "LOC",
      origin: { kind: "corrected", name: "isnad" },
      decision: { verdict: "accepted", ...says },
      suggested: { label: "FAC", quote: "سجن غويران" },
    });
  });

  it("relabels to what it is: accepts it", () => {
    const { review: now } = after([{ op: "relabel", id: prison, label: "FAC" }]);
    expect(item(now, "entity", "سجن غويران").state).toBe("accepted");
  });

  it("shrinks it, and does not bring the longer one up again", () => {
    const { review: now } = after([{ op: "respan", id: prison, spans: [spanOf("غويران")] }]);
    expect(item(now, "entity", "غويران").state).toBe("corrected");
    expect(now.items.filter(({ annotation: { quote } }) => quote === "سجن غويران")).toEqual([]);
  });

  it("extends a figure, and drops what is counted when it is shrunk away", () => {
    const counted = (words: string): unknown => {
      const { review: now } = after([{ op: "respan", id: figure, spans: [spanOf(words)] }]);
      const { attributes } = item(now, "figure", words).annotation;
      return "counted" in attributes ? attributes.counted : undefined;
    };
    expect(counted("مقتل 7 عناصر")).toMatchObject({ text: "عناصر" });
    expect(counted("7")).toBeNull();
  });

  it("splits it", () => {
    const { review: now, made } = after([{ op: "split", id: prison, parts: [[spanOf("سجن")], [spanOf("غويران")]] }]);
    expect(made).toHaveLength(2);
    expect([item(now, "entity", "سجن").state, item(now, "entity", "غويران").state]).toEqual(["corrected", "corrected"]);
    expect(now.items.some(({ annotation: { quote } }) => quote === "سجن غويران")).toBe(false);
  });

  it("edits a value, also with an attribute of the tagset, and takes one away", () => {
    const { review: now } = after([{ op: "edit", id: figure, attributes: { lo: 8, hi: null, certainty: "low" } }]);
    const { annotation, state } = item(now, "figure", "7 عناصر");
    expect(state).toBe("corrected");
    expect(annotation).toMatchObject({ attributes: { lo: 8, hi: null }, otherAttributes: { certainty: "low" } });
  });

  it("names its source, or says that there is none", () => {
    const { start, end } = spanOf("مصدر عسكري");
    const { review: now } = after([{ op: "source", id: figure, source: { start, end, kind: "anonymous" } }]);
    const named = item(now, "figure", "7 عناصر").annotation;
    expect(named.attributes).toMatchObject({ source: { text: "مصدر عسكري", kind: "anonymous" } });
    // The attribution that names these words is the engine's; the file names only the words.
    expect(named.attributes).toMatchObject({ attribution: idOf(now, "attribution", "قال") });
    const { review: none } = after([{ op: "source", id: named.id, source: null }], now);
    expect(item(none, "figure", "7 عناصر").annotation.attributes).toMatchObject({ source: null, attribution: null });
  });

  it("links a name", () => {
    const { review: now } = after([{ op: "edit", id: prison, attributes: { link: "سجن الصناعة" } }]);
    expect(item(now, "entity", "سجن غويران").annotation.attributes).toMatchObject({ link: "سجن الصناعة" });
  });
});

describe("an annotator's own", () => {
  it("annotation is added, changed and withdrawn", () => {
    const spans = [spanOf("معتقلا")];
    const added = after([{ op: "add", kind: "entity", label: "NORP", spans, attributes: { link: "معتقلون" } }]);
    const mine = item(added.review, "entity", "معتقلا");
    expect(mine.state).toBe("added");
    expect(mine.annotation).toMatchObject({
      origin: { kind: "human", name: "س" },
      decision: { verdict: "added", ...says },
    });
    const changed = after([{ op: "relabel", id: mine.annotation.id, label: "PER" }], added.review, "م");
    expect(item(changed.review, "entity", "معتقلا").annotation).toMatchObject({
      label: "PER",
      origin: { kind: "human", name: "س" },
      decision: { verdict: "added", by: "م" },
      suggested: null,
    });
    expect(after([{ op: "withdraw", ids: added.made }], added.review).file.annotations).toEqual([]);
  });

  it("may be discontinuous", () => {
    const spans = [spanOf("سجن"), spanOf("سوريا")];
    const { review: now } = after([{ op: "add", kind: "entity", label: "FAC", spans }]);
    expect(item(now, "entity", "سجن … سوريا").annotation.quote).toBe("سجن سوريا");
  });

  it("relation accepts the suggestions that it joins", () => {
    const { review: now, file } = after([{ op: "relate", label: "في", from: figure, to: prison }]);
    const relation = file.annotations.find(({ kind }) => kind === "relation");
    const ids = [item(now, "figure", "7 عناصر"), item(now, "entity", "سجن غويران")].map(
      ({ annotation }) => annotation.id,
    );
    expect(relation?.attributes).toEqual({ from: ids[0], to: ids[1] });
    expect(states(now.items).filter((state) => !state.startsWith("suggestion"))).toEqual([
      "accepted figure cardinal 7 عناصر",
      "accepted entity FAC سجن غويران",
      "added relation في ",
    ]);
  });

  it("note is about words, an annotation or the article; on a suggestion it is about its words", () => {
    const noted = (operation: Partial<Extract<Operation, { op: "note" }>>) =>
      after([{ op: "note", text: "؟", target: null, spans: [], ...operation }]).file.annotations[0];
    expect(noted({ spans: [spanOf("سوريا")] })).toMatchObject({
      quote: "سوريا",
      attributes: { text: "؟", target: null },
    });
    expect(noted({})).toMatchObject({ spans: [], attributes: { text: "؟", target: null } });
    expect(noted({ target: prison })).toMatchObject({ quote: "سجن غويران", attributes: { target: null } });
    const accepted = after([{ op: "accept", ids: [prison] }]);
    const target = accepted.made[0] ?? "";
    const { file } = after([{ op: "note", text: "؟", target, spans: [] }], accepted.review);
    expect(file.annotations.find(({ kind }) => kind === "note")).toMatchObject({ spans: [], attributes: { target } });
  });

  it("label of the article has one value", () => {
    const { file } = after([
      { op: "labelArticle", label: "رأي", value: true },
      { op: "labelArticle", label: "رأي", value: false },
    ]);
    expect(file.annotations.map(({ label, attributes }) => [label, attributes])).toEqual([["رأي", { value: false }]]);
  });

  it("label of the article has attributes, which can be taken away again", () => {
    const { file } = after([
      { op: "labelArticle", label: "حرب", attributes: { phase: "هدنة", side: null } },
      { op: "labelArticle", label: "حرب", attributes: { sure: true } },
      { op: "labelArticle", label: "حرب", attributes: { phase: null } },
    ]);
    expect(file.annotations.map((one) => one.otherAttributes)).toEqual([{ sure: true }]);
  });

  it("ruling says why a finding is none", () => {
    const other = { article: "b.txt", start: 3, end: 9, quote: "٩ قتلى", prefix: "", suffix: "" };
    const { file } = after([
      {
        op: "rule",
        label: "conflicting-figures",
        spans: [spanOf("7 عناصر")],
        verdict: "update",
        other,
        reason: "خبر لاحق",
      },
    ]);
    expect(file.annotations[0]).toMatchObject({
      kind: "ruling",
      label: "conflicting-figures",
      quote: "7 عناصر",
      attributes: { verdict: "update", other },
      decision: { verdict: "added", reason: "خبر لاحق" },
    });
  });
});

describe("taking back", () => {
  it("makes a suggestion of the engine open again", () => {
    const { review: now, made } = after([{ op: "relabel", id: prison, label: "LOC" }]);
    const back = after([{ op: "withdraw", ids: made }], now);
    expect(back.file.annotations).toEqual([]);
    expect(states(back.review.items)).toEqual(states(first.items));
  });

  it("leaves another machine's suggestion in the file, as it was suggested", () => {
    const made = after([{ op: "relabel", id: prison, label: "LOC" }]).file.annotations[0];
    if (!made) throw new Error("nothing made");
    const other = { ...made, origin: { kind: "corrected", name: "CAMeL" } } as const;
    const from = review({ ...newStandOff("a.txt", null), annotations: [other] });
    const { file } = after([{ op: "withdraw", ids: [other.id] }], from);
    expect(file.annotations).toEqual([
      { ...other, label: "FAC", origin: { kind: "machine", name: "CAMeL" }, decision: null, suggested: null },
    ]);
  });
});

describe("a lost annotation", () => {
  const { file, made } = after([{ op: "accept", ids: [prison] }]);
  const changed = TEXT.replace("سجن غويران", "مبنى قديم");
  const lost = review(file, changed);

  it("is shown as lost, and can only be placed anew or withdrawn", () => {
    expect(lost.items.at(-1)).toMatchObject({ state: "lost", annotation: { quote: "سجن غويران" } });
    for (const op of ["accept", "reject"] as const) {
      const { file: same, problems } = after([{ op, ids: made }], lost);
      expect(problems).toEqual([{ code: "not-possible", detail: made[0] }]);
      expect(writeStandOff(same)).toBe(writeStandOff(file));
    }
    expect(after([{ op: "withdraw", ids: made }], lost).file.annotations).toEqual([]);
    const anew = after([{ op: "respan", id: made[0] ?? "", spans: [spanOf("مبنى قديم", changed)] }], lost);
    expect(item(anew.review, "entity", "مبنى قديم")).toMatchObject({
      state: "accepted",
      annotation: { id: made[0], decision: { verdict: "accepted" } },
    });
  });
});

describe("what cannot be done is told of, and changes nothing", () => {
  it.each<readonly [problem: string, operation: Operation]>([
    ["unknown-id f99", { op: "accept", ids: ["f99"] }],
    ["unknown-id f99", { op: "relate", label: "في", from: "f99", to: figure }],
    [`bad-spans ${prison}`, { op: "respan", id: prison, spans: [] }],
    [`bad-spans ${prison}`, { op: "respan", id: prison, spans: [{ start: 0, end: TEXT.length + 1 }] }],
    [`bad-spans ${prison}`, { op: "split", id: prison, parts: [[spanOf("سجن")]] }],
    ["bad-spans ", { op: "add", kind: "entity", label: "ORG", spans: [{ start: 5, end: 5 }] }],
    ["bad-attribute lo", { op: "edit", id: figure, attributes: { lo: "سبعة" } }],
    [
      "bad-attribute nested",
      { op: "add", kind: "entity", label: "ORG", spans: [spanOf("سجن")], attributes: { nested: 1 } },
    ],
    [`not-possible ${prison}`, { op: "source", id: prison, source: null }],
  ])("%s", (problem, operation) => {
    const from = review(after([{ op: "accept", ids: [idOf(first, "entity", "سوريا")] }]).file);
    const { file, problems } = operate(from, [operation], { by: "س", at: AT, newId: () => "x" });
    expect(problems.map(({ code, detail }) => `${code} ${detail}`)).toEqual([problem]);
    expect(standOffEdits(file)).toEqual([]);
  });

  it("as are all operations on a file of a newer version", () => {
    const newer = { ...newStandOff("a.txt", null), header: { ...newStandOff("a.txt", null).header, version: 9 } };
    const { file, problems } = operate(review(newer), [{ op: "accept", ids: [figure] }], {
      by: "",
      at: AT,
      newId: () => "x",
    });
    expect([file, problems]).toEqual([newer, [{ code: "newer-version", detail: "9" }]]);
  });
});

describe("an operation edits one line of the file", () => {
  it("a new one in reading order, its own when it is changed, none other", () => {
    const { review: two, made } = after([
      { op: "accept", ids: [figure] },
      { op: "accept", ids: [idOf(first, "entity", "سوريا")] },
    ]);
    const before = writeStandOff(two.file).split("\n");
    const linesAfter = (operation: Operation): readonly string[] => {
      const edits = standOffEdits(operate(two, [operation], { by: "م", at: AT, newId: () => "new" }).file);
      expect(edits).toHaveLength(1);
      return writeStandOff(operate(two, [operation], { by: "م", at: AT, newId: () => "new" }).file).split("\n");
    };
    const added = linesAfter({ op: "accept", ids: [idOf(two, "entity", "سجن غويران")] });
    expect([added[0], added[1], added[3]]).toEqual([before[0], before[1], before[2]]);
    const changed = linesAfter({ op: "reject", ids: [made[1] ?? ""] });
    expect(changed.slice(0, 2)).toEqual(before.slice(0, 2));
    expect(linesAfter({ op: "withdraw", ids: [made[0] ?? ""] })).toEqual([before[0], before[2], ""]);
  });
});
