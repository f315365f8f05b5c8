import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { decode } from "../../server/files/decode";
import { anyText } from "../support/arbitraries";

const TEXT = "قتل 7 عناصر في الحسكة 😀";
const utf8 = (text: string): Uint8Array => Buffer.from(text, "utf8");
const bigEndian = (text: string): Uint8Array => Buffer.from(text, "utf16le").swap16();
/** قتل 7 عناصر: Windows-1256 by its code chart. */
const WINDOWS_1256 = Uint8Array.of(0xde, 0xca, 0xe1, 0x20, 0x37, 0x20, 0xda, 0xe4, 0xc7, 0xd5, 0xd1);

describe("decode", () => {
  it.each([
    ["UTF-8", utf8(TEXT), { text: TEXT, encoding: "utf-8", damaged: false }],
    ["UTF-8, mark kept", utf8(`\uFEFF${TEXT}`), { text: `\uFEFF${TEXT}`, encoding: "utf-8", damaged: false }],
    [
      "UTF-16 LE",
      Buffer.from(`\uFEFF${TEXT}`, "utf16le"),
      { text: `\uFEFF${TEXT}`, encoding: "utf-16le", damaged: false },
    ],
    ["UTF-16 BE", bigEndian(`\uFEFF${TEXT}`), { text: `\uFEFF${TEXT}`, encoding: "utf-16be", damaged: false }],
    ["Windows-1256", WINDOWS_1256, { text: "قتل 7 عناصر", encoding: "windows-1256", damaged: false }],
    ["nothing", utf8(""), { text: "", encoding: "utf-8", damaged: false }],
    ["line ends as stored", utf8("a\r\nb\rc\n"), { text: "a\r\nb\rc\n", encoding: "utf-8", damaged: false }],
    [
      "cut in the middle of a letter",
      utf8("قتلوا جميعا").subarray(0, -1),
      { text: "قتلوا جميع\uFFFD", encoding: "utf-8", damaged: true },
    ],
  ])("%s", (_, bytes, expected) => expect(decode(bytes)).toEqual(expected));

  it.each([
    ["zip", Uint8Array.of(0x50, 0x4b, 3, 4, 20, 0, 8, 0, 8, 0)],
    ["PNG", Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 0x0d)],
    ["NULs that are UTF-8", utf8("قتل\0 7")],
    ["controls", Uint8Array.of(1, 2, 3, 4, 5, 6, 65, 66)],
    ["Latin-1 French", Buffer.from("été à la campagne, déjà", "latin1")],
  ])("no text: %s", (_, bytes) => expect(decode(bytes)).toBeUndefined());

  it("law: UTF-8 without controls comes back as it was", () => {
    fc.assert(
      fc.property(anyText, (any) => {
        const text = Buffer.from(any.replace(/\p{Cc}/gu, ""), "utf8").toString("utf8");
        expect(decode(utf8(text))?.text).toBe(text);
      }),
    );
  });

  it("law: any bytes are read or refused", () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 200 }), (bytes) => {
        const decoded = decode(bytes);
        if (decoded) expect(decoded.text).not.toContain("\0");
      }),
    );
  });
});
