import { printReference } from '../authority/citation/print.ts';
import { addYears, type PlainDate, plain } from '../calendar/plain-date.ts';
import { isNoConviction } from '../facts/count.ts';
import { spanWritten } from '../facts/days-written.ts';
import { type Fact, firstOf, lastOf } from '../facts/fact.ts';
import type { FindingCode } from '../facts/finding-code.ts';
import type { RawFinding } from '../record/reading/raw-finding.ts';
import type { Count, CourtCase, PersonRecord, Reduction, Sentence } from '../record/record.ts';
import { proposition47Act, proposition64Act, realignment } from './acts.ts';
import { longerThanSaid } from './longer-than-said.ts';
import { isListed, type OffenseList } from './offenses/listed.ts';
import { isNoOffense } from './offenses/no-offense.ts';
import { noSuchSection } from './offenses/no-such-section.ts';
import { burglary, firstDegreeBurglary } from './offenses/strikes.ts';
import { proposition47, proposition64 } from './offenses/voters-made-less.ts';

/**
 * Facts in a record that cannot both be true, or that no law allows: each stops the record, since
 * we can't tell which is right. Both places are named.
 */
export function contradictions(record: PersonRecord): readonly RawFinding[] {
  return [
    ...ofTheState(record),
    ...longerThanSaid(record),
    ...record.cases.flatMap((courtCase, index) =>
      courtCase.counts.flatMap((count, position) =>
        ofCount({
          record,
          courtCase,
          count,
          at: ['cases', index, 'counts', position],
          case: index,
        }),
      ),
    ),
    ...record.cases.flatMap(movedWithoutProbation),
    ...record.cases.flatMap((courtCase, index) =>
      sentencesOf(courtCase, index).flatMap(({ sentence, path }) =>
        ofSentence(sentence, path, record, courtCase),
      ),
    ),
  ];
}

type Path = readonly (string | number)[];

interface Place {
  readonly record: PersonRecord;
  readonly courtCase: CourtCase;
  readonly count: Count;
  readonly at: Path;
  readonly case: number;
}

/** Two places that contradict each other; the second is named by its path. */
function both(code: FindingCode, path: Path, other: Path, seen?: string): RawFinding {
  return { code, path, ...(seen === undefined ? {} : { seen }), with: { other: written(other) } };
}

function written(path: Path): string {
  return path
    .map((part) => (typeof part === 'number' ? `[${part}]` : `.${part}`))
    .join('')
    .slice(1);
}

/** A bench warrant in another case means an open case: the person is charged. */
function ofTheState({ circumstances }: PersonRecord): readonly RawFinding[] {
  const { charged, warrant } = circumstances;
  const bench = isSaid(warrant, 'bench-in-another-case') && isSaid(charged, 'no');
  return bench
    ? [
        both(
          'charged-with-bench-warrant',
          ['circumstances', 'charged'],
          ['circumstances', 'warrant'],
        ),
      ]
    : [];
}

function isSaid<T>(fact: Fact<T>, value: T): boolean {
  return fact.known && fact.is === value;
}

function ofCount(place: Place): readonly RawFinding[] {
  return [
    ...sectionIsAnOffense(place),
    ...deferredAfterVerdict(place),
    ...levelAndSentence(place),
    ...reductions(place),
    ...oldEnough(place),
  ];
}

/** RAP sheets print violations, enhancements and relief sections in place of a charge. */
function sectionIsAnOffense({ count, at }: Place): readonly RawFinding[] {
  const { statute, convictedOn } = count;
  if (statute.unread === true) return [];
  const path = [...at, 'statute'];
  const seen = printReference(statute);
  const none = isNoOffense(statute);
  if (none !== undefined) return [{ code: `no-offense-${none.is}`, path, seen }];
  const on = lastOf(convictedOn);
  const missing = noSuchSection(statute, on === undefined ? {} : { convictedOn: on });
  if (missing === undefined) return [];
  const day =
    missing.why === 'not-yet' ? missing.from : missing.why === 'no-longer' ? missing.until : '';
  return [{ code: `section-${missing.why}`, path, seen, with: { day } }];
}

/** Former PC 1000.1: entry of judgment was deferred for who pleaded guilty. */
function deferredAfterVerdict({ courtCase, count, at, case: index }: Place): readonly RawFinding[] {
  const own = count.sentence ?? (courtCase.sentence.known ? courtCase.sentence.is : undefined);
  const tried = isSaid(count.disposition, 'verdict') || isSaid(count.disposition, 'acquitted');
  if (own?.kind !== 'deferred-entry' || !tried) return [];
  const other = count.sentence === undefined ? ['cases', index, 'sentence'] : [...at, 'sentence'];
  return [both('deferred-after-verdict', [...at, 'disposition'], [...other, 'kind'])];
}

