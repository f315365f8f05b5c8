import { describe, expect, it } from "vitest";
import { nameNow, namesGiven, NO_NAMES, renamed, reviewSent, withNamesNow } from "../../../client/reader/review/names";
import type { Operation } from "../../../client/webview/reader/messages";

const add: Operation = { op: "add", kind: "entity", label: "ORG", spans: [{ from: 0, to: 3 }] };
const reject: Operation = { op: "reject", ids: ["f1"] };

describe("names of items", () => {
  it("a reader that has not seen the last review still calls items by their old names", () => {
    const first = renamed(reviewSent(NO_NAMES), new Map([["f1", "a7"]]));
    expect(nameNow(first, "f1", 1)).toBe("a7");
    const second = reviewSent(first);
    expect(nameNow(second, "f1", 1)).toBe("a7");
    // f1 is another suggestion in the review after an edit
    expect(nameNow(second, "f1", 2)).toBe("f1");
    const third = renamed(second, new Map([["a7", "b8"]]));
    expect(nameNow(third, "f1", 1)).toBe("b8");
  });

  it("operations are carried out on items by their present names", () => {
    const names = renamed(NO_NAMES, new Map([["f1", "a7"]]));
    expect(withNamesNow(names, { op: "accept", ids: ["f1", "f2"] }, 0)).toEqual({ op: "accept", ids: ["a7", "f2"] });
    expect(withNamesNow(names, { op: "relabel", id: "f1", label: "age" }, 0)).toMatchObject({ id: "a7" });
    expect(withNamesNow(names, { op: "note", text: "", target: "f1", spans: [] }, 0)).toMatchObject({ target: "a7" });
    expect(withNamesNow(names, { op: "relate", label: "in", from: "f1", to: "f2" }, 0)).toMatchObject({
      from: "a7",
      to: "f2",
    });
    expect(withNamesNow(names, add, 0)).toEqual(add);
  });

  it("what was made gets its name by its place among what was made anew", () => {
    const taken = new Map([["f1", "a7"]]);
    expect(namesGiven(3, [reject, add, add], ["a7", "a8", "a9"], taken)).toEqual(
      new Map([
        ["f1", "a7"],
        ["new-3-1", "a8"],
        ["new-3-2", "a9"],
      ]),
    );
  });

  it("a relation is what is made anew, beside the suggestions that it joins", () => {
    const relate: Operation = { op: "relate", label: "in", from: "f1", to: "f2" };
    const taken = new Map([
      ["f1", "a7"],
      ["f2", "a8"],
    ]);
    expect(namesGiven(1, [relate], ["a7", "a8", "a9"], taken).get("new-1-0")).toBe("a9");
  });

  it("the first part of a split is what was split", () => {
    const parts = [[{ from: 0, to: 3 }], [{ from: 4, to: 6 }], [{ from: 7, to: 9 }]];
    expect(namesGiven(1, [{ op: "split", id: "f1", parts }], ["a7", "a8", "a9"], new Map([["f1", "a7"]]))).toEqual(
      new Map([
        ["f1", "a7"],
        ["new-1-0.0", "a7"],
        ["new-1-0.1", "a8"],
        ["new-1-0.2", "a9"],
      ]),
    );
  });
});
