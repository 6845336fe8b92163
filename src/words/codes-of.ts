/** The codes that have words, in their order. */
export function codesOf<Code extends string>(
  words: Readonly<Record<Code, string>>,
): readonly Code[] {
  const isCode = (code: string): code is Code => code in words;
  return Object.keys(words).filter(isCode);
}
