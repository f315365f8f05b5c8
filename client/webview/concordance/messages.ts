import type { SearchHit, SearchParams, SearchResult } from "../../../server/protocol/annotations";
import type { ProtocolSpan } from "../../../server/protocol/messages";

/** What is decided about annotations of an article, and the version of the article that their ids hold for. */
export interface ArticleDecision {
  readonly uri: string;
  readonly version: number | null;
  readonly ids: readonly string[];
}
export const CONCORDANCE_VERDICTS = ["accept", "reject", "withdraw"] as const;
export type ConcordanceVerdict = (typeof CONCORDANCE_VERDICTS)[number];

/** The kind and the label of a hit as one key. */
export const labelKey = ({ kind, label }: Pick<SearchHit, "kind" | "label">): string => `${kind} ${label}`;

/** What the extension tells the concordance. */
export type ToConcordance =
  /** A null result: there is no answer for now, and what is shown stays. */
  | {
      readonly type: "result";
      readonly result: SearchResult | null;
      /** What labels are called in the language of the page, by `labelKey`. */
      readonly labels: Readonly<Record<string, string>>;
      readonly progress: { readonly articles: number; readonly waiting: number; readonly stopped: boolean };
    }
  /** Searches for something else, as if it had been typed. */
  | { readonly type: "query"; readonly query: string }
  | { readonly type: "decided"; readonly verdict: ConcordanceVerdict; readonly count: number }
  | { readonly type: "undone"; readonly done: boolean }
  /** Something went wrong, in words. */
  | { readonly type: "say"; readonly text: string };

/** What the concordance asks of the extension. */
export type FromConcordance =
  | { readonly type: "ready" }
  | { readonly type: "search"; readonly params: SearchParams }
  /** `look` leaves the focus on the concordance. */
  | { readonly type: "open"; readonly uri: string; readonly range: ProtocolSpan | null; readonly look: boolean }
  | { readonly type: "decide"; readonly verdict: ConcordanceVerdict; readonly decisions: readonly ArticleDecision[] }
  | { readonly type: "undo" };
