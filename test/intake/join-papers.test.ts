import { describe, expect, it } from 'vitest';
import { joinPapers } from '../../src/intake/join-papers.ts';
import { readPaper } from '../../src/intake/read-paper.ts';
import type { Reading } from '../../src/intake/reading.ts';
import { examples } from './papers.ts';

const sheet = `RE: QHY.CA0349400.00003001.APPUSR.               DATE:20260301 TIME:11:11:11
CII/A90003001
DOB/19790202    SEX/M   RAC/WHITE
NAM/001 PRETEXT,WENDELL
    002 PRETEXT,WENDELL ROY
* * * *
ARR/DET/CITE:         NAM:001  DOB:19790202
20110207  CAPD LOS ANGELES
CNT:001     #9300111
  459 PC-BURGLARY                                                   TOC:F
- - - -
COURT:                NAM:002
20110412  CASC LOS ANGELES CENTRAL
CNT:001     #BA900002
  459 PC-BURGLARY                                                   TOC:F
*DISPO:CONVICTED
   CONV STATUS:MISDEMEANOR
   SEN: 036 MONTHS PROBATION, 120 DAYS JAIL, IMP SEN SS
* * * *
COURT:                NAM:001
20150101  CASC LOS ANGELES METRO
CNT:001     #5CJ90301
  415(2) PC-DISTURB BY LOUD/UNREASONABLE NOISE                      TOC:M
*DISPO:CONVICTED
   CONV STATUS:MISDEMEANOR
   SEN: FINE
     *    *    *    END OF MESSAGE    *    *    *
`;

function read(text: string | undefined): Reading {
  const reading = readPaper(text ?? '');
  if (reading === undefined) throw new Error('the paper was not recognized');
  return reading;
}

const docket = read(examples.find(({ name }) => name === 'd02')?.text);

describe('a RAP sheet and the docket for one of its cases', () => {
  const joined = joinPapers([read(sheet), docket]);
  const [first, second] = joined.cases;

  it('are one case with that number, in either order', () => {
    expect(joined.cases.map((one) => one.case.number)).toEqual(['BA900002', '5CJ90301']);
    expect(joinPapers([docket, read(sheet)]).cases).toHaveLength(2);
  });

  it('keep what the docket says', () => {
    expect(first?.case.judgmentOn).toBe('2011-05-10');
    expect(first?.case.counts[0]?.level).toBe('felony');
    expect(first?.case.counts[0]?.disposition).toBe('plea-of-guilty');
    expect(first?.case.counts).toHaveLength(3);
    expect(first?.case.sentence?.at['kind']?.paper).toBe('docket');
    expect(first?.wholeDocket).toBe(true);
    expect(second?.wholeDocket).toBe(false);
  });

  it('take from the RAP sheet what the docket does not say', () => {
    expect(first?.case.nameOnCase?.middle).toBe('ROY');
    expect(joined.person.dob).toBe('1979-02-02');
    expect(joined.person.names).toHaveLength(2);
  });

  it('are reported to differ, with both places', () => {
    const said = joined.differences.map(
      ({ what, kept, other }) => `${what}: ${kept}, not ${other}`,
    );
    expect(said).toEqual([
      'judgmentOn: 2011-05-10, not 2011-04-12',
      'level: felony, not misdemeanor',
    ]);
    expect(joined.differences[0]?.keptPlace).toEqual({ paper: 'docket', line: 32 });
    expect(joined.differences[0]?.otherPlace).toEqual({ paper: 'rap-sheet', line: 13 });
  });

  it('are not taken for one person’s if no name and birth date agree', () => {
    const other = read(examples.find(({ name }) => name === 'd04')?.text);
    expect(joinPapers([read(sheet), other]).differences.map(({ what }) => what)).toEqual([
      'person',
    ]);
  });
});

describe('a release from prison on the RAP sheet', () => {
  it('completes the docket’s term', () => {
    const prison = read(examples.find(({ name }) => name === 'd03')?.text);
    const custody = sheet
      .replace('BA900002', 'TA900003')
      .replace('036 MONTHS PROBATION, 120 DAYS JAIL, IMP SEN SS', '3 YEARS PRISON')
      .replace(
        '* * * *\nCOURT:',
        [
          '- - - -',
          'CUSTODY:CDC           NAM:001',
          '20090601  CASD CORRECTIONS',
          'CNT:001     #X90301',
          '  245(A)(2) PC-ASSAULT',
          '   SEN FROM: LOS ANGELES CO  CRT #TA900003',
          '20110301',
          ' DISPO:PAROLED',
          '* * * *',
          'COURT:',
        ].join('\n'),
      );
    const found = joinPapers([read(custody), prison]).cases.find(
      (one) => one.case.number === 'TA900003',
    );
    expect(found?.case.sentence).toMatchObject({ kind: 'state-prison', releasedOn: '2011-03-01' });
  });
});
