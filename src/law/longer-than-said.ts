import type { PlainDate } from '../calendar/plain-date.ts';
import { isNoConviction } from '../facts/count.ts';
import { type Fact, firstOf, lastOf } from '../facts/fact.ts';
import { type RawFinding, writtenPath } from '../record/reading/raw-finding.ts';
import type { Circumstances, CourtCase, PersonRecord, Sentence } from '../record/record.ts';

/**
 * Custody, probation or supervision that a case's own days show to run past the day on which the
 * person says that it ends. Probation and supervision are said of other cases, so the only case of a
 * record can't contradict that.
 */
export function longerThanSaid({ circumstances, cases }: PersonRecord): readonly RawFinding[] {
  const given = cases.flatMap((one, index) => sentencesOf(one, index, circumstances.asOf));
  const ends = (of: (sentence: Sentence) => Ends) =>
    given.flatMap(({ sentence, path }) =>
      Object.entries(of(sentence)).map(([key, on]) => ({ path: [...path, key], on })),
    );
  const elsewhere = (of: (sentence: Sentence) => Ends) => (cases.length > 1 ? ends(of) : []);
  return [
    ...longerThan(circumstances, 'servingSentence', ends(custody)),
    ...longerThan(circumstances, 'onProbationElsewhere', elsewhere(probation)),
    ...longerThan(circumstances, 'supervisionElsewhere', elsewhere(supervision)),
  ];
}

type Path = readonly (string | number)[];

/** Last days in a sentence, by their keys. */
type Ends = Readonly<Record<string, Fact<PlainDate>>>;

type Runs = 'servingSentence' | 'onProbationElsewhere' | 'supervisionElsewhere';

/** One finding for one stated day: it names the last of the days that come after it. */
function longerThan(
  circumstances: Circumstances,
  key: Runs,
  ends: readonly { readonly path: Path; readonly on: Fact<PlainDate> }[],
): readonly RawFinding[] {
  const until = statedEnd(circumstances[key], circumstances.asOf);
  if (until === undefined) return [];
  const later = ends.flatMap(({ path, on }) => {
    const day = firstOf(on);
    return day !== undefined && day > until ? [{ path, day }] : [];
  });
  const [first, ...rest] = later;
  if (first === undefined) return [];
  const { path, day } = rest.reduce((last, one) => (one.day > last.day ? one : last), first);
  const said = ['circumstances', key, 'until'];
  const other = writtenPath(path);
  return [{ code: 'longer-than-said', path: said, seen: until, with: { other, otherDay: day } }];
}

/** The last day that was said; one already past when it was said tells nothing. */
function statedEnd(
  said: Circumstances[Runs],
  statedOn: PlainDate | undefined,
): PlainDate | undefined {
  const last = said.known && 'until' in said.is ? lastOf(said.is.until) : undefined;
  return last !== undefined && statedOn !== undefined && last < statedOn ? undefined : last;
}

/** The sentences that the record gives for a conviction, of which the statement could speak. */
function sentencesOf(
  { judgmentOn, sentence, counts }: CourtCase,
  index: number,
  statedOn: PlainDate | undefined,
): readonly { readonly sentence: Sentence; readonly path: Path }[] {
  const judged = firstOf(judgmentOn);
  if (judged !== undefined && statedOn !== undefined && judged > statedOn) return [];
  const at = ['cases', index];
  const whole = sentence.known && !counts.every(isNoConviction) ? [sentence.is] : [];
  return [
    ...whole.map((one) => ({ sentence: one, path: [...at, 'sentence'] })),
    ...counts.flatMap((count, position) =>
      count.sentence === undefined || isNoConviction(count)
        ? []
        : [{ sentence: count.sentence, path: [...at, 'counts', position, 'sentence'] }],
    ),
  ];
}

/** The last day in jail or prison; mandatory supervision is part of the term (PC 1170(h)(5)(B)). */
function custody(sentence: Sentence): Ends {
  switch (sentence.kind) {
    case 'state-prison':
      return { releasedOn: sentence.releasedOn };
    case 'no-probation':
      return isJail(sentence) ? { completedOn: sentence.completedOn } : {};
    case 'revoked-to-jail':
    case 'county-jail-1170h':
      return { completedOn: sentence.completedOn };
    default:
      return {};
  }
}

/** A fine is paid, not served. */
function isJail({ jailDays }: Extract<Sentence, { kind: 'no-probation' }>): boolean {
  return jailDays.known && jailDays.is > 0;
}

/** Probation that ended otherwise than at its time did not run to the last day ordered. */
function probation(sentence: Sentence): Ends {
  if (sentence.kind !== 'probation') return {};
  const { ended, endedOn, scheduledEndOn } = sentence;
  if (endedOn.known || endedOn.within !== undefined) return { endedOn };
  const toItsEnd = !ended.known || ended.is === 'running' || ended.is === 'completed';
  return toItsEnd ? { scheduledEndOn } : {};
}

function supervision(sentence: Sentence): Ends {
  if (sentence.kind !== 'state-prison' && sentence.kind !== 'county-jail-1170h') return {};
  const { supervisionNow: now, supervisionUntil, completedOn } = sentence;
  if (now.known && now.is === 'none') return {};
  return {
    supervisionUntil,
    ...(sentence.kind === 'state-prison'
      ? { paroleEndedOn: sentence.paroleEndedOn, prcsEndedOn: sentence.prcsEndedOn }
      : {}),
    ...(now.known ? { completedOn } : {}),
  };
}
