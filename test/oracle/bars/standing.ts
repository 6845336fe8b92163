import { latest, type PlainDate } from '../../../src/calendar/plain-date.ts';
import type { Fact } from '../../../src/facts/fact.ts';
import type {
  Count,
  CourtCase,
  ElsewhereUntil,
  PrisonSentence,
  ProbationSentence,
  RealignedJailSentence,
  Sentence,
} from '../../../src/record/record.ts';
import { type Asked, not, type Shown, sentenceOf, shown, someOf, yesOrNo } from './bar.ts';

/**
 * "charged with the commission of an offense": anywhere, including an open count in this record, and
 * another case in it that has a warrant, so that it is not over.
 */
export function isCharged({ record, courtCase }: Asked): Shown {
  const counts = record.cases.flatMap((one) => one.counts);
  const open = counts.some(({ disposition }) => disposition.known && disposition.is === 'pending');
  const wanted = record.cases.some(
    ({ since }) =>
      since !== courtCase.since && since.warrantInThisCase.known && since.warrantInThisCase.is,
  );
  return someOf([
    yesOrNo(open || wanted),
    shown(record.circumstances.charged, (is) => is !== 'no'),
  ]);
}

/**
 * "then serving a sentence for an offense". It includes mandatory supervision: PC 1170(h)(5)(B),
 * "for the remaining unserved portion of the sentence imposed by the court".
 */
export function isServing({ record, day }: Asked): Shown {
  const { servingSentence, supervisionElsewhere } = record.circumstances;
  const mandatory =
    supervisionElsewhere.known &&
    supervisionElsewhere.is.kind === 'mandatory-supervision' &&
    !(supervisionElsewhere.is.until.known && supervisionElsewhere.is.until.is < day);
  return someOf([
    elsewhere(servingSentence, day),
    yesOrNo(mandatory),
    ...sentencesOf(record.cases).map((sentence) => isServed(sentence, day)),
  ]);
}

/**
 * "on probation for an offense". If the record says that the person is on probation nowhere else,
 * that settles other cases; a count in the same case is not elsewhere.
 */
export function isOnProbation(asked: Asked): Shown {
  const { record, courtCase, day } = asked;
  const said = elsewhere(record.circumstances.onProbationElsewhere, day);
  const others = record.cases.filter((one) => one !== courtCase);
  const inOthers = someOf(others.flatMap((one) => probationIn(one, asked)));
  return someOf([
    said,
    said === 'no' && inOthers === 'unknown' ? 'no' : inOthers,
    ...probationIn(courtCase, asked),
  ]);
}

function probationIn(courtCase: CourtCase, asked: Asked): readonly Shown[] {
  const here = sentencesOf([courtCase]).map((sentence) =>
    sentence?.kind === 'probation' ? not(probationIsOver(sentence, asked)) : 'no',
  );
  return [...here, sentenceIsNotSaid(courtCase)];
}

/** An unknown sentence may be probation that is still running. An infraction has no probation. */
function sentenceIsNotSaid(courtCase: CourtCase): Shown {
  const open = courtCase.counts.some(
    (count) =>
      sentenceOf(courtCase, count) === undefined &&
      mayBeConvicted(count) &&
      !(count.level.known && count.level.is === 'infraction'),
  );
  return open ? 'unknown' : 'no';
}

export function mayBeConvicted({ disposition }: Count): boolean {
  return (
    !disposition.known ||
    !['dismissed', 'acquitted', 'diverted', 'pending'].includes(disposition.is)
  );
}

function sentencesOf(cases: readonly CourtCase[]): readonly (Sentence | undefined)[] {
  return cases.flatMap((courtCase) =>
    courtCase.counts.filter(mayBeConvicted).map((count) => sentenceOf(courtCase, count)),
  );
}

function elsewhere(fact: Fact<ElsewhereUntil>, day: PlainDate): Shown {
  if (!fact.known) return 'unknown';
  if (!fact.is.is) return 'no';
  return yesOrNo(!(fact.is.until.known && fact.is.until.is < day));
}

/**
 * Whether a sentence in the record is being served. If its end is unknown, what the record says
 * about serving a sentence anywhere settles it.
 */
