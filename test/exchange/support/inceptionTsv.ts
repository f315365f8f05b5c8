// A strict reader of WebAnno TSV 3.3 that goes the way of INCEpTION's own (`Tsv3XDeserializer`), state by state, and
// throws where that throws. It knows the layers of a project that has named entities and one relation layer on them.

const NAMED_ENTITY = "de.tudarmstadt.ukp.dkpro.core.api.ner.type.NamedEntity";
const RELATION = "webanno.custom.Relation";
const FEATURES: Readonly<Record<string, readonly string[]>> = {
  [NAMED_ENTITY]: ["identifier", "value"],
  [RELATION]: ["value"],
};

interface Stretch {
  readonly begin: number;
  end: number;
}

export interface TsvEntity extends Stretch {
  readonly features: Map<string, string>;
}

export interface TsvRelation {
  readonly value: string | undefined;
  readonly from: TsvEntity;
  readonly to: TsvEntity;
}

export interface TsvDocument {
  readonly text: string;
  readonly sentences: readonly Stretch[];
  readonly tokens: readonly Stretch[];
  readonly entities: readonly TsvEntity[];
  readonly relations: readonly TsvRelation[];
}

interface Column {
  readonly layer: string;
  /** Undefined for the column that says where a relation comes from. */
  readonly feature: string | undefined;
}

const must = (holds: boolean, what: string): void => {
  if (!holds) throw new Error(what);
};

/** Java's `readLine`: lines end at CRLF, CR and LF; a line end at the very end begins no further line. */
const linesOf = (content: string): readonly string[] => content.replace(/(?:\r\n|[\n\r])$/u, "").split(/\r\n|[\n\r]/u);

const VALUE_ESCAPES = ["\\", "[", "]", "|", "_", "->", ";", "*"];
const unescapeValue = (value: string): string => {
  let plain = "";
  for (let at = 0; at < value.length;) {
    const escaped = value[at] === "\\" ? VALUE_ESCAPES.find((one) => value.startsWith(one, at + 1)) : undefined;
    if (escaped !== undefined) plain += escaped;
    else if (value.startsWith("\\t", at)) plain += "\t";
    else if (value.startsWith("\\n", at)) plain += "\n";
    else plain += value[at] ?? "";
    at +=
      escaped !== undefined ? escaped.length + 1 : value.startsWith("\\t", at) || value.startsWith("\\n", at) ? 2 : 1;
  }
  return plain;
};

const TEXT_ESCAPES: Readonly<Record<string, string>> = { t: "\t", n: "\n", f: "\f", r: "\r", b: "\b", "\\": "\\" };
const unescapeText = (text: string): string => {
  let plain = "";
  for (let at = 0; at < text.length; at++) {
    const next = text[at + 1] ?? "";
    const isControl = next !== "" && next < " " && !(next >= "\b" && next <= "\r");
    const escaped = text[at] === "\\" ? (TEXT_ESCAPES[next] ?? (isControl ? next : undefined)) : undefined;
    plain += escaped ?? text[at] ?? "";
    if (escaped !== undefined) at++;
  }
  return plain;
};

/** Java's `split`: empty strings at the end are left out, unless there is only one. */
function splitStack(cell: string): readonly string[] {
  const parts = cell.split(/(?<!\\)\|/u);
  while (parts.length > 1 && parts.at(-1) === "") parts.pop();
  return parts;
}

function columnsOf(header: readonly string[]): readonly Column[] {
  return header.flatMap((line): readonly Column[] => {
    const [name = "", ...fields] = line.slice(line.indexOf("=") + 1).split("|");
    const known = FEATURES[name];
    if (!known) throw new Error(`CAS type system does not contain a type named [${name}]`);
    return fields.map((field): Column => {
      if (line.startsWith("#T_RL=") && field === `BT_${NAMED_ENTITY}`) return { layer: name, feature: undefined };
      must(known.includes(field), `Type [${name}] does not contain a feature called [${field}]`);
      return { layer: name, feature: field };
    });
  });
}

