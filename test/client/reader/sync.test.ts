import { EditorState } from "@codemirror/state";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { createAuthority } from "../../../client/reader/sync/authority";
import {
  offsetOf,
  placeOf,
  toChangeSet,
  toDocumentChanges,
  toText,
  type DocumentChange,
} from "../../../client/reader/sync/changes";
import type { EditMessage, TextUpdate } from "../../../client/webview/reader/messages";
import { proposalOf, proposals, received } from "../../../client/webview/reader/text/sync";
import { fakeDocument } from "./documents";

const normalized = (text: string): string => text.replaceAll(/\r\n?/g, "\n");

/** Arabic with marks, an astral emoji, every line break, and what looks like a line break to others. */
const pieces = fc.constantFrom(
  "ا",
  "قُتل ",
  "7",
  "😀",
  "\u2028",
  "\u0085",
  "\u200f",
  "\n",
  "\r\n",
  "\r",
  "a b",
  "",
  "\t",
);
const someText = fc.array(pieces, { maxLength: 12 }).map((parts) => parts.join(""));
const eol = fc.constantFrom("\n" as const, "\r\n" as const);

describe("offsets", () => {
  it("law: a place and its offset lead to each other, whatever the line breaks", () => {
    fc.assert(
      fc.property(someText, eol, fc.nat(), (content, lineEnd, at) => {
        const document = fakeDocument(content, () => undefined, lineEnd);
        const text = toText(document.getText());
        const offset = at % (text.length + 1);
        expect(placeOf(text, offset)).toEqual(document.placeAt(offset));
        expect(offsetOf(text, placeOf(text, offset))).toBe(offset);
        expect(text.sliceString(0)).toBe(normalized(document.getText()));
      }),
    );
  });

  it("places outside the text go to its end", () => {
    const text = toText("ab\r\nc");
    expect(offsetOf(text, { line: 7, character: 0 })).toBe(4);
    expect(offsetOf(text, { line: 0, character: 99 })).toBe(2);
    expect(placeOf(text, 99)).toEqual({ line: 1, character: 1 });
  });
});

describe("changes of the document", () => {
  it("an edit becomes the least change", () => {
    const before = toText("قُتل 7 عناصر");
    const change = toChangeSet(before, [
      { range: { start: { line: 0, character: 0 }, end: { line: 0, character: 12 } }, text: "قُتل 18 عناصر" },
    ]);
    expect(change.toJSON()).toEqual([5, [1, "18"], 6]);
  });

  it("a change of all line breaks changes nothing", () => {
    const told: DocumentChange[] = [];
    const document = fakeDocument("أ\nب\nج", (changes) => told.push(...changes), "\n");
    const before = toText(document.getText());
    document.setEol("\r\n");
    expect(document.getText()).toBe("أ\r\nب\r\nج");
    expect(toChangeSet(before, told).empty).toBe(true);
  });

  it("an emoji is not cut in two", () => {
    const before = toText("😀"); // D83D DE00
    const change = toChangeSet(before, [
      { range: { start: { line: 0, character: 0 }, end: { line: 0, character: 2 } }, text: "😁" },
    ]);
    expect(change.toJSON()).toEqual([[2, "😁"]]);
  });

  it("law: the change set leads from the text before to the text after, and back into edits", () => {
    fc.assert(
      fc.property(someText, eol, fc.array(fc.tuple(fc.nat(), fc.nat(), someText)), (content, lineEnd, edits) => {
        let text = toText(content);
        const told: DocumentChange[][] = [];
        const document = fakeDocument(content, (changes) => told.push([...changes]), lineEnd);
        for (const [a, b, inserted] of edits) {
          const [from, to] = [a % (document.length() + 1), b % (document.length() + 1)].sort((x, y) => x - y);
          document.edit([
            { range: { start: document.placeAt(from ?? 0), end: document.placeAt(to ?? 0) }, text: inserted },
          ]);
          const before = text;
          const change = toChangeSet(before, told.at(-1) ?? []);
          text = change.apply(before);
          expect(text.sliceString(0)).toBe(normalized(document.getText()));

          const again = fakeDocument(before.sliceString(0), () => undefined);
          again.edit(toDocumentChanges(before, change));
          expect(again.getText()).toBe(text.sliceString(0));
        }
      }),
    );
  });
});

/** What happens in a session with the reader open, in an order that nobody controls. */
type Happening =
  | { readonly what: "type"; readonly at: number; readonly to: number; readonly text: string }
  | { readonly what: "elsewhere"; readonly at: number; readonly to: number; readonly text: string }
  | { readonly what: "eol"; readonly eol: "\n" | "\r\n" }
  | { readonly what: "propose" | "deliver" | "apply" };

