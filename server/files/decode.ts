/** How a file's bytes were read. */
export type Encoding = "utf-8" | "utf-16le" | "utf-16be" | "windows-1256";

/** A text and how it was stored, or undefined for bytes that are no text. */
export interface Decoded {
  /** Offsets count into this: the byte order mark is kept as U+FEFF, line ends stay as they are. */
  readonly text: string;
  readonly encoding: Encoding;
  /** Whether some bytes could not be read and stand as U+FFFD. */
  readonly damaged: boolean;
}

const startsWith = (bytes: Uint8Array, ...mark: readonly number[]): boolean =>
  mark.every((byte, index) => bytes[index] === byte);

/** Keeps the byte order mark in the text, so that offsets count into the file as stored. */
const lossy = (bytes: Uint8Array, encoding: Encoding): string =>
  new TextDecoder(encoding, { ignoreBOM: true }).decode(bytes);

function strict(bytes: Uint8Array, encoding: Encoding): string | undefined {
  try {
    return new TextDecoder(encoding, { ignoreBOM: true, fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
}

const count = (text: string, pattern: RegExp): number => text.match(pattern)?.length ?? 0;
const ARABIC = /[\u0621-\u064A\u067E\u0686\u06AF\u0698]/gu;
const LETTER = /\p{L}/gu;
const NO_TEXT = /[\0-\u0008\u000E-\u001A\u001C-\u001F\u007F]/gu;

/** Text may hold a stray control; a file of which more than a fiftieth is controls, or any NUL, is something else. */
const isText = (text: string): boolean => !text.includes("\0") && count(text, NO_TEXT) * 50 <= text.length;

/** Windows-1256 maps every byte to something, so only what then reads as Arabic is taken for it. */
function asWindows1256(bytes: Uint8Array): string | undefined {
  const text = lossy(bytes, "windows-1256");
  const arabic = count(text, ARABIC);
  return isText(text) && arabic > 0 && arabic * 2 > count(text, LETTER) ? text : undefined;
}

/** A file that is UTF-8 but for a few bytes (cut in the middle of a letter, one bad byte) is UTF-8, damaged. */
function asDamagedUtf8(bytes: Uint8Array): string | undefined {
  const text = lossy(bytes, "utf-8");
  const beyondAscii = count(text, /[^\0-\u007F\uFFFD]/gu);
  return isText(text) && beyondAscii > 2 * count(text, /\uFFFD/gu) ? text : undefined;
}

function decoded(text: string | undefined, encoding: Encoding, damaged: boolean): Decoded | undefined {
  return text === undefined || !isText(text) ? undefined : { text, encoding, damaged };
}

/**
 * Reads bytes as text: UTF-16 where a byte order mark says so, else UTF-8 with or without one, else Windows-1256 where
 * the bytes read as Arabic in it. Undefined for bytes that are no text.
 */
export function decode(bytes: Uint8Array): Decoded | undefined {
  for (const [encoding, mark] of [
    ["utf-16le", [0xff, 0xfe]],
    ["utf-16be", [0xfe, 0xff]],
  ] as const) {
    if (!startsWith(bytes, ...mark)) continue;
    const text = strict(bytes, encoding);
    return decoded(text ?? lossy(bytes, encoding), encoding, text === undefined);
  }
  const utf8 = strict(bytes, "utf-8");
  if (utf8 !== undefined) return decoded(utf8, "utf-8", false);
  return decoded(asDamagedUtf8(bytes), "utf-8", true) ?? decoded(asWindows1256(bytes), "windows-1256", false);
}
