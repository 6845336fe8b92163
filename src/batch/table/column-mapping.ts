import { readFile } from 'node:fs/promises';
import { type Document, isScalar, parseDocument, visit } from 'yaml';
import * as z from 'zod';
import { UsageFault } from '../../cli/usage-fault.ts';
import { type DayFormat, dayFormat } from './written-day.ts';

/** How a clinic's table columns map to a record's facts. */
export interface ColumnMapping {
  /** The row with the headings. */
  readonly header: number;
  readonly sheet?: string;
  readonly encoding?: 'utf-8' | 'windows-1252';
  /** The column that identifies people, if one person has several rows. */
  readonly person?: string;
  readonly dates: readonly DayFormat[];
  /** The separator between counts in one cell. */
  readonly split: readonly string[];
  /** The same for everyone. */
  readonly same: readonly (readonly [target: Target, value: string])[];
  readonly columns: readonly MappedColumn[];
}

export interface MappedColumn {
  readonly target: Target;
  readonly from: string;
  /** What the clinic's words mean in the record's words. */
  readonly words: Readonly<Record<string, string>>;
}

/** Where a cell goes in the record, as "petitioner.name" or "count.statute". */
export type Target = string;

/** What a person has once, what each case has, and what each count has. */
const roots = /^(?:reference$|preparedBy$|(?:petitioner|filer|circumstances|case|count)\.)/u;

const text = z.union([z.string(), z.number(), z.boolean()]).transform((one) => wordOf(one));

const written = z.strictObject({
  header: z.number().int().min(1).max(100).default(1),
  sheet: z.string().optional(),
  encoding: z.enum(['utf-8', 'windows-1252']).optional(),
  person: z.string().optional(),
  dates: z.union([z.string(), z.array(z.string()).min(1)]).default(['YYYY-MM-DD', 'M/D/YYYY']),
  split: z.union([z.string().min(1), z.array(z.string().min(1))]).default([';', '|', '\n']),
  same: z.record(z.string(), text).default({}),
  columns: z.record(
    z.string(),
    z.union([
      z.string(),
      z.strictObject({ from: z.string(), words: z.record(z.string(), text).default({}) }),
    ]),
  ),
});

/** In YAML 1.2 yes is a word and true is a boolean; a record accepts both. */
function wordOf(one: string | number | boolean): string {
  if (typeof one === 'boolean') return one ? 'yes' : 'no';
  return String(one);
}

/**
 * @throws UsageFault if the file is missing or not a mapping.
 */
export async function readMapping(path: string): Promise<ColumnMapping> {
  const source = await readFile(path, 'utf8').catch(() => {
    throw UsageFault.of('columns-unreadable', { name: path });
  });
  return mappingOf(source, path);
}

export function mappingOf(source: string, name: string): ColumnMapping {
  const parsed = written.safeParse(yamlOf(source, name));
  if (!parsed.success) {
    const [issue] = parsed.error.issues;
    const keys = issue?.code === 'unrecognized_keys' ? issue.keys : [];
    const path = [...(issue?.path ?? []), ...keys].join('.');
    throw UsageFault.of('columns-not-as-known', { name, path });
  }
  const { dates, split, same, columns, ...rest } = parsed.data;
  const targets = [...Object.keys(same), ...Object.keys(columns)];
  const wrong = targets.find((one) => !roots.test(one));
  if (wrong !== undefined) {
    throw UsageFault.of('columns-no-place', { name, place: wrong });
  }
  return {
    ...given(rest),
    dates: formatsOf([dates].flat(), name),
    split: [split].flat(),
    same: Object.entries(same),
    columns: Object.entries(columns).map(([target, column]) =>
      typeof column === 'string'
        ? { target, from: column, words: {} }
        : { target, from: column.from, words: lowered(column.words) },
    ),
  };
}

function given({
  header,
  sheet,
  encoding,
  person,
}: Pick<z.infer<typeof written>, 'header' | 'sheet' | 'encoding' | 'person'>) {
  return {
    header,
    ...(sheet === undefined ? {} : { sheet }),
    ...(encoding === undefined ? {} : { encoding }),
    ...(person === undefined ? {} : { person }),
  };
}

function lowered(words: Readonly<Record<string, string>>): Readonly<Record<string, string>> {
  return Object.fromEntries(
    Object.entries(words).map(([key, is]) => [key.trim().toLowerCase(), is]),
  );
}

function yamlOf(source: string, name: string): unknown {
  try {
    const document = parseDocument(source, { uniqueKeys: false, logLevel: 'error' });
    const isRead = document.errors.length === 0 && !hasAKeyTwice(document);
    if (isRead) return document.toJS({ maxAliasCount: 0 });
  } catch {
    // An alias that stands for too much.
  }
  throw UsageFault.of('columns-not-yaml', { name });
}

/** The library would compare every key with every other: 40,000 keys took it 11 seconds. */
function hasAKeyTwice(document: Document.Parsed): boolean {
  let found = false;
  visit(document, {
    Map: (_, { items }) => {
      const keys = items.map(({ key }) => (isScalar(key) ? String(key.value) : key));
      found ||= new Set(keys).size < keys.length;
    },
  });
  return found;
}

function formatsOf(dates: readonly string[], name: string): readonly DayFormat[] {
  const monthFirst = dates.some((one) => /^M{1,2}(?!M)/u.test(one));
  const dayFirst = dates.some((one) => /^D{1,2}\W+M{1,2}(?!M)/u.test(one));
  if (monthFirst && dayFirst) {
    throw UsageFault.of('columns-two-orders', { name });
  }
  return dates.map((one) => {
    const format = dayFormat(one);
    if (format === undefined) {
      throw UsageFault.of('columns-not-a-date', { name, written: one });
    }
    return format;
  });
}
