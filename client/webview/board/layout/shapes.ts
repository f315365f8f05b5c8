import type { BoardSourceKind, BoardVerdict } from "../../../../server/protocol/messages";

/** A drawing in a box of 14 by 14 pixels around the origin. */
export interface Shape {
  /** SVG path data. */
  readonly path: string;
  /** Filled shapes stand for sources with a name, open ones for those without. */
  readonly isFilled: boolean;
}

/** One shape for each kind of source: no two are alike without their colours. */
export const SOURCE_SHAPES: Readonly<Record<BoardSourceKind, Shape>> = {
  named: { path: "M0-5A5 5 0 1 1 0 5A5 5 0 1 1 0-5Z", isFilled: true },
  official: { path: "M-4.5-4.5H4.5V4.5H-4.5Z", isFilled: true },
  media: { path: "M0-6L6 0L0 6L-6 0Z", isFilled: true },
  witness: { path: "M0-5.5L5.5 4.5H-5.5Z", isFilled: false },
  anonymous: { path: "M0-5A5 5 0 1 1 0 5A5 5 0 1 1 0-5Z", isFilled: false },
  unsourced: { path: "M-4.5-4.5L4.5 4.5M4.5-4.5L-4.5 4.5", isFilled: false },
};

/** A sign for each verdict, drawn: fonts of the interface often lack ≠. */
export const VERDICT_SHAPES: Readonly<Record<BoardVerdict, Shape>> = {
  conflict: { path: "M-5-2H5M-5 2H5M2.5-6L-2.5 6", isFilled: false },
  denied: { path: "M0-5A5 5 0 1 1 0 5A5 5 0 1 1 0-5ZM-3.5 3.5L3.5-3.5", isFilled: false },
  update: { path: "M-5 4L-1 0L1 2L5-3M1.5-3.5H5V0", isFilled: false },
  compatible: { path: "M-5-2H5M-5 2H5", isFilled: false },
  "part-of": { path: "M5-4H-0.5A4 4 0 1 0-0.5 4H5", isFilled: false },
};
