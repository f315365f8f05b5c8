/**
 * An open-addressing table of hashes: the low bits of a hash choose where the search for it begins, sixteen bits
 * mixed from all of it are kept to know it by. 0 marks an empty slot. The number of slots is a power of two, and some are empty.
 */
export type Slots = Uint16Array;

const fingerprint = (hash: number): number => Math.imul(hash, 0x9e3779b1) >>> 16 || 1;

/** The slot that holds a hash, or -1. Two hashes are taken for one about once in 30,000 look-ups. */
export function findSlot(slots: Slots, hash: number): number {
  const mask = slots.length - 1;
  const wanted = fingerprint(hash);
  for (let slot = hash & mask; ; slot = (slot + 1) & mask) {
    const found = slots[slot];
    if (found === wanted) return slot;
    if (found === 0 || found === undefined) return -1;
  }
}

/** Puts a hash into its slot, unless it is there already, and says which slot that is. The table must not be full. */
export function fillSlot(slots: Slots, hash: number): number {
  const mask = slots.length - 1;
  const wanted = fingerprint(hash);
  for (let slot = hash & mask; ; slot = (slot + 1) & mask) {
    const found = slots[slot];
    if (found === wanted) return slot;
    if (found === 0 || found === undefined) {
      slots[slot] = wanted;
      return slot;
    }
  }
}
