import { penalCode } from '../authority/citing.ts';
import { dayAfterLapse } from '../calendar/lapse.ts';
import type { PlainDate } from '../calendar/plain-date.ts';
import {
  allOf,
  asks,
  decide,
  fromDay,
  never,
  unsettled,
  untilAnAct,
  yes,
} from '../decision/combine.ts';
import type { Answer, Decision } from '../decision/decision.ts';
import { type Fact, known, unknown } from '../record/fact.ts';
import type { RealignedJailSentence } from '../record/record.ts';
import { sb731 } from './acts.ts';
import {
  notCharged,
  notOnProbation,
  notServing,
  notSupervisedElsewhere,
} from './bars/present-status.ts';
import { afterCompletion, completionOf, jailEnd } from './completion.ts';
import { type CountContext, levelOn, seen, sentenceOf } from './count-context.ts';
import { inForce } from './in-force.ts';
import { isListed } from './offenses/listed.ts';
import { registrableOffenses } from './offenses/registrable.ts';
import type { Route } from './outcome.ts';
import { type RouteRule, sentenceFits } from './route-rule.ts';

const authorities = [penalCode('1203.41', '(a)(3)')] as const;

/** State-prison felonies have been within the section since SB 731 (with SB 1260). */
const prisonAct = penalCode('1203.41', '(a)(2)', sb731);

/** "If a defendant is convicted of a felony": one that is a misdemeanor now goes by 1203.4a. */
function felony({ count, at, asOf }: CountContext): Decision {
  const level = levelOn(count, asOf);
  const path = `${at.count}.level`;
  const answer = !level.known ? asks(path) : level.is === 'felony' ? yes : never;
  return decide('a-felony', answer, [penalCode('1203.41', '(a)')], [seen(path, level)]);
}

/** (a)(3): parole and 1170(h) supervision bar; after-release supervision (PRCS) is not named. */
function status(context: CountContext): readonly Decision[] {
  return [
    notServing(context, authorities),
    notOnProbation(context, authorities),
    notCharged(context, authorities),
    notSupervisedElsewhere(context, authorities, ['parole', 'mandatory-supervision']),
  ];
}

/** The supervision that belongs to this sentence itself. */
function notSupervisedHere(
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
    authorities,
    [seen(`${path}.supervisionNow`, now)],
    {
      kind,
    },
  );
}

/** (a)(2): one year after a split sentence, 1170(h)(5)(B); two after a straight one, (h)(5)(A). */
function jailDoor(route: Route, form: 'split' | 'straight'): RouteRule {
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
          jailSupervision(context, years),
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
  const before = revoked?.completedOn.known === true && revoked.completedOn.is < '2011-10-01';
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
  const authority = [penalCode('1170', '(h)(5)', { from: '2011-10-01' })] as const;
  if (jail === undefined) return decide('form-of-jail-sentence', yes, authority);
  const { form: fact } = jail;
  if (fact.known) {
    return decide('form-of-jail-sentence', fact.is === form ? yes : never, authority, [
      seen(path, fact),
    ]);
  }
  if (form === 'split')
    return decide('form-of-jail-sentence', never, authority, [seen(path, fact)]);
  const end = jailEnd(jail);
  const between =
    end !== undefined &&
    dayAfterLapse(end, 1) <= context.asOf &&
    context.asOf < dayAfterLapse(end, 2);
  return decide('form-of-jail-sentence', between ? asks(path) : yes, authority, [seen(path, fact)]);
}

function jailWait(context: CountContext, years: number): Decision {
  const { at, asOf } = context;
  const path = `${at.sentence}.completedOn`;
  const jail = sentenceOf(context, 'county-jail-1170h');
  const completed =
    jail === undefined ? sentenceOf(context, 'revoked-to-jail')?.completedOn : jailOver(jail);
  const formKnown = jail === undefined || jail.form.known;
  const answer = (): Answer => {
    if (completed === undefined) return yes;
    if (!completed.known) return supervised(context) ? yes : asks(path);
    // Between the two waits it is the form of the sentence that is asked for.
    if (!formKnown && dayAfterLapse(completed.is, 1) <= asOf) return yes;
    return fromDay(dayAfterLapse(completed.is, years), asOf);
  };
  const words: Record<string, string> =
    completed?.known === true ? { completed: completed.is, years: String(years) } : {};
  return decide(
    'wait-after-jail',
    answer(),
    [penalCode('1203.41', '(a)(2)')],
    completed === undefined ? [] : [seen(path, completed)],
    words,
  );
}

