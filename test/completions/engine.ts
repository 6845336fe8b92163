import { lawReadOn } from '../../src/authority/citing.ts';
import type { PlainDate } from '../../src/calendar/plain-date.ts';
import { answerRecord } from '../../src/eligibility/decide-case.ts';
import type {
  CountDetermination,
  DecidedCount,
  RecordQuestion,
} from '../../src/eligibility/determination.ts';
import { determine } from '../../src/eligibility/determine.ts';
import type { Fact } from '../../src/facts/fact.ts';
import { usualCounty } from '../../src/facts/usual-county.ts';
import { contradictions } from '../../src/law/contradictions.ts';
import { levelOf } from '../../src/law/offenses/levels/level-of.ts';
import { isListed } from '../../src/law/offenses/listed.ts';
import { registrableOffenses } from '../../src/law/offenses/registrable.ts';
import { printedNumber } from '../../src/record/case-number.ts';
import { countChecks } from '../../src/record/checks/counts.ts';
import { datesInOrder } from '../../src/record/checks/dates-in-order.ts';
import { notInTheFuture } from '../../src/record/checks/not-in-the-future.ts';
import type {
  Count,
  CourtCase,
  ElsewhereUntil,
  NoProbationSentence,
  PersonRecord,
  ProbationSentence,
  SupervisionElsewhere,
} from '../../src/record/record.ts';

// All that these tests know about the engine is here: what it says about a count, and what it
// refuses.

/** What the engine says about one count, as plain words that can be compared. */
export interface Said {
  readonly count: string;
  readonly outcome: string;
  readonly route?: string;
  /** For "not yet": the first day, and whether it is only the earliest that can be. */
  readonly opens?: { readonly on: string; readonly atTheEarliest: boolean };
  readonly requests: string;
  readonly cautions: string;
  /** The facts it asks for, by their paths in the record. */
  readonly asked: readonly string[];
}

/** What it says about a record with holes, with what it asks. */
export function decide(record: PersonRecord, asOf: PlainDate): readonly Said[] {
  const found = determine(record, asOf);
  if (found.kind !== 'determined') throw new Error(`${asOf} lies before the law`);
  const { cases, questions } = found.determination;
  return cases.flatMap(({ caseNumber, counts }) =>
    counts.map((count) => saidOf(count, caseNumber, askedOf(count, caseNumber, questions))),
  );
}

/** What it says about a record without holes: there is nothing to ask. */
export function decideWhole(record: PersonRecord, asOf: PlainDate): readonly Said[] {
  const answers = answerRecord(record, asOf, usualCounty);
  return record.cases.flatMap((one, index) =>
    (answers[index] ?? []).map(({ decided }) => saidOf(decided, printedNumber(one), [])),
  );
}

function askedOf(
  { count, questions: own }: CountDetermination,
  caseNumber: string,
  questions: readonly RecordQuestion[],
): readonly string[] {
  const ofRecord = questions.filter(({ bearsOn }) =>
    bearsOn.some((one) => one.caseNumber === caseNumber && one.count === count),
  );
  // Which of two days came first asks about both of them.
  return [...own, ...ofRecord].flatMap(({ path }) => path.split(' before '));
}

function saidOf(count: DecidedCount, caseNumber: string, asked: readonly string[]): Said {
  return {
    count: `${caseNumber} count ${count.count}`,
    outcome: count.outcome,
    ...(count.route === undefined ? {} : { route: count.route }),
    ...opening(count),
    requests: sorted(count.requests.map(({ request }) => request)),
    cautions: sorted(count.cautions.map(({ code }) => code)),
    asked,
  };
}

function opening({ eligibleOn, atTheEarliest }: DecidedCount): Pick<Said, 'opens'> {
  if (eligibleOn !== undefined)
    return { opens: { on: eligibleOn, atTheEarliest: atTheEarliest === true } };
  // No day is named, so no day is too late.
  return atTheEarliest === true ? { opens: { on: '1900-01-01', atTheEarliest } } : {};
}

function sorted(all: readonly string[]): string {
  return [...new Set(all)].sort().join(' ');
}

/** Whether a record that says this would be read without an error. */
export function isRead(record: PersonRecord, asOf: PlainDate): boolean {
  const findings = [
    ...datesInOrder(record),
    ...notInTheFuture(record, { asOf, now: asOf }),
    ...countChecks(record),
    ...contradictions(record),
  ];
  const readable = findings.every(({ severity }) => severity === 'warning' || severity === 'note');
  return (
    readable &&
    agreesOnOtherCases(record, asOf) &&
    record.cases.every((one) => one.counts.every((count) => follows(count, one)))
  );
}

