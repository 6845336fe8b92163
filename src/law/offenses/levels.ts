import type { PleadedStatute } from '../../authority/citation/statute.ts';
import { statute } from '../../authority/citing.ts';
import type { PlainDate } from '../../calendar/plain-date.ts';
import { inForce, type Term } from '../in-force.ts';
import { isListed, type OffenseList, rows } from './listed.ts';

/**
 * What a section makes of an offense: a felony and nothing less, a wobbler (PC 17(b)), a misdemeanor,
 * or a misdemeanor that may be an infraction (PC 17(d)).
 */
export type UsualLevel = 'felony' | 'wobbler' | 'misdemeanor' | 'misdemeanor-or-infraction';

interface LevelRow extends Term {
  readonly usual: UsualLevel;
  readonly list: OffenseList;
}

/**
 * Rows of one code. Each stands on the section's own words on its punishment, which are known and were
 * not read in the State's data: so none is of high confidence.
 */
function of(
  usual: UsualLevel,
  code: 'PC' | 'HS' | 'VC' | 'BP',
  sections: readonly string[],
  days: Term = {},
): readonly LevelRow[] {
  return sections.map((section) => ({
    usual,
    ...days,
    list: {
      authorities: [statute(code, section, '', { confidence: 'medium' })],
      rows: rows(`${code} ${section}`),
    },
  }));
}

const beforeProposition47: Term = { until: '2014-11-04' };
const sinceProposition47: Term = { from: '2014-11-05' };

/**
 * Sections that are common in Los Angeles, with the level that they give by themselves. It is a check
 * on the record and no fact of it: priors, amounts and injuries lift many of them, and the docket is
 * what counts. Where it is silent nothing is concluded.
 */
const table: readonly LevelRow[] = [
  ...of('felony', 'PC', [
    ...['187', '192(a)', '203', '205', '206', '207', '209', '211', '215', '220', '261(a)(2)'],
    ...['286(c)', '287(c)', '288a(c)', '288(a)', '288(b)', '288.5', '289(a)', '451', '460(a)'],
    ...['487(d)(2)', '29800(a)(1)'],
  ]),
  ...of('felony', 'HS', ['11351', '11351.5', '11352', '11378', '11379', '11379.6']),
  ...of('felony', 'HS', ['11350(a)'], beforeProposition47),
  ...of('wobbler', 'PC', [
    ...['69', '136.1', '191.5(b)', '192(c)(1)', '243(c)', '243(d)', '243.4(a)', '245(a)(1)'],
    ...['245(a)(2)', '245(a)(4)', '246', '261.5(c)', '261.5(d)', '273.5(a)', '273a(a)', '273d(a)'],
    ...[
      '278',
      '278.5',
      '288(c)(1)',
      '311.11(a)',
      '368(b)(1)',
      '422',
      '460(b)',
      '470',
      '472',
      '475',
    ],
    ...['476', '487(a)', '487(c)', '487(d)(1)', '496(a)', '496d', '529', '530.5(a)', '594(b)(1)'],
    '646.9(a)',
  ]),
  ...of('wobbler', 'VC', ['2800.2', '2800.3', '10851(a)', '20001(a)', '23153']),
  ...of('wobbler', 'HS', ['11377(a)'], beforeProposition47),
  ...of('misdemeanor', 'PC', [
    ...['148(a)(1)', '148.9', '166(a)', '192(c)(2)', '240', '242', '243(a)', '243(e)(1)'],
    ...['243.4(e)(1)', '261.5(b)', '272', '273a(b)', '273.6(a)', '314', '417(a)(1)', '466', '488'],
    ...['530.5(c)(1)', '594(b)(2)', '602(k)', '647(a)', '647(b)', '647(f)', '647.6(a)'],
  ]),
  ...of('misdemeanor', 'PC', ['459.5', '490.2'], sinceProposition47),
  ...of('misdemeanor', 'HS', ['11350(a)', '11377(a)'], sinceProposition47),
  ...of('misdemeanor', 'HS', ['11364', '11550(a)']),
  ...of('misdemeanor', 'VC', [
    ...['14601(a)', '14601.2(a)', '14601.5(a)', '20002(a)', '2800.1(a)', '23103', '23109(a)'],
  ]),
  ...of('misdemeanor', 'BP', ['25658(a)']),
  ...of('misdemeanor-or-infraction', 'PC', [
    ...['330', '415', '485', '490.7', '555', '602(o)', '602.13', '853.7'],
  ]),
  ...of('misdemeanor-or-infraction', 'VC', ['12500', '14601.1', '23109(c)', '40508']),
  ...of('misdemeanor-or-infraction', 'BP', ['25658(b)', '25661', '25662']),
];

/** What the section gives by itself on the day; nothing where the table is silent or of two minds. */
export function usualLevel(pleaded: PleadedStatute, day: PlainDate): UsualLevel | undefined {
  if (pleaded.inchoate !== undefined) return undefined;
  const found = table
    .filter((one) => inForce(one, day) && isListed(one.list, pleaded, day) === 'yes')
    .map((one) => one.usual);
  const [first, ...others] = new Set(found);
  return others.length === 0 ? first : undefined;
}
