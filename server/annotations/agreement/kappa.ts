import { aboveChance, counted, quotient, type Coefficient } from "./coefficient";

/**
 * Cohen's kappa of two annotators who labelled the same items: `first[i]` and `second[i]` label item i; items that one
 * of them lacks are passed by. Source: Cohen, A coefficient of agreement for nominal scales, 1960.
 */
export function cohenKappa(first: readonly string[], second: readonly string[]): Coefficient {
  const compared = Math.min(first.length, second.length);
  if (compared === 0) return { value: null, compared };
  const agreed = first.slice(0, compared).filter((label, item) => label === second[item]).length;
  const ofFirst = counted(first.slice(0, compared));
  const ofSecond = counted(second.slice(0, compared));
  let byChance = 0;
  for (const [label, times] of ofFirst) byChance += times * (ofSecond.get(label) ?? 0);
  return { value: aboveChance(agreed / compared, byChance / (compared * compared)), compared };
}

/**
 * Fleiss' kappa: each item holds the labels of its annotators, at least two and equally many for every item; items
 * with another number than the first one are passed by. Source: Fleiss, Measuring nominal scale agreement among many
 * raters, 1971.
 */
export function fleissKappa(items: readonly (readonly string[])[]): Coefficient {
  const raters = items[0]?.length ?? 0;
  const rated = items.filter((labels) => labels.length === raters);
  if (raters < 2) return { value: null, compared: 0 };
  let agreeing = 0;
  const totals = new Map<string, number>();
  for (const labels of rated) {
    for (const [label, times] of counted(labels)) {
      agreeing += times * (times - 1);
      totals.set(label, (totals.get(label) ?? 0) + times);
    }
  }
  const labels = rated.length * raters;
  let byChance = 0;
  for (const times of totals.values()) byChance += (times / labels) ** 2;
  const observed = quotient(agreeing, labels * (raters - 1)) ?? 0;
  return { value: aboveChance(observed, byChance), compared: rated.length };
}
