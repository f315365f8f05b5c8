import * as vscode from "vscode";
import { EXPORT_KINDS, EXPORT_SORTS, type ExportParams } from "../../server/protocol/messages";
import type { Messages } from "../messages/messages";
import type { Scheme } from "../messages/scheme";
import { texts } from "../settings";

/** What of the annotations is exported, and whose. */
export type What = Required<Pick<ExportParams, "include" | "layer" | "kinds" | "labels">>;

/** No kind and no label is named: all are wanted. */
export const WHAT_AT_FIRST: What = { include: ["suggestions", "accepted"], layer: "annotator", kinds: [], labels: [] };

/** A row of the question: what choosing it makes of the answer. */
interface WhatItem extends vscode.QuickPickItem {
  readonly adds?: Partial<What>;
}

/** What is chosen, in the words of the question. */
export function whatText({ include, layer, kinds, labels }: What, { exchange, progress, comma }: Messages): string {
  const whose = layer === "adjudicated" ? [exchange.adjudicated] : [];
  const only = [...kinds.map((kind) => progress.kinds[kind]), ...labels];
  return [[...include.map((sort) => exchange.sorts[sort]), ...whose], only]
    .filter((words) => words.length > 0)
    .map((words) => words.join(comma))
    .join(" · ");
}

/** Asks for what is written: decided or not, whose, and of which kinds and labels alone. Undefined when the user turns back. */
export async function askForWhat(before: What, { labels }: Scheme): Promise<What | undefined> {
  const { exchange, progress } = texts();
  const separator = (label: string): WhatItem => ({ label, kind: vscode.QuickPickItemKind.Separator });
  const items: readonly WhatItem[] = [
    ...EXPORT_SORTS.map((sort) => ({
      label: exchange.sorts[sort],
      detail: exchange.details[sort],
      picked: before.include.includes(sort),
      adds: { include: [sort] },
    })),
    {
      label: exchange.adjudicated,
      detail: exchange.adjudicatedDetail,
      picked: before.layer === "adjudicated",
      adds: { layer: "adjudicated" },
    },
    separator(exchange.onlyKinds),
    ...EXPORT_KINDS.map((kind) => ({
      label: progress.kinds[kind],
      picked: before.kinds.includes(kind),
      adds: { kinds: [kind] },
    })),
    separator(exchange.onlyLabels),
    ...labels.map(({ id, name, description }) => ({
      label: name,
      description: id,
      detail: description,
      picked: before.labels.includes(id),
      adds: { labels: [id] },
    })),
  ];
  const picked = await vscode.window.showQuickPick(items, {
    title: exchange.what,
    canPickMany: true,
    ignoreFocusOut: true,
    matchOnDescription: true,
  });
  return picked && joined(picked.map(({ adds }) => adds ?? {}));
}

function joined(answers: readonly Partial<What>[]): What | undefined {
  const include = answers.flatMap((answer) => answer.include ?? []);
  const isAdjudicated = answers.some(({ layer }) => layer === "adjudicated");
  // Whoever wants what was adjudicated wants it without suggestions beside it, unless these are named too.
  if (include.length === 0 && !isAdjudicated) return undefined;
  return {
    include: include.length === 0 ? ["accepted"] : include,
    layer: isAdjudicated ? "adjudicated" : "annotator",
    kinds: answers.flatMap(({ kinds }) => kinds ?? []),
    labels: [...new Set(answers.flatMap((answer) => answer.labels ?? []))],
  };
}
