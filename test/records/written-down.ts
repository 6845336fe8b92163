import type { PlainDate } from '../../src/calendar/plain-date.ts';
import { type Fact, known, unknown } from '../../src/facts/fact.ts';
import type {
  Count,
  CourtCase,
  Obligation,
  PersonRecord,
  Sentence,
  SinceJudgment,
} from '../../src/record/record.ts';
import type {
  Story,
  StoryCase,
  StoryCount,
  StoryElsewhere,
  StoryObligation,
  StorySentence,
} from './story.ts';

/** Whether the record says what is at this path. */
export type Says = (path: string) => boolean;

type Writer = <T>(path: string, is: T) => Fact<T>;

/** The record of what happened, without the facts it leaves out. */
export function writtenDown(story: Story, says: Says = () => true): PersonRecord {
  const fact: Writer = (path, is) => (says(path) ? known(is) : unknown);
  const [first, ...rest] = story.cases.map((one, index) => caseOf(one, index, fact));
  if (first === undefined) throw new Error('a story without a case');
  return {
    version: 1,
    petitioner: {
      name: { first: 'Jordan', last: 'Example' },
      otherNames: [],
      mailingAddress: { kind: 'none' },
      language: 'en',
    },
    filer: { kind: 'petitioner' },
    circumstances: circumstancesOf(story, fact),
    cases: [first, ...rest],
  };
}

/** The path of every fact that the record may give or leave out. */
export function pathsOf(story: Story): readonly string[] {
  const paths: string[] = [];
  writtenDown(story, (path) => {
    paths.push(path);
    return true;
  });
  return paths;
}

function circumstancesOf(story: Story, fact: Writer): PersonRecord['circumstances'] {
  const at = 'circumstances';
  const elsewhere = (key: string, state: StoryElsewhere | false) =>
    fact(
      `${at}.${key}`,
      state === false
        ? { is: false as const }
        : { is: true as const, until: fact(`${at}.${key}.until`, state.until) },
    );
  const supervision = story.supervisionElsewhere;
  return {
    asOf: story.asOf,
    charged: fact(`${at}.charged`, story.charged),
    servingSentence: elsewhere('servingSentence', story.servingSentence),
    onProbationElsewhere: elsewhere('onProbationElsewhere', story.onProbationElsewhere),
    supervisionElsewhere: fact(
      `${at}.supervisionElsewhere`,
      supervision === false
        ? { kind: 'none' as const }
        : {
            kind: supervision.kind,
            until: fact(`${at}.supervisionElsewhere.until`, supervision.until),
          },
    ),
    warrant: fact(`${at}.warrant`, story.warrant),
    convictionsSince: fact(
      `${at}.convictionsSince`,
      story.convictionsSince.map((on, index) => ({
        on: fact(`${at}.convictionsSince[${index}].on`, on),
      })),
    ),
    convictionsInAll: fact(`${at}.convictionsInAll`, story.convictionsInAll),
    priorSeriousOrViolentFelony: fact(
      `${at}.priorSeriousOrViolentFelony`,
      story.priorSeriousOrViolentFelony,
    ),
    mustRegister: fact(`${at}.mustRegister`, story.mustRegister),
    registrationTier: fact(`${at}.registrationTier`, story.registrationTier),
    noncitizen: fact(`${at}.noncitizen`, story.noncitizen),
    livesInCaliforniaSince: fact(`${at}.livesInCaliforniaSince`, story.livesInCaliforniaSince),
    servedInMilitary: fact(`${at}.servedInMilitary`, story.servedInMilitary),
  };
}

function caseOf(one: StoryCase, index: number, fact: Writer): CourtCase {
  const at = `cases[${index}]`;
  const [first, ...rest] = one.counts.map((count, place) =>
    countOf(count, place, `${at}.counts[${place}]`, fact),
  );
  if (first === undefined) throw new Error('a case without a count');
  const inner = sentenceOf(one.sentence, `${at}.sentence`, fact);
  const owed = (kind: string, { owed, condition }: StoryObligation): Obligation => ({
    owed: fact(`${at}.obligations.${kind}.owed`, owed),
    conditionOfProbation: fact(`${at}.obligations.${kind}.conditionOfProbation`, condition),
  });
  return {
    number: `BA00000${index}`,
    court: one.court,
    judgmentOn: fact(`${at}.judgmentOn`, one.judgmentOn),
    counts: [first, ...rest],
    sentence: fact(`${at}.sentence`, inner),
    obligations: {
      restitution: owed('restitution', one.restitution),
      fine: owed('fine', one.fine),
      fees: { owed: unknown, conditionOfProbation: unknown },
      programs: fact(`${at}.obligations.programs`, []),
    },
    since: sinceOf(one, at, fact),
    statement: [],
  };
}