/** Reads a file; throws where INCEpTION would refuse it, and where a token or sentence breaks the description's rules. */
export function readInceptionTsv(content: string): TsvDocument {
  const lines = linesOf(content);
  must(lines[0] === "#FORMAT=WebAnno TSV 3.3", "format header");
  let at = 1;
  const header: string[] = [];
  while (/^#T_(?:SP|RL|CH)=/u.test(lines[at] ?? "")) header.push(lines[at++] ?? "");
  must(lines[at] === "" && lines[at + 1] === "", "two empty lines after the header");
  const columns = columnsOf(header);
  let text = "";
  let waiting = "";
  let state: "space" | "header" | "row" = "space";
  let sentence: Stretch | undefined;
  const sentences: Stretch[] = [];
  const tokens: Stretch[] = [];
  const entities: TsvEntity[] = [];
  const byId = new Map<number, TsvEntity>();
  const byRow = new Map<string, TsvEntity[]>();
  const later: (() => TsvRelation)[] = [];
  const closeSentence = (): void => {
    if (!sentence) throw new Error("a sentence that has not begun ends");
    sentence.end = text.length - 1;
    sentences.push(sentence);
    sentence = undefined;
  };
  const resolve = (row: string, id: number): TsvEntity => {
    const found = id > 0 ? byId.get(id) : byRow.get(row)?.[0];
    if (!found) throw new Error(`Unable to resolve reference to [${row}] [${id}]`);
    return found;
  };
  for (const line of lines.slice(at + 2)) {
    if (line.startsWith("#") && state !== "row") {
      must(line.startsWith("#Text=") || line.startsWith("#Sentence.id="), "unknown sentence header");
      waiting += `${unescapeText(line.slice(line.indexOf("=") + 1))}\n`;
      state = "header";
      continue;
    }
    if (line === "") {
      must(state === "row", "an empty line where a sentence is expected");
      closeSentence();
      state = "space";
      continue;
    }
    must(state !== "space", "a row without a sentence header");
    const fields = line.split("\t");
    const [id = "", offsets = ""] = fields;
    must(fields.length >= columns.length + 3, `expected [${columns.length + 3}] fields in [${line}]`);
    const [begin = Number.NaN, end = Number.NaN] = offsets.split("-").map(Number);
    must(begin <= end, `offsets [${offsets}]`);
    if (state === "header") {
      must(!id.includes("."), "a sentence begins with a part of a token");
      if (text.length > begin) {
        must(text.length === begin + 1 && text.endsWith("\n"), "a sentence overlaps the one before");
        text = text.slice(0, -1);
      }
      text = text.padEnd(begin, " ");
      sentence = { begin, end: begin };
      text += waiting;
      waiting = "";
      state = "row";
    }
    if (id.includes(".")) must(begin >= (tokens.at(-1)?.begin ?? 0) && end <= (tokens.at(-1)?.end ?? 0), "sub-token");
    else {
      must(begin >= (tokens.at(-1)?.end ?? 0), "tokens overlap");
      tokens.push({ begin, end });
    }
    const inRow: TsvEntity[] = [];
    byRow.set(id, inRow);
    const stacks = columns.map((_, index) => (fields[index + 3] === "_" ? [] : splitStack(fields[index + 3] ?? "")));
    for (const [index, { layer, feature }] of columns.entries()) {
      for (const [depth, raw] of (stacks[index] ?? []).entries()) {
        const hasSuffix = raw.endsWith("]") && !raw.endsWith("\\]");
        const suffix = hasSuffix ? raw.slice(raw.lastIndexOf("[") + 1, -1) : undefined;
        const value = hasSuffix ? raw.slice(0, raw.lastIndexOf("[")) : raw;
        if (layer === NAMED_ENTITY) {
          const number = suffix === undefined ? -1 : Number(suffix);
          must(Number.isInteger(number), `disambiguation id [${suffix ?? ""}]`);
          let entity = inRow[depth];
          if (!entity && byId.has(number)) {
            entity = byId.get(number);
            if (entity) inRow.push(entity);
            if (entity) entity.end = end;
          }
          if (!entity) {
            entity = { begin, end, features: new Map() };
            inRow.push(entity);
            entities.push(entity);
          }
          must((byId.get(number) ?? entity) === entity, `Disambiguation ID [${number}] is not unique`);
          if (number !== -1) byId.set(number, entity);
          if (value !== "*" && feature !== undefined) entity.features.set(feature, unescapeValue(value));
        } else if (feature === undefined) {
          const [source = -1, target = -1] = (suffix ?? "").split("_").map(Number);
          const label = stacks[index - 1]?.[depth];
          later.push(() => ({
            value: label === undefined || label === "*" ? undefined : unescapeValue(label),
            from: resolve(value, source),
            to: resolve(id, target),
          }));
        }
      }
    }
  }
  must(state === "row", "the file ends where a sentence is expected");
  closeSentence();
  return { text, sentences, tokens, entities, relations: later.map((make) => make()) };
}
