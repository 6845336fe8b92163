export interface FactWords {
  /** What is asked, so that a person can answer without instructions. */
  readonly ask: string;
  /** Where the answer is found. */
  readonly find: string;
  /** The same, said to the attorney of the person who is asked. */
  readonly findForAttorney: string;
  /** That the record does not say it. */
  readonly unsaid: string;
  /** What the fact is, for the person who writes a record. */
  readonly about: string;
}

export const docket = 'The docket shows it.';
export const client = 'You know this yourself.';
const clientOfAttorney = 'Your client knows this.';
export const rapSheet = 'The state record (RAP sheet) shows it.';
export const dischargeCard = 'The discharge papers, or the parole or probation office, show it.';

export function words(ask: string, unsaid: string, about: string, find: string): FactWords {
  const findForAttorney = find === client ? clientOfAttorney : find;
  return { ask, find, findForAttorney, unsaid: `The record does not say ${unsaid}.`, about };
}
