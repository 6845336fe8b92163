import type { Authority } from '../../authority/authority.ts';
import { penalCode, statute } from '../../authority/citing.ts';
import {
  failingToRegister,
  proposition36of2024,
  proposition47Act,
  sb357,
  sb1080,
  sb1494,
} from '../acts.ts';
import type { Term } from '../in-force.ts';
import { type ListedRow, row } from './listed.ts';

export interface Existence {
  readonly row: ListedRow;
  readonly term: Term;
  readonly authority: Authority;
}

function between(citation: string, term: Term, authority: Authority): Existence {
  return { row: row(citation), term, authority };
}

const recodified = penalCode('16000', '', { ...sb1080, confidence: 'medium' });

/** Offenses with their own first or last day. */
export const existence: readonly Existence[] = [
  ...['PC 459.5', 'PC 490.2'].map((one) =>
    between(one, proposition47Act, penalCode('1170.18', '(a)', proposition47Act)),
  ),
  between('PC 666.1', proposition36of2024, penalCode('666.1', '', proposition36of2024)),
  between('HS 11395', proposition36of2024, statute('HS', '11395', '', proposition36of2024)),
  between('PC 287', sb1494, penalCode('287', '', sb1494)),
  between('PC 288a', { until: '2018-12-31' }, penalCode('287', '', sb1494)),
  between('PC 290.018', failingToRegister, penalCode('290.018', '', failingToRegister)),
  between('PC 653.22', { until: '2022-12-31' }, penalCode('653.29', '', sb357)),
  ...['21310', '21510', '21810', '22210', '25400', '25850', '29800', '29805'].map((one) =>
    between(`PC ${one}`, { from: sb1080.from }, recodified),
  ),
  ...['653k', '12020', '12021', '12025', '12031'].map((one) =>
    between(`PC ${one}`, { until: '2011-12-31' }, recodified),
  ),
];
