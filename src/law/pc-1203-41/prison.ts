import { penalCode } from '../../authority/citing.ts';
import type { PlainDate } from '../../calendar/plain-date.ts';
import { allOf, asks, decide, never, unsettled, yes } from '../../decision/combine.ts';
import type { Answer, Decision } from '../../decision/decision.ts';
import type { Count } from '../../record/record.ts';
import { sb731 } from '../acts.ts';
import { afterCompletion, completionOf, wordsOf } from '../completion.ts';
import { type CountContext, seen, sentenceOf } from '../count-context.ts';
import { sinceAct } from '../in-force.ts';
import { doubts, isListed } from '../offenses/listed.ts';
import { registrableOffenses } from '../offenses/registrable.ts';
import { type RouteRule, sentenceFits } from '../route-rule.ts';
import { felony, status, supervisionOver } from './every-door.ts';

/** State-prison felonies have been within the section since SB 731 (with SB 1260). */
const prisonAct = penalCode('1203.41', '(a)(2)', sb731);

/** (a)(2), (6): state prison since 2023, two years on, and not for a felony that makes one register. */
export const prisonDoor: RouteRule = {
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
        decide('prison-within-1203-41', sinceAct(sb731, context.asOf), [prisonAct]),
        notRegistrable(context),
        prisonWait(context),
        supervisionOver(context, sentenceOf(context, 'state-prison'), 2),
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
 * (a)(6): "may only be granted if that felony did not result in a requirement to register". A duty that was ended
 * since (PC 290.5) was a result all the same, so that of an offense of PC 290(c) "no" settles nothing.
 */
function notRegistrable({ record, count, at, asOf }: CountContext): Decision {
  const path = 'circumstances.mustRegister';
  const fact = record.circumstances.mustRegister;
  const named = madeForADuty(count, asOf);
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

/**
 * Of murder and kidnapping a duty, if there was one, is for life (290(d)(3)(C)(i), (ii)): whoever has
 * none now never had one by them.
 */
function madeForADuty({ statute, level, convictedOn }: Count, asOf: PlainDate): boolean {
  const facts = {
    level: level.known ? level.is : undefined,
    convictedOn: convictedOn.known ? convictedOn.is : undefined,
  };
  if (isListed(registrableOffenses, statute, asOf, facts) === 'yes') return true;
  return doubts(registrableOffenses, statute, asOf, facts).some((one) => one !== 'sexual-intent');
}

function prisonWait(context: CountContext): Decision {
  const prison = sentenceOf(context, 'state-prison');
  const path = context.at.sentence;
  if (prison === undefined) return decide('wait-after-prison', yes, [prisonAct]);
  const completion = completionOf(prison, context.asOf);
  return decide(
    'wait-after-prison',
    afterCompletion(completion, 2, context.asOf, path),
    [prisonAct],
    [
      seen(`${path}.releasedOn`, prison.releasedOn),
      seen(`${path}.completedOn`, prison.completedOn),
      seen(`${path}.paroleEndedOn`, prison.paroleEndedOn),
    ],
    wordsOf(completion),
  );
}
