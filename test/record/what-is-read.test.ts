import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { changed, codesOf, findingsOf, read, recordOf, sound } from './a-record.ts';

const now = (facts: string) => changed('asOf: 2026-11-20', `asOf: 2026-11-20\n  ${facts}`);

describe('a word that other YAML parsers take for something else', () => {
  it.each(['no', 'No', 'NO', 'false'])('%s is no', (written) => {
    const { mustRegister } = recordOf(now(`mustRegister: ${written}`)).circumstances;
    expect(mustRegister).toEqual({ known: true, is: false });
  });

  it.each(['yes', 'Yes', 'true'])('%s is yes', (written) => {
    const { mustRegister } = recordOf(now(`mustRegister: ${written}`)).circumstances;
    expect(mustRegister).toEqual({ known: true, is: true });
  });

  it.each(['No', 'Null', 'True', 'On', 'Y', 'no'])('%s may be a name', (name) => {
    expect(recordOf(changed('last: Ruiz', `last: ${name}`)).petitioner.name.last).toBe(name);
  });

  it('a fact that is left empty, or "unknown", is unknown: neither yes nor no', () => {
    for (const written of ['', '~', 'unknown', 'Unknown']) {
      const { mustRegister } = recordOf(now(`mustRegister: ${written}`)).circumstances;
      expect(mustRegister).toEqual({ known: false });
    }
  });

  it('a word of a list may be written in capitals', () => {
    const record = recordOf(
      changed('level: felony', 'level: Felony').replace('kind: probation', 'kind: Probation'),
    );
    expect(record.cases[0].counts[0].level).toEqual({ known: true, is: 'felony' });
    expect(record.cases[0].sentence).toMatchObject({ is: { kind: 'probation' } });
  });
});

describe('the level of a count', () => {
  it('is the one after the statute if the record does not give it elsewhere', () => {
    const record = recordOf(changed('PC 459, level: felony', 'HS11377(A)-M'));
    expect(record.cases[0].counts[0].level).toEqual({ known: true, is: 'misdemeanor' });
  });
});

describe('whether it was an attempt', () => {
  const counted = (statute: string, said: string) =>
    recordOf(changed('PC 459, level', `${statute}, ${said}level`)).cases[0].counts[0];

  it('is what the statute says if the record says nothing more', () => {
    expect(counted('PC 664/459', '')).toMatchObject({ statute: { inchoate: 'attempt' } });
    expect(counted('PC 459', '').statute).not.toHaveProperty('inchoate');
    expect(counted('PC 459', '')).not.toHaveProperty('mayBeAttempt');
  });

  it('may be given along with the statute', () => {
    const said = counted('PC 459', 'attempted: yes, ');
    expect(said).toMatchObject({ statute: { inchoate: 'attempt' } });
    expect(said).not.toHaveProperty('mayBeAttempt');
    expect(counted('PC 459', 'attempted: no, ').statute).not.toHaveProperty('inchoate');
  });

  it('may be unknown, unless the statute says it', () => {
    expect(counted('PC 459', 'attempted: unknown, ')).toMatchObject({ mayBeAttempt: true });
    expect(counted('PC 664/459', 'attempted: unknown, ')).not.toHaveProperty('mayBeAttempt');
  });

  it('cannot be both, or go with a conspiracy', () => {
    const told = (statute: string, said: string) =>
      codesOf(changed('PC 459, level', `${statute}, attempted: ${said}, level`));
    expect(told('PC 664/459', 'no')).toContain('attempt-differs');
    expect(told('PC 182/459', 'yes')).toContain('attempt-differs');
    expect(told('PC 182/459', 'no')).not.toContain('attempt-differs');
    expect(told('PC 664/459', 'yes')).not.toContain('attempt-differs');
  });
});

describe('a case number as it is typed in a hurry', () => {
  const numberOf = (typed: string) =>
    recordOf(changed('number: BA000000', `number: ${typed}`)).cases[0].number;

  it.each(['"case # BA000000"', 'No. BA000000', '"Case No.: ba 000000"', 'Docket BA000000'])(
    '%s is BA000000',
    (typed) => {
      expect(numberOf(typed)).toBe('BA000000');
    },
  );

  it.each(['see docket', 'ask the clerk', 'TBD', 'n/a'])(
    '%s is no number: it is not known',
    (typed) => {
      expect(numberOf(typed)).toBe('unknown');
    },
  );
});

