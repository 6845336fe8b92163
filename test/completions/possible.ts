import type { PlainDate } from '../../src/calendar/plain-date.ts';
import type { Fact } from '../../src/facts/fact.ts';
import type {
  Count,
  CourtCase,
  NoProbationSentence,
  Obligations,
  PersonRecord,
  PrisonSentence,
  ProbationSentence,
  RealignedJailSentence,
  Sentence,
} from '../../src/record/record.ts';
import { isReadWhole } from '../records/newer-facts.ts';

// What cannot have happened is not a completion. The engine's own checks reject a record that
// reading refuses; this file has the other contradictions.

const is = <T>(fact: Fact<T>, value: T) => fact.known && fact.is === value;
const isOther = <T>(fact: Fact<T>, value: T) => fact.known && fact.is !== value;
const before = (one: Fact<PlainDate>, other: Fact<PlainDate>) =>
  one.known && other.known && one.is < other.is;

/** Whether all of it can be true at once on the decision day. */
export function isPossible(record: PersonRecord, asOf: PlainDate): boolean {
  const sentenced = sentencedCounts(record);
  return (
    agreesWithThePresent(record, sentenced, asOf) &&
    !hadStrikeBeforeCountyJail(record, sentenced) &&
    !runsOnAgainstWhatIsSaid(record, sentenced, asOf) &&
    !isWarrantAgainstWhatIsSaid(record) &&
    isLawful(record) &&
    record.cases.every(isAsItsDocketShows) &&
    sentenced.every((one) => sentenceFits(one, asOf) && dispositionFits(one))
  );
}

/** What a docket read in full would show, and does not, did not happen. */
function isAsItsDocketShows(courtCase: CourtCase): boolean {
  if (!isReadWhole(courtCase)) return true;
  const { since, sentence } = courtCase;
  const found =
    sentence.known && sentence.is.kind === 'probation' ? sentence.is.violations : undefined;
  return (
    !isOther(since.transferredTo, 'no') &&
    !isOther(since.alreadyDismissed, 'no') &&
    !isOther(since.warrantInThisCase, false) &&
    !isOther(since.protectiveOrderUntil, 'none') &&
    !(found?.known === true && found.is.found)
  );
}

/**
 * PC 1203.2(a): a summary revocation tolls probation, so it has no end date, and neither does one
 * that runs past its last day. A person who is not on probation in another case, or only until a
 * day, says that neither exists there.
 */
function runsOnAgainstWhatIsSaid(
  { cases, circumstances: { onProbationElsewhere: said } }: PersonRecord,
  sentenced: readonly Sentenced[],
  asOf: PlainDate,
): boolean {
  const saysADay = said.known && (!said.is.is || said.is.until.known);
  return (
    cases.length > 1 &&
    saysADay &&
    sentenced.some(
      ({ sentence }) =>
        sentence.kind === 'probation' &&
        (is(sentence.ended, 'summarily-revoked') ||
          (is(sentence.ended, 'running') && isPastItsLastDay(sentence, asOf))),
    )
  );
}

/** A person who is charged with nothing says that no warrant is out in another case. */
function isWarrantAgainstWhatIsSaid({ cases, circumstances }: PersonRecord): boolean {
  return (
    cases.length > 1 &&
    is(circumstances.charged, 'no') &&
    cases.some(({ since }) => is(since.warrantInThisCase, true))
  );
}

/** The day probation ended, or else the last day ordered. */
function isPastItsLastDay(
  { endedOn, scheduledEndOn }: ProbationSentence,
  asOf: PlainDate,
): boolean {
  const last = endedOn.known ? endedOn : scheduledEndOn;
  return last.known && last.is < asOf;
}

/** Whether the law allows each sentence and reduction for its offense and level. */
export function isLawful(record: PersonRecord): boolean {
  return sentencedCounts(record).every(
    (one) =>
      levelFits(one) &&
      reductionsFit(one) &&
      isSinceRealignment(one) &&
      isForCountyJail(one) &&
      degreeFits(one) &&
      mannerFits(one),
  );
}

/** PC 460: (a) on a docket means first degree, and (b) second. */
function degreeFits({ count: { statute, degree } }: Sentenced): boolean {
  const pleads = (part: string) =>
    [statute, ...statute.with].some(
      ({ section, subdivisions }) => section === '460' && subdivisions[0] === part,
    );
  return !(pleads('a') && is(degree, 'second')) && !(pleads('b') && is(degree, 'first'));
}

