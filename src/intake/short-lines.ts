/** No paper prints a longer line; one of a hundred thousand letters would take minutes to read. */
export function withShortLines(text: string): string {
  return text
    .replaceAll(/([^\n]{400,499}) (?=[^\n])/gu, '$1\n')
    .replaceAll(/[^\n]{500}(?=[^\n])/gu, '$&\n');
}
