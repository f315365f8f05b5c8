import * as vscode from "vscode";
import type { ProtocolSpan } from "../../server/protocol/messages";
import { REVIEW_REQUEST, type ReviewItem, type ReviewOperation, type ReviewResult } from "../../server/protocol/review";
import { isArticle } from "../articles/article";
import { NO_SCHEME } from "../messages/scheme";
import { toRange } from "../ranges";
import { carryOutAll, orWarn } from "../reader/decisions";
import { schemeOf } from "../reader/review/scheme";
import type { Server } from "../server";
import { texts } from "../settings";
import { markAt, rangeOf, suggestionFrom } from "./markAt";

/** What can be decided on a mark by one key. */
export type OneKeyDecision = "accept" | "reject" | "withdraw";

/** How long what was done is said in the status bar. Milliseconds. */
const SAID_FOR = 4000;

/** A lost annotation stands nowhere. */
const stands = ({ state }: ReviewItem): boolean => state !== "lost";
/** Which marks a decision can be about. */
const MEANT: Readonly<Record<OneKeyDecision, (item: ReviewItem) => boolean>> = {
  accept: ({ state }) => state === "suggestion" || state === "rejected",
  reject: (item) => stands(item) && item.state !== "rejected",
  withdraw: (item) => stands(item) && item.state !== "suggestion",
};

/** An article in the text editor, and what the machine and annotators say of it. */
interface Desk {
  readonly editor: vscode.TextEditor;
  readonly review: ReviewResult;
}

/** Accepts, rejects or takes back at the cursor of the text editor; after the first two, the next suggestion is selected. */
export const decideAtCursor = (server: Server, decision: OneKeyDecision): Promise<void> =>
  inFront(async (editor) => {
    const { selection } = editor;
    const desk = await deskOf(server, editor);
    const item = markAt(desk.review.items, spanOf(selection), MEANT[decision]);
    if (item === undefined) say(texts().atCursor.nothingHere[decision]);
    else {
      await carryOut(server, desk, { op: decision, ids: [item.id] });
      say(texts().atCursor.done[decision](item.quote));
      // A cursor that has been moved meanwhile stays where it is.
      if (decision !== "withdraw" && editor.selection.isEqual(selection)) goOn(desk, item);
    }
  });

/** Gives the selected words a label, as a new annotation; without a selection, the mark at the cursor another one. */
export const labelAtCursor = (server: Server): Promise<void> =>
  inFront(async (editor) => {
    // What is typed at once must go into the question and not into the article, so it comes up before it is known what to offer.
    const chosen = await vscode.window.showQuickPick(labelItems(server, editor), {
      title: texts().atCursor.chooseLabel,
      matchOnDescription: true,
    });
    if (chosen === undefined) return;
    await carryOut(server, chosen.desk, chosen.operation);
    say(texts().atCursor.labelled(chosen.words, chosen.label));
  });

/** A range as the protocol has it: the editor's own would be sent as a list. */
const spanOf = ({ start, end }: vscode.Range): ProtocolSpan => ({
  start: { line: start.line, character: start.character },
  end: { line: end.line, character: end.character },
});

const say = (words: string): void => void vscode.window.setStatusBarMessage(words, SAID_FOR);

/** Decides in the article that the text editor has in front. What goes wrong is said. */
const inFront = (decide: (editor: vscode.TextEditor) => Promise<void>): Promise<void> =>
  orWarn(async () => {
    const editor = vscode.window.activeTextEditor;
    if (editor === undefined || !isArticle(editor.document)) throw new Error(texts().atCursor.noArticle);
    await decide(editor);
  });

/** An article with its review as the text is now. Fails with words for the annotator where nothing can be decided. */
async function deskOf(server: Server, editor: vscode.TextEditor): Promise<Desk> {
  const review = await server.ask<ReviewResult | null>(REVIEW_REQUEST, { uri: editor.document.uri.toString() });
  if (review === null) throw new Error(texts().reader.unknownArticle);
  if (review.version !== editor.document.version) throw new Error(texts().reader.textChanged);
  if (review.file.readOnly !== null) throw new Error(texts().reader.readOnly(review.file.readOnly));
  return { editor, review };
}

const carryOut = (server: Server, { editor, review }: Desk, operation: ReviewOperation): Promise<void> =>
  carryOutAll(server, { uri: editor.document.uri, version: review.version }, [operation]);

/** Selects the next suggestion, so that it is seen and read out. */
function goOn({ editor, review }: Desk, decided: ReviewItem): void {
  const others = review.items.filter((item) => item !== decided);
  const next = suggestionFrom(others, rangeOf(decided)?.start ?? editor.selection.start);
  const range = next && rangeOf(next);
  if (range === undefined) return;
  const { start, end } = toRange(range);
  editor.selection = new vscode.Selection(start, end);
  editor.revealRange(editor.selection, vscode.TextEditorRevealType.InCenterIfOutsideViewport);
}

/** A label to choose, and what choosing it does. */
interface LabelItem extends vscode.QuickPickItem {
  readonly desk: Desk;
  readonly words: string;
  readonly operation: ReviewOperation;
}

const isLabelled = (item: ReviewItem): boolean => stands(item) && (item.kind === "figure" || item.kind === "entity");

/** The labels that the selected words can have; of a mark, those of its kind. Fails where there is nothing to label. */
async function labelItems(server: Server, editor: vscode.TextEditor): Promise<LabelItem[]> {
  const { selection, document } = editor;
  const desk = await deskOf(server, editor);
  const item = selection.isEmpty ? markAt(desk.review.items, spanOf(selection), isLabelled) : undefined;
  if (selection.isEmpty && item === undefined) throw new Error(texts().atCursor.nothingToLabel);
  const words = item?.quote ?? document.getText(selection);
  const { labels } = (await schemeOf(server, document.uri.toString())) ?? NO_SCHEME;
  return labels.flatMap(({ kind, id, name, description }): readonly LabelItem[] => {
    if (kind === "document" || (item !== undefined && item.kind !== kind)) return [];
    const operation: ReviewOperation =
      item === undefined
        ? { op: "add", kind, label: id, ranges: [spanOf(selection)] }
        : { op: "relabel", id: item.id, label: id };
    return [{ label: name, description: id, detail: description, desk, words, operation }];
  });
}
