import { describe, expect, it } from 'vitest';
import { contactIn } from '../../src/intake/draft/contact.ts';
import { plainReading } from '../../src/intake/plain-reading.ts';
import { readPaper } from '../../src/intake/read-paper.ts';
import { compared } from './compared.ts';
import { examples, type Paper, variants } from './papers.ts';

/** The same numbers each time, so the damage is repeatable. */
class Dice {
  #seed: number;

  constructor(seed: number) {
    this.#seed = seed;
  }

  roll(): number {
    this.#seed = (Math.imul(this.#seed, 1_103_515_245) + 12_345) & 0x7fffffff;
    return this.#seed / 0x7fffffff;
  }

  oneOf(words: readonly string[]): string {
    return words[Math.floor(this.roll() * words.length)] ?? '';
  }
}

const sheets = examples.filter(({ name }) => name.startsWith('r'));
const dockets = examples.filter(({ name }) => /^d0[1-5]/u.test(name));

type Damage = (lines: readonly string[], dice: Dice) => readonly string[];

const pageHead = 'RE: QHY.CA0349400.00000505.APPUSR.               DATE:20260301 TIME:11:11:11';
const firstEvent = (lines: readonly string[]) =>
  lines.findIndex((line) => /NAM:\d/u.test(line) || /^ON \d/u.test(line));

const slips: Readonly<Record<string, readonly string[]>> = {
  'DISPO:': ['DISPC:', 'DISP0:', 'DISPO;', 'DI SP O:', 'DISP:'],
  CONVICTED: ['COMVICTED', 'C0NVICTED', 'CO NVICTED', 'CONVlCTED'],
  'CONV STATUS:': ['CONV STATIS:', 'CONV sTAEUs:', 'CONV STATUS :', 'C0NV STATUS:'],
  MISDEMEANOR: ['MISDENEANOR', 'MISOEMEANOR'],
  FELONY: ['FEL0NY'],
  'SEN:': ['GEN:'],
  'COURT:': ['COURI:', 'C0URT:', '▯OURT:', 'COURT :'],
  'ARR/DET/CITE:': ['ARR/OET/CITE:', 'ARR/BET/CITE:', 'ARR/DET/CIIE:', 'ARR/DET/ClTE:', 'ARR/PET:'],
  'CNT:': ['CHT:', 'CNI:', 'CRT:', 'ÇNT:'],
  'NAM:': ['RAM:', 'NAN:', 'NAME:'],
};

const ofSheets: Readonly<Record<string, Damage>> = {
  'heads and feet of pages in the middle of events': (lines, dice) =>
    lines.flatMap((line, index) =>
      index > firstEvent(lines) && dice.roll() < 0.15
        ? ['     Page 2 of 9', '', pageHead, line]
        : [line],
    ),
  'marks of cycles lost or rubbish': (lines, dice) =>
    lines.map((line) => {
      if (line.trim() !== '* * * *') return line;
      return dice.roll() < 0.5 ? ":'r'.i:\"iri.'" : '';
    }),
  'marks of events lost': (lines, dice) =>
    lines.filter((line) => line.trim() !== '- - - -' || dice.roll() < 0.3),
  'letters for digits in dates, counts and lengths': (lines, dice) =>
    lines.map((line, index) => {
      const field = /^\d{8}|^ARR|^COURT|SEN:/u.test(line);
      if (index < firstEvent(lines) || !field) return line;
      return line.replaceAll(/[0158]/gu, (digit) =>
        dice.roll() < 0.12 ? ({ '0': 'O', '1': 'l', '5': 'S', '8': 'B' }[digit] ?? digit) : digit,
      );
    }),
  'slips in headings and labels': (lines, dice) =>
    lines.map((line, index) =>
      index < firstEvent(lines)
        ? line
        : Object.entries(slips).reduce(
            (text, [word, others]) =>
              dice.roll() < 0.3 ? text.replace(word, dice.oneOf(others)) : text,
            line,
          ),
    ),
  'dashes that became something else': (lines, dice) =>
    lines.map((line) =>
      line.replace(/(PC|HS|VC)-/u, (all, code: string) =>
        dice.roll() < 0.4 ? code + dice.oneOf(['—', '–', '7', 'y', '.']) : all,
      ),
    ),
  'a line printed twice at a page’s turn': (lines, dice) => {
    const at = Math.floor(dice.roll() * lines.length);
    const again = /^(?:CNT|\d{8} {2}CA|\s*\*?DISPO)/u.test(lines[at] ?? '');
    return lines.flatMap((line, index) => (again && index === at ? [line, line] : [line]));
  },
  'wrapped lines': (lines, dice) =>
    lines.flatMap((line) => {
      const at = line.indexOf(' ', 16);
      const long = /^\s+(?:SEN|COM|DISPO):/u.test(line) && at > 0 && dice.roll() < 0.6;
      return long ? [line.slice(0, at), `        ${line.slice(at + 1)}`] : [line];
    }),
};

