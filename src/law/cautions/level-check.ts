import { penalCode } from '../../authority/citing.ts';
import { isTold } from '../../facts/view.ts';
import { isConviction } from '../bars/conviction.ts';
import type { SeenCount } from '../count-view.ts';
import { levelBySection } from '../level.ts';
import type { SectionLevel } from '../offenses/levels/level-of.ts';
import type { CautionRule } from './caution-rule.ts';

/** A level or a wobbler that the section does not provide: look at the docket again. */
export const levelUnlikeTheTable: readonly CautionRule[] = [
  {
    code: 'level-unlike-the-section',
    authorities: [penalCode('17', '(a)-(b)')],
    isOwed: (view) => {
      if (!isTold(view.count, 'level') || !isConviction(view)) return false;
      const found = levelBySection(view);
      return found === undefined || fits(view.count, found) ? false : { usual: found.usual };
    },
  },
];

function fits(count: SeenCount, found: SectionLevel): boolean {
  const { level } = count;
  if (!found.levels.includes(level)) return false;
  if (level !== 'felony' || !isTold(count, 'wobbler') || found.wobbler === 'unknown') return true;
  return count.wobbler === (found.wobbler === 'yes');
}
