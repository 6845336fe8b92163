/** What must be there: if it is not, it is our mistake, and not that of a record. */
export function surely<T>(found: T | undefined, mistake: string): T {
  if (found === undefined) throw new Error(mistake);
  return found;
}
