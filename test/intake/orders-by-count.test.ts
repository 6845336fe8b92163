import { describe, expect, it } from 'vitest';
import { readPaper } from '../../src/intake/read-paper.ts';

/** A RAP sheet of one case of three counts, convicted, convicted and dismissed, with lines under the first two. */
function sheet(first: string, second: string): string {
  return `
CII/A90004101
DOB/19740606    SEX/M   RAC/WHITE
NAM/001 FICTIONAL,DESMOND PAUL
* * * *
COURT:                NAM:001
19980115  CASC LOS ANGELES LONG BCH
CNT:001     #NA904101
  496(A) PC-RECEIVE/ETC KNOWN STOLEN PROPERTY                      TOC:M
*DISPO:CONVICTED
   CONV STATUS:MISDEMEANOR
   SEN: 036 MONTHS PROBATION, 090 DAYS JAIL, FINE
${first}
CNT:002
  11364 HS-POSSESS CONTROL SUBSTANCE PARAPHERNA                     TOC:M
*DISPO:CONVICTED
   CONV STATUS:MISDEMEANOR
${second}
CNT:003
  484(A) PC-THEFT                                                   TOC:M
 DISPO:DISMISSED/FURTHERANCE OF JUSTICE
`;
}

const setAside = '20020409\n DISPO:CONV SET ASIDE & DISM PER 1203.4 PC';
const reduced = '20020409\n DISPO:REDUCED TO MISDEMEANOR/17(B) PC';

/** By count the day it was set aside; and what was not read. */
function read(first: string, second = '') {
  const found = readPaper(sheet(first, second));
  return {
    setAside: found?.cases[0]?.counts.map(({ setAside }) => setAside?.on),
    notRead: found?.notRead.map(({ text, why }) => [why, text]),
  };
}

const [day, no] = ['2002-04-09', undefined];

describe('an order of relief on a RAP sheet is for', () => {
  it.each([
    ['the count it stands under, if it names none', setAside, '', [day, no, no]],
    ['every conviction, where it says all counts', `${setAside}-ALL COUNTS`, '', [day, day, no]],
    ['every conviction, from the last count', '', `${setAside}, ALL CNTS`, [day, day, no]],
    [
      'every conviction, in a comment',
      `${setAside}\n   COM: AS TO ALL CHARGES`,
      '',
      [day, day, no],
    ],
    [
      'every conviction, between the day and the order',
      setAside.replace('\n', '\nALL COUNTS\n'),
      '',
      [day, day, no],
    ],
    ['the counts it names', '', `${setAside}\n   COM: COUNTS 1 AND 2`, [day, day, no]],
    ['a range of counts', `${setAside}, CTS 1-2`, '', [day, day, no]],
    ['a range of counts in words', `${setAside} COUNTS 1 TO 2`, '', [day, day, no]],
    [
      'the counts it names before its section',
      setAside.replace('& DISM', '& DISM CNTS 1, 2'),
      '',
      [day, day, no],
    ],
    ['another count alone', `${setAside}-CNT 002`, '', [no, day, no]],
    ['the count it stands under, named', '', `${setAside} CNT:002`, [no, day, no]],
  ])('%s', (_, first, second, expected) => {
    expect(read(first, second)).toEqual({ setAside: expected, notRead: [] });
  });

  it('each of two counts with its own section under one day', () => {
    const counts = readPaper(
      sheet(`${setAside}-CNT 001\n DISPO:CONV SET ASIDE & DISM PER 1203.4A PC-CNT 002`, ''),
    )?.cases[0]?.counts;
    expect(counts?.map((count) => count.setAside)).toEqual([
      { under: 'PC 1203.4', on: day },
      { under: 'PC 1203.4a', on: null },
      undefined,
    ]);
  });

  it('another count with its sentence; the day under which both stand was that one’s', () => {
    const orders = `20100409\n DISPO:REDUCED TO MISDEMEANOR/17(B) PC-CNT 002\n   SEN: 010 DAYS JAIL\n DISPO:CONV SET ASIDE & DISM PER 1203.4 PC`;
    const found = readPaper(sheet(orders, ''))?.cases[0];
    expect(found?.counts.map((count) => count.setAside)).toEqual([
      { under: 'PC 1203.4', on: null },
      undefined,
      undefined,
    ]);
    expect(found?.counts[1]?.reductions).toMatchObject([{ under: '17(b)', on: '2010-04-09' }]);
  });

  it('every conviction, where a reduction says so', () => {
    const counts = readPaper(sheet(`${reduced}-ALL COUNTS`, ''))?.cases[0]?.counts;
    const one = [expect.objectContaining({ under: '17(b)', on: day })];
    expect(counts?.map(({ reductions }) => reductions)).toEqual([one, one, undefined]);
  });

  it('every conviction, where a comment says that relief was automatic', () => {
    const since = (comment: string) =>
      readPaper(sheet(`20230301\n   COM: RELIEF GRANTED PER 1203.425 PC${comment}`, ''))?.cases[0]
        ?.since;
    expect(since('-ALL COUNTS')).toMatchObject({ automaticRelief: { on: '2023-03-01' } });
    expect(since('')).not.toHaveProperty('automaticRelief');
  });

  it('the whole case, where every conviction is set aside', () => {
    const since = readPaper(sheet(`${setAside}-ALL COUNTS`, ''))?.cases[0]?.since;
    expect(since).toMatchObject({ alreadyDismissed: { under: 'PC 1203.4', on: day } });
  });
});

describe('it is for no count for certain, and is said not to be read, where it', () => {
  it('names one that is not there', () => {
    const order = 'CONV SET ASIDE & DISM PER 1203.4 PC-CNT 007';
    expect(read(`20020409\n DISPO:${order}`)).toEqual({
      setAside: [no, no, no],
      notRead: [['which-count', order]],
    });
  });

  it('is one of thousands', () => {
    const count = `CNT:001\n  484(A) PC-THEFT\n*DISPO:CONVICTED\n${setAside}-ALL COUNTS\n`;
    const found = readPaper(sheet('', count.repeat(1000)));
    expect(found?.cases[0]?.counts.filter((one) => one.setAside !== undefined)).toEqual([]);
    expect(found?.notRead.length).toBeGreaterThanOrEqual(1000);
  });

  it.each([
    ['speaks of the rest', '-REMAINING COUNTS'],
    ['names a count to say something else of it', '-CNT 001, CNT 002 DENIED'],
    ['has its counts in a comment that says more', '\n   COM: CNT 002 PROBATION TO CONTINUE'],
  ])('%s', (_, more) => {
    const order = 'CONV SET ASIDE & DISM PER 1203.4 PC';
    const found = read(`20020409\n DISPO:${order}${more}`);
    expect(found.setAside).toEqual([no, no, no]);
    expect(found.notRead).toEqual([[expect.any(String), expect.stringContaining(order)]]);
  });
});