/** PC 1203.9(a)(1): a case goes to another county with probation or mandatory supervision. */
function movedWithoutProbation(
  { counts, sentence, since }: CourtCase,
  index: number,
): readonly RawFinding[] {
  const moved = since.transferredTo;
  const kinds = counts.map((count) =>
    count.sentence === undefined && sentence.known ? sentence.is.kind : count.sentence?.kind,
  );
  if (!moved.known || moved.is === 'no') return [];
  if (kinds.some((kind) => kind !== 'no-probation')) return [];
  const at = ['cases', index];
  return [
    both('moved-without-probation', [...at, 'since', 'transferredTo'], [...at, 'sentence', 'kind']),
  ];
}

/** Only a felony goes to state prison or to county jail under PC 1170(h); an infraction to no jail. */
function levelAndSentence({ courtCase, count, at, case: index }: Place): readonly RawFinding[] {
  const { level } = count;
  const own = count.sentence ?? (courtCase.sentence.known ? courtCase.sentence.is : undefined);
  if (!level.known || level.is === 'felony' || own === undefined || isNoConviction(count))
    return [];
  const other = count.sentence === undefined ? ['cases', index, 'sentence'] : [...at, 'sentence'];
  const felonys = own.kind === 'state-prison' || own.kind === 'county-jail-1170h';
  const jail =
    own.kind === 'revoked-to-jail' ||
    (own.kind === 'no-probation' && own.jailDays.known && own.jailDays.is > 0);
  if (!felonys && !(level.is === 'infraction' && jail)) return [];
  return [both('level-and-sentence', [...at, 'level'], [...other, 'kind'], level.is)];
}

function reductions(place: Place): readonly RawFinding[] {
  return place.count.reductions.flatMap((reduction, position) => {
    const path = [...place.at, 'reductions', position];
    switch (reduction.under) {
      case '17(b)':
        return reducedAfterPrison(place, path);
      case '1170.18':
      case 'HS 11361.8':
        return redesignated(place, reduction, byVoters[reduction.under], path);
      default:
        return [];
    }
  });
}

interface ByVoters {
  readonly from: string;
  readonly offenses: OffenseList;
  readonly tooEarly: FindingCode;
  readonly otherOffense: FindingCode;
}

/** The voters' acts that redesignate felonies: each reaches its own offenses, from its own first day. */
const byVoters = {
  '1170.18': {
    from: proposition47Act.from,
    offenses: proposition47,
    tooEarly: 'redesignated-too-early',
    otherOffense: 'redesignated-another-offense',
  },
  'HS 11361.8': {
    from: proposition64Act.from,
    offenses: proposition64,
    tooEarly: 'redesignated-cannabis-too-early',
    otherOffense: 'redesignated-not-cannabis',
  },
} as const satisfies Partial<Record<Reduction['under'], ByVoters>>;

/** PC 17(b) makes a felony punished by less than prison or 1170(h) jail a misdemeanor. */
function reducedAfterPrison({ courtCase, count, at, case: index }: Place, path: Path) {
  const own = count.sentence ?? (courtCase.sentence.known ? courtCase.sentence.is : undefined);
  if (own?.kind !== 'state-prison' && own?.kind !== 'county-jail-1170h') return [];
  const other = count.sentence === undefined ? ['cases', index, 'sentence'] : [...at, 'sentence'];
  return [both('reduced-after-prison', [...path, 'under'], [...other, 'kind'], '17(b)')];
}

function redesignated(
  { count, at }: Place,
  { on }: Reduction,
  { from, offenses, tooEarly, otherOffense }: ByVoters,
  path: Path,
): readonly RawFinding[] {
  const first = firstOf(on);
  const last = lastOf(on);
  if (first !== undefined && last !== undefined && last < from)
    return [{ code: tooEarly, path: [...path, 'on'], seen: spanWritten(first, last) }];
  const day = on.known ? on.is : plain(from);
  const reach = isListed(offenses, count.statute, day, { level: 'felony' });
  if (count.statute.unread === true || (reach !== 'no' && !isFirstDegree(count, day))) return [];
  return [
    both(otherOffense, [...path, 'under'], [...at, 'statute'], printReference(count.statute)),
  ];
}

/** PC 459.5 made a misdemeanor of entering an open store: never of the first degree. */
function isFirstDegree({ statute, degree }: Count, day: PlainDate): boolean {
  if (isListed(firstDegreeBurglary, statute, day) === 'yes') return true;
  return isSaid(degree, 'first') && isListed(burglary, statute, day) === 'yes';
}

