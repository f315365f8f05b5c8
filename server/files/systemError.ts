import type { ProblemCode } from "./problem";

/** The operating system's name for an error (`ENOENT`), or undefined for anything else that was thrown. */
export const systemCode = (error: unknown): string | undefined =>
  error instanceof Error && "code" in error && typeof error.code === "string" ? error.code : undefined;

const CODES: Readonly<Record<string, ProblemCode>> = {
  ENOENT: "not-found",
  ENOTDIR: "not-found",
  ELOOP: "not-found",
  ENAMETOOLONG: "not-found",
  EACCES: "no-permission",
  EPERM: "no-permission",
};

/** What an error while reading means for the user. */
export const readingProblem = (error: unknown): ProblemCode => CODES[systemCode(error) ?? ""] ?? "unreadable";
