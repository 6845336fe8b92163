import { parseStatute } from '../../../src/authority/citation/parse.ts';
import type { PleadedStatute } from '../../../src/authority/citation/statute.ts';
import type { Level } from '../../../src/record/record.ts';
import type { Dice } from './dice.ts';

export interface Offense {
  readonly statute: PleadedStatute;
  readonly level: Level;
  readonly wobbler: boolean;
  /** What was charged, if different. */
  readonly charged?: PleadedStatute;
}

type List = readonly [Offense, ...Offense[]];

const felonies = of(
  'felony',
  ...['PC 211', 'PC 459/460(a)', 'HS 11351', 'HS 11352', 'PC 245(a)(2)', 'PC 261(a)(2)', 'PC 187'],
  ...['PC 215', 'PC 451(d)', 'HS 11378', 'HS 11379', 'PC 29800(a)(1)', 'PC 243.4(a)'],
);

const wobblers: List = [
  ...wobble('felony', 'PC 459/460(b)', 'PC 487(a)', 'PC 496(a)', 'PC 245(a)(4)', 'PC 422'),
  ...wobble('felony', 'PC 273.5(a)', 'PC 530.5(a)', 'PC 470(d)', 'PC 459', 'VC 10851(a)'),
  ...wobble('misdemeanor', 'PC 245(a)(4)', 'PC 422', 'PC 273.5(a)', 'PC 594(b)(1)', 'PC 459'),
];

const misdemeanors = of(
  'misdemeanor',
  ...['PC 484(a)', 'PC 242', 'PC 415(1)', 'PC 602(m)', 'PC 647(f)', 'HS 11377(a)', 'PC 148(a)(1)'],
  ...['PC 243(e)(1)', 'PC 273.6(a)', 'BP 25662(a)', 'PC 594(a)', 'PC 488', 'LAMC 41.18(a)'],
);

const excluded: List = [
  ...of('felony', 'PC 288(a)', 'PC 288(c)(1)', 'PC 288.5(a)', 'PC 286(c)(1)', 'PC 286(c)'),
  ...of('felony', 'PC 287(c)(1)', 'PC 288a(c)(2)', 'PC 289(j)', 'PC 311.1(a)', 'PC 311.2(b)'),
  ...of('felony', 'PC 311.11(a)', 'PC 261.5(d)', 'PC 288', 'PC 286', 'PC 289', 'PC 261.5'),
  ...of('misdemeanor', 'PC 288(c)(1)', 'PC 311.3(a)', 'PC 311.11(a)', 'PC 261.5(d)', 'PC 288'),
  ...wobble('felony', 'PC 261.5(d)', 'PC 311.11(a)', 'PC 288(c)(1)'),
];

/** The neighbors of what is excluded: the subdivision before, the section after, the attempt. */
const neighbors: List = [
  ...of('felony', 'PC 286(b)(1)', 'PC 287(b)(1)', 'PC 288a(b)(1)', 'PC 289(a)(1)', 'PC 289(i)'),
  ...of('felony', 'PC 288.2(a)(1)', 'PC 288.3(a)', 'PC 261.5(c)', 'PC 311.4(a)', 'PC 311.10'),
  ...of('misdemeanor', 'PC 261.5(b)', 'PC 261.5(c)', 'PC 647.6(a)(1)', 'PC 311.5', 'PC 288.4(a)'),
  ...of('felony', 'PC 664/288(a)', 'PC 664/286(c)(1)', 'PC 182/288(a)', 'PC 664/211', 'PC 664/459'),
];

const vehicle: List = [
  ...of('misdemeanor', 'VC 23152(a)', 'VC 23152(b)', 'VC 23103', 'VC 20002(a)', 'VC 14601.1(a)'),
  ...of('misdemeanor', 'VC 23103 per 23103.5', 'VC 14601.2(a)', 'VC 14601.5(a)', 'VC 23104(a)'),
  ...of('misdemeanor', 'VC 38316(a)', 'VC 23109(e)(2)', 'VC 23102(a)', 'VC 38318(a)'),
  ...of('misdemeanor', 'VC 23109(a)', 'VC 23109(c)', 'PC 192(c)(2)', 'VC 14601(a)', 'VC 14601.3'),
  ...of('felony', 'VC 23153(a)', 'VC 20001(a)', 'VC 2800.2(a)', 'VC 2800.3(a)', 'PC 191.5(b)'),
  ...of('infraction', 'VC 21651(b)', 'VC 22348(b)', 'VC 23140(a)', 'VC 31602(a)', 'VC 23140'),
  ...bargained('PC 415(2)', 'VC 23152(a)'),
  ...bargained('VC 23103', 'VC 23152(b)'),
];

