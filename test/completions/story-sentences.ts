import { addDays, type PlainDate } from '../../src/calendar/plain-date.ts';
import { known, unknown } from '../../src/facts/fact.ts';
import type { Level, ProbationSentence, Sentence } from '../../src/record/record.ts';
import { anEnd } from '../oracle/records/days.ts';
import type { Dice } from '../oracle/records/dice.ts';

type Maker = (judged: PlainDate, asOf: PlainDate, throwing: Dice) => Sentence;

/** A sentence of any kind, with every fact known. */
export function aWholeSentence(judged: PlainDate, asOf: PlainDate, throwing: Dice): Sentence {
  return throwing.weighted<Maker>([
    [45, probation],
    [20, noProbation],
    [10, jail],
    [14, prison],
    [5, revoked],
    [6, deferred],
  ])(judged, asOf, throwing);
}

export function levelsOf({ kind }: Sentence): readonly [Level, ...Level[]] {
  switch (kind) {
    case 'state-prison':
    case 'county-jail-1170h':
      return ['felony'];
    case 'no-probation':
      return ['misdemeanor', 'misdemeanor', 'infraction', 'felony'];
    default:
      return ['felony', 'misdemeanor'];
  }
}

function probation(judged: PlainDate, asOf: PlainDate, throwing: Dice): ProbationSentence {
  const ended = throwing.weighted<
    'completed' | 'early-discharge' | 'closed-for-misconduct' | 'revoked' | 'running'
  >([
    [58, 'completed'],
    [18, 'early-discharge'],
    [5, 'closed-for-misconduct'],
    [5, 'revoked'],
    [14, 'running'],
  ]);
  const end = anEnd(judged, asOf, throwing);
  const term = throwing.one<'none' | 'never-executed'>(['none', 'none', 'none', 'never-executed']);
  const found = throwing.in100(15);
  return {
    kind: 'probation',
    supervision: known(throwing.one(['formal', 'summary'])),
    suspended: known(term === 'none' ? 'imposition' : 'execution'),
    suspendedPrisonTerm: known(term),
    startedOn: known(judged),
    scheduledEndOn: known(ended === 'completed' ? end : addDays(end, throwing.between(1, 400))),
    endedOn: ended === 'running' ? unknown : known(end),
    ended: known(ended),
    violations: known(
      found
        ? {
            found: true,
            firstOn: known(addDays(judged, 10)),
            reinstated: known(ended !== 'revoked'),
          }
        : { found: false },
    ),
  };
}

function noProbation(judged: PlainDate, asOf: PlainDate, throwing: Dice): Sentence {
  return {
    kind: 'no-probation',
    performed: known(throwing.in100(85)),
    completedOn: known(anEnd(judged, asOf, throwing)),
    jailDays: known(throwing.one([0, 0, 90])),
  };
}

function revoked(judged: PlainDate, asOf: PlainDate, throwing: Dice): Sentence {
  return { kind: 'revoked-to-jail', completedOn: known(anEnd(judged, asOf, throwing)) };
}

function jail(judged: PlainDate, asOf: PlainDate, throwing: Dice): Sentence {
  const completed = anEnd(judged, asOf, throwing);
  const form = throwing.one<'split' | 'straight'>(['split', 'straight']);
  const now = form === 'split' && completed >= asOf ? 'mandatory-supervision' : 'none';
  return {
    kind: 'county-jail-1170h',
    form: known(form),
    completedOn: known(completed),
    supervisionNow: known(now),
    supervisionUntil: now === 'none' ? unknown : known(completed),
  };
}

function prison(judged: PlainDate, asOf: PlainDate, throwing: Dice): Sentence {
  const released = anEnd(judged, asOf, throwing);
  const completed = anEnd(released, asOf, throwing);
  const kind = throwing.one<'parole' | 'prcs'>(['parole', 'prcs']);
  const now = released < asOf && completed >= asOf ? kind : 'none';
  return {
    kind: 'state-prison',
    releasedOn: known(released),
    supervisionNow: known(now),
    supervisionUntil: now === 'none' ? unknown : known(completed),
    paroleEndedOn: kind === 'parole' ? known(completed) : unknown,
    prcsEndedOn: kind === 'prcs' ? known(completed) : unknown,
    completedOn: known(completed),
  };
}

function deferred(judged: PlainDate, asOf: PlainDate, throwing: Dice): Sentence {
  const dismissed = anEnd(judged, asOf, throwing);
  return {
    kind: 'deferred-entry',
    grantedOn: known(judged),
    performed: known(throwing.in100(85)),
    dismissedOn: throwing.in100(85) && dismissed <= asOf ? known(dismissed) : unknown,
  };
}
