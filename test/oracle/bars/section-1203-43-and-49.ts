import { plain } from '../../../src/calendar/plain-date.ts';
import { type Asked, type Bar, sentenceOf, shown, unless, yesOrNo } from './bar.ts';
import { barsToACourtsOrder, barsToEveryDoor } from './every-door.ts';
import { prostitution, violates } from './offense.ts';
import { probationIsOver } from './standing.ts';

/** Stats. 2015, ch. 646, "Effective January 1, 2016". */
const from120343 = plain('2016-01-01');

/** What bars relief under PC 1203.43: it asks nothing about the person's present state. */
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
    // "dismissed pursuant to Section 1000.3" is what follows performance, and implies it.
    ...unless(
      sentence.performed.known ? yesOrNo(sentence.performed.is) : 'yes',
      section,
      'has performed satisfactorily during the period',
    ),
    ...unless(
      shown(sentence.dismissedOn, (on) => on <= day),
      section,
      'for whom the criminal charge or charges were dismissed pursuant to Section 1000.3',
    ),
  ];
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
    ...barsToEveryDoor(asked),
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
