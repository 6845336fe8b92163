import { addDays, addYears, type PlainDate } from '../calendar/plain-date.ts';
import { type Fact, known, unknown } from '../record/fact.ts';
import type {
  Circumstances,
  Count,
  CourtCase,
  Obligations,
  PersonRecord,
  Sentence,
  SinceJudgment,
} from '../record/record.ts';
import type { CountContext } from './count-context.ts';

/** A fact that is not known, with the answers that it may have, the most favourable first. */
export interface AskableFact {
  readonly code: string;
  readonly path: string;
  readonly answers: readonly {
    readonly answer: string;
    readonly applied: (record: PersonRecord) => PersonRecord;
  }[];
}

/** The facts of the record that nobody has stated and that some rule looks at. */
export function unknownFacts(context: CountContext): readonly AskableFact[] {
  return [
    ...ofCircumstances(context),
    ...ofCase(context),
    ...ofObligations(context),
    ...ofSentence(context),
    ...ofCount(context),
  ];
}

type Options<T> = Readonly<Record<string, T>>;

function ofCircumstances({ record, courtCase, asOf }: CountContext): readonly AskableFact[] {
  const now = record.circumstances;
  const ask = <K extends keyof Circumstances>(
    key: K,
    fact: Fact<unknown>,
    options: Options<Circumstances[K]>,
  ): readonly AskableFact[] =>
    fact.known
      ? []
      : [
          askable(`circumstances.${key}`, options, (one, value) => ({
            ...one,
            circumstances: { ...one.circumstances, [key]: value },
          })),
        ];
  const year = courtCase.judgmentOn.known ? addDays(courtCase.judgmentOn.is, 30) : asOf;
  const later = courtCase.judgmentOn.known ? addYears(courtCase.judgmentOn.is, 2) : asOf;
  return [
    ...ask('charged', now.charged, {
      no: known('no'),
      yes: known('yes'),
      infraction: known('infraction'),
    }),
    ...ask('servingSentence', now.servingSentence, {
      no: known({ is: false }),
      yes: known({ is: true, until: unknown }),
    }),
    ...ask('onProbationElsewhere', now.onProbationElsewhere, {
      no: known({ is: false }),
      yes: known({ is: true, until: unknown }),
    }),
    ...ask('supervisionElsewhere', now.supervisionElsewhere, {
      none: known({ kind: 'none' }),
      parole: known({ kind: 'parole', until: unknown }),
      prcs: known({ kind: 'prcs', until: unknown }),
    }),
    ...ask('warrant', now.warrant, {
      none: known('none'),
      arrest: known('arrest'),
      'bench-in-another-case': known('bench-in-another-case'),
    }),
    ...ask('convictionsSince', now.convictionsSince, {
      none: known([]),
      'within-a-year': known([{ on: known(year) }]),
      later: known([{ on: known(later) }]),
    }),
    ...ask('mustRegister', now.mustRegister, { no: known(false), yes: known(true) }),
    ...ask('priorSeriousOrViolentFelony', now.priorSeriousOrViolentFelony, {
      no: known(false),
      yes: known(true),
    }),
  ];
}

function ofCase({ courtCase, at, asOf }: CountContext): readonly AskableFact[] {
  const ask = <K extends keyof SinceJudgment>(
    key: K,
    options: Options<SinceJudgment[K]>,
  ): readonly AskableFact[] =>
    courtCase.since[key].known
      ? []
      : [
          askable(`${at.courtCase}.since.${key}`, options, (record, value) =>
            withCase(record, courtCase.number, at.courtCase, (one) => ({
              ...one,
              since: { ...one.since, [key]: value },
            })),
          ),
        ];
  return [
    ...(courtCase.judgmentOn.known
      ? []
      : [
          askable(`${at.courtCase}.judgmentOn`, days(asOf), (record, value) =>
            withCase(record, courtCase.number, at.courtCase, (one) => ({
              ...one,
              judgmentOn: value,
            })),
          ),
        ]),
    ...ask('transferredTo', { no: known('no'), yes: known({ county: 'another' }) }),
    ...ask('warrantInThisCase', { no: known(false), yes: known(true) }),
    ...ask('automaticRelief', { no: known('no'), yes: known({ on: unknown }) }),
    ...ask('alreadyDismissed', {
      no: known('no'),
      yes: known({ under: 'not stated', on: unknown }),
    }),
    ...ask('fireCamp', { no: known(false), yes: known(true) }),
    ...ask('traffickingVictim', { no: known(false), yes: known(true) }),
    ...ask('violenceVictim', { no: known(false), yes: known(true) }),
  ];
}

