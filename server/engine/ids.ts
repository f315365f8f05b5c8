/** Identifiers of an article's findings in reports and messages, from their index: f1, a1, e1. */
export const figureId = (index: number): string => `f${index + 1}`;
export const attributionId = (index: number): string => `a${index + 1}`;
export const entityId = (index: number): string => `e${index + 1}`;

/** Identifier of a corpus's conflict, from its index: c1. */
export const conflictId = (index: number): string => `c${index + 1}`;
