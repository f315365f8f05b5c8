import type { AttributionReading } from "../attributions/attribution";
import type { Entity } from "../entities/entity";
import type { Figure } from "../figures/figure";
import type { ArticleText } from "../text/article";
import type { Claim } from "./claim";

/** All that earlier stages found in an article; offsets are UTF-16 code units into its text. */
export interface ClaimInput {
  readonly article: ArticleText;
  readonly figures: readonly Figure[];
  readonly entities: readonly Entity[];
  readonly attributions: AttributionReading;
}

/** The claims among an article's figures (role `claim`), in the order of the figures. Never throws. */
export function readClaims(_input: ClaimInput): readonly Claim[] {
  return [];
}
