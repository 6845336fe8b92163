import { penalCode } from '../../authority/citing.ts';
import { addYears } from '../../calendar/plain-date.ts';
import { type CountContext, levelNow, sentenceOf } from '../count-context.ts';
import { firearmMisdemeanors } from '../offenses/firearm-misdemeanors.ts';
import { isListed } from '../offenses/listed.ts';
import type { Caution } from '../outcome.ts';

/**
 * PC 1203.4(a)(2) and its like: a dismissal "does not permit a person to own, possess, or have
 * custody or control of a firearm". A felony that 17(b) reduced before is no felony "for all
 * purposes"; one redesignated under 1170.18 keeps the bar, (k). Some misdemeanors bar for ten years.
 */
export function firearmNotRestored(context: CountContext): readonly Caution[] {
  const bar = barredBy(context);
  if (bar === undefined) return [];
  return [
    {
      code: 'firearm-not-restored',
      with: bar === 'misdemeanor' ? { bar } : { bar: 'felony' },
      authorities: [
        penalCode('1203.4', '(a)(2)'),
        bar === 'misdemeanor'
          ? firearmMisdemeanors.authorities[0]
          : penalCode('29800', '(a)(1)', { confidence: 'medium' }),
      ],
    },
  ];
}

function barredBy(context: CountContext): 'felony' | 'redesignated' | 'misdemeanor' | undefined {
  const { count } = context;
  if (sentenceOf(context, 'deferred-entry') !== undefined) return undefined;
  if (count.reductions.some((one) => one.under === '1170.18')) return 'redesignated';
  const level = levelNow(count);
  if (level.known && level.is === 'felony') return 'felony';
  return level.known && level.is === 'misdemeanor' && withinTenYears(context)
    ? 'misdemeanor'
    : undefined;
}

function withinTenYears({ count, asOf }: CountContext): boolean {
  if (isListed(firearmMisdemeanors, count.statute, asOf) !== 'yes') return false;
  return !count.convictedOn.known || asOf <= addYears(count.convictedOn.is, 10);
}
