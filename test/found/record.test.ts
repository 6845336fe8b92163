import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { findingInWords } from '../../src/documents/finding-in-words.ts';
import type { Finding } from '../../src/index.ts';
import { english } from '../../src/words/en/english.ts';
import { runCaptured } from '../cli/run-captured.ts';
import { answersTo } from './answers-to.ts';
import { heard, hill, instead, recordWith } from './record-of-hill.ts';

// Records that were refused or misread because of how they were written, and others like them.

const textOf = (name: string) =>
  readFileSync(new URL(`record/${name}`, import.meta.url).pathname, 'utf8');
const inWords = (finding: Finding | undefined) => finding && findingInWords(english, finding);
const told = (name: string) =>
  answersTo(textOf(name)).findings.map(({ code, path }) => `${code} ${path}`);
const convictions = (name: string) =>
  answersTo(textOf(name))
    .cases.flat()
    .map(({ outcome }) => outcome);

describe('each file that was refused or misread', () => {
  it('1-vega-v1: reports its one error, with the key that was meant', () => {
    expect(told('1-vega-v1.yaml')).toEqual(['unknown-key-near cases[0].sentence.violations.on']);
    const { findings } = answersTo(textOf('1-vega-v1.yaml'));
    expect(inWords(findings.at(-1))?.fix).toBe('Did you mean firstOn?');
  });

  it('A23b: a count without a statute lacks a fact, and the other case goes on', () => {
    expect(convictions('A23b.yaml')).toEqual(['eligible-mandatory', 'needs-facts']);
  });

  it('bornon: a conviction at the age of one is a finding', () => {
    const born = textOf('bornon.yaml').replace('bornOn: 1999-09-09', 'bornOn: 2020-09-09');
    const { findings } = answersTo(born);
    expect(findings.map(({ code }) => code)).toEqual(['convicted-under-14']);
  });

  it('bornon: with a date of birth there is no question about the person’s age', async () => {
    const path = new URL('record/bornon.yaml', import.meta.url).pathname;
    const { out } = await runCaptured('check', path, '--as-of', '2026-11-28');
    expect(out).not.toContain('How old was the person');
  });

  it('d22-words: a docket’s words are accepted, and each meaning of “terminated” is named', () => {
    const { findings } = answersTo(textOf('d22-words.yaml'));
    expect(findings).toHaveLength(1);
    expect(findings[0]).toMatchObject({ path: 'cases[0].sentence.ended', code: 'not-one-of-near' });
    expect(inWords(findings[0])?.message).toContain(
      'completed or early-discharge or closed-for-misconduct',
    );
  });

  it('disp: a conviction by court trial is one', () => {
    expect(told('disp.yaml')).toEqual(['circumstances-without-day circumstances']);
    expect(convictions('disp.yaml')).toEqual(['needs-facts']);
  });

  it.each(['e06-num.yaml', 'e07-num.yaml'])('%s: the number has one form', async (name) => {
    const path = new URL(`record/${name}`, import.meta.url).pathname;
    const { out } = await runCaptured('check', path, '--as-of', '2026-11-28');
    expect(out).toContain('Case 2CA00771-01 ·');
  });

  it('foreign: a province abroad without its country says to write the country', () => {
    const { findings } = answersTo(textOf('foreign.yaml'));
    expect(findings.map(({ code }) => code)).toEqual(['not-a-state']);
    expect(inWords(findings[0])?.fix).toContain('country: Mexico');
    const abroad = textOf('foreign.yaml').replace('zip: "22000"', 'zip: "22000", country: Mexico');
    expect(answersTo(abroad).findings).toEqual([]);
  });

  it('num-unknown: the number is asked for, and never printed', async () => {
    const path = new URL('record/num-unknown.yaml', import.meta.url).pathname;
    const { err, out } = await runCaptured('check', path, '--as-of', '2026-11-28');
    expect(err).toContain('The number of the case is not known.');
    expect(out).toContain('Open now: the judge must grant it');
  });

  it('d14.csv: a table is not taken for a record', () => {
    const { findings } = answersTo(textOf('d14.csv'));
    expect(findings.map(({ code }) => code)).toEqual(['table']);
    expect(inWords(findings[0])?.fix).toContain('one file per person');
  });

  it('tab-one-line: one tab is one error', () => {
    expect(told('tab-one-line.yaml')).toEqual(['tab-as-indent ']);
  });

  it('b-selfrep-3: the person must remove another name that was copied along', () => {
    expect(convictions('b-selfrep-3.yaml')).toEqual(['eligible-discretionary']);
  });
});

