import type { Entity } from "../engine/entities/entity";
import type { Context } from "./context";

/** Whether a name of an article is sure enough to be shown: by the project's threshold, else by the editor's. */
export const isSure = (
  { workspace, entityThreshold }: Context,
  uri: string,
  { score }: Pick<Entity, "score">,
): boolean => score >= (workspace.projectOf(uri).entityThreshold ?? entityThreshold());
