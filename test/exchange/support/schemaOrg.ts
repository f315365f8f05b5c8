import type { Claim, ClaimReview } from "schema-dts";

/** A file of claims as schema.org's types have it. */
export interface Claims {
  readonly "@context": "https://schema.org";
  readonly "@graph": readonly (Exclude<Claim, string> | Exclude<ClaimReview, string>)[];
}
