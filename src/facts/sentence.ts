import * as z from 'zod';
import type { PlainDate } from '../calendar/plain-date.ts';
import {
  type Declared,
  dayAheadFact,
  dayFact,
  declared,
  type FactsOf,
  numberFact,
  wordFact,
  yesNoFact,
} from './declared.ts';
import { type Fact, unknown } from './fact.ts';
import { word } from './scalars.ts';
import { type FactSchema, fact } from './written.ts';

export type Violations =
  | { readonly found: false }
  | { readonly found: true; readonly firstOn: Fact<PlainDate>; readonly reinstated: Fact<boolean> };

/** How minute orders say that no term was imposed. */
export const impositionSuspended = [
  'iss',
  'imposition suspended',
  'imposition of sentence',
  'imposition of sentence suspended',
] as const;

export const probationFacts = {
  supervision: wordFact({
    formal: ['formal probation', 'formal prob', 'supervised', 'supervised probation'],
    summary: [
      'informal',
      'summary probation',
      'summary prob',
      'sum prob',
      'informal probation',
      'court',
      'court probation',
      'bench',
      'bench probation',
      'unsupervised',
      'unsupervised probation',
      'conditional',
    ],
  }),
  /** Imposition of sentence suspended, or sentence imposed and its execution suspended. */
  suspended: wordFact({
    imposition: impositionSuspended,
    execution: ['ess', 'execution of sentence', 'execution of sentence suspended'],
  }),
  /** If execution was suspended: was it a state prison term, and was it executed later? */
  suspendedPrisonTerm: wordFact(
    { none: ['no'], 'never-executed': [], executed: [] },
    { settlesOthers: { executed: { of: 'every-count' } } },
  ),
  startedOn: dayFact(),
  /** The last day as first ordered. */
  scheduledEndOn: dayAheadFact({ boundsOthers: true }),
  /** The last day of the period of probation. */
  endedOn: dayAheadFact({ boundsOthers: true }),
  ended: wordFact(
    {
      /** A docket's bare "terminated" does not say how: it may be any of three. */
      completed: [
        'expired',
        'complete',
        'ran out',
        'successfully completed',
        'sentence completed',
        'terminated at its end',
      ],
      'early-discharge': [
        'terminated early',
        'early termination',
        'discharged early',
        'terminated 1203.3',
        'terminated 1203.3 pc',
      ],
      /** Closed early because of misconduct, not as a reward. */
      'closed-for-misconduct': ['terminated unsuccessfully', 'unsuccessful'],
      revoked: ['revoked and terminated'],
      /** Summarily revoked, neither reinstated nor ended. */
      'summarily-revoked': [],
      running: ['active', 'current', 'ongoing', 'on probation', 'still on probation'],
    },
    {
      settlesOthers: { 'summarily-revoked': { of: 'every-count' }, running: { of: 'every-count' } },
    },
  ),
  /** Findings of violation, with the first one's date if known. */
  violations: violationsFact(),
} as const;

export interface ProbationSentence extends FactsOf<typeof probationFacts> {
  readonly kind: 'probation';
}

/** Misdemeanor or infraction without probation: jail, a fine, or both. */
export const noProbationFacts = {
  performed: yesNoFact({ settlesOthers: { no: { of: 'every-count' } } }),
  completedOn: dayAheadFact(),
  jailDays: numberFact(0, 100_000, [
    { says: '0', is: 0 },
    { says: 'more than 0', is: 1 },
  ]),
} as const;

export interface NoProbationSentence extends FactsOf<typeof noProbationFacts> {
  readonly kind: 'no-probation';
}

/** Probation was revoked and terminated with county jail; the record says no more about it. */
export const revokedToJailFacts = { completedOn: dayAheadFact() } as const;

export interface RevokedToJail extends FactsOf<typeof revokedToJailFacts> {
  readonly kind: 'revoked-to-jail';
}

/** A felony sentence to county jail under PC 1170(h)(5). */
export const realignedJailFacts = {
  /** `split` is 1170(h)(5)(B), with mandatory supervision; `straight` is (A), without. */
  form: wordFact({ split: ['split sentence'], straight: ['straight sentence', 'no split'] }),
  /** The last day of the sentence and of any mandatory supervision. */
  completedOn: dayAheadFact(),
  supervisionNow: wordFact({ none: ['no'], 'mandatory-supervision': ['yes'] }),
  supervisionUntil: dayAheadFact(),
} as const;

export interface RealignedJailSentence extends FactsOf<typeof realignedJailFacts> {
  readonly kind: 'county-jail-1170h';
}

export const prisonFacts = {
  releasedOn: dayAheadFact({ boundsOthers: true }),
  supervisionNow: wordFact({
    none: ['no'],
    parole: ['on parole'],
    prcs: ['post release community supervision', 'postrelease community supervision'],
  }),
  supervisionUntil: dayAheadFact(),
  paroleEndedOn: dayAheadFact(),
  prcsEndedOn: dayAheadFact(),
  /** The last day of the sentence and any supervision, if the record gives only that. */
  completedOn: dayAheadFact({ boundsOthers: true }),
} as const;

