import { analyseArticle } from "../../../../server/engine/analyseArticle";
import { linkCorpus, type CorpusArticle } from "../../../../server/engine/analyseCorpus";
import { ENTITY_TYPES, type Mention } from "../../../../server/engine/entities/entity";
import { aliasTable, type AliasRule } from "../../../../server/engine/entities/links/aliasTable";
import type { Recogniser } from "../../../../server/engine/entities/recogniser";
import type { Span } from "../../../../server/engine/text/span";

/** A text with the places marked in it; a mark may give a type, for names that only a recogniser would know. */
interface Article {
  readonly text: string;
  readonly spans: readonly Span[];
  readonly recogniser: Recogniser;
}

/** Reads `قال [[PER:المرزوقي]] إن [[قسد]]`. */
function articleOf(source: string): Article {
  const spans: Span[] = [];
  const found = new Map<string, Mention[]>();
  let text = "";
  for (const line of source.split("\n")) {
    let plain = "";
    const mentions: Mention[] = [];
    for (const part of line.split(/(\[\[.*?\]\])/u)) {
      const [, type, inner] = /^\[\[(?:([A-Z]+):)?(.*)\]\]$/u.exec(part) ?? [];
      const words = inner ?? part;
      const [start, end] = [plain.length, plain.length + words.length];
      if (inner !== undefined) spans.push({ start: start + text.length, end: end + text.length });
      const known = ENTITY_TYPES.find((each) => each === type);
      if (known) mentions.push({ start, end, type: known, nested: false, score: 0.99 });
      plain += words;
    }
    found.set(plain, mentions);
    text += `${plain}\n`;
  }
  return { text, spans, recogniser: { label: ({ text: line }) => found.get(line) ?? [] } };
}

/** Articles written with `[[…]]` around names, analysed, under the paths `0.txt`, `1.txt` … */
export function corpusOf(sources: readonly string[], rules: readonly AliasRule[] = []): readonly CorpusArticle[] {
  const aliases = aliasTable(rules);
  return sources.map((source, index) => {
    const { text, recogniser } = articleOf(source);
    return { path: `${index}.txt`, analysis: analyseArticle(text, undefined, { aliases, recogniser }) };
  });
}

/**
 * The links that the marked names get when the corpus is linked, in the order of the texts; "none" where no name is
 * found. `order`: the order in which the articles are given to the linking.
 */
export function linksOf(
  sources: readonly string[],
  rules: readonly AliasRule[] = [],
  order: readonly number[] = sources.map((_, index) => index),
): readonly string[] {
  const corpus = corpusOf(sources, rules);
  const linked = linkCorpus(order.flatMap((index) => corpus[index] ?? []));
  return sources.flatMap((source, index) => {
    const entities = linked.find(({ path }) => path === `${index}.txt`)?.analysis.entities ?? [];
    return articleOf(source).spans.map(
      ({ start, end }) => entities.find((entity) => entity.start === start && entity.end === end)?.link ?? "none",
    );
  });
}
