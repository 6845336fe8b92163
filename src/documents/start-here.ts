import type { Paper } from '../paper/block.ts';
import type { CaseToPrint } from './case-words.ts';
import { filerWords, forFiler } from './filer-words.ts';
import { lastPaper } from './last-paper.ts';
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
  const { plan, words } = input;
  const named = (name: string) => files.find((one) => one.name === name)?.name;
  return renderPaper(
    words,
    forFiler(plan, 'start-here'),
    {
      ...filerWords(input),
      files: files.map((one) => ({ ...one })),
      dates: [...dates],
      worksheet: named('declaration-worksheet.pdf'),
      declaration: named('declaration.pdf'),
      decidedOnPaper: lastPaper(plan) === 'after-filing',
    },
    words.keptHeads['start-here'](plan.caption.caseNumber),
  );
}
