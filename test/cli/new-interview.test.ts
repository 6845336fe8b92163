import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { plain } from '../../src/calendar/plain-date.ts';
import { readRecord } from '../../src/law/read-record.ts';
import { runCaptured } from './run-captured.ts';

let folder = '';
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'interview-'));
});
afterAll(() => {
  rmSync(folder, { recursive: true });
});

const day = '2026-11-28';
const inFolder = (name: string) => join(folder, name);

/** An interview with these answers; the record goes to this file. */
async function asked(name: string, answers: readonly string[], ...more: readonly string[]) {
  const file = inFolder(`${name}.answers`);
  writeFileSync(file, answers.join('\n'));
  const out = inFolder(`${name}.yaml`);
  const words = ['new', '--answers', file, '--out', out, '--replace', '--as-of', day, ...more];
  const { out: said, code } = await runCaptured(...words);
  const text = existsSync(out) ? readFileSync(out, 'utf8') : '';
  return { said: said.replaceAll(/\n\s*/gu, '\n'), code, text, out };
}

const answersOf = (sheet: string) =>
  readFileSync(new URL(`answers/${sheet}.txt`, import.meta.url), 'utf8')
    .trimEnd()
    .split('\n');

/** The answers up to the case number and courthouse, for one misdemeanor. */
const begun = ['Jordan Example', 'BA000000', 'foltz', 'PC 484(a) misd'];

it('a file of more answers than any interview has is refused', async () => {
  const file = inFolder('many.answers');
  writeFileSync(file, '0\n'.repeat(2001));
  const { code, err } = await runCaptured('new', '--answers', file, '--out', inFolder('many.yaml'));
  expect(code).toBe(2);
  expect(err).toContain('more than 2000 lines');
});

it('a page pasted where a plea is asked for is no plea, and is not read for minutes', async () => {
  const { said, text } = await asked('pasted', [...begun, `nolo ${'10/10/ '.repeat(15_000)}`]);
  expect(said).toContain('How did this count end, and on what day?');
  expect(text).not.toContain('convictedOn');
});

