import type { Words } from '../../words/words.ts';
import type { DoneSoFar } from '../running/journal.ts';
import type { Places } from '../running/places.ts';
import { csvHead, csvRow } from '../summary/csv-text.ts';
import { writeOwnerText } from '../summary/owner-text.ts';
import { packNames } from './pack-names.ts';

/** The index of the packed files: the pages of each person's case in each of them. */
export async function writeIndex(
  folder: string,
  journal: Pick<DoneSoFar, 'inOrder'>,
  places: Places,
  words: Words,
): Promise<void> {
  await writeOwnerText(folder, 'index.csv', indexRows(journal, places, words));
}

async function* indexRows(
  journal: Pick<DoneSoFar, 'inOrder'>,
  places: Places,
  words: Words,
): AsyncGenerator<string> {
  yield csvHead;
  const columns = (['record', 'file', 'line', 'reference', 'case'] as const).map(
    (one) => words.columnWords[one],
  );
  yield csvRow([...columns, ...packNames]);
  const next = packNames.map(() => 1);
  for await (const line of journal.inOrder()) {
    if ('failed' in line) continue;
    const { file, line: at = '', reference = '' } = places.of(line.n);
    for (const { caseNumber, of } of line.packed?.pages ?? []) {
      const pages = of.map((count, index) => {
        const first = next[index] ?? 1;
        next[index] = first + count;
        return pagesWords(first, count, words);
      });
      yield csvRow([line.n, file, at, reference, caseNumber, ...pages]);
    }
  }
}

function pagesWords(first: number, count: number, { tableWords }: Words): string {
  if (count === 0) return '';
  return count === 1 ? String(first) : tableWords.pages(first, first + count - 1);
}
