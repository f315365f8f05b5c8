import { settled } from "../annotations/review/settle";
import { textState } from "../annotations/standoff/file";
import { writeStandOff } from "../annotations/standoff/write";
import { REVIEW_CHANGED, type ReviewChangedParams } from "../protocol/review";
import { CANCELLED, WANTED } from "../workspace/cancellation";
import type { Context } from "./context";
import { settlingIn } from "./rulings";
import { editsOf, workspaceEditOf } from "./sheetEdit";
import { textsIn } from "./texts";

/**
 * Takes over that stand-off files are others now, and tells the client of the articles whose annotations may be others
 * for that.
 */
export async function tellOfReviews(context: Context, files: readonly string[]): Promise<void> {
  const { connection, sheets, documents, workspace, onRulings } = context;
  const articles = sheets.articlesOf(files);
  if (articles.length === 0) return;
  const rulings = (): string => JSON.stringify(articles.map((uri) => settlingIn(sheets.known(uri))));
  const before = rulings();
  for (const uri of articles) {
    const analysis = await workspace.analysed(uri, WANTED);
    if (analysis !== null && analysis !== CANCELLED) await sheets.of(uri, analysis.article.text);
  }
  if (rulings() !== before) onRulings();
  const params: ReviewChangedParams = { uris: articles.map(documents.clientUriOf) };
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
    const edit = workspaceEditOf(context, sheet, editsOf(file));
    if (edit && abilities.appliesEdits) await connection.workspace.applyEdit(edit);
  } else if (sheet.stored) {
    const byteOrderMark = sheet.stored.text?.startsWith("\uFEFF") === true;
    const written = writeStandOff({ ...file, byteOrderMark });
    const outcome = await environment.standOffs.write(sheet.uri, written, sheet.stored);
    if (typeof outcome !== "string")
      connection.window.showWarningMessage(textsIn(language()).standOffFile[outcome.problem.code]);
  }
}
