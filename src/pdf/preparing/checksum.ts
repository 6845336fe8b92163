/** A sum is reduced before it grows too large to be exact. */
const stride = 3800;

const prime = 65_521;

/** Adler-32 (RFC 1950), with which packed bytes say what they unpack to. */
export function checksum(parts: readonly Uint8Array[]): number {
  let [low, high] = [1, 0];
  for (const part of parts) {
    for (let from = 0; from < part.length; from += stride) {
      for (const byte of part.subarray(from, from + stride)) {
        low += byte;
        high += low;
      }
      low %= prime;
      high %= prime;
    }
  }
  return high * 65_536 + low;
}
