import { penalCode, vehicleCode } from '../../authority/citing.ts';
import * as acts from '../acts.ts';
import { equipmentInspectionSections } from '../offenses/equipment-inspection.ts';
import {
  corporalInjury,
  firearmBrandished,
  firearmMisdemeanors,
} from '../offenses/firearm-misdemeanors.ts';
import { jailFelonies, prisonFelonies } from '../offenses/jail-felonies-1170h.ts';
import { registrableOffenses } from '../offenses/registrable.ts';
import {
  assaultByWeaponOrForce,
  strikesByName,
  violentByWhatWasProved,
  violentFelonies,
} from '../offenses/strikes.ts';
import { twoPointVehicleOffenses } from '../offenses/two-point-vehicle.ts';
import { change, entry, type LawEntry } from './law-entry.ts';

const medium = { confidence: 'medium' } as const;
const low = { confidence: 'low' } as const;

/** What a conviction still counts as after a dismissal: jail or prison, strike, firearm, points. */
export const feloniesAndDriving: readonly LawEntry[] = [
  entry(penalCode('1170', '(h)'), {
    tables: [
      { what: 'jail-felonies', list: jailFelonies },
      { what: 'prison-felonies', list: prisonFelonies },
    ],
  }),
  entry(penalCode('1192.7', '(c)'), {
    changes: [change('trafficking', acts.sb14)],
    tables: [
      { what: 'by-name', list: strikesByName },
      { what: 'by-manner', list: assaultByWeaponOrForce },
    ],
  }),
  entry(penalCode('667.5', '(c)'), {
    changes: [change('drugged', acts.sb268)],
    tables: [
      { what: 'by-name', list: violentFelonies },
      { what: 'by-what-was-proved', list: violentByWhatWasProved },
    ],
  }),
  entry(penalCode('667', '(d)(1)', medium)),
  entry(penalCode('460', '', low)),
  entry(penalCode('290', '(c)'), {
    changes: [change('unlawful-intercourse', acts.sb680)],
    tables: [{ what: 'offenses', list: registrableOffenses }],
  }),
  entry(penalCode('29800', '', medium), { tables: [{ what: 'twice', list: firearmBrandished }] }),
  entry(penalCode('29805'), {
    changes: [
      change('violence-in-the-home', acts.ab3129),
      change('neglect', acts.ab2239),
      change('weapons', acts.ab1263),
    ],
    tables: [
      { what: 'misdemeanors', list: firearmMisdemeanors },
      { what: 'without-end', list: corporalInjury },
    ],
  }),
  entry(penalCode('136.2', '(i)(1)', medium)),
  entry(vehicleCode('12810'), { tables: [{ what: 'two-points', list: twoPointVehicleOffenses }] }),
  entry(vehicleCode('13555')),
  entry(vehicleCode('23103.5', '', low)),
  entry(vehicleCode('42001')),
  entry(vehicleCode('42002.1'), {
    tables: [{ what: 'equipment', list: equipmentInspectionSections }],
  }),
];
