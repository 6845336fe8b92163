/** What a person may type in one language, in lower case. */
export interface TypedWords {
  readonly yes: readonly string[];
  readonly no: readonly string[];
  readonly none: readonly string[];
  readonly unknown: readonly string[];
  readonly back: readonly string[];
  readonly stop: readonly string[];
  /** For a class or program: completed, not completed. */
  readonly done: readonly string[];
  readonly notDone: readonly string[];
  readonly confidential: readonly string[];
  /** The units of a length of probation: "36 months", "3 years". */
  readonly monthUnits: readonly string[];
  readonly yearUnits: readonly string[];
  /** The names of the months, with abbreviations. */
  readonly months: readonly (readonly string[])[];
}

export function isOneOf(words: readonly string[], text: string): boolean {
  return words.includes(plainWord(text));
}

/** Ignores letter case, hyphens, periods and extra spaces. */
export function plainWord(text: string): string {
  return text
    .toLowerCase()
    .replaceAll(/[\s._-]+/gu, ' ')
    .trim();
}
