import type { PleadedStatute } from '../../../src/authority/citation/statute.ts';
import type { PlainDate } from '../../../src/calendar/plain-date.ts';
import type { CourtCase, NoProbationSentence } from '../../../src/record/record.ts';
import {
  type Asked,
  allOf,
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
import { isMisdemeanorByItsPunishment, isNow, isOneOrTheOther } from './level.ts';
import { lewdActMisdemeanor, violates } from './offense.ts';
import { underVehicleCode420021 } from './section-1203-4.ts';
import { completionOf, isCharged, isServing, mayBeConvicted, probationIsOver } from './standing.ts';

/** What bars relief under PC 1203.4a, mandatory or not. Probation elsewhere does not. */
export function barsUnder12034a(asked: Asked): readonly Bar[] {
  const section = 'PC 1203.4a(a), (b)';
  return [
    ...barsToEveryRoute(asked),
    ...unless(isReached(asked), section, 'convicted of a misdemeanor and not granted probation'),
    ...unless(yearHasLapsed(asked), section, 'one year from [...] pronouncement of judgment'),
    ...unless(isPerformed(asked), section, 'fully complied with and performed the sentence'),
    ...where(isServing(asked), section, 'not then serving a sentence for any offense'),
    ...where(isCharged(asked), section, 'not under charge of commission of a crime'),
    ...leftOut(asked),
  ];
}

function isReached(asked: Asked): Shown {
  const kind = sentenceOf(asked.courtCase, asked.count)?.kind;
  const withoutProbation: Shown =
    kind === undefined
      ? 'unknown'
      : yesOrNo(!['probation', 'revoked-to-jail', 'deferred-entry'].includes(kind));
  return someOf([
    isNow(asked, 'infraction'),
    allOf([
      withoutProbation,
      someOf([
        isNow(asked, 'misdemeanor'),
        isMisdemeanorByItsPunishment(asked),
        isOneOrTheOther(asked),
      ]),
    ]),
  ]);
}

function yearHasLapsed({ courtCase, day }: Asked): Shown {
  return shown(courtCase.judgmentOn, (on) => day > lastDayOf(1, on));
}

/**
 * "Fully complied with and performed the sentence of the court": a fine is part of it, and the last
 * day of jail does not show that it was paid. Restitution is not a ground from 2023 on
 * (1203.4a(e)(2)).
 */
function isPerformed(asked: Asked): Shown {
  const { courtCase, count } = asked;
  const sentence = sentenceOf(courtCase, count);
  const paid = shown(courtCase.obligations.fine.owed, (owed) => owed === 0);
  if (sentence === undefined || paid === 'no') return paid === 'no' ? 'no' : 'unknown';
  switch (sentence.kind) {
    case 'no-probation':
      return isServedAndPaid(sentence, paid, asked);
    case 'county-jail-1170h':
    case 'state-prison': {
      const completed = completionOf(sentence);
      const served = completed === undefined ? 'unknown' : yesOrNo(completed < asked.day);
      return allOf([served, paid]);
    }
    // An infraction by reduction (17(d)) may have been on probation: completing that performs it.
    case 'probation':
      return allOf([
        probationIsOver(sentence, asked),
        shown(sentence.ended, (is) => is === 'completed' || is === 'early-discharge'),
      ]);
    default:
      return 'unknown';
  }
}

/** "Performed" includes any fine. */
function isServedAndPaid(
  { performed, completedOn }: NoProbationSentence,
  paid: Shown,
  asked: Asked,
): Shown {
  if (completedOn.known && completedOn.is > asked.day) return 'no';
  if (performed.known && performed.is) return 'yes';
  if (!completedOn.known) return performed.known ? 'no' : 'unknown';
  if (!performed.known) return paid;
  const over = wasStillToCome(completedOn.is, asked) && completedOn.is < asked.day;
  return over ? paid : 'no';
}

/**
 * "Not performed" was said before the last day: after that day it is performed, unless a fine is
 * owed.
 */
function wasStillToCome(last: PlainDate, { record }: Asked): boolean {
  const { asOf: statedOn } = record.circumstances;
  return statedOn !== undefined && statedOn <= last;
}

/** Subdivision (d), and "an infraction falling within" VC 42001: one "of this code". */
function leftOut(asked: Asked): readonly Bar[] {
  const { statute } = asked.count;
  const misdemeanor = someOf([isNow(asked, 'misdemeanor'), isMisdemeanorByItsPunishment(asked)]);
  return [
    ...where(
      allOf([misdemeanor, violates(statute, lewdActMisdemeanor)]),
      'PC 1203.4a(d)(1)',
      'a misdemeanor violation of subdivision (c) of Section 288',
    ),
    ...where(underVehicleCode420021(asked), 'PC 1203.4a(d)(2)', 'within [...] VC 42002.1'),
    ...where(
      allOf([isTraffic(statute), isNow(asked, 'infraction')]),
      'PC 1203.4a(d)(3)',
      'an infraction falling within the provisions of Section 42001',
    ),
  ];
}

/** VC 42001(a): "this code, or [...] any local ordinance adopted pursuant to this code". */
function isTraffic({ code, section }: PleadedStatute): Shown {
  if (code === 'VC') return 'yes';
  // LAMC chapter VIII is the City's traffic code; it does not say which parts were so adopted.
  return code === 'LAMC' && /^8\d\./u.test(section) ? 'unknown' : 'no';
}

/** "have, since the pronouncement of judgment, [...] conformed to and obeyed the laws". */
export function barsToTheRightUnder12034a(asked: Asked): readonly Bar[] {
  return unless(
    allOf([noConvictionElsewhere(asked), noLaterCase(asked)]),
    'PC 1203.4a(a)',
    'lived an honest and upright life and have conformed to and obeyed the laws of the land',
  );
}

function noConvictionElsewhere({ record, courtCase }: Asked): Shown {
  const { convictionsSince } = record.circumstances;
  if (!convictionsSince.known) return 'unknown';
  const since = convictionsSince.is.map(({ on }) =>
    shown(on, (day) => !courtCase.judgmentOn.known || day > courtCase.judgmentOn.is),
  );
  return not(someOf(since));
}

function noLaterCase({ record, courtCase }: Asked): Shown {
  const others = record.cases.filter((one) => one !== courtCase && one.counts.some(mayBeConvicted));
  return not(someOf(others.map((one) => judgedAfter(one, courtCase))));
}

/** A conviction comes before or with its judgment. */
function judgedAfter(later: CourtCase, first: CourtCase): Shown {
  if (!first.judgmentOn.known) return 'unknown';
  const judgment = first.judgmentOn.is;
  const judgedBefore = later.judgmentOn.known && later.judgmentOn.is <= judgment;
  const convictions = later.counts.filter(mayBeConvicted).map(({ convictedOn }): Shown => {
    if (convictedOn.known) return yesOrNo(convictedOn.is > judgment);
    return judgedBefore ? 'no' : 'unknown';
  });
  return someOf(convictions);
}
