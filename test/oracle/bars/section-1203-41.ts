import { type PlainDate, plain } from '../../../src/calendar/plain-date.ts';
import type { Sentence } from '../../../src/record/record.ts';
import {
  type Asked,
  type Bar,
  not,
  type Shown,
  sentenceOf,
  shown,
  someOf,
  unless,
  where,
  yesOrNo,
} from './bar.ts';
import { barsToEveryDoor } from './every-door.ts';
import { lastDayOf } from './lapse.ts';
import { surelyRegistered, surelySerious, violatesOrTries } from './offense.ts';
import {
  completionOf,
  isCharged,
  isOnParoleOrMandatorySupervision,
  isOnProbation,
  isServing,
  isUnderSupervisedRelease,
} from './standing.ts';

/** The prison tier of 1203.41 came with the acts of 2022. */
const prisonFrom = plain('2023-01-01');

/** 1203.42 was added by Stats. 2017, ch. 207 (AB 1115). */
const from120342 = plain('2018-01-01');

/** PC 1170(h)(7): "prospectively to any person sentenced on or after October 1, 2011". */
const realignment = plain('2011-10-01');

/** What bars relief under PC 1203.41 for a sentence to county jail under 1170(h)(5). */
export function barsUnderJailTier(asked: Asked, form: 'split' | 'straight'): readonly Bar[] {
  const sentence = sentenceOf(asked.courtCase, asked.count);
  const section = 'PC 1203.41(a)(2)';
  if (sentence?.kind === 'revoked-to-jail') return barsAfterRevocation(asked, sentence);
  if (sentence?.kind !== 'county-jail-1170h') {
    return unless(sentence === undefined ? 'unknown' : 'no', section, 'imposed pursuant to 1170');
  }
  // Where the form is not known the longer wait answers for both.
  const years = sentence.form.known && sentence.form.is === 'split' ? 1 : 2;
  return [
    ...barsUnder120341(asked),
    ...where(
      yesOrNo(sentence.form.known && sentence.form.is !== form),
      section,
      'one year [...] subparagraph (B) [...] two years [...] subparagraph (A)',
    ),
    ...unless(
      hasLapsed(completionOf(sentence), years, asked),
      section,
      `the lapse of ${years === 1 ? 'one year' : 'two years'} following [...] completion`,
    ),
  ];
}

/**
 * Probation revoked, then jail. PC 17(a): a felony is punished by prison "or [...] by imprisonment
 * in a county jail under the provisions of subdivision (h) of Section 1170", so jail for what is
 * still a felony is that, from the day on which there was such jail. The longer wait answers.
 */
function barsAfterRevocation(
  asked: Asked,
  { completedOn }: Extract<Sentence, { kind: 'revoked-to-jail' }>,
): readonly Bar[] {
  const section = 'PC 1203.41(a)(2)';
  const completed = completedOn.known ? completedOn.is : undefined;
  return [
    ...barsUnder120341(asked),
    ...unless(
      shown(completedOn, (on) => on >= realignment),
      section,
      'imposed pursuant to [...] subdivision (h) of Section 1170',
    ),
    ...unless(hasLapsed(completed, 2, asked), section, 'the lapse of two years following'),
  ];
}

/** What bars it where "the defendant was sentenced to the state prison". */
export function barsUnderPrisonTier(asked: Asked): readonly Bar[] {
  const { record, courtCase, count, day } = asked;
  const sentence = sentenceOf(courtCase, count);
  const section = 'PC 1203.41(a)(2)';
  if (!isPrison(sentence)) return unless('no', section, 'sentenced to the state prison');
  const registers = someOf([
    shown(record.circumstances.mustRegister, (is) => is),
    // Present registration may have ended; these convictions did result in it.
    yesOrNo(violatesOrTries(count.statute, surelyRegistered) === 'yes'),
  ]);
  return [
    ...barsUnder120341(asked),
    ...unless(yesOrNo(day >= prisonFrom), section, 'in force from January 1, 2023'),
    ...unless(
      hasLapsed(completionOf(sentence), 2, asked),
      section,
      'two years following [...] completion',
    ),
    ...where(registers, 'PC 1203.41(a)(6)', 'did not result in a requirement to register'),
  ];
}

