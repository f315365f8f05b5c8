import { isolate } from "../isolate";
import { english } from "../plural";
import type { ConcordanceMessages } from "./messages";

const annotations = (count: number): string => english(count, { one: "# annotation", other: "# annotations" });

export const concordanceEn: ConcordanceMessages = {
  title: "Annotations in Context",
  search: "Search annotated words",
  hint: "Also label:PER, kind:figure, value:>100, source:…, by:…, link:…, and - before one to turn it round.",
  states: {
    suggestion: "suggested",
    accepted: "accepted",
    corrected: "corrected",
    added: "added",
    rejected: "rejected",
    lost: "lost",
  },
  kinds: {
    figure: "figure",
    entity: "name",
    attribution: "attribution",
    relation: "relation",
    note: "note",
    document: "article label",
    ruling: "ruling",
  },
  stateFilters: "Show annotations by how they stand",
  filter: (state, count) => `${state} ${isolate(count)}`,
  order: "Sorted by",
  orders: { article: "article", key: "annotated words", before: "words before", after: "words after" },
  found: annotations,
  selected: (count) => english(count, { one: "# selected", other: "# selected" }),
  more: (count) => english(count, { one: "Show # more", other: "Show # more" }),
  nothing: "No annotation answers this search.",
  reading: (done, all) => `Reading articles: ${isolate(done)} of ${isolate(all)}`,
  stopped: "The analysis has stopped. Restart it to bring the list up to date.",
  lines: "Annotations",
  line: (key, facts) => `${isolate(key)}: ${facts.join(", ")}`,
  acceptAll: (count) => english(count, { one: "Accept #", other: "Accept all #" }),
  rejectAll: (count) => english(count, { one: "Reject #", other: "Reject all #" }),
  askAll: (verdict, count) => `${verdict === "accept" ? "Accept" : "Reject"} ${annotations(count)}?`,
  yes: "Yes",
  no: "No",
  accepted: (count) => english(count, { one: "Accepted #.", other: "Accepted #." }),
  rejected: (count) => english(count, { one: "Rejected #.", other: "Rejected #." }),
  withdrawn: (count) => english(count, { one: "Took # decision back.", other: "Took # decisions back." }),
  undone: "Undone.",
  nothingToUndo: "Nothing to undo.",
  by: (annotator) => `by ${isolate(annotator)}`,
  keys: "↑ ↓ or J K lines · A accept · X reject · Backspace take back · Space select · Shift+A accept all · U undo · Enter to the text · / search",
};