export interface PrisonSentence extends FactsOf<typeof prisonFacts> {
  readonly kind: 'state-prison';
}

/** Deferred entry of judgment under former PC 1000. */
export const deferredEntryFacts = {
  grantedOn: dayFact(),
  performed: yesNoFact(),
  /**
   * Charge dismissed under former PC 1000.3; if the date is unknown, it may not have happened yet.
   */
  dismissedOn: dayAheadFact(),
} as const;

export interface DeferredEntry extends FactsOf<typeof deferredEntryFacts> {
  readonly kind: 'deferred-entry';
}

export type Sentence =
  | ProbationSentence
  | NoProbationSentence
  | RevokedToJail
  | RealignedJailSentence
  | PrisonSentence
  | DeferredEntry;

/** The facts of each kind of sentence. */
export const sentenceFacts = {
  probation: probationFacts,
  'no-probation': noProbationFacts,
  'revoked-to-jail': revokedToJailFacts,
  'county-jail-1170h': realignedJailFacts,
  'state-prison': prisonFacts,
  'deferred-entry': deferredEntryFacts,
} as const satisfies Record<Sentence['kind'], object>;

/** The words dockets use for a kind of sentence. */
export const sentenceWords = {
  probation: ['prob', 'probation granted'],
  'no-probation': [
    'jail',
    'jail only',
    'county jail',
    'cj',
    'time served',
    'credit for time served',
    'fine',
    'fine only',
    'jail or fine',
    'no probation',
    'probation denied',
  ],
  'revoked-to-jail': ['probation revoked jail'],
  'county-jail-1170h': ['1170h', '1170(h)', 'county prison'],
  'state-prison': ['prison', 'prison term', 'cdcr', 'cdc'],
  'deferred-entry': ['dej', 'deferred entry of judgment'],
} as const satisfies Record<Sentence['kind'], readonly string[]>;

export const sentenceParts = {
  'probation.violations.firstOn': dayFact(),
  'probation.violations.reinstated': yesNoFact(),
} as const;

/** A sentence with only its kind known. */
export function unknownSentence(kind: Sentence['kind']): Sentence {
  switch (kind) {
    case 'probation':
      return {
        kind,
        supervision: unknown,
        suspended: unknown,
        suspendedPrisonTerm: unknown,
        startedOn: unknown,
        scheduledEndOn: unknown,
        endedOn: unknown,
        ended: unknown,
        violations: unknown,
      };
    case 'no-probation':
      return { kind, performed: unknown, completedOn: unknown, jailDays: unknown };
    case 'revoked-to-jail':
      return { kind, completedOn: unknown };
    case 'county-jail-1170h':
      return {
        kind,
        form: unknown,
        completedOn: unknown,
        supervisionNow: unknown,
        supervisionUntil: unknown,
      };
    case 'state-prison':
      return {
        kind,
        releasedOn: unknown,
        supervisionNow: unknown,
        supervisionUntil: unknown,
        paroleEndedOn: unknown,
        prcsEndedOn: unknown,
        completedOn: unknown,
      };
    case 'deferred-entry':
      return { kind, grantedOn: unknown, performed: unknown, dismissedOn: unknown };
  }
}

/** `none`, `found`, or `{ firstOn: 2015-06-01, reinstated: yes }`. A docket shows what was found. */
function violationsFact(): Declared<Violations> {
  const found: Violations = { found: true, firstOn: unknown, reinstated: unknown };
  return declared(() => violationsSchema(found), {
    answers: {
      kind: 'choice',
      of: [
        { says: 'none', is: { found: false } },
        { says: 'found', is: found },
      ],
    },
    docketSilent: { found: false },
  });
}

function violationsSchema(found: Violations): FactSchema<Violations> {
  const written: z.ZodType<Violations> = z.union([
    word('none', 'no').transform((): Violations => ({ found: false })),
    word('found', 'yes', 'admitted').transform(() => found),
    z
      .strictObject(
        { firstOn: dayFact().schema, reinstated: yesNoFact().schema },
        { error: 'a group ({ firstOn: 2015-06-01 })' },
      )
      .transform((one): Violations => ({ found: true, ...one })),
  ]);
  return fact(written);
}

/** The sentence itself: which of these kinds it was. */
export const kindOfSentence: Declared<Sentence>['answers'] = {
  kind: 'choice',
  of: [
    { says: 'probation', is: unknownSentence('probation') },
    { says: 'no-probation', is: unknownSentence('no-probation') },
    { says: 'revoked-to-jail', is: unknownSentence('revoked-to-jail') },
    { says: 'county-jail-1170h', is: unknownSentence('county-jail-1170h') },
    { says: 'state-prison', is: unknownSentence('state-prison') },
    { says: 'deferred-entry', is: unknownSentence('deferred-entry') },
  ],
};
