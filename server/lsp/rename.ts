import {
  LSPErrorCodes,
  ResponseError,
  type CancellationToken,
  type PrepareRenameParams,
  type Range,
  type RenameParams,
  type TextDocumentEdit,
  type WorkspaceEdit,
} from "vscode-languageserver";
import { PROJECT_FILE } from "../annotations/project";
import type { Entity } from "../engine/entities/entity";
import { isolate } from "../engine/messages/isolate";
import { lineStartsOf, rangeOf } from "../engine/text/positions";
import { fold } from "../engine/text/normalize";
import { changeBetween, renameLink, type LinkRename } from "../exchange/project/renameLink";
import { CANCELLED, type Cancelled } from "../workspace/cancellation";
import { isBeneath } from "../workspace/places";
import { atPosition, type Asked } from "./asking";
import type { Context } from "./context";
import { isSure } from "./isSure";
import type { Found } from "./locate";
import type { Outdated } from "./runner";
import { textsIn } from "./texts";
import type { Thing } from "./things";

/** An answer that the user is to read. */
const refused = (message: string): ResponseError<never> => new ResponseError(LSPErrorCodes.RequestFailed, message);

/** The name at the asked-for place, or why it cannot be renamed; null where no name is. */
function renamable(
  context: Context,
  { uri, analysis }: Asked,
  { entity }: Found,
): Entity | ResponseError<never> | null {
  if (!entity || !isSure(context, uri, entity)) return null;
  const key = analysis.links.keys[analysis.entities.indexOf(entity)] ?? "";
  const isAmbiguous = context.workspace.resolutionOf(uri, key)?.isAmbiguous === true;
  return isAmbiguous ? refused(textsIn(context.language()).severalBearName(isolate(entity.link))) : entity;
}

/** `textDocument/prepareRename`: a name is renamed as a thing, not as a text, so the thing's name is what is edited. */
export function prepareRename(
  context: Context,
  params: PrepareRenameParams,
  token: CancellationToken,
): Promise<{ range: Range; placeholder: string } | ResponseError<never> | null | Cancelled | Outdated> {
  return atPosition(context, params, token, (asked, found) => {
    const entity = renamable(context, asked, found);
    if (entity === null || entity instanceof ResponseError) return entity;
    return { range: rangeOf(lineStartsOf(asked.analysis.article.text), entity), placeholder: entity.link };
  });
}

/** Why a name belongs to its thing: names that follow from others need not stand in the table, and may mean others elsewhere. */
const FOLLOWS = new Set(["person", "left-out", "short"]);

/** The names of a thing that the table has to hold, as they are written. */
function namesOf({ workspace }: Context, { link, mentions }: Thing): readonly string[] {
  const names = new Set<string>();
  for (const { uri, entity } of mentions) {
    const analysis = workspace.linked(uri);
    const named = analysis?.links.names.get(analysis.links.keys[analysis.entities.indexOf(entity)] ?? "");
    if (!named || FOLLOWS.has(named.reason.kind)) continue;
    const why = workspace.resolutionOf(uri, named.key)?.why;
    if (why && FOLLOWS.has(why.kind)) continue;
    names.add(named.name.name);
  }
  names.delete(link);
  return [...names].sort();
}

/** The type that the entry has to be held to: that of the thing where another thing of another type bears one of its names. */
function typeOf({ things }: Context, thing: Thing, names: readonly string[]): string | null {
  const own = new Set([thing.link, ...names].map(fold));
  const isShared = [...things().values()].some(
    ({ link, type, mentions }) =>
      link !== thing.link &&
      type !== thing.type &&
      (own.has(fold(link)) || mentions.some(({ text }) => own.has(fold(text)))),
  );
  return isShared ? thing.type : null;
}

/** Where the project file is that holds for an article, or is to be: in the workspace folder, else beside the article. */
async function projectOf({ environment, workspace, documents }: Context, uri: string): Promise<ProjectPlace> {
  const stored = await environment.projectFileOf(uri);
  const folder = workspace.folders().find((each) => isBeneath(uri, each)) ?? uri.slice(0, uri.lastIndexOf("/"));
  const file = stored?.uri ?? `${folder}/${PROJECT_FILE}`;
  const open = documents.open(file);
  return {
    clientUri: open?.clientUri ?? file,
    text: open?.text ?? stored?.text ?? null,
    version: open?.version ?? null,
  };
}

interface ProjectPlace {
  readonly clientUri: string;
  /** Null: the file is to be made. */
  readonly text: string | null;
  /** The version that the editor holds, or null. */
  readonly version: number | null;
}

/** The edit that puts a renaming into the project file. */
function editOf(
  context: Context,
  { clientUri, text, version }: ProjectPlace,
  rename: LinkRename,
): WorkspaceEdit | ResponseError<never> {
  const texts = textsIn(context.language());
  const after = renameLink(text, rename);
  if (after === undefined) return refused(texts.projectNotJson);
  const before = text ?? "";
  const change = changeBetween(before, after);
  const edits = [{ range: rangeOf(lineStartsOf(before), change), newText: change.text }];
  if (!context.abilities.documentChanges)
    return text === null ? refused(texts.projectMissing) : { changes: { [clientUri]: edits } };
  const edit: TextDocumentEdit = { textDocument: { uri: clientUri, version }, edits };
  if (text !== null) return { documentChanges: [edit] };
  if (!context.abilities.createsFiles) return refused(texts.projectMissing);
  return { documentChanges: [{ kind: "create", uri: clientUri, options: { ignoreIfExists: true } }, edit] };
}

/**
 * `textDocument/rename`: the thing has another name from now on, in all articles. The articles stay as they are; the
 * project file's alias table says so, and is made where there is none. Waits until the whole corpus is analysed.
 */
export function rename(
  context: Context,
  params: RenameParams,
  token: CancellationToken,
): Promise<WorkspaceEdit | ResponseError<never> | null | Cancelled | Outdated> {
  return atPosition(context, params, token, async (asked, found) => {
    const to = params.newName.replace(/\s+/gu, " ").trim();
    if (to === "") return refused(textsIn(context.language()).nameIsEmpty);
    if ((await context.workspace.complete(token)) === CANCELLED) return CANCELLED;
    const entity = renamable(context, asked, found);
    if (entity === null || entity instanceof ResponseError) return entity;
    const link =
      context.workspace.linked(asked.uri)?.entities[asked.analysis.entities.indexOf(entity)]?.link ?? entity.link;
    const thing = context.things().get(link);
    if (!thing) return null;
    const names = namesOf(context, thing);
    return editOf(context, await projectOf(context, asked.uri), {
      from: link,
      to,
      names,
      type: typeOf(context, thing, names),
    });
  });
}