function sinceOf(one: StoryCase, at: string, fact: Writer): SinceJudgment {
  const of = <T>(key: string, is: T) => fact(`${at}.since.${key}`, is);
  const day: Fact<PlainDate> = unknown;
  return {
    transferredTo: of('transferredTo', one.transferred ? { county: 'Orange' } : 'no'),
    warrantInThisCase: of('warrantInThisCase', one.warrantInThisCase),
    protectiveOrderUntil: of('protectiveOrderUntil', one.protectiveOrderUntil),
    automaticRelief: of(
      'automaticRelief',
      one.automaticReliefOn === 'no' ? 'no' : { on: known(one.automaticReliefOn) },
    ),
    alreadyDismissed: of(
      'alreadyDismissed',
      one.alreadyDismissed ? { under: 'PC 1203.4', on: day } : 'no',
    ),
    fireCamp: of('fireCamp', one.fireCamp),
    traffickingVictim: of('traffickingVictim', one.traffickingVictim),
    violenceVictim: of('violenceVictim', one.violenceVictim),
  };
}

/**
 * Whether a docket distinguishes an attempt from the offense itself; a conspiracy shows by its
 * section.
 */
function pleadedOf(
  { statute }: StoryCount,
  told: boolean,
): Pick<Count, 'statute' | 'mayBeAttempt'> {
  const { inchoate, ...offense } = statute;
  if (told || (inchoate !== undefined && inchoate !== 'attempt')) return { statute };
  return { statute: offense, mayBeAttempt: true };
}

function countOf(count: StoryCount, place: number, at: string, fact: Writer): Count {
  const of = <T>(key: string, is: T) => fact(`${at}.${key}`, is);
  return {
    number: place + 1,
    ...pleadedOf(count, of('attempted', true).known),
    ...(count.charged === undefined ? {} : { charged: count.charged }),
    level: of('level', count.level),
    wobbler: of('wobbler', count.wobbler),
    disposition: of('disposition', count.disposition),
    convictedOn: of('convictedOn', count.convictedOn),
    degree: of('degree', count.degree),
    manner: of('manner', count.manner),
    vehicleConduct: of('vehicleConduct', count.vehicleConduct),
    reductions:
      count.reduction === undefined ? [] : [{ ...count.reduction, on: known(count.reduction.on) }],
    ageAtOffense: of('ageAtOffense', count.ageAtOffense),
    registration: of('registration', count.registration),
    ...(count.sentence === undefined
      ? {}
      : { sentence: sentenceOf(count.sentence, `${at}.sentence`, fact) }),
  };
}

function sentenceOf(sentence: StorySentence, at: string, fact: Writer): Sentence {
  const of = <T>(key: string, is: T) => fact(`${at}.${key}`, is);
  const maybe = <T>(key: string, is: T | undefined): Fact<T> =>
    is === undefined ? unknown : of(key, is);
  switch (sentence.kind) {
    case 'probation':
      return {
        kind: 'probation',
        supervision: unknown,
        suspended: of('suspended', sentence.suspended),
        suspendedPrisonTerm: of('suspendedPrisonTerm', sentence.suspendedPrisonTerm),
        startedOn: of('startedOn', sentence.startedOn),
        scheduledEndOn: of('scheduledEndOn', sentence.scheduledEndOn),
        endedOn: maybe('endedOn', sentence.endedOn),
        ended: of('ended', sentence.ended),
        violations: of(
          'violations',
          sentence.violated
            ? { found: true as const, firstOn: unknown, reinstated: unknown }
            : { found: false as const },
        ),
      };
    case 'no-probation':
      return {
        kind: 'no-probation',
        performed: of('performed', sentence.performed),
        completedOn: maybe('completedOn', sentence.completedOn),
        jailDays: of('jailDays', sentence.jailDays),
      };
    case 'revoked-to-jail':
      return { kind: 'revoked-to-jail', completedOn: of('completedOn', sentence.completedOn) };
    case 'county-jail-1170h':
      return {
        kind: 'county-jail-1170h',
        form: of('form', sentence.form),
        completedOn: of('completedOn', sentence.completedOn),
        supervisionNow: of(
          'supervisionNow',
          sentence.supervised ? ('mandatory-supervision' as const) : ('none' as const),
        ),
        supervisionUntil: maybe(
          'supervisionUntil',
          sentence.supervised ? sentence.completedOn : undefined,
        ),
      };
    case 'state-prison':
      return prisonOf(sentence, of);
    case 'deferred-entry':
      return {
        kind: 'deferred-entry',
        grantedOn: of('grantedOn', sentence.grantedOn),
        performed: of('performed', sentence.performed),
        dismissedOn: maybe('dismissedOn', sentence.dismissedOn),
      };
  }
}

/** A docket gives one last day: of the sentence, of parole or of supervision after release. */
function prisonOf(
  sentence: Extract<StorySentence, { kind: 'state-prison' }>,
  of: <T>(key: string, is: T) => Fact<T>,
): Sentence {
  const { says, completedOn, supervision } = sentence;
  const last = (key: typeof says, path: string) => (says === key ? of(path, completedOn) : unknown);
  return {
    kind: 'state-prison',
    releasedOn: of('releasedOn', sentence.releasedOn),
    supervisionNow: of('supervisionNow', supervision),
    supervisionUntil: supervision === 'none' ? unknown : of('supervisionUntil', completedOn),
    paroleEndedOn: last('parole', 'paroleEndedOn'),
    prcsEndedOn: last('prcs', 'prcsEndedOn'),
    completedOn: last('sentence', 'completedOn'),
  };
}
