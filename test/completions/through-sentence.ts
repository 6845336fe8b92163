import type { PlainDate } from '../../src/calendar/plain-date.ts';
import { type Fact, known, unknown } from '../../src/facts/fact.ts';
import type {
  PrisonSentence,
  ProbationSentence,
  Sentence,
  Violations,
} from '../../src/record/record.ts';
import { yesNo } from './answers.ts';
import type { Going, GoingIntoCase } from './through-facts.ts';

/** The facts of a sentence; what one rules out is not an answer to another. */
export function throughSentence(sentence: Sentence, at: string, going: GoingIntoCase): Sentence {
  const { visit, days } = going;
  const day = (key: string, fact: Fact<PlainDate>) =>
    visit(`${at}.${key}`, fact, () => days.all(`${at}.${key}`));
  switch (sentence.kind) {
    case 'probation':
      return throughProbation(sentence, at, going);
    case 'no-probation':
      return {
        ...sentence,
        jailDays: visit(`${at}.jailDays`, sentence.jailDays, () => [known(0), known(90)]),
        completedOn: day('completedOn', sentence.completedOn),
        performed: visit(`${at}.performed`, sentence.performed, yesNo),
      };
    case 'revoked-to-jail':
      return { ...sentence, completedOn: day('completedOn', sentence.completedOn) };
    case 'county-jail-1170h': {
      const completedOn = day('completedOn', sentence.completedOn);
      const supervisionNow = visit(`${at}.supervisionNow`, sentence.supervisionNow, () => [
        known('none'),
        known('mandatory-supervision'),
      ]);
      return {
        ...sentence,
        form: visit(`${at}.form`, sentence.form, () => [known('split'), known('straight')]),
        completedOn,
        supervisionNow,
        supervisionUntil: visit(`${at}.supervisionUntil`, sentence.supervisionUntil, () =>
          lastDay(supervisionNow, completedOn),
        ),
      };
    }
    case 'state-prison':
      return throughPrison(sentence, at, going);
    case 'deferred-entry':
      return {
        ...sentence,
        grantedOn: day('grantedOn', sentence.grantedOn),
        performed: visit(`${at}.performed`, sentence.performed, yesNo),
        dismissedOn: visit(`${at}.dismissedOn`, sentence.dismissedOn, () => [
          unknown,
          ...days.past(`${at}.dismissedOn`),
        ]),
      };
  }
}

function throughProbation(
  sentence: ProbationSentence,
  at: string,
  { visit, days, readWhole, judgmentOn }: GoingIntoCase,
): ProbationSentence {
  const suspended = visit(`${at}.suspended`, sentence.suspended, () => [
    known('imposition'),
    known('execution'),
  ]);
  const ended = visit(`${at}.ended`, sentence.ended, () => [
    known('completed'),
    known('early-discharge'),
    known('closed-for-misconduct'),
    known('revoked'),
    known('summarily-revoked'),
    known('running'),
  ]);
  const running = ended.known && ended.is === 'running';
  const over = !ended.known || !['running', 'summarily-revoked'].includes(ended.is);
  const imposition = suspended.known && suspended.is === 'imposition';
  const none: Fact<Violations> = known({ found: false });
  const violations = visit<Violations>(`${at}.violations`, sentence.violations, () =>
    readWhole ? [none] : [none, known({ found: true, firstOn: unknown, reinstated: unknown })],
  );
  return {
    ...sentence,
    supervision: visit(`${at}.supervision`, sentence.supervision, () => [
      known('formal'),
      known('summary'),
    ]),
    suspended,
    suspendedPrisonTerm: visit(`${at}.suspendedPrisonTerm`, sentence.suspendedPrisonTerm, () =>
      imposition ? [known('none')] : [known('none'), known('never-executed'), known('executed')],
    ),
    startedOn: visit(`${at}.startedOn`, sentence.startedOn, () =>
      withItsOrder(days.past(`${at}.startedOn`), judgmentOn),
    ),
    scheduledEndOn: visit(`${at}.scheduledEndOn`, sentence.scheduledEndOn, () =>
      running ? days.lastDaysOfRunning(`${at}.scheduledEndOn`) : days.all(`${at}.scheduledEndOn`),
    ),
    endedOn: visit(`${at}.endedOn`, sentence.endedOn, () =>
      over ? days.past(`${at}.endedOn`) : [unknown],
    ),
    ended,
    violations: throughViolations(violations, `${at}.violations`, { visit, days }),
  };
}

/** Probation begins with the order that grants it: if that day is known, no other is tried. */
function withItsOrder(
  days: readonly Fact<PlainDate>[],
  order: Fact<PlainDate>,
): readonly Fact<PlainDate>[] {
  const same = days.filter((day) => day.known && order.known && day.is === order.is);
  return same.length > 0 ? same : days;
}

function throughViolations(
  fact: Fact<Violations>,
  at: string,
  { visit, days }: Going,
): Fact<Violations> {
  if (!fact.known || !fact.is.found) return fact;
  return known({
    ...fact.is,
    firstOn: visit(`${at}.firstOn`, fact.is.firstOn, () => days.past(`${at}.firstOn`)),
    reinstated: visit(`${at}.reinstated`, fact.is.reinstated, yesNo),
  });
}

/** The end of parole or community supervision is the day the sentence was completed. */
function throughPrison(
  sentence: PrisonSentence,
  at: string,
  { visit, days }: Going,
): PrisonSentence {
  const { paroleEndedOn, prcsEndedOn } = sentence;
  const said = paroleEndedOn.known ? paroleEndedOn : prcsEndedOn;
  const completedOn = visit(`${at}.completedOn`, sentence.completedOn, () =>
    said.known ? [said] : days.all(`${at}.completedOn`),
  );
  const supervisionNow = visit(`${at}.supervisionNow`, sentence.supervisionNow, () => [
    known('none'),
    known('parole'),
    known('prcs'),
  ]);
  const parole = visit(`${at}.paroleEndedOn`, paroleEndedOn, () =>
    prcsEndedOn.known ? [unknown] : [unknown, completedOn],
  );
  return {
    ...sentence,
    releasedOn: visit(`${at}.releasedOn`, sentence.releasedOn, () => days.all(`${at}.releasedOn`)),
    supervisionNow,
    supervisionUntil: visit(`${at}.supervisionUntil`, sentence.supervisionUntil, () =>
      lastDay(supervisionNow, completedOn),
    ),
    paroleEndedOn: parole,
    prcsEndedOn: visit(`${at}.prcsEndedOn`, prcsEndedOn, () =>
      parole.known ? [unknown] : [unknown, completedOn],
    ),
    completedOn,
  };
}

/**
 * A person supervised now is supervised until the sentence is completed; a person who is not has no
 * last day.
 */
function lastDay(
  now: Fact<'none' | 'mandatory-supervision' | 'parole' | 'prcs'>,
  completedOn: Fact<PlainDate>,
): readonly Fact<PlainDate>[] {
  return now.known && now.is === 'none' ? [unknown] : [completedOn];
}
