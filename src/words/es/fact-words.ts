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

export const docket = 'Está en el registro del caso (docket).';
export const client = 'Eso lo sabe usted.';
const clientOfAttorney = 'Eso lo sabe su cliente.';
export const rapSheet = 'Está en el historial del estado (RAP sheet).';
export const dischargeCard =
  'Está en los papeles de salida, o en la oficina de libertad bajo palabra (parole) o de libertad condicional (probation).';

export function words(ask: string, unsaid: string, about: string, find: string): FactWords {
  const findForAttorney = find === client ? clientOfAttorney : find;
  return { ask, find, findForAttorney, unsaid: `Los datos no dicen ${unsaid}.`, about };
}