describe('how a count ended, as it is typed in a hurry', () => {
  const ended = (typed: string) =>
    changed('level: felony,', `level: felony, disposition: ${typed},`);

  it('is convicted, without saying how, for "convicted by plea"', () => {
    expect(recordOf(ended('convicted by plea')).cases[0].counts[0].disposition).toEqual({
      known: true,
      is: 'convicted',
    });
  });

  it('is not guessed for NG, which is one letter from a plea of guilty', () => {
    expect(codesOf(ended('NG'))).toEqual(['not-one-of']);
    expect(codesOf(ended('nolo contendre'))).toEqual(['not-one-of-near']);
  });
});

describe('a number that is not a quantity', () => {
  it.each(['0123456', '7E50000', '1E400', '0o17', '1_000', '12345678901234567890', '1.50'])(
    'case number %s stays as the docket prints it',
    (number) => {
      expect(recordOf(changed('number: BA000000', `number: ${number}`)).cases[0].number).toBe(
        number,
      );
    },
  );

  it('a ZIP code, a unit, a suffix and a department keep their zeros', () => {
    const record = recordOf(
      changed(
        '  bornOn:',
        '  mailingAddress: { street: 1 Mockup Way, unit: 05, city: Boston, state: MA, zip: 02134 }\n  bornOn:',
      ).replace(
        '    judgmentOn',
        '    defendantSuffix: 01\n    hearing: { on: 2027-02-03, at: 08:30, department: 030 }\n    judgmentOn',
      ),
    );
    expect(record.petitioner.mailingAddress).toEqual({
      kind: 'postal',
      lines: ['1 Mockup Way, #05'],
      city: 'Boston',
      state: 'MA',
      zip: '02134',
    });
    expect(record.cases[0].defendantSuffix).toBe('01');
    expect(record.cases[0].hearing).toEqual({ on: '2027-02-03', at: '08:30', department: '030' });
  });

  it('a bar number keeps its zeros', () => {
    const record = recordOf(
      changed(
        'circumstances:',
        'filer: { attorney: { name: { first: Ada, last: Lovett }, barNumber: 012345, address: { street: 1 Mockup Way, city: LA, state: ca, zip: 90012-1234 }, phone: 2135550100 } }\ncircumstances:',
      ),
    );
    expect(record.filer).toMatchObject({ barNumber: '012345', phone: '2135550100' });
    expect(record.filer).toMatchObject({ address: { zip: '90012-1234', state: 'CA' } });
  });

  it('a ZIP code of four digits is a mistake, not one of New England', () => {
    const source = changed(
      '  bornOn:',
      '  mailingAddress: { street: 1 Mockup Way, city: LA, state: CA, zip: 9001 }\n  bornOn:',
    );
    expect(codesOf(source)).toEqual(['not-a-zip']);
  });

  it('a reduction under 1170.18 is that section, not a decimal', () => {
    const record = recordOf(
      changed(
        'statute: PC 459',
        'statute: PC 459, reductions: [{ under: 1170.18, on: 2018-01-01 }]',
      ),
    );
    expect(record.cases[0].counts[0].reductions[0]?.under).toBe('1170.18');
  });
});

describe('a number', () => {
  it.each([
    ['350', 350],
    ['1200.50', 1200.5],
    ['"$1,200"', 1200],
    ['0', 0],
  ])('%s is that many dollars', (written, dollars) => {
    const record = recordOf(changed('owed: 0', `owed: ${written}`));
    expect(record.cases[0].obligations.restitution.owed).toEqual({ known: true, is: dollars });
  });

  it.each(['1', '"1"', '01'])('%s is the first count', (written) => {
    expect(recordOf(changed('number: 1,', `number: ${written},`)).cases[0].counts[0].number).toBe(
      1,
    );
  });
});

