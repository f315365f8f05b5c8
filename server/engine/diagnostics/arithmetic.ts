import type { Claim } from "../claims/claim";
import { textOf } from "../text/span";
import type { DiagnosedArticle } from "./diagnosedArticle";
import type { Diagnostic } from "./diagnostic";
import { overfullShares } from "./shares";
import { relatedWithin } from "./withinArticle";

/** Whether a part counts more than its whole can hold. A vague or unbounded figure excludes nothing. */
const exceeds = (part: Claim, whole: Claim): boolean =>
  part.event === whole.event && part.lo !== null && whole.hi !== null && part.unit === whole.unit && part.lo > whole.hi;

/** «23 آخرين», «5 إصابات جديدة»: those come on top of the others, they are none of them. */
const ON_TOP = /(?:آخر|أخرى|جديد|إضافي)/u;

const MORE_THAN_ALL = 100;
/** «130 % من السكان»: of one whole. A rise of 150 % is of none. */
const OF_A_WHOLE = /^\s+من\s+(?:ال|إجمالي|مجموع|عدد|جميع|كل)/u;

/** Percentages of one whole that are more than all of it. */
function overfull(article: DiagnosedArticle): readonly Diagnostic[] {
  return article.figures.flatMap((figure, index): readonly Diagnostic[] => {
    const { kind, lo, role, start, end } = figure;
    if (kind !== "percent" || role !== "claim" || lo === null || lo <= MORE_THAN_ALL) return [];
    const { text } = article.article;
    if (!OF_A_WHOLE.test(text.slice(end, end + 20)) && !OF_A_WHOLE.test(text.slice(figure.number.end, end + 20)))
      return [];
    const args = { figure: textOf(text, figure) };
    return [{ code: "arithmetic", severity: "warning", start, end, figures: [index], args, related: [] }];
  });
}

/** Figures of one article that cannot add up: a part larger than its whole, a percentage above 100 of one whole, shares that sum to more than it. */
export function arithmetic(article: DiagnosedArticle): readonly Diagnostic[] {
  const atFigure = new Map(article.claims.map((claim) => [claim.figure, claim]));
  const parts = article.claims.flatMap((part): readonly Diagnostic[] => {
    const whole = part.partOf === null ? undefined : atFigure.get(part.partOf);
    const figure = article.figures[part.figure];
    if (!whole || !figure || !exceeds(part, whole) || ON_TOP.test(textOf(article.article.text, figure))) return [];
    const related = relatedWithin(article, whole.figure);
    if (!related) return [];
    const { start, end } = figure;
    return [
      {
        code: "arithmetic",
        severity: "warning",
        start,
        end,
        figures: [part.figure],
        args: { figure: textOf(article.article.text, figure), whole: related.text },
        related: [related],
      },
    ];
  });
  return [...parts, ...overfull(article), ...overfullShares(article)];
}
