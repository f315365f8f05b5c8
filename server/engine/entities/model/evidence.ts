import type { Span } from "../../text/span";
import { ENTITY_TYPES, type Mention } from "../entity";

/** Above this score the rules are sure: a table lists the name. */
export const SURE = 0.85;

/** What the rules say at each token, as features take it: of outer names, and of names inside them. 0 where they say nothing. */
export function ruleEvidence(tokens: readonly Span[], mentions: readonly Mention[]): readonly (readonly number[])[] {
  return [false, true].map((nested) => {
    const evidence = tokens.map(() => 0);
    let index = 0;
    for (const mention of mentions) {
      if (mention.nested !== nested) continue;
      while (index < tokens.length && (tokens[index]?.end ?? 0) <= mention.start) index++;
      for (let at = index; at < tokens.length && (tokens[at]?.start ?? 0) < mention.end; at++) {
        evidence[at] =
          1 + ENTITY_TYPES.indexOf(mention.type) * 4 + (at === index ? 0 : 2) + (mention.score >= SURE ? 1 : 0);
      }
    }
    return evidence;
  });
}
