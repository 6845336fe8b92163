import type { FormFolder } from '../forms/form-folder.ts';
import type { Words } from '../words/words.ts';
import type { KeptForm } from './kept-forms.ts';
import type { Run } from './setting.ts';
import { wrapped } from './wrapped.ts';

/** One form in the list: known, added, or both. */
export interface FormRow {
  readonly form: string;
  readonly revision: string;
  readonly title?: string;
  readonly use?: string;
  readonly page?: string;
  readonly state: keyof Words['forms']['formStates'];
  /** SHA-256 of the added file, and whether we had seen that file before. */
  readonly served?: string;
  readonly seen?: boolean;
}

/** Every known court form, and every added one that is not known. */
export function formRows(
  known: readonly FormFolder[],
  kept: readonly KeptForm[],
): readonly FormRow[] {
  const courts = known.filter((form) => form.maker === 'judicial-council');
  const rows = courts.map((form): FormRow => {
    const own = kept.find(({ note }) => note.form === form.id && note.revision === form.revision);
    return {
      form: form.id.toUpperCase(),
      revision: form.revision,
      title: form.title,
      use: form.use,
      ...(form.page === undefined ? {} : { page: form.page }),
      ...(own === undefined ? { state: 'not-there' } : stateOf(own)),
    };
  });
  const strangers = kept
    .filter(({ state }) => state === 'not-known')
    .map((own): FormRow => {
      const { form, revision } = own.note;
      return { form: form.toUpperCase(), revision, ...stateOf(own) };
    });
  return [...rows, ...strangers];
}

function stateOf({ state, note }: KeptForm) {
  return { state, served: note.served, seen: note.seen };
}

export function formLines(
  folder: string,
  rows: readonly FormRow[],
  { style, width, words }: Pick<Run, 'style' | 'width' | 'words'>,
): readonly string[] {
  const { filled, formsSaid } = words;
  const lines = rows.flatMap((row) => [
    `${style.bold(row.form)} [${row.revision}]${row.title === undefined ? '' : ` ${row.title}`}`,
    ...wrapped(stateWords(words, row), width, '  '),
    ...(row.page === undefined ? [] : [`  ${style.dim(row.page)}`]),
  ]);
  const missing = rows.some((row) => row.state === 'not-there');
  return [
    ...lines,
    '',
    filled(formsSaid.keptIn, { folder }),
    ...(missing ? [formsSaid.download] : []),
  ];
}

function stateWords({ filled, forms, formsSaid }: Words, { state, seen }: FormRow): string {
  const said = forms.formStates[state];
  return state === 'there' && seen === false ? filled(formsSaid.notSeen, { state: said }) : said;
}