const happenings: fc.Arbitrary<Happening> = fc.oneof(
  fc.record({ what: fc.constantFrom("type", "elsewhere"), at: fc.nat(), to: fc.nat(), text: someText }),
  fc.record({ what: fc.constant("eol" as const), eol }),
  fc.record({ what: fc.constantFrom("propose", "deliver", "apply") }),
);

/** A reader and a document with a slow wire between them; both ends queue. */
function session(content: string, lineEnd: "\n" | "\r\n") {
  const toReader: (readonly TextUpdate[])[] = [];
  const toDocument: EditMessage[] = [];
  const applying: (() => void)[] = [];
  const refused: EditMessage[] = [];
  const document = fakeDocument(content, (changes) => authority.changed(changes), lineEnd);
  const authority = createAuthority(
    document.getText(),
    (edits) => {
      const run = document.prepare(edits);
      return new Promise((resolve) => applying.push(() => resolve(run())));
    },
    (updates) => toReader.push(updates),
  );
  let state = EditorState.create({ doc: normalized(document.getText()), extensions: [proposals(0)] });
  const range = (length: number, at: number, to: number) => {
    const [from, end] = [at % (length + 1), to % (length + 1)].sort((a, b) => a - b);
    return { from: from ?? 0, to: end ?? 0 };
  };
  const settle = async (): Promise<void> => {
    for (let turn = 0; turn < 5; turn++) await Promise.resolve();
  };
  const step = async (happening: Happening): Promise<void> => {
    switch (happening.what) {
      case "type": {
        const { from, to } = range(state.doc.length, happening.at, happening.to);
        state = state.update({ changes: { from, to, insert: toText(happening.text) } }).state;
        return;
      }
      case "elsewhere": {
        const { from, to } = range(document.length(), happening.at, happening.to);
        document.edit([{ range: { start: document.placeAt(from), end: document.placeAt(to) }, text: happening.text }]);
        return;
      }
      case "eol": {
        document.setEol(happening.eol);
        return;
      }
      case "propose": {
        const proposal = proposalOf(state);
        if (proposal === undefined) return;
        void authority.propose(proposal).then((outcome) => {
          if (outcome === "refused") refused.push(proposal);
        });
        return settle();
      }
      case "deliver": {
        const updates = toReader.shift();
        if (updates !== undefined) state = received(state, updates).state;
        return;
      }
      case "apply":
        applying.shift()?.();
        return settle();
    }
  };
  const quiet = (): boolean => toReader.length === 0 && applying.length === 0 && proposalOf(state) === undefined;
  return { step, quiet, refused, text: () => state.doc.sliceString(0), document, toDocument };
}

describe("the reader and the document", () => {
  it("law: after any order of typing, edits elsewhere, delays and refusals both hold the same text", async () => {
    await fc.assert(
      fc.asyncProperty(someText, eol, fc.array(happenings, { maxLength: 40 }), async (content, lineEnd, order) => {
        const running = session(content, lineEnd);
        for (const happening of order) await running.step(happening);
        for (let turn = 0; turn < 200 && !running.quiet(); turn++)
          for (const what of ["apply", "deliver", "propose"] as const) await running.step({ what });
        expect(running.quiet()).toBe(true);
        expect(running.text()).toBe(normalized(running.document.getText()));
        expect(running.refused).toEqual([]);
      }),
      { numRuns: 400 },
    );
  });

  it("what is typed is not lost, doubled or echoed", async () => {
    const running = session("قتل 7", "\r\n");
    await running.step({ what: "type", at: 5, to: 5, text: " عناصر" });
    await running.step({ what: "propose" });
    await running.step({ what: "elsewhere", at: 0, to: 0, text: "أعلن: " });
    await running.step({ what: "apply" }); // refused: the document has changed
    await running.step({ what: "deliver" });
    await running.step({ what: "propose" });
    await running.step({ what: "apply" });
    await running.step({ what: "deliver" });
    expect(running.quiet()).toBe(true);
    expect(running.text()).toBe("أعلن: قتل 7 عناصر");
    expect(running.document.getText()).toBe("أعلن: قتل 7 عناصر");
  });

  it("a proposal that is no change set, or does not fit, is refused", async () => {
    const authority = createAuthority(
      "أب",
      () => Promise.resolve(true),
      () => undefined,
    );
    expect(await authority.propose({ base: 0, updates: ["nonsense"] })).toBe("refused");
    expect(await authority.propose({ base: 0, updates: [[99, [0, "x"]]] })).toBe("refused");
    expect(await authority.propose({ base: 3, updates: [[2, [0, "x"]]] })).toBe("stale");
  });
});
