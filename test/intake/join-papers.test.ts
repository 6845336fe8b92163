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
      'docket-only: PC 496(a), not ',
      'docket-only: PC 148(a)(1), not ',
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

/** A sheet with three cases, and the docket of the first: two convictions there, one on the sheet. */
const threeCases = `RE: QHY.CA0349400.00003002.APPUSR.               DATE:20260301 TIME:11:11:11
CII/A90003002
DOB/19860606    SEX/F   RAC/WHITE
NAM/001 CONCEIT,MARGIT
    002 CONCEIT,MARGIT ANNA
* * * *
ARR/DET/CITE:         NAM:001  DOB:19860606
20120302  CAPD PASADENA
CNT:001     #12-903021
  487(A) PC-GRAND THEFT:MONEY/LABOR/PROP                            TOC:F
CNT:002
  470(D) PC-FORGERY                                                 TOC:F
- - - -
COURT:                NAM:002
20120416  CASC PASADENA
CNT:001     #GA903021
  487(A) PC-GRAND THEFT:MONEY/LABOR/PROP                            TOC:F
*DISPO:CONVICTED
   CONV STATUS:FELONY
   SEN: 036 MONTHS PROBATION, 090 DAYS JAIL, RESTN, IMP SEN SS
20150806
 DISPO:REDUCED TO MISDEMEANOR/17(B) PC
   CONV STATUS:MISDEMEANOR
20150820
 DISPO:CONV SET ASIDE & DISM PER 1203.4 PC
CNT:002
  459 PC-BURGLARY                                                   TOC:F
 DISPO:DISMISSED/FURTHERANCE OF JUSTICE
- - - -
PROBATION:            NAM:001
20120501  CAPR LOS ANGELES
CNT:001     #X-903021
  487(A) PC-GRAND THEFT
   SEN: 036 MONTHS PROBATION
   COM: CRT CASE NBR GA903021
* * * *
COURT:                NAM:001
20170911  CASC LOS ANGELES METRO
CNT:001     #7MP93022
  415(2) PC-DISTURB BY LOUD/UNREASONABLE NOISE                      TOC:M
*DISPO:CONVICTED
   CONV STATUS:INFRACTION
   SEN: FINE
* * * *
COURT:                NAM:001
20180205  CASC SANTA ANA
CNT:001     #18CM93023
  484(A) PC-THEFT                                                   TOC:M
*DISPO:CONVICTED
   CONV STATUS:MISDEMEANOR
   SEN: 010 DAYS JAIL
     *    *    *    END OF MESSAGE    *    *    *
`;

const itsDocket = `SUPERIOR COURT OF CALIFORNIA, COUNTY OF LOS ANGELES
NO. GA903021-01                                              PAGE NO.   1
THE PEOPLE OF THE STATE OF CALIFORNIA    VS.            CURRENT DATE 03/03/26
DEFENDANT 01: MARGIT A CONCEIT
CASE FILED ON 03/06/12.
   COUNT 01: 487(A) PC FEL - GRAND THEFT
   COUNT 02: 470(D) PC FEL - FORGERY
   COUNT 03: 530.5(A) PC FEL - IDENTITY THEFT

ON 04/02/12 AT 830 AM IN ALHAMBRA COURTHOUSE DEPT 003
CASE CALLED FOR PRELIMINARY HEARING
DEFENDANT PLEADS NOLO CONTENDERE TO COUNTS 01 AND 02. COURT FINDS DEFENDANT GUILTY.
COUNTS (01) AND (02) : DISPOSITION: CONVICTED
COUNT (03) : DISPOSITION: DISMISSED DUE TO PLEA NEGOTIATION

ON 04/16/12 AT 830 AM IN PASADENA COURTHOUSE DEPT 00H
CASE CALLED FOR PROBATION AND SENTENCE HEARING
IMPOSITION OF SENTENCE IS SUSPENDED. DEFENDANT PLACED ON FORMAL PROBATION FOR A PERIOD OF
005 YEARS ON THE FOLLOWING CONDITIONS:
SERVE 120 DAYS IN LOS ANGELES COUNTY JAIL, LESS CREDIT FOR 020 DAYS
MAKE RESTITUTION TO THE VICTIM AS DETERMINED BY THE PROBATION OFFICER

ON 08/06/15 AT 830 AM IN PASADENA COURTHOUSE DEPT 00H
DEFENSE MOTION TO TERMINATE PROBATION EARLY PURSUANT TO 1203.3 PC IS GRANTED. PROBATION
IS TERMINATED. MOTION TO REDUCE COUNT 01 PURSUANT TO 17(B) PC IS GRANTED.
COUNT 01 IS DEEMED A MISDEMEANOR.
03/03/26 END OF CASE HISTORY
`;

