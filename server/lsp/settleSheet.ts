import { settled } from "../annotations/review/settle";
import { textState } from "../annotations/standoff/file";
import { ownerOf } from "../annotations/standoff/names";
import { writeStandOff } from "../annotations/standoff/write";
import { REVIEW_CHANGED, type ReviewChangedParams } from "../protocol/review";
import { CANCELLED, WANTED } from "../workspace/cancellation";
import type { Context } from "./context";
import { editsOf, workspaceEditOf } from "./sheetEdit";
import type { Sheets } from "./sheets";
import { textsIn } from "./texts";
import { fileNameOf } from "./uris";

/**
 * Takes over that stand-off files are others now, and tells the client of the articles whose annotations may be others
 * for that.
 */
export async function tellOfReviews(context: Context, files: readonly string[]): Promise<void> {
  const { connection, sheets, adjudicated, documents, workspace } = context;
  const own = [...sheets.asked()].filter(([, file]) => files.includes(file)).map(([article]) => article);
  const compared = [...adjudicated.asked().keys()].filter((article) => files.some((file) => isBeside(file, article)));
  const articles = [...new Set([...own, ...compared])];
  if (articles.length === 0) return;
  for (const uri of articles) {
    const analysis = await workspace.analysed(uri, WANTED);
    if (analysis !== null && analysis !== CANCELLED) await sheets.of(uri, analysis.article.text);
  }
  const params: ReviewChangedParams = { uris: articles.map(documents.clientUriOf) };
  await connection.sendNotification(REVIEW_CHANGED, params);
}

/** Whether a stand-off file may be one of an article's. */
const isBeside = (file: string, article: string): boolean =>
  file.slice(0, file.lastIndexOf("/")) === article.slice(0, article.lastIndexOf("/")) &&
  ownerOf(fileNameOf(file), [fileNameOf(article)]) !== undefined;

/** Brings the stand-off files of an article that was saved up to date, the adjudicated one where it is in use. */
export async function settleSheets(context: Context, articleUri: string): Promise<void> {
  const { sheets, adjudicated } = context;
  await settleSheet(context, sheets, articleUri);
  const other = adjudicated.asked().get(articleUri);
  if (other !== undefined && other !== sheets.asked().get(articleUri))
    await settleSheet(context, adjudicated, articleUri);
}

/**
 * Brings the stand-off file of an article that was saved up to date: annotations that would not be found again where they
 * stand (their words were changed in the editor) are written with their present words. An open stand-off file is changed
 * in its editor, any other on the disk, and never over what somebody else has written meanwhile.
 */
async function settleSheet(context: Context, sheets: Sheets, articleUri: string): Promise<void> {
  const { workspace, environment, connection, abilities, language } = context;
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