function isServed(sentence: Sentence | undefined, day: PlainDate): Shown {
  switch (sentence?.kind) {
    case 'revoked-to-jail':
    case 'county-jail-1170h':
      return yesOrNo(sentence.completedOn.known && sentence.completedOn.is >= day);
    case 'no-probation':
      return yesOrNo(
        sentence.jailDays.known &&
          sentence.jailDays.is > 0 &&
          sentence.completedOn.known &&
          sentence.completedOn.is > day,
      );
    case 'state-prison':
      return yesOrNo(sentence.releasedOn.known && sentence.releasedOn.is > day);
    default:
      return 'no';
  }
}

/** 1203.4(a)(1): "at any time after the termination of the period of probation". */
export function probationIsOver(sentence: ProbationSentence, { day }: Pick<Asked, 'day'>): Shown {
  const { ended, endedOn } = sentence;
  if (endedOn.known && endedOn.is >= day) return 'no';
  if (!ended.known) return endedOn.known ? 'yes' : 'unknown';
  // Revoked for the time being: "neither reinstated nor ended".
  if (ended.is === 'summarily-revoked') return 'no';
  if (ended.is === 'running') return isSaidToRun(sentence, day);
  if (endedOn.known) return 'yes';
  const { scheduledEndOn } = sentence;
  const endsLater = scheduledEndOn.known && scheduledEndOn.is >= day;
  return ended.is === 'completed' && endsLater ? 'unknown' : 'yes';
}

/**
 * PC 1203.3(b)(3): "if the court has not seen fit to revoke the order of probation [...], the
 * defendant shall at the end of the term of probation or any extension thereof, be discharged". The
 * last day of a term said to be running does not show that it was neither revoked nor extended.
 */
function isSaidToRun({ endedOn, scheduledEndOn }: ProbationSentence, day: PlainDate): Shown {
  const end = endedOn.known ? endedOn : scheduledEndOn;
  return end.known && end.is < day ? 'unknown' : 'no';
}

/** 1203.41(a)(3): "on parole or under supervision pursuant to subparagraph (B) [...]". */
export function isOnParoleOrMandatorySupervision(asked: Asked): Shown {
  return isSupervised(asked, ['parole', 'mandatory-supervision']);
}

/** 1203.42(a)(3): "under supervised release" of any kind. */
export function isUnderSupervisedRelease(asked: Asked): Shown {
  return isSupervised(asked, [
    ...['parole', 'mandatory-supervision', 'prcs', 'federal-supervised-release'],
  ]);
}

/** As with probation, "none elsewhere" settles what another case leaves open. */
function isSupervised({ record, courtCase, day }: Asked, kinds: readonly string[]): Shown {
  const fact = record.circumstances.supervisionElsewhere;
  const said = shown(
    fact,
    (is) => is.kind !== 'none' && kinds.includes(is.kind) && !(is.until.known && is.until.is < day),
  );
  const others = record.cases.filter((one) => one !== courtCase);
  const inOthers = someOf(sentencesOf(others).map((one) => supervisedIn(one, day, kinds)));
  return someOf([
    said,
    said === 'no' && inOthers === 'unknown' ? 'no' : inOthers,
    ...sentencesOf([courtCase]).map((one) => supervisedIn(one, day, kinds)),
  ]);
}

function supervisedIn(
  sentence: Sentence | undefined,
  day: PlainDate,
  kinds: readonly string[],
): Shown {
  if (sentence?.kind !== 'state-prison' && sentence?.kind !== 'county-jail-1170h') return 'no';
  const end = completionOf(sentence);
  if (end !== undefined && end < day) return 'no';
  const now = shown(sentence.supervisionNow, (is) => kinds.includes(is));
  // A "none" that the sentence's own last day contradicts shows nothing.
  const goesOn = sentence.completedOn.known && sentence.completedOn.is >= day;
  return now === 'no' && goesOn ? 'unknown' : now;
}

/** The last day of the sentence, including any supervision that is part of it, if shown. */
export function completionOf(
  sentence: RealignedJailSentence | PrisonSentence,
): PlainDate | undefined {
  const [first, ...rest] = [
    sentence.completedOn,
    sentence.supervisionUntil,
    ...(sentence.kind === 'state-prison' ? [sentence.paroleEndedOn, sentence.prcsEndedOn] : []),
  ].flatMap((end) => (end.known ? [end.is] : []));
  return first === undefined ? undefined : latest([first, ...rest]);
}
