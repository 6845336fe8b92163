import { expect, it } from 'vitest';
import { plain } from '../../src/calendar/plain-date.ts';
import { type Stages, stageOn } from '../../src/law/stages.ts';

it('names two stages that hold on one day by their first days, where no act is told', () => {
  const both: Stages<number> = [{ is: 2 }, { from: '2031-07-01', is: 1 }];
  expect(() => stageOn(both, plain('2031-07-01'))).toThrow(
    'two stages of the rule hold on 2031-07-01: the one from before and the one from 2031-07-01',
  );
});