const ofDockets: Readonly<Record<string, Damage>> = {
  'lines that break anywhere': (lines, dice) =>
    lines.flatMap((line, index) => {
      const at = line.indexOf(' ', 12 + Math.floor(dice.roll() * Math.max(1, line.length - 12)));
      const breaks =
        index >= firstEvent(lines) && at > 0 && at < line.length - 3 && dice.roll() < 0.5;
      return breaks ? [line.slice(0, at), line.slice(at + 1)] : [line];
    }),
  'heads of pages in the middle of entries': (lines, dice) => {
    const head = lines
      .filter((line) => /PAGE NO|CURRENT DATE|^DEFENDANT \d\d:/u.test(line))
      .slice(0, 3);
    return lines.flatMap((line, index) =>
      index > firstEvent(lines) && dice.roll() < 0.12 ? ['', ...head, line] : [line],
    );
  },
  'no blank lines': (lines) => lines.filter((line) => line.trim() !== ''),
  'letters for digits': (lines, dice) =>
    lines.map((line) =>
      line.replaceAll(/[01]/gu, (digit) =>
        dice.roll() < 0.05 ? ({ '0': 'O', '1': 'l' }[digit] ?? digit) : digit,
      ),
    ),
  'more space between words': (lines, dice) =>
    lines.map((line) => line.replaceAll(/ +/gu, (gap) => (dice.roll() < 0.2 ? `${gap} ` : gap))),
  'small letters': (lines) => lines.map((line) => line.toLowerCase()),
};

function readDamaged(papers: readonly Paper[], damage: Damage): readonly string[] {
  return papers.flatMap(({ name: paper, text, right }) =>
    [1, 2, 3, 4].flatMap((seed) => {
      const damaged = damage(text.split('\n'), new Dice(seed * 7919)).join('\n');
      const reading = readPaper(damaged);
      const { wrong } = compared(right, reading === undefined ? {} : plainReading(reading));
      // More is unknown if something was left out: that follows from the rest.
      return wrong.filter((one) => !one.includes('notKnown')).map((one) => `${paper}: ${one}`);
    }),
  );
}

describe('nothing is read wrong in a RAP sheet with', () => {
  it.each(Object.entries(ofSheets))('%s', (_, damage) => {
    expect(readDamaged(sheets, damage)).toEqual([]);
  });

  it('all of that at once', () => {
    const all: Damage = (lines, dice) =>
      Object.values(ofSheets).reduce((damaged, one) => one(damaged, dice), lines);
    expect(readDamaged(sheets, all)).toEqual([]);
  });
});

describe('nothing is read wrong in a docket with', () => {
  it.each(Object.entries(ofDockets))('%s', (_, damage) => {
    expect(readDamaged(dockets, damage)).toEqual([]);
  });
});

