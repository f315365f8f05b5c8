import { codeOf, packModel } from "../../server/engine/entities/model/packed";
import { fillSlot } from "../../server/engine/entities/model/slots";
import type { WordTable } from "../../server/engine/entities/model/wordTable";
import { hashInDomain, type Model } from "./learn";

/**
 * The bytes of a model for one domain: the weights that a feature has for all domains and for this one are added, the
 * `most` features with the largest weights are kept, and each weight becomes one byte.
 */
export function packFor(model: Model, words: WordTable, domain: number, most: number, temperature: number): Uint8Array {
  const { names, ids, crf } = model;
  const L = names.length;
  const shared = [...ids.keys()].filter((hash) => !model.own.has(hash));
  const rowOf = (hash: number): Float32Array => {
    const row = new Float32Array(L);
    for (const each of domain === 0 ? [hash] : [hash, hashInDomain(hash, domain)]) {
      const id = ids.get(each);
      if (id !== undefined) for (let label = 0; label < L; label++) row[label]! += crf.weights[id * L + label]!;
    }
    return row;
  };
  const sized = shared.map((hash) => ({ hash, row: rowOf(hash) }));
  const size = (row: Float32Array): number => row.reduce((sum, value) => sum + value * value, 0);
  const kept = sized
    .map((each) => ({ ...each, size: size(each.row) }))
    .filter((each) => each.size > 1e-4)
    .sort((a, b) => b.size - a.size || a.hash - b.hash)
    .slice(0, most);
  const largest = kept.reduce((size, { row }) => row.reduce((a, b) => Math.max(a, Math.abs(b)), size), 0);
  const byteOf = (value: number): number =>
    128 + Math.sign(value) * Math.round(127 * Math.sqrt(Math.abs(value) / largest));
  const slots = new Uint16Array(2 ** Math.ceil(Math.log2(kept.length * 1.9)));
  const bySlot = new Map<number, Float32Array>();
  for (const { hash, row } of kept) bySlot.set(fillSlot(slots, hash), row);
  const rows = new Uint32Array(slots.length);
  const weights = new Uint8Array(bySlot.size * L);
  let at = 0;
  for (let slot = 0; slot < slots.length; slot++) {
    const row = bySlot.get(slot);
    if (!row) continue;
    rows[slot] = at;
    row.forEach((value, label) => {
      weights[at * L + label] = byteOf(value);
    });
    at++;
  }
  return packModel(
    { words, slots, rows, weights, transitions: crf.transitions, temperature },
    names.map(codeOf),
    largest,
  );
}
