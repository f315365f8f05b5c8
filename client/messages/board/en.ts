import type { BoardMessages } from "./messages";
import { isolate } from "../isolate";
import { english } from "../plural";

const articles = (count: number): string => english(count, { one: "# article", other: "# articles" });
const quantities = (count: number): string => english(count, { one: "# quantity", other: "# quantities" });

export const boardEn: BoardMessages = {
  title: "Conflicting Figures",
  summary: (ofArticles, ofQuantities, conflicts) =>
    [articles(ofArticles), quantities(ofQuantities), `${isolate(conflicts)} in conflict`].join(" · "),
  hint: "Each row is a quantity that several reports give, each mark a report on one axis. Click a mark to go to the text.",
  verdicts: {
    denied: "Denied",
    conflict: "Conflict",
    update: "Possible update",
    compatible: "In agreement",
    "part-of": "Part of another",
  },
  filter: (verdict, count) => `${verdict} ${isolate(count)}`,
  filters: "Show quantities by how their reports stand to each other",
  search: "Search quantities, sources, articles",
  legend: "Sources",
  sources: {
    named: "Named source",
    official: "Official source",
    witness: "Witness",
    anonymous: "Anonymous source",
    media: "Media",
    unsourced: "No source",
  },
  statuses: { affirmed: "affirmed", denied: "denied by the source", unverified: "not confirmed" },
  part: "of these",
  reports: (count) => english(count, { one: "# report", other: "# reports" }),
  shown: (count) => english(count, { one: "# quantity shown", other: "# quantities shown" }),
  more: (count) => english(count, { one: "Show # more quantity", other: "Show # more quantities" }),
  allReports: (count) => english(count, { one: "Show # more report", other: "Show # more reports" }),
  facts: { value: "Value", source: "Source", status: "Status", article: "Article", day: "Date" },
  report: (value, source) => `${value} (${source})`,
  against: (verdict, reports) => `${verdict}: ${reports.join(", ")}`,
  nothing: "No quantity is reported twice yet",
  nothingHint: "When two reports, in one article or in several, give the same quantity, it appears here.",
  noMatch: "No quantity matches",
  showAll: "Show all quantities",
  reading: (done, all) => `Reading articles: ${isolate(done)} of ${isolate(all)}`,
  stopped: "The analysis has stopped. Restart it to bring the board up to date.",
  keys: "↑ ↓ quantities · ← → reports · Enter go to the text · Space look at it · / search",
};
