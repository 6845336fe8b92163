import { describe, expect, it } from 'vitest';
import { plainReading } from '../../src/intake/plain-reading.ts';
import { readPaper } from '../../src/intake/read-paper.ts';

/** A docket in which probation was ended early and the plea set aside, with what came after. */
function docket(after: string): string {
  return `SUPERIOR COURT OF CALIFORNIA, COUNTY OF LOS ANGELES

NO. BA970002                                                 PAGE NO.   1
THE PEOPLE OF THE STATE OF CALIFORNIA    VS.            CURRENT DATE 09/21/26
DEFENDANT 01: LUZ M PARADIGM

CASE FILED ON 01/14/13.
   COUNT 01: 459 PC FEL - BURGLARY 2ND DEGREE

ON 03/04/13 AT 830 AM IN CLARA SHORTRIDGE FOLTZ CJC DEPT 060
DEFENDANT PLEADS NOLO CONTENDERE TO COUNT 01. COUNT (01) : DISPOSITION: CONVICTED
IMPOSITION OF SENTENCE SUSPENDED. DEFENDANT PLACED ON FORMAL PROBATION FOR A PERIOD OF 036 MONTHS.

ON 10/06/14 AT 830 AM IN CLARA SHORTRIDGE FOLTZ CJC DEPT 060
DEFENSE MOTION TO TERMINATE PROBATION EARLY PURSUANT TO 1203.3 PC IS GRANTED. PROBATION IS TERMINATED.

ON 11/03/14 AT 830 AM IN CLARA SHORTRIDGE FOLTZ CJC DEPT 060
MOTION PURSUANT TO 17(B) PC IS GRANTED. COUNT 01 IS REDUCED TO A MISDEMEANOR.

ON 12/01/14 AT 830 AM IN CLARA SHORTRIDGE FOLTZ CJC DEPT 060
PETITION PURSUANT TO 1203.4 PC IS GRANTED. PLEA SET ASIDE AND VACATED, COMPLAINT DISMISSED.

ON 12/15/14 AT 830 AM IN CLARA SHORTRIDGE FOLTZ CJC DEPT 060
${after}
`;
}

/** What of it still holds. */
function holds(after: string): readonly string[] {
  const reading = readPaper(docket(after));
  if (reading === undefined) throw new Error('the docket was not recognized');
  const plain = JSON.stringify(plainReading(reading));
  const told: Readonly<Record<string, string>> = {
    'ended early': '"ended":"early-discharge"',
    ended: '"endedOn":"2014-10-06"',
    reduced: '"reductions":[{',
    dismissed: '"alreadyDismissed"',
  };
  return Object.entries(told).flatMap(([what, printed]) => (plain.includes(printed) ? [what] : []));
}

const all = ['ended early', 'ended', 'reduced', 'dismissed'];

const orders: Readonly<Record<string, readonly string[]>> = {
  'THE ORDER OF 10/06/14 IS VACATED.': ['reduced', 'dismissed'],
  'ORDER OF 10/06/14 TERMINATING PROBATION IS VACATED, NOTICE NOT GIVEN TO PEOPLE.': [
    'reduced',
    'dismissed',
  ],
  'NUNC PRO TUNC: TERMINATION OF PROBATION ON 10/06/14 IS SET ASIDE.': ['reduced', 'dismissed'],
  'COURT VACATES ITS ORDER TERMINATING PROBATION.': ['reduced', 'dismissed'],
  'PROBATION IS REINSTATED.': ['reduced', 'dismissed'],
  'MINUTE ORDER OF 10/06/14 CORRECTED: PROBATION WAS NOT TERMINATED.': ['reduced', 'dismissed'],
  'THE ORDER OF 11/03/14 REDUCING COUNT 01 IS RESCINDED.': ['ended early', 'ended', 'dismissed'],
  'THE ORDER GRANTING THE 17(B) MOTION IS VACATED.': ['ended early', 'ended', 'dismissed'],
  'THE ORDER OF 12/01/14 GRANTING RELIEF UNDER 1203.4 PC IS VACATED.': [
    'ended early',
    'ended',
    'reduced',
  ],
  'DISMISSAL PURSUANT TO 1203.4 PC IS SET ASIDE, RESTITUTION UNPAID.': [
    'ended early',
    'ended',
    'reduced',
  ],
  'THE PREVIOUS ORDER OF 12/01/14 IS VACATED. 1203.4 PETITION DENIED WITHOUT PREJUDICE.': [
    'ended early',
    'ended',
    'reduced',
  ],
  'MOTION TO VACATE THE ORDER OF 12/01/14 IS DENIED.': all,
  'REQUEST THAT THE ORDER OF 12/01/14 BE VACATED IS DENIED.': all,
  'THE ORDER OF 12/01/14 IS NOT VACATED.': all,
  'HEARING OF 12/01/14 IS VACATED.': all,
  'PROTECTIVE ORDER OF 03/04/13 IS VACATED.': all,
};

