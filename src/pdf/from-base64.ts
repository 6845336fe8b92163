import { bytesOf } from './writing/bytes-of.ts';

/** The bytes of base64 text, as the build writes faces; Node and browsers share `atob`. */
export function fromBase64(text: string): Uint8Array {
  return bytesOf(atob(text));
}
