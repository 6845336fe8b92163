import { readdirSync, readFileSync } from 'node:fs';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { answersAt, factPaths } from '../../src/facts/every-fact.ts';
import { languages } from '../../src/words/languages.ts';
import { englishIn } from '../english-in-spanish.ts';
import { runCaptured } from './run-captured.ts';

const spanish = (...words: readonly string[]) => runCaptured(...words, '--lang', 'es');

const commands = [
  ...[[], ['check'], ['packet'], ['new'], ['batch'], ['read'], ['courthouses'], ['forms']],
  ...[['forms', 'add'], ['forms', 'verify'], ['law'], ['schema'], ['redact']],
] as const;

describe('help in Spanish', () => {
  it.each(commands.map((one) => [one.join(' '), one] as const))(
    'of dismissal %s stands for a value with a Spanish word',
    async (_, words) => {
      const { out } = await spanish(...words, '--help');
      const english = (await runCaptured(...words, '--help')).out;
      const placeholders = (text: string) => [
        ...new Set([...text.matchAll(/<([^>]+)>|\[([a-z.]+)\]/gu)].map(([whole]) => whole)),
      ];
      const same = placeholders(english).filter((one) => placeholders(out).includes(one));
      expect(same.filter((one) => one !== '<id>')).toEqual([]);
      expect(out).not.toMatch(/\((?:choices|default|env|preset)\b/u);
      // Commands, flags and the fields of a record are typed as they are in every language.
      const typed =
        /--[a-z-]+|^ {2}[a-z]+(?= |$)|dismissal [a-z]+|[a-z]+\.[a-z]+=\w+|\bcheck --json/gmu;
      expect(
        englishIn(out.replaceAll(typed, ' '), ['no dice', 'own', 'record"', '"check']),
      ).toEqual([]);
    },
  );

  it('lines up its columns', async () => {
    const { out } = await spanish('--help');
    const rows = out.split('\n').filter((line) => /^ {2}[a-z]+ .*\S {2,}\S/u.test(line));
    const starts = rows.map((line) => /^ {2}\S.*?\S {2,}(?=\S)/u.exec(line)?.[0].length);
    expect(rows.length).toBeGreaterThan(8);
    expect(new Set(starts).size).toBe(1);
  });
});

it('an argument that is missing is named in Spanish', async () => {
  expect((await spanish('check')).err).toContain("falta el argumento 'datos'");
  expect((await spanish('packet', 'samples/smallest.yaml')).err).toContain('--out <carpeta>');
});

describe('the answers that a question shows in Spanish', () => {
  const { recordAnswers, valueWords } = languages.es;
  const choices = factPaths.flatMap((fact) => {
    const answers = answersAt(fact);
    return answers?.kind === 'choice' ? answers.of.map(({ says }) => [fact, says] as const) : [];
  });

  it('have Spanish words, all of them', () => {
    const without = choices.filter(
      ([fact, says]) =>
        !/^\d+$/u.test(says) &&
        recordAnswers[says] === undefined &&
        valueWords(fact, says) === undefined,
    );
    expect(without).toEqual([]);
  });

  it('come beside the word that the record takes', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'spanish-'));
    const file = join(folder, 'record.yaml');
    const sample = readFileSync('samples/dui-discretionary.yaml', 'utf8');
    await writeFile(file, sample.replaceAll(/^ +ended.*\n/gmu, ''));
    const { out } = await spanish('check', file, '--as-of', '2026-11-25');
    expect(out).toContain('completed (se completó: llegó a su fin)');
    await rm(folder, { recursive: true });
  });
});

it('a section that is not known is said so in Spanish', () => {
  expect(languages.es.statuteWords('section not known')).toBe('sección que no se conoce');
  expect(languages.es.statuteWords('PC 1(another)')).toBe('otro delito');
  expect(languages.es.statuteWords('PC 288(another)')).toBe('otra parte de PC 288');
  expect(languages.es.statuteWords('PC 288(a)')).toBe('PC 288(a)');
});

it('papers that are read are told of in Spanish alone, but for what they print', async () => {
  const folder = 'test/intake/examples';
  const papers = readdirSync(folder).filter((name) => /^r\d+\.txt$/u.test(name));
  expect(papers.length).toBeGreaterThan(5);
  for (const name of papers) {
    const { out } = await spanish('read', join(folder, name));
    const printed = readFileSync(join(folder, name), 'utf8').toLowerCase();
    const left = englishIn(out, []).filter((one) => !printed.includes(one.trim().toLowerCase()));
    expect(left, name).toEqual([]);
  }
});

it('a case whose number is unknown is a case without a number', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'spanish-'));
  const file = join(folder, 'record.yaml');
  const sample = readFileSync('samples/smallest.yaml', 'utf8');
  await writeFile(file, sample.replace(/number: BA000000\b/u, 'number: unknown'));
  const { out } = await spanish('check', file, '--as-of', '2026-11-25');
  expect(out).toContain('Caso sin número');
  await rm(folder, { recursive: true });
});
