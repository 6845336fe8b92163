import { setFlagsFromString } from 'node:v8';

/**
 * V8 is made for one program with the machine to itself. Here every core has a thread at work, so that what
 * V8 does on threads of its own only takes turns with them; and a person's papers are many small parts, each
 * run a few times. Asked only of the versions of Node that are supported, since a later one may not know the
 * words. Every thread that starts sets the first of them back for all threads, so they are asked for again.
 */
export function setFlagsForBatch(): void {
  const [major = ''] = process.versions.node.split('.');
  if (!['20', '22', '24'].includes(major)) return;
  // The room for what is soon thrown away would double while much is made, and none of it be given back.
  setFlagsFromString('--semi-space-growth-factor=1');
  // What stays would grow by half before anything looks for what is no longer wanted.
  setFlagsFromString('--heap-growing-percent=20');
  // Looking for it beside the work costs a fifth more than stopping for it, and no person notices the stop.
  setFlagsFromString('--no-concurrent-marking');
  // A first machine code, which is soon thrown away for a better one, is 14 of 200 MB.
  setFlagsFromString('--no-sparkplug');
  // Compiling for speed waits until it pays for itself; later versions of Node count in another way.
  if (major === '20') setFlagsFromString('--interrupt-budget=2000000');
}