describe('an intake sheet, asked for in the terminal', () => {
  const sheets = [
    ['1-vega', 'Open now: up to the judge'],
    ['2-hill', 'Open now: the judge must grant it'],
    ['3-trinh', 'Open now: the judge must grant it'],
    ['4-okoro', 'Open now: up to the judge'],
  ] as const;

  it.each(sheets)('%s comes to “%s” in at most 20 answers', async (sheet, outcome) => {
    const answers = answersOf(sheet);
    expect(answers.length).toBeLessThanOrEqual(20);
    const { said, code, text } = await asked(sheet, answers);
    expect(code).toBe(0);
    expect(said).toContain(` · ${outcome}`);
    expect(said).not.toMatch(/\n(?:Type one of|Type an answer|That is no day|No name)/u);
    expect(said.match(/^> /gmu)).toHaveLength(answers.length);
    const { findings, record } = readRecord(text, plain(day));
    expect(findings.filter(({ severity }) => severity === 'error')).toEqual([]);
    expect(record?.circumstances.asOf).toBe(day);
  });

  it('makes the papers at the end', async () => {
    const answers = [...answersOf('3-trinh').slice(0, -1), inFolder('papers')];
    const { code } = await asked('papers', answers);
    expect(code).toBe(0);
    expect(existsSync(join(folder, 'papers', 'GA102345', 'petition.pdf'))).toBe(true);
  });

  it('offers a folder of this person’s own, where another person’s papers are in “packets”', async () => {
    const before = process.cwd();
    process.chdir(folder);
    try {
      mkdirSync('packets');
      writeFileSync('own.answers', [...answersOf('3-trinh').slice(0, -1), 'no'].join('\n'));
      const { out } = await runCaptured('new', '--answers', 'own.answers', '--as-of', day);
      expect(out.replaceAll(/\s+/gu, ' ')).toContain('They go to the folder packets-2;');
    } finally {
      process.chdir(before);
    }
  });

  it('needs few more answers once its docket was read', async () => {
    const draft = inFolder('vega-draft.yaml');
    await runCaptured('read', 'test/intake/sheets/1-vega.txt', '--out', draft);
    const answers = ['', '0', '', '0', '0', 'vega@example.com', '', 'no'];
    const { said, code, text } = await asked('vega-read', answers, '--from', draft);
    expect(code).toBe(0);
    expect(said).toContain('Open now: up to the judge');
    expect(text).toContain(
      'convictedOn: { is: 2016-05-12, from: "docket, line 16" } # docket, line 16',
    );
    expect(text).toContain('allClear: yes');
    expect(text).toContain('email: vega@example.com');
    expect(text).not.toContain('statement:');
  });

  it.each(['Kim Ly Trinh', 'Kim Ly Trinh aka Kim Ly Dang'])(
    'keeps the docket’s name once along with the current name, typed as “%s”',
    async (typed) => {
      const draft = inFolder('trinh-draft.yaml');
      await runCaptured('read', 'test/intake/sheets/3-trinh.txt', '--out', draft, '--replace');
      const { text, said } = await asked('trinh-read', [typed, '2', 'stop'], '--from', draft);
      expect(said).toContain('Enter: Kim Ly Dang');
      const { petitioner, cases } = readRecord(text, plain(day)).record ?? {};
      expect(petitioner?.name.last).toBe('Trinh');
      expect(petitioner?.otherNames).toEqual([{ first: 'Kim', middle: 'Ly', last: 'Dang' }]);
      expect(cases?.[0].nameOnCase?.last).toBe('Dang');
    },
  );

  it('offers no name for Enter where there are two: the case may be under either', async () => {
    const draft = inFolder('trinh-enter-draft.yaml');
    await runCaptured('read', 'test/intake/sheets/3-trinh.txt', '--out', draft, '--replace');
    const { said, text } = await asked(
      'trinh-enter',
      ['Kim Ly Trinh', '', '2', 'stop'],
      '--from',
      draft,
    );
    expect(said).not.toContain('Enter: Kim Ly Trinh');
    expect(readRecord(text, plain(day)).record?.cases[0].nameOnCase?.last).toBe('Dang');
  });
});

describe('an answer', () => {
  it('is read back in words', async () => {
    const { said } = await asked('read-back', [...begun, 'nolo 3/14/16', 'stop']);
    expect(said).toContain('First name Jordan, last name Example.');
    expect(said).toContain('Clara Shortridge Foltz Criminal Justice Center');
    expect(said).toContain('Plea of no contest (nolo contendere). March 14, 2016.');
  });

  it('may be just a month, and the record says no more', async () => {
    const { said, text } = await asked('month', [...begun, 'nolo March 2016', 'stop']);
    expect(said).toContain('March 2016, the day not known.');
    expect(text).toContain('convictedOn: 2016-03');
  });

  it('may be "unknown": it is not asked again, then or later', async () => {
    const { said, text, out } = await asked('unknown', [...begun, '?', 'stop']);
    expect(said).toContain('Left open.');
    const plea = 'How did this count end, and on what day?';
    expect(said.split(plea)).toHaveLength(2);
    const later = await asked('unknown-later', ['stop'], '--from', out);
    expect(later.said).not.toContain(plea);
    expect(text).not.toContain('disposition:');
  });

  it('that the record cannot take is refused with the record’s own words', async () => {
    const { said } = await asked('refused', [...begun, 'nolo 3/14/2027', 'stop']);
    expect(said).toContain('is a day that has not come yet');
    const bare = await asked('bare', ['Jordan Example', 'BA000000', 'foltz', '459', 'stop']);
    expect(bare.said).toContain('PC 459');
  });

  it('that fits several courthouses gets a second question with their names', async () => {
    const { said } = await asked('which', ['Jordan Example', '6VW01234', 'van nuys', 'stop']);
    expect(said).toContain('Van Nuys Courthouse West and Van Nuys Courthouse East');
  });

  it('can be the courthouse the number suggests, just by pressing Enter', async () => {
    const { text } = await asked('hint', ['Jordan Example', 'YA090011', '', 'stop']);
    expect(text).toContain('courthouse: torrance');
  });

  it('never lets a docket’s silence answer what it would not show', async () => {
    const sentence = ['nolo 3/14/2016', '036 months summary probation', '', 'completed'];
    const { text } = await asked('silence', [...begun, ...sentence, '2?', 'stop']);
    expect(text).not.toContain('docketReadOn');
    expect(text).toContain('transferredTo: no');
    expect(text).not.toContain('warrantInThisCase');
  });
});

