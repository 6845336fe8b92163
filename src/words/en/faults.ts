import { batchFaultWords } from './batch-command.ts';

/** What a disk answers where a folder or a file cannot be used. */
export const diskRefusals: Readonly<Record<string, string>> = {
  EACCES: 'it may not be written to',
  EPERM: 'it may not be written to',
  EROFS: 'it is on a read-only disk',
  ENOSPC: 'the disk is full',
  EDQUOT: 'the disk is full',
  EFBIG: 'the system does not allow a file that large there',
  ENOTDIR: 'a part of its name is a file, not a folder',
  EISDIR: 'there is a folder where a file should be',
  EEXIST: 'something else has its name, such as a broken link',
  ENOTEMPTY: 'a folder that is not empty stands in the way',
  ELOOP: 'its links go in a circle',
  ENAMETOOLONG: 'its name is too long',
  ENOENT: 'it cannot be made there',
  EMFILE: 'too many files are open on this machine',
  ENFILE: 'too many files are open on this machine',
  EBUSY: 'another program is using it',
  EIO: 'the disk does not answer as it should',
};

/** Of an answer of the disk that has no words. */
export const diskAnswers = (code: string) => `the system answers ${code}`;

/** What a person can fix on the command line: what is wrong, and how to fix it. */
export const faultWords = {
  ...batchFaultWords,
  'before-the-law': {
    what: 'This program does not have the law before {lawFromInWords}.',
    fix: 'Name a day from {lawFrom} on with --as-of.',
  },
  'department-without-hearing': {
    what: 'A department is named without a hearing.',
    fix: 'Name the hearing too: --hearing 2027-02-03T08:30.',
  },
  'no-such-case': {
    what: 'The record has no case {number}, or more than one.',
    fix: 'Its cases: {cases}.',
  },
  'not-harmless': {
    what: 'Without the personal details, this record would be decided differently. Nothing was printed.',
    fix: 'Describe in words what the program said and what is right; do not send the record itself.',
  },
  'which-case': {
    what: 'The record has more than one case, and a flag applies to only one.',
    fix: 'Name it with --case: {cases}.',
  },
  'form-not-kept': {
    what: 'The form {form} is not kept in {folder}, or has changed since it was added.',
    fix: 'Add it with: dismissal forms add {file}',
  },
  'no-section': {
    what: '{written} does not read as a section of the law.',
    fix: 'Write it as 1203.41, PC 17(b) or VC 12810; without one, dismissal law lists them all.',
  },
  'not-in-the-law-book': {
    what: '{written} is not in the law book.',
    fix: 'dismissal law lists what is.',
  },
  'not-in-the-law-book-near': {
    what: '{written} is not in the law book.',
    fix: 'The nearest here: {near}. dismissal law lists them all.',
  },
  'no-infraction-here': {
    what: '--as-infraction names count {counts}, and PC 17(d)(2) is not open for it.',
    fix: 'It is open for no count of this case: leave the flag out.',
  },
  'not-open-to-infraction': {
    what: '--as-infraction names count {counts}, and PC 17(d)(2) is not open for it.',
    fix: 'It is open for count {open}.',
  },
  'no-such-file': {
    what: 'There is no file {name}.',
    fix: 'Check the name, and the folder you are in.',
  },
  'not-a-file': {
    what: '{name} is not a file.',
    fix: 'Name one file, not a folder. For a folder of records, use dismissal batch.',
  },
  'unreadable-file': { what: '{name} cannot be read.', fix: 'Check that you may read it.' },
  'unreadable-input': {
    what: 'Standard input cannot be read.',
    fix: 'Name a file, or pipe a record into it.',
  },
  'too-large-a-record': {
    what: '{name} is larger than 2 MB; a record is a few kilobytes.',
    fix: 'Name one record: a .yaml or .json file of one person.',
  },
  'too-many-answers': {
    what: '{name} has more than {most} lines; an interview has a few dozen answers.',
    fix: 'Name a file with one answer on each line.',
  },
  'too-large-a-paper': {
    what: '{name} is larger than {size}.',
    fix: 'Name one paper of one person.',
  },
  'out-names-nothing': { what: '--out names nothing.', fix: 'Name a folder with --out.' },
  'out-not-a-folder': { what: '{out} is not a folder.', fix: 'Name a folder with --out.' },
  held: {
    what: 'Another run is writing to {out} now.',
    fix: 'Wait until it is done, or name another folder with --out. If none is running, remove {lock}.',
  },
  'anothers-papers': {
    what: '{out} holds the papers of another person, of case {caseNumber}.',
    fix: 'Name a folder of this person’s own with --out. If it is the same person and the name was corrected, move the old papers away first. Nothing was written.',
  },
  'there-already': {
    what: '{folder} is there already.',
    fix: 'Name another folder with --out, or replace it with --replace.',
  },
  'forms-held': {
    what: 'Another run is adding forms to {folder} now.',
    fix: 'Wait until it is done. If none is running, remove {lock}.',
  },
  'not-our-folder': {
    what: '{folder} is not a folder that this program has made.',
    fix: 'Move what is in it somewhere else first, or name another folder with --out. Nothing was written.',
  },
  'changed-by-hand': {
    what: '{folder} has files that someone put there or changed: {files}.',
    fix: 'Move them away first, or name another folder with --out. Nothing was written.',
  },
  disk: {
    what: '{folder} cannot be used: {refusal}.',
    fix: 'Name another folder with {flag}.',
  },
  'file-to-write-names-nothing': {
    what: '--out names nothing.',
    fix: 'Name a file with --out.',
  },
  'file-to-write-not-a-file': { what: '{out} is not a file.', fix: 'Name a file with --out.' },
  'file-to-write-there': {
    what: '{out} is there already.',
    fix: 'Name another file with --out, or replace it with --replace.',
  },
  'paper-not-known': {
    what: '{name} is not one of the papers that can be read: a California DOJ RAP sheet, a docket or minute order as the Los Angeles court prints it, the DOJ’s file for a county.',
    fix: 'Check that the file is the whole paper, as text or as a PDF that has text.',
  },
  scan: {
    what: '{name} is a PDF without text: a scan.',
    fix: 'Make text of it first, for instance with: ocrmypdf {name} {made}   and then read {made}. OCR makes mistakes: compare every line.',
  },
  'broken-pdf': {
    what: '{name} is a PDF that cannot be read: it is damaged, or locked with a password.',
    fix: 'Save it again from the program that shows it, or copy its text into a .txt file.',
  },
  'several-people': {
    what: '{name} holds {count} people.',
    fix: 'Name one of them by the SUBJECT_ID that the file has for them: --subject 12345',
  },
  'several-people-none-such': {
    what: '{name} holds {count} people, none of them by that SUBJECT_ID.',
    fix: 'Name one of them by the SUBJECT_ID that the file has for them: --subject 12345',
  },
} as const;

/** What is said of a fault that is not of the command line: of the record, of the machine, of the program. */
export const faultLines = {
  inTheRecord: 'In the record at {paths}:',
  noFace: 'No typeface for court papers has {letters}.',
  noFaceFix:
    'Write it in the record as the court file spells it, in Latin, Greek or Cyrillic letters.',
  doesNotFit: 'A paper cannot be made: {why}.',
  doesNotFitFix: 'Write it shorter in the record. Nothing is cut, and nothing was written.',
  disk: 'A file or a folder that this run needs cannot be used: {refusal}.',
  diskFix: 'Check the files and folders that were named, and the space on the disk.',
  notWritten: 'The answer could not be written to where it was sent: {why}.',
  takesNothing: 'it does not take them',
  ours: 'Something went wrong, and it is a fault of this program.',
  oursFix:
    'With DISMISSAL_TRACE=1 it shows where. A trace may hold what the record says: read it before you send it.',
} as const;
