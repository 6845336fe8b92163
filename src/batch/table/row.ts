/** One row of a table with the line, or the row of the spreadsheet, that it stands on. */
export interface Row {
  readonly line: number;
  readonly cells: readonly string[];
}
