// A reader of brat stand-off that is as strict as brat's own parser and verifier, written apart from the writer.
import type { ExchangeFile } from "../../server/exchange/format";

interface Section {
  readonly [name: string]: readonly string[];
}

export interface BratDocument {
  /** `T1` → type, code point fragments, text. */
  readonly textBounds: ReadonlyMap<
    string,
    { readonly type: string; readonly fragments: readonly (readonly [number, number])[]; readonly text: string }
  >;
  readonly relations: readonly { readonly type: string; readonly roles: ReadonlyMap<string, string> }[];
  readonly events: ReadonlyMap<string, { readonly trigger: string; readonly roles: ReadonlyMap<string, string> }>;
  readonly attributes: readonly { readonly name: string; readonly target: string; readonly value: string }[];
  readonly notes: readonly { readonly target: string; readonly text: string }[];
}

const fail = (line: string, why: string): never => {
  throw new Error(`${why}: ${JSON.stringify(line)}`);
};
const must = <T>(value: T | null | undefined, line: string, why: string): T => value ?? fail(line, why);

/** Lines as Python's `str.splitlines` gives them. */
const pythonLines = (text: string): readonly string[] => {
  const lines = text.split(/\r\n|[\n\v\f\r\u001c-\u001e\u0085\u2028\u2029]/u);
  if (lines.at(-1) === "") lines.pop();
  return lines;
};

export function readConfiguration(content: string): Section {
  const sections: Record<string, string[]> = {};
  let current: string[] = [];
  for (const line of content.split("\n")) {
    const name = /^\[(.*)\]$/u.exec(line)?.[1];
    if (name !== undefined) current = sections[name] = [];
    else if (line.trim() !== "") current.push(line);
  }
  return sections;
}

/** Attribute → what may carry it and the values it may have. */
function attributeRules(lines: readonly string[]): ReadonlyMap<string, { carrier: string; values: readonly string[] }> {
  return new Map(
    lines.map((line) => {
      const [, name, carrier, values] = must(
        /^([\w-]+)\tArg:([\w<>-]+), Value:(\S+)$/u.exec(line),
        line,
        "bad attribute rule",
      );
      return [name ?? "", { carrier: carrier ?? "", values: (values ?? "").split("|") }];
    }),
  );
}

/** Relation → its rules, each with two roles and the type that each takes; `<ANY>` takes all. */
function relationRules(lines: readonly string[]): ReadonlyMap<string, readonly ReadonlyMap<string, string>[]> {
  const rules = new Map<string, ReadonlyMap<string, string>[]>();
  for (const line of lines) {
    const [name = "", rule = ""] = line.split("\t");
    const roles = rule.split(", ").filter((part) => !/^<(REL|OVL)-TYPE>:/u.test(part));
    const known = rules.get(name) ?? [];
    rules.set(name, [...known, new Map(roles.map((role) => role.split(":") as [string, string]))]);
  }
  return rules;
}

const ROLE = /^([A-Za-z]+)(\d*):([TE]\d+)$/u;
function rolesOf(parts: readonly string[], line: string): ReadonlyMap<string, string> {
  const roles = new Map<string, string>();
  for (const part of parts) {
    const [, role = "", number = "", target = ""] = must(ROLE.exec(part), line, "bad role");
    if (roles.has(role + number)) fail(line, "role given twice");
    roles.set(role + number, target);
  }
  return roles;
}