/** A date of birth that makes the person a child when convicted in adult court. */
function oldEnough({ record, courtCase, count, at }: Place): readonly RawFinding[] {
  const { bornOn } = record.petitioner;
  const { convictedOn } = count;
  const first = firstOf(convictedOn);
  const last = lastOf(convictedOn);
  if (bornOn === undefined || first === undefined || last === undefined) return [];
  if (courtCase.court.system === 'juvenile') return [];
  if (last < bornOn || last >= addYears(bornOn, 14)) return [];
  const seen = spanWritten(first, last);
  return [both('convicted-under-14', [...at, 'convictedOn'], ['petitioner', 'bornOn'], seen)];
}

function sentencesOf(courtCase: CourtCase, index: number) {
  const { sentence, counts } = courtCase;
  const whole = sentence.known
    ? [{ sentence: sentence.is, path: path('cases', index, 'sentence') }]
    : [];
  const own = counts.flatMap((count, position) =>
    count.sentence === undefined
      ? []
      : [{ sentence: count.sentence, path: path('cases', index, 'counts', position, 'sentence') }],
  );
  return [...whole, ...own];
}

function ofSentence(
  sentence: Sentence,
  path: Path,
  { circumstances }: PersonRecord,
  { judgmentOn }: CourtCase,
): readonly RawFinding[] {
  const judgment = lastOf(judgmentOn);
  switch (sentence.kind) {
    case 'probation':
      return ofProbation(sentence, path);
    case 'county-jail-1170h':
      return [
        ...(judgment !== undefined && judgment < realignment.from
          ? [
              both(
                'jail-before-realignment',
                [...path, 'kind'],
                [...path.slice(0, 2), 'judgmentOn'],
              ),
            ]
          : []),
        ...supervisedAndNot(sentence, path, circumstances.asOf),
      ];
    case 'state-prison':
      return supervisedAndNot(sentence, path, circumstances.asOf);
    default:
      return [];
  }
}

type Probation = Extract<Sentence, { kind: 'probation' }>;

function ofProbation(sentence: Probation, path: Path): readonly RawFinding[] {
  return [
    ...dischargedLate(sentence, path),
    ...termThatWasNotImposed(sentence, path),
    ...executedAndCompleted(sentence, path),
  ];
}

function dischargedLate({ ended, endedOn, scheduledEndOn }: Probation, path: Path) {
  const first = firstOf(endedOn);
  const scheduled = lastOf(scheduledEndOn);
  if (!isSaid(ended, 'early-discharge') || first === undefined || scheduled === undefined)
    return [];
  if (first <= scheduled) return [];
  return [both('discharged-after-the-end', [...path, 'endedOn'], [...path, 'scheduledEndOn'])];
}

/** Where imposition was suspended, there is no term to suspend or to execute. */
function termThatWasNotImposed({ suspended, suspendedPrisonTerm: term }: Probation, path: Path) {
  if (!term.known || term.is === 'none' || !isSaid(suspended, 'imposition')) return [];
  return [both('no-term-was-imposed', [...path, 'suspendedPrisonTerm'], [...path, 'suspended'])];
}

/** A term is executed when probation is revoked. */
function executedAndCompleted({ suspendedPrisonTerm: term, ended }: Probation, path: Path) {
  const notRevoked = ['completed', 'early-discharge', 'running'] as const;
  if (!isSaid(term, 'executed') || !notRevoked.some((one) => isSaid(ended, one))) return [];
  return [both('executed-and-completed', [...path, 'suspendedPrisonTerm'], [...path, 'ended'])];
}

type Supervised = Extract<Sentence, { kind: 'state-prison' | 'county-jail-1170h' }>;

/** No supervision now, and a day in the same record on which it is still to end. */
function supervisedAndNot(
  sentence: Supervised,
  path: Path,
  statedOn: PlainDate | undefined,
): readonly RawFinding[] {
  if (!isNone(sentence) || statedOn === undefined) return [];
  const toCome = endsOfSupervision(sentence).filter(([, end]) => {
    const first = firstOf(end);
    return first !== undefined && first >= statedOn;
  });
  return toCome.map(([key]) =>
    both('supervised-and-not', [...path, 'supervisionNow'], [...path, key]),
  );
}

function isNone({ supervisionNow: now }: Supervised): boolean {
  return now.known && now.is === 'none';
}

function endsOfSupervision(sentence: Supervised): readonly (readonly [string, Fact<PlainDate>])[] {
  const until = ['supervisionUntil', sentence.supervisionUntil] as const;
  return sentence.kind === 'state-prison'
    ? [until, ['paroleEndedOn', sentence.paroleEndedOn], ['prcsEndedOn', sentence.prcsEndedOn]]
    : [until];
}

function path(...parts: Path): Path {
  return parts;
}
