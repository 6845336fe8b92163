import type { FieldDifference } from '../forms/field-check.ts';
import type { NotTaken } from '../forms/recognizing.ts';
import type { Damage, Unreadable } from '../pdf/preparing/unreadable.ts';
import { put } from './put.ts';

/** What is wrong with a file that was given as a form, and what to do: each one sentence or two. */
export interface Refusal {
  readonly what: string;
  readonly fix: string;
}

type Circle = Extract<Unreadable, { kind: 'endless' }>['what'];
type Limit = Extract<Unreadable, { kind: 'beyond-limits' }>['limit'];

/** What a language says of such a file. `{form}`, `{revision}` and others are filled in. */
interface RefusalWords {
  readonly unreadable: Readonly<Record<Unreadable['kind'], Refusal>>;
  readonly damages: Readonly<Record<Damage, string>>;
  readonly circles: Readonly<Record<Circle, string>>;
  readonly limits: Readonly<Record<Limit, string>>;
  readonly notTaken: Readonly<Record<NotTaken['kind'], Refusal>>;
  readonly differences: Readonly<Record<FieldDifference['kind'], string>>;
  readonly oneDiffers: string;
  readonly severalDiffer: string;
  readonly pagePrints: string;
  readonly pagesPrint: string;
  readonly noRevision: string;
  readonly or: string;
  /** Where to find a form whose page we do not know. */
  readonly publicPage: string;
  readonly notSeen: string;
  readonly drawnOtherwise: string;
}

interface FormRefusals {
  readonly unreadableWords: (found: Unreadable) => Refusal;
  readonly notTakenWords: (found: NotTaken, fillable: readonly string[]) => Refusal;
  /** What is said of a form that is kept though its very file was not seen before. */
  readonly notSeenWords: (drawnOtherwise: readonly number[]) => string;
  readonly differenceWords: (difference: FieldDifference) => string;
}

export function formRefusalsIn(words: RefusalWords): FormRefusals {
  return {
    unreadableWords: (found) => said(words.unreadable[found.kind], unreadableValues(words, found)),
    notTakenWords: (found, fillable) =>
      said(words.notTaken[found.kind], {
        ...takenValues(words, found),
        fillable: fillable.join(', '),
      }),
    notSeenWords: (pages) =>
      pages.length === 0
        ? words.notSeen
        : `${words.notSeen} ${put(words.drawnOtherwise, { pages: pages.join(', ') })}`,
    differenceWords: (difference) => differing(words, difference),
  };
}

type Values = Parameters<typeof put>[1];

function said({ what, fix }: Refusal, values: Values): Refusal {
  return { what: put(what, values), fix: put(fix, values) };
}

function unreadableValues(words: RefusalWords, found: Unreadable): Values {
  switch (found.kind) {
    case 'damaged':
      return { damage: words.damages[found.what] };
    case 'unknown-encryption':
      return { scheme: found.scheme };
    case 'endless':
      return { circle: words.circles[found.what] };
    case 'beyond-limits':
      return { limit: words.limits[found.limit], most: figure(found.most) };
    default:
      return {};
  }
}

/** 16000000 as 16,000,000. */
function figure(number: number): string {
  return String(number).replace(/\B(?=(\d{3})+$)/gu, ',');
}

function takenValues(words: RefusalWords, found: NotTaken): Values {
  switch (found.kind) {
    case 'other-pdf':
      return {};
    case 'no-map': {
      const { number, revision, title } = found.printed;
      const printed = revision === undefined ? '' : ` [${revision}]`;
      return { form: title === undefined ? number : `${number}, ${title}`, printed };
    }
    case 'other-revision':
      return revisionValues(words, found);
    case 'fields-differ':
      return { ...formValues(words, found.form), ...differValues(words, found.differences) };
    case 'print-differs': {
      const prints = found.pages.length === 1 ? words.pagePrints : words.pagesPrint;
      return {
        ...formValues(words, found.form),
        pages: put(prints, { pages: found.pages.join(', ') }),
      };
    }
    case 'filled-in': {
      const { form, fields } = found;
      return { ...formValues(words, form), count: fields.length, first: fields[0] ?? '' };
    }
  }
}

function formValues(
  { publicPage }: RefusalWords,
  { id, revision, page }: Extract<NotTaken, { kind: 'filled-in' }>['form'],
): Values {
  return { form: id.toUpperCase(), revision, page: page ?? publicPage };
}

function revisionValues(
  words: RefusalWords,
  { printed, wanted }: Extract<NotTaken, { kind: 'other-revision' }>,
): Values {
  const [first] = wanted;
  return {
    form: printed.number,
    printed: printed.revision === undefined ? words.noRevision : `[${printed.revision}]`,
    wanted: wanted.map((form) => `[${form.revision}]`).join(` ${words.or} `),
    page: first?.page ?? words.publicPage,
  };
}

function differValues(words: RefusalWords, differences: readonly FieldDifference[]): Values {
  const [first] = differences;
  const many = differences.length === 1 ? words.oneDiffers : words.severalDiffer;
  return {
    differ: put(many, { count: differences.length }),
    first: first === undefined ? '' : differing(words, first),
  };
}

function differing({ differences }: RefusalWords, difference: FieldDifference): string {
  const state = difference.kind === 'no-such-state' ? difference.state : '';
  return put(differences[difference.kind], { field: difference.field, state });
}
