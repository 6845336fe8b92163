import { parseStatute } from '../../src/authority/citation/parse.ts';
import type { PleadedStatute } from '../../src/authority/citation/statute.ts';
import type { Level } from '../../src/record/record.ts';
import type { Dice } from '../oracle/records/dice.ts';

export interface StoryOffense {
  readonly statute: PleadedStatute;
  readonly level: Level;
  readonly wobbler: boolean;
}

type List = readonly [StoryOffense, ...StoryOffense[]];

/** Plain ones, those that some list of the code names, and their nearest neighbors. */
const offenses: Readonly<Record<Level, List>> = {
  felony: [
    ...of('felony', false, 'PC 211', 'PC 459/460(a)', 'HS 11351', 'HS 11352(a)', 'PC 187'),
    ...of('felony', false, 'PC 261(a)(2)', 'PC 451(c)', 'HS 11378', 'PC 664/211', 'PC 182/211'),
    ...of('felony', false, 'PC 288(a)', 'PC 288.5(a)', 'PC 286(c)(1)', 'PC 287(c)(1)'),
    ...of('felony', false, 'PC 289(j)', 'PC 289(a)(1)', 'PC 664/288(a)', 'PC 236.1(b)'),
    ...of('felony', false, 'PC 311.2(b)', 'PC 29800(a)(1)', 'PC 192(a)', 'HS 11351.5'),
    ...of('felony', true, 'PC 459', 'PC 459/460(b)', 'PC 487(a)', 'PC 496(a)', 'PC 245(a)(4)'),
    ...of('felony', true, 'PC 422', 'PC 273.5(a)', 'PC 530.5(a)', 'VC 10851(a)', 'PC 261.5(d)'),
    ...of('felony', true, 'PC 261.5(c)', 'PC 243.4(a)', 'PC 286(b)(1)', 'PC 245(a)(1)'),
    ...of('felony', true, 'VC 23153(a)', 'VC 20001(a)', 'VC 2800.2(a)', 'PC 288(c)(1)'),
    ...of('felony', true, 'HS 11350(a)', 'HS 11377(a)', 'PC 192(c)(1)', 'PC 311.11(a)'),
  ],
  misdemeanor: [
    ...of('misdemeanor', false, 'PC 484(a)', 'PC 242', 'PC 415(1)', 'PC 602(m)', 'PC 647(f)'),
    ...of('misdemeanor', false, 'HS 11377(a)', 'PC 148(a)(1)', 'PC 243(e)(1)', 'PC 647(b)'),
    ...of('misdemeanor', false, 'PC 647(a)', 'VC 23152(b)', 'VC 23103 per 23103.5'),
    ...of('misdemeanor', false, 'VC 14601.1(a)', 'VC 12500(a)', 'VC 2800(a)', 'VC 20002(a)'),
    ...of('misdemeanor', false, 'VC 23109(c)', 'VC 23109(b)', 'LAMC 41.18(a)', 'PC 602(o)'),
    ...of('misdemeanor', false, 'PC 311.2(a)', 'HS 11364(a)', 'BP 25662(a)', 'PC 488'),
    ...of('misdemeanor', true, 'PC 273.5(a)', 'PC 422', 'PC 459', 'PC 245(a)(4)', 'PC 594(b)(1)'),
    ...of('misdemeanor', true, 'PC 261.5(d)', 'PC 288(c)(1)', 'PC 311.11(a)', 'PC 496(a)'),
  ],
  infraction: [
    ...of('infraction', false, 'VC 22349(a)', 'VC 12500(a)', 'PC 415(1)', 'PC 602(o)'),
    ...of('infraction', false, 'LAMC 41.27(c)', 'BP 25662(a)', 'VC 14601.1(a)', 'PC 485'),
  ],
};

export function anOffenseFor(levels: readonly [Level, ...Level[]], throwing: Dice): StoryOffense {
  return throwing.one(offenses[throwing.one(levels)]);
}

function of(level: Level, wobbler: boolean, ...citations: readonly [string, ...string[]]): List {
  const [first, ...rest] = citations;
  const offense = (text: string): StoryOffense => ({ statute: pleaded(text), level, wobbler });
  return [offense(first), ...rest.map(offense)];
}

function pleaded(text: string): PleadedStatute {
  const parsed = parseStatute(text);
  if (!parsed.ok) throw new Error(`${text} is not a citation`);
  return parsed.statute;
}
