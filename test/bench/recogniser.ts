import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { performance } from "node:perf_hooks";
import { setFlagsFromString } from "node:v8";
import { runInNewContext } from "node:vm";
import { gunzipSync } from "node:zlib";
import { joinMentions } from "../../server/engine/entities/model/join";
import { readModel } from "../../server/engine/entities/model/packed";
import { modelRecogniser } from "../../server/engine/entities/model/recogniser";
import { wordTable } from "../../server/engine/entities/nameWords";
import { readMentions } from "../../server/engine/entities/readMentions";
import type { Recogniser } from "../../server/engine/entities/recogniser";
import { splitLines } from "../../server/engine/text/lines";
import { readParagraph } from "../../server/engine/text/readParagraph";
import { tokenize } from "../../server/engine/text/tokens";
import { variedText } from "./corpus";
import { cells, megabyte, number, timed } from "./measure";

const WEIGHTS = join(import.meta.dirname, "../../server/engine/entities/model/weights.bin");
/** News of many subjects, where it lies beside the checkout: words repeat less than in variants of a few articles. */
const NEWS = join(import.meta.dirname, "../../../shared/data/news-ant.jsonl.gz");
const ARTICLES = 500;

function paragraphTexts(): { readonly of: string; readonly texts: readonly string[] } {
  const articles = existsSync(NEWS)
    ? gunzipSync(readFileSync(NEWS))
        .toString("utf8")
        .trim()
        .split("\n")
        .filter((_, index) => index % 20 === 0)
        .slice(0, ARTICLES)
        .map((line) => (JSON.parse(line) as { readonly text: string }).text)
    : [variedText(1_000_000, 3)];
  const texts = articles.flatMap((text) => splitLines(text).map(({ start, end }) => text.slice(start, end)));
  return { of: existsSync(NEWS) ? `${articles.length} news articles` : "varied seeds", texts };
}

const load = (): Recogniser | undefined => {
  const model = readModel(readFileSync(WEIGHTS));
  return model && modelRecogniser(model);
};

/** Bytes that stay in use after garbage is collected. */
function held(): number {
  setFlagsFromString("--expose-gc");
  (runInNewContext("gc") as () => void)();
  const { heapUsed, arrayBuffers } = process.memoryUsage();
  return heapUsed + arrayBuffers;
}

/** What finding names costs, by the rules, by the model and by both, and what the loaded model costs. */
export function printRecogniser(): void {
  const { of, texts } = paragraphTexts();
  const before = held();
  const start = performance.now();
  const recogniser = load();
  const loaded = performance.now() - start;
  if (!recogniser) throw new Error("the weights cannot be read");
  const paragraphs = texts.map(readParagraph);
  const wordOf = wordTable();
  const found = paragraphs.map((paragraph) => readMentions(paragraph, wordOf));
  const tokens = paragraphs.reduce((sum, paragraph) => sum + paragraph.tokens.length, 0);
  const kept = held();
  paragraphs.forEach((paragraph, index) => recogniser.label(paragraph, found[index] ?? []));
  const words = held() - kept;
  const stages: Readonly<Record<string, () => unknown>> = {
    tokenize: () => texts.forEach(tokenize),
    rules: () => paragraphs.forEach((paragraph) => readMentions(paragraph, wordOf)),
    model: () => paragraphs.forEach((paragraph, index) => recogniser.label(paragraph, found[index] ?? [])),
    both: () =>
      paragraphs.forEach((paragraph) => {
        const rules = readMentions(paragraph, wordOf);
        return joinMentions(rules, recogniser.label(paragraph, rules));
      }),
  };
  const times = Object.entries(stages).map(([name, work]) => ({ name, took: timed(work) }));
  const base = times[0]?.took ?? 1;
  console.log(`\nNames in ${of}, ${tokens.toLocaleString("en")} tokens: thousand tokens a second, and the ratio\n`);
  console.log(cells(times.map(({ name }) => name)));
  console.log(cells(times.map(() => "---:")));
  console.log(cells(times.map(({ took }) => `${number(tokens / took, 0)} (×${number(took / base)})`)));
  const model = readFileSync(WEIGHTS).length;
  console.log(
    `\nmodel: loaded in ${number(loaded, 0)} ms, ${number(model / megabyte)} MB; words kept with their scores: ` +
      `${number(words / megabyte)} MB; all before it: ${number(before / megabyte)} MB`,
  );
}