const vehicleNeighbors: List = [
  ...of('misdemeanor', 'VC 14601.4(a)', 'VC 23109(b)', 'VC 2800.1(a)', 'VC 12500(a)', 'VC 20003'),
  ...of('felony', 'PC 191.5(a)', 'PC 192(b)', 'PC 191.5', 'PC 192'),
  ...of('misdemeanor', 'VC 23109', 'VC 40508(a)', 'VC 10852', 'VC 27150.1', 'VC 23222(b)'),
];

const orders = of(
  'misdemeanor',
  ...['VC 2800(a)', 'VC 2800', 'VC 2801', 'VC 2803(a)', 'VC 2802', 'VC 2800.1(a)'],
);

const infractions = of(
  'infraction',
  ...['VC 22349(a)', 'VC 12500(a)', 'PC 415(1)', 'PC 602(o)', 'HS 11357(a)(1)', 'PC 485'],
  ...['LAMC 41.27(c)', 'LAMC 80.69(b)', 'BP 25662(a)', 'VC 27150(a)', 'PC 853.7'],
);

const others: List = [
  ...of('misdemeanor', 'PC 647(b)', 'PC 647(b)(1)', 'PC 647', 'PC 647(a)', 'PC 653.22(a)'),
  ...of('felony', '18 USC 922(g)(1)', '21 USC 841(a)(1)'),
];

/** PC 1000(a), and what stands next to it there. */
const deferrable: List = [
  ...of('felony', 'HS 11350(a)', 'HS 11377(a)', 'HS 11358', 'HS 11368', 'HS 11351'),
  ...of('misdemeanor', 'HS 11377(a)', 'HS 11357(b)', 'HS 11364(a)', 'HS 11550(a)', 'BP 4060'),
  ...of('misdemeanor', 'PC 381(a)', 'PC 647(f)', 'VC 23222(b)', 'HS 11375(b)(2)', 'HS 11375(b)'),
];

export function aDeferrableOffense(level: Level, throwing: Dice): Offense {
  const [first, ...rest] = deferrable.filter((offense) => offense.level === level);
  return first === undefined ? throwing.one(deferrable) : throwing.one([first, ...rest]);
}

export function anOffense(throwing: Dice): Offense {
  const list = throwing.weighted<List>([
    [10, felonies],
    [24, wobblers],
    [26, misdemeanors],
    [7, excluded],
    [6, neighbors],
    [9, vehicle],
    [5, vehicleNeighbors],
    [3, orders],
    [6, infractions],
    [4, others],
  ]);
  return throwing.one(list);
}

/** Offenses for plain records: none that any section excludes or treats differently. */
export function aPlainOffense(throwing: Dice): Offense {
  return throwing.one(throwing.one<List>([wobblers, misdemeanors]));
}

function of(level: Level, ...statutes: readonly [string, ...string[]]): List {
  return listed(statutes, level, false);
}

function wobble(level: Level, ...statutes: readonly [string, ...string[]]): List {
  return listed(statutes, level, true);
}

function listed(
  [first, ...rest]: readonly [string, ...string[]],
  level: Level,
  wobbler: boolean,
): List {
  const offense = (text: string): Offense => ({ statute: pleaded(text), level, wobbler });
  return [offense(first), ...rest.map(offense)];
}

/** Pleaded to one thing, charged with another. */
function bargained(statute: string, charged: string): List {
  const [offense] = of('misdemeanor', statute);
  return [{ ...offense, charged: pleaded(charged) }];
}

function pleaded(text: string): PleadedStatute {
  const parsed = parseStatute(text);
  if (!parsed.ok) throw new Error(`${text} is not a citation: ${parsed.problem}`);
  return parsed.statute;
}
