import type { PersonRecord } from '../record/record.ts';

/** For everyone not known to be a citizen: a petition can do harm before it helps. */
export function immigrationAdvice({ circumstances: { noncitizen } }: PersonRecord): boolean {
  return !noncitizen.known || noncitizen.is;
}
