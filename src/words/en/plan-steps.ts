import type { PlanCode } from '../../law/outcome.ts';
import { codesOf } from '../codes-of.ts';

/** Steps of the plan: what would open the way, as the law has it. */
const words: Readonly<Record<PlanCode, string>> = {
  'finish-probation-or-ask-to-end-it':
    'Probation ends on its own on its last day. The court can also end it early for good conduct, at a hearing, with two days’ notice to the prosecutor (PC 1203.3).',
  'finish-other-probation':
    'This petition can be filed when probation in the other case is over, or when the court ends it early (PC 1203.3).',
  'finish-other-sentence': 'This petition can be filed when the other sentence is over.',
  'resolve-open-case':
    'This petition can be filed when the open case is over. The lawyer in that case can say how.',
  'resolve-warrant-or-ticket':
    'A warrant is cleared in the court that issued it, preferably with a lawyer. A ticket is paid or contested.',
  'finish-supervision':
    'This petition can be filed, or its waiting period starts, when supervision is over.',
  'ask-lawyer-on-supervision': 'A lawyer can say whether the court will take the petition now.',
  'wait-one-year':
    'The year after the judgment passes on its own. There is nothing to do but wait.',
  'finish-the-sentence':
    'Finish what is left of the sentence: jail, community service, classes, or the fine. The court can change a fine that a person cannot pay.',
  'wait-after-sentence': 'The waiting period passes on its own. There is nothing to do but wait.',
  'ask-lawyer-on-completion': 'A lawyer can say from which day the two years are counted.',
  'clear-the-warrant': 'Clear the warrant in this court, with a lawyer.',
  'ask-lawyer-on-revocation':
    'From the docket, a lawyer can say whether probation ended, and when.',
  'ask-17b-already':
    'The judge can be asked now to reduce the felony to a misdemeanor (PC 17(b)(3)).',
  'first-day': 'The first day the petition can be filed: {opensOn}.',
};

export const planStepTemplate = (code: PlanCode): string => words[code];

export const planStepCodes = codesOf(words);