function jailOver(jail: RealignedJailSentence): Fact<PlainDate> {
  const end = jailEnd(jail);
  return end === undefined ? unknown : known(end);
}

function supervised(context: CountContext): boolean {
  const jail = sentenceOf(context, 'county-jail-1170h');
  return jail?.supervisionNow.known === true && jail.supervisionNow.is !== 'none';
}

function jailSupervision(context: CountContext, years: number): Decision {
  const jail = sentenceOf(context, 'county-jail-1170h');
  const { at, asOf } = context;
  if (jail === undefined) return decide('not-supervised-here', yes, authorities);
  return notSupervisedHere(at.sentence, jail.supervisionNow, jail.supervisionUntil, asOf, years);
}

/** (a)(2), (6): state prison since 2023, two years on, and not for a felony that makes one register. */
const prisonDoor: RouteRule = {
  route: '1203.41-prison',
  grants: 'discretionary',
  decide: (context) =>
    allOf(
      '1203.41-prison',
      [prisonAct],
      [
        sentenceFits(context, ['state-prison', 'probation'], [prisonAct]),
        executedPrison(context),
        felony(context),
        decide('prison-within-1203-41', inForce(sb731, context.asOf) ? yes : never, [prisonAct]),
        notRegistrable(context),
        prisonWait(context),
        prisonSupervision(context),
        ...status(context),
      ],
    ),
};

/** A suspended prison term that was served later took the case out of PC 1203.4. */
function executedPrison(context: CountContext): Decision {
  const probation = sentenceOf(context, 'probation');
  if (probation === undefined) return decide('sentenced-to-prison', yes, [prisonAct]);
  const executed =
    probation.suspendedPrisonTerm.known && probation.suspendedPrisonTerm.is === 'executed';
  // When it was completed stands nowhere in a sentence of this kind.
  return decide(
    'sentenced-to-prison',
    executed ? unsettled : never,
    [prisonAct],
    [seen(`${context.at.sentence}.suspendedPrisonTerm`, probation.suspendedPrisonTerm)],
  );
}

/**
 * (a)(6): "only if that felony did not result in a requirement to register". A duty that was ended
 * since (PC 290.5) was a result all the same, so that of an offense of PC 290(c) "no" settles nothing.
 */
function notRegistrable({ record, count, at, asOf }: CountContext): Decision {
  const path = 'circumstances.mustRegister';
  const fact = record.circumstances.mustRegister;
  const named = isListed(registrableOffenses, count.statute, asOf) !== 'no';
  const answer = (): Answer => {
    if (!fact.known) return asks(path);
    if (fact.is) return never;
    return named ? unsettled : yes;
  };
  return decide(
    'no-duty-to-register',
    answer(),
    [penalCode('1203.41', '(a)(6)'), ...registrableOffenses.authorities],
    [seen(path, fact), { path: `${at.count}.statute`, seen: count.statute.section }],
  );
}

function prisonWait(context: CountContext): Decision {
  const prison = sentenceOf(context, 'state-prison');
  const path = context.at.sentence;
  if (prison === undefined) return decide('wait-after-prison', yes, [prisonAct]);
  const completion = completionOf(prison, context.asOf);
  const onSupervision = prison.supervisionNow.known && prison.supervisionNow.is !== 'none';
  const waits = completion.end === undefined && onSupervision;
  return decide(
    'wait-after-prison',
    waits ? yes : afterCompletion(completion, 2, context.asOf, path),
    [prisonAct],
    [
      seen(`${path}.releasedOn`, prison.releasedOn),
      seen(`${path}.completedOn`, prison.completedOn),
      seen(`${path}.paroleEndedOn`, prison.paroleEndedOn),
    ],
    wordsOf(completion),
  );
}

export function wordsOf(completion: {
  readonly release?: PlainDate;
  readonly end?: PlainDate;
}): Readonly<Record<string, string>> {
  const { release, end } = completion;
  return {
    ...(release === undefined ? {} : { release, byRelease: dayAfterLapse(release, 2) }),
    ...(end === undefined ? {} : { end, byEnd: dayAfterLapse(end, 2) }),
  };
}

function prisonSupervision(context: CountContext): Decision {
  const prison = sentenceOf(context, 'state-prison');
  const { at, asOf } = context;
  if (prison === undefined) return decide('not-supervised-here', yes, authorities);
  return notSupervisedHere(at.sentence, prison.supervisionNow, prison.supervisionUntil, asOf, 2);
}

export const doorsOf1203_41: readonly RouteRule[] = [
  jailDoor('1203.41-split', 'split'),
  jailDoor('1203.41-straight', 'straight'),
  prisonDoor,
];
