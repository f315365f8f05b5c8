import { counted, quotient, type Coefficient } from "./coefficient";

/**
 * Krippendorff's alpha for nominal labels: each item holds the labels that it was given, however many; an item with
 * fewer than two pairs nothing and is passed by. Undefined where only one label was ever given. Source: Krippendorff,
 * Computing Krippendorff's alpha-reliability, 2011.
 */
export function nominalAlpha(items: readonly (readonly string[])[]): Coefficient {
  const paired = items.filter((labels) => labels.length > 1);
  const totals = new Map<string, number>();
  let pairable = 0;
  let disagreeing = 0;
  for (const labels of paired) {
    pairable += labels.length;
    let agreeing = 0;
    for (const [label, times] of counted(labels)) {
      agreeing += times * (times - 1);
      totals.set(label, (totals.get(label) ?? 0) + times);
    }
    disagreeing += (labels.length * (labels.length - 1) - agreeing) / (labels.length - 1);
  }
  let same = 0;
  for (const times of totals.values()) same += times * (times - 1);
  const expected = quotient(pairable * (pairable - 1) - same, pairable - 1) ?? 0;
  const share = quotient(disagreeing, expected);
  return { value: share === null ? null : 1 - share, compared: paired.length };
}
