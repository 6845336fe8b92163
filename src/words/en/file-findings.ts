import type { FindingCode } from '../../facts/finding-code.ts';

/** What keeps a file from being read as a record at all, and how to fix it. */
export const fileFindings = {
  'empty-file': ['The file is empty.', 'Start from one of the files in samples/.'],
  'not-text': [
    'The file is not text: it may be a PDF, a Word file or a picture.',
    'Write the record as a .yaml or .json file; samples/ shows how.',
  ],
  'court-paper': [
    'The file is a docket or a RAP sheet, not a record.',
    'Make a record of it first: “dismissal read FILE --out draft.yaml”.',
  ],
  table: [
    'The file is a table with a row for each person, case or count, not the record of one person.',
    'Write one file per person; samples/ shows how. For a table of many people, use “dismissal batch FILE --columns columns.yaml”.',
  ],
  'not-utf-8': [
    'The file is text, but it is not saved as UTF-8: the first character that cannot be read is here.',
    'Open it in an editor and save it with the encoding UTF-8.',
  ],
  'too-large': [
    'The file is too large to be a record.',
    'A record of one person is a few kilobytes. Check that it is the right file.',
  ],
  'too-deep': [
    'The file is nested too deeply to be a record.',
    'Check that it is the right file; samples/ shows how a record looks.',
  ],
  aliases: [
    'The file uses YAML anchors and aliases (& and *), which a record does not need.',
    'Write the values out.',
  ],
  'several-documents': [
    'The file holds more than one YAML document.',
    'Write one person per file, and take out the lines with ---.',
  ],
  tags: [
    'The file uses a YAML tag (!), which a record does not need.',
    'Take out the ! and the word after it, or put the value in quotes.',
  ],
  'key-is-none': [
    'What comes before the colon is a list or a group, and a record has no such key.',
    'Write one word before the colon, as the samples do.',
  ],
  'number-sign': [
    'What follows the # here is a comment to YAML, and would be lost.',
    'If it belongs to the value, put the whole value in quotes, as "#5"; if it is a comment, put a space after the #.',
  ],
  'no-colon': [
    'What is written here has no colon, and would be lost: inside braces a comma ends a value.',
    'If it belongs to the value before it, put the whole value in quotes, as street: "17 Example Way, Apt. 4".',
  ],
  'more-findings': [
    'There are {count} more findings that are not listed.',
    'Fix what is listed, and check again.',
  ],
  'duplicate-key': ['The same key is written twice in one group.', 'Keep one of them.'],
  syntax: [
    'The file cannot be read as YAML or JSON here.',
    'Check the spaces at the start of the line, and quotes and brackets that are not closed. A value with a colon or a # in it, or one that begins with @, %, & or *, must be in quotes.',
  ],
  'tab-as-indent': [
    'The line begins with a tab, which YAML does not allow.',
    'Use spaces instead.',
  ],
} as const satisfies Readonly<
  Partial<Record<FindingCode, readonly [message: string, fix: string]>>
>;