describe('a line that is lost takes its day along, and no other day stands in for it:', () => {
  const paper = (name: string) => variants.find((one) => one.name === name)?.text ?? '';
  const without = (name: string, line: string) => {
    const found = readPaper(paper(name).replace(`${line}\n`, ''));
    const of = found?.cases.find(({ sentence }) => sentence?.kind === 'probation');
    return { of, notRead: found?.notRead.map(({ why }) => why) };
  };

  it('the date over a revocation on a RAP sheet', () => {
    const { of } = without('modified-then-prison', '20150202');
    const other = readPaper(paper('modified-then-prison').replace('20150202\n', ''));
    const last = other?.cases.find(({ number }) => number === '4LC92008')?.sentence;
    expect(last?.kind === 'probation' ? last.violations?.firstOn : 'no probation').toBeNull();
    expect(of?.number).toBe('NA902008');
  });

  it('the head over an entry that admits a violation, which then falls on the day of the grant', () => {
    const { of, notRead } = without(
      'dismissal-beside-the-plea',
      'ON 08/28/13 AT 830 AM IN TORRANCE COURTHOUSE DEPT 003',
    );
    expect(of?.sentence?.kind === 'probation' ? of.sentence.violations : 'none').toBeNull();
    expect(notRead).toContain('contradicts');
  });

  it('the words that grant probation: then the kind of sentence is not known', () => {
    const found = readPaper(
      paper('redesignated-and-reduced').replace(
        'DEFENDANT PLACED ON FORMAL PROBATION FOR 36 MONTHS. ',
        '',
      ),
    );
    expect(found?.cases[0]?.sentence?.kind).toBeNull();
  });
});

/** A paper without one line of it, or with two neighbors in the other's place. */
function changed(name: string, change: (lines: readonly string[]) => readonly string[]) {
  const paper = [...examples, ...variants].find((one) => one.name === name);
  const found = readPaper(change((paper?.text ?? '').split('\n')).join('\n'));
  if (found === undefined) throw new Error('the paper was not recognized');
  return found;
}

const without = (name: string, line: string, nth = 1) =>
  changed(name, (lines) => {
    const at = lines.flatMap((one, index) => (one.includes(line) ? [index] : []))[nth - 1] ?? -1;
    return lines.filter((_, index) => index !== at);
  });

const swapped = (name: string, line: string) =>
  changed(name, (lines) => {
    const at = lines.findIndex((one) => one.includes(line));
    return [
      ...lines.slice(0, at),
      ...lines.slice(at + 1, at + 2),
      ...lines.slice(at, at + 1),
      ...lines.slice(at + 2),
    ];
  });

const whyNot = ({ notRead }: ReturnType<typeof changed>) => notRead.map(({ why }) => why);

describe('of a RAP sheet with a lost line, what the line anchored is left out and reported:', () => {
  it('the court and day of a court event: no case, here or elsewhere', () => {
    const found = without('r01', '20180321  CASC LOS ANGELES METRO');
    expect(found.elsewhere).toEqual([]);
    expect(found.cases.some(({ number }) => number === '8MP90011')).toBe(false);
    expect(whyNot(found)).toContain('unknown-event');
  });

  it('the day over the second of two orders', () => {
    const [first] = without('r12', '20110405').cases;
    const [count] = first?.counts ?? [];
    expect(count?.reductions?.[0]?.on).toBe('2011-03-22');
    expect(count?.setAside).toEqual({ under: 'PC 1203.4', on: null });
  });

  it('the order under a day: it may have been the first violation, or what came of it', () => {
    for (const line of ['DISPO:PROBATION REVOKED', 'DISPO:PROB REINSTATED']) {
      const found = without('r04', line);
      const sentence = found.cases[0]?.sentence;
      expect(sentence?.kind === 'probation' ? sentence.violations : 'no probation').toBeNull();
      expect(whyNot(found)).toContain('unknown-disposition');
    }
  });

  it('the outcome above a level and a sentence', () => {
    const [first] = without('r03', '*DISPO:CONVICTED', 2).cases;
    expect(first?.counts[0]?.disposition).toBeNull();
    expect(first?.sentence).toBeNull();
  });

  it('the head of a count: its outcome is not that of the count above', () => {
    const found = without('r02', 'CNT:03', 2);
    expect(found.cases[0]?.counts.map(({ n, disposition }) => `${n} ${disposition}`)).toEqual([
      '1 convicted',
      '2 dismissed',
    ]);
    expect(whyNot(found)).toContain('which-count');
  });

  it('the number of a case that went to prison: the prison’s line makes no second case of it', () => {
    const found = without('modified-then-prison', 'CNT:001     #NA902008');
    expect(found.cases.filter(({ from }) => from === 'custody')).toEqual([]);
  });

  it('the birth date above the names: another one given below them does not stand in for it', () => {
    expect(without('r03', 'DOB/19780130').person.dob).toBeNull();
  });
});

