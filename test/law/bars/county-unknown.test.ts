import { describe, expect, it } from 'vitest';
import { plain } from '../../../src/calendar/plain-date.ts';
import { determine } from '../../../src/eligibility/determine.ts';
import { known } from '../../../src/facts/fact.ts';
import { answer } from '../../records/answer.ts';
import { recordWith, type Told } from '../../records/clean-record.ts';

const nowhere: Told = { court: { system: 'superior', county: 'unknown' } };

describe('a conviction in an unknown county', () => {
  it('is asked about, and is not called another county’s', () => {
    const found = answer(nowhere);
    expect(found).toMatchObject({
      outcome: 'needs-facts',
      reasons: ['fact-missing'],
      alternatives: [],
    });
    expect(found.routes).toContain('1203.4-fulfilled');
  });

  it('holds the answer up', () => {
    const result = determine(recordWith(nowhere), plain('2026-11-23'));
    if (result.kind !== 'determined') throw new Error(result.kind);
    const asked = result.determination.questions.filter(({ holdsUp }) => holdsUp);
    expect(asked).toMatchObject([{ path: 'cases[0].court.county', changes: 'outcome' }]);
    expect(asked[0]?.leadsTo).toMatchObject([
      { answer: 'Los Angeles', outcome: 'eligible-mandatory' },
      { answer: 'another county', outcome: 'ineligible' },
    ]);
  });

  it('in a case transferred to Los Angeles needs no county', () => {
    const since = { transferredTo: known({ county: 'Los Angeles' }) };
    expect(answer({ ...nowhere, since }).reasons).toEqual(['case-transferred/unsettled']);
  });

  it('is different from a named county', () => {
    const orange = answer({ court: { system: 'superior', county: 'Orange' } });
    expect(orange.outcome).toBe('ineligible');
    expect(orange.alternatives).toEqual(['file in the county of conviction']);
  });
});
