import { penalCode } from '../../authority/citing.ts';
import { dayAfterLapse } from '../../calendar/lapse.ts';
import type { PlainDate } from '../../calendar/plain-date.ts';
import {
  asks,
  decide,
  fromDay,
  never,
  unsettled,
  untilAnAct,
  yes,
} from '../../decision/combine.ts';
import type { Answer, Decision } from '../../decision/decision.ts';
import type { Fact } from '../../record/fact.ts';
import {
  notCharged,
  notOnProbation,
  notServing,
  notSupervisedElsewhere,
} from '../bars/present-status.ts';
import { type CountContext, levelOn, seen } from '../count-context.ts';

export const statusAuthorities = [penalCode('1203.41', '(a)(3)')] as const;

/** "If a defendant is convicted of a felony": one that is a misdemeanor now goes by 1203.4a. */
export function felony({ count, at, asOf }: CountContext): Decision {
  const level = levelOn(count, asOf);
  const path = `${at.count}.level`;
  const answer = !level.known ? asks(path) : level.is === 'felony' ? yes : never;
  return decide('a-felony', answer, [penalCode('1203.41', '(a)')], [seen(path, level)]);
}

/** (a)(3): parole and 1170(h) supervision bar; after-release supervision (PRCS) is not named. */
export function status(context: CountContext): readonly Decision[] {
  return [
    notServing(context, statusAuthorities),
    notOnProbation(context, statusAuthorities),
    notCharged(context, statusAuthorities),
    notSupervisedElsewhere(context, statusAuthorities, ['parole', 'mandatory-supervision']),
  ];
}

/** The supervision that belongs to this sentence itself. */
export function notSupervisedHere(
  path: string,
  now: Fact<'none' | 'parole' | 'prcs' | 'mandatory-supervision'>,
  until: Fact<PlainDate>,
  asOf: PlainDate,
  years: number,
): Decision {
  const over = !now.known || now.is === 'none' || (until.known && until.is < asOf);
  const answer = (): Answer => {
    if (over) return yes;
    if (now.is === 'prcs') return unsettled;
    return until.known ? fromDay(dayAfterLapse(until.is, years), asOf) : untilAnAct;
  };
  const kind = now.known ? now.is : 'none';
  return decide(
    'not-supervised-here',
    answer(),
    statusAuthorities,
    [seen(`${path}.supervisionNow`, now)],
    {
      kind,
    },
  );
}
