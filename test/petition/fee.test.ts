import { describe, expect, it } from 'vitest';
import { noFeeAuthorities } from '../../src/petition/fee.ts';
import { madePlan } from '../forms/made-plan.ts';

describe('why no filing fee is required', () => {
  it.each([
    ['1203.4-fulfilled', '1203.4'],
    ['1203.41-prison', '1203.41'],
    ['1203.42', '1203.42'],
  ] as const)('for %s is AB 134, which amended %s', (route, section) => {
    expect(noFeeAuthorities(madePlan([{ route }]))).toMatchObject([
      { section, act: 'AB 134 (Stats. 2023, ch. 47)' },
    ]);
  });

  it.each(['1203.4a-a', '1203.43', '1203.49'] as const)('for %s is not said', (route) => {
    expect(noFeeAuthorities(madePlan([{ route }]))).toEqual([]);
    expect(noFeeAuthorities(madePlan([{}, { route }]))).toEqual([]);
  });
});