describe('a RAP sheet of three cases and the docket of the first', () => {
  const joined = joinPapers([read(threeCases), read(itsDocket)]);
  const [first] = joined.cases;
  const one = first?.case;

  it('are two cases here: the docket’s number with its suffix, and the one the sheet alone has', () => {
    expect(joined.cases.map(({ case: { number, suffix } }) => [number, suffix])).toEqual([
      ['GA903021', '01'],
      ['7MP93022', undefined],
    ]);
  });

  it('have the docket’s pleas, day of plea, day of judgment, length, jail and end', () => {
    expect(
      one?.counts.map(({ n, disposition, convictedOn }) => [n, disposition, convictedOn]),
    ).toEqual([
      [1, 'plea-of-no-contest', '2012-04-02'],
      [2, 'plea-of-no-contest', '2012-04-02'],
      [3, 'dismissed', null],
    ]);
    expect(one).toMatchObject({ judgmentOn: '2012-04-16', courthouse: 'pasadena' });
    expect(one?.sentence).toMatchObject({
      ...{ kind: 'probation', months: 60, supervision: 'formal', jailDays: 120 },
      ...{ endedOn: '2015-08-06', ended: 'early-discharge' },
    });
  });

  it('have the reduction once, though both tell it', () => {
    expect(one?.counts[0]?.reductions).toEqual([
      expect.objectContaining({ under: '17(b)', on: '2015-08-06', to: 'misdemeanor' }),
    ]);
  });

  it('have a count set aside as the sheet alone says, and the case not dismissed: another conviction is left', () => {
    expect(one?.counts[0]?.setAside).toEqual({ under: 'PC 1203.4', on: '2015-08-20' });
    expect(one?.counts[1]?.setAside).toBeUndefined();
    expect(one?.since.alreadyDismissed).toBeUndefined();
  });

  it('say each thing in which they differ, with the count', () => {
    const said = joined.differences.map(
      ({ case: number, count = 0, what, kept, other }) =>
        `${number} ${count} ${what}: ${kept} / ${other}`,
    );
    expect(said).toEqual([
      'GA903021 1 set-aside-not-listed:  / 2015-08-20',
      'GA903021 1 convictedOn: 2012-04-02 / 2012-04-16',
      'GA903021 2 section: PC 470(d) / PC 459',
      'GA903021 2 outcome: convicted / dismissed',
      'GA903021 3 docket-only: PC 530.5(a) / ',
      'GA903021 0 jailDays: 120 / 90',
      'GA903021 0 months: 60 / 36',
    ]);
  });
});

describe('where the docket tells an end of probation', () => {
  const revoked = threeCases.replace(
    '20150806\n DISPO:REDUCED',
    '20140101\n DISPO:PROBATION REVOKED\n   SEN: 060 DAYS JAIL\n20150806\n DISPO:REDUCED',
  );

  it('another end that the sheet tells is said, and neither it nor what followed it is taken', () => {
    const joined = joinPapers([read(revoked), read(itsDocket)]);
    const { sentence } = joined.cases[0]?.case ?? {};
    expect(sentence).toMatchObject({ endedOn: '2015-08-06', ended: 'early-discharge' });
    expect(sentence?.followedBy).toBeUndefined();
    expect(joined.differences).toContainEqual(
      expect.objectContaining({ what: 'endedOn', kept: '2015-08-06', other: '2014-01-01' }),
    );
  });

  it('and not why, the sheet’s reason for another day is not taken for it', () => {
    const without = itsDocket
      .replace('TO TERMINATE PROBATION EARLY PURSUANT TO 1203.3 PC ', '')
      .replace('DEFENSE MOTION IS GRANTED. ', '');
    const { sentence } = joinPapers([read(revoked), read(without)]).cases[0]?.case ?? {};
    expect(sentence).toMatchObject({ endedOn: '2015-08-06', ended: null });
  });

  it('and does not tell one, the sheet’s is taken with its day and what followed', () => {
    const without = itsDocket.slice(0, itsDocket.indexOf('ON 08/06/15'));
    const { sentence } = joinPapers([read(revoked), read(without)]).cases[0]?.case ?? {};
    expect(sentence).toMatchObject({ endedOn: '2014-01-01', ended: 'revoked' });
    expect(sentence?.followedBy).toMatchObject({ kind: 'jail', jailDays: 60 });
  });
});

describe('a minute order that lists no charge', () => {
  const order = read(`MINUTE ORDER
SUPERIOR COURT OF CALIFORNIA, COUNTY OF LOS ANGELES
DATE PRINTED: 09/12/24
CASE NO. BA900002
DEFENDANT 01: WENDELL PRETEXT

ON 09/12/24 AT 830 AM IN CLARA SHORTRIDGE FOLTZ CJC DEPT 118
CASE CALLED FOR FURTHER PROCEEDINGS. BENCH WARRANT RECALLED AND QUASHED.
`);

  it('takes no count from the other paper of its case', () => {
    const [first] = joinPapers([read(sheet), order]).cases;
    expect(first?.case.counts.map(({ section }) => section)).toEqual(['459']);
    expect(first?.case.since.warrantInThisCase).toBe(false);
  });

  it('differs from the docket in none of its counts', () => {
    const joined = joinPapers([order, docket]);
    expect(joined.cases[0]?.case.counts).toHaveLength(3);
    expect(joined.cases[0]?.case.sentence?.kind).toBe('probation');
    expect(joined.differences).toEqual([]);
  });
});
