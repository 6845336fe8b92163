import type { Manifest } from './manifest.ts';

/** One file of a packet, by the name it has in the case's folder. */
export interface PacketFile {
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** The papers of one case, ready to be written into a folder of that case's own. */
export interface Packet {
  /** The case number with its suffix, made safe for a file name. */
  readonly folder: string;
  readonly files: readonly PacketFile[];
  readonly manifest: Manifest;
}

export const manifestName = 'manifest.json';
