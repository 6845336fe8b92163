/** Bits in the making, the first in the lowest place of a byte (RFC 1951, 3.1.1). */
export interface Bits {
  bytes: Uint8Array;
  length: number;
  held: number;
  count: number;
}

export function newBits(): Bits {
  return { bytes: new Uint8Array(1 << 12), length: 0, held: 0, count: 0 };
}

/** Makes room before bits are put without looking for it. */
export function roomFor(bits: Bits, more: number): void {
  const wanted = bits.length + more;
  if (wanted <= bits.bytes.length) return;
  const larger = new Uint8Array(wanted * 2);
  larger.set(bits.bytes.subarray(0, bits.length));
  bits.bytes = larger;
}

/** At most 16 bits at a time. */
export function putBits(bits: Bits, value: number, count: number): void {
  bits.held |= value << bits.count;
  bits.count += count;
  while (bits.count >= 8) {
    bits.bytes[bits.length] = bits.held;
    bits.length += 1;
    bits.held >>>= 8;
    bits.count -= 8;
  }
}

/** The rest of a byte stays empty. */
export function endByte(bits: Bits): void {
  if (bits.count > 0) putBits(bits, 0, 8 - bits.count);
}
