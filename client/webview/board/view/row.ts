import { html, nothing, type TemplateResult } from "lit-html";
import { repeat } from "lit-html/directives/repeat.js";
import type { BoardQuantity } from "../../../../server/protocol/messages";
import { at } from "../../shared/at";
import { isolated } from "../../shared/bidi";
import { axisOf, type Axis } from "../layout/axis";
import { placeReports } from "../layout/place";
import { VERDICT_SHAPES } from "../layout/shapes";
import { labelOf, type Words } from "../model/labels";
import type { Row } from "../model/rows";
import type { Measure } from "./measure";
import { labelWidth, reportTemplate } from "./report";
import { sign } from "./signs";

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
/** The height of an axis with its labels, in pixels. */
const AXIS_HEIGHT = 26;

/** A quantity as a row of the grid: its name, then its reports on one axis in the order of their values. */
export function rowTemplate({ id, quantity }: Row, index: number, isWhole: boolean, style: RowStyle): TemplateResult {
  const { words, measure, direction, width } = style;
  const reports = isWhole ? quantity.reports : quantity.reports.slice(0, FIRST_REPORTS);
  const labels = reports.map((report) => labelOf(report, quantity, words));
  const axis = axisOf(reports, width, (value) => measure.plain(words.format.value(value)));
  const toPlace = reports.map((report, at) => ({ ...report, labelWidth: labelWidth(labels[at] ?? [], measure) }));
  const { placed, height } = placeReports(toPlace, axis, width, direction);
  const hidden = quantity.reports.length - reports.length;
  return html`<div class="quantity" role="row" aria-rowindex=${index + 1} data-row=${id}>
    ${nameTemplate(quantity, words)}
    <div class="reports" role="none">
      <div class="plot" role="none" dir="ltr" ${at({ height: height + AXIS_HEIGHT })}>
        ${repeat(
          placed,
          (place) => place.report,
          (place) => {
            const report = reports[place.report];
            return report && reportTemplate(quantity, report, place, labels[place.report] ?? [], style);
          },
        )}
        ${axisTemplate(axis, height, words)}
      </div>
      ${
        hidden > 0
          ? html`<div class="more-reports" role="gridcell" tabindex="-1">
              ${isolated(words.texts.allReports(hidden))}
            </div>`
          : nothing
      }
    </div>
  </div>`;
}

function nameTemplate({ label, verdict, reports }: BoardQuantity, { texts }: Words): TemplateResult {
  return html`<div class="name" role="rowheader" tabindex="-1">
    <span class="label">${isolated(label)}</span>
    <span class="verdict ${verdict}">${sign(VERDICT_SHAPES[verdict])}${texts.verdicts[verdict]}</span>
    <span class="count">${isolated(texts.reports(reports.length))}</span>
  </div>`;
}

function axisTemplate({ ticks }: Axis, top: number, { format }: Words): TemplateResult {
  return html`<div class="axis" aria-hidden="true" ${at({ top, height: AXIS_HEIGHT })}>
    ${ticks.map(
      ({ value, x, left, width }) =>
        html`<span class="tick" ${at({ left: x })}></span
          ><span class="tick-label" ${at({ left, width })}>${format.value(value)}</span>`,
    )}
  </div>`;
}