describe('of a RAP sheet with two lines in each other’s place', () => {
  it('an outcome below the head of the next count is neither count’s', () => {
    const found = swapped('r12', ' DISPO:CONV SET ASIDE & DISM PER 1203.4 PC\nCNT:005');
    expect(found.cases).not.toEqual([]);
    const moved = changed('r06', (lines) => {
      const at = lines.findIndex((line) => line.includes('DISPO;DISMISSED'));
      return lines.map((line, index) =>
        index === at ? (lines[at + 1] ?? '') : index === at + 1 ? (lines[at] ?? '') : line,
      );
    });
    const of = moved.cases.find(({ number }) => number === '8WA90066');
    expect(of?.counts.map(({ disposition }) => disposition)).not.toContain('dismissed');
    expect(of?.counts[0]?.disposition).toBeNull();
  });

  it('a head below its day, or a mark below its head, is still the event’s', () => {
    for (const line of ['COURT:                NAM:001', '20180321  CASC', '* * * *']) {
      expect(swapped('r01', line).cases.map(({ number }) => number)).toContain('8MP90011');
    }
  });
});

describe('of a docket with a lost line, what the line anchored is left out:', () => {
  it('the head of an entry: its plea and its sentence have no day', () => {
    const [one] = without('d01', 'ON 03/04/13 AT 830 AM').cases;
    expect(one?.counts[0]?.convictedOn).toBeNull();
    expect(one?.judgmentOn).toBeNull();
  });

  it('an outcome: the count is not pending because none was read', () => {
    const [one] = without('d01', 'DISPOSITION: DISMISSED DUE TO PLEA NEGOTIATION').cases;
    expect(one?.counts.map(({ disposition }) => disposition)).toEqual(['plea-of-no-contest', null]);
  });

  it('the recall of a warrant, where the defendant appears later', () => {
    const [one] = without('d02', 'BENCH WARRANT RECALLED AND QUASHED').cases;
    expect(one?.since.warrantInThisCase).toBeUndefined();
  });

  it('the petition that was granted: a plea set aside after judgment is not withdrawn', () => {
    const [one] = without('d04', 'PETITION PURSUANT TO 1203.4').cases;
    expect(one?.counts[2]).toMatchObject({ disposition: 'plea-of-no-contest' });
  });
});

describe('words of a docket that a scanner misread, split, joined or parted are read', () => {
  it.each([
    ['misread', 'PLEADS NOLO CONTENDERE', 'PLEAD5 N0LO CQNTENDERF'],
    ['split', 'PROBATION FOR A', 'PROB ATION FOR A'],
    ['joined', 'PLEADS NOLO', 'PLEADSNOLO'],
    ['parted at the end of a line', 'IMPOSITION OF', 'IMPOSI-\nTION OF'],
  ])('if %s', (_, printed, scanned) => {
    const paper = examples.find(({ name }) => name === 'd01');
    const found = readPaper((paper?.text ?? '').replace(printed, scanned));
    const { leftOut, wrong } = compared(
      paper?.right,
      found === undefined ? {} : plainReading(found),
    );
    expect({ leftOut, wrong }).toEqual({ leftOut: [], wrong: [] });
  });
});

