/** The parts of a cell with several counts; a single count is one part. */
export function countParts(text: string, split: readonly string[]): readonly string[] {
  let parts = [text];
  for (const sign of split) parts = parts.flatMap((part) => part.split(sign));
  const trimmed = parts.map((part) => part.trim());
  // A trailing separator separates nothing; an empty part in between is a count with nothing said.
  while (trimmed.length > 1 && trimmed.at(-1) === '') trimmed.pop();
  return trimmed;
}

/** "Count 2: PC 484(a)", "2. PC 484(a)", "Ct. 2 - PC 484(a)": the number of the count, and the rest. */
export function numberedPart(part: string): { readonly number?: number; readonly text: string } {
  const named = /^(?:count|ct)s?\.?\s*0*(\d{1,3})\s*[.:)–-]?\s*(?=\S)/iu.exec(part);
  const plain = /^0*(\d{1,3})\s*[.:)]\s+(?=\S)/u.exec(part);
  const found = named ?? plain;
  if (found === null) return { text: part };
  return { number: Number(found[1]), text: part.slice(found[0].length) };
}
