import type { AgreementResult } from "../../../server/protocol/agreement";

/** The messages between the agreement view's page and its host, the extension. */

/** A label by its name in the language of the page. */
export interface LabelName {
  readonly kind: string;
  readonly id: string;
  readonly name: string;
}

export interface ToAgreement {
  readonly type: "agreement";
  readonly agreement: AgreementResult;
  readonly labels: readonly LabelName[];
}

export type FromAgreement =
  | { readonly type: "ready" }
  /** To decide on the differences of an article. */
  | { readonly type: "adjudicate"; readonly uri: string };
