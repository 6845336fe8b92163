import type { FieldDifference } from '../../forms/field-check.ts';
import type { NotTaken } from '../../forms/recognizing.ts';
import type { Damage, Unreadable } from '../../pdf/preparing/unreadable.ts';

/** What is wrong with a file that was given as a form, and what to do: each one sentence or two. */
export interface Refusal {
  readonly what: string;
  readonly fix: string;
}

const again = 'Download it again from its public page, and add that file unchanged.';

const openFirst =
  'Download the empty form from its public page and add that file; do not save it from a viewer first.';

const damages: Readonly<Record<Damage, string>> = {
  syntax: 'part of it is not valid PDF',
  'cross-references': 'its cross-reference table is wrong',
  objects: 'a part of it is not where the file says it is',
  streams: 'some of its contents cannot be unpacked',
  encryption: 'its encryption settings contradict each other',
  catalog: 'it has no catalog',
  pages: 'its pages cannot be found',
  fields: 'its fields cannot be read',
};

const circles = {
  'cross-references': 'Its cross-reference tables point to each other in a circle',
  objects: 'Parts of it point to each other in a circle',
  pages: 'Its pages point to each other in a circle',
  fields: 'Its fields point to each other in a circle',
} as const;

export function unreadableWords(found: Unreadable): Refusal {
  if (found.kind === 'not-a-pdf') {
    return {
      what: 'This is not a PDF.',
      fix: 'A web page saved from a browser is not the form. Download the PDF itself.',
    };
  }
  if (found.kind === 'truncated') {
    return { what: 'This PDF is cut off: its end is missing.', fix: again };
  }
  if (found.kind === 'damaged') {
    return { what: `This PDF is damaged: ${damages[found.what]}.`, fix: again };
  }
  if (found.kind === 'needs-password') {
    return {
      what: 'This PDF opens only with a password. The courts’ forms open without one.',
      fix: openFirst,
    };
  }
  if (found.kind === 'unknown-encryption') {
    return {
      what: `This PDF uses encryption that this program does not know (${found.scheme}).`,
      fix: openFirst,
    };
  }
  if (found.kind === 'endless')
    return { what: `${circles[found.what]}. No court form is built that way.`, fix: again };
  return {
    what: `This PDF is larger than any court form (${limitWords[found.limit]}: ${figure(found.most)} at most), so it was not read to the end.`,
    fix: 'If it is a court form, download it again from its public page.',
  };
}

const limitWords = {
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
} as const;

/** 16000000 as 16,000,000. */
function figure(number: number): string {
  return String(number).replace(/\B(?=(\d{3})+$)/gu, ',');
}

export function notTakenWords(found: NotTaken, fillable: readonly string[]): Refusal {
  if (found.kind === 'other-pdf') {
    return {
      what: 'This is a PDF, but not a Judicial Council of California form.',
      fix: `This program fills: ${fillable.join(', ')}.`,
    };
  }
  if (found.kind === 'no-map') {
    const { number, revision, title } = found.printed;
    const named = [`form ${number}`, title === undefined ? '' : `, ${title}`].join('');
    return {
      what: `This is the Judicial Council’s ${named}${revision === undefined ? '' : ` [${revision}]`}. Nothing is wrong with it, but this program does not fill it.`,
      fix: `This program fills: ${fillable.join(', ')}.`,
    };
  }
  if (found.kind === 'other-revision') {
    const { number, revision } = found.printed;
    const wanted = found.wanted.map((form) => `[${form.revision}]`).join(' or ');
    const [first] = found.wanted;
    return {
      what: `This is form ${number} ${revision === undefined ? 'without a printed revision date' : `[${revision}]`}; this program knows ${wanted}.`,
      fix: `Get it from ${first?.page ?? 'its public page'}. If the court has a newer one there, this program has to be updated first.`,
    };
  }
  if (found.kind === 'fields-differ') return differWords(found);
  if (found.kind === 'print-differs') {
    return {
      what: `This calls itself form ${found.form.id.toUpperCase()} [${found.form.revision}] and has its fields, but ${pageWords(found.pages)} other words than that form.`,
      fix: `Do not file it. Get the form from ${found.form.page ?? 'its public page'} and add that file as it comes. If it is that file, the form has changed and this program needs an update first.`,
    };
  }
  const [first = ''] = found.fields;
  return {
    what: `This form ${found.form.id.toUpperCase()} is not empty: ${found.fields.length} of its fields are filled in, the first one ${first}.`,
    fix: 'Add the empty form as the court publishes it. What one person wrote in it must not end up in other people’s papers.',
  };
}

function pageWords(pages: readonly number[]): string {
  return pages.length === 1 ? `page ${pages[0]} prints` : `pages ${pages.join(', ')} print`;
}

/** What is said of a form that is kept though its very file was not seen before. */
export function notSeenWords(drawnOtherwise: readonly number[]): string {
  const right =
    'This very file was not seen before; its number, revision, fields and words are right.';
  if (drawnOtherwise.length === 0) return right;
  const pages = drawnOtherwise.join(', ');
  return `${right} But what is drawn is not quite the same, on page ${pages}: hold it against the court’s own form before you file.`;
}

function differWords({ form, differences }: Extract<NotTaken, { kind: 'fields-differ' }>): Refusal {
  const [first] = differences;
  const count =
    differences.length === 1 ? '1 field differs' : `${differences.length} fields differ`;
  return {
    what: `This says it is form ${form.id.toUpperCase()} [${form.revision}], but ${count} from the known form. The first: ${first === undefined ? '' : differenceWords(first)}.`,
    fix: `Download the fillable form from ${form.page ?? 'its public page'} and add that file. If it is that file already, the form has changed and this program has to be updated first.`,
  };
}

export function differenceWords(difference: FieldDifference): string {
  if (difference.kind === 'missing') return `${difference.field} is not in the file`;
  if (difference.kind === 'unmapped') return `${difference.field} is not known`;
  return `${difference.field} cannot be checked as “${difference.state}”`;
}

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
