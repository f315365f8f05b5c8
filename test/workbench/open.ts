// `npm start`: the seeds in VS Code with the extension. In the user's own VS Code where its `code` command is there,
// else in the same workbench served to a browser.
import { spawn } from "node:child_process";
import { randomBytes } from "node:crypto";
import { once } from "node:events";
import { parseArgs } from "node:util";
import { startServer } from "./driver/server";
import { quietSettings } from "./driver/settings";
import { copyOfSeeds } from "./driver/workspace";
import { prepareToServe } from "./setup/build-rig";
import { packageVsix } from "./setup/package-vsix";
import { onPath } from "../support/onPath";
import { repository, seeds } from "./setup/paths";
import { command } from "../support/steps";

const help = `npm start [-- OPTION…]
Opens the five articles of seeds/ in VS Code with the extension: in your own VS Code where the \`code\` command is on PATH,
otherwise in the same workbench served on this machine for your browser.

  --browser    serve the workbench even where \`code\` is there
  --port N     serve it at this port (default: a free one)
  --smoke      serve the workbench and stop as soon as its address answers (for tests)
  --help       this text`;

interface Options {
  readonly browser: boolean;
  readonly smoke: boolean;
  readonly port: number | undefined;
}

command(async () => {
  const { values } = parseArgs({
    options: {
      browser: { type: "boolean", default: false },
      smoke: { type: "boolean", default: false },
      port: { type: "string" },
      help: { type: "boolean", short: "h", default: false },
    },
  });
  if (values.help) {
    console.log(help);
    return;
  }
  const options = { browser: values.browser, smoke: values.smoke, port: portOf(values.port) };
  const code = options.browser || options.smoke ? undefined : onPath("code");
  await (code === undefined ? serve(options) : openInDesktop(code));
});

function portOf(text: string | undefined): number | undefined {
  if (text === undefined) return undefined;
  const port = Number(text);
  if (!Number.isInteger(port) || port < 1 || port > 65_535)
    throw new Error(`--port wants a number from 1 to 65535, not "${text}"`);
  return port;
}

async function openInDesktop(code: string): Promise<void> {
  console.log(`Opening ${seeds} in your VS Code (${code}).`);
  const windows = process.platform === "win32"; // there `code` is a script, and wants a shell
  const child = spawn(
    windows ? `"${code}"` : code,
    ["--new-window", `--extensionDevelopmentPath=${repository}`, seeds],
    {
      stdio: "inherit",
      shell: windows,
    },
  );
  const [status] = (await once(child, "close")) as [number | null];
  if (status !== 0) throw new Error("`code` did not open. To see it in a browser instead: npm start -- --browser");
}

async function serve(options: Options): Promise<void> {
  await prepareToServe();
  console.log("Packaging the extension …");
  const extension = await packageVsix();
  const workspace = copyOfSeeds();
  try {
    const token = randomBytes(12).toString("hex");
    const server = await startServer({
      settings: quietSettings,
      token,
      extensions: [extension],
      defaultFolder: workspace.folder,
      ...(options.port !== undefined && { port: options.port }),
    });
    const address = `${server.url}/?tkn=${token}`;
    console.log(`\nIsnad is open at ${address}\n`);
    console.log("Open the address in a browser. The articles are a copy of seeds/. Stop with Ctrl+C.");
    try {
      await (options.smoke ? mustAnswer(address) : interrupted());
    } finally {
      await server.stop();
    }
  } finally {
    workspace.remove();
  }
}

/** Asks for the page as a browser does that came by the address: the server turns the token into a cookie. */
async function mustAnswer(address: string): Promise<void> {
  const welcome = await fetch(address, { redirect: "manual" });
  const cookie = welcome.headers.get("set-cookie") ?? "";
  const answer = await fetch(new URL("/", address), { headers: { cookie } });
  const page = await answer.text();
  if (!answer.ok || !page.includes("workbench")) throw new Error(`the address answered ${answer.status}:\n${page}`);
}

/** Waits for Ctrl+C. npm and tsx pass the signal on once more: the second must not cut the cleaning up short. */
function interrupted(): Promise<void> {
  return new Promise((resolve) => {
    const stay = setInterval(() => undefined, 60_000); // signal handlers alone do not keep Node running
    for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"] as const) {
      process.on(signal, () => {
        clearInterval(stay);
        resolve();
      });
    }
  });
}
