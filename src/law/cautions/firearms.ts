import { penalCode } from '../../authority/citing.ts';
import { addYears } from '../../calendar/plain-date.ts';
import { type CountContext, sentenceOf } from '../count-context.ts';
import { levelToday } from '../level.ts';
import { corporalInjury, firearmMisdemeanors } from '../offenses/firearm-misdemeanors.ts';
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
      with: {},
      authorities: [
        penalCode('1203.4', '(a)(2)'),
        bar === 'misdemeanor'
          ? firearmMisdemeanors.authorities[0]
          : penalCode('29800', '(a)(1)', { confidence: 'medium' }),
      ],
    },
  ];
}

function barredBy(context: CountContext): 'felony' | 'misdemeanor' | undefined {
  const { count, asOf } = context;
  if (sentenceOf(context, 'deferred-entry') !== undefined) return undefined;
  const done = count.reductions.filter(({ on }) => !on.known || on.is <= asOf);
  if (done.some((one) => one.under === '1170.18')) return 'felony';
  const level = levelToday(context);
  if (level.known && level.is === 'felony') return 'felony';
  return level.known && level.is === 'misdemeanor' && barsAsMisdemeanor(context)
    ? 'misdemeanor'
    : undefined;
}

/** PC 29805(a), ten years from the conviction; (b), 273.5 for life where convicted since 2019. */
function barsAsMisdemeanor({ count, asOf }: CountContext): boolean {
  const { convictedOn, statute } = count;
  const on = convictedOn.known ? convictedOn.is : undefined;
  const facts = { level: 'misdemeanor', convictedOn: on } as const;
  if (isListed(corporalInjury, statute, asOf, facts) === 'yes') return true;
  // Where nobody knows the day, it may be of the last ten years.
  const counted = { ...facts, convictedOn: on ?? asOf };
  if (isListed(firearmMisdemeanors, statute, asOf, counted) !== 'yes') return false;
  return on === undefined || asOf <= addYears(on, 10);
}
