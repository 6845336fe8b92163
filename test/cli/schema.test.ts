import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import * as z from 'zod';
import { run } from '../../src/cli/run.ts';
import { noStyle } from '../../src/cli/style.ts';
import { checkJsonSchema, checkOutput } from '../../src/eligibility/published-output.ts';
import { jsonText } from '../../src/packet/json-text.ts';
import { recordJsonSchema } from '../../src/record/schema/person-record.ts';

const samples = readdirSync('samples')
  .filter((name) => name.endsWith('.yaml'))
  .map((name) => `samples/${name}`);

async function dismissal(...words: readonly string[]) {
  let printed = '';
  const said: string[] = [];
  let code = 0;
  await run(words, {
    style: noStyle,
    errorStyle: noStyle,
    width: 80,
    print: (text) => {
      printed += text;
    },
    printLines: (lines) => {
      printed += lines.map((line) => `${line}\n`).join('');
    },
    say: (lines) => {
      said.push(...lines);
    },
    end: (ended) => {
      code = ended;
    },
  });
  return { printed, said, code };
}

/** The published schema, read back as a program that knows nothing of this one would. */
function published(name: 'check' | 'record'): z.ZodType {
  return z.fromJSONSchema(JSON.parse(readFileSync(`docs/schema/${name}.json`, 'utf8')));
}

describe('the schemas in docs/schema', () => {
  it('are up to date: npm run schemas writes them', () => {
    expect(readFileSync('docs/schema/record.json', 'utf8')).toBe(jsonText(recordJsonSchema()));
    expect(readFileSync('docs/schema/check.json', 'utf8')).toBe(jsonText(checkJsonSchema()));
  });

  it('are what dismissal schema prints', async () => {
    expect((await dismissal('schema', 'record')).printed).toBe(jsonText(recordJsonSchema()));
    expect((await dismissal('schema', 'check')).printed).toBe(jsonText(checkJsonSchema()));
    expect((await dismissal('schema', 'petition')).code).toBe(2);
  });

  it.each(samples)('%s is a valid record', (name) => {
    const written: unknown = parse(readFileSync(name, 'utf8'), { schema: 'core' });
    expect(published('record').safeParse(written).error?.issues).toBeUndefined();
  });

  it.each([
    ['a key that no record has', { petitoner: {} }],
    ['no cases', { petitioner: { name: { first: 'Jordan', last: 'Example' } } }],
    ['an unknown word for a level', { level: 'serious' }],
  ])('refuse a record with %s', (_, change) => {
    const written = parse(readFileSync('samples/not-yet.yaml', 'utf8'), { schema: 'core' });
    const changed =
      'level' in change
        ? { ...written, cases: [{ ...written.cases[0], counts: [{ ...change, number: 1 }] }] }
        : 'petitioner' in change
          ? change
          : { ...written, ...change };
    expect(published('record').safeParse(written).success).toBe(true);
    expect(published('record').safeParse(changed).success).toBe(false);
  });
});

describe('check --json', () => {
  it.each(samples)('%s: prints what is published, and no other key', async (name) => {
    const { printed } = await dismissal('check', name, '--json', '--as-of', '2026-11-24');
    const output: unknown = JSON.parse(printed);
    expect(published('check').safeParse(output).error?.issues).toBeUndefined();
    // A schema drops unknown keys while parsing, so the result would be smaller.
    expect(checkOutput.parse(output)).toEqual(output);
  });

  it('is as published if the record cannot be read', async () => {
    const { printed, code } = await dismissal('check', 'package.json', '--json');
    const output: unknown = JSON.parse(printed);
    expect(checkOutput.parse(output)).toEqual(output);
    expect(code).toBe(3);
  });

  it('is as published with --what-if', async () => {
    const { printed } = await dismissal(
      ...['check', 'samples/not-yet.yaml', '--json', '--as-of', '2026-11-24'],
      ...['--what-if', 'circumstances.charged=yes'],
    );
    const output: unknown = JSON.parse(printed);
    expect(published('check').safeParse(output).success).toBe(true);
    expect(checkOutput.parse(output)).toEqual(output);
  });
});
