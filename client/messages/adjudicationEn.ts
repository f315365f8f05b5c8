import type { AdjudicationMessages } from "./adjudication";
import { isolate } from "./isolate";
import { english } from "./plural";

export const adjudicationEn: AdjudicationMessages = {
  list: "Differences between annotators",
  progress: (decided, all) => `${isolate(decided)} of ${isolate(all)} decided`,
  progressName: "Decided differences",
  agreed: (count) => english(count, { one: "# annotation agreed by all", other: "# annotations agreed by all" }),
  difference: (at, all) => `Difference ${isolate(at)} of ${isolate(all)}`,
  standing: { open: "to decide", decided: "decided" },
  outcomes: { open: "to decide", taken: "taken", left: "not taken" },
  nothing: "nothing marked",
  noSource: "none",
  facts: {
    value: "Value",
    source: "Source",
    link: "Link",
    status: "Status",
    quantity: "Quantity",
    role: "Role",
    unit: "Unit",
    counted: "Counted",
    from: "From",
    to: "To",
    content: "Vouches for",
  },
  names: (names) => names.map((name) => isolate(name)).join(", "),
  says: (names, what) => `${names}: ${what}`,
  taken: (names) => `Taken: ${names}`,
  takenNobody: "Taken: neither",
  decidedBy: (name, day) => `by ${isolate(name)}, ${isolate(day)}`,
  commands: {
    next: "Next, previous difference to decide",
    nextMark: "Next, previous difference, decided or not",
    nextArticle: "Next, previous article with differences to decide",
    accept: "Take the mark in focus alone",
    reject: "Reject the mark in focus alone",
    withdraw: "Take the decision on the mark in focus back",
    selectWord: "Select the word at the caret; the arrows with Shift take in more, Enter labels it",
  },
  noTwo: `No two annotators have files of their own beside this article: ${isolate("NAME.<annotator>.isnad.jsonl")}`,
  allAgree: "The annotators agree on everything here.",
};
