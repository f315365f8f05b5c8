import * as vscode from "vscode";
import {
  ENTITIES_REQUEST,
  LISTED_TYPES,
  MENTIONS_REQUEST,
  type EntitiesResult,
  type ListedEntity,
  type ListedType,
  type MentionsResult,
} from "../../../server/protocol/entities";
import type { Server } from "../../server";
import { changesServer, texts } from "../../settings";
import { entityItem } from "./rowItem";
import { typeRows, type EntityRow } from "./rows";

/** The tree of names in our view container: types, things, mentions. */
export interface EntitiesView {
  /** Lets the user choose the types to list. */
  readonly chooseTypes: () => Promise<void>;
  readonly dispose: () => void;
}

/** Changes of the corpus come in bursts while a folder is read; the tree is built once a burst. Milliseconds. */
const PAUSE = 250;

export function openEntitiesView(server: Server): EntitiesView {
  const changed = new vscode.EventEmitter<undefined>();
  let entities: readonly ListedEntity[] = [];
  let wanted: ReadonlySet<ListedType> = new Set(LISTED_TYPES);
  let timer: NodeJS.Timeout | undefined;

  const mentionRows = async (link: string): Promise<EntityRow[]> => {
    const result = await server.askQuietly<MentionsResult>(MENTIONS_REQUEST, { link });
    return (result?.mentions ?? []).map((mention) => ({ kind: "mention", mention }));
  };
  const provider: vscode.TreeDataProvider<EntityRow> = {
    onDidChangeTreeData: changed.event,
    getTreeItem: (row) => entityItem(row, texts()),
    getChildren: (row) => {
      if (row === undefined) return [...typeRows(entities, wanted)];
      if (row.kind === "type") return row.entities.map((entity) => ({ kind: "entity", entity }));
      return row.kind === "entity" ? mentionRows(row.entity.link) : [];
    },
  };
  const view = vscode.window.createTreeView("isnad.entities", { treeDataProvider: provider, showCollapseAll: true });

  const show = (): void => {
    view.title = texts().entities.title;
    changed.fire(undefined);
  };
  const refresh = async (): Promise<void> => {
    const result = await server.askQuietly<EntitiesResult>(ENTITIES_REQUEST, {});
    if (result !== undefined) entities = result.entities;
    show();
  };
  const refreshSoon = (): void => {
    timer ??= setTimeout(() => {
      timer = undefined;
      if (view.visible) void refresh();
    }, PAUSE);
  };

  const listeners = [
    server.onDidChangeCorpus(refreshSoon),
    server.onDidChangeState(refreshSoon),
    view.onDidChangeVisibility(({ visible }) => {
      if (!visible) return;
      void server.start();
      refreshSoon();
    }),
    vscode.workspace.onDidChangeConfiguration((event) => {
      if (changesServer(event)) refreshSoon();
    }),
  ];
  show();
  return {
    chooseTypes: async () => {
      const { types, chooseTypes } = texts().entities;
      const items = LISTED_TYPES.map((type) => ({ label: types[type], picked: wanted.has(type), type }));
      const chosen = await vscode.window.showQuickPick(items, { canPickMany: true, title: chooseTypes });
      if (chosen === undefined) return;
      wanted = new Set((chosen.length === 0 ? items : chosen).map(({ type }) => type));
      show();
    },
    dispose: () => {
      clearTimeout(timer);
      vscode.Disposable.from(view, changed, ...listeners).dispose();
    },
  };
}
