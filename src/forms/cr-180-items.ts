import type { Route } from '../law/outcome.ts';

/** An item of CR-180 with its box. */
export interface Cr180Item {
  readonly item: '2' | '3' | '4' | '5' | '6' | '7';
  /** The box under the item, as the form letters it. */
  readonly box?: '2a' | '2b' | '2c' | '3a' | '3b' | '5a' | '5b' | '5c';
  /** Where the form has room for the reasons, by item. */
  readonly reasons?: '2c' | '3b' | '4' | '5' | '6';
}

/** Where each route is on CR-180. Item 2 is "check all that apply"; items 3 and 5 are "check one". */
export const cr180Items: Readonly<Record<Route, Cr180Item>> = {
  '1203.4-fulfilled': { item: '2', box: '2a' },
  '1203.4-early-discharge': { item: '2', box: '2b' },
  '1203.4-interest-of-justice': { item: '2', box: '2c', reasons: '2c' },
  // PC 1203.4(c)(2): "the court, in its discretion and in the interests of justice"
  '1203.4-vehicle': { item: '2', box: '2c', reasons: '2c' },
  '1203.4a-a': { item: '3', box: '3a' },
  '1203.4a-b': { item: '3', box: '3b', reasons: '3b' },
  '1203.49': { item: '4', reasons: '4' },
  '1203.41-split': { item: '5', box: '5a', reasons: '5' },
  '1203.41-straight': { item: '5', box: '5b', reasons: '5' },
  // The record does not say if it was split or straight: the person checks the box.
  '1203.41-jail': { item: '5', reasons: '5' },
  '1203.41-prison': { item: '5', box: '5c', reasons: '5' },
  '1203.42': { item: '6', reasons: '6' },
  '1203.43': { item: '7' },
};

/** Where an item has room for words of the person's own. */
export const roomOf: Readonly<Partial<Record<Cr180Item['item'], Cr180Item['reasons']>>> = {
  '2': '2c',
  '3': '3b',
};

/** Only one of these boxes may be checked. */
export const checkOneItems = ['3', '5'] as const;

/** Items whose words say that the person is not serving a sentence, on probation or charged. */
export const itemsOfPresentStatus: readonly Cr180Item['item'][] = ['2', '3', '5', '6'];