/**
 * Since January 1, 2012 PC 245(a)(1) has been only assault with a weapon; by force it is (a)(4).
 */
function mannerFits({ count: { statute, manner, convictedOn } }: Sentenced): boolean {
  const armed = statute.section === '245' && statute.subdivisions.join() === 'a,1';
  const since = convictedOn.known && convictedOn.is >= '2012-01-01';
  return !(armed && since && is(manner, 'force'));
}

/** PC 1170(h)(3): no first-degree burglary, armed assault or felony to register for, in county jail. */
function isForCountyJail({ count, sentence }: Sentenced): boolean {
  if (sentence.kind !== 'county-jail-1170h') return true;
  const keptOut =
    is(count.degree, 'first') || is(count.manner, 'deadly-weapon') || is(count.registration, true);
  return !keptOut;
}

/** PC 1170(h)(3): after a serious or violent felony the term is served in prison. */
function hadStrikeBeforeCountyJail(
  { circumstances }: PersonRecord,
  sentenced: readonly Sentenced[],
): boolean {
  const jailed = sentenced.some(({ sentence }) => sentence.kind === 'county-jail-1170h');
  return jailed && is(circumstances.priorSeriousOrViolentFelony, true);
}

/** PC 1170(h)(7): "prospectively to any person sentenced on or after October 1, 2011". */
function isSinceRealignment({ courtCase: { judgmentOn }, sentence }: Sentenced): boolean {
  const early = judgmentOn.known && judgmentOn.is < '2011-10-01';
  return sentence.kind !== 'county-jail-1170h' || !early;
}

function sentencedCounts(record: PersonRecord): readonly Sentenced[] {
  return record.cases.flatMap((courtCase) =>
    courtCase.counts.flatMap((count) => {
      const sentence = count.sentence ?? (courtCase.sentence.known ? courtCase.sentence.is : null);
      return sentence === null ? [] : [{ courtCase, count, sentence }];
    }),
  );
}

interface Sentenced {
  readonly courtCase: CourtCase;
  readonly count: Count;
  readonly sentence: Sentence;
}

const open: readonly string[] = ['pending'];
export const unconvicted: readonly string[] = ['dismissed', 'acquitted', 'diverted', 'pending'];

/** "Charged" and "serving a sentence" mean anywhere, including this record. */
function agreesWithThePresent(
  { circumstances, cases }: PersonRecord,
  sentenced: readonly Sentenced[],
  asOf: PlainDate,
): boolean {
  const pending = cases.some(({ counts }) =>
    counts.some(({ disposition }) => disposition.known && open.includes(disposition.is)),
  );
  const { charged, servingSentence } = circumstances;
  const serving = sentenced.some(
    ({ count, sentence }) =>
      !(count.disposition.known && unconvicted.includes(count.disposition.is)) &&
      isServed(sentence, asOf),
  );
  const saysNot = servingSentence.known && !servingSentence.is.is;
  return !(pending && is(charged, 'no')) && !(serving && saysNot);
}

function isServed(sentence: Sentence, asOf: PlainDate): boolean {
  switch (sentence.kind) {
    case 'no-probation':
      return (
        sentence.jailDays.known &&
        sentence.jailDays.is > 0 &&
        sentence.completedOn.known &&
        sentence.completedOn.is >= asOf
      );
    case 'revoked-to-jail':
    case 'county-jail-1170h':
      return sentence.completedOn.known && sentence.completedOn.is >= asOf;
    case 'state-prison':
      return sentence.releasedOn.known && sentence.releasedOn.is >= asOf;
    default:
      return false;
  }
}

function sentenceFits({ sentence, courtCase }: Sentenced, asOf: PlainDate): boolean {
  switch (sentence.kind) {
    case 'probation':
      return probationFits(sentence);
    case 'no-probation':
      return performanceFits(sentence, courtCase.obligations, asOf);
    case 'county-jail-1170h':
      return (
        supervisionFits(sentence, asOf) &&
        !(is(sentence.form, 'straight') && is(sentence.supervisionNow, 'mandatory-supervision'))
      );
    case 'state-prison':
      return supervisionFits(sentence, asOf) && prisonFits(sentence, asOf);
    default:
      return true;
  }
}

