// The kinds of themes, and whether what is drawn in them can be seen.

/** A name, a theme of VS Code, the class that it gives to pages, and the language that it is looked at in. */
export const LOOKS = [
  ["light", "Default Light Modern", "vscode-light", "ar"],
  ["dark", "Default Dark Modern", "vscode-dark", "en"],
  ["contrast", "Default High Contrast", "vscode-high-contrast", "ar"],
  ["contrast-light", "Default High Contrast Light", "vscode-high-contrast-light", "en"],
] as const;

/** What is too faint: WCAG 2.2 asks 4.5 of text (1.4.3), and 3 of what carries meaning without being text (1.4.11). */
export const tooFaint = (contrasts: Readonly<Record<string, number>>): readonly (readonly [string, number])[] =>
  Object.entries(contrasts).filter(([what, ratio]) => ratio < (what.startsWith("line") ? 3 : 4.5));

/** Runs in the page: the contrast of what is drawn with what it is drawn on. */
export function contrastsOf(body: Element): Record<string, number> {
  const canvas = document.createElement("canvas").getContext("2d", { willReadFrequently: true });
  const over = (colors: readonly string[]): readonly number[] => {
    if (canvas === null) return [0, 0, 0];
    canvas.globalCompositeOperation = "source-over";
    for (const color of colors) {
      canvas.fillStyle = color;
      canvas.fillRect(0, 0, 1, 1);
    }
    return [...canvas.getImageData(0, 0, 1, 1).data].slice(0, 3);
  };
  const luminance = (rgb: readonly number[]): number => {
    const [r = 0, g = 0, b = 0] = rgb.map((value) => {
      const part = value / 255;
      return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
    });
    return 0.2126 * r + 0.7152 * g + 0.0722 * b;
  };
  const page = getComputedStyle(body).backgroundColor;
  const ratio = (color: string, under: readonly string[]): number => {
    const [a, b] = [luminance(over([page, ...under, color])), luminance(over([page, ...under]))];
    return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
  };
  const found: Record<string, number> = {};
  const note = (what: string, value: number): void => {
    found[what] = Math.min(found[what] ?? Infinity, Math.round(value * 100) / 100);
  };
  for (const mark of body.querySelectorAll(".mark")) {
    const style = getComputedStyle(mark);
    note(`text ${mark.className.split(" ")[1] ?? ""}`, ratio(style.color, [style.backgroundColor]));
    note(`line ${mark.className.split(" ").slice(1, 3).join(" ")}`, ratio(style.borderBottomColor, []));
  }
  const parts = [
    ...[".cards .card", ".reader > header", ".reader > footer .hints", ".card .dim", ".card .link"],
    ...[
      ".difference .words",
      ".difference .kind",
      ".version .names",
      ".version .label",
      ".version .fact",
      ".version .dim",
    ],
    ...[".card .relation bdi", ".card .attributes bdi", ".card .ruling bdi", ".articleLabel bdi"],
    ...[
      ".panel h2",
      ".panel .option .name",
      ".panel .option .dim",
      ".panel .description",
      ".panel .actions",
      ".panel kbd",
    ],
  ];
  for (const part of parts) {
    for (const element of body.querySelectorAll<HTMLElement>(part)) {
      if (element.offsetParent === null) continue;
      const box =
        element.closest("kbd, .option.present, .panel, .card, header, footer, .difference.present, .differences") ??
        element;
      note(`text ${part}`, ratio(getComputedStyle(element).color, [getComputedStyle(box).backgroundColor]));
    }
  }
  return found;
}
