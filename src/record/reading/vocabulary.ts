/** Every word that a JSON Schema accepts as an answer. */
export function wordsOf(schema: unknown): ReadonlySet<string> {
  const found = new Set<string>();
  const waiting: unknown[] = [schema];
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    if (Array.isArray(next)) waiting.push(...next);
    else if (typeof next === 'object' && next !== null) {
      for (const [key, value] of Object.entries(next)) {
        if (key === 'enum' && Array.isArray(value)) for (const one of value) found.add(String(one));
        else if (key === 'const') found.add(String(value));
        else waiting.push(value);
      }
    }
  }
  return found;
}
