/** What `dismissal forms` says around the list of the courts' forms. */
export const formsSaid = {
  keptIn: 'Kept in {folder}',
  noneKept: 'No form is kept in {folder}.',
  download: 'Download a form from its page, then: dismissal forms add FILE',
  notSeen:
    '{state}; the file is not one that was seen before, but its number, revision and fields are right',
  notUsed: '{form} is not used: {why}.',
  added: 'Added',
  from: '{form} from {file}',
  refused: 'Refused',
  noSuchFile: { what: 'There is no such file.', fix: 'Check the name, and the folder you are in.' },
  notAFile: { what: 'This is not a file.', fix: 'Name the PDF of a form.' },
  unreadable: { what: 'This file cannot be read.', fix: 'Check that you may read it.' },
} as const;
