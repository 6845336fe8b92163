/**
 * A function of a text that keeps its answers: papers say the same to everybody, and what they say of
 * one person is soon forgotten again.
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

/** The paragraphs of all templates are fewer. */
const most = 4000;
