import { penalCode } from '../../authority/citing.ts';
import type { PlainDate } from '../../calendar/plain-date.ts';
import { leavesOf } from '../../decision/combine.ts';
import type { Decision } from '../../decision/decision.ts';
import type { CountContext } from '../count-context.ts';
import type { Found } from '../found.ts';
import type { Caution } from '../outcome.ts';
import { lapseAuthority } from '../waits.ts';

/** PC 1203.41(a)(3), 1203.42(a)(3): what is filed while on parole or supervision is filed too soon. */
export function whileSupervised(found: Found): readonly Caution[] {
  const reason = found.because.find(({ code }) =>
    /^not-supervised(?:-here)?\/(?:no|unsettled)$/u.test(code),
  );
  if (reason === undefined) return [];
  return [
    {
      code: 'petition-while-supervised',
      with: {},
      authorities: [penalCode('1203.41', '(a)(3)'), penalCode('1203.42', '(a)(3)')],
    },
  ];
}

/** The waits that are counted in years: Gov. Code 6803 reads a leap day with the day before it. */
const yearsWaited: readonly string[] = [
  'one-year-since-judgment',
  'wait-after-jail',
  'wait-after-prison',
];

/**
 * Counted in days, a wait from February 28 of the year before a leap year may be over a day later:
 * its first open day, February 29, is where the two counts part.
 */
export function leapDayCounted({ asOf }: CountContext, found: Found): readonly Caution[] {
  const route = found.routes.find((one) => one.route === found.route);
  const days = route === undefined ? [] : leavesOf(route.tree).flatMap(dayOfWait);
  const day = days.find((one) => one.endsWith('-02-29') && one >= asOf);
  if (day === undefined) return [];
  return [{ code: 'leap-day-counted', with: { day }, authorities: lapseAuthority }];
}

function dayOfWait({ question, answer }: Decision): readonly PlainDate[] {
  if (!yearsWaited.includes(question)) return [];
  if (answer.is === 'no' && answer.opensOn !== undefined) return [answer.opensOn];
  return answer.is === 'yes' && answer.since !== undefined ? [answer.since] : [];
}
