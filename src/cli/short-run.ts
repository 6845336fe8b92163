import { setFlagsFromString } from 'node:v8';

/**
 * A command that ends in a moment gains nothing from a heap that is kept small: V8 makes room for young
 * objects at once, and does not stop as often to look which of them are still wanted. What V8 compiled
 * is only taken where it was kept under the same flags.
 */
export function shortRun(): void {
  // A later Node may not know the flag, and would say so on the screen.
  const [major = ''] = process.versions.node.split('.');
  if (Number(major) <= 24) setFlagsFromString('--semi-space-growth-factor=16');
}
