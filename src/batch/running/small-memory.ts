import { setFlagsFromString } from 'node:v8';

/**
 * V8 doubles the room for what a thread throws away soon while much is made, gives none of it back, and
 * lets what stays grow by half before it looks for what is no longer wanted. Neither makes the papers
 * faster. Asked only of the versions of Node that are supported, since a later one may not know the words.
 * Every thread that starts sets the first of them back for all threads, so it is asked for again after each.
 */
export function keepMemorySmall(): void {
  const [major = ''] = process.versions.node.split('.');
  if (!['20', '22', '24'].includes(major)) return;
  setFlagsFromString('--semi-space-growth-factor=1');
  setFlagsFromString('--heap-growing-percent=20');
}
