import type {
  CompletionItem,
  CompletionList,
  Hover,
  Position,
  TextDocumentPositionParams,
} from "vscode-languageserver";
import { getLanguageService, TextDocument, type JSONSchema, type LanguageService } from "vscode-json-languageservice";
import { lineStartsOf } from "../engine/text/positions";
import { isStandOffName } from "../annotations/standoff/names";
import type { Context } from "./context";
import { withTagset } from "./standOffSchema";
import { canonicalUri } from "./uris";

/** Tells what may stand in a stand-off file, and what it means, line by line: each line is a JSON text of its own. */
export interface StandOffLines {
  /** Null for what is no open stand-off file. */
  readonly complete: (at: TextDocumentPositionParams) => Promise<CompletionList | null>;
  readonly hover: (at: TextDocumentPositionParams) => Promise<Hover | null>;
}

/** Where the service thinks that a line stands. */
const LINE_URI = "isnad://line.json";

type Asked = Pick<Context, "documents" | "environment" | "language">;

export function createStandOffLines({ documents, environment, language }: Asked): StandOffLines {
  let known: Promise<unknown> | undefined;

  /** A service with the schema that holds for a file: its project has labels and attributes of its own. */
  const serviceFor = async (uri: string): Promise<LanguageService | undefined> => {
    const line = await (known ??= environment.standOffSchema());
    if (line === undefined) return undefined;
    const { tagset } = await environment.projectOf(uri);
    const schema = withTagset(line as JSONSchema, tagset, language());
    const json = getLanguageService({});
    json.configure({ schemas: [{ uri: "isnad://stand-off.schema.json", fileMatch: ["*"], schema }] });
    return json;
  };

  /** Asks the service about the line of a position, as if it were the only one. */
  const inLine = async <Answer>(
    { textDocument, position: { line, character } }: TextDocumentPositionParams,
    ask: (service: LanguageService, document: TextDocument, at: Position) => PromiseLike<Answer | null>,
  ): Promise<Answer | null> => {
    const uri = canonicalUri(textDocument.uri);
    const text = isStandOffName(uri) ? documents.open(uri)?.text : undefined;
    const found = text === undefined ? undefined : await serviceFor(uri);
    if (text === undefined || found === undefined) return null;
    const starts = lineStartsOf(text);
    const content = text.slice(starts[line] ?? text.length, starts[line + 1]).replace(/[\r\n]+$/u, "");
    return ask(found, TextDocument.create(LINE_URI, "json", 0, content), { line: 0, character });
  };
  return {
    complete: async (place) => {
      const list = await inLine(place, (service, document, at) =>
        service.doComplete(document, at, service.parseJSONDocument(document)),
      );
      return list && { ...list, items: list.items.map((item) => onLine(item, place.position.line)) };
    },
    hover: async (place) => {
      const hover = await inLine(place, (service, document, at) =>
        service.doHover(document, at, service.parseJSONDocument(document)),
      );
      return hover && { ...hover, ...(hover.range && { range: moved(hover.range, place.position.line) }) };
    },
  };
}

type Range = NonNullable<Hover["range"]>;

const moved = ({ start, end }: Range, line: number): Range => ({
  start: { line, character: start.character },
  end: { line, character: end.character },
});

/** Objects are proposed over several lines: here they have to stay on one. */
const oneLine = (text: string): string => text.replace(/\s*\n\s*/gu, "");

function onLine(item: CompletionItem, line: number): CompletionItem {
  const { insertText, textEdit } = item;
  return {
    ...item,
    ...(insertText !== undefined && { insertText: oneLine(insertText) }),
    ...(textEdit &&
      "range" in textEdit && { textEdit: { range: moved(textEdit.range, line), newText: oneLine(textEdit.newText) } }),
  };
}
