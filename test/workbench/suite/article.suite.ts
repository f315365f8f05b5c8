// The extension as other extensions see it: through the `vscode` API alone.
import assert from "node:assert/strict";
import * as vscode from "vscode";
import { findings, openSeed, rangeOf, until } from "./seeds";

interface ImportResult {
  readonly articles: readonly { readonly targetUri: string; readonly outcome: string; readonly lost: number }[];
}
interface ExportResult {
  readonly written: readonly string[];
  readonly problems: readonly string[];
}

describe("an Arabic article", () => {
  let article: vscode.TextDocument;

  before(async () => {
    article = await openSeed("002");
  });

  it("gets its language by being opened, and wakes the extension", async () => {
    await until(
      () => article.languageId,
      (language) => language === "isnad-article",
      "the language of the article",
    );
    await until(
      () => vscode.extensions.getExtension("isnad.isnad")?.isActive,
      (active) => active === true,
      "the extension to be active",
    );
  });

  it("has a finding on the figure without a source, and none on the sourced one", async () => {
    const found = await findings(article, "unsourced-figure");
    const unsourced = rangeOf(article, "23 مقاتلًا");
    const sourced = rangeOf(article, "89 عنصرًا");
    assert.ok(found.some(({ range }) => range.intersection(unsourced)?.isEmpty === false));
    assert.ok(found.every(({ range }) => range.intersection(sourced)?.isEmpty !== false));
  });

  it("names the other article of a conflict", async () => {
    const names = (found: readonly vscode.Diagnostic[]): readonly string[] =>
      found.flatMap(({ relatedInformation }) => (relatedInformation ?? []).map(({ location }) => location.uri.path));
    const found = await until(
      () => findings(article, "conflicting-figures"),
      (now) => names(now).some((path) => path !== article.uri.path),
      "a conflict with another article",
    );
    const arrested = rangeOf(article, "89 عنصرًا");
    const related = names(found.filter(({ range }) => range.intersection(arrested)?.isEmpty === false));
    assert.ok(
      related.some((path) => path.endsWith("003_63999dcc1c29f078.txt")),
      related.join(", "),
    );
  });

  it("answers a hover on a figure with its value and its source", async () => {
    const { start } = rangeOf(article, "89 عنصرًا");
    const hovers = await vscode.commands.executeCommand<vscode.Hover[]>(
      "vscode.executeHoverProvider",
      article.uri,
      start.translate(0, 1),
    );
    const said = hovers
      .flatMap(({ contents }) => contents)
      .filter((content) => content instanceof vscode.MarkdownString);
    const text = said.map(({ value }) => value).join("\n");
    assert.match(text, /89/);
    assert.match(text, /قوات سوريا الديمقراطية/);
  });

  it("lists its figures as symbols", async () => {
    const symbols = await vscode.commands.executeCommand<vscode.DocumentSymbol[]>(
      "vscode.executeDocumentSymbolProvider",
      article.uri,
    );
    const names = symbols.flatMap(function names({ name, children }): string[] {
      return [name, ...children.flatMap(names)];
    });
    for (const figure of ["23", "89", "25"])
      assert.ok(
        names.some((name) => name.includes(figure)),
        `${figure} in ${names.join(" | ")}`,
      );
  });

  it("leads from a figure to who said it", async () => {
    const { start } = rangeOf(article, "89 عنصرًا");
    const places = await vscode.commands.executeCommand<(vscode.Location | vscode.LocationLink)[]>(
      "vscode.executeDefinitionProvider",
      article.uri,
      start.translate(0, 1),
    );
    const said = places.map((place) => article.getText("range" in place ? place.range : place.targetRange));
    assert.deepEqual(said, ["قوات سوريا الديمقراطية"]);
  });

  it("is exported as brat, whose offsets point at the words they repeat", async () => {
    const result = await vscode.commands.executeCommand<ExportResult | undefined>("isnad.exportArticle", {
      uri: article.uri.toString(),
      formats: ["brat"],
      out: "export-from-suite",
    });
    assert.ok(result);
    const read = async (ending: string): Promise<string> => {
      const file = result.written.find((written) => written.endsWith(ending));
      assert.ok(file, `a ${ending} among ${result.written.join(", ")}`);
      return Buffer.from(await vscode.workspace.fs.readFile(vscode.Uri.parse(file))).toString("utf8");
    };
    const text = Array.from(await read(".txt")); // brat counts code points
    const textBounds = [...(await read(".ann")).matchAll(/^T\d+\t\S+ (\d+) (\d+)\t(.*)$/gm)];
    assert.ok(textBounds.length > 5);
    for (const [, start, end, words] of textBounds)
      assert.equal(text.slice(Number(start), Number(end)).join(""), words);
  });

  it("takes back what was exported, as the annotations of somebody else", async () => {
    const folder = vscode.Uri.joinPath(article.uri, "..");
    const result = await vscode.commands.executeCommand<ImportResult | undefined>("isnad.importAnnotations", {
      uri: vscode.Uri.joinPath(folder, "export-from-suite").toString(),
      formats: ["brat"],
      out: folder.toString(),
      annotator: "brat",
    });
    assert.deepEqual(
      result?.articles.map(({ outcome, lost }) => [outcome, lost]),
      [["written", 0]],
    );
    const file = vscode.Uri.parse(result.articles[0]?.targetUri ?? "");
    assert.match(file.path, /\.brat\.isnad\.jsonl$/);
    const lines = Buffer.from(await vscode.workspace.fs.readFile(file))
      .toString("utf8")
      .trim()
      .split("\n");
    assert.ok(lines.length > 5);
  });
});
