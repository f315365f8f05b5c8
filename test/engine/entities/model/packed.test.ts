import fc from "fast-check";
import { expect, test } from "vitest";
import { hashText } from "../../../../server/engine/entities/model/hashing";
import { codeOf, packModel, readModel, scaleOf } from "../../../../server/engine/entities/model/packed";
import { fillSlot, findSlot } from "../../../../server/engine/entities/model/slots";
import { lookUp, packEntry } from "../../../../server/engine/entities/model/wordTable";

const names = ["O", "B-PER", "I-PER", "B-MISC"];
const part = {
  words: { slots: new Uint16Array(8), values: new Uint32Array(8) },
  slots: new Uint16Array(4),
  rows: new Uint32Array(4),
  weights: Uint8Array.of(128, 255, 1, 128, 5),
  transitions: Float32Array.from({ length: 20 }, (_, index) => index / 2),
  temperature: 1.5,
};

test("a model is read as it was packed", () => {
  const model = readModel(packModel(part, names.map(codeOf), 4));
  expect(model).toMatchObject({ ...part, scale: scaleOf(4) });
  expect(model?.labels).toEqual([
    { type: undefined, inside: false },
    { type: "PER", inside: false },
    { type: "PER", inside: true },
    { type: "MISC", inside: false },
  ]);
});

test("bytes that are no model are refused, whatever they are", () => {
  const packed = packModel(part, names.map(codeOf), 4);
  expect(readModel(packed.subarray(0, packed.length - 4))).toBeUndefined();
  fc.assert(fc.property(fc.uint8Array({ maxLength: 200 }), (bytes) => readModel(bytes) === undefined));
});

test("a packed weight is nought in the middle and as large as can be at the ends", () => {
  const scale = scaleOf(4);
  expect([scale[1], scale[128], scale[255]]).toEqual([-4, 0, 4]);
});

test("what is put into slots is found there", () => {
  fc.assert(
    fc.property(fc.uniqueArray(fc.string({ minLength: 1 }), { maxLength: 40 }), (words) => {
      const slots = new Uint16Array(64);
      for (const word of words) fillSlot(slots, hashText(word));
      return words.every((word) => findSlot(slots, hashText(word)) >= 0);
    }),
  );
});

test("hashes never change: the packed file was made with them", () => {
  expect(hashText("بغداد")).toBe(361513103);
});

test("an entry of the word table comes back whole", () => {
  fc.assert(
    fc.property(fc.nat(511), fc.nat(63), fc.nat(31), (cluster, lists, frequency) => {
      const words = { slots: new Uint16Array(2), values: new Uint32Array(2) };
      words.values[fillSlot(words.slots, hashText("كلمة"))] = packEntry({ cluster, lists, frequency });
      expect(lookUp(words, "كلمة")).toEqual({ cluster, lists, frequency });
    }),
  );
});
