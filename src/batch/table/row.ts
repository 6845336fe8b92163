/** One row of a table, with its line or spreadsheet row. */
export interface Row {
  readonly line: number;
  readonly cells: readonly string[];
}
