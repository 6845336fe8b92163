import { letter, type Sheet } from '../../pdf/sheet.ts';
import { tickSources } from '../../pdf/tick-face.ts';
import { packedSheet } from '../../pdf/writing/packed-sheet.ts';
import { partSources } from '../../pdf/writing/part-objects.ts';
import { keyOfPart, partAt, type UsedParts, wholeOfPart } from '../../pdf/writing/written-text.ts';
import { node, type PageObject, type PagesInMaking } from './pages-in-making.ts';

/** A dictionary in the making: words, and the places of objects between them. */
export interface Dictionary {
  readonly words: string[];
  readonly between: number[];
}

/** The pages of a paper of ours, with nothing but what is drawn. */
export function putDrawnPages(making: PagesInMaking, sheets: readonly Sheet[]): void {
  for (const sheet of sheets) {
    const { drawn, filled, used, ticks } = packedSheet(sheet);
    const streams = filled === undefined ? [drawn] : [drawn, filled];
    const contents = streams.map((stream) => making.put({ ...packedWords, stream }));
    const page: Dictionary = {
      words: ['<</Type/Page/Parent '],
      between: [node],
    };
    const box = `/MediaBox[0 0 ${letter.width} ${letter.height}]`;
    page.words.push(` 0 R${box}/Contents[`);
    for (const one of contents) addRef(page, '', one);
    addWords(page, ']/Resources<</Font<<');
    addFaces(making, page, used);
    if (ticks) addRef(page, '/Ticks ', making.putSources('ticks', tickSources));
    addWords(page, '>>>>>>');
    making.pages.push(making.put(page));
  }
}

export const packedWords: Pick<PageObject, 'words' | 'between'> = {
  words: ['/Filter/FlateDecode'],
  between: [],
};

/** The entries of a dictionary of faces. */
export function addFaces(making: PagesInMaking, dictionary: Dictionary, used: UsedParts): void {
  for (const index of used) {
    // The whole of WinAnsi has the plain letters too, by the same codes.
    const whole = wholeOfPart(index);
    const own = whole !== undefined && used.has(whole) ? whole : index;
    const { face, part } = partAt(own);
    const place = making.putSources(part, (first) => partSources(face, part, first));
    addRef(dictionary, `/${keyOfPart(index)} `, place);
  }
}

function addWords({ words }: Dictionary, more: string): void {
  words.push(`${words.pop() ?? ''}${more}`);
}

function addRef(dictionary: Dictionary, before: string, place: number): void {
  addWords(dictionary, before);
  dictionary.between.push(place);
  dictionary.words.push(' 0 R ');
}
