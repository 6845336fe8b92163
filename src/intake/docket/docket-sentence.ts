import { addDays, addYears, type PlainDate, parsePlainDate } from '../../calendar/plain-date.ts';
import { ofJail } from '../lengths.ts';
import type { Place } from '../place.ts';
import type { ReadLevel, ReadProbation, ReadSentence, SentenceThen } from '../reading.ts';
import type { DocketCase, DocketCount, SentenceOrder } from './docket-case.ts';
import { isSameTerm, withPlaceOfOthers, withTerm, withTotal } from './terms-together.ts';

export interface DocketSentences {
  readonly sentence: ReadSentence | null;
  readonly own: ReadonlyMap<number, ReadSentence>;
}

/** The case's sentence, and those of counts sentenced differently. */
export function sentencesOf(state: DocketCase, without: ReadonlySet<number>): DocketSentences {
  const deferral = deferredSentence(state);
  if (deferral !== undefined) return { sentence: deferral, own: new Map() };
  const convicted = state
    .convicted()
    .filter(({ n }) => state.orders.get(n)?.stayed !== true && !without.has(n));
  const orders = [...state.orders].filter(
    ([n, order]) => !order.isEmpty() && !order.stayed && !without.has(n),
  );
  withPlaceOfOthers(orders.map(([, order]) => order));
  const ofCase = orders.find(([n]) => n === 0)?.[1];
  const apart = orders.filter(([n]) => n !== 0 && convicted.some((count) => count.n === n));
  if (state.sentenceLost || orders.some(([n]) => n !== 0 && !state.counts.has(n)))
    return { sentence: null, own: ownSentences(apart, state, convicted) };
  if (apart.length === 0) {
    return {
      sentence: ofCase === undefined ? null : sentenceOf(ofCase, state, levelOf(convicted, state)),
      own: new Map(),
    };
  }
  return (
    lighterApart(apart, ofCase, state, convicted) ?? mostlyApart(apart, ofCase, state, convicted)
  );
}

type Apart = readonly (readonly [number, SentenceOrder])[];

function ownSentences(
  apart: Apart,
  state: DocketCase,
  convicted: readonly DocketCount[],
): ReadonlyMap<number, ReadSentence> {
  return new Map(
    apart.map(([n, order]) => {
      const level = convicted.find((one) => one.n === n)?.levelFor(state.judgment)?.is ?? null;
      return [n, sentenceOf(order, state, level)] as const;
    }),
  );
}

/** What was ordered for one count alone. */
export function sentenceOfCount(n: number, state: DocketCase): ReadSentence | undefined {
  const apart = [...state.orders].filter(([one]) => one === n);
  return ownSentences(apart, state, state.convicted()).get(n);
}

/**
 * Where other convictions have no order of their own, jail or a fine ordered for one count is that
 * count's, and not theirs.
 */
function lighterApart(
  apart: Apart,
  ofCase: SentenceOrder | undefined,
  state: DocketCase,
  convicted: readonly DocketCount[],
): DocketSentences | undefined {
  const others = convicted.filter(({ n }) => !apart.some(([one]) => one === n));
  const own = ownSentences(apart, state, convicted);
  if (others.length === 0 || [...own.values()].some(({ kind }) => kind !== 'no-probation'))
    return undefined;
  const sentence = ofCase === undefined ? null : sentenceOf(ofCase, state, levelOf(others, state));
  return { sentence, own };
}

