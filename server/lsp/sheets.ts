import { anchorAll } from "../annotations/anchoring/anchorAll";
import { carried } from "../annotations/anchoring/carry";
import type { TextEdit } from "../annotations/anchoring/edits";
import { followEdits, type Live } from "../annotations/anchoring/follow";
import {
  ADJUDICATED,
  isNewer,
  newStandOff,
  textState,
  type StandOffFile,
  type StandOffProblem,
} from "../annotations/standoff/file";
import { annotatorInNames, STAND_OFF_ENDING, standOffName } from "../annotations/standoff/names";
import { readStandOff } from "../annotations/standoff/read";
import type { StandOffFileProblemCode, StoredStandOff } from "../files/standOffFile";
import type { AnnotatorSettings } from "./settings";
import type { StandOffStore } from "./standOffStore";
import { canonicalUri, fileNameOf } from "./uris";

/** The stand-off file of an article, and where its annotations stand in the article's text. */
export interface Sheet {
  /** Canonical. */
  readonly uri: string;
  /** As it is now, without byte order mark, in the editor where one holds it; null where there is no file. */
  readonly text: string | null;
  /** The version that the editor holds, or null. */
  readonly version: number | null;
  readonly file: StandOffFile;
  readonly problems: readonly StandOffProblem[];
  readonly readOnly: StandOffFileProblemCode | "newer-version" | null;
  /** What the disk held, for writing over it; null where an editor holds the file or it could not be read. */
  readonly stored: StoredStandOff | null;
  readonly live: Live;
}

/** The stand-off files of articles, kept in step with edits of both. URIs are canonical. */
export interface Sheets {
  /** The sheet of an article whose text is `text`. */
  readonly of: (articleUri: string, text: string) => Promise<Sheet>;
  /** The editor holds this text of an article now; `edits` made it out of the one before, where they are known. */
  readonly articleHeld: (articleUri: string, text: string, edits: readonly TextEdit[] | null) => void;
  /** The editor holds the article no longer. What is known of its sheet stays, so that its rulings count for other articles. */
  readonly articleReleased: (articleUri: string) => void;
  /** The article's sheet as last seen, in step with its edits since; undefined where nobody has asked for it. */
  readonly known: (articleUri: string) => Sheet | undefined;
  /** The editor holds a stand-off file, or, with null, no longer. */
  readonly fileHeld: (uri: string, document: { readonly version: number; readonly text: string } | null) => void;
  /** The articles of which a sheet was asked for, each with the file that it lies in. */
  readonly asked: () => ReadonlyMap<string, string>;
}

const BYTE_ORDER_MARK = "\uFEFF";
const NO_BYTE_ORDER_MARK = (text: string): string => (text.startsWith(BYTE_ORDER_MARK) ? text.slice(1) : text);

/** The URI of the file that an annotator writes for an article. */
function standOffUri(articleUri: string, { annotator, file }: AnnotatorSettings): string {
  const own = file === "own" ? annotatorInNames(annotator) : "";
  const shared = standOffName(articleUri);
  if (own === "") return canonicalUri(shared);
  return canonicalUri(`${shared.slice(0, -STAND_OFF_ENDING.length)}.${encodeURIComponent(own)}${STAND_OFF_ENDING}`);
}

/** Whom a new file names as its annotator. */
const nameIn = (which: AnnotatorSettings["file"], annotator: string): string | null =>
  which === "own" ? annotator : which === "adjudicated" ? ADJUDICATED : null;

/** What is known of a file before it is read for an article. */
type Content = Pick<Sheet, "uri" | "text" | "version" | "readOnly" | "stored">;

/**
 * No sheets yet. `read` is told whenever a file turns out to hold something else than before, whoever asked for it and
 * whoever wrote it: so nothing that hangs on annotations waits for the editor's word that a file has changed.
 */
export function createSheets(
  store: StandOffStore,
  settings: () => AnnotatorSettings,
  read?: (before: Sheet | undefined, now: Sheet) => void,
): Sheets {
  const sheets = new Map<string, Sheet>();
  const heldArticles = new Map<string, string>();
  const heldFiles = new Map<string, { readonly version: number; readonly text: string }>();

  const contentOf = async (uri: string): Promise<Content> => {
    const held = heldFiles.get(uri);
    const stored = await store.read(uri);
    const isReadOnly = "problem" in stored ? stored.problem.code : stored.isReadOnly ? "read-only" : null;
    if (held) {
      const readOnly = isReadOnly === "read-only" ? isReadOnly : null;
      return { uri, text: NO_BYTE_ORDER_MARK(held.text), version: held.version, readOnly, stored: null };
    }
    const base = { uri, version: null, readOnly: isReadOnly };
    if ("problem" in stored) return { ...base, text: null, stored: null };
    return { ...base, text: stored.text === null ? null : NO_BYTE_ORDER_MARK(stored.text), stored };
  };

  const sheetOf = (articleUri: string, text: string, content: Content): Sheet => {
    const before = sheets.get(articleUri);
    const isSame = before?.uri === content.uri && before.text === content.text;
    const { annotator, file: which } = settings();
    const { file, problems } = isSame
      ? before
      : content.text === null || content.text === "" // as undo may leave one
        ? {
            file: newStandOff(fileNameOf(articleUri), nameIn(which, annotator), textState(text)),
            problems: [],
          }
        : readStandOff(content.text);
    const isInStep = before?.live.text === text && before.uri === content.uri;
    const live = !isInStep
      ? { text, ...anchorAll(text, file.annotations) }
      : isSame
        ? before.live
        : carried(before, file);
    return { ...content, readOnly: content.readOnly ?? (isNewer(file) ? "newer-version" : null), file, problems, live };
  };

  return {
    of: async (articleUri, text) => {
      const content = await contentOf(standOffUri(articleUri, settings()));
      const sheet = sheetOf(articleUri, text, content);
      // An answer about a text that the editor has left behind must not put annotations back to where they were.
      if ((heldArticles.get(articleUri) ?? text) === text) {
        const before = sheets.get(articleUri);
        sheets.set(articleUri, sheet);
        if (before?.uri !== sheet.uri || before.text !== sheet.text) read?.(before, sheet);
      }
      return sheet;
    },
    articleHeld: (articleUri, text, edits) => {
      heldArticles.set(articleUri, text);
      const sheet = sheets.get(articleUri);
      if (!sheet || sheet.live.text === text) return;
      const followed = edits && followEdits(sheet.live, edits);
      const live = followed?.text === text ? followed : { text, ...anchorAll(text, sheet.file.annotations) };
      sheets.set(articleUri, { ...sheet, live });
    },
    articleReleased: (articleUri) => {
      heldArticles.delete(articleUri);
    },
    known: (articleUri) => sheets.get(articleUri),
    fileHeld: (uri, document) => {
      if (document) heldFiles.set(uri, document);
      else heldFiles.delete(uri);
    },
    asked: () => new Map([...sheets].map(([articleUri, { uri }]) => [articleUri, uri])),
  };
}
