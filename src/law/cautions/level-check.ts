import { penalCode } from '../../authority/citing.ts';
import type { Count } from '../../record/record.ts';
import { isConviction } from '../bars/conviction.ts';
import type { CountContext } from '../count-context.ts';
import { type UsualLevel, usualLevel } from '../offenses/levels.ts';
import type { Caution } from '../outcome.ts';

/** A level or a wobbler that the section does not give by itself: the docket is to be looked at again. */
export function levelUnlikeTheTable({ count, asOf }: CountContext): readonly Caution[] {
  const day = count.convictedOn.known ? count.convictedOn.is : asOf;
  const found = usualLevel(count.statute, day);
  if (found === undefined || !isConviction(count) || fits(count, found)) return [];
  return [
    {
      code: 'level-unlike-the-section',
      with: { usual: found },
      authorities: [penalCode('17', '(a)-(b)')],
    },
  ];
}

function fits({ level, wobbler }: Count, usual: UsualLevel): boolean {
  if (!level.known) return true;
  switch (usual) {
    case 'felony':
      return level.is === 'felony' && !(wobbler.known && wobbler.is);
    case 'wobbler':
      return level.is === 'felony' ? !wobbler.known || wobbler.is : level.is === 'misdemeanor';
    case 'misdemeanor':
      return level.is === 'misdemeanor';
    case 'misdemeanor-or-infraction':
      return level.is !== 'felony';
  }
}
