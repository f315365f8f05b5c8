// Debian's Python, and the one package of it that tests use.
import { execFileSync } from "node:child_process";
import type { Need } from "./debian";

/** Debian's own Python: its packages are not seen by another one that may come first on PATH. */
export const PYTHON = "/usr/bin/python3";

function hasNltk(): boolean {
  try {
    execFileSync(PYTHON, ["-c", "from nltk.metrics.agreement import AnnotationTask"], { stdio: "ignore" });
    return true;
  } catch {
    return false;
  }
}

export const nltk: Need = { what: "NLTK", present: hasNltk, packages: ["python3-nltk"] };
