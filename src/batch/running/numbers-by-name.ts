import { createHash } from 'node:crypto';

/**
 * A number for each of a hundred thousand names, without the names: of each only 64 bits of its hash are
 * kept, and two of the names would share them once in a billion runs.
 */
export class NumbersByName {
  private hashes = new BigUint64Array(1024);
  private numbers = new Uint32Array(1024);
  private size = 0;

  get(name: string): number | undefined {
    const slot = this.slotOf(hashOf(name));
    return this.hashes[slot] === empty ? undefined : this.numbers[slot];
  }

  set(name: string, number: number): void {
    if (this.size > this.hashes.length * mostTaken) this.widen();
    this.put(hashOf(name), number);
  }

  private put(hash: bigint, number: number): void {
    const slot = this.slotOf(hash);
    if (this.hashes[slot] === empty) this.size += 1;
    this.hashes[slot] = hash;
    this.numbers[slot] = number;
  }

  /** Where a hash is, or the free slot that it would get. */
  private slotOf(hash: bigint): number {
    const last = this.hashes.length - 1;
    let slot = Number(hash & BigInt(last));
    while (this.hashes[slot] !== empty && this.hashes[slot] !== hash) slot = (slot + 1) & last;
    return slot;
  }

  private widen(): void {
    const { hashes, numbers } = this;
    this.hashes = new BigUint64Array(hashes.length * 2);
    this.numbers = new Uint32Array(numbers.length * 2);
    this.size = 0;
    for (const [slot, hash] of hashes.entries()) {
      if (hash !== empty) this.put(hash, numbers[slot] ?? 0);
    }
  }
}

/** Of the slots: fuller, and those looked at on the way to a free one become many. */
const mostTaken = 0.8;

const empty = 0n;
const neverEmpty = 1n << 63n;

function hashOf(name: string): bigint {
  return createHash('sha256').update(name).digest().readBigUInt64LE() | neverEmpty;
}
