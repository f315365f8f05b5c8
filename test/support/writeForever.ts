// Writes a stand-off file in two versions, one after the other, until it is killed: `writeForever.ts FILE HEADER LINE`.
import { readStandOffFile, writeStandOffFile } from "../../server/files/standOffFile";

const [file = "", header = "", line = ""] = process.argv.slice(2);

async function writeForever(): Promise<never> {
  for (let round = 0; ; round++) {
    const stored = await readStandOffFile(file);
    if ("problem" in stored) throw new Error(stored.problem.code);
    const outcome = await writeStandOffFile(file, header + line.repeat((1 + (round % 2)) * 2000), stored);
    if (typeof outcome !== "string") throw new Error(outcome.problem.code);
    process.stdout.write(".");
  }
}

void writeForever();
