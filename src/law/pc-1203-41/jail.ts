import { penalCode } from '../../authority/citing.ts';
import { fromDay, never, unsettled, yes } from '../../decision/answer.ts';
import { realignment } from '../acts.ts';
import { afterJail } from '../completion.ts';
import { isKind, sentenceOf, sentenceRule } from '../count-view.ts';
import type { Route } from '../outcome.ts';
import { type RouteRule, sentenceFits } from '../route-rule.ts';
import { besideNone, felony, status, supervisionOver } from './every-route.ts';
import { mayBeServedInJail } from './kept-out-of-county-jail.ts';
import { yearsOf1203_41 } from './years-to-wait.ts';

const wait = [penalCode('1203.41', '(a)(2)')] as const;

export function jailRoute(route: Route, form: 'split' | 'straight'): RouteRule {
  const years = yearsOf1203_41[form];
  return {
    route,
    grants: 'discretionary',
    authorities: wait,
    asks: [
      sentenceFits(
        form === 'straight' ? ['county-jail-1170h', 'revoked-to-jail'] : ['county-jail-1170h'],
        wait,
      ),
      felony,
      ofThisForm(form),
      sentencedUnder1170h,
      mayBeServedInJail,
      jailWait(years),
      supervisionOver(years),
      besideNone,
      ...status,
    ],
  };
}

/**
 * (a)(2) covers only sentences under PC 1170(h)(5) and state prison. County jail after a revocation
 * is one of these only if the record says so: it may be up to a year as a term of probation, which
 * makes a wobbler a misdemeanor under PC 17(b)(1).
 */
const sentencedUnder1170h = sentenceRule(
  'a-jail-sentence-under-1170-h',
  [...wait, penalCode('1170', '(h)(5)', realignment)],
  ({ sentence }) => (isKind(sentence, 'revoked-to-jail') ? unsettled : yes),
);

function ofThisForm(form: 'split' | 'straight') {
  return sentenceRule(
    'form-of-jail-sentence',
    [penalCode('1170', '(h)(5)', realignment)],
    (view) => {
      const jail = sentenceOf(view, 'county-jail-1170h');
      return jail === undefined || jail.form === form ? yes : never;
    },
  );
}

function jailWait(years: number) {
  return sentenceRule('wait-after-jail', wait, (view) => {
    const jail = sentenceOf(view, 'county-jail-1170h');
    return jail === undefined ? yes : fromDay(afterJail(jail, years, view.asOf), view.asOf);
  });
}
