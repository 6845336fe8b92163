import { PDFArray, PDFDict, PDFName, PDFNumber, type PDFObject, PDFRawStream } from 'pdf-lib';
import { pageContent } from '../page-content.ts';
import { inherited } from '../page-tree.ts';
import { unpack } from '../unpack.ts';
import { type Spending, UnreadablePdf } from '../unreadable.ts';
import { contentOperators } from './content.ts';
import { bytesOf, type Letters, lettersOf } from './letters.ts';

/** Drawings inside drawings: no form goes deeper. */
const deepest = 5;

/** A gap this wide between letters, in thousandths of their size, is a space. */
const spaceGap = -200;

/**
 * The letters that a page draws, in the order in which it draws them; a new line wherever it moves.
 * Enough to find what a form prints of itself, not to read it aloud.
 */
export function printedText(page: PDFDict, spending: Spending): string {
  const content = pageContent(page, spending);
  const resources = inherited(page, 'Resources');
  if (content === undefined) return '';
  return textIn(content, page, resources, spending, 0);
}

function textIn(
  content: Uint8Array,
  owner: PDFDict,
  resources: PDFObject | undefined,
  spending: Spending,
  depth: number,
): string {
  const faces = facesIn(resources, spending);
  let text = '';
  let letters: Letters = () => '';
  try {
    for (const { operator, operands } of contentOperators(content, owner.context, spending)) {
      const last = operands.at(-1);
      if (operator === 'Tf') letters = faces(operands[0]);
      if (moves.has(operator)) text += '\n';
      if (shows.has(operator)) {
        const words = shown(last, letters);
        spending.spend('unpackedBytes', words.length);
        text += words;
      } else if (operator === 'Do' && depth < deepest) {
        text += drawing(last, resources, spending, depth);
      }
    }
  } catch (fault) {
    // What a page draws after an error is ignored; what came before it is kept.
    if (!(fault instanceof UnreadablePdf) || fault.reason.kind !== 'damaged') throw fault;
  }
  return text;
}

const moves = new Set(['Td', 'TD', 'Tm', 'T*', "'", '"', 'BT']);
const shows = new Set(['Tj', 'TJ', "'", '"']);

function facesIn(
  resources: PDFObject | undefined,
  spending: Spending,
): (name: PDFObject | undefined) => Letters {
  const named = resources instanceof PDFDict ? resources.lookup(PDFName.of('Font')) : undefined;
  const known = new Map<PDFName, Letters>();
  return (name) => {
    if (!(name instanceof PDFName) || !(named instanceof PDFDict)) return () => '';
    const letters = known.get(name) ?? lettersOf(named.lookup(name), spending);
    known.set(name, letters);
    return letters;
  };
}

function shown(what: PDFObject | undefined, letters: Letters): string {
  if (!(what instanceof PDFArray)) return letters(bytesOf(what));
  return what
    .asArray()
    .map((one) => {
      if (one instanceof PDFNumber) return one.asNumber() < spaceGap ? ' ' : '';
      return letters(bytesOf(one));
    })
    .join('');
}

function drawing(
  name: PDFObject | undefined,
  resources: PDFObject | undefined,
  spending: Spending,
  depth: number,
): string {
  const named = resources instanceof PDFDict ? resources.lookup(PDFName.of('XObject')) : undefined;
  if (!(named instanceof PDFDict) || !(name instanceof PDFName)) return '';
  const found = named.lookup(name);
  if (!(found instanceof PDFRawStream)) return '';
  if (found.dict.get(PDFName.of('Subtype')) !== PDFName.of('Form')) return '';
  const content = unpack(found, spending);
  const own = found.dict.lookup(PDFName.of('Resources')) ?? resources;
  return content === undefined ? '' : textIn(content, found.dict, own, spending, depth + 1);
}
