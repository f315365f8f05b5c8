import {
  SymbolKind,
  type CancellationToken,
  type DocumentSymbol,
  type DocumentSymbolParams,
  type SymbolInformation,
} from "vscode-languageserver";
import type { ArticleAnalysis } from "../engine/analyseArticle";
import type { EntityType } from "../engine/entities/entity";
import { lineStartsOf, rangeOf } from "../engine/text/positions";
import type { PlacedParagraph } from "../engine/text/article";
import { byPosition, contains, textOf, type Span } from "../engine/text/span";
import { CANCELLED, type Cancelled } from "../workspace/cancellation";
import { askedArticle } from "./asking";
import type { Context } from "./context";
import { nameIn } from "./labelNames";
import { OUTDATED, type Outdated } from "./runner";
import { sourceOf } from "./sources";

export const ENTITY_SYMBOL: Readonly<Record<EntityType, SymbolKind>> = {
  PER: SymbolKind.Interface,
  ORG: SymbolKind.Class,
  GPE: SymbolKind.Namespace,
  LOC: SymbolKind.Namespace,
  FAC: SymbolKind.Module,
  NORP: SymbolKind.Enum,
  EVENT: SymbolKind.Event,
  LAW: SymbolKind.Constant,
  MISC: SymbolKind.Object,
};

/** How much of a paragraph names it in the outline, in UTF-16 code units. */
const NAME_LENGTH = 60;

/** The paragraph's first words: clients refuse empty names and cut long ones badly. */
function nameOf(text: string): string {
  const line = text.replace(/\s+/gu, " ").trim();
  if (line.length <= NAME_LENGTH) return line;
  const cut = line.lastIndexOf(" ", NAME_LENGTH);
  return `${line.slice(0, cut > 0 ? cut : NAME_LENGTH).replace(/[\uD800-\uDBFF]$/u, "")}…`;
}

interface Item extends Span {
  readonly name: string;
  readonly detail: string;
  readonly kind: SymbolKind;
}

type NameOfType = (type: EntityType) => string;

/** Every figure, and every thing named where the article names it first, in reading order. */
function itemsOf(analysis: ArticleAnalysis, nameOfType: NameOfType): readonly Item[] {
  const { article, figures, entities } = analysis;
  const seen = new Set<string>();
  const figureItems = figures.map((figure, index) => ({
    start: figure.start,
    end: figure.end,
    name: textOf(article.text, figure),
    detail: sourceOf(analysis, index)?.text ?? "",
    kind: SymbolKind.Number,
  }));
  const entityItems = entities.flatMap(({ start, end, type, link }) => {
    if (seen.has(link)) return [];
    seen.add(link);
    const name = textOf(article.text, { start, end });
    return [{ start, end, name, detail: nameOfType(type), kind: ENTITY_SYMBOL[type] }];
  });
  return [...figureItems, ...entityItems].filter(({ name }) => name.trim() !== "").sort(byPosition);
}

function paragraphItem({ start, end, paragraph, zone }: PlacedParagraph): Item {
  const kind = zone === "headline" ? SymbolKind.File : SymbolKind.String;
  return { start, end, name: nameOf(paragraph.text) || "…", detail: "", kind };
}

/** The outline of an article: its paragraphs, and in each the figures and names that it brings. */
function outline(analysis: ArticleAnalysis, nameOfType: NameOfType): DocumentSymbol[] {
  const lines = lineStartsOf(analysis.article.text);
  const symbol = ({ name, detail, kind, ...span }: Item): DocumentSymbol => {
    const range = rangeOf(lines, span);
    return { name, kind, range, selectionRange: range, ...(detail !== "" && { detail }) };
  };
  const items = itemsOf(analysis, nameOfType);
  let next = 0;
  return analysis.article.paragraphs.map((paragraph) => {
    const children: DocumentSymbol[] = [];
    for (let item = items[next]; item && item.start < paragraph.end; item = items[++next]) {
      if (contains(paragraph, item)) children.push(symbol(item));
    }
    return { ...symbol(paragraphItem(paragraph)), children };
  });
}

const flattened = (uri: string, symbols: readonly DocumentSymbol[]): SymbolInformation[] =>
  symbols.flatMap(({ name, kind, range, children }) => [
    { name, kind, location: { uri, range } },
    ...flattened(uri, children ?? []).map((child) => ({ ...child, containerName: name })),
  ]);

/** `textDocument/documentSymbol`. */
export async function documentSymbol(
  context: Context,
  { textDocument }: DocumentSymbolParams,
  token: CancellationToken,
): Promise<DocumentSymbol[] | SymbolInformation[] | null | Cancelled | Outdated> {
  const asked = await askedArticle(context, textDocument, token);
  if (asked === null || asked === CANCELLED || asked === OUTDATED) return asked;
  const { tagset } = context.workspace.projectOf(asked.uri);
  const language = context.language();
  const symbols = outline(asked.analysis, (type) => nameIn(tagset, "entity", type)?.[language] ?? type);
  return context.abilities.symbolTree ? symbols : flattened(textDocument.uri, symbols);
}
