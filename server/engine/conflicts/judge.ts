import { exclude, isDenial } from "./interval";
import type { Located } from "./located";
import type { Reason, ReasonCode, Verdict } from "./report";

/** A verdict on two reports of one quantity, with its reason. */
export interface Judgement {
  readonly verdict: Verdict;
  readonly reason: Reason;
}

const plain = (verdict: Verdict, code: ReasonCode): Judgement => ({ verdict, reason: { code, args: {} } });

// One value for each: a quantity that many articles report has very many pairs.
const DENIED = plain("denied", "denied");
const DISJOINT = plain("conflict", "disjoint");
const DISJOINT_ABOUT = plain("conflict", "disjoint-about");
const EQUAL = plain("compatible", "equal");
const OVERLAP = plain("compatible", "overlap");
/** A part beside its whole. */
export const AMONG = plain("part-of", "among");

/** Counts that only grow while the days pass. Source: how agencies carry the toll of a happening on. */
const GROWING = new Set(["killed", "wounded", "casualties", "bodies", "arrested", "displaced", "evacuated", "rescued"]);

/** The two reports in the order of their days, or undefined where they have none or one. */
function byDay(a: Located, b: Located): readonly [earlier: Located, later: Located] | undefined {
  if (a.day === null || b.day === null || a.day === b.day) return undefined;
  return a.day < b.day ? [a, b] : [b, a];
}

function excluded(a: Located, b: Located): Judgement {
  const days = GROWING.has(a.claim.event ?? "") ? byDay(a, b) : undefined;
  if (days) {
    const [earlier, later] = days;
    const args = { earlier: earlier.day ?? "", later: later.day ?? "" };
    const grew = (earlier.claim.hi ?? Infinity) < (later.claim.lo ?? -Infinity);
    return grew
      ? { verdict: "update", reason: { code: "grew", args } }
      : { verdict: "conflict", reason: { code: "fell", args } };
  }
  return a.claim.qualifier === "about" || b.claim.qualifier === "about" ? DISJOINT_ABOUT : DISJOINT;
}

/** How two reports of one quantity stand to each other, whichever of them comes first. */
export function judge(a: Located, b: Located): Judgement {
  if (isDenial(a.claim, b.claim)) return DENIED;
  if (exclude(a.claim, b.claim)) return excluded(a, b);
  const isOne = a.claim.lo === b.claim.lo && a.claim.hi === b.claim.hi && a.claim.qualifier === b.claim.qualifier;
  return isOne ? EQUAL : OVERLAP;
}
