import { zlibSync } from 'fflate';

/**
 * Papers mostly repeat what came just before. Looking farther back takes longer, and saves less
 * than one percent of a packet.
 */
const quickly = { level: 2 } as const;

/** Bytes as a stream holds them (FlateDecode). */
export function deflated(bytes: Uint8Array): Uint8Array {
  return zlibSync(bytes, quickly);
}
