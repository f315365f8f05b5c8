import {
  LSPErrorCodes,
  ResponseError,
  type CancellationToken,
  type PrepareRenameParams,
  type Range,
  type RenameParams,
  type WorkspaceEdit,
} from "vscode-languageserver";
import type { Entity } from "../engine/entities/entity";
import { isolate } from "../engine/messages/isolate";
import { lineStartsOf, rangeOf } from "../engine/text/positions";
import { fold } from "../engine/text/normalize";
import { renameLink } from "../exchange/project/renameLink";
import { CANCELLED, type Cancelled } from "../workspace/cancellation";
import { atPosition, type Asked } from "./asking";
import type { Context } from "./context";
import { isSure } from "./isSure";
import type { Found } from "./locate";
import { projectEdit } from "./projectEdit";
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
    const renaming = { from: link, to, names, type: typeOf(context, thing, names) };
    const edit = await projectEdit(context, asked.uri, (text) => renameLink(text, renaming));
    return typeof edit === "string" ? refused(textsIn(context.language()).projectFile[edit]) : edit;
  });
}