describe('of a portal’s print', () => {
  it('a courthouse whose name goes on below is read whole', () => {
    const found = changed('portal-second-offense', (lines) =>
      lines.flatMap((line) =>
        line.startsWith('Location:') ? line.split(/(?<=Justice) (?=Center)/u) : [line],
      ),
    );
    expect(found.cases[0]?.courthouseText).toBe('Clara Shortridge Foltz Criminal Justice Center');
  });

  it('a birth year with a letter for a digit is not cut to another year', () => {
    const found = changed('d04', (lines) => lines.map((line) => line.replace('1988', '19B8')));
    expect(found.person.dob).toBeNull();
  });
});

describe('of a RAP sheet with a lost line, no other line stands in for it:', () => {
  it('a conviction set aside does not dismiss a case with a count that was not read', () => {
    for (const line of ['CNT:002', '*DISPO:CONVICTED']) {
      const found = without('after-judgment-of-every-kind', line, line === 'CNT:002' ? 2 : 2);
      const of = found.cases.find(({ number }) => number === 'KA904401');
      expect(of?.counts[0]?.setAside).toEqual({ under: 'PC 1203.4', on: '2009-06-15' });
      expect(of?.since.alreadyDismissed).toBeUndefined();
    }
  });

  it('the day over a revocation: a sentence above it is that of the order before', () => {
    const found = without('after-judgment-of-every-kind', '20060802');
    const { sentence } = found.cases.find(({ number }) => number === 'KA904401') ?? {};
    expect(sentence).toMatchObject({ kind: 'probation', ended: null });
    expect(sentence?.followedBy).toBeUndefined();
  });

  it('the day over the end of a diversion: it has none, and not that of the grant', () => {
    const found = without('r07', '20201005');
    const of = found.cases.find(({ number }) => number === '9PD90077');
    expect(of?.counts[0]?.disposition).toBe('diverted');
    expect(of?.counts[0]?.dismissedOn).toBeUndefined();
  });

  it('the day over a discharge: parole did not end on the day of the release', () => {
    const found = without('municipal-first-then-prison', '20020101');
    const { sentence } = found.cases.find(({ number }) => number === 'BA902001') ?? {};
    expect(sentence?.followedBy?.paroleEndedOn).toBeUndefined();
  });

  it('the release under its day: the arrest is not open for certain, and the day is reported', () => {
    const found = without('r04', 'DISPO:RELEASED/DETENTION ONLY');
    expect(found.openEvents.map(({ on }) => on)).not.toContain('2016-01-30');
    expect(whyNot(found)).toContain('unknown-disposition');
  });

  it('the court and day of a case: its warrant is no open arrest, its custody no case elsewhere', () => {
    expect(without('r04', '20120508  CASC MCVAN NUYS').openEvents).toEqual([]);
    expect(without('r09', '20131105  CASC LOS ANGELES').elsewhere).toEqual([]);
  });

  it('the first line of a court’s name: the place below it is no court of another county', () => {
    expect(
      without('narrow-column', 'CASC LOS ANGELES').elsewhere.map(({ number }) => number),
    ).not.toContain('VA902002');
  });

  it('the head of an arrest after a registration, or its day: no duty to register', () => {
    const duties = (line: string) =>
      without('r13', line).registrations?.map(({ on, section }) => `${on} ${section}`);
    expect(duties('ARR/DET/CITE:')).toEqual(['1988-04-15 290', '1995-06-01 290']);
    expect(duties('19950601  CASO SAN DIEGO')).toEqual(['1988-04-15 290']);
  });

  it('the number of a case: a later hearing with the number makes no second case of it', () => {
    expect(without('r14', 'CNT:001     #TA901414').cases).toHaveLength(3);
  });
});

