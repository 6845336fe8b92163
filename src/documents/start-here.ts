import type { Paper } from '../paper/block.ts';
import { type CaseToPrint, caseWords } from './case-words.ts';
import { renderPaper } from './render.ts';

export interface FileWords {
  readonly name: string;
  readonly what: string;
  readonly who: string;
}

/** The page that opens the packet: the steps, the files, the dates. */
export function startHere(
  input: CaseToPrint,
  files: readonly FileWords[],
  dates: readonly string[],
): Paper {
  const words = caseWords(input);
  const { courthouse } = input.plan.caption;
  return renderPaper(
    'en',
    'start-here',
    {
      ...words,
      courthouse: courthouse.ask ? undefined : courthouse.name,
      files: files.map((one) => ({ ...one })),
      dates:
        dates.length === 0 ? ['No hearing date is known yet. The clerk gives it.'] : [...dates],
    },
    { title: `Start here: case ${words.caseNumber}`, footer: '' },
  );
}
