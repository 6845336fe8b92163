import { shownDate, shownStatute } from '../facts/safe-to-show.ts';
import { californiaCounties } from './reading/california-counties.ts';
import { wordsOf } from './reading/vocabulary.ts';
import { recordSchemaInFull } from './schema/person-record.ts';

/** What is on a county's list: no courthouse or prosecutor on it is a person's name. */
export type PublicNames = ReadonlySet<string>;

/**
 * A record as written, with nothing about the person in it, for a bug report. What decides stays:
 * dates, sections, amounts, and the record's own words for facts. Everything else is replaced,
 * under any key: a name in the wrong place goes too.
 */
export function harmless(written: unknown, publicNames: PublicNames): unknown {
  const words = new Set([...wordsOf(recordSchemaInFull()), ...publicNames, ...californiaCounties]);
  return replaced({ words, path: [] }, written);
}

interface Place {
  readonly words: ReadonlySet<string>;
  readonly path: readonly (string | number)[];
}

function replaced(place: Place, value: unknown): unknown {
  const at = (key: string | number): Place => ({ ...place, path: [...place.path, key] });
  if (Array.isArray(value)) return value.map((one, index) => replaced(at(index), one));
  if (typeof value === 'object' && value !== null) {
    return Object.fromEntries(
      Object.entries(value).map(([key, inner]) => [key, replaced(at(key), inner)]),
    );
  }
  return oneValue(place, value);
}

/** These hold a person or what a person said; there only a word from a list stays. */
const ofPeople: ReadonlySet<string | number> = new Set([
  'petitioner',
  'filer',
  'preparedBy',
  'nameOnCase',
  'statement',
]);

function oneValue({ words, path }: Place, value: unknown): unknown {
  const text = String(value);
  const key = keyOf(path);
  if (key === 'bornOn') return `${text.slice(0, 4)}-01-01`;
  if (isCaseNumber(path)) return caseNumberLike(text, Number(path[1]) + 1);
  const stand = standIns[key];
  if (stand !== undefined && !(key === 'mailingAddress' && words.has(text))) return stand;
  if (path.some((part) => ofPeople.has(part))) return keptOfPeople(key, text) ? value : 'Example';
  if (typeof value !== 'string' || words.has(text)) return value;
  return isDecisive(key, text, words) ? value : 'Example';
}

/** The name of the key, also for list entries under it. */
function keyOf(path: Place['path']): string {
  const last = path.findLast((part) => typeof part === 'string');
  return typeof last === 'string' ? last : '';
}

function isCaseNumber([first, , third, ...more]: Place['path']): boolean {
  return first === 'cases' && third === 'number' && more.length === 0;
}

function keptOfPeople(key: string, text: string): boolean {
  return key === 'language' || key === 'kind' || /^(?:petitioner|none|confidential)$/u.test(text);
}

function isDecisive(key: string, text: string, words: ReadonlySet<string>): boolean {
  if (key === 'defendantSuffix') return /^\d{1,3}$/u.test(text);
  if (shownDate(text) !== undefined || /^\d{1,8}$/u.test(text)) return true;
  if (key === 'statute' || key === 'charged') return shownStatute(text) !== undefined;
  return runsOf(text).every((run) => docketWords(words).has(run));
}

/** "036 MONTHS SUMMARY PROBATION": a docket's words for facts and lengths. */
function docketWords(words: ReadonlySet<string>): ReadonlySet<string> {
  return new Set([
    ...[...words].flatMap(runsOf),
    'months',
    'month',
    'years',
    'year',
    'days',
    'day',
  ]);
}

function runsOf(text: string): readonly string[] {
  return text.toLowerCase().match(/\p{L}+/gu) ?? [];
}

const standIns: Readonly<Record<string, string>> = {
  first: 'Pat',
  middle: 'Q',
  last: 'Example',
  suffix: 'Jr',
  street: '1 Example Street',
  lines: '1 Example Street',
  unit: '1',
  city: 'Los Angeles',
  state: 'CA',
  zip: '90001',
  phone: '(323) 555-0100',
  email: 'person@example.com',
  barNumber: '123456',
  statement: 'What the person said.',
  department: '1',
};

/** The letters before the number are the courthouse's, and those after it the defendant's. */
function caseNumberLike(text: string, index: number): string {
  const [, before = 'CASE', digits = '00000', after = ''] =
    /^(\d{0,2}[A-Za-z]{1,5})(\d{4,9})(-\d{1,3})?$/u.exec(text.trim()) ?? [];
  return `${before}${String(index).padStart(digits.length, '0')}${after}`;
}
