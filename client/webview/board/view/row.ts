import type { BoardQuantity } from "../../../../server/protocol/messages";
import { bare } from "../../shared/bidi";
import { element } from "../../shared/element";
import { axisOf, type Axis } from "../layout/axis";
import { extentOf, placeReports, type Placed } from "../layout/place";
import { SOURCE_SHAPES, VERDICT_SHAPES } from "../layout/shapes";
import { labelOf, spoken, type LabelPart, type Words } from "../model/labels";
import type { Row } from "../model/rows";
import { drawReport, sign } from "./draw";
import type { Measure } from "./measure";

/** How rows are drawn. */
export interface RowStyle {
  readonly words: Words;
  readonly measure: Measure;
  readonly direction: "ltr" | "rtl";
  /** The width of the plots, in pixels. */
  readonly width: number;
}

/** How many reports a row shows before it is asked for all. */
const FIRST_REPORTS = 12;
const AXIS_HEIGHT = 26;
const SEPARATOR = " · ";
/** Pixels. */
const LONGEST_SOURCE = 260;

/** A quantity as a row of the grid: its name, then its reports on their axis in the order of their values. */
export function drawRow({ id, quantity }: Row, isWhole: boolean, style: RowStyle): HTMLElement {
  const { words, measure, direction, width } = style;
  const reports = isWhole ? quantity.reports : quantity.reports.slice(0, FIRST_REPORTS);
  const labels = reports.map((report) => labelOf(report, quantity, words));
  const axis = axisOf(reports, width, (value) => measure.plain(words.format.value(value)));
  const toPlace = reports.map((report, index) => ({ ...report, labelWidth: widthOf(labels[index] ?? [], measure) }));
  const { placed, height } = placeReports(toPlace, axis, width, direction);
  const cells = placed.map((place) => drawCell(quantity, place, labels[place.report] ?? [], style));
  const plot = element("div", { class: "plot", role: "none", dir: "ltr" }, ...cells, drawAxis(axis, height, words));
  plot.style.height = `${height + AXIS_HEIGHT}px`;
  const hidden = quantity.reports.length - reports.length;
  const more =
    hidden > 0 ? [element("button", { class: "more-reports", tabindex: "-1" }, words.texts.allReports(hidden))] : [];
  return element(
    "div",
    { class: "quantity", role: "row", "data-row": id },
    drawName(quantity, words),
    element("div", { class: "reports", role: "none" }, plot, ...more),
  );
}

function drawName({ label, verdict, reports }: BoardQuantity, { texts }: Words): HTMLElement {
  const tag = element("span", { class: `verdict ${verdict}` }, sign(VERDICT_SHAPES[verdict]), texts.verdicts[verdict]);
  return element(
    "div",
    { class: "name", role: "rowheader", tabindex: "-1" },
    element("span", { class: "label" }, label),
    tag,
    element("span", { class: "count" }, texts.reports(reports.length)),
  );
}

/** What a label needs. Sources are as long as the articles make them, so they are cut from some width on; see main.css. */
function widthOf(label: readonly LabelPart[], { plain, bold }: Measure): number {
  const [value, ...others] = label;
  const widths = others.map(({ text, isSource }) => (isSource ? Math.min(LONGEST_SOURCE, plain(text)) : plain(text)));
  return widths.reduce((sum, width) => sum + plain(SEPARATOR) + width, bold(value?.text ?? "")) + 2;
}

function drawCell(quantity: BoardQuantity, place: Placed, parts: readonly LabelPart[], style: RowStyle): HTMLElement {
  const report = quantity.reports[place.report];
  const { sourceKind = "unsourced", status = "affirmed" } = report ?? {};
  const { from, to } = extentOf(place);
  const cell = element(
    "div",
    {
      class: `report ${sourceKind} ${status}`,
      role: "gridcell",
      tabindex: "-1",
      "data-report": String(place.report),
      "aria-label": bare(spoken(quantity, place.report, style.words)),
    },
    drawReport(place, SOURCE_SHAPES[sourceKind], { left: from, width: to - from, isDenied: status === "denied" }),
    drawLabel(place, parts, from, style.direction),
  );
  cell.style.left = `${from}px`;
  cell.style.top = `${place.top}px`;
  cell.style.width = `${to - from}px`;
  cell.style.height = `${place.height}px`;
  return cell;
}

function drawLabel(
  { label, mark, isOver }: Placed,
  parts: readonly LabelPart[],
  left: number,
  direction: "ltr" | "rtl",
): HTMLElement {
  const [value, ...others] = parts;
  const drawn = element(
    "span",
    { class: isOver ? "words over" : "words", dir: direction },
    element("b", {}, value?.text ?? ""),
    ...others.flatMap(({ text, isSource }) => [
      element("span", { class: "separator" }, SEPARATOR),
      element("bdi", isSource ? { class: "source" } : {}, text),
    ]),
  );
  drawn.style.left = `${label.from - left}px`;
  drawn.style.width = `${label.to - label.from}px`;
  // The words stay close to their mark.
  drawn.style.justifyContent = isOver ? "start" : label.from > mark ? "left" : "right";
  return drawn;
}

function drawAxis({ ticks }: Axis, top: number, { format }: Words): HTMLElement {
  const drawn = ticks.map(({ value, x, left, width }) => {
    const line = element("span", { class: "tick" });
    line.style.left = `${x}px`;
    const label = element("span", { class: "tick-label" }, format.value(value));
    label.style.left = `${left}px`;
    label.style.width = `${width}px`;
    return [line, label];
  });
  const axis = element("div", { class: "axis", "aria-hidden": "true" }, ...drawn.flat());
  axis.style.top = `${top}px`;
  axis.style.height = `${AXIS_HEIGHT}px`;
  return axis;
}