describe('a docket’s line is a sentence', () => {
  const first = { startedOn: '2022-04-18', supervision: 'summary' } as const;
  it.each([
    ['036 MONTHS SUMMARY PROBATION', '2025-04-17'],
    ['SUMMARY PROBATION 012 MONTHS', '2023-04-17'],
    ['SUMMARY PROBATION FOR A PERIOD OF 060 MONTHS', '2027-04-17'],
    ['IMPOSITION OF SENTENCE SUSPENDED. SUMMARY PROBATION 012 MONTHS.', '2023-04-17'],
    ['DEFENDANT PLACED ON SUMMARY PROBATION FOR A PERIOD OF 003 YEARS', '2025-04-17'],
  ])('%s', (line, scheduledEndOn) => {
    const { cases } = recordWith(instead.sentence(`"${line}"`));
    const said = cases[0].sentence;
    expect(said).toMatchObject({
      is: {
        kind: 'probation',
        supervision: { is: first.supervision },
        startedOn: { is: first.startedOn },
        scheduledEndOn: { is: scheduledEndOn },
      },
    });
  });

  it.each([
    '003 YEARS PROBATION, 010 DAYS JAIL, FINE, RESTN',
    '036 MONTHS PROBATION, 030 DAYS COUNTY JAIL',
  ])('%s: jail and fine are conditions of the probation', (line) => {
    const { cases } = recordWith(instead.sentence(`"${line}"`));
    expect(cases[0].sentence).toMatchObject({
      is: { kind: 'probation', scheduledEndOn: { is: '2025-04-17' } },
    });
  });

  it('180 DAYS JAIL alone is a sentence without probation', () => {
    const { cases } = recordWith(instead.sentence('"180 DAYS JAIL"'));
    expect(cases[0].sentence).toMatchObject({
      is: { kind: 'no-probation', jailDays: { is: 180 } },
    });
  });

  it.each(['016 MONTHS PRISON', 'STATE PRISON 2 YEARS', 'CDCR 16 MONTHS'])(
    '%s is a term in state prison',
    (line) => {
      const felony = instead.level('FEL').replace(/sentence: \{[^}]*\}/u, `sentence: "${line}"`);
      expect(recordWith(felony).cases[0].sentence).toMatchObject({ is: { kind: 'state-prison' } });
    },
  );

  it('also as its kind, along with separate facts', () => {
    const { cases } = recordWith(
      instead.sentence('{ kind: 036 MONTHS INFORMAL PROBATION, months: 12 }'),
    );
    expect(cases[0].sentence).toMatchObject({
      is: { supervision: { is: 'summary' }, scheduledEndOn: { is: '2023-04-17' } },
    });
  });

  it.each(['036 MONTHS', '"036 MONTHS"', '36', '3 years', '003 YEARS'])('months: %s', (months) => {
    const { cases } = recordWith(instead.sentence(`{ kind: probation, months: ${months} }`));
    expect(cases[0].sentence).toMatchObject({ is: { scheduledEndOn: { is: '2025-04-17' } } });
  });

  it('from a month: its last day is one of as many days', () => {
    const inAMonth = instead
      .sentence('{ kind: probation, months: 12 }')
      .replace('judgmentOn: 04/18/2022', 'judgmentOn: 2022-04');
    expect(recordWith(inAMonth).cases[0].sentence).toMatchObject({
      is: { scheduledEndOn: { known: false, within: { from: '2023-03-31', to: '2023-04-29' } } },
    });
  });

  it('of two lengths, or an impossible one, is not guessed at', () => {
    expect(heard(instead.sentence('12 months summary probation 36 months'))).toEqual([
      'not-one-of cases[0].sentence',
    ]);
    expect(heard(instead.sentence('{ kind: probation, months: 999 }'))).toEqual([
      'not-months cases[0].sentence.months',
    ]);
  });
});

