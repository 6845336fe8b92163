import type { Block, Line, Paper } from '../paper/block.ts';
import type { FilingPlan } from '../petition/plan.ts';
import type { Words } from '../words/words.ts';
import type { CaseToPrint } from './case-words.ts';
import { petitionContext, petitionName } from './petition.ts';
import { renderPaper } from './render.ts';

/**
 * What the petition says, in the person's language: to read before signing the English one, never
 * to sign or file. None where the person reads English.
 */
export function readingCopy({ plan, form, words, filed }: CaseToPrint): Paper | undefined {
  if (words.language === filed.language) return undefined;
  const { captionWords, keptHeads } = words;
  const { county, caseNumber, defendant, otherNames } = plan.caption;
  const also =
    otherNames.length === 0 ? '' : `, ${captionWords.alsoKnownAs}${otherNames.join('; ')}`;
  const head = keptHeads['reading-copy'](caseNumber);
  const said = form === 'own' ? petitionContext(words, plan) : saidOnForm(words, plan);
  const { blocks, ...paper } = renderPaper(words, 'petition', said, head);
  const caption: readonly Block[] = [
    { kind: 'heading', level: 1, line: plain(petitionName(words, plan)) },
    {
      kind: 'paragraph',
      lines: [
        plain(captionWords.court(county)),
        plain(`${captionWords.caseNumber}${caseNumber} · ${defendant}${also}`),
      ],
    },
  ];
  return { ...paper, blocks: [...caption, ...blocks] };
}

/** CR-180 states the sentence only by its box, and pleads no programs, restitution or notice. */
function saidOnForm(words: Words, plan: FilingPlan): ReturnType<typeof petitionContext> {
  const said = petitionContext(words, plan);
  const deferred = plan.asks.some(({ route }) => route === '1203.43');
  return {
    ...said,
    onForm: true,
    sentences: deferred ? said['sentences'] : [],
    programs: [],
    restitution: [],
  };
}

function plain(text: string): Line {
  return [{ text, style: 'plain' }];
}
