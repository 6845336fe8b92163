import { penalCode } from '../../authority/citing.ts';
import type { Count } from '../../record/record.ts';
import { isConviction } from '../bars/conviction.ts';
import type { CountContext } from '../count-context.ts';
import { levelOf, type SectionLevel } from '../offenses/levels/level-of.ts';
import type { Caution } from '../outcome.ts';

/** A level or a wobbler that the section does not give by itself: the docket is to be looked at again. */
export function levelUnlikeTheTable({ count }: CountContext): readonly Caution[] {
  const day = count.convictedOn.known ? count.convictedOn.is : undefined;
  const found = levelOf(count.statute, day, count.degree.known ? count.degree.is : undefined);
  if (found === undefined || !isConviction(count) || fits(count, found)) return [];
  return [
    {
      code: 'level-unlike-the-section',
      with: { usual: found.usual },
      authorities: [penalCode('17', '(a)-(b)')],
    },
  ];
}

function fits({ level, wobbler }: Count, found: SectionLevel): boolean {
  if (!level.known) return true;
  if (!found.levels.includes(level.is)) return false;
  if (level.is !== 'felony' || !wobbler.known || found.wobbler === 'unknown') return true;
  return wobbler.is === (found.wobbler === 'yes');
}