function ofObligations({ courtCase, at }: CountContext): readonly AskableFact[] {
  const kinds = ['restitution', 'fine'] as const;
  return kinds.flatMap((kind) => {
    const obligation = courtCase.obligations[kind];
    const path = `${at.courtCase}.obligations.${kind}`;
    const put = (change: Partial<Obligations[typeof kind]>) => (record: PersonRecord) =>
      withCase(record, courtCase.number, at.courtCase, (one) => ({
        ...one,
        obligations: {
          ...one.obligations,
          [kind]: { ...one.obligations[kind], ...change },
        },
      }));
    return [
      ...(obligation.owed.known
        ? []
        : [
            answered(`${path}.owed`, {
              nothing: put({ owed: known(0) }),
              some: put({ owed: known(100) }),
            }),
          ]),
      ...(obligation.conditionOfProbation.known
        ? []
        : [
            answered(`${path}.conditionOfProbation`, {
              no: put({ conditionOfProbation: known(false) }),
              yes: put({ conditionOfProbation: known(true) }),
            }),
          ]),
    ];
  });
}

function ofSentence(context: CountContext): readonly AskableFact[] {
  const { sentence, at, asOf } = context;
  if (!sentence.known) return [];
  const found = sentence.is;
  const ask = <T>(
    key: string,
    fact: Fact<T>,
    options: Options<Fact<T>>,
    put: (value: Fact<T>) => Sentence,
  ): readonly AskableFact[] =>
    fact.known
      ? []
      : [
          askable(`${at.sentence}.${key}`, options, (record, value) =>
            withSentence(record, context, put(value)),
          ),
        ];
  switch (found.kind) {
    case 'probation':
      return [
        ...ask(
          'ended',
          found.ended,
          {
            completed: known('completed'),
            'early-discharge': known('early-discharge'),
            revoked: known('revoked'),
          },
          (ended) => ({ ...found, ended }),
        ),
        ...ask('endedOn', found.endedOn, days(asOf), (endedOn) => ({ ...found, endedOn })),
        ...ask(
          'violations',
          found.violations,
          {
            none: known({ found: false }),
            found: known({ found: true, firstOn: unknown, reinstated: unknown }),
          },
          (violations) => ({ ...found, violations }),
        ),
        ...ask(
          'suspendedPrisonTerm',
          found.suspendedPrisonTerm,
          { none: known('none'), executed: known('executed') },
          (suspendedPrisonTerm) => ({ ...found, suspendedPrisonTerm }),
        ),
        ...ask(
          'suspended',
          found.suspended,
          { imposition: known('imposition'), execution: known('execution') },
          (suspended) => ({ ...found, suspended }),
        ),
      ];
    case 'no-probation':
      return ask(
        'performed',
        found.performed,
        { yes: known(true), no: known(false) },
        (performed) => ({ ...found, performed }),
      );
    case 'county-jail-1170h':
      return [
        ...ask(
          'form',
          found.form,
          { split: known('split'), straight: known('straight') },
          (form) => ({ ...found, form }),
        ),
        ...ask('completedOn', found.completedOn, days(asOf), (completedOn) => ({
          ...found,
          completedOn,
        })),
        ...ask(
          'supervisionNow',
          found.supervisionNow,
          { none: known('none'), 'mandatory-supervision': known('mandatory-supervision') },
          (supervisionNow) => ({ ...found, supervisionNow }),
        ),
      ];
    case 'state-prison':
      return [
        ...ask('releasedOn', found.releasedOn, days(asOf), (releasedOn) => ({
          ...found,
          releasedOn,
        })),
        ...ask('completedOn', found.completedOn, days(asOf), (completedOn) => ({
          ...found,
          completedOn,
        })),
        ...ask(
          'supervisionNow',
          found.supervisionNow,
          { none: known('none'), parole: known('parole'), prcs: known('prcs') },
          (supervisionNow) => ({ ...found, supervisionNow }),
        ),
      ];
    case 'revoked-to-jail':
      return ask('completedOn', found.completedOn, days(asOf), (completedOn) => ({
        ...found,
        completedOn,
      }));
    case 'deferred-entry':
      return [
        ...ask(
          'grantedOn',
          found.grantedOn,
          { 'since-1997': known(addYears(asOf, -10)), before: known(addYears(asOf, -40)) },
          (grantedOn) => ({ ...found, grantedOn }),
        ),
        ...ask(
          'performed',
          found.performed,
          { yes: known(true), no: known(false) },
          (performed) => ({ ...found, performed }),
        ),
        ...ask(
          'dismissedOn',
          found.dismissedOn,
          { dismissed: known(addYears(asOf, -8)) },
          (dismissedOn) => ({ ...found, dismissedOn }),
        ),
      ];
  }
}

