// The layers of ARCHITECTURE.md, as rules. `npm run layers` fails on a wrong import.

/** Which folders of server/ a layer may import besides itself. */
const layers = {
  engine: [],
  annotations: ["engine"],
  exchange: ["engine", "annotations"],
  workspace: ["engine", "annotations"],
  files: ["engine", "annotations", "exchange", "workspace"],
  recognisers: ["engine", "files"],
  protocol: [],
  lsp: ["engine", "annotations", "exchange", "workspace", "files", "recognisers", "protocol"],
  cli: ["engine", "annotations", "exchange", "workspace", "files", "recognisers"],
};

/** Stages of the engine, each with the stages to its left that it may import. */
const stages = {
  text: [],
  lexicon: ["text"],
  figures: ["text", "lexicon"],
  entities: ["text", "lexicon"],
  attributions: ["text", "lexicon", "figures", "entities"],
  claims: ["text", "lexicon", "figures", "entities", "attributions"],
  conflicts: ["text", "lexicon", "figures", "entities", "attributions", "claims"],
  diagnostics: ["text", "lexicon", "figures", "entities", "attributions", "claims", "conflicts"],
  messages: ["text", "lexicon", "figures", "entities", "attributions", "claims", "conflicts", "diagnostics"],
};

const oneOf = (names) => `(${names.join("|")})`;

const layerRules = Object.entries(layers).map(([layer, allowed]) => ({
  name: `layer-${layer}`,
  comment: `server/${layer} may import ${["itself", ...allowed].join(", ")} and nothing else of ours`,
  severity: "error",
  from: { path: `^server/${layer}/` },
  to: { path: "^(server|client|test)/", pathNot: `^server/${oneOf([layer, ...allowed])}/` },
}));

const stageRules = Object.entries(stages).map(([stage, allowed]) => ({
  name: `stage-${stage}`,
  comment: `engine/${stage} may import only the stages to its left`,
  severity: "error",
  from: { path: `^server/engine/${stage}/` },
  to: { path: "^server/engine/", pathNot: `^server/engine/${oneOf([stage, ...allowed])}/` },
}));

const pure = "^(server/(engine|annotations|exchange|workspace|protocol)|client/(messages|webview))/";

export default {
  forbidden: [
    ...layerRules,
    ...stageRules,
    {
      name: "client-speaks-protocol",
      comment: "the client knows the server only through the messages they exchange",
      severity: "error",
      from: { path: "^client/" },
      to: { path: "^(server|test)/", pathNot: "^server/protocol/" },
    },
    {
      name: "webviews-know-no-editor",
      comment:
        "a webview knows the messages, the words and the libraries of the browser; the editor is behind its host",
      severity: "error",
      from: { path: "^client/webview/" },
      to: { path: "^(client|server|test)/|vscode", pathNot: "^client/(webview|messages)/|^server/protocol/" },
    },
    {
      name: "webviews-are-known-by-messages",
      comment: "the extension knows its webviews only by the messages that they exchange and the keys that it hands on",
      severity: "error",
      from: { path: "^client/", pathNot: "^client/webview/" },
      to: { path: "^client/webview/", pathNot: "/(messages|keys)\\.ts$" },
    },
    {
      name: "words-stand-alone",
      comment: "the extension and its webviews say the same words, so these know neither",
      severity: "error",
      from: { path: "^client/messages/" },
      to: { path: "^client/|vscode", pathNot: "^client/messages/" },
    },
    {
      name: "pure-no-node",
      comment: "pure layers know neither Node, nor the editor, nor the protocol library",
      severity: "error",
      from: { path: pure },
      to: { dependencyTypes: ["core"] },
    },
    {
      name: "engine-no-packages",
      comment: "the engine, the annotations, the workspace and the protocol stand alone",
      severity: "error",
      from: { path: "^server/(engine|annotations|workspace|protocol)/" },
      to: { path: "node_modules" },
    },
    {
      name: "no-editor-outside-lsp-and-client",
      comment: "the language server library belongs to lsp, the editor to client",
      severity: "error",
      from: { path: "^server/", pathNot: "^server/lsp/" },
      to: { path: "node_modules/(vscode-languageserver|vscode-languageclient|@types/vscode)|^vscode$" },
    },
    {
      name: "no-vscode-in-server",
      severity: "error",
      from: { path: "^server/" },
      to: { path: "^vscode$|vscode-languageclient" },
    },
    {
      name: "disk-only-in-files",
      comment: "server/files is the only folder that touches the disk",
      severity: "error",
      from: { path: "^(server|client)/", pathNot: "^server/files/" },
      to: { path: "^(node:)?(fs|fs/promises)$", dependencyTypes: ["core"] },
    },
    {
      name: "findings-meet-annotations-in-review",
      comment: "machine findings and human annotations meet in annotations/review and nowhere else",
      severity: "error",
      from: { path: "^server/annotations/", pathNot: "^server/annotations/review" },
      to: { path: "^server/engine/(?!text/)" },
    },
    {
      name: "no-unresolvable",
      comment: "an import that nobody can follow escapes every other rule",
      severity: "error",
      from: {},
      to: { couldNotResolve: true, pathNot: "^vscode$" },
    },
    { name: "no-cycles", severity: "error", from: {}, to: { circular: true } },
    {
      name: "nothing-ships-from-test",
      severity: "error",
      from: { path: "^(server|client)/" },
      to: { path: "^test/" },
    },
  ],
  options: {
    tsConfig: { fileName: "tsconfig.base.json" },
    tsPreCompilationDeps: true,
    doNotFollow: { path: "node_modules" },
    exclude: { path: "^test/(workbench|recognisers)/rig/" },
    enhancedResolveOptions: {
      exportsFields: ["exports"],
      conditionNames: ["import", "node", "require", "default", "types"],
      extensions: [".ts", ".mjs", ".js", ".json"],
    },
  },
};
