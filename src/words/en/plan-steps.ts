/** Steps of the plan: what would lift a bar, as the law has it. */
const words: Readonly<Record<string, string>> = {
  'finish-probation-or-ask-to-end-it':
    'Probation ends by itself on its last day. The court may also end it early for good conduct: that is asked in open court, with two days’ notice to the prosecutor (PC 1203.3).',
  'finish-other-probation':
    'The bar falls when probation in the other case is over, or when the court ends it early (PC 1203.3).',
  'finish-other-sentence': 'The bar falls when the other sentence is over.',
  'resolve-open-case':
    'The bar falls when the open case is over. The lawyer in that case can tell how.',
  'resolve-warrant-or-ticket':
    'A warrant is cleared in the court that issued it, best with a lawyer. A ticket is paid or contested.',
  'finish-supervision': 'The bar falls, or the wait begins, when supervision is over.',
  'ask-lawyer-on-supervision': 'A lawyer can tell whether this court takes the petition now.',
  'wait-one-year': 'The year from judgment passes by itself.',
  'finish-the-sentence':
    'What is left of the sentence is to be done: jail, work, classes, or the fine. A court can change what cannot be paid.',
  'wait-after-sentence': 'The wait passes by itself.',
  'ask-lawyer-on-completion': 'A lawyer can tell from which day the two years are counted.',
  'clear-the-warrant': 'The warrant is cleared in this court, with a lawyer.',
  'pay-or-settle-the-fine':
    'A fine can be paid, or a court can be asked to lower or end it. Then the question falls away.',
  'ask-lawyer-on-revocation': 'A lawyer can tell from the docket whether and when probation ended.',
  'ask-17b-already': 'Making the felony a misdemeanor can be asked now (PC 17(b)(3)).',
  'first-day': 'The first day on which the petition is open: {opensOn}.',
};

export function planStepTemplate(code: string): string {
  return words[code] ?? code;
}

export const planStepCodes: readonly string[] = Object.keys(words);
