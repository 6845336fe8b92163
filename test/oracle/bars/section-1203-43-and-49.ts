import { plain } from '../../../src/calendar/plain-date.ts';
import {
  type Asked,
  type Bar,
  type Shown,
  sentenceOf,
  shown,
  someOf,
  unless,
  yesOrNo,
} from './bar.ts';
import { barsToACourtsOrder, barsToEveryRoute } from './every-route.ts';
import {
  deferredDrugOffenses,
  drunkOrUnderTheInfluence,
  prostitution,
  violates,
} from './offense.ts';
import { probationIsOver } from './standing.ts';

/** Stats. 2015, ch. 646, "Effective January 1, 2016". */
const from120343 = plain('2016-01-01');

/** Stats. 2017, ch. 778 (AB 208). */
const diversionFrom = plain('2018-01-01');

/** What bars relief under PC 1203.43, which requires nothing about present status. */
export function barsUnder120343(asked: Asked): readonly Bar[] {
  const { courtCase, count, day } = asked;
  const sentence = sentenceOf(courtCase, count);
  const section = 'PC 1203.43(b)';
  if (sentence?.kind !== 'deferred-entry') {
    return unless(sentence === undefined ? 'unknown' : 'no', section, 'was granted deferred entry');
  }
  return [
    ...barsToACourtsOrder(asked),
    ...unless(yesOrNo(day >= from120343), section, 'effective January 1, 2016'),
    ...unless(
      shown(sentence.grantedOn, (on) => on >= plain('1997-01-01')),
      section,
      'granted deferred entry of judgment on or after January 1, 1997',
    ),
    // A grant from 2018 on is pretrial diversion on a not guilty plea (Stats. 2017, ch. 778).
    ...unless(
      shown(sentence.grantedOn, (on) => on < diversionFrom),
      section,
      'granted deferred entry of judgment, and not pretrial diversion',
    ),
    ...unless(isDrugOffense(asked), section, 'dismissed pursuant to Section 1000.3: drug offenses'),
    ...unless(
      shown(sentence.performed, (is) => is),
      section,
      'has performed satisfactorily during the period',
    ),
    ...unless(
      // The docket may say that the count was dismissed but not when.
      sentence.dismissedOn.known
        ? yesOrNo(sentence.dismissedOn.is <= day)
        : shown(count.disposition, (is) => is === 'dismissed'),
      section,
      'for whom the criminal charge or charges were dismissed pursuant to Section 1000.3',
    ),
  ];
}

/** PC 1000(a); of 647(f) it must have been a drug, and a docket's 647(f) does not show that. */
function isDrugOffense({ count: { statute } }: Asked): Shown {
  const maybe = violates(statute, drunkOrUnderTheInfluence) === 'no' ? 'no' : 'unknown';
  return someOf([violates(statute, deferredDrugOffenses), maybe]);
}

/** What bars relief under PC 1203.49. */
export function barsUnder120349(asked: Asked): readonly Bar[] {
  const { courtCase, count } = asked;
  const sentence = sentenceOf(courtCase, count);
  const over =
    sentence?.kind === 'probation'
      ? probationIsOver(sentence, asked)
      : sentence === undefined
        ? 'unknown'
        : 'yes';
  return [
    ...barsToEveryRoute(asked),
    ...unless(
      violates(count.statute, prostitution),
      'PC 1203.49',
      'convicted of solicitation or prostitution, as described in subdivision (b) of Section 647',
    ),
    ...unless(over, 'PC 1203.49', 'has completed any term of probation for that conviction'),
    ...unless(
      shown(courtCase.since.traffickingVictim, (is) => is),
      'PC 1203.49',
      'the result of his or her status as a victim of human trafficking',
    ),
  ];
}
