import {
  applyEdits,
  findNodeAtLocation,
  getNodeValue,
  modify,
  parseTree,
  type JSONPath,
  type Node,
} from "jsonc-parser";
import type { DiagnosticCode } from "../../engine/diagnostics/diagnostic";
import { sourceSpelling } from "../../engine/diagnostics/settledSources";
import { editable, formattingOf } from "./editing";

/** The name of an entry, which may be the name alone. */
function nameOf(entry: Node): string | undefined {
  const node = entry.type === "object" ? findNodeAtLocation(entry, ["name"]) : entry;
  return node?.type === "string" ? (getNodeValue(node) as string) : undefined;
}

/**
 * The text of a project file in which a rule says nothing more about the figures of a source: the rule is added to the
 * source's entry, or an entry made. The list is laid out anew; comments and all else stay. Null stands for a file that there is not yet.
 * Undefined where nothing can be put into the text safely: it is no JSON, or its `sources` are no list.
 */
export function acceptSource(text: string | null, name: string, rule: DiagnosticCode): string | undefined {
  const before = editable(text);
  if (before === undefined) return undefined;
  const set = (path: JSONPath, value: unknown, isArrayInsertion: boolean): string =>
    applyEdits(before, modify(before, path, value, { formattingOptions: formattingOf(before), isArrayInsertion }));

  const tree = parseTree(before, [], { allowTrailingComma: true });
  const sources = tree && findNodeAtLocation(tree, ["sources"]);
  const made = { name, accept: [rule] };
  if (!sources) return set(["sources"], [made], false);
  if (sources.type !== "array") return undefined;
  const entries = sources.children ?? [];
  const at = entries.findIndex((entry) => sourceSpelling(nameOf(entry) ?? "") === sourceSpelling(name));
  const entry = entries[at];
  if (!entry) return set(["sources", entries.length], made, true);
  const accepted = entry.type === "object" ? findNodeAtLocation(entry, ["accept"]) : undefined;
  // Without rules of its own the entry is about all of them.
  if (accepted?.type !== "array") return before;
  const rules = accepted.children ?? [];
  if (rules.some((one) => getNodeValue(one) === rule)) return before;
  return set(["sources", at, "accept", rules.length], rule, true);
}
