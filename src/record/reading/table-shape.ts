/** The column separators that spreadsheets use. */
const signs = [',', ';', '\t', '|'] as const;

/**
 * Whether a text is a table (CSV or similar): a line of headings, and a row with as many columns
 * under it. A record's first lines are keys with a colon, or brackets.
 */
export function isTable(text: string): boolean {
  const [heading = '', row = ''] = text.split('\n', 40).filter((line) => line.trim() !== '');
  if (/^\s*[[{#&%-]|:(?:\s|$)/u.test(heading)) return false;
  return signs.some((sign) => {
    const columns = columnsOf(heading, sign);
    return columns >= 3 && columns === columnsOf(row, sign);
  });
}

/** A separator in quotes belongs to a value. */
function columnsOf(line: string, sign: string): number {
  return line.replaceAll(/"[^"]*"/gu, '').split(sign).length;
}
