import { type PlainDate, plain } from '../../../src/calendar/plain-date.ts';
import type { Count, Sentence } from '../../../src/record/record.ts';
import { registrationOf } from '../../records/newer-facts.ts';
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
import { barsToEveryRoute } from './every-route.ts';
import { lastDayOf } from './lapse.ts';
import { mayBeRegistered, surelyRegistered, surelySerious, violatesOrTries } from './offense.ts';
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

/**
 * What bars relief under PC 1203.41 for a sentence to county jail under 1170(h)(5): one year after
 * a split sentence, two after a straight one. If the record does not say which it was, "either" is
 * open once both are.
 */
export function barsUnderJailTier(
  asked: Asked,
  form: 'split' | 'straight' | 'either',
): readonly Bar[] {
  const sentence = sentenceOf(asked.courtCase, asked.count);
  const section = 'PC 1203.41(a)(2)';
  if (sentence?.kind === 'revoked-to-jail') return barsAfterRevocation(asked);
  if (sentence?.kind !== 'county-jail-1170h') {
    return unless(sentence === undefined ? 'unknown' : 'no', section, 'imposed pursuant to 1170');
  }
  const isOfForm =
    form === 'either' ? yesOrNo(!sentence.form.known) : shown(sentence.form, (is) => is === form);
  const years = form === 'split' ? 1 : 2;
  return [
    ...barsUnder120341(asked),
    ...unless(
      isOfForm,
      section,
      'one year [...] subparagraph (B) [...] two years [...] subparagraph (A)',
    ),
    // 1170(h)(7): "prospectively to any person sentenced on or after October 1, 2011".
    ...where(
      yesOrNo(asked.courtCase.judgmentOn.known && asked.courtCase.judgmentOn.is < realignment),
      section,
      'imposed pursuant to [...] Section 1170, from October 1, 2011',
    ),
    ...where(
      mustBeServedInPrison(asked),
      'PC 1170(h)(3)',
      'an executed sentence [...] shall be served in the state prison',
    ),
    ...unless(
      hasLapsed(completionOf(sentence), years, asked),
      section,
      `the lapse of ${years === 1 ? 'one year' : 'two years'} following [...] completion`,
    ),
  ];
}

/**
 * 1170(h)(3): a prior or present serious or violent felony, or registration for it. A record with
 * county jail for one contradicts itself; the county jail term answers what it leaves open.
 */
function mustBeServedInPrison({ record, count }: Asked): Shown {
  const { priorSeriousOrViolentFelony: prior } = record.circumstances;
  const registered = registrationOf(count);
  const so =
    violatesOrTries(count.statute, surelySerious) === 'yes' ||
    violatesOrTries(count.statute, surelyRegistered) === 'yes' ||
    (registered?.known === true && registered.is) ||
    (prior.known && prior.is);
  return so ? 'unknown' : 'no';
}

/**
 * Probation revoked, then jail. 1203.41(a)(2) has a wait only after jail "imposed pursuant to"
 * 1170(h)(5) and after prison. The record does not say that this was such jail: for a wobbler it
 * may have been up to a year as a misdemeanor (17(b)(1)), and 1170(h)(3) excludes serious and
 * violent felonies.
 */
function barsAfterRevocation(asked: Asked): readonly Bar[] {
  return [
    ...barsUnder120341(asked),
    ...unless(
      'unknown',
      'PC 1203.41(a)(2)',
      'imposed pursuant to [...] subdivision (h) of Section 1170: jail after revocation',
    ),
  ];
}

/** What bars it if "the defendant was sentenced to the state prison". */
export function barsUnderPrisonTier(asked: Asked): readonly Bar[] {
  const { courtCase, count, day } = asked;
  const sentence = sentenceOf(courtCase, count);
  const section = 'PC 1203.41(a)(2)';
  if (!isPrison(sentence)) return unless('no', section, 'sentenced to the state prison');
  return [
    ...barsUnder120341(asked),
    ...unless(yesOrNo(day >= prisonFrom), section, 'in force from January 1, 2023'),
    ...unless(
      hasLapsed(completionOf(sentence), 2, asked),
      section,
      'two years following [...] completion',
    ),
    ...where(
      resultedInRegistration(asked),
      'PC 1203.41(a)(6)',
      'that felony did not result in a requirement to register',
    ),
  ];
}

