// Which hits a verdict can be given about, and how they go to their articles.
import { describe, expect, it } from "vitest";
import { byArticle, focusAfter, isOpenTo, keyOf } from "../../../../client/webview/concordance/model/selection";
import type { SearchHit } from "../../../../server/protocol/annotations";

const hit = (uri: string, id: string, state: SearchHit["state"] = "suggestion"): SearchHit => ({
  uri,
  id,
  state,
  version: uri === "a" ? 3 : null,
  kind: "entity",
  label: "PER",
  range: null,
  before: "",
  key: id,
  after: "",
  value: null,
  source: null,
  link: null,
  by: null,
});

describe("hits", () => {
  it.each<readonly [open: string, verdict: "accept" | "reject" | "withdraw"]>([
    ["suggestion rejected", "accept"],
    ["suggestion accepted corrected", "reject"],
    ["accepted corrected rejected", "withdraw"],
  ])("%s: %s", (open, verdict) => {
    const states = ["suggestion", "accepted", "corrected", "added", "rejected", "lost"] as const;
    expect(states.filter((state) => isOpenTo(verdict, hit("a", "x", state))).join(" ")).toBe(open);
  });

  it("go to their articles together", () => {
    expect(byArticle([hit("a", "1"), hit("b", "2"), hit("a", "3")])).toEqual([
      { uri: "a", version: 3, ids: ["1", "3"] },
      { uri: "b", version: null, ids: ["2"] },
    ]);
  });

  it("keep the focus, or hand it to what comes next", () => {
    const hits = [hit("a", "1"), hit("a", "2")];
    expect([
      focusAfter(hits, keyOf(hit("a", "2")), 0),
      focusAfter(hits, "gone", 1),
      focusAfter(hits, "gone", 7),
    ]).toEqual([1, 1, 1]);
    expect(focusAfter([], "gone", 0)).toBe(-1);
  });
});
