import type { Language } from "../messages/language";

/** What a webview's page is made of. */
export interface PageParts {
  readonly title: string;
  readonly language: Language;
  /** Addresses of the bundled script and style sheet, as the webview may load them. */
  readonly script: string;
  readonly style: string;
  /** The source from which the webview may load: `webview.cspSource`. */
  readonly source: string;
  /** A new one for every page. */
  readonly nonce: string;
}

/**
 * An empty page that runs one script of ours and nothing else: no network, no frames, no inline script. The nonce allows style
 * elements too, since CodeMirror makes its own; a script finds it as `document.currentScript.nonce`.
 */
export function pageHtml({ title, language, script, style, source, nonce }: PageParts): string {
  const policy = [
    "default-src 'none'",
    `script-src 'nonce-${nonce}'`,
    `style-src ${source} 'nonce-${nonce}'`,
    `font-src ${source}`,
  ].join("; ");
  return `<!doctype html>
<html lang="${language}" dir="${language === "ar" ? "rtl" : "ltr"}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${escapeHtml(policy)}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escapeHtml(title)}</title>
<link rel="stylesheet" href="${escapeHtml(style)}">
</head>
<body>
<script nonce="${nonce}" src="${escapeHtml(script)}"></script>
</body>
</html>`;
}

function escapeHtml(text: string): string {
  return text.replaceAll("&", "&amp;").replaceAll('"', "&quot;").replaceAll("<", "&lt;").replaceAll(">", "&gt;");
}
