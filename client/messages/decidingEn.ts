import type { RelationMessages, RulingMessages } from "./deciding";
import { isolate } from "./isolate";

export const relationEn: RelationMessages = {
  to: "to",
  from: "from",
  gone: "(no longer there)",
  fact: (name, isOutgoing, other) => `${isolate(name)} ${isOutgoing ? "→" : "←"} ${isolate(other)}`,
  sentence: (name, from, to) => `${isolate(from)} → ${isolate(name)} → ${isolate(to)}`,
  title: (from, to) => `How is ${isolate(from)} related to ${isolate(to)}?`,
  listTitle: (quote) => `Relations of ${isolate(quote)}`,
  picking: "Go to the other mark with J, K or the arrows, then press C or Enter. Esc: leave it.",
  goTo: "go there",
  remove: "reject, or remove an own one",
  withdraw: "take the decision back",
};

export const rulingEn: RulingMessages = {
  title: (quote) => `What is found about ${isolate(quote)}`,
  findings: {
    "unsourced-figure": "no source",
    "anonymous-source": "anonymous source",
    "conflicting-figures": "conflict with another report",
    "denied-figure": "denied figure",
    arithmetic: "parts exceed the whole",
    "headline-differs": "headline differs from the body",
  },
  verdicts: { accepted: "accepted as it is", update: "an update", "other-quantity": "another quantity" },
  accept: (finding) => `Accept as it is: ${isolate(finding)}…`,
  markUpdate: (other) => `An update of, or updated by: ${isolate(other)}`,
  markOtherQuantity: (other) => `Another quantity than: ${isolate(other)}`,
  takeBack: (ruling) => `Take back: ${isolate(ruling)}`,
  isAccepted: (finding) => `Accepted as it is: ${isolate(finding)}`,
  isUpdate: (other) => (other === "" ? "An update, no conflict" : `An update, no conflict: ${isolate(other)}`),
  isOtherQuantity: (other) => (other === "" ? "Another quantity" : `Another quantity: ${isolate(other)}`),
  reasonTitle: "Why does it stand as it is?",
  reasonHint: "Kept with the decision; may be left empty",
};
