import * as vscode from "vscode";

/** Where the annotator was in an article last, in whichever editor: the other one opens there. */
export interface Places {
  readonly of: (uri: vscode.Uri) => vscode.Range | undefined;
  /** The reader's place; the text editor's is seen by itself. */
  readonly set: (uri: vscode.Uri, place: vscode.Range) => void;
  readonly dispose: () => void;
}

interface Known {
  readonly place: vscode.Range;
  readonly from: "reader" | "text";
}

export function rememberPlaces(): Places {
  const known = new Map<string, Known>();
  const shown = new WeakSet<vscode.TextEditor>();

  const bring = (editor: vscode.TextEditor): void => {
    if (shown.has(editor)) return;
    shown.add(editor);
    const last = known.get(editor.document.uri.toString());
    // A place that somebody asked for, as a link does, is not to be left.
    if (last?.from !== "reader" || !editor.selection.isEmpty || editor.selection.active.compareTo(START) !== 0) return;
    editor.selection = new vscode.Selection(last.place.start, last.place.end);
    editor.revealRange(last.place, vscode.TextEditorRevealType.InCenterIfOutsideViewport);
  };
  const listeners = [
    vscode.window.onDidChangeTextEditorSelection(({ textEditor, kind }) => {
      if (kind === undefined) return;
      known.set(textEditor.document.uri.toString(), { place: textEditor.selection, from: "text" });
    }),
    vscode.window.onDidChangeVisibleTextEditors((editors) => editors.forEach(bring)),
  ];
  return {
    of: (uri) => known.get(uri.toString())?.place,
    set: (uri, place) => {
      known.set(uri.toString(), { place, from: "reader" });
    },
    dispose: () => {
      vscode.Disposable.from(...listeners).dispose();
    },
  };
}

const START = new vscode.Position(0, 0);
