import { statute } from '../../authority/citing.ts';
import type { PlainDate } from '../../calendar/plain-date.ts';
import { leavesOf } from '../../decision/told.ts';
import type { Found } from '../found.ts';
import type { Caution } from '../outcome.ts';

/** Waits counted in years: Gov. Code 6803 counts a leap day together with the day before it. */
const yearsWaited: readonly string[] = [
  'one-year-since-judgment',
  'wait-after-jail',
  'wait-after-prison',
];

/**
 * Counted in days, a wait from February 28 of the year before a leap year may be over a day later:
 * the two counts differ on its first open day, February 29.
 */
export function leapDayCounted(
  asOf: PlainDate,
  { route, routes }: Pick<Found, 'route' | 'routes'>,
): readonly Caution[] {
  const tree = routes.find((one) => one.route === route)?.tree;
  const days = tree === undefined ? [] : leavesOf(tree).flatMap(dayOfWait);
  const day = days.find((one) => one.endsWith('-02-29') && one >= asOf);
  if (day === undefined) return [];
  return [
    {
      code: 'leap-day-counted',
      with: { day },
      authorities: [
        statute('GOV', '6800', '', { confidence: 'medium' }),
        statute('GOV', '6803', '', { confidence: 'medium' }),
      ],
    },
  ];
}

function dayOfWait({
  question,
  answer,
}: ReturnType<typeof leavesOf>[number]): readonly PlainDate[] {
  if (!yearsWaited.includes(question)) return [];
  if (answer.is === 'no' && answer.opensOn !== undefined) return [answer.opensOn];
  return answer.is === 'yes' && answer.since !== undefined ? [answer.since] : [];
}