function ofCount(context: CountContext): readonly AskableFact[] {
  const { count, at } = context;
  const ask = <K extends 'level' | 'wobbler' | 'disposition' | 'degree' | 'vehicleConduct'>(
    key: K,
    options: Options<Count[K]>,
  ): readonly AskableFact[] =>
    count[key].known
      ? []
      : [
          askable(`${at.count}.${key}`, options, (record, value) =>
            withCount(record, context, (one) => ({ ...one, [key]: value })),
          ),
        ];
  return [
    ...ask('level', {
      misdemeanor: known('misdemeanor'),
      felony: known('felony'),
      infraction: known('infraction'),
    }),
    ...ask('wobbler', { yes: known(true), no: known(false) }),
    ...ask('disposition', { convicted: known('convicted'), dismissed: known('dismissed') }),
    ...ask('degree', { second: known('second'), first: known('first') }),
    ...ask('vehicleConduct', {
      'other-disobedience': known('other-disobedience'),
      'equipment-inspection': known('equipment-inspection'),
    }),
  ];
}

/** A day long past and one that is not over: what the rules on time look at. */
function days(asOf: PlainDate): Options<Fact<PlainDate>> {
  return { 'long-ago': known(addYears(asOf, -12)), recently: known(addDays(asOf, -1)) };
}

function askable<T>(
  path: string,
  options: Options<T>,
  put: (record: PersonRecord, value: T) => PersonRecord,
): AskableFact {
  const answers = Object.entries(options).map(([answer, value]) => ({
    answer,
    applied: (record: PersonRecord) => put(record, value),
  }));
  return { code: codeOf(path), path, answers };
}

function answered(
  path: string,
  options: Options<(record: PersonRecord) => PersonRecord>,
): AskableFact {
  const answers = Object.entries(options).map(([answer, applied]) => ({ answer, applied }));
  return { code: codeOf(path), path, answers };
}

/** The question's name: its path without the numbers, as "cases.counts.level". */
export function codeOf(path: string): string {
  return path.replaceAll(/\[\d+\]/gu, '');
}

function withCase(
  record: PersonRecord,
  number: string,
  path: string,
  change: (courtCase: CourtCase) => CourtCase,
): PersonRecord {
  const changed = record.cases.map((one, index) =>
    one.number === number && `cases[${index}]` === path ? change(one) : one,
  );
  const [first, ...rest] = changed;
  return first === undefined ? record : { ...record, cases: [first, ...rest] };
}

function withCount(
  record: PersonRecord,
  { courtCase, at }: CountContext,
  change: (count: Count) => Count,
): PersonRecord {
  return withCase(record, courtCase.number, at.courtCase, (one) => {
    const changed = one.counts.map((count, index) =>
      `${at.courtCase}.counts[${index}]` === at.count ? change(count) : count,
    );
    const [first, ...rest] = changed;
    return first === undefined ? one : { ...one, counts: [first, ...rest] };
  });
}

/** Changes from several answers must add up: the sentence is read again from the record. */
function withSentence(record: PersonRecord, context: CountContext, to: Sentence): PersonRecord {
  const own = context.count.sentence !== undefined;
  return own
    ? withCount(record, context, (count) => ({ ...count, sentence: to }))
    : withCase(record, context.courtCase.number, context.at.courtCase, (one) => ({
        ...one,
        sentence: known(to),
      }));
}
