import { settled } from "../annotations/review/settle";
import { textState } from "../annotations/standoff/file";
import { writeStandOff } from "../annotations/standoff/write";
import { REVIEW_CHANGED, type ReviewChangedParams } from "../protocol/review";
import { CANCELLED, WANTED } from "../workspace/cancellation";
import type { Context } from "./context";
import { workspaceEditOf } from "./operate";
import { textsIn } from "./texts";

/** Tells the client of the articles whose annotations may be others, since these stand-off files are. */
export async function tellOfReviews(
  { connection, sheets, documents }: Context,
  files: readonly string[],
): Promise<void> {
  const uris = sheets.articlesOf(files).map(documents.clientUriOf);
  if (uris.length === 0) return;
  const params: ReviewChangedParams = { uris };
  await connection.sendNotification(REVIEW_CHANGED, params);
}

/**
 * Brings the stand-off file of an article that was saved up to date: annotations that would not be found again where they
 * stand (their words were changed in the editor) are written with their present words. An open stand-off file is changed
 * in its editor, any other on the disk, and never over what somebody else has written meanwhile.
 */
export async function settleSheet(context: Context, articleUri: string): Promise<void> {
  const { workspace, sheets, environment, connection, abilities, language } = context;
  const analysis = await workspace.analysed(articleUri, WANTED);
  if (analysis === null || analysis === CANCELLED) return;
  const { text } = analysis.article;
  const sheet = await sheets.of(articleUri, text);
  if (sheet.text === null || sheet.readOnly) return;
  const file = settled(sheet.file, text, textState(text), sheet.live);
  if (file === sheet.file) return;
  if (sheet.version !== null) {
    const edit = workspaceEditOf(context, sheet, file);
    if (edit && abilities.appliesEdits) await connection.workspace.applyEdit(edit);
  } else if (sheet.stored) {
    const byteOrderMark = sheet.stored.text?.startsWith("\uFEFF") === true;
    const written = writeStandOff({ ...file, byteOrderMark });
    const outcome = await environment.standOffs.write(sheet.uri, written, sheet.stored);
    if (typeof outcome !== "string")
      connection.window.showWarningMessage(textsIn(language()).standOffFile[outcome.problem.code]);
  }
}