describe('going back, stopping and going on', () => {
  it('asks the previous question again, and forgets its answer', async () => {
    const { said, text } = await asked('back', [
      'Jordan Example',
      'BA1',
      'back',
      'BA000002',
      'stop',
    ]);
    expect(text).toContain('number: BA000002');
    expect(said.split('What is the case number?')).toHaveLength(3);
    const first = await asked('first', ['back', 'stop']);
    expect(first.said).toContain('This is the first question.');
  });

  it('saves the answers so far, readable only by the owner', async () => {
    const { said, text, out, code } = await asked('stopped', [...begun, 'stop']);
    expect(code).toBe(0);
    expect(statSync(out).mode & 0o777).toBe(0o600);
    expect(said).toContain(`dismissal new --from ${out}`.replaceAll(/\n\s*/gu, '\n'));
    expect(text).toContain('statute: PC 484(a)');
  });

  it('goes on where it stopped, and asks nothing twice', async () => {
    const { out } = await asked('halfway', [...begun, 'stop']);
    const { said } = await asked('on', ['nolo 3/14/2016', 'stop'], '--from', out);
    expect(said).not.toContain('What is the case number?');
    expect(said).not.toContain('What is the person’s name?');
    expect(said).toContain('How did this count end');
  });

  it('saves nothing if nothing was answered', async () => {
    const { code, out } = await asked('nothing', ['stop']);
    expect(code).toBe(0);
    expect(existsSync(out)).toBe(false);
  });

  it('exits with a code that says a file had too few answers', async () => {
    const { code, said } = await asked('few', begun);
    expect(code).toBe(5);
    expect(said).toContain('The file of answers ends before the interview does.');
  });

  it('does not start from a draft with errors, and says what is wrong with it', async () => {
    const draft = inFolder('wrong.yaml');
    writeFileSync(draft, 'petitioner: { name: { first: A, last: B }, phone: "12" }\n');
    const { err, code } = await runCaptured('new', '--from', draft, '--answers', draft);
    expect(code).toBe(3);
    expect(err).toContain('petitioner.phone');
  });
});

describe('several cases', () => {
  it('are entered one by one, and the person’s own facts once', async () => {
    const probation = [
      'nolo 3/14/2016',
      '036 months summary probation',
      '',
      'completed',
      '0',
      '0',
      'DA',
    ];
    const second = ['BA000001', 'foltz', 'PC 415(1) misd', ...probation];
    const { said, text } = await asked('two', [...begun, ...probation, ...second, '', '0', 'stop']);
    const present = 'Is any of this true of you today';
    expect(said.split(present)).toHaveLength(2);
    expect(readRecord(text, plain(day)).record?.cases).toHaveLength(2);
  });
});

describe('what only the papers need', () => {
  const vega = answersOf('1-vega');
  const until = vega.slice(0, -3);

  it('is the phone number, an e-mail address and an interpreter, in one answer', async () => {
    const other = 'rosa@example.com, interpreter Spanish 818-555-0110';
    const turned = await asked('contact-turned', [...until, other, 'stop']);
    expect(turned.text).toContain('phone: 818-555-0110');
    const right = '818-555-0110, rosa@example.com, interpreter Spanish';
    const { text } = await asked('contact', [...until, right, 'stop']);
    expect(text).toContain('phone: 818-555-0110');
    expect(text).toContain('email: rosa@example.com');
    expect(text).toContain('interpreter: Spanish');
    const without = await asked('no-language', [...until, '818-555-0110 interpreter', 'stop']);
    expect(without.said).toContain('Type the language as well');
  });

  it('is the person’s own words where the judge decides, and nowhere else', async () => {
    const question = 'This part is up to the judge.';
    const { said, text } = await asked('judge', vega);
    expect(said).toContain(question);
    expect(text).toContain('statement: I drive my kids');
    const owed = await asked('owed-as-of-right', answersOf('3-trinh'));
    expect(owed.said).not.toContain(question);
  });
});

