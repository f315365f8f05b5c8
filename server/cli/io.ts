import type { Recogniser } from "../engine/entities/recogniser";
import type { OpenRecogniser } from "../recognisers/openRecogniser";

/** Where a command writes: a stream, or a test's memory. */
export interface Sink {
  readonly isTerminal: boolean;
  /** Settles when the text is on its way; writing to a reader that has gone away (`| head`) does nothing. */
  readonly write: (text: string) => Promise<void>;
  /** Whether the reader has gone away. */
  readonly isClosed: () => boolean;
}

/** All that a command knows of the world outside. */
export interface Io {
  readonly out: Sink;
  readonly err: Sink;
  readonly cwd: string;
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly version: string;
  /** What finds names beside the rules; the rules work alone where it is left out or gives none. */
  readonly recogniser?: () => Recogniser | undefined;
  /** Opens a model that the user names in its place. */
  readonly openRecogniser: OpenRecogniser;
  /** The language server's bundle. */
  readonly serverFile: string;
  /** The present moment, ISO 8601 with a zone. */
  readonly today: () => string;
  /** Milliseconds on a clock that only goes forward. */
  readonly now: () => number;
}

/** Writes pieces one after the other, each when the one before it is on its way, and stops when the reader leaves. */
export async function writeAll(sink: Sink, pieces: Iterable<string>): Promise<void> {
  for (const piece of pieces) {
    if (sink.isClosed()) return;
    await sink.write(piece);
  }
}
