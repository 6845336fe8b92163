import type { PlanCode } from '../../law/outcome.ts';

/** Steps of the plan: what would open the way, as the law has it. */
const words: Readonly<Record<PlanCode, string>> = {
  'finish-probation-or-ask-to-end-it':
    'Probation ends on its own on its last day. The court can also end it early for good conduct, at a hearing, with two days’ notice to the prosecutor (PC 1203.3).',
  'finish-other-probation':
    'This petition opens when probation in the other case is over, or when the court ends it early (PC 1203.3).',
  'finish-other-sentence': 'This petition opens when the other sentence is over.',
  'resolve-open-case':
    'This petition opens when the open case is over. The lawyer in that case can say how.',
  'resolve-warrant-or-ticket':
    'A warrant is cleared in the court that issued it, best with a lawyer. A ticket is paid or contested.',
  'finish-supervision':
    'This petition opens, or its waiting period starts, when supervision is over.',
  'ask-lawyer-on-supervision': 'A lawyer can say whether the court will take the petition now.',
  'wait-one-year': 'The year from judgment runs on its own.',
  'finish-the-sentence':
    'Finish what is left of the sentence: jail, community service, classes, or the fine. A court can change what cannot be paid.',
  'wait-after-sentence': 'The waiting period runs on its own.',
  'ask-lawyer-on-completion': 'A lawyer can say from which day the two years are counted.',
  'clear-the-warrant': 'Clear the warrant in this court, with a lawyer.',
  'ask-lawyer-on-revocation': 'A lawyer can tell from the docket whether and when probation ended.',
  'ask-17b-already':
    'The judge can be asked now to reduce the felony to a misdemeanor (PC 17(b)(3)).',
  'first-day': 'The first day the petition can be filed: {opensOn}.',
};

export function planStepTemplate(code: PlanCode): string {
  return words[code];
}

const isPlanStep = (code: string): code is PlanCode => code in words;

export const planStepCodes: readonly PlanCode[] = Object.keys(words).filter(isPlanStep);