describe('a reduction', () => {
  it('may be of the second count of a case alone', async () => {
    const { text } = await asked('second-count', [
      ...['Jordan Example', 'BA000000', 'foltz', '1: 487(A) PC FEL; 2: 470(D) PC FEL'],
      ...['nolo 3/14/2012', '', '036 months formal probation', '', 'completed', '7'],
      ...['no', '17(b) 5/5/2016', 'stop'],
    ]);
    const counts = readRecord(text, plain(day)).record?.cases[0].counts ?? [];
    expect(counts.map(({ reductions }) => reductions.map(({ under }) => under))).toEqual([
      [],
      ['17(b)'],
    ]);
  });
});

describe('a draft in JSON', () => {
  it('is written as JSON again', async () => {
    const draft = inFolder('draft.json');
    writeFileSync(draft, '{"petitioner":{"name":{"first":"Jordan","last":"Example"}}}');
    const file = inFolder('draft.answers');
    writeFileSync(file, ['', 'BA000000', 'stop'].join('\n'));
    const { code } = await runCaptured('new', '--from', draft, '--answers', file, '--as-of', day);
    expect(code).toBe(0);
    expect(JSON.parse(readFileSync(draft, 'utf8'))).toMatchObject({
      petitioner: { name: { first: 'Jordan', last: 'Example' } },
      cases: [{ number: 'BA000000' }],
    });
  });
});

describe('the interview in Spanish', () => {
  it('asks, takes answers and reads them back in Spanish', async () => {
    const { said, text } = await asked(
      'spanish',
      [...begun, 'nolo 14 de marzo de 2016', 'no sé', 'parar'],
      '--lang',
      'es',
    );
    expect(said).toContain('¿Cuál es el número del caso?');
    expect(said).toContain('14 de marzo de 2016.');
    expect(said).toContain('Queda sin respuesta.');
    expect(text).toContain('convictedOn: 2016-03-14');
    // The person's own papers are in that language from then on.
    expect(text).toMatch(/language: es\b/u);
  });
});

describe('dismissal new --all-questions', () => {
  it('prints every question in both languages, or in one', async () => {
    const { out } = await runCaptured('new', '--all-questions');
    expect(out).toContain('What is the case number?');
    expect(out).toContain('¿Cuál es el número del caso?');
    expect(out).toContain('circumstances.mustRegister');
    expect(out).toContain('Open now: the judge must grant it');
    const english = await runCaptured('new', '--all-questions', '--lang', 'en');
    expect(english.out).not.toContain('¿');
    expect(english.out.split('\n').filter((line) => line.length > 100)).toEqual([]);
  });
});

describe('another case, beside one that a docket gave', () => {
  const beside = async (name: string, answers: readonly string[]) => {
    const draft = inFolder(`${name}-draft.yaml`);
    await runCaptured('read', 'test/intake/sheets/1-vega.txt', '--out', draft, '--replace');
    return asked(name, ['', '0', ...answers, 'stop'], '--from', draft);
  };

  it('is not taken from words without a digit: they answer another question', async () => {
    const { said, text } = await beside('no-number', ['LA City Attorney', '']);
    expect(said).toContain('A case number has digits');
    expect(text).not.toContain('LA City Attorney');
  });

  it('does not make the plea to a dismissed count matter', async () => {
    const { said } = await beside('second', ['5CJ01234']);
    expect(said).toContain('Case 5CJ01234');
    expect(said).not.toContain('count 1 (VC 23152(a))');
  });
});
