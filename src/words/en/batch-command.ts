/** What a person can fix about a batch: what is wrong, and how to fix it. */
export const batchFaultWords = {
  'no-such-input': {
    what: 'There is no file or folder {name}.',
    fix: 'Check the name, and the folder you are in.',
  },
  'input-unreadable': {
    what: 'The folder {name} cannot be opened.',
    fix: 'Check that you may read it.',
  },
  'nothing-to-read': {
    what: 'No file to read was named.',
    fix: 'Name a folder of records, or a file of many: dismissal batch FILE --out DIR',
  },
  'no-out-for-papers': {
    what: 'No folder is named for the papers.',
    fix: 'Name one with --out, or ask for the answers alone with --dry-run.',
  },
  'out-is-input': {
    what: 'The papers would go into the folder of the records, {out}.',
    fix: 'Name another folder with --out.',
  },
  'columns-not-said': {
    what: '{file} is a table, and nothing says what its columns mean.',
    fix: 'Print a draft to complete: dismissal batch … --columns columns.yaml > columns.yaml',
  },
  'columns-unreadable': {
    what: '{name} cannot be read.',
    fix: 'Name the file of the columns with --columns.',
  },
  'columns-not-yaml': {
    what: '{name} does not say how to read the columns: it is not YAML.',
    fix: 'See docs/batch.md for how it looks.',
  },
  'columns-not-as-known': {
    what: '{name} does not say how to read the columns: {path} is not as it should be.',
    fix: 'See docs/batch.md for how it looks.',
  },
  'columns-no-place': {
    what: '{name} does not say how to read the columns: {place} is not a place in a record.',
    fix: 'Places begin with petitioner., filer., circumstances., case. or count.',
  },
  'columns-not-a-date': {
    what: '{name} does not say how to read the columns: {written} is not a way to write a day.',
    fix: 'Write it as M/D/YYYY, YYYY-MM-DD or D-MMM-YY.',
  },
  'columns-two-orders': {
    what: '{name} has M/D/YYYY and D/M/YYYY, and in one table these cannot be told apart.',
    fix: 'Leave in the one that this table uses.',
  },
  'no-such-column': {
    what: '{file} has no column “{column}” on line {line}.',
    fix: 'Copy the heading exactly from the table. If the headings are not on that line, say which line they are on: header: 4',
  },
  'no-table-for-draft': {
    what: '{path} is not there, and {input} has no table to make a draft of it from.',
    fix: 'Name a .csv or .xlsx file.',
  },
  'other-run-day': {
    what: '{out} holds a run as of {there}, and not as of {asOf}.',
    fix: 'Name another folder with --out, or remove this one first.',
  },
  'other-run-program': {
    what: '{out} holds a run by another version of this program or of the law.',
    fix: 'Name another folder with --out, or remove this one first.',
  },
  'program-changed': {
    what: 'The program was changed or removed while it ran, so it stopped: everyone’s papers must come from one program.',
    fix: 'What is done is kept. Run the same command again to go on. If it says then that the folder holds a run by another version, start over in another folder.',
  },
  'other-run-papers': {
    what: '{out} holds a run with other papers: another petition, other court forms, another language, or the other of --packed and a folder per person.',
    fix: 'Name another folder with --out, or remove this one first.',
  },
  'other-run-shard': {
    what: '{out} holds a run of another part of the records.',
    fix: 'Name another folder with --out, or remove this one first.',
  },
  'no-parts': {
    what: '{out} holds no part of a batch.',
    fix: 'Name the folder that was named with --out when the parts were made with --shard.',
  },
  'parts-of-several': {
    what: '{out} holds parts of several batches: of {sizes}.',
    fix: 'Move the parts that are not meant to another folder.',
  },
  'no-part-done': { what: 'No part in {out} is done.', fix: 'Run the parts first, with --shard.' },
  'parts-of-days': {
    what: 'The parts in {out} answer for different days.',
    fix: 'Run them all with the same --as-of.',
  },
  'not-a-part': {
    what: '{written} is not a part of the records.',
    fix: 'Write the part and how many there are, as --shard 3/8, or --shard auto.',
  },
  'no-such-part': {
    what: 'There is no part {index} of {of}.',
    fix: 'Parts are numbered from 1, as --shard 3/8.',
  },
  'no-scheduler': {
    what: 'No scheduler says which part of the records this is (SLURM_ARRAY_TASK_ID, JOB_COMPLETION_INDEX, AWS_BATCH_JOB_ARRAY_INDEX).',
    fix: 'Write it as --shard 3/8.',
  },
  'how-many-parts': {
    what: 'The scheduler does not say how many parts there are.',
    fix: 'Say it: --shard auto/8.',
  },
  'array-not-from-one': {
    what: 'The array of SLURM does not begin with 1, or has gaps.',
    fix: 'Number it from 1 (--array=1-8), and say how many parts there are: --shard auto/8.',
  },
} as const;

/** What `dismissal batch --help` says. */
export const batchHelp = {
  does: 'make the papers of many people, a folder per person, and the order in which to call',
  input: 'a folder of records, or a file of many: .ndjson, .json, .csv, .xlsx',
  out: 'where the folders and the summary go',
  dryRun: 'answer for everyone, and make no papers',
  packed: 'one print-ready file per step with an index, instead of a folder per person',
  summary: 'print who to call, in order: who can file today comes first',
  columns: 'what the columns of tables mean; prints a draft if there is none',
  petition: 'the courts’ form CR-180, or this program’s own (CR-180 where it is kept)',
  formsDir: 'where the courts’ forms are kept (DISMISSAL_FORMS_DIR)',
  jobs: 'how many people to work on at a time (one per core)',
  shard: 'a part of the records, as 3/8; auto: as SLURM, Kubernetes or AWS say',
  collect: 'join the summaries of the parts in this folder',
  quiet: 'say nothing of the progress',
  json: 'print the summary as JSON',
  after: [
    '',
    'A run that was stopped resumes where it left off when you run the same command again.',
    'Records that failed are in failed.csv; fix them and run the same command again.',
    '',
    'Exit codes: 0 done, 2 usage, 6 done and some records failed.',
  ],
} as const;
