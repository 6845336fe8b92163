import type { MadePart } from '../made/faces.ts';

/** A block of a character map holds at most so many entries (Adobe Technical Note 5014, "beginbfchar"). */
const mostInBlock = 100;

/**
 * The map from the codes of a face back to letters, by which a reader finds the text again. Ghostscript
 * takes no map whose block holds more than the standard's hundred entries, and reads the codes as letters.
 */
export function toUnicode(letters: readonly (readonly [code: number, letter: number])[]): string {
  return mapOf(letters, 4);
}

/** The map of a part of a face, whose codes are its glyphs' numbers. */
export function toUnicodeOfPart({ letters, codes }: MadePart): string {
  const found = new Map<number, number>();
  // A glyph that two letters share is read back as the first of them.
  for (let at = codes.length - 1; at >= 0; at -= 1) {
    found.set(codes[at] ?? 0, letters.charCodeAt(at));
  }
  return toUnicode([...found]);
}

/** The same for a face whose codes are bytes. */
export function toUnicodeOfBytes(
  letters: readonly (readonly [code: number, letter: number])[],
): string {
  return mapOf(letters, 2);
}

function mapOf(
  letters: readonly (readonly [code: number, letter: number])[],
  digits: 2 | 4,
): string {
  const entries = [...letters]
    .sort(([a], [b]) => a - b)
    .map(([code, letter]) => `<${hex(code, digits)}> <${utf16(letter)}>`);
  const blocks: string[] = [];
  for (let at = 0; at < entries.length; at += mostInBlock) {
    const block = entries.slice(at, at + mostInBlock);
    blocks.push(`${block.length} beginbfchar\n${block.join('\n')}\nendbfchar`);
  }
  return [
    '/CIDInit /ProcSet findresource begin',
    '12 dict begin',
    'begincmap',
    '/CIDSystemInfo << /Registry (Adobe) /Ordering (UCS) /Supplement 0 >> def',
    '/CMapName /Adobe-Identity-UCS def',
    '/CMapType 2 def',
    '1 begincodespacerange',
    `<${'0'.repeat(digits)}> <${'F'.repeat(digits)}>`,
    'endcodespacerange',
    ...blocks,
    'endcmap',
    'CMapName currentdict /CMap defineresource pop',
    'end',
    'end',
  ].join('\n');
}

function hex(value: number, digits: number): string {
  return value.toString(16).toUpperCase().padStart(digits, '0');
}

function utf16(letter: number): string {
  return [...String.fromCodePoint(letter)]
    .flatMap((one) => one.split(''))
    .map((unit) => hex(unit.charCodeAt(0), 4))
    .join('');
}
