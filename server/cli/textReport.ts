import type { CorpusAnalysis } from "../engine/analyseCorpus";
import type { Diagnostic, Severity } from "../engine/diagnostics/diagnostic";
import { describeBriefly } from "../engine/messages/describe";
import { directed } from "../engine/messages/isolate";
import type { Language } from "../engine/messages/language";
import { placesIn, type Place } from "../exchange/places";
import { moreSides, otherSide, severityName, summary } from "./texts";

/** How a terminal shows what a piece of text is; without colours each leaves the text as it is. */
type Paint = (text: string) => string;

const plain: Paint = (text) => text;
const sgr =
  (code: number): Paint =>
  (text) =>
    `\u001B[${code}m${text}\u001B[0m`;

const COLOURS: Readonly<Record<Severity, Paint>> = {
  error: sgr(31),
  warning: sgr(33),
  information: sgr(36),
  hint: sgr(90),
};

/** How many other sides of a finding are listed. */
const MOST_SIDES = 8;

interface Look {
  readonly severity: (severity: Severity) => Paint;
  readonly place: Paint;
  readonly aside: Paint;
}

const COLOURED: Look = { severity: (severity) => COLOURS[severity], place: sgr(1), aside: sgr(90) };
const UNCOLOURED: Look = { severity: () => plain, place: plain, aside: plain };

/** Finds places in any article of a corpus, and remembers the last few articles' line starts. */
function placeFinder(corpus: CorpusAnalysis): (path: string, offset: number) => Place {
  const texts = new Map(corpus.articles.map(({ path, analysis }) => [path, analysis.article.text]));
  const finders = new Map<string, (offset: number) => Place>();
  return (path, offset) => {
    let placeOf = finders.get(path);
    if (!placeOf) {
      placeOf = placesIn(texts.get(path) ?? "");
      finders.set(path, placeOf);
    }
    return placeOf(offset);
  };
}

function countsOf({ articles, conflicts }: CorpusAnalysis, unsourced: number): Parameters<typeof summary>[0] {
  const figures = articles.reduce((sum, { analysis }) => sum + analysis.figures.length, 0);
  return { articles: articles.length, figures, unsourced, conflicts: conflicts.length };
}

/**
 * The findings for a terminal, in pieces: for each a line `file:line:column: severity: message [code]`, the columns in
 * UTF-16 code units from 1, and below it a line for each other side; at the end what was counted.
 */
export function* textReport(corpus: CorpusAnalysis, language: Language, coloured: boolean): Generator<string> {
  const look = coloured ? COLOURED : UNCOLOURED;
  const placeOf = placeFinder(corpus);
  const placed = (path: string, offset: number): string => {
    const { line, column } = placeOf(path, offset);
    return look.place(`${path}:${line}:${column}`);
  };
  const lines = (path: string, diagnostic: Diagnostic): readonly string[] => {
    const { severity, code, related } = diagnostic;
    const kind = look.severity(severity)(severityName(severity, language));
    return [
      `${placed(path, diagnostic.start)}: ${kind}: ${directed(describeBriefly(diagnostic, language), language)} ${look.aside(`[${code}]`)}`,
      ...related
        .slice(0, MOST_SIDES)
        .map(
          ({ reference, span, text, source }) =>
            `    ${placed(reference.path, span.start)}: ${otherSide(text, source, language)}`,
        ),
      ...(related.length > MOST_SIDES ? [`    ${moreSides(related.length - MOST_SIDES, language)}`] : []),
    ];
  };
  let unsourced = 0;
  for (const { path } of corpus.articles) {
    for (const diagnostic of corpus.diagnosticsOf(path)) {
      if (diagnostic.code === "unsourced-figure") unsourced++;
      yield lines(path, diagnostic)
        .map((line) => `${line}\n`)
        .join("");
    }
  }
  yield `${summary(countsOf(corpus, unsourced), language)}\n`;
}
