import { frozen } from '../../authority/frozen.ts';
import { type CountyProfile, county } from '../county.ts';
import caseNumbers from './case-numbers.json' with { type: 'json' };
import courthouses from './courthouses.json' with { type: 'json' };
import help from './help.json' with { type: 'json' };
import practice from './practice.json' with { type: 'json' };
import prosecutors from './prosecutors.json' with { type: 'json' };

/** The Superior Court of California, County of Los Angeles. */
export const losAngeles: CountyProfile = frozen(
  county.parse({
    name: 'Los Angeles',
    also: ['LA'],
    anotherCounty: 'Orange',
    courthouses: courthouses.courthouses,
    prosecutors: prosecutors.prosecutors,
    help: help.help,
    practice: practice.practice,
    caseNumbers: {
      shapes: caseNumbers.shapes,
      prefixes: caseNumbers.prefixes,
      locations: caseNumbers.locations,
    },
  }),
);
