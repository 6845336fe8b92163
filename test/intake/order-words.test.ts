import { describe, expect, it } from 'vitest';
import { dispositionOf } from '../../src/intake/rap-sheet/disposition-words.ts';

const orders: Readonly<Record<string, string | undefined>> = {
  'CONV SET ASIDE & DISM PER 1203.4 PC': 'set-aside',
  'PLEA WITHDRAWN/DISMISSED PER 1203.4 PC': 'set-aside',
  '1203.4 PC PETITION GRANTED': 'set-aside',
  'DISMISSED AND SEALED PER 11361.8 HS': 'set-aside',
  'RESENTENCED/DISMISSED PER 11361.8 HS': undefined,
  'CONV SET ASIDE & DISM PER 1203.4 PC-DENIED': undefined,
  'DISMISSAL PER 1203.4 PC DENIED': undefined,
  '1203.4 PC PETITION FILED': undefined,
  '1203.4 PC DISMISSAL VACATED': 'relief-taken-back',
  'RECALLED AND RESENTENCED PER 1170.18(A) PC': 'reduced',
  'PROP 47 REDUCED TO MISDEMEANOR': 'reduced',
  'REDUCED TO MISDEMEANOR DENIED': undefined,
  'REDUCED TO MISDEMEANOR/17(B) PC VACATED': 'relief-taken-back',
  'CONVICTED/APPEAL DENIED': 'convicted',
  'CONVICTION REVERSED ON APPEAL': undefined,
  'CONVICTION VACATED PER 1473.7 PC': undefined,
  SENTENCED: 'sentenced',
  'SENTENCE RECALLED': undefined,
  'PROBATION REVOKED': 'revoked',
  'PROBATION REVOKED/REINSTATED': 'revoked-and-reinstated',
  'PROBATION REVOKED AND TERMINATED': 'revoked-and-ended',
  'PROBATION REVOCATION HEARING SET': undefined,
  'PROBATION TERMINATED EARLY': 'terminated-early',
  'PROBATION TERMINATED SUCCESSFULLY': 'completed',
  'PROBATION TERMINATED UNSUCCESSFULLY': 'terminated-for-misconduct',
  'PROBATION TERMINATED': undefined,
  'PROBATION EXPIRED': undefined,
  'EARLY TERMINATION OF PROBATION DENIED': undefined,
  'MILITARY DIVERSION 1001.80 PC': 'diverted',
  'DIVERSION DENIED': undefined,
  'DIVERSION REFERRAL': undefined,
  'DEFERRED ENTRY OF JUDGMENT DENIED': undefined,
  'RELEASED/DETENTION ONLY': 'arrest-ended',
  'RELEASED/849(B)(1) PC': 'arrest-ended',
  'RELEASED ON BAIL': undefined,
  'RELEASED TO OTHER AGENCY': undefined,
  'ARREST RELIEF DENIED': undefined,
  PAROLED: 'paroled',
  'PAROLE REVOKED': undefined,
};

describe('an order of the court on a RAP sheet', () => {
  it.each(Object.entries(orders))('%s', (printed, kind) => {
    expect(dispositionOf(printed)).toBe(kind);
  });
});
