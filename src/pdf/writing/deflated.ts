import { zlibSync } from 'fflate';

/**
 * What papers draw and say repeats what stands just before it: to look farther back takes longer, and saves
 * a packet less than a hundredth.
 */
const quickly = { level: 2 } as const;

/** Bytes as a stream holds them (FlateDecode). */
export function deflated(bytes: Uint8Array): Uint8Array {
  return zlibSync(bytes, quickly);
}