/**
 * "Performed" includes any fine: it depends on the last day and the fine. A sentence is not
 * performed before its last day is over.
 */
function performanceFits(
  { performed, completedOn }: NoProbationSentence,
  { fine: { owed } }: Obligations,
  asOf: PlainDate,
): boolean {
  const stillToCome = completedOn.known && completedOn.is >= asOf;
  const owes = owed.known && owed.is > 0;
  const done = completedOn.known && completedOn.is < asOf && owed.known && owed.is === 0;
  if (is(performed, true)) return !stillToCome && !owes;
  return !(is(performed, false) && done);
}

function probationFits(one: ProbationSentence): boolean {
  const { ended, endedOn, scheduledEndOn, startedOn, violations } = one;
  if (before(scheduledEndOn, startedOn) || before(endedOn, startedOn)) return false;
  if (is(ended, 'completed') && before(endedOn, scheduledEndOn)) return false;
  if (is(ended, 'early-discharge') && before(scheduledEndOn, endedOn)) return false;
  // Nobody calls a term suspended after it was executed.
  if (is(one.suspendedPrisonTerm, 'executed') && !isRevoked(one)) return false;
  return !(violations.known && violations.is.found && before(endedOn, violations.is.firstOn));
}

function isRevoked({ ended }: ProbationSentence): boolean {
  return ended.known && (ended.is === 'revoked' || ended.is === 'summarily-revoked');
}

function supervisionFits(
  { supervisionNow, completedOn }: RealignedJailSentence | PrisonSentence,
  asOf: PlainDate,
): boolean {
  if (!supervisionNow.known || supervisionNow.is === 'none' || !completedOn.known) return true;
  return completedOn.is >= asOf;
}

/** Released, and the sentence goes on: under supervision. */
function prisonFits(sentence: PrisonSentence, asOf: PlainDate): boolean {
  const { releasedOn, completedOn, supervisionNow } = sentence;
  const released = releasedOn.known && releasedOn.is < asOf;
  const goesOn = completedOn.known && completedOn.is >= asOf;
  if (released && goesOn) return !is(supervisionNow, 'none');
  return is(supervisionNow, 'none') || !supervisionNow.known;
}

/** PC 17(a), 19.6: prison and 1170(h) are for felonies; an infraction has no jail and no probation. */
function levelFits({ courtCase, count, sentence }: Sentenced): boolean {
  if (isPrisonTermWithoutFelony(courtCase, sentence)) return false;
  if (!count.level.known) return true;
  switch (sentence.kind) {
    case 'state-prison':
    case 'county-jail-1170h':
      return count.level.is === 'felony';
    case 'no-probation':
      return !(
        count.level.is === 'infraction' &&
        sentence.jailDays.known &&
        sentence.jailDays.is > 0
      );
    default:
      return count.level.is !== 'infraction';
  }
}

/** "imprisonment in the state prison" is for a felony (PC 17(a)), suspended or not. */
function isPrisonTermWithoutFelony({ counts }: CourtCase, sentence: Sentence): boolean {
  return (
    sentence.kind === 'probation' &&
    is(sentence.suspendedPrisonTerm, 'executed') &&
    counts.every(({ level }) => level.known && level.is !== 'felony')
  );
}

function reductionsFit({ count, sentence }: Sentenced): boolean {
  const was = (level: Count['level'], other: string) => level.known && level.is !== other;
  return count.reductions.every(({ under, on, to }) => {
    if (under === '17(d)(2)') return !was(count.level, 'misdemeanor') && to === 'infraction';
    if (was(count.level, 'felony') || to !== 'misdemeanor') return false;
    if (under === '17(b)') return !is(count.wobbler, false) && !isFelonySentence(sentence);
    return under !== '1170.18' || !on.known || on.is >= '2014-11-05';
  });
}

/** Deferred entry followed a plea, and ended in a dismissal or in a conviction. */
function dispositionFits({ count: { disposition }, sentence }: Sentenced): boolean {
  if (sentence.kind !== 'deferred-entry' || !disposition.known) return true;
  return !['verdict', 'acquitted', 'pending'].includes(disposition.is);
}

function isFelonySentence({ kind }: Sentence): boolean {
  return kind === 'state-prison' || kind === 'county-jail-1170h';
}
