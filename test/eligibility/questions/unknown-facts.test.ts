import { describe, expect, it } from 'vitest';
import { otherSentenceFacts } from '../../../src/eligibility/questions/other-sentences.ts';
import { unknownFacts } from '../../../src/eligibility/questions/unknown-facts.ts';
import { known, unknown } from '../../../src/facts/fact.ts';
import { countContexts } from '../../../src/law/count-context.ts';
import type { Circumstances, Count, CourtCase } from '../../../src/record/record.ts';
import { caseWith, count, recordWith } from '../../records/clean-record.ts';
import { noProbation, probation } from '../../records/sentences.ts';
import { asOf, pathsOf, secondCount, settled } from './second-count.ts';

const running = probation('2026-01-10', '2027-01-09', {
  ended: known('running'),
  endedOn: unknown,
  scheduledEndOn: unknown,
});

/** The first count of a record whose other case, or other count, is as told. */
function beside(
  other: Partial<CourtCase>,
  counts: readonly Partial<Count>[] = [],
  circumstances: Partial<Circumstances> = {},
) {
  const all = [settled, ...counts].map((told) => count('PC 484(a)', 'misdemeanor', told));
  const another = {
    ...caseWith({ counts: [count('PC 602', 'misdemeanor', settled)] }),
    number: 'BA000001',
    ...other,
  };
  const record = recordWith({ counts: all, otherCases: [another], circumstances });
  const [context] = countContexts(record, record.cases[0], asOf);
  if (context === undefined) throw new Error('the first count is there');
  return context;
}

const others = (...told: Parameters<typeof beside>) => pathsOf(otherSentenceFacts(beside(...told)));
const all = (...told: Parameters<typeof beside>) => pathsOf(unknownFacts(beside(...told)));

describe('the other sentences of a record', () => {
  it('are known where the record says all of them', () => {
    expect(others({})).toEqual([]);
  });

  it('may be of no known kind', () => {
    expect(others({ sentence: unknown })).toEqual(['cases[1].sentence']);
  });

  it('may be known but for a part', () => {
    expect(others({ sentence: known(running) })).toEqual([
      'cases[1].sentence.endedOn',
      'cases[1].sentence.scheduledEndOn',
    ]);
  });

  it('are also those that counts beside this one carry themselves', () => {
    expect(others({}, [{ ...settled, sentence: noProbation() }])).toEqual([
      'cases[0].counts[1].sentence.completedOn',
    ]);
  });

  it('are asked once, on however many counts they stand', () => {
    const counts = [
      count('PC 602', 'misdemeanor', settled),
      count('PC 488', 'misdemeanor', settled),
    ] as const;
    expect(others({ sentence: unknown, counts })).toEqual(['cases[1].sentence']);
  });

  it('do not count this count’s own, nor what it shares with others of its case', () => {
    const context = secondCount({ sentence: unknown });
    expect(otherSentenceFacts(context)).toEqual([]);
  });
});

describe('what is asked of a count', () => {
  it('is nothing where all is known', () => {
    expect(all({})).toEqual([]);
    expect(unknownFacts(secondCount())).toEqual([]);
  });

  it('is asked of its sentence first, then the count, the case, the person, and other counts', () => {
    const sentence = noProbation({ performed: unknown, completedOn: known(asOf) });
    const context = secondCount({
      sentence,
      judgmentOn: unknown,
      count: { degree: unknown },
      circumstances: { warrant: unknown },
    });
    expect(pathsOf(unknownFacts(context))).toEqual([
      'cases[1].sentence.performed',
      'cases[1].counts[1].degree',
      'cases[1].judgmentOn',
      'circumstances.warrant',
    ]);
  });

  it('is the kind of sentence before anything of it', () => {
    expect(pathsOf(unknownFacts(secondCount({ sentence: unknown })))).toEqual([
      'cases[1].sentence',
    ]);
  });

  it('includes the conviction of another case, and of another count of this one the level', () => {
    const counts = [count('PC 602', 'misdemeanor', { ...settled, convictedOn: unknown })] as const;
    expect(all({ counts }, [{ ...settled, level: unknown }])).toEqual([
      'cases[0].counts[1].level',
      'cases[1].counts[0].convictedOn',
    ]);
  });

  it('includes the probation of another count of this case of which nobody knows the end', () => {
    const sentence = probation('2022-03-10', '2023-03-09', {
      endedOn: unknown,
      scheduledEndOn: unknown,
    });
    expect(all({}, [{ ...settled, sentence }])).toEqual(['cases[0].counts[1].sentence.endedOn']);
  });

  it('leaves out the sentence of another case where the record says that the person is nowhere under one', () => {
    expect(all({ sentence: unknown })).toEqual([]);
  });
});
