import { batchHelp } from './batch-command.ts';

/** What `dismissal --help` says, and the help of each command. */
export const helpWords = {
  program:
    'From a {county} County criminal case record to a petition for dismissal and the papers that go with it. Works on this machine alone. This is information, not legal advice.',
  after: [
    '',
    'Exit codes: 0 done, 2 usage, 3 record invalid, 4 nothing to file now, 5 facts missing,',
    '6 a batch is done and some records failed, 70 a fault of the program.',
    '',
    'Begin with:  dismissal check samples/completed-probation.yaml',
  ],
  seeHelp: 'Run it with --help to see what there is.',
  lang: 'the language; without it, that of the person',
  county: 'the county whose court the papers are for ({usual})',
  record: 'a .yaml or .json file of one person, or - for standard input',
  asOf: 'the day to answer for, as 2026-11-24 (today)',
  check: {
    does: 'say what is wrong with a record, and what is open for each count',
    why: 'every question that was decided, down to the facts',
    whatIf:
      'what would change if a fact were different, as circumstances.charged=yes; may be repeated',
    json: 'all of it as JSON',
  },
  batch: batchHelp,
  packet: {
    does: 'make the petition and every paper that goes with it, one folder per case',
    out: 'where the folders go',
    case: 'this case alone, by its number',
    counts: 'these counts alone, as 1,2',
    hearing: 'the hearing, as 2027-02-03T08:30',
    department: 'the department of the hearing',
    asInfraction: 'ask for PC 17(d)(2) for these counts; it can forfeit the dismissal',
    reductionOnly: 'ask only to reduce a felony to a misdemeanor (PC 17(b)(3)), with no dismissal',
    override: 'an attorney’s reason to file where the answer is not “open now”',
    petition: 'the courts’ form CR-180, or this program’s own (CR-180 where it is kept)',
    formsDir: 'where the courts’ forms are kept (DISMISSAL_FORMS_DIR)',
    replace: 'replace an older packet',
    json: 'say what was written as JSON',
  },
  read: {
    does: 'make a draft record from a person’s papers: a RAP sheet, dockets, minute orders',
    paper: 'text, or PDFs that have text, all of one person; - for standard input',
    out: 'the file to write the draft record to',
    replace: 'replace that file if it is already there',
    readOn:
      'the day on which the docket was read to its end, as 2026-11-24 (that of the print, or today)',
    json: 'what each paper says as JSON, in place of words; no draft',
    places: 'with --json: where in the paper each value stands, and the lines not read',
    subject: 'the person of a county’s file, by SUBJECT_ID',
    after: [
      '',
      'Prints what it read, the cases of other courts, arrests without an outcome, what came after',
      'the judgment, and every line that it did not understand. A reading is no more than that:',
      'compare the draft with the paper. The docket is the court’s record and is kept where it and',
      'a RAP sheet differ.',
      '',
      'Exit codes: 0 read, 2 usage or not a paper that can be read, 4 nothing to draft.',
    ],
  },
  new: {
    does: 'ask for what the docket and the person say, and write the record',
    from: 'begin with this draft, and go on where it ends',
    out: 'the file to write the record to',
    packet: 'put the papers in this folder without asking',
    answers: 'answers from a file, one per line',
    blank: 'ask nothing: an empty record with every key explained',
    allQuestions: 'ask nothing: print every question for review',
    replace: 'replace the file if it is already there',
    after: [
      '',
      'Each question says where the answer is found. ? leaves it open, “back” goes to the one',
      'before, “stop” saves the draft: go on with --from. Only what changes an answer is asked.',
      'With ACCESSIBLE=1 the terminal itself edits the line, which suits a screen reader.',
    ],
  },
  courthouses: {
    does: 'what a record may say for county, courthouse and prosecutor',
    json: 'all of it as JSON',
  },
  redact: {
    does: 'print the record with nothing of the person in it and the same decisions, for a bug report',
  },
  forms: {
    does: 'the courts’ own forms: which are known, which are here, where to get them',
    add: 'add forms as they were downloaded; each is recognized by its contents',
    files: 'PDFs of the courts’ forms',
    verify: 'check every form that is kept: its bytes, and its fields',
    formsDir: 'where the forms are kept (DISMISSAL_FORMS_DIR)',
    json: 'all of it as JSON',
  },
  law: {
    does: 'the rules: what each section says, since when, its lists and its sources',
    section: 'a section as 1203.41, PC 17(b), VC 12810, or an act as AB 1950',
    json: 'as JSON',
  },
  schema: {
    does: 'the JSON Schema of a record, or of what check --json prints',
    what: 'which of them',
  },
} as const;

/** What is said of the value of a flag that cannot be read. */
export const argumentWords: Readonly<Record<string, string>> = {
  day: 'Write a day between 1900 and 2100 as YYYY-MM-DD, as 2026-11-24.',
  hearing: 'Write the day and the time as 2027-02-03T08:30.',
  reason: 'Write the reason; the manifest keeps it.',
  counts: 'Write the numbers of counts, as 1,2.',
  jobs: 'Write a whole number from 1 to 256.',
};

/** What the reading of the command line says of itself, in the reader's language; this is its own. */
export const fromCommander = (text: string): string => text;