function barsUnder120341(asked: Asked): readonly Bar[] {
  const { count } = asked;
  const section = 'PC 1203.41(a)(3)';
  return [
    ...barsToEveryDoor(asked),
    // A term under 1170(h) or in prison is a felony's (17(a)), so a level left out is no matter.
    ...where(
      yesOrNo(count.level.known && count.level.is !== 'felony'),
      'PC 1203.41(a)',
      'convicted of a felony',
    ),
    ...where(isOnParoleOrMandatorySupervision(asked), section, 'not on parole or under'),
    ...presentState(asked, section),
  ];
}

function presentState(asked: Asked, section: string): readonly Bar[] {
  return [
    ...where(isServing(asked), section, 'is not serving a sentence for [...] an offense'),
    ...where(isOnProbation(asked), section, '[is not] on probation for [...] an offense'),
    ...where(isCharged(asked), section, '[is not] charged with the commission of, an offense'),
  ];
}

function isPrison(
  sentence: Sentence | undefined,
): sentence is Extract<Sentence, { kind: 'state-prison' }> {
  return sentence?.kind === 'state-prison';
}

function hasLapsed(completed: PlainDate | undefined, years: number, { day }: Asked): Shown {
  return completed === undefined ? 'unknown' : yesOrNo(day > lastDayOf(years, completed));
}

/** What bars relief under PC 1203.42. */
export function barsUnder120342(asked: Asked): readonly Bar[] {
  const { courtCase, count, day } = asked;
  const sentence = sentenceOf(courtCase, count);
  const section = 'PC 1203.42(a)';
  if (!isPrison(sentence)) return unless('no', section, 'sentenced prior to [...] Realignment');
  return [
    ...barsToEveryDoor(asked),
    ...unless(yesOrNo(day >= from120342), section, 'in force from January 1, 2018'),
    ...where(
      yesOrNo(count.level.known && count.level.is !== 'felony'),
      section,
      'a crime [...] eligible for sentencing pursuant to subdivision (h) of Section 1170',
    ),
    ...unless(
      shown(courtCase.judgmentOn, (on) => on < realignment),
      section,
      'sentenced prior to the implementation of the 2011 Realignment Legislation',
    ),
    ...unless(couldHaveHadJail(asked), section, 'otherwise [...] eligible for sentencing'),
    ...unless(
      hasLapsed(completionOf(sentence), 2, asked),
      'PC 1203.42(a)(2)',
      'two years following',
    ),
    ...where(isUnderSupervisedRelease(asked), 'PC 1203.42(a)(3)', 'not under supervised release'),
    ...presentState(asked, 'PC 1203.42(a)(3)'),
  ];
}

/** 1170(h)(3): a serious or violent felony, prior or current, or registration, means prison. */
function couldHaveHadJail({ record, count, courtCase }: Asked): Shown {
  const { priorSeriousOrViolentFelony, mustRegister } = record.circumstances;
  const inRecord = record.cases
    .filter((one) => one === courtCase || judgedBefore(one, courtCase))
    .flatMap((one) => one.counts)
    .some((one) => violatesOrTries(one.statute, surelySerious) === 'yes' && isConvictedFelony(one));
  return not(
    someOf([
      shown(priorSeriousOrViolentFelony, (is) => is),
      shown(mustRegister, (is) => is),
      violatesOrTries(count.statute, surelyRegistered),
      yesOrNo(inRecord),
    ]),
  );
}

function judgedBefore(one: Asked['courtCase'], other: Asked['courtCase']): boolean {
  return one.judgmentOn.known && other.judgmentOn.known && one.judgmentOn.is < other.judgmentOn.is;
}

function isConvictedFelony({ level, disposition }: Asked['count']): boolean {
  const convicted =
    disposition.known &&
    ['plea-of-guilty', 'plea-of-no-contest', 'verdict', 'convicted'].includes(disposition.is);
  return convicted && level.known && level.is === 'felony';
}
