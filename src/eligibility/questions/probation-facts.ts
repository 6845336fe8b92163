import { addYears } from '../../calendar/plain-date.ts';
import { known, unknown } from '../../record/fact.ts';
import type { ProbationSentence } from '../../record/record.ts';
import type { AskableFact } from './askable-fact.ts';
import { ofKind } from './changes.ts';
import type { Asked, SentenceChoice } from './sentence-facts.ts';

/** What is true of probation: how and when it ended, and what it suspended. */
export function probationFacts(found: ProbationSentence, asked: Asked): readonly AskableFact[] {
  return [...theEnd(found, asked), ...theCourse(found, asked), ...whatWasSuspended(found, asked)];
}

const ends = [
  'completed',
  'early-discharge',
  'running',
  'closed-for-misconduct',
  'revoked',
  'summarily-revoked',
] as const;

/** A period that still runs has a scheduled end; one that is over has an end. */
function theEnd(found: ProbationSentence, asked: Asked): readonly AskableFact[] {
  const { asOf } = asked;
  const how = (is: (typeof ends)[number]): SentenceChoice => [
    is,
    ofKind('probation', (one) => ({ ...one, ended: known(is) })),
  ];
  const [first, ...rest] = ends;
  const running = found.ended.known && found.ended.is === 'running';
  return [
    ...asked.choices('ended', found.ended, how(first), ...rest.map(how)),
    ...asked.day(
      'endedOn',
      found.endedOn,
      addYears(asOf, -11),
      (day) => ofKind('probation', (one) => ({ ...one, endedOn: known(day) })),
      !found.ended.known || running,
    ),
    ...(running && !found.endedOn.known
      ? asked.day(
          'scheduledEndOn',
          found.scheduledEndOn,
          addYears(asOf, -11),
          (day) => ofKind('probation', (one) => ({ ...one, scheduledEndOn: known(day) })),
          true,
        )
      : []),
  ];
}

function theCourse(found: ProbationSentence, asked: Asked): readonly AskableFact[] {
  const violations = (is: ProbationSentence['violations']) =>
    ofKind('probation', (one) => ({ ...one, violations: is }));
  return [
    ...asked.choices(
      'violations',
      found.violations,
      ['none', violations(known({ found: false }))],
      ['found', violations(known({ found: true, firstOn: unknown, reinstated: unknown }))],
    ),
    ...asked.day('startedOn', found.startedOn, addYears(asked.asOf, -12), (day) =>
      ofKind('probation', (one) => ({ ...one, startedOn: known(day) })),
    ),
  ];
}

function whatWasSuspended(found: ProbationSentence, asked: Asked): readonly AskableFact[] {
  const term = (is: 'none' | 'never-executed' | 'executed'): SentenceChoice => [
    is,
    ofKind('probation', (one) => ({ ...one, suspendedPrisonTerm: known(is) })),
  ];
  const suspended = (is: 'imposition' | 'execution'): SentenceChoice => [
    is,
    ofKind('probation', (one) => ({ ...one, suspended: known(is) })),
  ];
  return [
    ...asked.choices(
      'suspendedPrisonTerm',
      found.suspendedPrisonTerm,
      term('none'),
      term('never-executed'),
      term('executed'),
    ),
    ...asked.choices('suspended', found.suspended, suspended('imposition'), suspended('execution')),
  ];
}