describe('a time of day', () => {
  it.each([
    ['08:30', '08:30'],
    ['8:30', '08:30'],
    ['8:30 a.m.', '08:30'],
    ['1:30 PM', '13:30'],
    ['12:00 am', '00:00'],
    ['12:15 pm', '12:15'],
  ])('%s is %s', (written, kept) => {
    const record = recordOf(`${sound}    hearing: { on: 2027-02-03, at: ${written} }\n`);
    expect(record.cases[0].hearing?.at).toBe(kept);
  });

  it.each(['24:00', '8:60', '13:00 pm', '0:30 am', '8.30', '510'])('%s is not one', (written) => {
    expect(codesOf(`${sound}    hearing: { on: 2027-02-03, at: "${written}" }\n`)).toEqual([
      'not-a-time',
    ]);
  });
});

describe('a line of text', () => {
  it('has composed letters, single spaces, and nothing invisible', () => {
    const written = 'first: "  Jose\\u0301 \\u00a0 \\u200bMari\\u00ada "';
    expect(recordOf(changed('first: Rosa', written)).petitioner.name.first).toBe('José Maria');
  });

  it.each(['\\n', '\\u0007', '\\uFFFD', '\\u2028'])('does not take %s', (letter) => {
    expect(codesOf(changed('first: Rosa', `first: "Ro${letter}sa"`))).toEqual(['control-letters']);
  });

  it('is one in any script', () => {
    for (const name of ['Nguyễn Thị Ánh', 'Олена', 'O’Connor-Núñez', 'Ñ']) {
      expect(recordOf(changed('first: Rosa', `first: ${name}`)).petitioner.name.first).toBe(name);
    }
  });
});

describe('a county', () => {
  it.each([
    'Los Angeles',
    'los angeles',
    'Los Angeles County',
    'County of Los Angeles',
    'LA',
    'L.A.',
  ])('%s is Los Angeles', (written) => {
    expect(findingsOf(changed('county: Los Angeles', `county: ${written}`))).toEqual([]);
  });
});

describe('the version of a record', () => {
  it('is 1 if the record does not say', () => {
    expect(recordOf(changed('version: 1\n', '')).version).toBe(1);
  });

  it('is refused if it is another', () => {
    const [found] = findingsOf(changed('version: 1', 'version: 2'));
    expect(found).toMatchObject({ code: 'not-one-of', path: 'version', seen: '2', allowed: '1' });
  });
});

describe('a name on the case', () => {
  const onCase = (name: string) =>
    codesOf(changed('    judgmentOn', `    nameOnCase: ${name}\n    judgmentOn`));

  it('may be the person’s own in capitals, without accents and periods', () => {
    const source = changed('last: Ruiz', 'last: Ruíz, suffix: Jr.').replace(
      '    judgmentOn',
      '    nameOnCase: { first: ROSA, last: RUIZ, suffix: JR }\n    judgmentOn',
    );
    expect(codesOf(source)).toEqual([]);
  });

  it('may be one of the other names', () => {
    const source = changed(
      '  bornOn',
      '  otherNames: [{ first: Rosa, last: Vega }]\n  bornOn',
    ).replace('    judgmentOn', '    nameOnCase: { first: Rosa, last: Vega }\n    judgmentOn');
    expect(codesOf(source)).toEqual([]);
  });

  it('is reported if it is none of them', () => {
    expect(onCase('{ first: Rosa, last: Vega }')).toEqual(['name-on-case-unknown']);
  });
});

describe('the day the person was asked', () => {
  it.each([
    ['2026-10-24', ['circumstances-old']],
    ['2026-10-25', []],
    ['2026-11-24', []],
    ['2026-11-25', ['circumstances-later', 'in-the-future']],
  ])('%s, read on 2026-11-24', (asOf, codes) => {
    expect([...codesOf(changed('asOf: 2026-11-20', `asOf: ${asOf}`))].sort()).toEqual(codes);
  });
});

