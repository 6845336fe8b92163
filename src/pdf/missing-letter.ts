/**
 * A letter that none of our faces has, or one of a right-to-left script: the paper cannot be made.
 * Such letters are usually part of a name, so the message only says how many there are; a caller
 * who needs them can get them.
 */
export class MissingLetterError extends Error {
  readonly letters: readonly string[];

  constructor(letters: readonly string[]) {
    super(`Court papers cannot be printed with ${letters.length} of the letters.`);
    this.name = 'MissingLetterError';
    this.letters = letters;
  }
}
