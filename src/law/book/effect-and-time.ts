import { statute } from '../../authority/citing.ts';
import { entry, type LawEntry } from './law-entry.ts';

const medium = { confidence: 'medium' } as const;

/** What a dismissal means to others who ask, and how days are counted. */
export const effectAndTime: readonly LawEntry[] = [
  entry(statute('LAB', '432.7')),
  entry(statute('GOV', '12952', '', medium)),
  entry(statute('BP', '480')),
  entry(statute('GOV', '6800', '', medium)),
  entry(statute('GOV', '6803', '', medium)),
  entry(statute('GOV', '6700', '', medium)),
  entry(statute('CCP', '12')),
  entry(statute('CCP', '12a')),
  entry(statute('CCP', '12c')),
  entry(statute('CCP', '135')),
  entry(statute('CCP', '1013')),
];
