import { penalCode } from '../../authority/citing.ts';
import { never, yes } from '../../decision/answer.ts';
import { statusRules } from '../bars/present-status.ts';
import { noneBeside } from '../bars/sex-offense-beside.ts';
import { notSupervisedHere } from '../bars/supervised-here.ts';
import { type CountRule, rule } from '../count-view.ts';
import { levelOrdered } from '../level.ts';

const statusAuthorities = [penalCode('1203.41', '(a)(3)')] as const;

/** "If a defendant is convicted of a felony": one that is now a misdemeanor goes under 1203.4a. */
export const felony = rule('a-felony', [penalCode('1203.41', '(a)')], (view) =>
  levelOrdered(view) === 'felony' ? yes : never,
);

/** (a)(3): parole and 1170(h) supervision bar; after-release supervision (PRCS) is not named. */
const supervisionThatBars = ['parole', 'mandatory-supervision'] as const;

export const status: readonly CountRule[] = statusRules(statusAuthorities, supervisionThatBars);

/** (a)(6) leaves out a felony with a duty to register; the other counts of its case are unsettled. */
export const besideNone: CountRule = noneBeside([penalCode('1203.41', '(a)(6)')]);

export function supervisionOver(years: number): CountRule {
  return notSupervisedHere(years, statusAuthorities, supervisionThatBars);
}