describe('of a docket with a lost line, no other line stands in for it:', () => {
  it('the defendant’s: no other words are the name', () => {
    expect(without('joint-and-several', 'DEFENDANT 02: MIRIAM').person.names).toEqual([]);
    expect(without('deferral-performed', 'DEFENDANT 01: GLORIA').person.names).toEqual([]);
  });

  it('the subject of a plea: the plea below is read all the same', () => {
    const [one] = without('d01', 'DEFENDANT WITHDRAWS PLEA OF NOT GUILTY').cases;
    expect(one?.counts[0]?.disposition).toBe('plea-of-no-contest');
  });

  it('a verdict, or the longer of two terms: what the term was in all is not known', () => {
    for (const line of [
      'COUNT (02) : DISPOSITION: CONVICTED',
      'AS TO COUNT (02): SERVE 003 YEARS',
    ]) {
      const { sentence } = without('d03', line).cases[0] ?? {};
      expect(sentence).toMatchObject({ kind: 'state-prison', prisonMonths: null });
    }
  });

  it('the grant of probation for one count: the jail of another is not its sentence', () => {
    const [one] = without('numbered-conditions-then-transferred', 'AS TO COUNT (01): ISS.').cases;
    expect(one?.sentence?.kind ?? null).toBeNull();
    expect(one?.counts[2]?.sentence).toMatchObject({ kind: 'no-probation', jailDays: 5 });
  });

  it('the word that suspends a term: neither prison nor probation is certain', () => {
    const [one] = without('minute-order-suspended-term', 'SUSPENDED. DEFENDANT PLACED').cases;
    expect(one?.sentence?.kind).toBeNull();
  });

  it('what came of a violation that was found: probation is not left summarily revoked', () => {
    const [one] = without(
      'numbered-conditions-then-transferred',
      'PROBATION REINSTATED, SAME',
    ).cases;
    expect(one?.sentence).toMatchObject({ kind: 'probation', ended: null });
  });

  it('the heading over a portal’s events: they are no part of a sentence', () => {
    const [one] = without('portal-warrant-outstanding', 'EVENTS').cases;
    expect(one?.counts[1]?.sentence?.kind).toBe('no-probation');
  });

  it('the head of an entry between what no day has both of: its orders have no day', () => {
    const changesWithout = (line: string) => {
      const { sentence } = without('not-in-violation-then-executed', line).cases[0] ?? {};
      return (sentence?.changes ?? []).map(({ on, what }) => `${on} ${what}`);
    };
    expect(changesWithout('ON 02/19/13 AT 830 AM')).not.toContain('2013-01-19 reinstated');
    expect(changesWithout('ON 05/05/14 AT 830 AM')).not.toContain('2013-02-19 revoked');
    const ended = without('not-in-violation-then-executed', 'ON 06/06/14').cases[0]?.sentence;
    expect(ended).toMatchObject({ kind: 'probation', ended: null, endedOn: null });
  });

  it('the head over a petition below an expiry: it was not granted on the day of that', () => {
    const [one] = without('redesignated-and-reduced', 'ON 03/03/15 AT 830 AM').cases;
    expect(one?.counts[0]?.reductions?.map(({ on }) => on) ?? []).not.toContain('2014-02-27');
  });

  it('the head of the sentence: supervision revoked years later does not pronounce it', () => {
    const [one] = without('attempt-by-amendment-then-prison', 'ON 12/17/13').cases;
    expect(one?.judgmentOn).toBeNull();
  });

  it('a plea: the remaining counts were dismissed, and not that one', () => {
    const [one] = without('nunc-pro-tunc', 'DEFENDANT PLEADS NOLO CONTENDERE').cases;
    expect(one?.counts.map(({ disposition }) => disposition)).not.toContain('dismissed');
  });

  it('a program: proof of it is not proof of another', () => {
    const [one] = without('not-in-violation-then-extended', 'COMPLETE SB 38').cases;
    expect(one?.obligations?.programs).toMatchObject([{ name: 'cal trans', done: null }]);
  });

  it('a charge of a portal, or the heading of its sentence: another charge’s is not the case’s', () => {
    for (const line of ['1   PC 487(a)', 'SENTENCE   (Charge 1)'])
      expect(without('portal-several-defendants', line).cases[0]?.sentence).toBeNull();
  });
});

