import { penalCode } from '../../authority/citing.ts';
import { sb680 } from '../acts.ts';
import { type OffenseList, row, rows } from './listed.ts';

const letters = (section: string, parts: string) =>
  rows(...[...parts].map((part) => `PC ${section}(${part})`));

/**
 * PC 290(c): offenses that require registration, whatever became of the duty since, with "the
 * attempt or conspiracy to commit any of the offenses". PC 286, 287 and 289 are named as whole
 * sections; for their subdivisions on minors, 286(b), 287(b), 289(h) and (i), (c)(3) excuses a
 * person not more than ten years older. A "statutory predecessor that includes all elements" is on
 * it too, which no list can show; the old numbers 314.1, 314.2 and 288a(b) are here.
 */
export const registrableOffenses: OffenseList = {
  authorities: [penalCode('290', '(c)')],
  inchoate: ['attempt', 'conspiracy'],
  rows: [
    row('PC 187', { turnsOn: 'sexual-intent' }),
    row('PC 207', { turnsOn: 'sexual-intent' }),
    row('PC 209', { turnsOn: 'sexual-intent' }),
    row('PC 220', { turnsOn: 'not-to-commit-mayhem' }),
    ...rows('PC 236.1(b)', 'PC 236.1(c)', 'PC 243.4', 'PC 261'),
    row('PC 262(a)(1)', { turnsOn: 'force-and-state-prison' }),
    ...rows('PC 264.1', 'PC 266', 'PC 266c', 'PC 266h(b)', 'PC 266i(b)', 'PC 266j', 'PC 267'),
    ...rows('PC 269', 'PC 285'),
    ...letters('286', 'acdefghijk'),
    ...letters('287', 'acdefghijk'),
    ...letters('288a', 'acdefghijk'),
    ...letters('289', 'abcdefgj'),
    ...['PC 286(b)', 'PC 287(b)', 'PC 288a(b)', 'PC 289(h)', 'PC 289(i)'].map((one) =>
      row(one, { turnsOn: 'more-than-ten-years-older' }),
    ),
    row('PC 272', { turnsOn: 'lewd-conduct' }),
    row('PC 288.2', { level: 'felony' }),
    ...rows('PC 288', 'PC 288.3', 'PC 288.4', 'PC 288.5', 'PC 288.7', 'PC 311.1'),
    ...rows('PC 311.2(b)', 'PC 311.2(c)', 'PC 311.2(d)', 'PC 311.3', 'PC 311.4', 'PC 311.10'),
    ...rows('PC 311.11', 'PC 314(1)', 'PC 314(2)', 'PC 314.1', 'PC 314.2', 'PC 647.6', 'PC 647a'),
    ...solicited(),
    // (c)(2): "convicted on or after January 1, 2025".
    row('PC 647(l)(2)', {
      from: '2025-01-01',
      convicted: { from: '2025-01-01' },
      turnsOn: 'prior-and-more-than-ten-years-older',
    }),
    ...sinceSb680(),
  ],
};

/** PC 653f(c), by its own section and as "653f/288": rape, sodomy and the like, 264.1, 288, 289. */
function solicited() {
  const only = 'solicitation';
  return [
    row('PC 653f(c)'),
    ...['PC 264.1', 'PC 288', 'PC 289'].map((one) => row(one, { only })),
    ...['PC 261', 'PC 286', 'PC 287', 'PC 288a'].map((one) =>
      row(one, { only, turnsOn: 'by-force' }),
    ),
  ];
}

/**
 * SB 680 prints "subdivision (c) or (d) of Section 261.5 if the offense occurred on or after
 * January 1, 2026" inside the clause on 207 and 209, and (c)(3) reads as if these alone required
 * registration.
 */
function sinceSb680() {
  return ['PC 261.5(c)', 'PC 261.5(d)'].map((one) =>
    row(one, { ...sb680, committed: { from: sb680.from }, turnsOn: 'reach-of-sb-680' }),
  );
}