function mostlyApart(
  apart: Apart,
  ofCase: SentenceOrder | undefined,
  state: DocketCase,
  convicted: readonly DocketCount[],
): DocketSentences {
  const read = apart.map(([n, order]) => {
    const count = convicted.find((one) => one.n === n);
    return {
      n,
      order,
      sentence: sentenceOf(
        merged(order, ofCase, apart.length),
        state,
        count?.levelFor(state.judgment)?.is ?? null,
      ),
    };
  });
  const weight = ({ sentence }: { readonly sentence: ReadSentence }) =>
    sentence.kind === 'no-probation' || sentence.kind === null ? 1 : 0;
  const [main, ...others] = [...read].sort((a, b) => weight(a) - weight(b) || a.n - b.n);
  if (main === undefined) return { sentence: null, own: new Map() };
  const own = others.filter((one) => !isSameTerm(one.sentence, main.sentence));
  const folded = others.reduce(
    (sentence, one) => withTerm(sentence, one.sentence, one.order),
    main.sentence,
  );
  const ownByCount = new Map(own.map(({ n, sentence }) => [n, sentence]));
  const whole = isTermLost(state, apart) ? withoutTerm(folded) : folded;
  return { sentence: withTotal(whole, [...state.orders.values()]), own: ownByCount };
}

/**
 * A sentence is pronounced on a count whose outcome was not read, or runs with that of a count whose
 * sentence was not: the terms read are not all of them.
 */
function isTermLost(state: DocketCase, apart: Apart): boolean {
  const read = apart.map(([n]) => n);
  const open = [...state.orders.keys()].some((n) => state.counts.get(n)?.isOpen() === true);
  return open || apart.some(([, { runsWith }]) => runsWith.some((n) => !read.includes(n)));
}

function withoutTerm(sentence: ReadSentence): ReadSentence {
  return sentence.kind === 'state-prison' ? { ...sentence, prisonMonths: null } : sentence;
}

/** An order without a count belongs to the only count with its own order. */
function merged(
  order: SentenceOrder,
  ofCase: SentenceOrder | undefined,
  apart: number,
): SentenceOrder {
  if (ofCase === undefined || apart > 1) return order;
  return Object.assign(Object.create(Object.getPrototypeOf(order)), ofCase, defined(order));
}

function defined(order: SentenceOrder): Partial<SentenceOrder> {
  return Object.fromEntries(Object.entries(order).filter(([, value]) => value !== undefined));
}

function levelOf(counts: readonly DocketCount[], { judgment }: DocketCase): ReadLevel | null {
  const levels = new Set(counts.map((one) => one.levelFor(judgment)?.is ?? null));
  const [only = null, ...more] = levels;
  if (more.length === 0) return only;
  return levels.has('felony') || levels.has(null) ? null : 'misdemeanor';
}

function sentenceOf(
  order: SentenceOrder,
  state: DocketCase,
  level: ReadLevel | null,
): ReadSentence {
  const { jailFelony, prison, probation, term, supervisionMonths } = order;
  const jail = order.jail === undefined ? {} : ofJail([order.jail.length]);
  const jailAt: Record<string, Place> =
    order.jail === undefined ? {} : { jailDays: order.jail.place, jailMonths: order.jail.place };
  if (probation !== undefined) return probationOf(order, state, jail, jailAt);
  if (order.inDoubt !== undefined)
    return { kind: null, ...jail, at: { kind: order.inDoubt, ...jailAt } };
  const suspended = order.imposition ?? (jailFelony === undefined ? order.execution : undefined);
  // A sentence is suspended for probation, and the words that grant it were not read.
  if (suspended !== undefined) return { kind: null, ...jail, at: { kind: suspended, ...jailAt } };
  if (jailFelony !== undefined) {
    const completed = state.supervisionEnd ?? state.performed;
    return {
      kind: 'county-jail-1170h',
      form: jailFelony.form,
      months: term?.months ?? null,
      ...(supervisionMonths === undefined ? {} : { supervisionMonths: supervisionMonths.is }),
      completedOn: completed?.on ?? null,
      ...changesOf(state),
      at: {
        kind: jailFelony.place,
        form: jailFelony.place,
        months: term?.place ?? jailFelony.place,
        supervisionMonths: supervisionMonths?.place ?? jailFelony.place,
        completedOn: completed?.place ?? jailFelony.place,
      },
    };
  }
  if (prison !== undefined) {
    const at = { kind: prison.place, prisonMonths: prison.place };
    return {
      kind: 'state-prison',
      prisonMonths: prison.months,
      releasedOn: null,
      completedOn: null,
      at,
    };
  }
  const place = order.denied ?? order.jail?.place ?? order.fine ?? order.imposition;
  const kindAt: Record<string, Place> = place === undefined ? {} : { kind: place };
  // Probation is named, but the words that grant it were not read.
  const grants = [...state.orders.values()].some((one) => one.probation !== undefined);
  if (state.probationNamed && order.denied === undefined && !grants)
    return { kind: null, ...jail, at: { ...kindAt, ...jailAt } };
  if (level !== 'misdemeanor' && level !== 'infraction')
    return { kind: null, ...jail, at: { ...kindAt, ...jailAt } };
  const { performed } = state;
  return {
    kind: 'no-probation',
    ...jail,
    performed: performed === undefined ? null : true,
    ...(performed === undefined ? {} : { completedOn: performed.on }),
    at: {
      ...kindAt,
      ...jailAt,
      ...(performed === undefined ? {} : { performed: performed.place }),
    },
  };
}

