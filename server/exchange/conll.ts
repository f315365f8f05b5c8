import type { EntityAnnotation } from "../annotations/annotation";
import { byPosition, shift, type Span } from "../engine/text/span";
import type { AnnotatedArticle, AnnotatedCorpus } from "./corpus";
import type { ExchangeFormat, Loss, Written } from "./format";
import type { LossReason } from "./losses";
import { wellFormed } from "./wellFormed";

interface Name extends Span {
  readonly id: string;
  readonly label: string;
}

const nameOf = ({ id, label, spans }: EntityAnnotation): Name => ({
  id,
  label: label.replace(/\s/gu, "_"),
  start: spans[0]?.start ?? 0,
  end: spans.at(-1)?.end ?? 0,
});

/** The names that a column can hold: none inside or across another; of two that overlap the earlier and longer stays. */
function outermost(names: readonly Name[]): readonly Name[] {
  const kept: Name[] = [];
  for (const name of [...names].sort(byPosition)) {
    if (name.start >= (kept.at(-1)?.end ?? 0)) kept.push(name);
  }
  return kept;
}

/** White space would end the column, and a line; NBSP and its kin too. */
const GAP = /[\s\u0085\u200B\u2060\uFEFF]+/gu;

/** A token cut where a name starts or ends inside it (a clitic before a name), and at white space. */
function piecesOf(text: string, token: Span, names: readonly Name[], from: number): readonly Span[] {
  const cuts = new Set([token.start, token.end]);
  for (let i = from; i < names.length && (names[i]?.start ?? Infinity) < token.end; i++) {
    for (const edge of [names[i]?.start ?? 0, names[i]?.end ?? 0]) {
      if (edge > token.start && edge < token.end) cuts.add(edge);
    }
  }
  for (const gap of text.slice(token.start, token.end).matchAll(GAP)) {
    cuts.add(token.start + gap.index).add(token.start + gap.index + gap[0].length);
  }
  const edges = [...cuts].sort((a, b) => a - b);
  return edges
    .slice(1)
    .map((end, index): Span => ({ start: edges[index] ?? end, end }))
    .filter(({ start, end }) => text.slice(start, end).replace(GAP, "") !== "");
}

function writeArticle({ path, article, annotations }: AnnotatedArticle): { lines: string[]; losses: Loss[] } {
  const all = annotations.filter((annotation) => annotation.kind === "entity").map(nameOf);
  const names = outermost(all);
  const begun = new Set<string>();
  const crossing = new Set<string>();
  const lines = ["-DOCSTART- -X- -X- O", ""];
  let next = 0;
  for (const { start, paragraph } of article.paragraphs) {
    for (const { first, last } of paragraph.sentences) {
      let inSentence: string | undefined;
      for (const token of paragraph.tokens.slice(first, last)) {
        const placed = shift({ start: token.start, end: token.end }, start);
        while ((names[next]?.end ?? Infinity) <= placed.start) next++;
        for (const piece of piecesOf(article.text, placed, names, next)) {
          while ((names[next]?.end ?? Infinity) <= piece.start) next++;
          const name = names[next];
          const inside = name && name.start <= piece.start && piece.start < name.end ? name : undefined;
          const tag = inside ? `${inside.id === inSentence ? "I" : "B"}-${inside.label}` : "O";
          if (inside && inside.id !== inSentence && begun.has(inside.id)) crossing.add(inside.id);
          if (inside) begun.add(inside.id);
          inSentence = inside?.id;
          lines.push(`${wellFormed(article.text.slice(piece.start, piece.end))} -X- -X- ${tag}`);
        }
      }
      lines.push("");
    }
  }
  const kept = new Set(names.map(({ id }) => id));
  const reasonOf = (id: string): LossReason | undefined => {
    if (!kept.has(id)) return "nested-name";
    if (!begun.has(id)) return "holds-no-token";
    return crossing.has(id) ? "crosses-sentence" : undefined;
  };
  const losses = annotations.flatMap(({ id, kind }): Loss[] => {
    const why = kind === "entity" ? reasonOf(id) : "names-only";
    return why ? [{ path, what: id, why }] : [];
  });
  return { lines, losses };
}

/**
 * CoNLL-2003: one file for each article, four columns (token, part of speech and chunk unknown, name in IOB2), a blank
 * line after each sentence. It holds one layer of names; everything else stands in the loss report.
 */
function write({ articles }: AnnotatedCorpus): Written {
  const written = articles.map((article) => ({ name: article.name, ...writeArticle(article) }));
  return {
    files: written.map(({ name, lines }) => ({ name: `${name}.conll`, content: `${lines.join("\n")}\n` })),
    losses: written.flatMap(({ losses }) => losses),
  };
}

export const conll: ExchangeFormat = { write };
