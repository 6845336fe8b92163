import { penalCode } from '../../authority/citing.ts';
import { ab1263, ab2239, ab3129 } from '../acts.ts';
import { type OffenseList, type RowTerms, row, rows } from './listed.ts';

/** "Any person who is convicted on or after" that day: the law's date is no earlier. */
function convictedSince(terms: RowTerms & { readonly from: string }, ...citations: string[]) {
  return citations.map((one) => row(one, { ...terms, convicted: { from: terms.from } }));
}

/**
 * (a)(1): on the list whenever the conviction was. "PC 243" and others are named as whole sections.
 */
const always = [
  ...['PC 71', 'PC 76', 'PC 136.1', 'PC 136.5', 'PC 140', 'PC 148(d)', 'PC 148.5(f)', 'PC 171b'],
  ...['PC 171c(a)(1)', 'PC 171d', 'PC 186.28', 'PC 240', 'PC 241', 'PC 242', 'PC 243', 'PC 243.4'],
  ...['PC 244.5', 'PC 245', 'PC 245.5', 'PC 246.3', 'PC 247', 'PC 273.5', 'PC 273.6', 'PC 417'],
  ...['PC 417.6', 'PC 422', 'PC 422.6', 'PC 626.9', 'PC 646.9', 'PC 830.95', 'PC 17500'],
  ...['PC 17510', 'PC 25300', 'PC 25800', 'PC 30315', 'PC 32625', 'PC 26100(b)', 'PC 26100(d)'],
  ...['PC 27510', 'PC 27590(c)', 'WIC 8100', 'WIC 8101', 'WIC 8103'],
];

/**
 * PC 29805(a), (c)-(h): misdemeanors that bar having a firearm for ten years from the conviction. A
 * felony reduced under PC 17(b) is one: the rule asks for the level today.
 * From (c) on each gives the conviction date from which it applies. We have not read when older
 * parts of (a) began.
 */
export const firearmMisdemeanors: OffenseList = {
  authorities: [penalCode('29805', '(a)')],
  rows: [
    ...rows(...always),
    ...['PC 487', 'WIC 871.5', 'WIC 1001.5'].map((one) => row(one, { turnsOn: 'firearm' })),
    ...convictedSince({ from: '2020-01-01' }, 'PC 25100', 'PC 25135', 'PC 25200'),
    ...convictedSince(
      ab2239,
      ...['PC 273a', 'PC 368(b)', 'PC 368(c)', 'PC 29180(e)', 'PC 29180(f)'],
    ),
    ...convictedSince({ from: '2024-01-01' }, 'PC 29805', 'PC 26350(a)', 'PC 26400(a)'),
    ...convictedSince(
      { from: '2024-01-01' },
      ...['PC 25400(c)(5)', 'PC 25400(c)(6)', 'PC 25400(c)(7)'],
      ...['PC 25850(c)(5)', 'PC 25850(c)(6)', 'PC 25850(c)(7)'],
    ),
    ...convictedSince({ from: '2025-01-01' }, 'PC 597(a)'),
    ...convictedSince(
      ab1263,
      ...['PC 24610', 'PC 27530', 'PC 29185', 'PC 29186', 'PC 30605', 'PC 30610', 'PC 32900'],
      ...['PC 33215', 'PC 33600'],
    ),
  ],
};

/** PC 29800(a)(2): "two or more convictions for violating paragraph (2) of subdivision (a) of Section 417". */
export const firearmBrandished: OffenseList = {
  authorities: [penalCode('29800', '(a)(2)')],
  inchoate: [],
  rows: rows('PC 417(a)(2)'),
};

/** PC 29805(b): a 273.5 misdemeanor bars firearms for life if convicted in 2019 or later. */
export const corporalInjury: OffenseList = {
  authorities: [penalCode('29805', '(b)', ab3129)],
  rows: [...convictedSince(ab3129, 'PC 273.5')],
};