describe('written records', () => {
  it('the example of the format is read without a finding', () => {
    const example = `petitioner:
  name: { first: Rosa, middle: Elena, last: Méndez }
  otherNames: [{ first: Rosa, last: Mendez-Ruiz }]
  mailingAddress: { street: 4127 Example Blvd, unit: "5", city: Los Angeles, state: CA, zip: "90065" }
  phone: (323) 555-0142
  language: es
circumstances:
  asOf: 2026-11-20
  charged: no                                      # yes, no, unknown
  servingSentence: no
  onProbationElsewhere: { is: no, from: client }   # where a fact came from may be said
  mustRegister: no
cases:
  - number: BA000000
    court: { county: Los Angeles, courthouse: foltz }
    prosecutor: lada
    judgmentOn: 2016-03-14
    counts:
      - { number: 1, statute: PC 459, level: felony, wobbler: yes, convictedOn: 2016-02-29 }
    sentence:
      kind: probation
      imposition: suspended
      startedOn: 2016-03-14
      scheduledEndOn: 2019-03-13
      endedOn: 2019-03-13
      ended: completed
    obligations: { restitution: { owed: 0 } }
`;
    expect(read(example).findings).toEqual([]);
    const record = recordOf(example);
    expect(record.circumstances.onProbationElsewhere).toEqual({
      known: true,
      is: { is: false },
      from: 'client',
    });
    expect(record.cases[0].counts[0].disposition).toEqual({ known: true, is: 'convicted' });
  });

  it.each(['2016-02', '2016'])('a conviction in %s is a conviction', (on) => {
    const record = recordOf(changed('convictedOn: 2016-02-29', `convictedOn: ${on}`));
    expect(record.cases[0].counts[0].disposition).toEqual({ known: true, is: 'convicted' });
  });

  it('JSON says the same as YAML', () => {
    const json = JSON.stringify({
      petitioner: { name: { first: 'Rosa', last: 'Ruiz' } },
      circumstances: { asOf: '2026-11-20', charged: false },
      cases: [
        {
          number: 'BA000000',
          court: { county: 'Los Angeles' },
          judgmentOn: null,
          counts: [{ number: 1, statute: 'PC 459' }],
          obligations: { restitution: { owed: 120.5 } },
        },
      ],
    });
    const record = recordOf(json);
    expect(record.circumstances.charged).toEqual({ known: true, is: 'no' });
    expect(record.cases[0].judgmentOn).toEqual({ known: false });
    expect(record.cases[0].obligations.restitution.owed).toEqual({ known: true, is: 120.5 });
  });

  it.each(['y', 'Y', 'yes', 'true'])('"%s" is a yes', (yes) => {
    const record = recordOf(changed('fireCamp: no', `fireCamp: "${yes}"`));
    expect(record.cases[0].since.fireCamp).toEqual({ known: true, is: true });
  });

  it.each(['n', 'none', 'No', 'false'])('"%s" is a no', (no) => {
    const record = recordOf(changed('fireCamp: no', `fireCamp: "${no}"`));
    expect(record.cases[0].since.fireCamp).toEqual({ known: true, is: false });
  });

  it.each(['paid', 'PAID IN FULL', 'none', '$0.00'])(
    'of a fine that is %s nothing is owed',
    (paid) => {
      const record = recordOf(changed('{ restitution: { owed: 0 } }', `{ fine: ${paid} }`));
      expect(record.cases[0].obligations.fine.owed).toEqual({ known: true, is: 0 });
    },
  );

  it.each([
    ['bench probation', 'summary'],
    ['36 months unsupervised probation', 'summary'],
    ['SUPERVISED PROBATION', 'formal'],
  ])('a sentence of "%s" says how it was supervised: %s', (kind, supervision) => {
    const { sentence } = recordOf(changed('kind: probation', `kind: ${kind}`)).cases[0];
    expect(sentence.known && 'supervision' in sentence.is && sentence.is.supervision).toEqual({
      known: true,
      is: supervision,
    });
  });

  it('a mistake in JSON has its line and column', () => {
    const [found] = findingsOf('{\n  "petitioner": {,}\n}');
    expect(found).toMatchObject({ code: 'syntax', place: { line: 2, column: 18 } });
  });

  it('the samples have no error', () => {
    for (const name of ['two-cases', 'attorney-long', 'prison-1203-41']) {
      expect(read(readFileSync(`samples/${name}.yaml`)).record).toBeDefined();
    }
  });
});
