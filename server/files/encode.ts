import type { Encoding } from "./decode";

/** The encodings in which text of any language can be stored. */
export type UnicodeEncoding = Exclude<Encoding, "windows-1256">;

/** Text as bytes in the encoding that it was read in; a byte order mark is U+FEFF in the text. */
export function encode(text: string, encoding: UnicodeEncoding): Uint8Array {
  switch (encoding) {
    case "utf-8":
      return Buffer.from(text, "utf8");
    case "utf-16le":
      return Buffer.from(text, "utf16le");
    case "utf-16be":
      return Buffer.from(text, "utf16le").swap16();
  }
}
