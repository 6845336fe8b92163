/**
 * A letter that no face of ours has, or of a script that runs from right to left: the paper cannot be
 * made. The letters are part of a name more often than not, so that the message says how many, and the
 * caller who needs them has them.
 */
export class MissingLetterError extends Error {
  readonly letters: readonly string[];

  constructor(letters: readonly string[]) {
    super(`Court papers cannot be printed with ${letters.length} of the letters.`);
    this.name = 'MissingLetterError';
    this.letters = letters;
  }
}
