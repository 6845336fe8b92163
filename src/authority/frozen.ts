/**
 * Data that nobody may change who only imports it: the law's tables, a county and the courts' forms are
 * shared by every record that a program reads after the other.
 */
export function frozen<T>(value: T): T {
  if (typeof value === 'object' && value !== null && !Object.isFrozen(value)) {
    Object.freeze(value);
    for (const inner of Object.values(value)) frozen(inner);
  }
  return value;
}