/** What comes before the grant changes another one. */
function changesOf({ changes, judgment }: DocketCase): Pick<ReadProbation, 'changes'> {
  const own = changes.filter(({ on }) => judgment === undefined || on > judgment.on);
  return own.length === 0 ? {} : { changes: own };
}

function probationOf(
  order: SentenceOrder,
  state: DocketCase,
  jail: { jailDays?: number; jailMonths?: number },
  jailAt: Readonly<Record<string, Place>>,
): ReadProbation {
  const { probation, supervision, months, imposition, execution, prison } = order;
  const started = state.judgment;
  const suspended =
    imposition !== undefined && execution !== undefined
      ? null
      : imposition !== undefined
        ? 'imposition'
        : execution !== undefined
          ? 'execution'
          : null;
  const end = endOf(state, months?.is ?? null);
  const term = execution === undefined ? undefined : prison;
  return {
    kind: 'probation',
    months: months?.is ?? null,
    supervision: supervision?.is ?? null,
    suspended,
    startedOn: started?.on ?? null,
    ...jail,
    ...(term === undefined || term.months === null ? {} : { suspendedPrisonMonths: term.months }),
    ...(term === undefined || isTermInDoubt(state)
      ? {}
      : { suspendedPrisonTerm: state.executed === undefined ? 'never-executed' : 'executed' }),
    ...changesOf(state),
    ...thenOf(state),
    endedOn: end.on,
    ended: end.how,
    violations: violationsOf(state),
    at: {
      ...jailAt,
      ...placed({
        kind: probation,
        supervision: supervision?.place,
        months: months?.place ?? probation,
        suspended: imposition ?? execution,
      }),
      ...placed({
        startedOn: started?.place,
        endedOn: end.place,
        ended: end.place,
        suspendedPrisonTerm: state.executed ?? execution,
      }),
    },
  };
}

/** Probation was revoked, and what came of the suspended term was not read. */
function isTermInDoubt({ executed, revoked, end }: DocketCase): boolean {
  const broken = end?.how === 'revoked' || end?.how === 'closed-for-misconduct';
  return executed === undefined && (revoked !== undefined || broken);
}

function placed(
  places: Readonly<Record<string, Place | undefined>>,
): Readonly<Record<string, Place>> {
  return Object.fromEntries(
    Object.entries(places).flatMap(([key, place]) =>
      place === undefined ? [] : [[key, place] as const],
    ),
  );
}

interface End {
  readonly on: PlainDate | null;
  readonly how: ReadProbation['ended'];
  readonly place: Place | undefined;
}

