/**
 * A letter that no face of ours has, or of a script that runs from right to left: the paper cannot be
 * made, and the person is told which.
 */
export class MissingLetterError extends Error {
  readonly letters: readonly string[];

  constructor(letters: readonly string[]) {
    const named = letters.map((letter) => `${letter} (U+${codePoint(letter)})`).join(', ');
    super(`Court papers cannot be printed with ${named}.`);
    this.name = 'MissingLetterError';
    this.letters = letters;
  }
}

function codePoint(letter: string): string {
  return (letter.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0');
}
