import type { Outcome, RequestCode } from '../../law/outcome.ts';

/** What the command line says besides the law: headings, next steps, faults. */

export const nextStep: Readonly<Record<Outcome, string>> = {
  'eligible-mandatory': 'Make the packet: dismissal packet {record} --out {out}',
  'eligible-discretionary':
    'Make the packet: dismissal packet {record} --out {out}. The reasons go in the declaration, in the person’s own words.',
  'not-yet':
    'Make the plan, which shows what stands in the way: dismissal packet {record} --out {out}',
  'needs-facts':
    'Find the answers on the docket or ask the person, add them to the record, and check again.',
  'needs-lawyer':
    'See a lawyer first. Where to find one: dismissal packet {record} --out {out} prints it.',
  ineligible: 'See the other ways. They are printed with: dismissal packet {record} --out {out}',
};

/** Where PC 17(b)(3) can be asked by itself, and a dismissal cannot. */
export const reductionStep =
  'To ask only for the reduction to a misdemeanor: dismissal packet {record} --out {out} --reduction-only';

/** What comes before any paper: the record has letters that none can print. */
export const lettersFirst =
  'First write {paths} as the court file spells it: no paper can be made with its letters.';

export const headings = {
  case: 'Case {number}',
  count: 'Count {number}',
  since: 'open since {day}',
  opens: 'opens {day}',
  opensAtTheEarliest: 'opens {day} at the earliest',
  firstDay: 'first day: {day}',
  noDay: 'no day known',
  also: 'Can be requested with it',
  otherWays: 'Other ways',
  wouldLift: 'What would change it',
  knowFirst: 'Know first',
  questions: 'Questions that would change the answer',
  countOfCase: '{number} count {count}',
  everyCount: 'every count',
  manyMissing: 'The record does not say {count} things that decide this: see the questions below.',
  answerIn: 'in the record: {path}',
  leadsTo: '{answer}: {outcome}',
  alone: 'Other facts are missing too: this answer alone does not open the petition.',
  awaited: '{answers}: either can still lead to “{outcome}”, but not until this is known',
  worthKnowing: 'Also worth answering: it changes what else you can ask for or should know',
  next: 'Next',
  lawRead: 'The law was last checked on {day}. Answers are as of {asOf}.',
  stale:
    'The day asked about is more than a year after the law was last checked. It may have changed: check it first.',
  informs: 'This is information, not legal advice.',
} as const;

/** Stands in a command for a folder that the person names. */
export const folderToType = 'DIR';

export const findingHeads = { error: 'Error', warning: 'Warning', note: 'Note' } as const;

export const requestWords: Readonly<Record<RequestCode, string>> = {
  'reduce-17b': 'Reduce the felony to a misdemeanor (PC 17(b)): the petition asks for it.',
  'reduce-17d':
    'Treat the misdemeanor as an infraction (PC 17(d)(2)): not asked for, because that can rule out the dismissal (PC 1203.4(b)). To ask anyway: --as-infraction {count}.',
  'seal-1203-45':
    'Seal the record of a person who was under 18 (PC 1203.45): by a separate petition.',
};

export const packetWords = {
  petition: 'petition and papers',
  courtForm: 'The petition is the court form CR-180, with CR-181.',
  ownForm:
    'The petition is this program’s own pleading. To file on the court form CR-180 instead, add the form first: dismissal forms.',
  ownAsked: 'The petition is this program’s own pleading. CR-180 cannot hold what it asks: {why}',
  plan: 'plan, no petition',
  seePlan: 'What comes next is in plan.pdf.',
  signFirst: 'Start with {page}. Sign first, then copy.',
  missing: 'To complete by hand',
  overridden:
    'Made despite “{outcome}”, for the reason that the attorney gave. The manifest keeps the reason; it is not printed on any paper.',
} as const;
