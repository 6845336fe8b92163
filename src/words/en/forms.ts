import { formRefusalsIn } from '../form-refusals.ts';

const again = 'Download it again from its public page, and add that file unchanged.';

const openFirst =
  'Download the empty form from its public page and add that file; do not save it from a viewer first.';

/** What is wrong with a file that was given as a form, and what to do. */
export const { unreadableWords, notTakenWords, notSeenWords, differenceWords } = formRefusalsIn({
  unreadable: {
    'not-a-pdf': {
      what: 'This is not a PDF.',
      fix: 'A web page saved from a browser is not the form. Download the PDF itself.',
    },
    truncated: { what: 'This PDF is cut off: its end is missing.', fix: again },
    damaged: { what: 'This PDF is damaged: {damage}.', fix: again },
    'needs-password': {
      what: 'This PDF opens only with a password. The courts’ forms open without one.',
      fix: openFirst,
    },
    'unknown-encryption': {
      what: 'This PDF uses encryption that this program does not know ({scheme}).',
      fix: openFirst,
    },
    endless: { what: '{circle}. No court form is built that way.', fix: again },
    'beyond-limits': {
      what: 'This PDF is larger than any court form ({limit}: {most} at most), so it was not read to the end.',
      fix: 'If it is a court form, download it again from its public page.',
    },
  },
  damages: {
    syntax: 'part of it is not valid PDF',
    'cross-references': 'its cross-reference table is wrong',
    objects: 'a part of it is not where the file says it is',
    streams: 'some of its contents cannot be unpacked',
    encryption: 'its encryption settings contradict each other',
    catalog: 'it has no catalog',
    pages: 'its pages cannot be found',
    fields: 'its fields cannot be read',
  },
  circles: {
    'cross-references': 'Its cross-reference tables point to each other in a circle',
    objects: 'Parts of it point to each other in a circle',
    pages: 'Its pages point to each other in a circle',
    fields: 'Its fields point to each other in a circle',
  },
  limits: {
    fileBytes: 'bytes',
    unpackedBytes: 'bytes after unpacking',
    values: 'values',
    objects: 'objects',
    readBytes: 'bytes read to find its objects',
    operators: 'drawing steps on its pages',
    depth: 'nested levels',
    crossReferenceSections: 'cross-reference tables',
    pages: 'pages',
    fields: 'fields',
  },
  notTaken: {
    'other-pdf': {
      what: 'This is a PDF, but not a Judicial Council of California form.',
      fix: 'This program fills: {fillable}.',
    },
    'no-map': {
      what: 'This is the Judicial Council’s form {form}{printed}. Nothing is wrong with it, but this program does not fill it.',
      fix: 'This program fills: {fillable}.',
    },
    'other-revision': {
      what: 'This is form {form} {printed}; this program knows {wanted}.',
      fix: 'Get it from {page}. If the court has a newer one there, this program has to be updated first.',
    },
    'fields-differ': {
      what: 'This says it is form {form} [{revision}], but {differ} from the known form. The first: {first}.',
      fix: 'Download the fillable form from {page} and add that file. If it is that file already, the form has changed and this program has to be updated first.',
    },
    'print-differs': {
      what: 'This calls itself form {form} [{revision}] and has its fields, but {pages} other words than that form.',
      fix: 'Do not file it. Get the form from {page} and add that file as it comes. If it is that file, the form has changed and this program needs an update first.',
    },
    'filled-in': {
      what: 'This form {form} is not empty: {count} of its fields are filled in, the first one {first}.',
      fix: 'Add the empty form as the court publishes it. What one person wrote in it must not end up in other people’s papers.',
    },
  },
  differences: {
    missing: '{field} is not in the file',
    unmapped: '{field} is not known',
    'no-such-state': '{field} cannot be checked as “{state}”',
  },
  oneDiffers: '1 field differs',
  severalDiffer: '{count} fields differ',
  pagePrints: 'page {pages} prints',
  pagesPrint: 'pages {pages} print',
  noRevision: 'without a printed revision date',
  or: 'or',
  publicPage: 'its public page',
  notSeen: 'This very file was not seen before; its number, revision, fields and words are right.',
  drawnOtherwise:
    'But what is drawn is not quite the same, on page {pages}: compare it with the court’s own form before you file.',
});

/** Why a form that is kept is not used. */
export const formFaults = {
  changed: 'the stored file was changed or lost; add the form again',
  'fields-differ': 'it no longer matches its map; add the form again',
  'not-known': 'this version of the program does not know it',
} as const;

/** What the list says of a form. */
export const formStates = {
  there: 'here and complete',
  'not-there': 'not here yet',
  changed: `here, but ${formFaults.changed}`,
  'fields-differ': `here, but ${formFaults['fields-differ']}`,
  'not-known': `here, but ${formFaults['not-known']}`,
} as const;
