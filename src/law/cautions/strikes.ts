import { penalCode } from '../../authority/citing.ts';
import { strikesByName } from '../offenses/strikes.ts';
import { isStrike } from '../strike.ts';
import type { CautionRule } from './caution-rule.ts';

/** A strike is still a strike after dismissal: "the prior conviction may be pleaded and proved". */
export const strikeSurvives: CautionRule = {
  code: 'prior-strike-survives',
  authorities: [
    penalCode('1203.4', '(a)(1)'),
    ...strikesByName.authorities,
    penalCode('667', '(d)(1)', { confidence: 'medium' }),
  ],
  isOwed: isStrike,
};
