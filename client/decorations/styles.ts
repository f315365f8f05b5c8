import * as vscode from "vscode";
import type { MarkKind } from "../../server/protocol/messages";

/**
 * How a mark looks. Only background, border and overview ruler: whatever else a decoration can do splits the line into spans,
 * and a split Arabic line reads in the wrong order. Kinds differ in the line below (or above) the words, not in colour alone.
 */
interface Style {
  readonly background?: string;
  readonly line: {
    readonly side: "below" | "above";
    readonly style: string;
    readonly width: number;
    readonly themeColor: string;
  };
  readonly ruler?: string;
}

const STYLES: Readonly<Record<MarkKind, Style>> = {
  "claim-sourced": {
    background: "isnad.sourcedClaimBackground",
    line: { side: "below", style: "solid", width: 2, themeColor: "isnad.sourcedClaimLine" },
  },
  "claim-unsourced": {
    background: "isnad.unsourcedClaimBackground",
    line: { side: "below", style: "dashed", width: 2, themeColor: "isnad.unsourcedClaimLine" },
    ruler: "isnad.unsourcedClaimLine",
  },
  "claim-conflicting": {
    background: "isnad.conflictingClaimBackground",
    line: { side: "below", style: "double", width: 4, themeColor: "isnad.conflictingClaimLine" },
    ruler: "isnad.conflictingClaimLine",
  },
  figure: { line: { side: "below", style: "dotted", width: 2, themeColor: "isnad.figureLine" } },
  entity: { line: { side: "below", style: "solid", width: 1, themeColor: "isnad.entityLine" } },
  source: {
    background: "isnad.sourceBackground",
    line: { side: "above", style: "solid", width: 1, themeColor: "isnad.sourceLine" },
  },
};

/** Makes the decoration type of a kind of mark. */
export function decorationType(kind: MarkKind): vscode.TextEditorDecorationType {
  const { background, line, ruler } = STYLES[kind];
  return vscode.window.createTextEditorDecorationType({
    ...(background !== undefined && { backgroundColor: new vscode.ThemeColor(background) }),
    borderColor: new vscode.ThemeColor(line.themeColor),
    borderStyle: line.style,
    borderWidth: line.side === "below" ? `0 0 ${line.width}px 0` : `${line.width}px 0 0 0`,
    borderRadius: "2px",
    ...(ruler !== undefined && {
      overviewRulerColor: new vscode.ThemeColor(ruler),
      overviewRulerLane: vscode.OverviewRulerLane.Right,
    }),
    // Typing at the edge of a figure is not yet part of it; the next analysis decides.
    rangeBehavior: vscode.DecorationRangeBehavior.ClosedClosed,
  });
}
