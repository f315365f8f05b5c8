import type { Annotation } from "../annotations/annotation";
import type { JsonFields } from "../annotations/json";
import type { Span } from "../engine/text/span";
import type { AnnotatedCorpus } from "./corpus";
import type { LossReason } from "./losses";

/** A file of another tool: `name` is a relative path with `/`; text is written as UTF-8. */
export interface ExchangeFile {
  readonly name: string;
  readonly content: string | Uint8Array;
}

/** One thing that one format could not carry: which article, which annotation (its id) and why. */
export interface Loss {
  readonly path: string;
  readonly what: string;
  readonly why: LossReason;
  /** What was written in their place, where that is another than the annotation's. */
  readonly spans?: readonly Span[];
  readonly label?: string;
}

export interface Written {
  readonly files: readonly ExchangeFile[];
  readonly losses: readonly Loss[];
}

/** What reading may know besides the files. The pure layers know no clock and no names. */
export interface ReadContext {
  /**
   * The text of an article by the name under which its files stand (without extension), or undefined where there is
   * none: for formats whose files do not hold it.
   */
  readonly textOf: (name: string) => string | undefined;
  /** Who is taken to have made what a file ascribes to nobody, and when (ISO 8601 with a zone). */
  readonly annotator: string;
  readonly at: string;
}

/** An article as another tool's files annotate it. */
export interface ReadArticle {
  /** As {@link ReadContext.textOf} names it. */
  readonly name: string;
  /** The text that the spans count in. Offsets are UTF-16 code units into it. */
  readonly text: string;
  /** In reading order, ids unique. */
  readonly annotations: readonly Annotation[];
  /** What the format holds and annotations do not: kept in the stand-off file, given back on writing. */
  readonly foreign: JsonFields;
}

/** Why a file, or a part of it, could not be read. The rest is read all the same. */
export type ReadProblemCode =
  "not-this-format" | "no-text" | "bad-line" | "bad-span" | "text-differs" | "unknown-reference";

export interface ReadProblem {
  readonly file: string;
  /** From 1, or null where the file as a whole is meant or has no lines. */
  readonly line: number | null;
  readonly code: ReadProblemCode;
  /** The id, type or word that it is about; empty where the code says it all. */
  readonly detail: string;
}

export interface ReadResult {
  readonly articles: readonly ReadArticle[];
  readonly problems: readonly ReadProblem[];
}

export type ExchangeReader = (files: readonly ExchangeFile[], context: ReadContext) => ReadResult;

/** What the offsets of a format's files count; `rows` and `inline`: it has none, the text stands in rows or round the marks. */
export type OffsetUnit = "code points" | "UTF-16" | "both" | "rows" | "inline";

/** What people want to know of a format before they choose it. README and docs/formats.md are made of it, in English. */
export interface FormatAbout {
  /** As its makers call it. */
  readonly title: string;
  /** The files that are written. */
  readonly files: string;
  readonly offsets: OffsetUnit;
  readonly carries: string;
  /** In short; empty where nothing is lost. */
  readonly loses: string;
  /** Every reason that its loss report may give. */
  readonly losses: readonly LossReason[];
}

/** A way to hand annotations to other tools. Pure: annotations and files as values. Never throws. */
export interface ExchangeFormat {
  readonly about: FormatAbout;
  readonly write: (corpus: AnnotatedCorpus) => Written;
}

/** A format that is read as well as written. */
export interface ReadableExchangeFormat extends ExchangeFormat {
  readonly read: ExchangeReader;
}

/** The text of a file, or undefined where it is bytes. */
export const textOfFile = ({ content }: ExchangeFile): string | undefined =>
  typeof content === "string" ? content : undefined;
