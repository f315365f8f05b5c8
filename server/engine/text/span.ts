/** A stretch of text: UTF-16 code units, `end` exclusive. Which text it counts into is said where it is used. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** A span together with the characters it covers, as written. */
export interface TextSpan extends Span {
  readonly text: string;
}

export const span = (start: number, end: number): Span => ({ start, end });

/** The characters under a span, as written. */
export const textOf = (text: string, { start, end }: Span): string => text.slice(start, end);

/** The same span with its text. */
export const withText = (text: string, { start, end }: Span): TextSpan => ({
  start,
  end,
  text: text.slice(start, end),
});

/** The same thing `by` code units further on; every other field is kept. */
export const shift = <T extends Span>(spanned: T, by: number): T =>
  by === 0 ? spanned : { ...spanned, start: spanned.start + by, end: spanned.end + by };

/** Whether two spans share at least one code unit. */
export const overlaps = (a: Span, b: Span): boolean => a.start < b.end && b.start < a.end;

/** Whether `inner` lies wholly inside `outer` (equal spans contain each other). */
export const contains = (outer: Span, inner: Span): boolean => outer.start <= inner.start && inner.end <= outer.end;

/** Whether an offset falls on a span, its end included: where a caret would be said to touch it. */
export const touches = ({ start, end }: Span, offset: number): boolean => start <= offset && offset <= end;

/** Reading order: earlier start first, then the longer span, so that an outer span precedes what it contains. */
export const byPosition = (a: Span, b: Span): number => a.start - b.start || b.end - a.end;
