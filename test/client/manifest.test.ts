import { cpSync, existsSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { listFiles, PackageManager } from "@vscode/vsce";
import { describe, expect, it } from "vitest";
import { DIAGNOSTIC_CODES } from "../../server/engine/diagnostics/diagnostic";
import { SEVERITY_SETTINGS } from "../../server/annotations/project";
import { MARK_KINDS } from "../../server/protocol/messages";
import { FORMATS } from "../../client/messages/formats";
import { ar } from "../../client/messages/ar";
import { en } from "../../client/messages/en";
import { READER_KEYS } from "../../client/webview/reader/keys";
import { readJson, readText, repository, sources } from "./files";
import type { Manifest } from "./manifest";

const manifest = readJson("package.json") as Manifest;
const { contributes } = manifest;
const english = readJson("package.nls.json") as Readonly<Record<string, string>>;
const arabic = readJson("package.nls.ar.json") as Readonly<Record<string, string>>;

const declared = {
  commands: contributes.commands.map(({ command }) => command),
  settings: Object.keys(contributes.configuration.properties),
  colours: contributes.colors.map(({ id }) => id),
  views: Object.values(contributes.views)
    .flat()
    .map(({ id }) => id),
  editors: contributes.customEditors.map(({ viewType }) => viewType),
};

/** Names of ours that are neither in the manifest nor settings: items and context keys that code alone declares. */
const codeOnly = [
  "isnad.status",
  "isnad.server",
  "isnad.active",
  "isnad.attentionOnly",
  "isnad.figures.focus",
  "isnad.json",
  "isnad.agreement",
  "isnad.board",
  "isnad.concordance",
  "isnad.annotateMode",
  "isnad.editMode",
  "isnad.adjudicateMode",
  "isnad.walkthroughShown",
];
/** The reader's commands are named by its table of keys. */
const readerCommands = Object.keys(READER_KEYS).map((name) => `isnad.reader.${name}`);
/** Read by the language client library, by the name of the client. */
const readByLibrary = ["isnad.trace.server"];

const inCode = sources("client").flatMap((text) => [...text.matchAll(/"(isnad\.[\w.]+)"/g)].map((match) => match[1]!));
const inStyles = sources("client", ".css").flatMap((text) =>
  [...text.matchAll(/--vscode-isnad-(\w+)/g)].map((match) => `isnad.${match[1]!}`),
);
const used = new Set([...readerCommands, ...inCode, ...inStyles]);

describe("the manifest and the code", () => {
  it("every name of ours in the code is declared", () => {
    const known = new Set([...Object.values(declared).flat(), ...codeOnly]);
    expect([...used].filter((name) => !known.has(name))).toEqual([]);
  });

  it.each(Object.entries(declared))("every one of the declared %s is used in the code", (_, names) => {
    expect(names.filter((name) => !used.has(name) && !readByLibrary.includes(name))).toEqual([]);
  });

  it("menus, keys and views name declared commands and views", () => {
    const inMenus = Object.values(contributes.menus).flat();
    const named = [...inMenus, ...contributes.keybindings].map(({ command }) => command);
    expect(named.filter((command) => !declared.commands.includes(command))).toEqual([]);
    expect(contributes.viewsWelcome.filter(({ view }) => !declared.views.includes(view))).toEqual([]);
    expect(contributes.viewsContainers.activitybar.map(({ id }) => id)).toEqual(Object.keys(contributes.views));
  });

  it("the reader's keys are those of its table, which is what its key sheet shows", () => {
    const holds = {
      both: "isnad.annotateMode",
      annotate: "isnad.annotateMode && !isnad.adjudicateMode",
      edit: "isnad.editMode",
      adjudicate: "isnad.adjudicateMode",
    } as const;
    type Holds = keyof typeof holds;
    const modesOf = (modes: readonly Holds[]): readonly Holds[] => (modes.length === 0 ? ["both"] : modes);
    const contributed = contributes.keybindings
      .filter(({ command }) => command.startsWith("isnad.reader."))
      .map(({ command, key, when }) => [command, key, when]);
    const rows = Object.entries<(typeof READER_KEYS)["next"]>(READER_KEYS).flatMap(([name, { keys, modes = [] }]) =>
      keys.flatMap((key) => modesOf(modes).map((mode) => ({ command: `isnad.reader.${name}`, key, mode }))),
    );
    const inReader = "activeCustomEditorId == isnad.reader && !inputFocus";
    expect(contributed).toEqual(rows.map(({ command, key, mode }) => [command, key, `${holds[mode]} && ${inReader}`]));
    const inModes = rows.flatMap(({ key, mode }) =>
      (mode === "both" ? ["annotate", "adjudicate"] : [mode]).map((one) => `${key} ${one}`),
    );
    expect(new Set(inModes).size).toBe(inModes.length);
  });

  it("every command of the reader has words in the key sheet", () => {
    for (const { reader } of [en, ar])
      expect(Object.keys(reader.commands).sort()).toEqual(Object.keys(READER_KEYS).sort());
  });

  it("the marks that can be shown are those of the protocol", () => {
    const setting = contributes.configuration.properties["isnad.shownMarks"];
    expect(setting).toMatchObject({ items: { enum: MARK_KINDS }, default: MARK_KINDS });
  });

  it("the severities that can be set are those of the rules", () => {
    const setting = contributes.configuration.properties["isnad.severity"] as { readonly properties?: object };
    const levels = { enum: SEVERITY_SETTINGS };
    expect(setting.properties).toEqual(Object.fromEntries(DIAGNOSTIC_CODES.map((code) => [code, levels])));
  });

  it("every format has words", () => expect(Object.keys(en.formats)).toEqual([...FORMATS]));
});

describe("the manifest's words", () => {
  const keys = [...new Set([...readText("package.json").matchAll(/"%([\w.-]+)%"/g)].map((match) => match[1]!))].sort();

  it.each([
    ["English", english],
    ["Arabic", arabic],
  ])("%s has every text that the manifest names, and no other", (_, texts) => {
    expect(Object.keys(texts).sort()).toEqual(keys);
    expect(Object.entries(texts).filter(([, text]) => text.trim() === "")).toEqual([]);
  });

  it("no text is the same in both languages", () => {
    expect(Object.keys(english).filter((key) => english[key] === arabic[key])).toEqual([]);
  });

  it("commands, settings, colours and views have texts in both languages", () => {
    const shown = [
      ...contributes.commands.map(({ title }) => title),
      ...Object.values(contributes.configuration.properties).map(({ markdownDescription }) => markdownDescription),
      ...contributes.colors.map(({ description }) => description),
      ...Object.values(contributes.views).flatMap((views) => views.map(({ name }) => name)),
      ...contributes.viewsWelcome.map(({ contents }) => contents),
    ];
    expect(shown.filter((text) => !/^%.+%$/.test(text))).toEqual([]);
  });
});

describe("the manifest", () => {
  it("wakes the extension for plain text, for projects and for its own views only", () => {
    expect(manifest.activationEvents).toEqual([
      "onLanguage:plaintext",
      "workspaceContains:**/isnad.json",
      "onWebviewPanel:isnad.board",
      "onWebviewPanel:isnad.concordance",
      "onWebviewPanel:isnad.agreement",
    ]);
  });

  it("claims no .txt file: only Arabic ones become articles, when they are opened", () => {
    const article = contributes.languages.find(({ id }) => id === "isnad-article");
    expect(article).toBeDefined();
    expect(Object.keys(article!).filter((key) => /^(extensions|filename|firstLine)/.test(key))).toEqual([]);
  });

  it("gives every colour a default in all four kinds of theme", () => {
    const kinds = ["dark", "light", "highContrast", "highContrastLight"];
    expect(contributes.colors.filter(({ defaults }) => kinds.some((kind) => !(kind in defaults)))).toEqual([]);
  });

  it("says what it does in untrusted and virtual workspaces", () => {
    expect(manifest.capabilities).toMatchObject({
      untrustedWorkspaces: { supported: true, description: "%capability.untrusted%" },
      virtualWorkspaces: { supported: "limited", description: "%capability.virtual%" },
    });
  });

  it("reads Arabic as the editor can: no boxes on letters, wrapped by the browser, nothing that splits a line", () => {
    expect(contributes.configurationDefaults["[isnad-article]"]).toMatchObject({
      "editor.unicodeHighlight.ambiguousCharacters": false,
      "editor.unicodeHighlight.invisibleCharacters": false,
      "editor.renderControlCharacters": false,
      "editor.wordWrap": "on",
      "editor.wrappingStrategy": "advanced",
      "editor.semanticHighlighting.enabled": false,
      "editor.bracketPairColorization.enabled": false,
      "editor.inlayHints.enabled": "off",
      "editor.links": false,
      "editor.colorDecorators": false,
      "editor.fontFamily": expect.stringMatching(/^'Noto Naskh Arabic'/) as string,
      "editor.fontSize": 18,
      "editor.lineHeight": 34,
    });
  });
});

/** What vsce would pack. It reads the whole tree to find out, so it gets a copy without what is installed and built for tests. */
async function filesOfPackage(): Promise<readonly string[]> {
  const copy = mkdtempSync(path.join(tmpdir(), "isnad-package-"));
  const large = new Set([
    "node_modules",
    ".git",
    ".types",
    "test/workbench/rig",
    "test/workbench/shots",
    "test/recognisers/rig",
  ]);
  try {
    cpSync(repository, copy, { recursive: true, filter: (file) => !large.has(path.relative(repository, file)) });
    return await listFiles({ cwd: copy, packageManager: PackageManager.None });
  } finally {
    rmSync(copy, { recursive: true, force: true });
  }
}

describe("the package", () => {
  const listed = [
    "CHANGELOG.md",
    "LICENSE",
    "README.md",
    "dist/agreement.css",
    "dist/agreement.js",
    "dist/board.css",
    "dist/board.js",
    "dist/client.js",
    "dist/concordance.css",
    "dist/concordance.js",
    "dist/reader.css",
    "dist/reader.js",
    "dist/server.js",
    "dist/weights.LICENSE.md",
    "dist/weights.bin",
    "media/icon.png",
    "media/isnad-dark.svg",
    "media/isnad.svg",
    "media/walkthrough/keys.ar.md",
    "media/walkthrough/keys.md",
    "media/walkthrough/marks.ar.md",
    "media/walkthrough/marks.md",
    "package.json",
    "package.nls.ar.json",
    "package.nls.json",
    "schemas/isnad.schema.json",
    "schemas/stand-off.schema.json",
    "seeds/000_537bf9fdf7570dea.txt",
    "seeds/001_243280284c1793f2.txt",
    "seeds/002_2d34422f699394eb.txt",
    "seeds/003_63999dcc1c29f078.txt",
    "seeds/004_bf2beb6a09e5087b.txt",
    "syntaxes/brat-ann.tmLanguage.json",
    "syntaxes/isnad-article.language-configuration.json",
    "syntaxes/isnad-article.tmLanguage.json",
  ];

  it("holds what is listed and nothing else", async () => {
    const packed = await filesOfPackage();
    // Bundles are there once `npm run build` has run.
    expect([...packed].sort()).toEqual(listed.filter((file) => existsSync(path.join(repository, file))));
  });

  it("has every file that the manifest names", () => {
    const named = [...readText("package.json").matchAll(/"\.?\/?((?:media|schemas|syntaxes)\/[\w./-]+)"/g)].map(
      (match) => match[1]!,
    );
    expect(named.length).toBeGreaterThan(4);
    expect(named.filter((file) => !listed.includes(file) || !existsSync(path.join(repository, file)))).toEqual([]);
  });
});