/** Reads a `.ann` against its `.txt` and the configuration beside it; throws at anything that brat would object to. */
export function readBrat(ann: string, txt: string, annotationConf: string): BratDocument {
  const points = Array.from(txt);
  const conf = readConfiguration(annotationConf);
  const entityTypes = new Set(conf["entities"]);
  const eventTypes = new Set((conf["events"] ?? []).map((line) => line.split("\t")[0]));
  const relationTypes = relationRules(conf["relations"] ?? []);
  const rules = attributeRules(conf["attributes"] ?? []);
  const ids = new Set<string>();
  const document = {
    textBounds: new Map<string, { type: string; fragments: [number, number][]; text: string }>(),
    relations: [] as { type: string; roles: ReadonlyMap<string, string>; line: string }[],
    events: new Map<string, { type: string; trigger: string; roles: ReadonlyMap<string, string>; line: string }>(),
    attributes: [] as { name: string; target: string; value: string }[],
    notes: [] as { target: string; text: string }[],
  };
  if (ann !== "" && !ann.endsWith("\n")) fail(ann.slice(-20), "no newline at the end");
  for (const line of pythonLines(ann)) {
    const [id = "", data = "", tail, ...more] = line.split("\t");
    if (!/^[TERA#]\d+$/u.test(id)) fail(line, "bad id");
    if (ids.has(id)) fail(line, "duplicate id");
    if (more.length > 0) fail(line, "too many columns");
    ids.add(id);
    if (id.startsWith("T")) {
      const [, type = "", offsets = ""] = must(
        /^([a-zA-Z0-9_-]+) (\d+ \d+(?:;\d+ \d+)*)$/u.exec(data),
        line,
        "bad span",
      );
      if (!entityTypes.has(type) && !eventTypes.has(type)) fail(line, "unknown type");
      const fragments = offsets.split(";").map((pair) => pair.split(" ").map(Number) as [number, number]);
      for (const [index, [start, end]] of fragments.entries()) {
        if (start >= end || end > points.length || start <= (fragments[index - 1]?.[1] ?? -1))
          fail(line, "bad offsets");
      }
      const text = fragments.map(([start, end]) => points.slice(start, end).join("")).join(" ");
      if (tail !== text) fail(line, `text differs from ${JSON.stringify(text)}`);
      document.textBounds.set(id, { type, fragments, text });
    } else if (id.startsWith("R")) {
      const [type = "", ...parts] = data.split(" ");
      if (!relationTypes.has(type)) fail(line, "unknown relation");
      const roles = rolesOf(parts, line);
      if (roles.size !== 2) fail(line, "a relation has two arguments");
      document.relations.push({ type, roles, line });
    } else if (id.startsWith("E")) {
      const [head = "", ...parts] = data.split(" ");
      const [type = "", trigger = ""] = head.split(":");
      document.events.set(id, { type, trigger, roles: rolesOf(parts, line), line });
    } else if (id.startsWith("A")) {
      const [, name = "", target = "", value = ""] = must(
        /^([\w-]+) ([TE]\d+) (\S+)$/u.exec(data),
        line,
        "bad attribute",
      );
      document.attributes.push({ name, target, value });
    } else {
      if (data === "Isnad T0") continue; // ours, about nothing
      const [, target = ""] = must(/^AnnotatorNotes ([TER]\d+)$/u.exec(data), line, "bad note");
      document.notes.push({ target, text: must(tail, line, "note without text") });
    }
  }
  const typeOf = (id: string): string | undefined => document.textBounds.get(id)?.type ?? document.events.get(id)?.type;
  for (const { trigger, type, roles, line } of document.events.values()) {
    if (document.textBounds.get(trigger)?.type !== type) fail(line, "trigger of another type");
    for (const [role, target] of roles) {
      if (typeOf(target) !== role.replace(/\d+$/u, "")) fail(line, "argument of a wrong type");
    }
  }
  for (const { type, roles, line } of document.relations) {
    for (const target of roles.values()) if (typeOf(target) === undefined) fail(line, "undefined argument");
    const takes = (wanted: string | undefined, target: string): boolean =>
      wanted === "<ANY>" || wanted === typeOf(target);
    const rules = relationTypes.get(type) ?? [];
    const isAllowed = rules.some((rule) => [...roles].every(([role, target]) => takes(rule.get(role), target)));
    if (!isAllowed) fail(line, "not allowed between these");
  }
  for (const { name, target, value } of document.attributes) {
    const rule = must(rules.get(name), name, "attribute without a rule");
    if (rule.carrier !== typeOf(target)) fail(name, `attribute on a ${typeOf(target) ?? "missing"}`);
    if (!rule.values.includes(value)) fail(name, `value ${value} is not listed`);
  }
  for (const { target } of document.notes) if (!ids.has(target)) fail(target, "note on nothing");
  return document;
}

export const contentOf = (files: readonly ExchangeFile[], name: string): string => {
  const file = files.find((one) => one.name === name);
  if (typeof file?.content !== "string") throw new Error(`not written as text: ${name}`);
  return file.content;
};
