import type { PleadedStatute } from '../../../src/authority/citation/statute.ts';
import { type PlainDate, plain } from '../../../src/calendar/plain-date.ts';
import { named, violates } from './offense.ts';

/**
 * PC 17(a), 19: sections that have only ever had a misdemeanor's punishment: no felony by a prior
 * or a value, and no infraction under PC 19.8.
 */
const misdemeanors = [
  ...named('PC', '148(a)(1)', '192(c)(2)', '242', '243(e)(1)', '381', '602(m)', '647(a)', '647(f)'),
  ...named('PC', '647(b)(1)', '653.22'),
  ...named('HS', '11364', '11550(a)'),
  ...named('VC', '10852', '14601', '14601.2', '14601.5', '20002', '23103', '2800', '2800.1'),
];

/** PC 17(b): "in the state prison" or under 1170(h), "or" in a county jail for up to a year. */
const wobblers = [
  ...named('PC', '192(c)(1)', '243(d)', '243.4(a)', '245(a)(4)', '273.5(a)', '422', '470(d)'),
  ...named('PC', '487(a)', '496(a)', '530.5(a)', '594(b)(1)'),
  ...named('VC', '10851(a)', '20001', '23153', '2800.2', '2800.3(a)'),
];

/** PC 647(b), which since 2025 includes a felony for soliciting a minor: 647(l)(2). */
const untilItHadAFelony = named('PC', '647(b)');
const soliciting = plain('2025-01-01');

/** Whether the section made it a misdemeanor, and nothing else, on that day. */
export function isMisdemeanorBySection(pleaded: PleadedStatute, convictedOn?: PlainDate): boolean {
  if (violates(pleaded, misdemeanors) === 'yes') return true;
  const before = convictedOn !== undefined && convictedOn < soliciting;
  return before && violates(pleaded, untilItHadAFelony) === 'yes';
}

/** HS 11357(a) since Proposition 64: an infraction under 21, and no other part of it is in (a). */
const infractions = named('HS', '11357(a)');
const proposition64 = plain('2016-11-09');

export function isInfractionBySection(pleaded: PleadedStatute, convictedOn?: PlainDate): boolean {
  const since = convictedOn !== undefined && convictedOn >= proposition64;
  return since && violates(pleaded, infractions) === 'yes';
}

/** PC 19.8(a): each "a misdemeanor", which may be made or filed as an infraction. */
const eitherOfTwo = [
  ...named('PC', '193.8', '330', '415', '485', '490.7', '532b(c)', '555', '602(o)', '602.13'),
  ...named('PC', '853.7'),
  ...named('BP', '21672', '25658(b)', '25661', '25662'),
  ...named('VC', '5201.1', '12500', '14601.1', '27150.1', '40508'),
];

export function isNoFelonyBySection(pleaded: PleadedStatute): boolean {
  return violates(pleaded, eitherOfTwo) === 'yes';
}

/** Whether the section lets the court choose between a felony's punishment and a misdemeanor's. */
export function isWobblerBySection(pleaded: PleadedStatute): boolean {
  return violates(pleaded, wobblers) === 'yes';
}
