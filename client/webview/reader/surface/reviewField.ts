import { StateEffect, StateField, type EditorState } from "@codemirror/state";
import { EMPTY_REVIEW, placed, type Review } from "../review/review";

/** Changes a part of what the reader knows. */
export const patchReview = StateEffect.define<Partial<Review>>();

/** The annotations as part of the editor's state: they move with every change of the text. */
export const reviewField = StateField.define<Review>({
  create: () => EMPTY_REVIEW,
  update: (review, transaction) => {
    const moved = transaction.docChanged
      ? {
          ...review,
          moved: review.moved === null ? transaction.changes.desc : review.moved.composeDesc(transaction.changes.desc),
        }
      : review;
    return transaction.effects.reduce(
      (present, effect) => (effect.is(patchReview) ? { ...present, ...effect.value } : present),
      moved,
    );
  },
});

export function reviewOf(state: EditorState): Review {
  return state.field(reviewField);
}

/** The same items with their places in the present text. */
export function inPresentText(review: Review): Review {
  if (review.moved === null) return review;
  const { adjudication } = review;
  return {
    ...review,
    moved: null,
    adjudication: adjudication && {
      ...adjudication,
      differences: adjudication.differences.map((one) => ({ ...one, span: one.span && placed(review, one.span) })),
    },
    items: review.items.map((item) => ({
      ...item,
      spans: item.spans.map((span) => placed(review, span)).filter(({ from, to }) => to > from),
      source: item.source && { ...item.source, span: item.source.span && placed(review, item.source.span) },
    })),
  };
}