describe('a docket’s word is an answer', () => {
  it.each([
    ['NOLO', 'plea-of-no-contest'],
    ['plead nolo', 'plea-of-no-contest'],
    ['Plead no contest', 'plea-of-no-contest'],
    ['Pled Nolo Contendere', 'plea-of-no-contest'],
    ['PLEA: NOLO', undefined],
    ['GUILTY PLEA', 'plea-of-guilty'],
    ['Court trial', 'verdict'],
    ['DISMISSED - PLEA NEGOTIATION', 'dismissed'],
    ['CONVICTED-PROB/JAIL', 'convicted'],
    ['Found guilty by jury', 'verdict'],
    ['CONVICTED', 'convicted'],
  ])('disposition %s', (word, is) => {
    const said = instead.disposition(`"${word}"`);
    if (is === undefined) expect(heard(said)).toHaveLength(1);
    else expect(recordWith(said).cases[0].counts[0].disposition).toMatchObject({ is });
  });

  it.each([
    ['MISD', 'misdemeanor'],
    ['M', 'misdemeanor'],
    ['Fel', 'felony'],
  ])('level %s', (word, is) => {
    const record = recordWith(instead.level(word));
    expect(record.cases[0].counts[0].level).toMatchObject({ is });
  });

  it('level INFR is an infraction, which has no probation', () => {
    expect(heard(instead.level('INFR'))).toEqual([
      'infraction-with-probation cases[0].counts[0].level',
    ]);
  });

  it.each([
    ['level', instead.level('misdemeaner'), 'misdemeanor'],
    ['disposition', instead.disposition('noloo'), 'plea-of-no-contest'],
    ['ended', hill.replace('ended: completed', 'ended: expird'), 'completed'],
  ])('a misspelled %s names the nearest', (_, text, near) => {
    const [found, ...more] = answersTo(text).findings;
    expect(found?.code).toBe('not-one-of-near');
    expect(inWords(found)?.message).toContain(`The nearest is ${near}.`);
    expect(more).toEqual([]);
  });

  it.each([
    ['los angles', 'Los Angeles'],
    ['San Bernadino County', 'San Bernardino'],
  ])('a county written %s is %s, and not another court’s', (county, near) => {
    const [found, ...more] = answersTo(
      hill.replace(/county: [^,}]+/u, `county: ${county}`),
    ).findings;
    expect(found).toMatchObject({ code: 'not-one-of-near', path: 'cases[0].court.county' });
    expect(inWords(found)?.message).toContain(`The nearest is ${near}.`);
    expect(more).toEqual([]);
  });

  it('a misspelled street is one fault', () => {
    const address = '{ streets: 1 Example St, city: Los Angeles, state: CA, zip: "90012" }';
    expect(heard(instead.address(address))).toEqual([
      'unknown-key-near petitioner.mailingAddress.streets',
    ]);
  });

  it.each(['?', '-', 'N/A'])('%s for a level suggests no nearest word', (word) => {
    expect(heard(instead.level(`"${word}"`))).toEqual(['not-one-of cases[0].counts[0].level']);
  });
});

describe('a day', () => {
  it.each(['2022-04-18', '04/18/2022', '4/18/2022'])('%s', (written) => {
    const record = recordWith(instead.convictedOn(written));
    expect(record.cases[0].counts[0].convictedOn).toMatchObject({ is: '2022-04-18' });
  });

  it.each([
    ['2022-04', '2022-04-01', '2022-04-30'],
    ['04/2022', '2022-04-01', '2022-04-30'],
    ['April 2022', '2022-04-01', '2022-04-30'],
    ['Apr. 2022', '2022-04-01', '2022-04-30'],
    ['2022', '2022-01-01', '2022-12-31'],
  ])('%s is every day in it', (written, from, to) => {
    const record = recordWith(instead.convictedOn(written));
    expect(record.cases[0].counts[0].convictedOn).toEqual({ known: false, within: { from, to } });
  });

  it('with a two-digit year may be in either century', () => {
    expect(heard(instead.convictedOn('04/18/22'))).toEqual([
      'year-of-two-digits cases[0].counts[0].convictedOn',
    ]);
  });

  it('13/14/2022 is not a calendar day', () => {
    expect(heard(instead.convictedOn('13/14/2022'))).toHaveLength(1);
  });
});

describe('a section as a RAP sheet prints it', () => {
  it.each([
    ['484(A)-490.5 PC', 'PC', '484', ['a']],
    ['484 (A) PC', 'PC', '484', ['a']],
    ['PC484(A)', 'PC', '484', ['a']],
    ['459 PC-BURGLARY', 'PC', '459', []],
    ['11350(A) HS', 'HS', '11350', ['a']],
    ['VC23152(B)', 'VC', '23152', ['b']],
    ['PEN 484', 'PC', '484', []],
  ])('%s', (written, code, section, subdivisions) => {
    const record = recordWith(instead.statute(`"${written}"`));
    expect(record.cases[0].counts[0].statute).toMatchObject({ code, section, subdivisions });
  });

  it.each(['unknown', 'illegible', '?', 'n/a'])('%s: that count lacks a fact', (written) => {
    const beside = hill.replace(
      '    sentence:',
      `      - { number: 2, statute: "${written}", level: MISD, disposition: NOLO, convictedOn: 04/18/2022 }\n    sentence:`,
    );
    const { findings, cases } = answersTo(beside);
    expect(findings).toEqual([]);
    expect(cases[0]?.[1]).toMatchObject({ outcome: 'needs-facts' });
    expect(cases[0]?.[1]?.blocking).toContain('cases[0].counts[1].statute');
  });
});

