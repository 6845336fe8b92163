import type { PersonRecord } from '../record/record.ts';

/** The advice is for everyone but who is known to be a citizen: a petition may harm before it helps. */
export function immigrationAdvice({ circumstances: { noncitizen } }: PersonRecord): boolean {
  return !noncitizen.known || noncitizen.is;
}
