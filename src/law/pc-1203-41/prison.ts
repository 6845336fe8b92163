import { penalCode } from '../../authority/citing.ts';
import { never, unsettled, yes } from '../../decision/answer.ts';
import { sb731 } from '../acts.ts';
import { waitAfterPrison } from '../completion.ts';
import { rule, sentenceOf, sentenceRule } from '../count-view.ts';
import { sinceAct } from '../in-force.ts';
import { registrableOffenses } from '../offenses/registrable.ts';
import { wasExecuted } from '../pc-1203-4/period.ts';
import { duty } from '../registration.ts';
import { type RouteRule, sentenceFits } from '../route-rule.ts';
import { besideNone, felony, status, supervisionOver } from './every-route.ts';
import { yearsOf1203_41 } from './years-to-wait.ts';

/** State prison felonies have been within the section since SB 731 (with SB 1260). */
const prisonAct = [penalCode('1203.41', '(a)(2)', sb731)] as const;

/** A suspended prison term that was served later took the case out of PC 1203.4. */
const executedPrison = rule('sentenced-to-prison', prisonAct, (view) => {
  if (sentenceOf(view, 'probation') === undefined) return yes;
  // A sentence of this kind does not say when it was completed.
  return wasExecuted(view) ? unsettled : never;
});

const withinTheSection = sentenceRule('prison-within-1203-41', prisonAct, ({ asOf }) =>
  sinceAct(sb731, asOf),
);

/** (a)(6): "may only be granted if that felony did not result in a requirement to register". */
const notRegistrable = rule(
  'no-duty-to-register',
  [penalCode('1203.41', '(a)(6)'), ...registrableOffenses.authorities],
  (view) => {
    if (sentenceOf(view, 'probation') !== undefined) return yes;
    const came = duty(view);
    if (came === 'of-this-conviction') return never;
    return came === 'may-have-ended' ? unsettled : yes;
  },
);

/** (a)(2), (6): state prison since 2023, after two years, and not for a registrable felony. */
export const prisonRoute: RouteRule = {
  route: '1203.41-prison',
  grants: 'discretionary',
  authorities: prisonAct,
  asks: [
    sentenceFits(['state-prison', 'probation'], prisonAct),
    executedPrison,
    felony,
    withinTheSection,
    notRegistrable,
    waitAfterPrison(yearsOf1203_41.prison, prisonAct),
    supervisionOver(yearsOf1203_41.prison),
    besideNone,
    ...status,
  ],
};
