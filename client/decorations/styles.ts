import * as vscode from "vscode";
import type { MarkKind } from "../../server/protocol/messages";

/**
 * How a mark looks. Only background, border and overview ruler: whatever else a decoration can do splits the line into spans,
 * and a split Arabic line reads in the wrong order. Kinds differ in the line below (or above) the words, not in colour alone.
 */
interface Style {
  readonly background?: string;
  readonly line: { readonly style: string; readonly width: string; readonly themeColor: string };
  readonly ruler?: string;
}

const BELOW = "0 0 2px 0";
const THIN_BELOW = "0 0 1px 0";
const THIN_ABOVE = "1px 0 0 0";
/** All around, since the squiggle of the finding covers what stands below the words. */
const AROUND = "1px 1px 2px 1px";
const AROUND_AND_TWICE_BELOW = "1px 1px 4px 1px";

const STYLES: Readonly<Record<MarkKind, Style>> = {
  "claim-sourced": {
    background: "isnad.sourcedClaimBackground",
    line: { style: "solid", width: BELOW, themeColor: "isnad.sourcedClaimLine" },
  },
  "claim-unsourced": {
    background: "isnad.unsourcedClaimBackground",
    line: { style: "dashed", width: AROUND, themeColor: "isnad.unsourcedClaimLine" },
    ruler: "isnad.unsourcedClaimLine",
  },
  "claim-conflicting": {
    background: "isnad.conflictingClaimBackground",
    line: { style: "double", width: AROUND_AND_TWICE_BELOW, themeColor: "isnad.conflictingClaimLine" },
    ruler: "isnad.conflictingClaimLine",
  },
  figure: { line: { style: "dotted", width: BELOW, themeColor: "isnad.figureLine" } },
  entity: { line: { style: "solid", width: THIN_BELOW, themeColor: "isnad.entityLine" } },
  source: {
    background: "isnad.sourceBackground",
    line: { style: "solid", width: THIN_ABOVE, themeColor: "isnad.sourceLine" },
  },
};

/** Makes the decoration type of a kind of mark. */
export function decorationType(kind: MarkKind): vscode.TextEditorDecorationType {
  const { background, line, ruler } = STYLES[kind];
  return vscode.window.createTextEditorDecorationType({
    ...(background !== undefined && { backgroundColor: new vscode.ThemeColor(background) }),
    borderColor: new vscode.ThemeColor(line.themeColor),
    borderStyle: line.style,
    borderWidth: line.width,
    borderRadius: "2px",
    ...(ruler !== undefined && {
      overviewRulerColor: new vscode.ThemeColor(ruler),
      overviewRulerLane: vscode.OverviewRulerLane.Right,
    }),
    // Typing at the edge of a figure is not yet part of it; the next analysis decides.
    rangeBehavior: vscode.DecorationRangeBehavior.ClosedClosed,
  });
}
