/** The headings of the tables that a batch writes for a person to read in a spreadsheet. */
export const columnWords = {
  record: 'record',
  file: 'file',
  line: 'line',
  reference: 'reference',
  call: 'call',
  what: 'what',
  fromDay: 'from day',
  missing: 'missing facts',
  cases: 'cases',
  case: 'case',
  folder: 'folder',
  warnings: 'warnings',
  by: 'by',
  which: 'which',
  inWords: 'in words',
  people: 'people',
  counts: 'counts',
  where: 'where',
  severity: 'severity',
  code: 'code',
  wrong: 'what is wrong',
  seen: 'seen',
  allowed: 'allowed',
  fix: 'how to fix it',
} as const;

export const tableWords = {
  all: 'all',
  answered: 'answered',
  failed: 'failed',
  /** Pages of a packed file. */
  pages: (first: number, last: number) => `${first} to ${last}`,
} as const;
