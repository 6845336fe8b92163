/**
 * Caches a function of a text: papers say the same things to everybody, and what they say about one
 * person soon drops out again.
 */
export function remembered<T>(answer: (text: string) => T): (text: string) => T {
  const known = new Map<string, T>();
  return (text) => {
    const found = known.get(text);
    if (found !== undefined) return found;
    if (known.size === most) known.clear();
    const made = answer(text);
    known.set(text, made);
    return made;
  };
}

/** More than the paragraphs of all templates. */
const most = 4000;
