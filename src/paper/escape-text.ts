/**
 * A value for a template: every character that could start a heading, a list, a table or a style is
 * escaped, and line breaks become spaces, so that user text stays text.
 */
export function escapeText(value: string): string {
  return value
    .replaceAll(/\s*[\r\n\u0085\u2028\u2029]+\s*/gu, ' ')
    .replaceAll(/[!-/:-@[-`{-~]/gu, (mark) => `\\${mark}`);
}
