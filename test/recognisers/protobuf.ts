// The little of Protocol Buffers' wire format that an ONNX file with one node needs.

function varint(value: number): Buffer {
  const bytes: number[] = [];
  let rest = value;
  while (rest > 0x7f) {
    bytes.push((rest & 0x7f) | 0x80);
    rest >>>= 7;
  }
  return Buffer.from([...bytes, rest]);
}

const field = (number: number, wireType: number): Buffer => varint((number << 3) | wireType);

/** A field that holds a number. */
export const int = (number: number, value: number): Buffer => Buffer.concat([field(number, 0), varint(value)]);

/** A field that holds bytes, a text, or a message of further fields. */
export function bytes(number: number, content: Buffer | string | readonly Buffer[]): Buffer {
  const inside =
    typeof content === "string" || Buffer.isBuffer(content) ? Buffer.from(content) : Buffer.concat(content);
  return Buffer.concat([field(number, 2), varint(inside.length), inside]);
}