/** How probation ended; terminated without a reason on its last day or after it expired. */
function endOf(
  { end, revoked, judgment, extendedTo, violations, probationLost }: DocketCase,
  months: number | null,
): End {
  if (end === undefined) {
    // A violation was found after it, and what came of that was not read.
    const found = violations.some(({ on }) => revoked !== undefined && on >= revoked.on);
    return revoked === undefined || found || probationLost
      ? { on: null, how: null, place: undefined }
      : { on: null, how: 'summarily-revoked', place: revoked.place };
  }
  if (end.how !== null) return { on: end.on, how: end.how, place: end.place };
  const last =
    extendedTo ??
    (judgment === undefined || months === null ? undefined : lastDay(judgment.on, months));
  const ranOut = last !== undefined && end.on >= last;
  return { on: end.on, how: ranOut ? 'completed' : null, place: end.place };
}

/** The day before the same date, this many months later. */
function lastDay(start: PlainDate, months: number): PlainDate {
  const years = addYears(start, Math.floor(months / 12));
  const rest = months % 12;
  const month = Number(years.slice(5, 7)) + rest;
  const year = Number(years.slice(0, 4)) + (month > 12 ? 1 : 0);
  const inYear = month > 12 ? month - 12 : month;
  for (let day = Number(years.slice(8, 10)); day > 27; day -= 1) {
    const found = parsePlainDate(`${year}-${String(inYear).padStart(2, '0')}-${day}`);
    if (found !== undefined) return addDays(found, -1);
  }
  const plain = parsePlainDate(`${year}-${String(inYear).padStart(2, '0')}-${years.slice(8, 10)}`);
  return plain === undefined ? years : addDays(plain, -1);
}

function violationsOf({
  violations,
  violationLost,
  reinstated,
  end,
  followedBy,
  judgment,
}: DocketCase): ReadProbation['violations'] {
  const first = violations.find(({ on }) => judgment === undefined || on > judgment.on);
  if (first === undefined || violationLost) return null;
  const ended =
    followedBy !== undefined || end?.how === 'revoked' || end?.how === 'closed-for-misconduct';
  const again = reinstated !== undefined && reinstated.on >= first.on ? reinstated : undefined;
  return {
    firstOn: first.on,
    reinstated: again !== undefined ? true : ended ? false : null,
    at: { firstOn: first.place, reinstated: again?.place ?? first.place },
  };
}

function thenOf({ followedBy }: DocketCase): { readonly followedBy?: SentenceThen } {
  if (followedBy === undefined) return {};
  const at = {
    kind: followedBy.place,
    on: followedBy.on.place,
    prisonMonths: followedBy.place,
    jailDays: followedBy.place,
  };
  const { length } = followedBy;
  if (followedBy.kind === 'jail') {
    const { jailDays } = length === undefined ? {} : ofJail([length]);
    return {
      followedBy: {
        kind: 'jail',
        on: followedBy.on.on,
        ...(jailDays === undefined ? {} : { jailDays }),
        at,
      },
    };
  }
  const months =
    length === undefined || length.amount === null
      ? undefined
      : length.unit === 'years'
        ? length.amount * 12
        : length.amount;
  return {
    followedBy: {
      kind: 'state-prison',
      on: followedBy.on.on,
      ...(months === undefined ? {} : { prisonMonths: months }),
      at,
    },
  };
}

function deferredSentence({ deferred, terminatedDeferral }: DocketCase): ReadSentence | undefined {
  if (deferred === undefined || terminatedDeferral !== undefined) return undefined;
  const { granted, months, ended, performed } = deferred;
  return {
    kind: 'deferred-entry',
    grantedOn: granted.on,
    ...(months === undefined ? {} : { months }),
    performed: performed ?? null,
    dismissedOn: ended?.on ?? null,
    at: {
      kind: granted.place,
      grantedOn: granted.place,
      months: granted.place,
      dismissedOn: ended?.place ?? granted.place,
      performed: ended?.place ?? granted.place,
    },
  };
}
