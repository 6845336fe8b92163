import { penalCode, vehicleCode } from '../../authority/citing.ts';
import * as acts from '../acts.ts';
import { ownProbationLength } from '../offenses/own-probation-length.ts';
import { violentFelonies } from '../offenses/strikes.ts';
import { treatableAsInfraction } from '../offenses/treatable-as-infraction.ts';
import { wood } from '../opinions.ts';
import { change, entry, type LawEntry } from './law-entry.ts';

/**
 * What may be requested with a dismissal, and what sets how long probation lasts and how it ends.
 */
export const reductionsAndProbation: readonly LawEntry[] = [
  entry(penalCode('17', '(b)'), {
    changes: [
      change('every-probation', acts.ab1941),
      change('restitution', acts.sb1106),
      change('before-trial', acts.ab321),
    ],
    opinions: [wood],
  }),
  entry(penalCode('17', '(d)(2)'), {
    tables: [{ what: 'listed', list: treatableAsInfraction }],
  }),
  entry(penalCode('19.8'), { tables: [{ what: 'listed', list: treatableAsInfraction }] }),
  entry(penalCode('1203.3')),
  entry(penalCode('1203.1'), {
    changes: [change('cap', acts.ab1950)],
    tables: [
      { what: 'own-length', list: ownProbationLength },
      { what: 'violent', list: violentFelonies },
    ],
  }),
  entry(penalCode('1203a'), {
    changes: [change('cap', acts.ab1950)],
    tables: [{ what: 'own-length', list: ownProbationLength }],
  }),
  entry(penalCode('1203.2', '', { confidence: 'medium' })),
  entry(penalCode('1203.9')),
  entry(penalCode('1203.097', '', { confidence: 'medium' })),
  entry(vehicleCode('23600', '', { confidence: 'medium' })),
];
