import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';

interface Row {
  readonly english: string;
  readonly spanish: readonly string[];
  readonly not: readonly string[];
}

const [used = '', later = ''] = readFileSync('docs/glossary.md', 'utf8').split(
  '## Words that no paper needs yet',
);
const rows = rowsOf(used);

function rowsOf(page: string): readonly Row[] {
  return page
    .split('\n')
    .filter((line) => /^\| [^-]/u.test(line) && !line.startsWith('| English'))
    .map((line) => {
      const [, english = '', spanish = '', , not = ''] = line.split('|').map((cell) => cell.trim());
      return { english, spanish: terms(spanish), not: terms(not) };
    });
}

function terms(cell: string): readonly string[] {
  return cell
    .split(';')
    .map((one) => one.trim())
    .filter((one) => one !== '');
}

function filesUnder(folder: string): readonly string[] {
  return readdirSync(folder).flatMap((name) => {
    const path = join(folder, name);
    return statSync(path).isDirectory() ? filesUnder(path) : [path];
  });
}

/** What a person reads in a file: a template without its tags, a words module's strings. */
function saidIn(path: string): string {
  const text = readFileSync(path, 'utf8');
  if (path.endsWith('.hbs')) return text.replaceAll(/\{\{[^}]*\}\}/gu, ' ');
  return text
    .replaceAll(/\/\*\*?[\s\S]*?\*\/|^import[\s\S]*?;$/gmu, '')
    .split('\n')
    .filter((line) => /['`]/u.test(line))
    .map((line) => line.replace(/^\s*'?[\w()./ -]+'?: (?=['`[])/u, ''))
    .join('\n');
}

const said = [...filesUnder('templates/es'), ...filesUnder('src/words/es')].map(
  (path) => [path, saidIn(path)] as const,
);
const all = said.map(([, text]) => text).join('\n');

function word(term: string): RegExp {
  const escaped = term.replaceAll(/[.*+?^${}()|[\]\\]/gu, '\\$&').replaceAll(' ', '\\s+');
  return new RegExp(`(?<!\\p{L})${escaped}(?!\\p{L})`, 'iu');
}

function where(pattern: RegExp): readonly string[] {
  return said.flatMap(([path, text]) =>
    text
      .split('\n')
      .filter((line) => pattern.test(line))
      .map((line) => `${path}: ${line.trim()}`),
  );
}

describe('what is said in Spanish', () => {
  it.each(rows.map((row) => [row.english, row] as const))(
    'says “%s” with the word of the glossary, and with no other',
    (_, { spanish, not }) => {
      expect(spanish.filter((term) => !word(term).test(all))).toEqual([]);
      expect(not.flatMap((term) => where(word(term)))).toEqual([]);
    },
  );

  it('has a row for the words that matter at a hearing', () => {
    expect(rows.length).toBeGreaterThan(50);
    expect(rows.every(({ spanish, not }) => spanish.length > 0 && not.length > 0)).toBe(true);
  });

  it.each(rowsOf(later).map((row) => [row.english, row] as const))(
    'does not say “%s” with a word that the glossary rejects',
    (_, { not }) => {
      expect(not.flatMap((term) => where(word(term)))).toEqual([]);
    },
  );

  it('speaks to the person as usted', () => {
    expect(
      where(/(?<!\p{L})(?:tú|tus?|ti|contigo|tienes|puedes|debes|vosotros)(?!\p{L})/iu),
    ).toEqual([]);
  });

  it('says “tiene que” for what the law requires, never “debe”, which may mean “should”', () => {
    expect(where(/(?<!\p{L})deben?\s+(?:que\s+)?\p{L}+[aei]r(?:se|l[aeo]s?)?(?!\p{L})/iu)).toEqual(
      [],
    );
  });

  it('gives a first day with “desde el”, never “después del”, which is a day later', () => {
    expect(where(/después del? \{(?!day\})/u)).toEqual([]);
  });
});
