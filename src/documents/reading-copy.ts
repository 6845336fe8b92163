import type { Block, Line, Paper } from '../paper/block.ts';
import type { CaseToPrint } from './case-words.ts';
import { petitionContext, petitionName } from './petition.ts';
import { renderPaper } from './render.ts';

/**
 * What our own petition says, in the person's language: to read before signing the English one,
 * never to sign or file. None if the person reads English, or the petition is a court form.
 */
export function readingCopy({ plan, form, words, filed }: CaseToPrint): Paper | undefined {
  if (form !== 'own' || words.language === filed.language) return undefined;
  const { captionWords, keptHeads } = words;
  const { county, caseNumber, defendant } = plan.caption;
  const head = keptHeads['reading-copy'](caseNumber);
  const { blocks, ...paper } = renderPaper(words, 'petition', petitionContext(words, plan), head);
  const caption: readonly Block[] = [
    { kind: 'heading', level: 1, line: plain(petitionName(words, plan)) },
    {
      kind: 'paragraph',
      lines: [
        plain(captionWords.court(county)),
        plain(`${captionWords.caseNumber}${caseNumber} · ${defendant}`),
      ],
    },
  ];
  return { ...paper, blocks: [...caption, ...blocks] };
}

function plain(text: string): Line {
  return [{ text, style: 'plain' }];
}
