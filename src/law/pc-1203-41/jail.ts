import { penalCode } from '../../authority/citing.ts';
import { dayAfterLapse } from '../../calendar/lapse.ts';
import type { PlainDate } from '../../calendar/plain-date.ts';
import { allOf, asks, decide, fromDay, never, unsettled, yes } from '../../decision/combine.ts';
import type { Answer, Decision } from '../../decision/decision.ts';
import type { RealignedJailSentence, RevokedToJail } from '../../record/record.ts';
import { realignment } from '../acts.ts';
import { jailEnd } from '../completion.ts';
import { type CountContext, seen, sentenceOf } from '../count-context.ts';
import type { Route } from '../outcome.ts';
import { type RouteRule, sentenceFits } from '../route-rule.ts';
import { felony, status, supervisionOver } from './every-door.ts';

/** (a)(2): one year after a split sentence, 1170(h)(5)(B); two after a straight one, (h)(5)(A). */
export function jailDoor(route: Route, form: 'split' | 'straight'): RouteRule {
  const years = form === 'split' ? 1 : 2;
  return {
    route,
    grants: 'discretionary',
    decide: (context) =>
      allOf(
        route,
        [penalCode('1203.41', '(a)(2)')],
        [
          sentenceFits(
            context,
            form === 'straight' ? ['county-jail-1170h', 'revoked-to-jail'] : ['county-jail-1170h'],
            [penalCode('1203.41', '(a)(2)')],
          ),
          felony(context),
          ofThisForm(context, form),
          sentencedSinceRealignment(context),
          jailWait(context, years),
          supervisionOver(context, sentenceOf(context, 'county-jail-1170h'), years),
          ...status(context),
        ],
      ),
  };
}

/**
 * Custody that ended before PC 1170(h) began, on October 1, 2011, was no sentence under it, and (a)(2)
 * speaks of no other county jail.
 */
function sentencedSinceRealignment(context: CountContext): Decision {
  const revoked = sentenceOf(context, 'revoked-to-jail');
  const before = revoked?.completedOn.known === true && revoked.completedOn.is < realignment.from;
  return decide(
    'sentenced-since-realignment',
    before ? unsettled : yes,
    [penalCode('1203.41', '(a)(2)')],
    revoked === undefined ? [] : [seen(`${context.at.sentence}.completedOn`, revoked.completedOn)],
  );
}

/** Where nobody knows the form, the longer wait is kept: it satisfies both. */
function ofThisForm(context: CountContext, form: 'split' | 'straight'): Decision {
  const jail = sentenceOf(context, 'county-jail-1170h');
  const path = `${context.at.sentence}.form`;
  const authority = [penalCode('1170', '(h)(5)', realignment)] as const;
  if (jail === undefined) return decide('form-of-jail-sentence', yes, authority);
  const { form: fact } = jail;
  if (fact.known) {
    return decide('form-of-jail-sentence', fact.is === form ? yes : never, authority, [
      seen(path, fact),
    ]);
  }
  if (form === 'split')
    return decide('form-of-jail-sentence', never, authority, [seen(path, fact)]);
  const end = jailEnd(jail, context.asOf);
  const withinTwoYears = end !== undefined && context.asOf < dayAfterLapse(end, 2);
  return decide('form-of-jail-sentence', withinTwoYears ? asks(path) : yes, authority, [
    seen(path, fact),
  ]);
}

function jailWait(context: CountContext, years: number): Decision {
  const { at, asOf } = context;
  const authority = [penalCode('1203.41', '(a)(2)')] as const;
  const jail = sentenceOf(context, 'county-jail-1170h') ?? sentenceOf(context, 'revoked-to-jail');
  if (jail === undefined) return decide('wait-after-jail', yes, authority);
  const end = lastDayOf(jail, asOf);
  const formKnown = jail.kind === 'revoked-to-jail' || jail.form.known;
  const answer = (): Answer => {
    if (end === undefined) return asks(`${at.sentence}.completedOn`);
    // Between the two waits it is the form of the sentence that is asked for.
    if (!formKnown && dayAfterLapse(end, 1) <= asOf) return yes;
    return fromDay(dayAfterLapse(end, years), asOf);
  };
  return decide('wait-after-jail', answer(), authority, [
    seen(`${at.sentence}.completedOn`, jail.completedOn),
    ...('supervisionUntil' in jail && jail.supervisionUntil.known
      ? [seen(`${at.sentence}.supervisionUntil`, jail.supervisionUntil)]
      : []),
  ]);
}

function lastDayOf(
  jail: RealignedJailSentence | RevokedToJail,
  asOf: PlainDate,
): PlainDate | undefined {
  if (jail.kind === 'county-jail-1170h') return jailEnd(jail, asOf);
  return jail.completedOn.known ? jail.completedOn.is : undefined;
}
