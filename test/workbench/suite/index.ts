// The suite's entry, as VS Code's test runners want it: run() resolves when every test has passed.
import Mocha from "mocha";

/** Runs the tests inside the extension host that called it. */
export async function run(): Promise<void> {
  const mocha = new Mocha({ ui: "bdd", timeout: 60_000 });
  mocha.suite.emit("pre-require", globalThis, "", mocha); // declares describe and it
  await import("./article.suite");
  const failures = await new Promise<number>((resolve) => mocha.run(resolve));
  if (failures > 0) throw new Error(`${failures} tests failed`);
}