/**
 * "That felony": another conviction's duty to register is not a bar. A court may order registration
 * for any offense (290.006), so a duty that no other conviction in the record explains may result
 * from this one.
 */
function resultedInRegistration({ record, count }: Asked): Shown {
  const surely = violatesOrTries(count.statute, surelyRegistered);
  if (surely !== 'no') return surely;
  const said = registrationOf(count);
  if (said?.known === true) return yesOrNo(said.is);
  const { mustRegister } = record.circumstances;
  if (!mustRegister.known || !mustRegister.is) return mustRegister.known ? 'no' : 'unknown';
  if (violatesOrTries(count.statute, mayBeRegistered) !== 'no') return 'unknown';
  const explained = record.cases
    .flatMap(({ counts }) => counts)
    .some((one) => one !== count && isConviction(one) && isSurelyRegistered(one));
  return explained ? 'no' : 'unknown';
}

function isSurelyRegistered({ statute }: Count): boolean {
  return violatesOrTries(statute, surelyRegistered) === 'yes';
}

function barsUnder120341(asked: Asked): readonly Bar[] {
  const { count } = asked;
  const section = 'PC 1203.41(a)(3)';
  return [
    ...barsToEveryRoute(asked),
    // A term under 1170(h) or in prison is for a felony (17(a)), so a missing level does not
    // matter.
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
  const completed = completionUnder120342(sentence);
  if (completed === 'not-sentenced') {
    return unless('no', section, 'sentenced prior to [...] Realignment');
  }
  return [
    ...barsToEveryRoute(asked),
    ...unless(yesOrNo(day >= from120342), section, 'in force from January 1, 2018'),
    ...where(
      yesOrNo(count.level.known && count.level.is !== 'felony'),
      section,
      'a crime [...] eligible for sentencing pursuant to subdivision (h) of Section 1170',
    ),
    ...unless(
      sentencedBeforeRealignment(asked),
      section,
      'sentenced prior to the implementation of the 2011 Realignment Legislation',
    ),
    ...unless(couldHaveHadJail(asked), section, 'otherwise [...] eligible for sentencing'),
    ...unless(hasLapsed(completed, 2, asked), 'PC 1203.42(a)(2)', 'two years following'),
    ...where(isUnderSupervisedRelease(asked), 'PC 1203.42(a)(3)', 'not under supervised release'),
    ...presentState(asked, 'PC 1203.42(a)(3)'),
  ];
}

/**
 * If probation was revoked, the judgment may be the grant of probation, and the sentence came
 * later.
 */
function sentencedBeforeRealignment({ courtCase, count }: Asked): Shown {
  const sentence = sentenceOf(courtCase, count);
  if (sentence?.kind !== 'revoked-to-jail') {
    return shown(courtCase.judgmentOn, (on) => on < realignment);
  }
  return shown(sentence.completedOn, (on) => on < realignment) === 'yes' ? 'yes' : 'unknown';
}

/** "Sentenced" to prison or jail; probation and a deferral are not sentences. */
function completionUnder120342(
  sentence: Sentence | undefined,
): PlainDate | undefined | 'not-sentenced' {
  switch (sentence?.kind) {
    case 'state-prison':
      return completionOf(sentence);
    case 'no-probation':
    case 'revoked-to-jail':
      return sentence.completedOn.known ? sentence.completedOn.is : undefined;
    default:
      return 'not-sentenced';
  }
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

function isConvictedFelony(count: Count): boolean {
  return isConviction(count) && count.level.known && count.level.is === 'felony';
}

function isConviction({ disposition }: Count): boolean {
  return (
    disposition.known &&
    ['plea-of-guilty', 'plea-of-no-contest', 'verdict', 'convicted'].includes(disposition.is)
  );
}
