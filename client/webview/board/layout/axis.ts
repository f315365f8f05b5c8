import { scaleLinear, scaleLog } from "d3-scale";

/** The closed interval of a report; null is unbounded. */
export interface Interval {
  readonly lo: number | null;
  readonly hi: number | null;
  /** The share of its bounds by which it is widened on both sides. */
  readonly margin: number;
}

export interface Tick {
  readonly value: number;
  /** Where the label stands: its left edge and its width, in pixels. The tick itself is at `x`. */
  readonly x: number;
  readonly left: number;
  readonly width: number;
}

/** One axis for all reports of a quantity. Numbers run from left to right in every language. */
export interface Axis {
  readonly kind: "linear" | "log";
  /** Pixels from the left edge of the plot. */
  readonly position: (value: number) => number;
  readonly ticks: readonly Tick[];
}

/** How far the axis stays from the edges, so that marks at its ends are whole. Pixels. */
export const EDGE = 10;
/** From this ratio of the largest to the smallest on, a linear axis would press the small ones together. */
const WIDE_SPREAD = 20;
/** Beyond this, differences of doubles lose the units; nearer to zero than that, logarithms lose all else. */
const LARGEST = 1e15;
const SMALLEST = 1e-9;
/** The room between the labels of ticks, and that wished for between ticks of a linear axis. Pixels. */
const BETWEEN_LABELS = 14;
const BETWEEN_VALUES = 110;

const clamped = (value: number): number =>
  Math.abs(value) < SMALLEST ? 0 : Math.max(-LARGEST, Math.min(LARGEST, value));

/** The bounds of what a report leaves possible, widened by its margin; null is unbounded. */
export function boundsOf({ lo, hi, margin }: Interval): readonly [lo: number | null, hi: number | null] {
  const widen = (value: number | null, by: number): number | null => {
    if (value === null || Number.isNaN(value)) return null;
    const bound = clamped(value);
    return clamped(bound + by * Math.abs(bound));
  };
  return [widen(lo, -margin), widen(hi, margin)];
}

/** The next of 1, 2, 5, 10, 20 … at or below a positive value, or at or above it. */
function roundTo(value: number, direction: "down" | "up"): number {
  const power = 10 ** Math.floor(Math.log10(value));
  const steps = [1, 2, 5, 10].map((step) => step * power);
  return direction === "down"
    ? (steps.findLast((step) => step <= value) ?? power)
    : (steps.find((step) => step >= value) ?? power * 10);
}

interface Domain {
  readonly kind: Axis["kind"];
  readonly from: number;
  readonly to: number;
}

/** From where to where the axis runs: around all bounds, with room for open ends. */
function domainOf(intervals: readonly Interval[]): Domain {
  const bounds = intervals.map(boundsOf);
  const values = bounds.flat().filter((value) => value !== null);
  const min = Math.min(...values);
  const max = Math.max(...values);
  if (values.length === 0) return { kind: "linear", from: 0, to: 1 };
  const isOpenAbove = bounds.some(([, hi]) => hi === null);
  const isOpenBelow = bounds.some(([lo]) => lo === null);
  if (min > 0 && max / min >= WIDE_SPREAD) {
    const from = roundTo(isOpenBelow ? min / 2 : min, "down");
    return { kind: "log", from, to: roundTo(isOpenAbove ? max * 2 : max, "up") };
  }
  // What lies close together is shown close up, all else from zero on.
  const isClose = min > max / 2 && min < max;
  const low = isClose ? min - (max - min) / 2 : Math.min(0, min);
  const span = Math.max(max - low, Math.abs(max) * 1e-9);
  return { kind: "linear", from: low, to: max === low ? low + 1 : max + span * (isOpenAbove ? 0.25 : 0.05) };
}

/** So many powers of ten say enough without their doubles and halves. */
const ENOUGH_POWERS = 4;

/** Values for ticks, the most telling first: powers of ten before their doubles and fives. */
function candidates(kind: Axis["kind"], values: readonly number[]): readonly number[] {
  if (kind === "linear") return values;
  const leading = (value: number): number => Math.round(value / 10 ** Math.floor(Math.log10(value) + 1e-9));
  const powers = values.filter((value) => leading(value) === 1);
  const others = values.filter((value) => leading(value) === 2 || leading(value) === 5);
  return powers.length >= ENOUGH_POWERS ? powers : [...powers, ...others];
}

/**
 * The axis for a quantity's reports in a plot of `width` pixels: logarithmic where they spread widely and are all
 * positive. Labels of ticks never overlap and never leave the plot; `labelWidth` measures one, in pixels.
 */
export function axisOf(intervals: readonly Interval[], width: number, labelWidth: (value: number) => number): Axis {
  const { kind, from, to } = domainOf(intervals);
  const range = [EDGE, Math.max(EDGE, width - EDGE)];
  const wanted = kind === "log" ? 10 : Math.max(2, Math.min(7, Math.floor(width / BETWEEN_VALUES)));
  const scale =
    kind === "log" ? scaleLog([from, to], range).clamp(true) : scaleLinear([from, to], range).nice(wanted).clamp(true);
  const isWhole = intervals.every(({ lo, hi }) => [lo, hi].every((value) => value === null || Number.isInteger(value)));
  const values = scale.ticks(wanted).filter((value) => !isWhole || Number.isInteger(value));
  const ticks: Tick[] = [];
  for (const value of candidates(kind, values)) {
    const x = scale(value);
    const needed = labelWidth(value);
    const left = Math.max(0, Math.min(width - needed, x - needed / 2));
    const isFree = ticks.every(
      (tick) => left + needed + BETWEEN_LABELS <= tick.left || tick.left + tick.width + BETWEEN_LABELS <= left,
    );
    if (isFree && needed <= width) ticks.push({ value, x, left, width: needed });
  }
  return { kind, position: scale, ticks: ticks.sort((a, b) => a.x - b.x) };
}
