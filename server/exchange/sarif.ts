import type { CorpusArticle } from "../engine/analyseCorpus";
import { DIAGNOSTIC_CODES, type Diagnostic, type DiagnosticCode, type Related } from "../engine/diagnostics/diagnostic";
import { describe } from "../engine/messages/describe";
import { LANGUAGES, type Language } from "../engine/messages/language";
import { byPosition, type Span } from "../engine/text/span";
import { fingerprint } from "./fingerprint";
import { placesIn, type Place } from "./places";
import type { ReportInput, ReportProblem } from "./report";
import { templateOf, type MessageTemplate } from "./sarifMessages";
import { LEVELS, RULE_TEXTS } from "./sarifRules";
import { iriPart, wellFormed } from "./wellFormed";

const BASE = "WORKINGDIRECTORY";

/** A quantity on which hundreds of articles disagree would otherwise list each of them beside each other. */
const MOST_RELATED = 20;

/** A path as a relative URI reference. A first segment with a colon would be read as a scheme, so it is escaped. */
const uriOf = (path: string): string => path.split("/").map(iriPart).join("/");

interface Article {
  readonly index: number;
  readonly path: string;
  readonly text: string;
  readonly placeOf: (offset: number) => Place;
}

/** The templates of each rule in the order in which they first occur, by their English text. */
type Templates = Map<DiagnosticCode, Map<string, { readonly id: string; readonly texts: MessageTemplate["texts"] }>>;

const artifactLocation = ({ path, index }: Article): object => ({ uri: uriOf(path), uriBaseId: BASE, index });

function physicalLocation(article: Article, { start, end }: Span): object {
  const from = article.placeOf(start);
  const to = article.placeOf(end);
  return {
    artifactLocation: artifactLocation(article),
    region: {
      startLine: from.line,
      startColumn: from.column,
      endLine: to.line,
      endColumn: to.column,
      snippet: { text: wellFormed(article.text.slice(start, end)) },
    },
  };
}

/** The id of a message's template, registered at its first use. */
function templateId(templates: Templates, code: DiagnosticCode, { texts }: MessageTemplate): string {
  const known = templates.get(code) ?? new Map<string, { id: string; texts: MessageTemplate["texts"] }>();
  templates.set(code, known);
  const template = known.get(texts.en) ?? { id: `m${known.size + 1}`, texts };
  known.set(texts.en, template);
  return template.id;
}

/** A message with its template; where there is none, its whole text in each language beside it. */
function messageOf(diagnostic: Diagnostic, templates: Templates, language: Language): object {
  const template = templateOf(diagnostic);
  const text = wellFormed(describe(diagnostic, language));
  if (template) {
    const id = templateId(templates, diagnostic.code, template);
    return { message: { text, id, arguments: template.arguments.map(wellFormed) } };
  }
  const all = LANGUAGES.map((each) => [each, wellFormed(describe(diagnostic, each))]);
  return { message: { text }, properties: { messages: Object.fromEntries(all) as object } };
}

const relatedText = ({ text, source }: Related): string => (source === null ? text : `${text} — ${source}`);

/** An annotator's ruling: it stands in a file beside the article, outside what is analysed. */
const suppression = (reason: string | null): object => ({
  kind: "external",
  status: "accepted",
  ...(reason === null ? {} : { justification: wellFormed(reason) }),
});

