import { boundsOf, type Axis, type Interval } from "./axis";

/** A report to be placed. */
export interface ToPlace extends Interval {
  /** What its label needs, in pixels. */
  readonly labelWidth: number;
}

/** A stretch of pixels from the left edge of the plot. */
export interface Stretch {
  readonly from: number;
  readonly to: number;
}

/** One report at its place in the plot, in pixels from the plot's top left corner. */
export interface Placed {
  /** Index of the report as handed in. */
  readonly report: number;
  /** The bar of its interval. */
  readonly bar: Stretch;
  /** Ends of the bar that stand for no bound of the report. */
  readonly openFrom: boolean;
  readonly openTo: boolean;
  /** The middle of its mark, between the bar's ends. */
  readonly mark: number;
  readonly label: Stretch;
  /** The label stands over the bar, where there is no room beside it. */
  readonly isOver: boolean;
  readonly top: number;
  readonly height: number;
}

export interface Placement {
  /** In the order of their values: lower bounds, then upper bounds. */
  readonly placed: readonly Placed[];
  /** Of all lanes together. */
  readonly height: number;
}

/** Half the size of a mark. */
export const MARK = 7;
const LANE = 24;
const TALL_LANE = 42;
const BESIDE = 6;
/** Between two reports in one lane: far more than between a label and its own mark. */
const APART = 28;

type Drawn = Omit<Placed, "label" | "isOver" | "top" | "height" | "report">;

/** Where the bar and the mark of an interval are drawn. The mark stands on a bound, or amid what is widened around one value. */
function draw(interval: Interval, axis: Axis, width: number): Drawn {
  const [lo, hi] = boundsOf(interval);
  const bar = { from: lo === null ? 0 : axis.position(lo), to: hi === null ? width : axis.position(hi) };
  const isAroundOne = interval.margin > 0 && interval.lo === interval.hi && interval.lo !== null;
  const mark = isAroundOne ? axis.position(interval.lo) : lo === null && hi !== null ? bar.to : bar.from;
  return { bar, openFrom: lo === null, openTo: hi === null, mark: Math.max(MARK, Math.min(width - MARK, mark)) };
}

const around = ({ bar, mark }: Drawn): Stretch => ({
  from: Math.min(bar.from, mark - MARK),
  to: Math.max(bar.to, mark + MARK),
});

/** Beside the bar in the direction of reading, else before it, else over it, beginning at the mark; cut where it is longer than the plot. */
function placeLabel(
  drawn: Drawn,
  needed: number,
  width: number,
  direction: "ltr" | "rtl",
): Pick<Placed, "label" | "isOver"> {
  const { from, to } = around(drawn);
  const right = { from: to + BESIDE, to: to + BESIDE + needed };
  const left = { from: from - BESIDE - needed, to: from - BESIDE };
  const fitting = (direction === "ltr" ? [right, left] : [left, right]).find(
    (stretch) => stretch.from >= 0 && stretch.to <= width,
  );
  if (fitting !== undefined) return { label: fitting, isOver: false };
  const over = Math.min(needed, width);
  const start = direction === "ltr" ? drawn.mark - MARK : drawn.mark + MARK - over;
  const at = Math.max(0, Math.min(width - over, start));
  return { label: { from: at, to: at + over }, isOver: true };
}

/** All that a report covers in its lane. */
export function extentOf(placed: Pick<Placed, "bar" | "mark" | "label" | "openFrom" | "openTo">): Stretch {
  const { from, to } = around(placed);
  return { from: Math.min(from, placed.label.from), to: Math.max(to, placed.label.to) };
}

const byValue = (a: Interval, b: Interval): number =>
  (a.lo ?? -Infinity) - (b.lo ?? -Infinity) || (a.hi ?? Infinity) - (b.hi ?? Infinity) || 0;

interface Lane {
  readonly isTall: boolean;
  readonly taken: Stretch[];
}

/**
 * Places the reports of a quantity in lanes under each other, so that nothing of one report covers anything of another:
 * each goes into the first lane that has room for its bar and its label. `width` is that of the plot, in pixels.
 */
export function placeReports(
  reports: readonly ToPlace[],
  axis: Axis,
  width: number,
  direction: "ltr" | "rtl",
): Placement {
  const order = reports
    .map((report, index) => ({ report, index }))
    .sort((a, b) => byValue(a.report, b.report) || a.index - b.index);
  const lanes: Lane[] = [];
  const laid = order.map(({ report, index }) => {
    const drawn = draw(report, axis, width);
    const labelled = { ...drawn, ...placeLabel(drawn, report.labelWidth, width, direction) };
    const extent = extentOf(labelled);
    const isFree = ({ isTall, taken }: Lane): boolean =>
      isTall === labelled.isOver &&
      taken.every(({ from, to }) => extent.to + APART <= from || to + APART <= extent.from);
    let lane = lanes.findIndex(isFree);
    if (lane < 0) lane = lanes.push({ isTall: labelled.isOver, taken: [] }) - 1;
    lanes[lane]?.taken.push(extent);
    return { ...labelled, report: index, lane };
  });
  const heights = lanes.map(({ isTall }) => (isTall ? TALL_LANE : LANE));
  const topOf = (lane: number): number => heights.slice(0, lane).reduce((sum, height) => sum + height, 0);
  return {
    placed: laid.map(({ lane, ...placed }) => ({ ...placed, top: topOf(lane), height: heights[lane] ?? LANE })),
    height: topOf(lanes.length),
  };
}
