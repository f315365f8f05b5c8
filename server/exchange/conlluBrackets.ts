import { byPosition, type Span } from "../engine/text/span";
import { BRACKETED } from "./conlluMisc";
import type { ConlluRow } from "./conlluRows";

/** Where the fields of a bracket's name stand: `ORG-1` as we and GUM have it, `e1-person` as CorefUD has it. */
export interface BracketFields {
  readonly label: number;
  readonly number: number;
}

const OURS: BracketFields = { label: 0, number: 1 };

/** The order of fields that `# global.Entity` declares; ours where it declares none. */
export function fieldsOf(declared: string | undefined): BracketFields {
  const names = declared?.split("-") ?? [];
  const label = names.findIndex((name) => name === "etype" || name === "entity");
  const number = names.findIndex((name) => name === "eid" || name === "GRP");
  return label < 0 || number < 0 ? OURS : { label, number };
}

/** A stretch that brackets mark, in its pieces. */
export interface ReadBracket {
  /** As the file numbers it; several mentions of one thing may share it. */
  readonly number: string;
  readonly label: string;
  /** Ascending, disjoint. */
  readonly spans: readonly Span[];
}

/** A word that is placed in the text. */
interface Word extends ConlluRow {
  readonly span: Span;
}

interface Open {
  readonly key: string;
  readonly number: string;
  readonly label: string;
  readonly part: number;
  readonly of: number;
  readonly start: number;
  readonly line: number;
}

interface Mention extends Open {
  readonly spans: readonly Span[];
}

/** A bracket that has no other. */
interface Unpaired {
  readonly line: number;
  readonly detail: string;
}

const CHUNK = /\([^()\s]+\)?|[^()\s]+\)/gu;

/** The stretches that words mark, in reading order; brackets that have no other are `bad`. */
export function bracketsIn(
  words: readonly Word[],
  fields: BracketFields,
): { readonly brackets: readonly ReadBracket[]; readonly bad: readonly Unpaired[] } {
  const bad: Unpaired[] = [];
  const mentions: Mention[] = [];
  for (const attribute of BRACKETED) {
    const order = attribute === "Entity" ? fields : OURS;
    const open: Open[] = [];
    for (const word of words) {
      const { line, span } = word;
      for (const [chunk] of (word.misc.get(attribute) ?? "").matchAll(CHUNK)) {
        const opens = chunk.startsWith("(");
        const name = chunk.replace(/^\(|\)$/gu, "");
        if (opens) open.push({ ...openedBy(name, order), start: span.start, line });
        if (!chunk.endsWith(")")) continue;
        const at = open.findLastIndex(({ key }) => key === closedBy(name, order));
        const [opened] = at < 0 ? [] : open.splice(at, 1);
        if (opened) addMention(mentions, opened, span.end);
        else bad.push({ line, detail: name });
      }
    }
    bad.push(...open.map(({ line, key }) => ({ line, detail: key })));
  }
  const brackets = mentions.map(({ number, label, spans }): ReadBracket => ({ number, label, spans }));
  return { brackets: brackets.toSorted((a, b) => byPosition(hullOf(a), hullOf(b))), bad };
}

const hullOf = ({ spans }: ReadBracket): Span => ({ start: spans[0]?.start ?? 0, end: spans.at(-1)?.end ?? 0 });

const PART = /^(.*?)(?:\[(\d+)\/(\d+)\])?$/su;

function openedBy(name: string, { label, number }: BracketFields): Omit<Open, "start" | "line"> {
  const values = name.split("-");
  const key = values[number] ?? name;
  const [, eid = key, part = "1", of = "1"] = PART.exec(key) ?? [];
  return { key, number: eid, label: values[label] ?? "", part: Number(part), of: Number(of) };
}

/** What a closing bracket closes: its number, with or without the label before it. */
const closedBy = (name: string, { number }: BracketFields): string => name.split("-")[number] ?? name;

/** A stretch that has closed: a mention, or one more piece of the mention that its earlier pieces began. */
function addMention(mentions: Mention[], opened: Open, end: number): void {
  const piece = { start: opened.start, end };
  if (opened.start >= end) return;
  const isBegunIn = (one: Mention): boolean =>
    one.number === opened.number && one.of === opened.of && one.part === opened.part - 1;
  const before = opened.part > 1 ? mentions.findLastIndex(isBegunIn) : -1;
  const begun = mentions[before];
  if (begun && (begun.spans.at(-1)?.end ?? 0) <= piece.start) {
    mentions[before] = { ...begun, part: opened.part, spans: [...begun.spans, piece] };
  } else mentions.push({ ...opened, spans: [piece] });
}
