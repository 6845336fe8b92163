import { addDays, type PlainDate } from '../../../src/calendar/plain-date.ts';
import { type Fact, known, unknown } from '../../../src/facts/fact.ts';
import type {
  DeferredEntry,
  Level,
  NoProbationSentence,
  PrisonSentence,
  ProbationSentence,
  RealignedJailSentence,
  RevokedToJail,
  Sentence,
  Violations,
} from '../../../src/record/record.ts';
import { anEnd } from './days.ts';
import type { Dice } from './dice.ts';
import { facing, mostly } from './facts.ts';

type SentenceMaker = (judged: PlainDate, day: PlainDate, throwing: Dice) => Sentence;

type Kinds = readonly [readonly [number, SentenceMaker], ...(readonly [number, SentenceMaker])[]];

const kinds: Readonly<Record<Level, Kinds>> = {
  felony: [
    [42, probation],
    [19, jailUnder1170h],
    [25, prison],
    [5, revokedToJail],
    [5, deferredEntry],
    [4, noProbation],
  ],
  misdemeanor: [
    [56, probation],
    [32, noProbation],
    [5, revokedToJail],
    [6, deferredEntry],
    [1, jailUnder1170h],
  ],
  infraction: [
    [98, noProbation],
    [2, deferredEntry],
  ],
};

/** A sentence that the level allows, starting with the judgment, over or not on the day. */
export function aSentence(
  level: Level,
  judged: PlainDate,
  day: PlainDate,
  throwing: Dice,
): Sentence {
  return throwing.weighted<SentenceMaker>(kinds[level])(judged, day, throwing);
}

export function probation(judged: PlainDate, day: PlainDate, throwing: Dice): ProbationSentence {
  const ended = facing<'completed' | 'early-discharge' | 'revoked' | 'running' | Rarer>(throwing, [
    [58, 'completed'],
    [18, 'early-discharge'],
    [5, 'closed-for-misconduct'],
    [6, 'revoked'],
    [3, 'summarily-revoked'],
    [6, 'running'],
    [4, undefined],
  ]);
  const end = anEnd(judged, day, throwing);
  const early = ended.known && ended.is === 'early-discharge';
  const stillRuns = ended.known && ended.is === 'running' && throwing.in100(80);
  const suspended = mostly<'imposition' | 'execution'>(
    throwing.one(['imposition', 'imposition', 'execution']),
    throwing,
  );
  return {
    kind: 'probation',
    supervision: mostly(throwing.one(['formal', 'summary']), throwing),
    suspended,
    suspendedPrisonTerm: prisonTerm(suspended, throwing),
    startedOn: mostly(judged, throwing),
    scheduledEndOn: mostly(early ? addDays(end, throwing.between(1, 700)) : end, throwing),
    endedOn: stillRuns ? unknown : mostly(end, throwing, 6),
    ended,
    violations: violations(judged, throwing),
  };
}

type Rarer = 'closed-for-misconduct' | 'summarily-revoked';

function prisonTerm(
  suspended: ProbationSentence['suspended'],
  throwing: Dice,
): ProbationSentence['suspendedPrisonTerm'] {
  if (suspended.known && suspended.is === 'imposition') return known('none');
  return mostly(throwing.one(['none', 'none', 'never-executed', 'executed']), throwing);
}

function violations(judged: PlainDate, throwing: Dice): Fact<Violations> {
  return facing<Violations>(throwing, [
    [80, { found: false }],
    [6, { found: true, firstOn: unknown, reinstated: unknown }],
    [6, { found: true, firstOn: known(addDays(judged, 20)), reinstated: known(true) }],
    [3, { found: true, firstOn: known(addDays(judged, 20)), reinstated: unknown }],
    [5, undefined],
  ]);
}

export function noProbation(
  judged: PlainDate,
  day: PlainDate,
  throwing: Dice,
): NoProbationSentence {
  return {
    kind: 'no-probation',
    performed: facing(throwing, [
      [86, true],
      [7, false],
      [7, undefined],
    ]),
    completedOn: mostly(anEnd(judged, day, throwing), throwing, 25),
    jailDays: mostly(throwing.one([0, 0, 10, 90, 180]), throwing),
  };
}

function revokedToJail(judged: PlainDate, day: PlainDate, throwing: Dice): RevokedToJail {
  return {
    kind: 'revoked-to-jail',
    completedOn: mostly(anEnd(judged, day, throwing), throwing, 8),
  };
}

export function jailUnder1170h(
  judged: PlainDate,
  day: PlainDate,
  throwing: Dice,
): RealignedJailSentence {
  const completed = anEnd(judged, day, throwing);
  const over = completed < day;
  return {
    kind: 'county-jail-1170h',
    form: mostly(throwing.one(['split', 'straight']), throwing, 8),
    completedOn: mostly(completed, throwing, 6),
    supervisionNow: mostly(
      over || throwing.in100(30) ? 'none' : 'mandatory-supervision',
      throwing,
      8,
    ),
    supervisionUntil: throwing.in100(over ? 8 : 50)
      ? known(anEnd(completed, day, throwing))
      : unknown,
  };
}

export function prison(judged: PlainDate, day: PlainDate, throwing: Dice): PrisonSentence {
  const released = anEnd(judged, day, throwing);
  const end = anEnd(released, day, throwing);
  const over = end < day;
  const said = throwing.one(['paroleEndedOn', 'prcsEndedOn', 'completedOn', 'completedOn', 'none']);
  return {
    kind: 'state-prison',
    releasedOn: mostly(released, throwing),
    supervisionNow: mostly(
      over || throwing.in100(20) ? 'none' : throwing.one(['parole', 'prcs']),
      throwing,
      8,
    ),
    supervisionUntil: throwing.in100(over ? 8 : 50) ? known(end) : unknown,
    paroleEndedOn: said === 'paroleEndedOn' ? known(end) : unknown,
    prcsEndedOn: said === 'prcsEndedOn' ? known(end) : unknown,
    completedOn: said === 'completedOn' ? known(end) : unknown,
  };
}

function deferredEntry(judged: PlainDate, day: PlainDate, throwing: Dice): DeferredEntry {
  return {
    kind: 'deferred-entry',
    grantedOn: mostly(judged, throwing),
    performed: facing(throwing, [
      [80, true],
      [10, false],
      [10, undefined],
    ]),
    dismissedOn: mostly(anEnd(judged, day, throwing), throwing, 10),
  };
}
