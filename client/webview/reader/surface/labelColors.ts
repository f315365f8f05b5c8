import type { Label } from "../../../messages/scheme";

/**
 * The colours of the labels as a style sheet: `label-3` for the fourth label, as `labelClasses` names them. Made by script,
 * since the page's policy allows no style attributes; a colour that is none is left out.
 */
export function labelRules(labels: readonly Label[]): string {
  return labels
    .map(({ color: { light, dark } }, index) =>
      [
        `.label-${index} { --label: ${colour(light)}; }`,
        `.vscode-dark .label-${index} { --label: ${colour(dark)}; }`,
        // In high contrast the kinds are told apart by their lines, all in the contrast colour of the theme.
        `.vscode-high-contrast:not(.vscode-high-contrast-light) .label-${index} { --label: ${colour(dark)}; }`,
      ].join("\n"),
    )
    .join("\n");
}

function colour(text: string): string {
  return /^#[0-9a-f]{6}$/i.test(text) ? text : "currentColor";
}
