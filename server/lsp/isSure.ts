import type { Entity } from "../engine/entities/entity";
import type { Workspace } from "../workspace/workspace";

/** What says how sure names have to be. */
export interface Thresholds {
  readonly workspace: Pick<Workspace, "projectOf">;
  /** The editor's own, 0 to 1. */
  readonly entityThreshold: () => number;
}

/** Whether a name of an article is sure enough to be shown: by the project's threshold, else by the editor's. */
export const isSure = (
  { workspace, entityThreshold }: Thresholds,
  uri: string,
  { score }: Pick<Entity, "score">,
): boolean => score >= (workspace.projectOf(uri).entityThreshold ?? entityThreshold());
