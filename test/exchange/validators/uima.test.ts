import { execFileSync } from "node:child_process";
import { existsSync, readFileSync, rmSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { xmi } from "../../../server/exchange/xmi";
import { hasFromDebian } from "../../support/debian";
import { onPath } from "../../support/onPath";
import { afterLosses, comparable, READER } from "../support/afterLosses";
import { everything, onDisk } from "./exports";

const UIMA = "/usr/share/java/uimaj-core.jar";

const isThere = await hasFromDebian(
  "UIMA",
  { what: "Apache UIMA", present: () => existsSync(UIMA), packages: ["libuima-core-java"] },
  { what: "a Java compiler", present: () => onPath("javac") !== undefined, packages: ["default-jdk-headless"] },
);

describe.skipIf(!isThere)("Apache UIMA", () => {
  it("reads the XMI with its type system, and what it writes of that is what was exported", () => {
    const { files, losses } = xmi.write(everything);
    const folder = onDisk(files);
    try {
      const documents = everything.articles.map(({ name }) => `${name}.xmi`);
      const program = join(import.meta.dirname, "RewriteXmi.java");
      execFileSync("java", ["-cp", UIMA, program, join(folder, "TypeSystem.xml")], {
        input: documents.map((name) => join(folder, name)).join("\n"),
        stdio: ["pipe", "ignore", "pipe"],
      });
      for (const article of everything.articles) {
        const name = `${article.name}.xmi`;
        const content = readFileSync(join(folder, name), "utf8");
        expect(content).not.toBe(files.find((file) => file.name === name)?.content);
        const { articles, problems } = xmi.read([{ name, content }], { ...READER, textOf: () => undefined });
        expect(problems).toEqual([]);
        const [read] = articles;
        const own = losses.filter(({ path }) => path === article.path);
        expect(comparable(read?.annotations ?? [], "kept")).toEqual(comparable(afterLosses(article, own), "kept"));
      }
    } finally {
      rmSync(folder, { recursive: true });
    }
  });
});
