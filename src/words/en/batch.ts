/** What `dismissal batch` says of a record that gave no papers: what is wrong, how to fix it. */
export const batchFindings = {
  'letter-missing': [
    'No typeface for court papers has one of the letters here.',
    'Write it as the court file spells it, in Latin, Greek or Cyrillic letters.',
  ],
  'does-not-fit': [
    'A paper of this record cannot be made: something in it is too long for its place.',
    'Write it shorter in the record. Nothing is cut.',
  ],
  'program-fault': [
    'This record could not be finished, and that is a fault of this program.',
    'Run dismissal check on this record alone. The other records are not affected.',
  ],
  'took-too-long': [
    'This record took longer than two minutes, so it was left out to keep the others moving.',
    'Many cases with few facts take longest: add what the dockets say (dates, sentence, how probation ended), or look for something very long in it.',
  ],
  'same-person': [
    'Record {other} is for the same person and begins with the same case.',
    'Keep one of the two records, or put the cases of both into one.',
  ],
  'changed-by-hand': [
    'The folder of this person has files that someone put there or changed.',
    'Move them out of {folder}, then run the batch again.',
  ],
  'not-read-here': [
    'This program does not read this kind of file.',
    'Name records (.yaml, .json, .ndjson), tables (.csv, .xlsx), or papers (.txt, .pdf).',
  ],
  'old-excel': [
    'This is a spreadsheet in the Excel format from before 2007.',
    'Save it as .xlsx or as .csv.',
  ],
  'cannot-be-opened': ['This file cannot be opened.', 'Check that you may read it.'],
  'folder-not-opened': ['This folder cannot be opened.', 'Check that you may read it.'],
  'not-a-paper': [
    'This is neither a RAP sheet nor a docket that can be read.',
    'Run dismissal read on it alone to see more.',
  ],
  'scan-without-text': [
    'This PDF is a picture of paper: it has no text.',
    'Scan it with text recognition, or type the record.',
  ],
  'parts-differ': [
    'The column “{column}” has {parts} parts, and the row has {counts} counts.',
    'Write one part for each count, or one for all of them.',
  ],
  'rows-apart': [
    'Rows for the same person are not next to each other in the table.',
    'Sort the table by “{column}” and run again: the papers from the rows above leave these cases out.',
  ],
  'same-row-twice': [
    'This row says the same as another row of this person.',
    'Take one of them out. If they are two counts, add a column with their numbers and name it as count.number in the columns file.',
  ],
  'several-cases': [
    '“{column}” has more than one case number.',
    'Give each case a row of its own, and name the column that tells people apart with person: in the columns file.',
  ],
  'date-in-cell': [
    '“{column}” is not a date in any of the formats in the columns file, or there is no such day.',
    'Correct the date, or add its format under dates: in the columns file.',
  ],
  'word-in-cell': [
    '“{column}” has a word that is not known here.',
    'Write one that is allowed, or say what it means under words: in the columns file.',
  ],
  'name-in-one-cell': [
    '“{column}” doesn’t show which part is the last name.',
    'Write it as Last, First Middle.',
  ],
  'address-in-one-cell': [
    '“{column}” is not a whole address.',
    'Write street, city, state and ZIP code, as 17 Example St #5, Pomona, CA 91766, or leave it empty.',
  ],
  'sentence-in-one-cell': [
    '“{column}” is not a sentence that can be read.',
    'Write it as 036 MONTHS SUMMARY PROBATION, 180 DAYS JAIL or 016 MONTHS PRISON, or leave it empty.',
  ],
  'quote-not-closed': [
    'The table cannot be read from line {line} on: a quote is opened and never closed.',
    'Close it there, and run the batch again for the people after it.',
  ],
  'not-a-workbook': [
    'This Excel file cannot be opened, or has no sheet with the name in the columns file.',
    'Open it in Excel and save it again, or save the sheet as .csv.',
  ],
  'workbook-too-large': [
    'This Excel file is too large to read, or has cells far below or far to the right of the table.',
    'Delete the empty rows and columns around the table in Excel, or save the sheet as .csv.',
  ],
  'nobody-in-it': [
    'There is nobody in it: it is empty, or has headings and no rows under them.',
    'Check that the export is complete. If the table is on another sheet of the Excel file, write “sheet: NAME” in the columns file.',
  ],
  'nothing-to-draft': [
    'There is no conviction in {county} County in this paper.',
    'There is nothing to do, unless pages of the paper are missing.',
  ],
} as const satisfies Readonly<Record<string, readonly [message: string, fix: string]>>;

/** Who can be called for what, as the queue says it. */
export const queueWords = {
  'file-today': 'Can file today',
  'one-fact': 'One fact is missing',
  'several-facts': 'Several facts are missing',
  'file-on-day': 'Can file later',
  lawyer: 'See a lawyer first',
  'other-ways': 'Not by this petition; other ways may be open',
} as const;

export const talliedWords = {
  queue: 'People to call',
  outcome: 'Outcomes',
  ground: 'Grounds',
  reason: 'Reasons',
  question: 'Questions',
} as const;

export const batchWords = {
  from: 'from {day}',
  fromAtTheEarliest: 'from {day} at the earliest',
  /** In a table, where the day comes first so that a column of them sorts. */
  dayAtTheEarliest: (day: string) => `${day} at the earliest`,
  noDay: 'no day known',
  record: 'record {number}',
  line: 'line {line}',
  people: (people: number, failed: number) =>
    `${people} ${people === 1 ? 'person' : 'people'}, ${failed} failed.`,
  failedNoFile: 'To see what failed, and why, run the same command again with --out DIR.',
  leftOver:
    'Older papers with no record behind them now, because the record was taken out or has failed: {folders}. Do not file them.',
  answered: 'Records answered',
  failedOnes: 'Records that failed',
  papers: 'The papers are in {folder}.',
  failed: 'What failed, and why, is in {file}. Fix those records and run the same command again.',
  failedInParts:
    'What failed, and why, is in {file}. Fix those records, run each part again with its --shard, then --collect again.',
  summary: 'The summary is in {file}, the order in which to call in {queue}.',
  goesOn: 'Resuming the run as of {day}. What it already made is not made again.',
  stopped: 'Stopped. What is done is kept. Run the same command again to finish the rest.',
  moreQuestions: '({more} more)',
  partsMissing: 'Parts that are not done: {parts}. Run them again, then collect again.',
  inTwoParts:
    'Records {one} and {other} are for the same person and begin with the same case. Use the papers of one of them alone.',
  progress: '{done} of {total} · {rate} a second · {left} left · {failed} failed',
  progressOpen: '{done} · {rate} a second · {failed} failed',
  draftHead: [
    'What the columns of this table mean: on the left the place in the record, on the right the',
    'heading. Check every line, take out what is wrong, and add what is missing.',
  ],
  draftPerson: 'person: the column that tells people apart, where a person has several rows',
  draftSame: [
    'If each of them was asked in full, and each docket was read in full, on the same day, add under',
    'same: circumstances.asOf: DAY, circumstances.allClear: yes, case.docketReadOn: DAY',
  ],
  notUsed: 'not used: {heading}',
  draftKept: 'This is a draft of {path}. Keep it there, complete it, and run the same again.',
} as const;