describe('what a later order in a docket takes back no longer holds', () => {
  it.each(Object.entries(orders))('%s', (after, still) => {
    expect(holds(after)).toEqual(still);
  });
});

describe('a verdict that was printed in full is read:', () => {
  const verdicts: Readonly<Record<string, readonly string[]>> = {
    'WE, THE JURY IN THE ABOVE-ENTITLED ACTION, FIND THE DEFENDANT, LUZ PARADIGM, GUILTY OF THE CRIME OF BURGLARY, A FELONY, AS CHARGED IN COUNT 1 OF THE INFORMATION.':
      ['verdict', 'null', 'null'],
    'WE THE JURY FIND THE DEFENDANT NOT GUILTY OF COUNT 01. WE THE JURY FIND THE DEFENDANT GUILTY OF COUNT 03.':
      ['acquitted', 'null', 'verdict'],
    'THE JURY FINDS DEFENDANT GUILTY AS CHARGED IN COUNT 01 AND NOT GUILTY AS CHARGED IN COUNT 02.':
      ['verdict', 'acquitted', 'null'],
    'JURY FOUND DEFENDANT GUILTY ON COUNTS 1 AND 3, HUNG ON COUNT 2.': [
      'verdict',
      'null',
      'verdict',
    ],
  };

  it.each(Object.entries(verdicts))('%s', (said, outcomes) => {
    const text = `NO. BA970003                                                 PAGE NO.   1
THE PEOPLE OF THE STATE OF CALIFORNIA    VS.            CURRENT DATE 09/21/26
DEFENDANT 01: LUZ M PARADIGM
CASE FILED ON 01/14/13.
   COUNT 01: 459 PC FEL - BURGLARY 2ND DEGREE
   COUNT 02: 496(A) PC FEL - RECEIVING STOLEN PROPERTY
   COUNT 03: 148(A)(1) PC MISD - RESIST

ON 03/04/13 AT 830 AM IN CLARA SHORTRIDGE FOLTZ CJC DEPT 060
${said}
`;
    const counts = readPaper(text)?.cases[0]?.counts ?? [];
    expect(counts.map(({ disposition }) => String(disposition))).toEqual(outcomes);
  });
});

describe('formal probation that goes on as summary probation has not ended:', () => {
  const orders = [
    'FORMAL PROBATION TERMINATED AND SUMMARY PROBATION GRANTED.',
    'FORMAL PROBATION IS TERMINATED; DEFENDANT PLACED ON SUMMARY PROBATION.',
    'FORMAL PROBATION TERMINATED. SUMMARY PROBATION CONTINUED.',
    'COURT CONVERTS FORMAL PROBATION TO SUMMARY PROBATION.',
    'PROB MODIFIED TO SUMMARY.',
  ];

  it.each(orders)('%s', (said) => {
    const text = docket('').replace(
      /DEFENSE MOTION TO TERMINATE[\s\S]*$/u,
      `CASE CALLED FOR PROGRESS REPORT.\n${said}\n`,
    );
    const sentence = readPaper(text)?.cases[0]?.sentence;
    expect(sentence).toMatchObject({
      ended: null,
      endedOn: null,
      changes: [{ on: '2014-10-06', what: 'converted-to-summary' }],
    });
  });
});
