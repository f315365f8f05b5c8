// The Problems panel.
import type { Page } from "playwright-core";
import type { Severity } from "./editor";
import { runCommand } from "./palette";
import { until } from "./until";

export interface Problem {
  readonly severity: Severity;
  readonly message: string;
  readonly source: string;
  readonly code: string;
  readonly line: number;
  readonly column: number;
}

/** Opens the Problems panel and returns its rows once they hold. */
export async function waitForProblems(
  page: Page,
  holds: (rows: readonly Problem[]) => boolean,
  what: string,
): Promise<readonly Problem[]> {
  if (!(await page.locator(".markers-panel").isVisible())) {
    await runCommand(page, "Problems: Focus on Problems View");
    await page.locator(".markers-panel").waitFor();
  }
  return until(() => problems(page), holds, what);
}

/** The rows that are drawn; file headings and related places have no severity icon and are left out. */
function problems(page: Page): Promise<readonly Problem[]> {
  return page.locator(".markers-panel .monaco-list-row").evaluateAll((rows) =>
    rows.flatMap((row) => {
      const part = (selector: string): string => row.querySelector(selector)?.textContent ?? "";
      const severity = /\b(error|warning|info)\b/.exec(row.querySelector(".marker-icon")?.className ?? "")?.[1];
      const place = /(\d+)\D+(\d+)/.exec(part(".marker-line"));
      if (severity !== "error" && severity !== "warning" && severity !== "info") return [];
      return [
        {
          severity,
          message: part(".marker-message") || part(".marker-message-line"),
          source: part(".marker-source"),
          code: part(".marker-code"),
          line: Number(place?.[1] ?? 0),
          column: Number(place?.[2] ?? 0),
        },
      ];
    }),
  );
}
