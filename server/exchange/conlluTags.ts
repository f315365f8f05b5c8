import type { Span } from "../engine/text/span";
import type { PlacedToken, PlacedWord } from "./conlluPlaces";
import type { GraphNode } from "./graph";

/** The attributes of MISC in which taggers leave a tag for each token. */
const TAG_NAMES = ["ner", "NER", "NE"];
/** Tags in IOB2 and in the schemes that mark ends and single tokens too (BIOES, BILOU). */
const TAG = /^([BIESLU])-(.+)$/u;

const tagOf = ({ misc }: PlacedWord): string | undefined =>
  TAG_NAMES.map((name) => misc.get(name)).find((tag) => tag !== undefined);

/** Names that taggers such as Stanza leave as `ner=B-ORG` in MISC, of tokens or of their words. */
export function taggedNames(tokens: readonly PlacedToken[]): readonly GraphNode[] {
  const names: { readonly label: string; span: Span }[] = [];
  let open: { readonly label: string; readonly sentence: number } | undefined;
  for (const token of tokens) {
    for (const unit of tagOf(token) === undefined ? token.words : [token]) {
      const [, place = "", label = ""] = TAG.exec(tagOf(unit) ?? "") ?? [];
      const last = names.at(-1);
      const goesOn = open?.label === label && open.sentence === token.sentence && "IEL".includes(place);
      if (label !== "" && goesOn && last) last.span = { start: last.span.start, end: unit.span.end };
      else if (label !== "") names.push({ label, span: unit.span });
      open = label === "" || "ESLU".includes(place) ? undefined : { label, sentence: token.sentence };
    }
  }
  return names.map(({ label, span }, index) => ({ id: `t${index + 1}`, label, spans: [span], record: undefined }));
}
