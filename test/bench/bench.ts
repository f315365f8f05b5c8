// `npm run bench`: what each stage costs, as a ratio to a bare tokenizing pass over the same text in the same run.
import { spawn } from "node:child_process";
import { existsSync } from "node:fs";
import { join } from "node:path";
import { performance } from "node:perf_hooks";
import { analyseArticle } from "../../server/engine/analyseArticle";
import { analyseCorpus } from "../../server/engine/analyseCorpus";
import { readCues } from "../../server/engine/attributions/readCues";
import { wordTable } from "../../server/engine/entities/nameWords";
import { readMentions } from "../../server/engine/entities/readMentions";
import { readFigures } from "../../server/engine/figures/readFigures";
import { splitLines } from "../../server/engine/text/lines";
import type { Paragraph } from "../../server/engine/text/paragraph";
import { readParagraph } from "../../server/engine/text/readParagraph";
import { tokenize } from "../../server/engine/text/tokens";
import { variedArticles, variedText } from "./corpus";
import { cells, megabyte, number, timed } from "./measure";
import { timeOneMore } from "./oneMore";
import { printRecogniser } from "./recogniser";

const SIZES = [1_000, 10_000, 100_000, 1_000_000, 10_000_000];
const ARTICLES = 2_000;
/** Articles that come one by one when the corpus has been compared. */
const MORE = 5;

interface Stages {
  readonly [stage: string]: number;
}

function measureStages(text: string): Stages {
  const lines = splitLines(text).map(({ start, end }) => text.slice(start, end));
  const paragraphs = lines.map(readParagraph);
  const wordOf = wordTable();
  const mentions = paragraphs.map((paragraph) => readMentions(paragraph, wordOf));
  const over = (stage: (paragraph: Paragraph, index: number) => unknown): number =>
    timed(() => paragraphs.forEach(stage));
  const edited = `${text.slice(0, text.length >> 1)} وقتل 7 عناصر ${text.slice(text.length >> 1)}`;
  const whole = analyseArticle(text);
  return {
    tokenize: timed(() => lines.forEach(tokenize)),
    paragraphs: timed(() => lines.forEach(readParagraph)),
    figures: over(readFigures),
    entities: over((paragraph) => readMentions(paragraph, wordOf)),
    cues: over((paragraph, index) => readCues(paragraph, mentions[index] ?? [])),
    whole: timed(() => analyseArticle(text)),
    "after an edit": timed(() => analyseArticle(edited, whole)),
  };
}

function printStages(): void {
  measureStages(variedText(200_000, 7)); // warms the compiler up
  const names = ["tokenize", "paragraphs", "figures", "entities", "cues", "whole", "after an edit"];
  console.log("\nMillion characters a second, and the time as a ratio to the bare tokenizing pass\n");
  console.log(cells(["characters", ...names]));
  console.log(cells(["---:", ...names.map(() => "---:")]));
  for (const size of SIZES) {
    const text = variedText(size, size);
    const stages = measureStages(text);
    const base = stages["tokenize"] ?? 1;
    const shown = names.map((name) => {
      const took = stages[name] ?? NaN;
      return `${number(size / took / 1000)} (×${number(took / base)})`;
    });
    console.log(cells([size.toLocaleString("en"), ...shown]));
  }
}

function printCorpus(): void {
  console.log("\nA corpus in memory, with the time of its comparison as a ratio to its tokenizing pass\n");
  const names = ["articles", "characters", "analysis", "comparison", "conflicts", "heap MB"];
  console.log(cells([...names, "one more: its findings", "one more: all"]));
  console.log(cells(Array.from({ length: 8 }, () => "---:")));
  for (const count of [ARTICLES / 10, ARTICLES / 2, ARTICLES]) {
    const texts = variedArticles(count);
    const base = timed(() => texts.forEach(tokenize));
    const start = performance.now();
    const articles = texts.map((text, index) => ({ path: `a${index}.txt`, analysis: analyseArticle(text) }));
    const analysed = performance.now() - start;
    const compared = timed(() => analyseCorpus(articles));
    const { conflicts } = analyseCorpus(articles);
    const more = timeOneMore(articles, variedArticles(count + MORE).slice(count));
    const heap = process.memoryUsage().heapUsed / megabyte;
    const characters = texts.reduce((sum, text) => sum + text.length, 0);
    const ratio = (took: number): string => `${number(took, 0)} ms (×${number(took / base, 2)})`;
    const row = [count, characters].map((value) => value.toLocaleString("en"));
    const times = [ratio(more.around), ratio(more.all)];
    console.log(cells([...row, ratio(analysed), ratio(compared), String(conflicts.length), number(heap, 0), ...times]));
  }
}

/** Milliseconds from starting the bundled server to its answer to `initialize`, and a bare Node start beside it. */
async function printInitialize(): Promise<void> {
  const server = join(import.meta.dirname, "../../dist/server.js");
  if (!existsSync(server)) {
    console.log("\ninitialize: not measured, dist/server.js is absent (npm run build)");
    return;
  }
  const params = { processId: process.pid, rootUri: null, capabilities: {} };
  const body = JSON.stringify({ jsonrpc: "2.0", id: 1, method: "initialize", params });
  const answer = async (args: readonly string[], input: string): Promise<number> => {
    const start = performance.now();
    const child = spawn(process.execPath, args, { stdio: ["pipe", "pipe", "ignore"] });
    child.stdin.write(input);
    await new Promise<void>((resolve) => {
      child.stdout.once("data", () => resolve());
      child.once("exit", () => resolve());
    });
    const took = performance.now() - start;
    child.kill();
    return took;
  };
  const bare = await answer(["-e", "console.log(1)"], "");
  const full = await answer([server, "--stdio"], `Content-Length: ${Buffer.byteLength(body)}\r\n\r\n${body}`);
  console.log(`\ninitialize: ${number(full, 0)} ms (×${number(full / bare, 2)} of starting Node alone)`);
}

printStages();
printRecogniser();
printCorpus();
void printInitialize();
