import type { CueFrame } from "./frame";
import type { ParagraphView, Passage } from "./paragraphView";

/** بعدما, عندما, بعد أن, ما إن: what opens a clause that the main one follows behind a comma. Source: Badawi, Carter & Gully (2016), §5.8. */
const WHEN = /^[وف]?(?:بعدما|عندما|حينما|لما|(?:بعد|قبل|منذ|ما|بمجرد) ان)$/u;

/** وبعدما أظهرت دراسة أن العقار مفيد، يبحث العلماء: a report in a fronted clause of time ends with it. */
function withinTime(view: ParagraphView, index: number, { first }: Passage, frame: CueFrame): CueFrame {
  const { scope } = frame;
  if (scope.kind !== "clause" && scope.kind !== "noun") return frame;
  const opening = index - first <= 2 ? [...Array(index - first).keys()].map((i) => view.norm(first + i)).join(" ") : "";
  return WHEN.test(opening) ? { ...frame, scope: { kind: "hedged", from: scope.from } } : frame;
}

/** رغم أن, على الرغم من أن, مع أن: what opens a clause of concession. Source: Badawi, Carter & Gully (2016), §5.9. */
const ALTHOUGH = /^[وف]?(?:رغم|بالرغم من|علي الرغم من|مع) ان(?:ه|ها|هم)?(?: |$)/u;
/** فإن, إلا أن, لكن: what opens the main clause behind it. */
const opensMainClause = (view: ParagraphView, index: number): boolean =>
  /^فان(?:ه|ها|هم|نا)?$/u.test(view.norm(index)) ||
  /^لكن(?:ه|ها|هم)?$/u.test(view.norm(index)) ||
  (/^(?:الا|غير|بيد)$/u.test(view.norm(index)) && /^ان/u.test(view.norm(index + 1)));
const LONGEST_ALTHOUGH = 5;

/** ورغم أن الوزير قال إن الإنتاج زاد، فإنه دون السابق: a report in a fronted concession ends where the main clause begins. */
function withinConcession(view: ParagraphView, passage: Passage, frame: CueFrame): CueFrame {
  const { scope } = frame;
  if ((scope.kind !== "clause" && scope.kind !== "noun") || frame.first === passage.first) return frame;
  const opening = [...Array(LONGEST_ALTHOUGH).keys()].map((i) => view.norm(passage.first + i)).join(" ");
  if (!ALTHOUGH.test(opening)) return frame;
  for (let i = scope.from; i < passage.last; i++)
    if (opensMainClause(view, i) && !view.inside(i)) return { ...frame, scope: { ...scope, until: i } };
  return frame;
}

/** Keeps a report in a clause that stands before the main one out of the main one. */
export const withinFronted = (view: ParagraphView, index: number, passage: Passage, frame: CueFrame): CueFrame =>
  withinConcession(view, passage, withinTime(view, index, passage, frame));
