import type { Fact } from '../../../src/facts/fact.ts';
import type { Level } from '../../../src/record/record.ts';
import { type Asked, type Shown, sentenceOf, yesOrNo } from './bar.ts';
import {
  isInfractionBySection,
  isMisdemeanorBySection,
  isNoFelonyBySection,
  isWobblerBySection,
} from './level-by-section.ts';

/**
 * The level on the day. PC 17(b): "it is a misdemeanor for all purposes"; 17(d): "is an
 * infraction". A reduction without a date still counts. If no level is given, a section that allows
 * only one gives it.
 */
export function levelNow({ courtCase, count, day }: Asked): Fact<Level> {
  const made = count.reductions.filter(({ on }) => !on.known || on.is <= day);
  const newest = made.at(-1);
  if (newest !== undefined) return { known: true, is: newest.to };
  const convictedOn = count.convictedOn.known ? count.convictedOn.is : undefined;
  if (count.level.known) return count.level;
  // PC 19.6: "An infraction is not punishable by imprisonment."
  if (isNoFelonyBySection(count.statute) && wasJailed(sentenceOf(courtCase, count))) {
    return { known: true, is: 'misdemeanor' };
  }
  if (isMisdemeanorBySection(count.statute, convictedOn)) return { known: true, is: 'misdemeanor' };
  const ticket = isInfractionBySection(count.statute, convictedOn);
  return ticket ? { known: true, is: 'infraction' } : count.level;
}

function wasJailed(sentence: ReturnType<typeof sentenceOf>): boolean {
  return sentence?.kind === 'no-probation' && sentence.jailDays.known && sentence.jailDays.is > 0;
}

/** PC 17(d), 19.8: no level is told, and the section makes a misdemeanor or an infraction of it. */
export function isOneOrTheOther(asked: Asked): Shown {
  if (levelNow(asked).known) return 'no';
  return isNoFelonyBySection(asked.count.statute) ? 'yes' : 'unknown';
}

export function isNow(asked: Asked, level: Level): Shown {
  const now = levelNow(asked);
  return now.known ? yesOrNo(now.is === level) : 'unknown';
}

/**
 * PC 17(b)(1): a wobbler is a misdemeanor "after a judgment imposing a punishment other than
 * imprisonment in the state prison or imprisonment in a county jail under [1170(h)]".
 */
export function isMisdemeanorByItsPunishment({ courtCase, count }: Asked): Shown {
  if (sentenceOf(courtCase, count)?.kind !== 'no-probation') return 'no';
  if (count.wobbler.known) return yesOrNo(count.wobbler.is);
  return isWobblerBySection(count.statute) ? 'yes' : 'unknown';
}
