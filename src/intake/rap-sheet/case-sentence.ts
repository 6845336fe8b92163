import type { PlainDate } from '../../calendar/plain-date.ts';
import { type Length, ofJail } from '../lengths.ts';
import type { Place } from '../place.ts';
import type { NotRead, ReadCount, ReadSentence } from '../reading.ts';
import { withAfterJudgment } from './after-judgment.ts';
import type { AfterJudgment, Deferred, FoldedCount } from './folded-count.ts';
import { sentenceFrom } from './sentence-of-count.ts';

export interface CaseSentences {
  readonly sentence: ReadSentence | null;
  /** Sentences of counts that differ from the case's, by the number of the count. */
  readonly own: ReadonlyMap<number, ReadSentence>;
  readonly notRead: readonly NotRead[];
}

interface CountSentence {
  readonly folded: FoldedCount;
  readonly sentence: ReadSentence;
}

/**
 * The case's sentence. A sheet often prints it under one count for all, or under each; a count at
 * another level with its own keeps it.
 */
export function caseSentences(
  counts: readonly FoldedCount[],
  judgment: { readonly on: PlainDate | null; readonly place: Place },
  ofCase: readonly AfterJudgment[],
): CaseSentences {
  const convicted = counts.filter(({ count }) => count.disposition === 'convicted');
  if (counts.some(({ sentenceInDoubt }) => sentenceInDoubt === true))
    return { sentence: null, own: new Map(), notRead: [] };
  const jailFelony = convicted.find((one) => one.jailFelony !== undefined)?.jailFelony;
  const printed = convicted.flatMap((folded): readonly CountSentence[] => {
    if (folded.sentence === undefined) return [];
    const { level } = folded.count;
    const context = {
      level,
      judgmentOn: folded.judged?.on ?? judgment.on,
      judgmentPlace: folded.judged?.place ?? judgment.place,
    };
    const own = folded.jailFelony ?? (level === 'felony' ? jailFelony : undefined);
    return [{ folded, sentence: sentenceFrom(folded.sentence, { ...context, jailFelony: own }) }];
  });
  const main = mainOf(printed, convicted);
  if (main !== undefined && isBesideUnread(main, convicted)) {
    const notRead = printed.flatMap(({ folded, sentence }) => unread(folded, sentence));
    return { sentence: null, own: ownOf(printed, undefined), notRead };
  }
  const after = [...counts.flatMap((one) => one.after), ...ofCase];
  const notRead = printed.flatMap(({ folded, sentence }) => unread(folded, sentence));
  if (main === undefined) {
    const own = ownOf(printed, undefined);
    return {
      sentence: deferredSentence(counts),
      own,
      notRead: [...notRead, ...ofNoSentence(after)],
    };
  }
  const folded = withFolded(main, printed);
  return { sentence: withAfterJudgment(folded, after), own: ownOf(printed, main), notRead };
}

/** Orders on a sentence that is not printed; a day whose order was lost is reported already. */
function ofNoSentence(after: readonly AfterJudgment[]): readonly NotRead[] {
  return after
    .filter(({ what }) => what !== 'lost')
    .map(({ place, on }) => ({ place, text: on ?? '', why: 'later-hearing' }));
}

function unread(folded: FoldedCount, sentence: ReadSentence): readonly NotRead[] {
  const words = folded.sentence?.notRead ?? [];
  const { level } = folded.count;
  const impossible =
    sentence.kind === 'state-prison' && (level === 'misdemeanor' || level === 'infraction');
  const place = folded.sentence?.place;
  const jail = folded.sentence?.parts.jail;
  const jailLost = jail !== undefined && isLost(jail.lengths) && words.length === 0;
  return [
    ...words.map((one): NotRead => ({ ...one, why: 'unknown-sentence-words' })),
    ...(jailLost
      ? [{ place: jail.place, text: 'JAIL', why: 'unknown-sentence-words' as const }]
      : []),
    ...(impossible && place !== undefined
      ? [{ place, text: '', why: 'prison-for-misdemeanor' as const }]
      : []),
  ];
}

/** A length is printed, and was not read as days or months: no question asks for it. */
function isLost(lengths: readonly Length[]): boolean {
  return lengths.length > 0 && Object.keys(ofJail(lengths)).length === 0;
}

/**
 * The heaviest kind first; within a kind, the first one printed. An infraction's fine is its own.
 */
function mainOf(
  printed: readonly CountSentence[],
  convicted: readonly FoldedCount[],
): CountSentence | undefined {
  const only = new Set(convicted.map(({ count }) => count.level)).size === 1;
  const able = printed.filter(({ folded }) => only || folded.count.level !== 'infraction');
  const weight = ({ sentence }: CountSentence) => (sentence.kind === 'no-probation' ? 1 : 0);
  return [...able].sort((a, b) => weight(a) - weight(b))[0];
}