describe('of a RAP sheet, what a lost line may have said is not said otherwise:', () => {
  it('a case’s number: an arrest that names a number is not open for certain', () => {
    expect(without('r04', 'CNT:001     #2VY90044').openEvents).toEqual([]);
  });

  it('the number of a second case: the counts below it are of no certain case', () => {
    const found = without('browser-pages-two-numbers', 'CNT:004 #7SY94203');
    const numbers = found.cases.flatMap(({ counts }) => counts.map(({ n }) => n));
    expect(numbers).not.toContain(5);
    expect(whyNot(found)).toContain('which-count');
  });

  it('the head of an arrest after an application: it is no second one', () => {
    expect(without('other-courts-and-look-alikes', 'ARR/DET/CITE:', 1).applicantEvents).toBe(2);
  });

  it('the section of a hearing on probation: it adds no count', () => {
    const found = without('custody-and-probation-alone', '1203.2(A) PC');
    const of = found.cases.find(({ number }) => number === '6WH94510');
    expect(of?.counts).toHaveLength(1);
    expect(of?.sentence).toMatchObject({ kind: 'probation', ended: 'revoked' });
  });

  it('a felony’s sentence: the jail that runs after it is not the case’s', () => {
    const [one] = without('county-jail-for-felonies', 'SEN: 180 DAYS JAIL').cases.slice(-1);
    expect(one?.sentence).toBeNull();
    expect(one?.counts[1]?.sentence).toMatchObject({ kind: 'no-probation', jailDays: 30 });
  });
});

describe('a paper that nobody printed is read in a moment, not in minutes:', () => {
  it.each([
    ['one letter without end', 'I'.repeat(120_000)],
    ['the same words without end', 'People v '.repeat(15_000)],
    ['blanks without end', ' '.repeat(120_000)],
    ['blank lines without end', '\n'.repeat(120_000)],
  ])('%s', (_, line) => {
    for (const head of ['SUPERIOR COURT\nCASE NUMBER ', 'CII/A00000000\nNAM:001 ', '']) {
      const paper = `${head}${line}x\n`;
      expect(readPaper(paper)?.cases.flatMap(({ counts }) => counts) ?? []).toEqual([]);
      expect(contactIn(paper)).toEqual({});
    }
  });

  it.each([
    ['commas', '1,'],
    ['counts', 'COUNT 02 AND '],
    ['restitution fines', 'RESTITUTION FINE $300.00 '],
    ['restitution fines without an amount', 'RESTITUTION FINE, '],
    ['grants', 'TERMINATE FORMAL PROBATION GRANTED '],
    ['conditions', 'SENTENCING CONTINUED OR SERVE '],
    ['days without blanks', '/24/2023'],
    ['orders', 'THE ORDER OF 03/04/13 IS '],
    ['dismissals set aside', 'DISMISSAL IS SET '],
    ['juries', 'WE THE JURY FIND THE DEFENDANT, '],
    ['pleas', 'PLEA OF GUILTY IS '],
    ['motions', 'MOTION TO TERMINATE PROBATION AND '],
    ['cases', 'IN CASE 4VN91213 AND '],
  ])('a hearing of %s without end', { timeout: 60_000 }, (_, said) => {
    const head = 'NO. TA900003   PAGE NO.   1\nDEFENDANT 01: JORDAN EXAMPLE\n';
    const charge = '   COUNT 01: 422 PC FEL - CRIMINAL THREATS\n\n';
    const hearing = `ON 03/16/09 AT 930 AM IN COMPTON COURTHOUSE DEPT 007\nCOUNT (01) : ${said.repeat(60_000 / said.length)}\n`;
    const [one] = readPaper(head + charge + hearing)?.cases ?? [];
    expect(one?.counts[0]).toMatchObject({ section: '422' });
  });

  it('thousands of counts in one event', { timeout: 60_000 }, () => {
    const counts = Array.from({ length: 20_000 }, () => 'CNT:001\n  SEE COMMENT FOR CHARGE\n');
    const head = 'CII/A00000000\nNAM:001\n* * * *\nCOURT:    NAM:001\n19980115  CASC LOS ANGELES\n';
    const reading = readPaper(`${head}CNT:001  #NA904101\n${counts.join('')}`);
    expect(reading?.cases[0]?.counts[0]?.section).toBeNull();
  });
});
