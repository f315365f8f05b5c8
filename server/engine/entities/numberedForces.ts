import { isHeadOf } from "../lexicon/headWordKinds";
import { ORDINALS } from "../lexicon/ordinalWords";
import { ARTICLE } from "./nameWords";
import { candidate, type Candidate, type NameReading } from "./reading";

const isOrdinalWord = (norm: string): boolean => norm.startsWith(ARTICLE) && ORDINALS.has(norm.slice(ARTICLE.length));

/** Units that their number names: اللواء 55, الفرقة الأولى, اللواء 93. */
export function byNumber(reading: NameReading): readonly Candidate[] {
  const candidates: Candidate[] = [];
  for (let index = 0; index < reading.tokens.length; index++) {
    const form = reading.word(index)?.heads.find(({ bare }) => isHeadOf("numbered", bare));
    if (!form) continue;
    const next = reading.tokens[index + 1];
    const isNumbered = next?.kind === "number" && /^\d{1,3}$/u.test(next.norm);
    const isOrdinal = form.norm.startsWith(ARTICLE) && isOrdinalWord(reading.norm(index + 1));
    const found = isNumbered || isOrdinal ? candidate(reading, index, index + 2, form.at, "ORG", 0.85) : undefined;
    if (found) candidates.push(found);
  }
  return candidates;
}