/** What a record says about a count settles what it leaves out. */
function follows(count: Count, courtCase: CourtCase): boolean {
  return (
    isAsTheSectionHasIt(count) &&
    isConvictedOnItsDay(count, courtCase) &&
    startsWithItsOrder(count, courtCase) &&
    registersAsItsList(count)
  );
}

/** Probation begins with the order that grants it. */
function startsWithItsOrder({ sentence }: Count, { judgmentOn, sentence: whole }: CourtCase) {
  const own = sentence ?? (whole.known ? whole.is : undefined);
  if (own?.kind !== 'probation' || !own.startedOn.known || !judgmentOn.known) return true;
  return own.startedOn.is === judgmentOn.is;
}

/** PC 290(b), (c): a conviction of a listed offense brings the duty. */
function registersAsItsList({ statute, registration, convictedOn, level }: Count): boolean {
  if (!registration.known || registration.is) return true;
  const facts = {
    convictedOn: convictedOn.known ? convictedOn.is : undefined,
    level: level.known ? level.is : undefined,
  };
  return isListed(registrableOffenses, statute, lawReadOn, facts) !== 'yes';
}

/**
 * A person who says that there is no probation in another case speaks for the record's other cases
 * too.
 */
function agreesOnOtherCases({ circumstances, cases }: PersonRecord, asOf: PlainDate): boolean {
  const { onProbationElsewhere: elsewhere, supervisionElsewhere, servingSentence } = circumstances;
  if (cases.length < 2) return true;
  const sentences = cases.flatMap(({ sentence, counts }) => [
    ...(sentence.known ? [sentence.is] : []),
    ...counts.flatMap((count) => count.sentence ?? []),
  ]);
  const saysNone = elsewhere.known && isOver(elsewhere.is, asOf);
  const saysKind = kindSaid(supervisionElsewhere, asOf);
  const notServing = servingSentence.known && !servingSentence.is.is;
  return sentences.every((one) => {
    switch (one.kind) {
      case 'probation':
        return !(saysNone && runs(one, asOf));
      case 'state-prison':
      case 'county-jail-1170h': {
        const now = one.supervisionNow;
        const custody = one.kind === 'state-prison' ? one.releasedOn : one.completedOn;
        return (
          !(saysKind && now.known && now.is !== 'none' && now.is !== saysKind) &&
          !(notServing && isToCome(custody, asOf))
        );
      }
      case 'deferred-entry':
        return true;
      case 'no-probation':
        return !(notServing && isJailed(one) && isToCome(one.completedOn, asOf));
      default:
        return !(notServing && isToCome(one.completedOn, asOf));
    }
  });
}

/** The only supervision that the person says runs elsewhere; what is said to be past says nothing. */
function kindSaid(said: Fact<SupervisionElsewhere>, asOf: PlainDate): string | undefined {
  if (!said.known) return undefined;
  const past = 'until' in said.is && said.is.until.known && said.is.until.is < asOf;
  return past ? undefined : said.is.kind;
}

function isToCome(day: Fact<PlainDate>, asOf: PlainDate): boolean {
  return day.known && day.is >= asOf;
}

function isJailed({ jailDays }: NoProbationSentence): boolean {
  return jailDays.known && jailDays.is > 0;
}

function isOver(said: ElsewhereUntil, asOf: PlainDate): boolean {
  return !said.is || (said.until.known && said.until.is < asOf);
}

function runs({ ended, endedOn }: ProbationSentence, asOf: PlainDate): boolean {
  if (ended.known && ended.is === 'summarily-revoked') return true;
  if (ended.known && ended.is === 'running') return true;
  return endedOn.known && endedOn.is >= asOf;
}

/** A conviction date says that there was a conviction; deferred entry followed a plea. */
function isConvictedOnItsDay({ convictedOn, disposition, sentence }: Count, courtCase: CourtCase) {
  const kind = sentence?.kind ?? (courtCase.sentence.known ? courtCase.sentence.is.kind : '');
  if (!convictedOn.known || !disposition.known || kind === 'deferred-entry') return true;
  return !['dismissed', 'acquitted', 'diverted', 'pending'].includes(disposition.is);
}

/** If the record leaves out level and wobbler, they follow from the section. */
function isAsTheSectionHasIt({
  statute,
  mayBeAttempt,
  convictedOn,
  degree,
  level,
  wobbler,
}: Count) {
  if (mayBeAttempt === true) return true;
  const on = convictedOn.known ? convictedOn.is : undefined;
  const found = levelOf(statute, on, degree.known ? degree.is : undefined);
  if (found === undefined) return true;
  if (level.known && !found.levels.includes(level.is)) return false;
  return !wobbler.known || found.wobbler === 'unknown' || wobbler.is === (found.wobbler === 'yes');
}
