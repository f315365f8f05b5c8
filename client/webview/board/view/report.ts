import { html, svg, type TemplateResult } from "lit-html";
import { classMap } from "lit-html/directives/class-map.js";
import type { BoardQuantity, BoardReport } from "../../../../server/protocol/messages";
import { at } from "../../shared/at";
import { bare, isolated } from "../../shared/bidi";
import { extentOf, MARK, type Placed, type Stretch } from "../layout/place";
import { SOURCE_SHAPES } from "../layout/shapes";
import { spoken, type LabelPart, type Words } from "../model/labels";
import type { Measure } from "./measure";

const SEPARATOR = " · ";
/** From this width on, sources are cut: they are as long as the articles make them. Pixels; see main.css. */
const LONGEST_SOURCE = 260;
/** A stroke through the mark of what its source denies. */
const STRUCK = "M-6.5 6.5L6.5-6.5";

/** What a label needs, in pixels. */
export function labelWidth(label: readonly LabelPart[], { plain, bold }: Measure): number {
  const [value, ...others] = label;
  const widths = others.map(({ text, isSource }) => (isSource ? Math.min(LONGEST_SOURCE, plain(text)) : plain(text)));
  return widths.reduce((sum, width) => sum + plain(SEPARATOR) + width, bold(value?.text ?? "")) + 2;
}

/** A report at its place in the plot: bar, mark and label. */
export function reportTemplate(
  quantity: BoardQuantity,
  report: BoardReport,
  placed: Placed,
  label: readonly LabelPart[],
  { words, direction }: { readonly words: Words; readonly direction: "ltr" | "rtl" },
): TemplateResult {
  const extent = extentOf(placed);
  const box = { left: extent.from, top: placed.top, width: extent.to - extent.from, height: placed.height };
  return html`<div
    class="report ${report.sourceKind} ${report.status}"
    role="gridcell"
    tabindex="-1"
    data-report=${placed.report}
    aria-label=${bare(spoken(quantity, placed.report, words))}
    ${at(box)}
  >
    ${drawing(report, placed, extent)}${labelTemplate(placed, label, extent.from, direction)}
  </div>`;
}

function drawing(report: BoardReport, placed: Placed, extent: Stretch): TemplateResult {
  const { bar, mark, openFrom, openTo, height, isOver } = placed;
  const { path, isFilled } = SOURCE_SHAPES[report.sourceKind];
  const y = isOver ? height - MARK - 3 : height / 2;
  const x = (pixels: number): number => pixels - extent.from;
  // A cap under the mark would blur its shape.
  const isClear = (end: number): boolean => Math.abs(end - mark) > MARK;
  const ends = [...(openFrom ? [] : [bar.from]), ...(openTo ? [] : [bar.to])].filter(isClear);
  const move = `translate(${x(mark)} ${y})`;
  return html`<svg class="drawing" width=${extent.to - extent.from} height=${height} aria-hidden="true">
    ${svg`<line class=${classMap({ bar: true, open: openFrom || openTo })} x1=${x(bar.from)} x2=${x(bar.to)} y1=${y} y2=${y} />`}
    ${ends.map((end) => svg`<line class="cap" x1=${x(end)} x2=${x(end)} y1=${y - 4} y2=${y + 4} />`)}
    ${svg`<path class="mark ${isFilled ? "filled" : "hollow"}" d=${path} transform=${move} />`}
    ${report.status === "denied" ? svg`<path class="struck" d=${STRUCK} transform=${move} />` : ""}
  </svg>`;
}

/** The words stay close to their mark, on whichever side of it they are. */
function labelTemplate(
  { label, mark, isOver }: Placed,
  parts: readonly LabelPart[],
  left: number,
  direction: "ltr" | "rtl",
): TemplateResult {
  const [value, ...others] = parts;
  const side = isOver ? "over" : label.from > mark ? "right" : "left";
  return html`<span
    class="words ${side}"
    dir=${direction}
    ${at({ left: label.from - left, width: label.to - label.from })}
    ><b>${isolated(value?.text ?? "")}</b>${others.map(
      ({ text, isSource }) =>
        html`<span>${SEPARATOR}</span><bdi class=${isSource ? "source" : "fact"}>${isolated(text)}</bdi>`,
    )}</span
  >`;
}
