import { HEDGES, type Hedge } from "../lexicon/hedges";
import { ANY, type CueFrame } from "./frame";
import { isComma, type ParagraphView, type Passage } from "./paragraphView";
import { byFirstWord } from "./phrases";

const BY_FIRST_WORD = byFirstWord(HEDGES);
const GAP = "…";
const LONGEST_GAP = 3;

/** Where a phrase that begins at `index` ends, or undefined where it does not stand there. أن also matches أنه, أنها. */
function match(view: ParagraphView, { words }: Hedge, index: number): number | undefined {
  let at = index + 1;
  for (let w = 1; w < words.length; w++) {
    const word = words[w];
    if (word !== GAP) {
      const norm = view.norm(at);
      if (
        norm !== word &&
        !((word === "ان" || word === "بان") && new RegExp(`^${word}(?:ه|ها|هم|هما)$`, "u").test(norm))
      )
        return undefined;
      at++;
      continue;
    }
    const next = words[w + 1];
    let gap = 0;
    while (gap < LONGEST_GAP && view.norm(at) !== next) {
      at++;
      gap++;
    }
  }
  return at;
}

/** An impersonal cue (يذكر أن), hearsay (تردد أن, أنباء عن) or a reservation (لم يتسن التحقق) that begins at `index`. */
export function readHedge(view: ParagraphView, index: number, passage: Passage): CueFrame | undefined {
  for (const hedge of BY_FIRST_WORD.get(view.norm(index)) ?? []) {
    const last = match(view, hedge, index);
    if (last === undefined || last > passage.last) continue;
    const opensPassage = index === passage.first || isComma(view.norm(index - 1));
    const neutral = hedge.kind === "neutral";
    if (neutral && !opensPassage) return undefined;
    return {
      first: index,
      cue: { first: index, last, skip: 0 },
      class: neutral ? "impersonal" : "doubt",
      source: null,
      agreement: ANY,
      continuity: "aside",
      status: neutral ? "affirmed" : "unverified",
      scope:
        hedge.kind === "unconfirmed before" ? { kind: "before" } : { kind: neutral ? "clause" : "hedged", from: last },
      main: neutral,
    };
  }
  return undefined;
}
