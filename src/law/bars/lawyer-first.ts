import { penalCode } from '../../authority/citing.ts';
import type { PlainDate } from '../../calendar/plain-date.ts';
import { asks, decide, unsettled, yes } from '../../decision/combine.ts';
import type { Answer, Decision } from '../../decision/decision.ts';
import type { Fact } from '../../record/fact.ts';
import { ab124, ab1076, ab1585, ab2147, sb823 } from '../acts.ts';
import { type CountContext, seen, sentenceOf } from '../count-context.ts';
import { inForce } from '../in-force.ts';
import { isListed } from '../offenses/listed.ts';
import { solicitationOrProstitution } from '../offenses/prostitution.ts';

/** What a lawyer must weigh before any petition of the case, each by its own section. */
export function lawyerFirst(context: CountContext): readonly [Decision, ...Decision[]] {
  return [
    notTransferred(context),
    noReliefShown(context),
    noTraffickingRemedy(context),
    noViolenceRemedy(context),
    noFireCampRemedy(context),
    noWarrantInThisCase(context),
  ];
}

/** A lawyer's question where the fact is so, none where it is not, and asked where nobody knows. */
function weighed<T>(fact: Fact<T>, path: string, isSo: (value: T) => boolean): Answer {
  if (!fact.known) return asks(path);
  return isSo(fact.is) ? unsettled : yes;
}

/** PC 1203.9(b): "The court of the receiving county shall accept the entire jurisdiction over the case". */
function notTransferred({ courtCase, at }: CountContext): Decision {
  const fact = courtCase.since.transferredTo;
  const path = `${at.courtCase}.since.transferredTo`;
  return decide(
    'case-transferred',
    weighed(fact, path, (to) => to !== 'no'),
    [penalCode('1203.9', '(b)')],
    [seen(path, fact)],
  );
}

/**
 * The department's reviews began on July 1, 2022: no record can show relief from before. PC
 * 1203.425(a)(2): a record that notes "relief granted" is dismissed; a petition may add little.
 */
function noReliefShown({ courtCase, at, asOf }: CountContext): Decision {
  const fact = courtCase.since.automaticRelief;
  const path = `${at.courtCase}.since.automaticRelief`;
  const answer = inForce(ab1076, asOf)
    ? weighed(fact, path, (relief) => relief !== 'no' && !laterThan(relief.on, asOf))
    : yes;
  return decide(
    'relief-already-shown',
    answer,
    [penalCode('1203.425', '(a)(2)', ab1076)],
    [seen(path, fact)],
  );
}

function laterThan(on: Fact<PlainDate>, day: PlainDate): boolean {
  return on.known && on.is > day;
}

/**
 * PC 236.14: vacatur for a victim of trafficking reaches further than a dismissal (2017-01-01). For
 * solicitation and prostitution there was PC 1203.49 before.
 */
function noTraffickingRemedy({ courtCase, count, at, asOf }: CountContext): Decision {
  const fact = courtCase.since.traffickingVictim;
  const path = `${at.courtCase}.since.traffickingVictim`;
  const open =
    inForce(sb823, asOf) || isListed(solicitationOrProstitution, count.statute, asOf) !== 'no';
  return decide(
    'trafficking-remedy',
    open ? weighed(fact, path, (victim) => victim) : yes,
    [penalCode('236.14', '', { ...sb823, confidence: 'medium' }), penalCode('1203.49', '', ab1585)],
    [seen(path, fact)],
  );
}

/** PC 236.15: the same for violence by a partner and sexual violence, since January 1, 2022. */
function noViolenceRemedy({ courtCase, at, asOf }: CountContext): Decision {
  const fact = courtCase.since.violenceVictim;
  const path = `${at.courtCase}.since.violenceVictim`;
  return decide(
    'violence-remedy',
    inForce(ab124, asOf) ? weighed(fact, path, (victim) => victim) : yes,
    [penalCode('236.15', '', { ...ab124, confidence: 'medium' })],
    [seen(path, fact)],
  );
}

/**
 * PC 1203.4b: relief for fire crews that need not wait for the end of supervision ((b)(4)). It is
 * for people in custody: of the others nobody is asked.
 */
function noFireCampRemedy(context: CountContext): Decision {
  const { courtCase, at, asOf } = context;
  const fact = courtCase.since.fireCamp;
  const path = `${at.courtCase}.since.fireCamp`;
  const open = inForce(ab2147, asOf) && (fact.known || mayHaveBeenInCustody(context));
  return decide(
    'fire-camp-remedy',
    open ? weighed(fact, path, (served) => served) : yes,
    [penalCode('1203.4b', '', { ...ab2147, confidence: 'medium' })],
    [seen(path, fact)],
  );
}

function mayHaveBeenInCustody(context: CountContext): boolean {
  const kinds = ['county-jail-1170h', 'state-prison', 'revoked-to-jail'] as const;
  return kinds.some((kind) => sentenceOf(context, kind) !== undefined);
}

/**
 * A warrant in this very case means that the court says its orders were not kept, and a period of
 * probation stands still meanwhile: PC 1203.2(a). Deferred entry (PC 1203.43) is over by then.
 */
function noWarrantInThisCase(context: CountContext): Decision {
  const { courtCase, at } = context;
  const fact = courtCase.since.warrantInThisCase;
  const path = `${at.courtCase}.since.warrantInThisCase`;
  const deferred = sentenceOf(context, 'deferred-entry') !== undefined;
  return decide(
    'no-warrant-in-this-case',
    deferred ? yes : weighed(fact, path, (warrant) => warrant),
    [penalCode('1203.2', '(a)', { confidence: 'medium' })],
    [seen(path, fact)],
  );
}
