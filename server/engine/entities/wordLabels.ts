/** What a model of token classification says of one token: its best label, as the model spells it, and how likely it is. */
export interface WordLabel {
  readonly label: string;
  /** 0 to 1. */
  readonly score: number;
}

/** A name of whole tokens, `first` up to `last` (exclusive), with the label that its tokens share. */
export interface LabelledSpan {
  readonly first: number;
  readonly last: number;
  readonly label: string;
  /** The probability of the least likely of its tokens. */
  readonly score: number;
}

/** A label's place in its name and the name's own label. `whole` is a label without a place: models of raw classes. */
interface ReadLabel {
  readonly place: "begin" | "inside" | "end" | "single" | "whole";
  readonly label: string;
}

/** The prefixes of IOB, IOBES and BILOU. Source: Ramshaw & Marcus (1995); Ratinov & Roth (2009). */
const PLACES: Readonly<Record<string, ReadLabel["place"]>> = {
  B: "begin",
  I: "inside",
  M: "inside",
  E: "end",
  L: "end",
  S: "single",
  U: "single",
};

/** A label taken apart, or undefined where it says that the token is part of no name. */
export function readLabel(label: string): ReadLabel | undefined {
  if (label === "" || label === "O") return undefined;
  const place = PLACES[label.slice(0, 1)];
  return place !== undefined && /^.[-_]./u.test(label) ? { place, label: label.slice(2) } : { place: "whole", label };
}

/**
 * The names that the labels of a paragraph's tokens spell out, in order. Labels that do not follow the rules of their
 * scheme are read kindly: an inside without a begin begins a name, another label's inside ends the one before it.
 */
export function spansOfLabels(labels: readonly WordLabel[]): readonly LabelledSpan[] {
  const spans: LabelledSpan[] = [];
  let open: LabelledSpan | undefined;
  const close = (): void => {
    if (open) spans.push(open);
    open = undefined;
  };
  for (const [index, { label: written, score }] of labels.entries()) {
    const read = readLabel(written);
    const goesOn =
      open !== undefined && read?.label === open.label && read.place !== "begin" && read.place !== "single";
    if (!goesOn) close();
    if (!read) continue;
    open = open
      ? { ...open, last: index + 1, score: Math.min(open.score, score) }
      : { first: index, last: index + 1, label: read.label, score };
    if (read.place === "end" || read.place === "single") close();
  }
  close();
  return spans;
}
