// Trains the statistical recogniser: see training/MODEL-CARD.md.
//   npm run train -- --train X.conll --label Y.conll --out Z.conll   learns from one file and labels another
//   npm run train -- --ship                                          makes server/engine/entities/model/weights.bin
import { writeFileSync } from "node:fs";
import { parseArgs } from "node:util";
import { readConll } from "./conll";
import { learnAndLabel } from "./labelFile";
import { buildWordTable } from "./lexicon";
import { scoreLines } from "./score";
import { ship } from "./ship";

const { values } = parseArgs({
  options: {
    train: { type: "string" },
    label: { type: "string" },
    out: { type: "string" },
    data: { type: "string", default: "../shared/data/entities" },
    ship: { type: "boolean", default: false },
    fold: { type: "string" },
  },
});
const started = performance.now();
const tell = (line: string): void => {
  process.stderr.write(`${((performance.now() - started) / 1000).toFixed(0).padStart(4)} s  ${line}\n`);
};

const words = buildWordTable(values.data);
if (values.ship) ship(words, values.data, values.fold === undefined ? undefined : Number(values.fold), tell);
else if (values.train !== undefined && values.label !== undefined) {
  const test = readConll(values.label);
  const { packed, labels } = learnAndLabel(
    words,
    readConll(values.train),
    test,
    `${values.data}/../news-ant.jsonl.gz`,
    tell,
  );
  if (values.out !== undefined) {
    const lines = test.map((sentence, index) =>
      sentence.words.map((word, at) => `${word}\t${labels[index]?.[at] ?? "O"}\n`).join(""),
    );
    writeFileSync(values.out, lines.join("\n"));
  }
  tell(`packed model: ${(packed.length / 1e6).toFixed(1)} MB`);
  if (test.some((sentence) => sentence.labels.some((label) => label !== "O"))) {
    for (const line of scoreLines(
      test.map((sentence) => sentence.labels),
      labels,
    ))
      process.stdout.write(`${line}\n`);
  }
} else {
  process.stderr.write(
    "usage: npm run train -- --train X.conll --label Y.conll [--out Z.conll] [--data FOLDER] | --ship\n",
  );
  process.exitCode = 2;
}
