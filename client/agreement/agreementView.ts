import * as vscode from "vscode";
import { AGREEMENT_REQUEST, type AgreementResult } from "../../server/protocol/agreement";
import { agreementMessagesIn } from "../messages/agreement/inLanguage";
import { labelName, namesIn } from "../messages/schemeNames";
import type { Server } from "../server";
import { texts, uiLanguage } from "../settings";
import { prepareSinglePanel } from "../views/singlePanel";
import type { FromAgreement, LabelName, ToAgreement } from "../webview/agreement/messages";

/** How far annotators agree: one panel of the editor area. */
export interface AgreementView {
  readonly show: () => void;
  readonly dispose: () => void;
}

/** Files are written one after the other while somebody decides; the view is drawn once for them. Milliseconds. */
const PAUSE = 400;

export function prepareAgreementView(server: Server, extension: vscode.Uri): AgreementView {
  let timer: NodeJS.Timeout | undefined;
  let asking: vscode.CancellationTokenSource | undefined;

  const refresh = async (): Promise<void> => {
    asking?.cancel();
    const asked = (asking = new vscode.CancellationTokenSource());
    await server.start();
    const agreement = await server.askQuietly<AgreementResult | null>(AGREEMENT_REQUEST, {}, asked.token);
    asked.dispose();
    if (agreement == null || asking !== asked) return;
    const message: ToAgreement = { type: "agreement", agreement, labels: labelsOf(agreement) };
    panel.tell(message);
  };
  const refreshSoon = (): void => {
    if (!panel.isListening()) return;
    clearTimeout(timer);
    timer = setTimeout(() => void refresh(), PAUSE);
  };
  const panel = prepareSinglePanel<ToAgreement, FromAgreement>({
    extension,
    page: "agreement",
    icon: "organization",
    title: () => agreementMessagesIn(uiLanguage()).title,
    receive: (message) => {
      if (message.type === "ready") void refresh();
      else void vscode.commands.executeCommand("isnad.adjudicate", vscode.Uri.parse(message.uri));
    },
  });
  const files = vscode.workspace.createFileSystemWatcher("**/*.isnad.jsonl");
  const listeners = [
    files,
    files.onDidChange(refreshSoon),
    files.onDidCreate(refreshSoon),
    files.onDidDelete(refreshSoon),
    server.onDidChangeCorpus(refreshSoon),
  ];
  return {
    show: panel.show,
    dispose: () => {
      clearTimeout(timer);
      asking?.cancel();
      vscode.Disposable.from(...listeners, panel).dispose();
    },
  };
}

/** What the labels are called that annotators are compared on, in the language of the interface. */
function labelsOf({ kinds, names }: AgreementResult): readonly LabelName[] {
  const known = namesIn(names, uiLanguage());
  const { reader } = texts();
  return kinds.flatMap(({ kind, agreements }) =>
    agreements.flatMap(({ label: id }) =>
      id === null ? [] : [{ kind, id, name: labelName(known, kind, id, reader) }],
    ),
  );
}