function resultsOf(
  { path }: CorpusArticle,
  articles: ReadonlyMap<string, Article>,
  templates: Templates,
  { corpus, language, suppressed = [] }: ReportInput,
): readonly object[] {
  const article = articles.get(path);
  if (!article) return [];
  const seen = new Map<string, number>();
  const here = suppressed.filter((one) => one.path === path);
  const reasons = new Map(here.map(({ diagnostic, reason }) => [diagnostic, reason]));
  const open = corpus.diagnosticsOf(path);
  const findings = here.length === 0 ? open : [...open, ...reasons.keys()].sort(byPosition);
  return findings.map((diagnostic) => {
    // What was found and which of its like it is: an edit anywhere else in the article leaves both as they are.
    const likeness = `${diagnostic.code}\n${article.text.slice(diagnostic.start, diagnostic.end)}`;
    const occurrence = (seen.get(likeness) ?? 0) + 1;
    seen.set(likeness, occurrence);
    const related = diagnostic.related.slice(0, MOST_RELATED).flatMap((other, index) => {
      const there = articles.get(other.reference.path);
      if (!there) return [];
      const message = { text: wellFormed(relatedText(other)) };
      return [{ id: index + 1, physicalLocation: physicalLocation(there, other.span), message }];
    });
    return {
      ruleId: diagnostic.code,
      ruleIndex: DIAGNOSTIC_CODES.indexOf(diagnostic.code),
      level: LEVELS[diagnostic.severity],
      ...messageOf(diagnostic, templates, language),
      locations: [{ physicalLocation: physicalLocation(article, diagnostic) }],
      ...(related.length > 0 ? { relatedLocations: related } : {}),
      ...(reasons.has(diagnostic) ? { suppressions: [suppression(reasons.get(diagnostic) ?? null)] } : {}),
      partialFingerprints: { "figure/v1": fingerprint(`${likeness}\n${occurrence}`) },
    };
  });
}

const notificationOf = ({ path, code, message }: ReportProblem): object => ({
  descriptor: { id: code },
  level: "error",
  message: { text: wellFormed(message) },
  locations: [{ physicalLocation: { artifactLocation: { uri: uriOf(path), uriBaseId: BASE } } }],
});

function rulesIn(language: Language, templates: Templates): readonly object[] {
  return DIAGNOSTIC_CODES.map((code) => {
    const { name, level, short, full } = RULE_TEXTS[code];
    const messages = [...(templates.get(code)?.values() ?? [])].map(({ id, texts }) => [id, { text: texts[language] }]);
    return {
      id: code,
      name,
      shortDescription: { text: short[language] },
      fullDescription: { text: full[language] },
      ...(messages.length > 0 ? { messageStrings: Object.fromEntries(messages) as object } : {}),
      ...(language === "en" ? { defaultConfiguration: { level } } : {}),
    };
  });
}

/**
 * The findings of a corpus as a SARIF 2.1.0 log. Lines and columns count from 1, columns in UTF-16 code units, the end
 * exclusive. `language` is that of the messages' plain text; their templates are given in English and Arabic.
 */
export function writeSarif(input: ReportInput): string {
  const { tool, corpus, problems } = input;
  const articles = new Map(
    corpus.articles.map(({ path, analysis: { article } }, index): [string, Article] => [
      path,
      { index, path, text: article.text, placeOf: placesIn(article.text) },
    ]),
  );
  const templates: Templates = new Map();
  const results = corpus.articles.flatMap((article) => resultsOf(article, articles, templates, input));
  const run = {
    tool: {
      driver: {
        name: tool.name,
        version: tool.version,
        semanticVersion: tool.version,
        language: "en",
        contents: ["localizedData", "nonLocalizedData"],
        rules: rulesIn("en", templates),
        notifications: [...new Set(problems.map(({ code }) => code))].map((id) => ({ id })),
      },
    },
    translations: [
      {
        name: tool.name,
        version: tool.version,
        language: "ar",
        contents: ["localizedData"],
        translationMetadata: { name: "Arabic" },
        rules: rulesIn("ar", templates),
      },
    ],
    language: input.language,
    columnKind: "utf16CodeUnits",
    newlineSequences: ["\r\n", "\n", "\r"],
    originalUriBaseIds: { [BASE]: { description: { text: "The folder in which the tool was started." } } },
    invocations: [
      {
        executionSuccessful: problems.length === 0,
        ...(problems.length > 0 ? { toolExecutionNotifications: problems.map(notificationOf) } : {}),
      },
    ],
    artifacts: [...articles.values()].map(({ path }) => ({
      location: { uri: uriOf(path), uriBaseId: BASE },
      roles: ["analysisTarget"],
      mimeType: "text/plain",
    })),
    results,
  };
  const log = { $schema: "https://json.schemastore.org/sarif-2.1.0.json", version: "2.1.0", runs: [run] };
  return `${JSON.stringify(log, null, 2)}\n`;
}
