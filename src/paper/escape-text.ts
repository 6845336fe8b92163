/**
 * A value for a template: every mark that could begin a heading, a list, a table or a style is
 * escaped, and line breaks become spaces, so that what a person wrote stays text.
 */
export function escapeText(value: string): string {
  return value
    .replaceAll(/\s*[\r\n\u0085\u2028\u2029]+\s*/gu, ' ')
    .replaceAll(/[!-/:-@[-`{-~]/gu, (mark) => `\\${mark}`);
}
