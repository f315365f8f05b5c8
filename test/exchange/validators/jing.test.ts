import { execFileSync } from "node:child_process";
import { rmSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import type { ExchangeFile } from "../../../server/exchange/format";
import { tei } from "../../../server/exchange/tei";
import { hasFromDebian } from "../../support/debian";
import { onPath } from "../../support/onPath";
import { everything, onDisk } from "./exports";

const SCHEMA = join(import.meta.dirname, "../support/tei.rng");

const isThere = await hasFromDebian("jing", {
  what: "jing",
  present: () => onPath("jing") !== undefined,
  packages: ["jing"],
});

/** What jing says to documents; nothing where it takes all of them. */
function complaints(documents: readonly ExchangeFile[]): readonly string[] {
  const folder = onDisk(documents);
  const paths = documents.map(({ name }) => join(folder, name));
  try {
    execFileSync("jing", [SCHEMA, ...paths], { encoding: "utf8", stdio: ["ignore", "pipe", "ignore"] });
    return [];
  } catch (error) {
    return String((error as { readonly stdout?: unknown }).stdout ?? error).split("\n");
  } finally {
    rmSync(folder, { recursive: true });
  }
}

describe.skipIf(!isThere)("jing", () => {
  const { files } = tei.write(everything);

  it("finds every TEI document valid, as the schema's other validator does", () => {
    expect(files).toHaveLength(everything.articles.length);
    expect(complaints(files)).toEqual([]);
  });

  it("finds one invalid that is not: a name that stands outside of a paragraph", () => {
    const [file] = files;
    if (!file) throw new Error("nothing was written");
    const { name, content } = file;
    const broken = String(content).replace(/<body[^>]*>/u, "$&<persName>هدى</persName>");
    expect(complaints([{ name, content: broken }]).join("\n")).toContain('element "persName" not allowed here');
  });
});