/** Jail or prison that runs with another term, or after it, and a felony on which none was read. */
function isBesideUnread(main: CountSentence, convicted: readonly FoldedCount[]): boolean {
  const { folded, sentence } = main;
  const beside = convicted.some(
    (one) => one !== folded && one.sentence === undefined && one.count.level === 'felony',
  );
  const runs = folded.sentence?.runs !== undefined;
  return beside && runs && (sentence.kind === 'no-probation' || sentence.kind === 'state-prison');
}

function ownOf(
  printed: readonly CountSentence[],
  main: CountSentence | undefined,
): ReadonlyMap<number, ReadSentence> {
  return new Map(
    printed
      .filter((one) => one !== main && (main === undefined || differs(one, main)))
      .map(({ folded, sentence }) => [folded.count.n, sentence]),
  );
}

function differs(one: CountSentence, main: CountSentence): boolean {
  const terms = [one, main].map(({ sentence }) => comparable(sentence));
  return terms[0] !== terms[1] && !isFolded(one, main);
}

/** What we compare in two sentences: everything but their places and the money. */
function comparable(sentence: ReadSentence): string {
  const { at, fine, restitution, ...rest } = sentence;
  return JSON.stringify(rest);
}

/** Prison terms in one case are one term: the longest if concurrent, otherwise their sum. */
function isFolded({ folded, sentence }: CountSentence, main: CountSentence): boolean {
  if (sentence.kind !== 'state-prison' || main.sentence.kind !== 'state-prison') return false;
  const runs = folded.sentence?.runs ?? main.folded.sentence?.runs;
  return (
    runs !== undefined && sentence.prisonMonths !== null && main.sentence.prisonMonths !== null
  );
}

function withFolded(main: CountSentence, printed: readonly CountSentence[]): ReadSentence {
  let { sentence } = main;
  for (const one of printed) {
    if (one === main || sentence.kind !== 'state-prison' || !isFolded(one, main)) continue;
    if (one.sentence.kind !== 'state-prison') continue;
    const [mine, other] = [sentence.prisonMonths ?? 0, one.sentence.prisonMonths ?? 0];
    const runs = one.folded.sentence?.runs ?? main.folded.sentence?.runs;
    sentence = {
      ...sentence,
      prisonMonths: runs === 'consecutive' ? mine + other : Math.max(mine, other),
    };
  }
  return withMoney(sentence, printed);
}

/** A fine or restitution printed under another count with the same sentence belongs to it too. */
function withMoney(sentence: ReadSentence, printed: readonly CountSentence[]): ReadSentence {
  const same = printed.filter((one) => comparable(one.sentence) === comparable(sentence));
  const fine = sentence.fine ?? same.find((one) => one.sentence.fine)?.sentence.fine;
  const restitution =
    sentence.restitution ?? same.find((one) => one.sentence.restitution)?.sentence.restitution;
  return {
    ...sentence,
    ...(fine === undefined ? {} : { fine }),
    ...(restitution === undefined ? {} : { restitution }),
  };
}

/** The prison's own line shows that the term printed under one count is the whole case's. */
export function withTermOfPrison(
  sentence: ReadSentence | null,
  own: ReadonlyMap<number, ReadSentence>,
): Pick<CaseSentences, 'sentence' | 'own'> {
  if (sentence?.kind !== 'state-prison') return { sentence, own };
  const isSame = (one: ReadSentence) =>
    one.kind === 'state-prison' && one.prisonMonths === sentence.prisonMonths;
  const fine = [...own.values()].find((one) => isSame(one) && one.fine)?.fine;
  const restitution = [...own.values()].find((one) => isSame(one) && one.restitution)?.restitution;
  return {
    sentence: {
      ...sentence,
      ...(fine === undefined ? {} : { fine }),
      ...(restitution === undefined ? {} : { restitution }),
    },
    own: new Map([...own].filter(([, one]) => !isSame(one))),
  };
}

function deferredSentence(counts: readonly FoldedCount[]): ReadSentence | null {
  const deferred = counts.find(
    ({ count, deferred: found }) => count.disposition === 'diverted' && found !== undefined,
  )?.deferred;
  return deferred === undefined ? null : deferredEntry(deferred);
}

function deferredEntry({
  grantedOn,
  place,
  months,
  dismissedOn,
  dismissedPlace,
}: Deferred): ReadSentence {
  return {
    kind: 'deferred-entry',
    grantedOn,
    ...(months === undefined ? {} : { months }),
    performed: null,
    dismissedOn: dismissedOn ?? null,
    at: { kind: place, grantedOn: place, months: place, dismissedOn: dismissedPlace ?? place },
  };
}

export function withOwnSentences(
  counts: readonly ReadCount[],
  own: ReadonlyMap<number, ReadSentence>,
): readonly ReadCount[] {
  return counts.map((count) => {
    const sentence = own.get(count.n);
    return sentence === undefined ? count : { ...count, sentence };
  });
}
