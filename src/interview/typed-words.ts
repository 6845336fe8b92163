/** What a person may type in one language, in small letters. */
export interface TypedWords {
  readonly yes: readonly string[];
  readonly no: readonly string[];
  readonly none: readonly string[];
  readonly unknown: readonly string[];
  readonly back: readonly string[];
  readonly stop: readonly string[];
  /** Of a class or program: it was completed, it was not. */
  readonly done: readonly string[];
  readonly notDone: readonly string[];
  readonly confidential: readonly string[];
  /** The names of the months, each with its short forms. */
  readonly months: readonly (readonly string[])[];
}

export function isOneOf(words: readonly string[], text: string): boolean {
  return words.includes(plainWord(text));
}

/** Letters' case, hyphens, points and runs of spaces make no other word. */
export function plainWord(text: string): string {
  return text
    .toLowerCase()
    .replaceAll(/[\s._-]+/gu, ' ')
    .trim();
}