describe('the number of a case', () => {
  it.each(['2CA00771', '2ca00771', '2ca 00771', '2CA 00771'])('%s', (written) => {
    expect(recordWith(instead.number(written)).cases[0].number).toBe('2CA00771');
  });

  it.each(['01', '1', '"01"'])('2CA00771-01 with defendantSuffix %s is one', (suffix) => {
    const [one] = recordWith(instead.number(`2CA00771-01\n    defendantSuffix: ${suffix}`)).cases;
    expect(one).toMatchObject({ number: '2CA00771', defendantSuffix: '01' });
  });

  it.each(['unknown', 'TBD', '"?"'])('%s: it is unknown', (written) => {
    expect(recordWith(instead.number(written)).cases[0].number).toBe('unknown');
  });

  it('is unknown in two cases without being the same', () => {
    const [, another = ''] = /( {2}- number:[\s\S]*)$/u.exec(hill) ?? [];
    const two = `${hill}${another}`.replaceAll('number: 2CA00771', 'number: unknown');
    expect(heard(two)).toEqual([]);
  });
});

describe('an address abroad', () => {
  it('has its country, and no state or ZIP code of the United States', () => {
    const { petitioner } = recordWith(
      instead.address('{ street: Calle 5 de Mayo 123, city: Tijuana, state: BC, country: Mexico }'),
    );
    expect(petitioner.mailingAddress).toEqual({
      kind: 'postal',
      lines: ['Calle 5 de Mayo 123'],
      city: 'Tijuana',
      state: 'BC',
      zip: '',
      country: 'MEXICO',
    });
  });
});

describe('words for "unknown"', () => {
  it.each(['n/a', 'N.A.', 'TBD', 'none', 'unknown', '"-"', '"?"', 'XXX'])(
    '%s in free text is a finding',
    (word) => {
      expect(heard(hill.replace('prosecutor: City Attorney', `prosecutor: ${word}`))).toEqual([
        'no-answer cases[0].prosecutor',
      ]);
      expect(heard(hill.replace('first: Terrence', `first: ${word}`))).toEqual([
        'no-answer petitioner.name.first',
      ]);
    },
  );

  it.each(['Na', 'X'])('%s is a name', (name) => {
    expect(heard(hill.replace('last: Hill', `last: ${name}`))).toEqual([]);
  });
});

describe('all clear', () => {
  it('answers at once what the form asks about the present', () => {
    const { circumstances } = recordWith(hill);
    expect(circumstances).toMatchObject({
      charged: { is: 'no' },
      servingSentence: { is: { is: false } },
      onProbationElsewhere: { is: { is: false } },
      supervisionElsewhere: { is: { kind: 'none' } },
      warrant: { is: 'none' },
    });
  });

  it('is refused along with a fact that is not clear', () => {
    expect(heard(hill.replace('allClear: yes', 'allClear: yes, charged: yes'))).toEqual([
      'not-all-clear circumstances.allClear',
    ]);
  });

  it('answers nothing if it says no', () => {
    const { circumstances } = recordWith(hill.replace('allClear: yes', 'allClear: no'));
    expect(circumstances.charged).toEqual({ known: false });
  });
});

describe('a docket that was read in full', () => {
  it('answers what a docket shows, and nothing that it does not', () => {
    const read = answersTo(hill).cases.flat()[0];
    const unread = answersTo(hill.replace('    docketReadOn: 11/28/2026\n', '')).cases.flat()[0];
    const shown = ['cases[0].since.transferredTo', 'cases[0].sentence.violations'];
    for (const path of shown) {
      expect(read?.asked).not.toContain(path);
      expect(unread?.asked).toContain(path);
    }
    expect(read?.asked).toContain('cases[0].obligations.fine.owed');
  });
});

describe('errors', () => {
  it('are all reported in one pass, each once, in the order of the file', () => {
    const many = hill
      .replace('first: Terrence', 'first: TBD')
      .replace('04/18/2022', '02/30/2022')
      .replace('level: MISD', 'levl: MISD')
      .replace('ended: completed', 'ended: expird')
      .replace('restitution: 330', 'restitution: lots');
    expect(heard(many)).toEqual([
      'no-answer petitioner.name.first',
      'date-does-not-exist cases[0].judgmentOn',
      'unknown-key-near cases[0].counts[0].levl',
      'not-one-of-near cases[0].sentence.ended',
      'not-one-of cases[0].obligations.restitution',
    ]);
  });
});
