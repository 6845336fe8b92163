import type { Manifest } from './manifest.ts';

/** One file in a packet, by its name in the case's folder. */
export interface PacketFile {
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** One case's papers, ready to write into its own folder. */
export interface Packet {
  /** The case number with its suffix, made safe for a file name. */
  readonly folder: string;
  readonly files: readonly PacketFile[];
  readonly manifest: Manifest;
}

export const manifestName = 'manifest.json';
