/** Where what was worked out is kept, by what it was worked out from. */
interface Kept<K, V> {
  readonly get: (key: K) => V | undefined;
  readonly set: (key: K, value: V) => unknown;
}

/** What is kept for this key; worked out and kept the first time. */
export function once<K, V extends object | string>(kept: Kept<K, V>, key: K, work: () => V): V {
  const known = kept.get(key);
  if (known !== undefined) return known;
  const found = work();
  kept.set(key, found);
  return found;
}
