import { svg } from "../../shared/element";
import { MARK, type Placed } from "../layout/place";
import type { Shape } from "../layout/shapes";

/** A shape by itself, for legends, filters and verdicts. */
export function sign({ path, isFilled }: Shape): SVGSVGElement {
  const box = `${-MARK} ${-MARK} ${2 * MARK} ${2 * MARK}`;
  const drawn = svg("path", { d: path, class: isFilled ? "filled" : "hollow" });
  return svg("svg", { class: "sign", viewBox: box, width: 2 * MARK, height: 2 * MARK, "aria-hidden": "true" }, drawn);
}

/** A stroke through the mark of what its source denies. */
const STRUCK = "M-6.5 6.5L6.5-6.5";

/** The bar and the mark of a report. The drawing begins `left` pixels from the left edge of the plot. */
export function drawReport(
  placed: Placed,
  shape: Shape,
  { left, width, isDenied }: { readonly left: number; readonly width: number; readonly isDenied: boolean },
): SVGSVGElement {
  const { bar, mark, openFrom, openTo, height, isOver } = placed;
  const y = isOver ? height - MARK - 3 : height / 2;
  const isOpen = openFrom || openTo;
  const line = svg("line", {
    class: isOpen ? "bar open" : "bar",
    x1: bar.from - left,
    x2: bar.to - left,
    y1: y,
    y2: y,
  });
  const cap = (x: number): SVGElement =>
    svg("line", { class: "cap", x1: x - left, x2: x - left, y1: y - 4, y2: y + 4 });
  // A cap under the mark would blur its shape.
  const isClear = (x: number): boolean => Math.abs(x - mark) > MARK;
  const ends = [...(openFrom ? [] : [bar.from]), ...(openTo ? [] : [bar.to])];
  const caps = ends.filter(isClear).map(cap);
  const transform = `translate(${mark - left} ${y})`;
  const symbol = svg("path", { class: shape.isFilled ? "mark filled" : "mark hollow", d: shape.path, transform });
  const struck = isDenied ? [svg("path", { class: "struck", d: STRUCK, transform })] : [];
  return svg("svg", { class: "drawing", width, height, "aria-hidden": "true" }, line, ...caps, symbol, ...struck);
}
