// `npm run bench:exchange`: what a thousand articles cost in each exchange format, as ratios to writing and reading them
// as plain JSON. Each format has a process of its own, so that its peak of memory is its own.
import { spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { deserialize, serialize } from "node:v8";
import { analyseArticle } from "../../server/engine/analyseArticle";
import { analyseCorpus } from "../../server/engine/analyseCorpus";
import { annotatedCorpus, type AnnotatedCorpus } from "../../server/exchange/corpus";
import type { ExchangeFile } from "../../server/exchange/format";
import { FORMAT_NAMES, FORMATS, isFormatName, READERS } from "../../server/exchange/formats";
import { variedArticles } from "./corpus";
import { cells, number, timed } from "./measure";

const ARTICLES = 1_000;
const PLAIN = "plain JSON";

interface Cost {
  readonly write: number;
  /** NaN where a format is not read. */
  readonly read: number;
  /** Kilobytes beyond what the process had when it had loaded the corpus. */
  readonly peak: number;
  readonly size: number;
}

type Write = (corpus: AnnotatedCorpus) => readonly ExchangeFile[];
type Read = (files: readonly ExchangeFile[], corpus: AnnotatedCorpus) => unknown;

const plainWrite: Write = ({ articles }) =>
  articles.map(({ name, article: { text }, annotations }) => {
    return { name: `${name}.json`, content: JSON.stringify({ text, annotations }) };
  });
const plainRead: Read = (files) => files.map(({ content }) => JSON.parse(String(content)) as unknown);

function costOf(name: string, corpus: AnnotatedCorpus): Cost {
  const reader = Object.entries(READERS).find(([format]) => format === name)?.[1];
  const write: Write = (all) => (isFormatName(name) ? FORMATS[name].write(all).files : plainWrite(all));
  const texts = new Map(corpus.articles.map((article) => [article.name, article.article.text]));
  const context = { annotator: "bench", at: "2026-01-01T00:00:00Z", textOf: (article: string) => texts.get(article) };
  const before = process.resourceUsage().maxRSS;
  let files = write(corpus);
  const peak = process.resourceUsage().maxRSS - before;
  return {
    peak,
    size: files.reduce((sum, { content }) => sum + content.length, 0),
    write: timed(() => {
      files = write(corpus);
    }),
    read: name === PLAIN ? timed(() => plainRead(files, corpus)) : reader ? timed(() => reader(files, context)) : NaN,
  };
}

/** A format's cost, measured in a process that has only loaded the corpus. */
function measured(name: string, stored: string): Cost {
  const { stdout } = spawnSync(process.execPath, [...process.execArgv, import.meta.filename, name, stored], {
    encoding: "utf8",
    stdio: ["ignore", "pipe", "inherit"],
  });
  return JSON.parse(stdout, (_, value: unknown) => value ?? NaN) as Cost;
}

function printAll(): void {
  const folder = mkdtempSync(join(tmpdir(), "isnad-bench-"));
  const stored = join(folder, "corpus");
  const articles = variedArticles(ARTICLES).map((text, index) => {
    return { path: `a${index}.txt`, analysis: analyseArticle(text) };
  });
  writeFileSync(stored, serialize(annotatedCorpus(analyseCorpus(articles))));
  const plain = measured(PLAIN, stored);
  console.log(`\n${ARTICLES.toLocaleString("en")} articles in each format, as ratios to plain JSON in the same run\n`);
  console.log(cells(["format", "write", "read", "peak of memory", "size"]));
  console.log(cells(["---", "---:", "---:", "---:", "---:"]));
  const ratio = (value: number, base: number, unit: string): string =>
    Number.isNaN(value) ? "" : `${number(value, 0)} ${unit} (×${number(value / base)})`;
  for (const name of [PLAIN, ...FORMAT_NAMES]) {
    const { write, read, peak, size } = name === PLAIN ? plain : measured(name, stored);
    const costs = [ratio(write, plain.write, "ms"), ratio(read, plain.read, "ms")];
    const memory = ratio(peak / 1024, plain.peak / 1024, "MB");
    console.log(cells([name, ...costs, memory, ratio(size / 1024, plain.size / 1024, "kB")]));
  }
  rmSync(folder, { recursive: true });
}

const [, , name, stored] = process.argv;
if (name === undefined || stored === undefined) printAll();
else console.log(JSON.stringify(costOf(name, deserialize(readFileSync(stored)) as AnnotatedCorpus)));
