import { expect, test } from 'vitest';
import { routes } from '../../src/law/outcome.ts';
import { barsTo } from './bars/bars.ts';
import { dice } from './records/dice.ts';
import { aRecord } from './records/records.ts';

/** Each with a distinct word, so that no bar hides behind another in the same section. */
const bars = [
  ['PC 1203.4(a)(1)', 'serving a sentence'],
  ['PC 1203.4(a)(1)', 'on probation'],
  ['PC 1203.4(a)(1)', 'charged with'],
  ['PC 1203.4(a)(1)', 'termination of the period'],
  ['PC 1203.4(a)(1)', 'probation was revoked'],
  ['PC 1203.4(a)(1)', 'violations'],
  ['PC 1203.4(a)(1)', 'how it ended'],
  ['PC 1203.4(a)(1)', 'probation: restitution'],
  ['PC 1203.4(a)(1)', 'probation: fine'],
  ['PC 1203.4(a)(1)', 'probation: program'],
  ['PC 1203.4(a)(1)', 'discharged prior'],
  ['PC 1203.4(b)', 'a violation of'],
  ['PC 1203.4(b)', '261.5(d)'],
  ['PC 1203.4(b)', '42002.1'],
  ['PC 1203.4(b)', 'infraction'],
  ['PC 1203.4(b)', 'beside a count'],
  ['PC 1203.4(c)', 'discretion'],
  ['PC 1203.4(c)(2)', 'listed'],
  ['PC 1203.4a(a), (b)', 'not granted probation'],
  ['PC 1203.4a(a), (b)', 'one year'],
  ['PC 1203.4a(a), (b)', 'performed the sentence'],
  ['PC 1203.4a(a), (b)', 'serving a sentence'],
  ['PC 1203.4a(a), (b)', 'under charge'],
  ['PC 1203.4a(a)', 'honest and upright'],
  ['PC 1203.4a(d)(1)', '288'],
  ['PC 1203.4a(d)(2)', '42002.1'],
  ['PC 1203.4a(d)(3)', '42001'],
  ['PC 1203.41(a)', 'convicted of a felony'],
  ['PC 1203.41(a)(2)', 'one year following'],
  ['PC 1203.41(a)(2)', 'two years following'],
  ['PC 1203.41(a)(2)', 'January 1, 2023'],
  ['PC 1203.41(a)(2)', 'jail after revocation'],
  ['PC 1170(h)(3)', 'served in the state prison'],
  ['PC 1203.41(a)(3)', 'on parole'],
  ['PC 1203.41(a)(3)', 'serving a sentence'],
  ['PC 1203.41(a)(3)', 'on probation'],
  ['PC 1203.41(a)(3)', 'charged with'],
  ['PC 1203.41(a)(6)', 'that felony'],
  ['PC 1203.42(a)', 'January 1, 2018'],
  ['PC 1203.42(a)', 'prior to the implementation'],
  ['PC 1203.42(a)', 'eligible for sentencing'],
  ['PC 1203.42(a)(2)', 'two years'],
  ['PC 1203.42(a)(3)', 'supervised release'],
  ['PC 1203.43(b)', 'January 1, 1997'],
  ['PC 1203.43(b)', 'performed satisfactorily'],
  ['PC 1203.43(b)', 'dismissed pursuant to Section 1000.3'],
  ['PC 1203.43(b)', 'drug offenses'],
  ['PC 1203.43(b)', 'not pretrial diversion'],
  ['PC 1203.49', '647'],
  ['PC 1203.49', 'term of probation'],
  ['PC 1203.49', 'trafficking'],
  ['PC 1203.9(b)', 'jurisdiction'],
  ['PC 1203.2(a)', 'toll'],
] as const;

const seen = new Set<string>();
const throwing = dice(1_970);
for (let index = 0; index < 2500; index += 1) {
  const { record, day } = aRecord(throwing);
  for (const courtCase of record.cases) {
    for (const count of courtCase.counts) {
      for (const route of routes) {
        const found = barsTo(route, { record, courtCase, count, day });
        for (const { section, words } of found) seen.add(`${section}: ${words}`);
      }
    }
  }
}

test.each(bars)('%s bars someone: %s', (section, words) => {
  const found = [...seen].filter((bar) => bar.startsWith(`${section}: `) && bar.includes(words));
  expect(found).not.toEqual([]);
});
