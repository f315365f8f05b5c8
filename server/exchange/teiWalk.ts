import { codePointMap } from "../engine/text/codePoints";
import { shift, type Span } from "../engine/text/span";
import { isMark } from "./teiElements";
import { spanInPoints } from "./spanIn";
import type { XmlElement } from "./xml";

/** Elements that stand on lines of their own. */
const BLOCKS = new Set([
  ...["p", "ab", "head", "l", "lg", "div", "div1", "div2", "div3", "div4", "div5", "list", "item", "table", "row"],
  ...["cell", "sp", "speaker", "stage", "front", "back", "body", "group", "opener", "closer", "byline", "dateline"],
  ...["salute", "signed", "epigraph", "trailer", "argument", "titlePage", "titlePart", "docTitle", "lb", "pb", "u"],
]);
/** What is not the article's own text. */
const PASSED = new Set([
  "note",
  "fw",
  "figDesc",
  "teiHeader",
  "standOff",
  "spanGrp",
  "listRelation",
  "linkGrp",
  "interpGrp",
]);
/** Of readings that exclude each other, what was written. */
const WRITTEN = ["lem", "orig", "sic", "abbr"] as const;

/** An element inside the text, and where its words stand. */
export interface Marked {
  readonly element: XmlElement;
  readonly span: Span;
}

/** The text of a TEI document. Offsets are UTF-16 code units into it. */
export interface Walked {
  readonly text: string;
  /** Names, numbers, dates and their like, in the order of their beginnings. */
  readonly marks: readonly Marked[];
  /** What a source vouches for. */
  readonly speeches: readonly Marked[];
  /** Where every element with an id stands; a point has no length. */
  readonly places: ReadonlyMap<string, Span>;
}

/** Collects a text from elements: as it is where its white space is to be kept, else with lines as blocks make them. */
export function walkText(root: XmlElement): Walked {
  const line = lines();
  const found: { readonly element: XmlElement; readonly span: Span; readonly isKept: boolean }[] = [];
  const walk = (element: XmlElement, wasKept: boolean): void => {
    const { local, attributes } = element;
    if (PASSED.has(local)) return;
    const space = attributes["xml:space"];
    const isKept = space === undefined ? wasKept : space === "preserve";
    const isBlock = !isKept && BLOCKS.has(local);
    if (isBlock) line.end();
    const start = line.length();
    const index = found.push({ element, span: { start, end: start }, isKept }) - 1;
    for (const child of writtenOf(element)) {
      if (typeof child === "string") line.append(child, isKept);
      else walk(child, isKept);
    }
    found[index] = { element, span: { start, end: line.length() }, isKept };
    if (isBlock) line.end();
  };
  walk(root, false);
  const text = line.text();
  const marked = found.map(({ element, span, isKept }): Marked => ({
    element,
    span: isKept ? span : trimmed(text, span),
  }));
  const places = new Map<string, Span>();
  for (const { element, span } of marked) {
    const id = element.attributes["xml:id"];
    if (id !== undefined && !places.has(id)) places.set(id, span);
  }
  const isSpeech = ({ element: { local } }: Marked): boolean => SPEECHES.has(local);
  return { text, marks: marked.filter(({ element }) => isMark(element)), speeches: marked.filter(isSpeech), places };
}

const SPEECHES = new Set(["said", "q", "quote"]);

/** A text in the making. */
interface Lines {
  readonly append: (piece: string, isKept: boolean) => void;
  /** Begins a new line, unless one has just begun. */
  readonly end: () => void;
  readonly length: () => number;
  readonly text: () => string;
}

function lines(): Lines {
  const pieces: string[] = [];
  let length = 0;
  let last = "\n";
  const add = (piece: string): void => {
    if (piece === "") return;
    pieces.push(piece);
    length += piece.length;
    last = piece.charAt(piece.length - 1);
  };
  return {
    append: (piece, isKept) => {
      if (isKept) {
        add(piece);
        return;
      }
      const collapsed = piece.replace(/[ \t\r\n]+/gu, " ");
      add(last === " " || last === "\n" ? collapsed.replace(/^ /u, "") : collapsed);
    },
    end: () => {
      const blank = last === " " ? pieces.pop() : undefined;
      if (blank !== undefined) {
        length--;
        pieces.push(blank.slice(0, -1));
      }
      if (last !== "\n") add("\n");
    },
    length: () => length,
    text: () => pieces.join(""),
  };
}

/** Without the blanks that line breaks in the markup left at the edges. */
function trimmed(text: string, { start, end }: Span): Span {
  const words = text.slice(start, end);
  const from = start + (words.length - words.trimStart().length);
  return { start: from, end: Math.max(from, start + words.trimEnd().length) };
}

/** The content of an element; of a choice or an apparatus only what was written. */
function writtenOf({ local, content }: XmlElement): XmlElement["content"] {
  if (local !== "choice" && local !== "app") return content;
  const readings = content.filter((child) => typeof child !== "string");
  const written = readings.find((reading) => WRITTEN.some((name) => name === reading.local)) ?? readings[0];
  return written ? [written] : [];
}

const RANGE = /^string-range\(\s*(?:#?([^,\s)]+)|xpath\(.*\))\s*,\s*(\d+)\s*,\s*(\d+)\s*\)$/u;

/**
 * The stretch that a pointer means, `#id` or TEI's `#string-range(id,offset,length)` in characters; undefined where
 * nothing has the id. Source: TEI P5 Guidelines, 17.2.4 "TEI XPointer Schemes".
 */
export function pointed({ text, places }: Walked, pointer: string): Span | undefined {
  const local = pointer.replace(/^[^#]*#/u, "");
  const [, id, offset, length] = RANGE.exec(local) ?? [];
  if (id === undefined) return places.get(local);
  const outer = places.get(id);
  if (!outer) return undefined;
  const points = codePointMap(text.slice(outer.start, outer.end));
  const inner = spanInPoints(points, Number(offset), Number(offset) + Number(length));
  return inner && shift(inner, outer.start);
}
