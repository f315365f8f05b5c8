import { ENTITY_TYPES, type EntityType } from "../entity";
import type { Slots } from "./slots";
import type { WordTable } from "./wordTable";

/** A label of the chain: no name, the first token of a name, or a later one. */
export interface Label {
  readonly type: EntityType | undefined;
  readonly inside: boolean;
}

/** A trained recogniser, read from its packed file. */
export interface Model {
  readonly labels: readonly Label[];
  readonly words: WordTable;
  /** Which features have weights. */
  readonly slots: Slots;
  /** The row of each slot. */
  readonly rows: Uint32Array;
  /** One byte a label, row after row; `scale` says what the bytes stand for. */
  readonly weights: Uint8Array;
  readonly scale: Float32Array;
  /** From label to label: `from * labels + to`; from the beginning of a sentence at `labels * labels + to`. */
  readonly transitions: Float32Array;
  /** The logarithm of a probability is divided by this, so that probabilities are as large as names are right. */
  readonly temperature: number;
}

const MAGIC = 0x4d4e5349; // "ISNM"
const VERSION = 1;
const HEADER = 16;

/**
 * What the 256 values of a packed weight stand for: fine steps near nothing, where most weights lie, and coarse ones
 * far from it. `largest` is the largest size of a weight.
 */
export const scaleOf = (largest: number): Float32Array =>
  Float32Array.from({ length: 256 }, (_, byte) => {
    const part = (byte - 128) / 127;
    return Math.sign(part) * part * part * largest;
  });

/** The names of labels as the packed file numbers them: 0 is none, then a B and an I for each type. */
const labelOf = (code: number): Label =>
  code === 0 ? { type: undefined, inside: false } : { type: ENTITY_TYPES[(code - 1) >> 1], inside: code % 2 === 0 };

export const codeOf = (name: string): number => {
  const type = ENTITY_TYPES.indexOf(name.slice(2) as EntityType);
  return type < 0 ? 0 : 1 + 2 * type + (name.startsWith("I-") ? 1 : 0);
};

/** Everything of a model that is written to its file, part after part, each beginning at a multiple of four bytes. */
export function packModel(
  model: Omit<Model, "labels" | "scale">,
  codes: readonly number[],
  largest: number,
): Uint8Array {
  const parts = [
    Uint32Array.from(codes),
    Float32Array.of(largest, model.temperature),
    model.transitions,
    model.words.slots,
    model.words.values,
    model.slots,
    model.rows,
    model.weights,
  ];
  const padded = parts.map((part) => Math.ceil(part.byteLength / 4) * 4);
  const bytes = new Uint8Array(HEADER + 4 * parts.length + padded.reduce((sum, length) => sum + length, 0));
  const view = new DataView(bytes.buffer);
  [MAGIC, VERSION, parts.length, 0].forEach((value, index) => {
    view.setUint32(4 * index, value, true);
  });
  let at = HEADER + 4 * parts.length;
  parts.forEach((part, index) => {
    view.setUint32(HEADER + 4 * index, part.byteLength, true);
    bytes.set(new Uint8Array(part.buffer, part.byteOffset, part.byteLength), at);
    at += padded[index] ?? 0;
  });
  return bytes;
}

/**
 * Reads a packed model; undefined where the bytes are none, or of another version. The tables are views of one copy of
 * the bytes; nothing is decoded in advance. Numbers are little-endian, as on every machine that Node runs on.
 */
export function readModel(packed: Uint8Array): Model | undefined {
  const bytes = packed.slice().buffer;
  if (bytes.byteLength < HEADER + 32) return undefined;
  const view = new DataView(bytes);
  if (view.getUint32(0, true) !== MAGIC || view.getUint32(4, true) !== VERSION) return undefined;
  const count = view.getUint32(8, true);
  const starts: number[] = [];
  const lengths: number[] = [];
  let at = HEADER + 4 * count;
  for (let index = 0; index < count; index++) {
    const length = view.getUint32(HEADER + 4 * index, true);
    starts.push(at);
    lengths.push(length);
    at += Math.ceil(length / 4) * 4;
  }
  if (count !== 8 || at > bytes.byteLength) return undefined;
  const part = (index: number): readonly [ArrayBuffer, number, number] => [
    bytes,
    starts[index] ?? 0,
    lengths[index] ?? 0,
  ];
  const words32 = (index: number): Uint32Array => new Uint32Array(bytes, starts[index], (lengths[index] ?? 0) / 4);
  const floats = (index: number): Float32Array => new Float32Array(bytes, starts[index], (lengths[index] ?? 0) / 4);
  const slots = (index: number): Slots => new Uint16Array(bytes, starts[index], (lengths[index] ?? 0) / 2);
  const [largest = 1, temperature = 1] = floats(1);
  return {
    labels: Array.from(words32(0), labelOf),
    scale: scaleOf(largest),
    temperature,
    transitions: floats(2),
    words: { slots: slots(3), values: words32(4) },
    slots: slots(5),
    rows: words32(6),
    weights: new Uint8Array(...part(7)),
  };
}
