import type { PlainDate } from '../../src/calendar/plain-date.ts';
import { type Fact, known, unknown } from '../../src/facts/fact.ts';
import type { PrisonSentence, ProbationSentence, Sentence } from '../../src/record/record.ts';
import { day, fact, isText, stated } from './neutral-facts.ts';
import type { WorkedFacts } from './worked-case.ts';

/** The sentence in a worked case's facts; unknown if there is none. */
export function sentenceOfCase(facts: WorkedFacts): Fact<Sentence> {
  switch (facts.sentenceType) {
    case 'probation':
      // A suspended prison term that was later served is a prison sentence (PC 1203.41).
      return known(facts.prisonTermExecuted === true ? prisonOf(facts) : probationOf(facts));
    case 'jail-no-probation':
    case 'fine-only':
      return known({
        kind: 'no-probation',
        performed: performedOf(facts),
        completedOn: day(facts.sentenceCompletedDate),
        jailDays: stated(facts.jailDays),
      });
    case 'jail-after-revocation':
      return known({ kind: 'revoked-to-jail', completedOn: day(facts.sentenceCompletedDate) });
    case 'county-jail-split':
    case 'county-jail-straight':
    case 'county-jail-unknown':
      return known(jailOf(facts));
    case 'state-prison':
      return known(prisonOf(facts));
    case 'DEJ':
      return known({
        kind: 'deferred-entry',
        grantedOn: day(facts.dejGranted ?? facts.judgmentDate),
        performed: isText(facts.dejDismissed) ? known(true) : performedUnknown(facts),
        dismissedOn: day(facts.dejDismissed),
      });
    default:
      return unknown;
  }
}

/**
 * The record's question includes any fine, so an unknown fine leaves it open. If it is left out,
 * the stated last day decides.
 */
function performedOf({ sentenceCompleted, sentenceCompletedDate, fineOwed }: WorkedFacts) {
  if (sentenceCompleted === true && fineOwed === 'unknown') return unknown;
  const leftOut = isText(sentenceCompletedDate) ? 'unknown' : false;
  return fact(sentenceCompleted ?? leftOut, false);
}

function performedUnknown(facts: WorkedFacts): Fact<boolean> {
  return facts.dejDismissed === 'unknown' ? unknown : known(false);
}

function probationOf(facts: WorkedFacts): ProbationSentence {
  const probation = facts.probation ?? undefined;
  return {
    kind: 'probation',
    supervision: unknown,
    suspended: suspendedOf(facts),
    suspendedPrisonTerm: termOf(facts),
    startedOn: day(probation?.start),
    scheduledEndOn: day(probation?.scheduledEnd ?? probation?.end),
    endedOn: day(probation?.end),
    ended: endedOf(probation),
    violations: violationsOf(probation),
  };
}

function suspendedOf(facts: WorkedFacts): ProbationSentence['suspended'] {
  if (facts.imposition === 'suspended') return known('imposition');
  return isTerm(facts) ? known('execution') : unknown;
}

function isTerm({ prisonTermImposedSuspended: term }: WorkedFacts): boolean {
  return term !== undefined && term !== null && term !== false;
}

function termOf(facts: WorkedFacts): ProbationSentence['suspendedPrisonTerm'] {
  if (!isTerm(facts)) return known('none');
  if (facts.prisonTermExecuted === 'unknown') return unknown;
  return known(facts.prisonTermExecuted === true ? 'executed' : 'never-executed');
}

type WorkedProbation = NonNullable<WorkedFacts['probation']>;

function endedOf(probation: WorkedProbation | undefined): ProbationSentence['ended'] {
  if (probation === undefined) return unknown;
  switch (probation.ended) {
    case 'active':
      return known('running');
    case 'early-discharge': {
      const ground = probation.dischargeGround ?? 'good-conduct';
      if (ground === 'unknown') return unknown;
      return known(ground === 'good-conduct' ? 'early-discharge' : 'closed-for-misconduct');
    }
    case undefined:
    case null:
    case 'unknown':
      return unknown;
    default:
      return known(probation.ended);
  }
}

function violationsOf(probation: WorkedProbation | undefined): ProbationSentence['violations'] {
  if (probation?.violations === 'unknown') return unknown;
  const found =
    (probation?.violations ?? 0) > 0 ||
    isText(probation?.violationDate) ||
    probation?.reinstated === true;
  if (!found) return known({ found: false });
  return known({
    found: true,
    firstOn: day(probation?.violationDate),
    reinstated: fact(probation?.reinstated, false),
  });
}

/** The supervision that is part of this sentence; assumed only for one that is not completed. */
export function supervisedHere(
  facts: WorkedFacts,
): 'none' | 'parole' | 'prcs' | 'mandatory-supervision' {
  const kinds = ['parole', 'prcs', 'mandatory-supervision'] as const;
  const kind = kinds.find((one) => one === facts.supervision);
  const custody = [
    'state-prison',
    'county-jail-split',
    'county-jail-straight',
    'county-jail-unknown',
  ];
  const stillOpen =
    custody.includes(facts.sentenceType ?? '') && !isText(facts.sentenceCompletedDate);
  const here = facts.supervisionCase ?? (stillOpen ? 'this' : 'other');
  return kind !== undefined && here === 'this' ? kind : 'none';
}

function jailOf(facts: WorkedFacts): Sentence {
  const forms = { 'county-jail-split': 'split', 'county-jail-straight': 'straight' } as const;
  const form = Object.entries(forms).find(([name]) => name === facts.sentenceType)?.[1];
  const here = supervisedHere(facts) === 'mandatory-supervision';
  return {
    kind: 'county-jail-1170h',
    form: form === undefined ? unknown : known(form),
    completedOn: completedOf(facts),
    supervisionNow: known(here ? 'mandatory-supervision' : 'none'),
    supervisionUntil: here ? day(facts.supervisionEnds) : unknown,
  };
}

function prisonOf(facts: WorkedFacts): PrisonSentence {
  const kind = supervisedHere(facts);
  const now = kind === 'parole' || kind === 'prcs' ? kind : 'none';
  return {
    kind: 'state-prison',
    releasedOn: day(facts.releasedDate),
    supervisionNow: facts.supervision === 'unknown' ? unknown : known(now),
    supervisionUntil: now === 'none' ? unknown : day(facts.supervisionEnds),
    paroleEndedOn: day(facts.paroleDischargedDate),
    prcsEndedOn: day(facts.prcsDischargedDate),
    completedOn: completedOf(facts),
  };
}

/** If no supervision is mentioned there was none, and the release ended the sentence. */
function completedOf(facts: WorkedFacts): Fact<PlainDate> {
  const ends = [facts.sentenceCompletedDate, facts.paroleDischargedDate, facts.prcsDischargedDate];
  const nothingSaid = ends.every((end) => end === undefined || end === null);
  const none = (facts.supervision ?? 'none') === 'none' || supervisedHere(facts) === 'none';
  return day(nothingSaid && none ? facts.releasedDate : facts.sentenceCompletedDate);
}
