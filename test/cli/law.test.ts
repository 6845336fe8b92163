import { describe, expect, it } from 'vitest';
import { run } from '../../src/cli/run.ts';
import { noStyle } from '../../src/cli/style.ts';

async function law(...words: readonly string[]) {
  let printed = '';
  const said: string[] = [];
  let code = 0;
  await run(['law', ...words], {
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

describe('dismissal law', () => {
  it('lists the sections with one line each', async () => {
    const { printed, code } = await law();
    expect(printed).toContain(
      '  PC 1203.41      Dismissal of a felony after county jail or state prison\n',
    );
    expect(printed.split('\n').every((line) => line.length <= 80)).toBe(true);
    expect(code).toBe(0);
  });

  it('shows a section with its dates, acts, sources and the day it was read', async () => {
    const { printed, code } = await law('1203.41');
    expect(code).toBe(0);
    expect(printed).toContain(
      'PC 1203.41 · Dismissal of a felony after county jail or state prison',
    );
    expect(printed).toContain('From January 1, 2023, SB 731 (Stats. 2022, ch. 814)');
    expect(printed).toContain('sectionNum=1203.41');
    expect(printed).toContain('The code was last checked on July 10, 2026.');
  });

  it('says which changes were not in force on that day', async () => {
    const oneLine = async (...words: readonly string[]) =>
      (await law(...words)).printed.replaceAll(/\s+/gu, ' ');
    expect(await oneLine('1203.41', '--as-of', '2022-12-31')).toContain(
      'SB 731 (Stats. 2022, ch. 814) (not in force on December 31, 2022)',
    );
    expect(await oneLine('1203.41', '--as-of', '2023-07-10')).not.toContain('not in force');
    expect(await oneLine('1203.4', '--as-of', '2023-07-09')).toContain(
      'AB 134 (Stats. 2023, ch. 47) (not in force on July 9, 2023)',
    );
  });

  it('shows a list with the first day of each row', async () => {
    const { printed } = await law('PC', '1203.4');
    expect(printed.replaceAll(/\s+/gu, ' ')).toContain('PC 287(c) (from January 1, 2019)');
  });

  it('gives the same as JSON, with separate rows and sources', async () => {
    const { printed } = await law('VC', '12810', '--json', '--as-of', '2026-11-24');
    const [section] = JSON.parse(printed);
    expect(section.section).toBe('VC 12810');
    expect(section.tables[0].rows).toContainEqual({ section: 'PC 192(c)' });
    expect(section.lawReadOn).toBe('2026-07-10');
    expect(section.sources[0].confidence).toBe('high');
  });

  it('says if a section is not in the book, names the nearest, and exits with 2', async () => {
    const { printed, said, code } = await law('1203.44');
    expect(printed).toBe('');
    expect(said.join(' ')).toContain('The nearest here: PC 1203.43, PC 1203.45');
    expect(code).toBe(2);
  });

  it('says if the words are not a section at all', async () => {
    const { said, code } = await law('expungement');
    expect(said[0]).toBe('expungement does not read as a section of the law.');
    expect(code).toBe(2);
  });
});
