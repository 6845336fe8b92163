import { type Block, plainText } from './block.ts';

/** Where the end begins: the last words before the places to date and to sign; past the last block
 * where nobody signs. */
export function closingFrom(blocks: readonly Block[]): number {
  const last = blocks.findLastIndex((block) => !hasPlaceToWrite(block));
  return last === blocks.length - 1 ? blocks.length : last;
}

function hasPlaceToWrite(block: Block): boolean {
  return block.kind === 'paragraph' && block.lines.some((line) => /_{12,}/u.test(plainText(line)));
}

/** Where somebody signs: at a line with a name under it, or on the date line. */
export function isSigned(block: Block): boolean {
  const [first] = block.kind === 'paragraph' ? block.lines : [];
  return isSignature(block) || (first !== undefined && /Signature: _{12}/u.test(plainText(first)));
}

/** A line with a name under it: room to sign above, a name below. */
export function isSignature(block: Block): boolean {
  const [first] = block.kind === 'paragraph' && block.lines.length > 1 ? block.lines : [];
  return first !== undefined && /^_{12,40}$/u.test(plainText(first));
}

/** The last heading of a signed paper: the prayer, and the signature under it. */
export function prayerFrom(blocks: readonly Block[]): number {
  const last = blocks.at(-1);
  if (last === undefined || !isSignature(last)) return -1;
  return blocks.findLastIndex(({ kind }) => kind === 'heading');
}
