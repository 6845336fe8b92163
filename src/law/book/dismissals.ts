import { penalCode } from '../../authority/citing.ts';
import * as acts from '../acts.ts';
import { deferredEntryDrugs } from '../offenses/deferred-entry-drugs.ts';
import { equipmentInspectionSections } from '../offenses/equipment-inspection.ts';
import {
  excludedFrom1203_4a,
  excludedSexOffenses,
  felonyUnlawfulIntercourse,
} from '../offenses/excluded-from-1203-4.ts';
import { jailFelonies, prisonFelonies } from '../offenses/jail-felonies-1170h.ts';
import { solicitationOrProstitution } from '../offenses/prostitution.ts';
import { twoPointVehicleOffenses } from '../offenses/two-point-vehicle.ts';
import { bradus, butler, chandlee, chandler, marinelli, parker, seymour } from '../opinions.ts';
import { change, entry, type LawEntry } from './law-entry.ts';

/** The sections that dismiss a conviction, and what the state does automatically. */
export const dismissals: readonly LawEntry[] = [
  entry(penalCode('1203.4'), {
    changes: [
      change('protective-orders', acts.ab1281),
      change('restitution', acts.sb1106),
      change('no-fee', acts.ab134),
    ],
    tables: [
      { what: 'left-out', list: excludedSexOffenses },
      { what: 'left-out-as-felony', list: felonyUnlawfulIntercourse },
      { what: 'equipment', list: equipmentInspectionSections },
      { what: 'two-points', list: twoPointVehicleOffenses },
    ],
    opinions: [butler, chandler, bradus, parker, marinelli, seymour],
  }),
  entry(penalCode('1203.4a'), {
    changes: [change('protective-orders', acts.ab1281), change('restitution', acts.sb1106)],
    tables: [
      { what: 'left-out', list: excludedFrom1203_4a },
      { what: 'equipment', list: equipmentInspectionSections },
    ],
    opinions: [chandlee],
  }),
  entry(penalCode('1203.41'), {
    changes: [
      change('county-jail', acts.ab651),
      change('state-prison', acts.sb731),
      change('restitution', acts.sb1106),
      change('disclosure', acts.ab134),
    ],
  }),
  entry(penalCode('1203.42', '', acts.ab1115), {
    changes: [change('begins', acts.ab1115), change('restitution', acts.sb1106)],
    tables: [
      { what: 'jail-felonies', list: jailFelonies },
      { what: 'prison-felonies', list: prisonFelonies },
    ],
  }),
  entry(penalCode('1000'), {
    changes: [change('diversion', acts.ab208)],
    tables: [{ what: 'drugs', list: deferredEntryDrugs }],
  }),
  entry(penalCode('1203.43', '', acts.ab1352), { changes: [change('begins', acts.ab1352)] }),
  entry(penalCode('1203.45'), { changes: [change('restitution', acts.sb1106)] }),
  entry(penalCode('1203.49', '', acts.ab1585), {
    changes: [change('begins', acts.ab1585)],
    tables: [{ what: 'offense', list: solicitationOrProstitution }],
  }),
  entry(penalCode('1203.425'), {
    changes: [change('begins', acts.ab1076), change('felonies', acts.ab168)],
  }),
];
