import { describe, expect, it } from 'vitest';
import { routes } from '../../src/law/outcome.ts';
import { effectLines } from '../../src/words/en/effects.ts';

const said = (...given: Parameters<typeof effectLines>[0]) => {
  const { does, doesNot } = effectLines(given);
  return [...does, ...doesNot].join(' ');
};

describe('what a dismissal does and does not do, by section', () => {
  it('mentions no offense and no person: those lines come from the record', () => {
    for (const route of routes) {
      expect(said(route)).not.toMatch(/register|firearm|gun|strike|driver|DUI|protective order/iu);
    }
  });

  it('cites each section’s subdivision that says so', () => {
    expect(said('1203.4-fulfilled')).toContain('(PC 1203.4(a)(3))');
    expect(said('1203.4a-a')).toContain('(PC 1203.4a(c)(3))');
    expect(said('1203.42')).toContain('(PC 1203.42(b)(4))');
  });

  it('1203.41(h): nothing changes for licensed care and in-home care, and no other section says it', () => {
    for (const route of routes) {
      const of1203_41 = route.startsWith('1203.41-');
      expect(said(route).includes('(PC 1203.41(h))')).toBe(of1203_41);
    }
  });

  it('courts withhold what 1203.425(a)(3)(A) names: 1203.4, 1203.4a, 1203.41 and 1203.42', () => {
    const silent = routes.filter((route) => !said(route).includes('1203.425(a)(3)(A)'));
    expect(silent).toEqual(['1203.43', '1203.49']);
  });

  it('1203.43 undoes the plea itself: no prior, and no mention of a conviction', () => {
    expect(said('1203.43')).not.toMatch(/prior|convict/u);
  });

  it('for two sections at once is said once, with both citations', () => {
    const both = said('1203.4-fulfilled', '1203.4a-a');
    expect(both.match(/counts as a prior/gu)).toHaveLength(1);
    expect(both).toContain('(PC 1203.4(a)(1); PC 1203.4a(c)(1))');
  });
});
