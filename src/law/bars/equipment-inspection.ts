import { never, unsettled, yes } from '../../decision/answer.ts';
import type { CountView } from '../count-view.ts';
import { isOn } from '../offense.ts';
import {
  equipmentInspection,
  equipmentInspectionSections,
} from '../offenses/equipment-inspection.ts';

/**
 * Whether a misdemeanor is outside VC 42002.1. One that the docket names by that section is within it;
 * of the sections that it punishes, only what is "a failure to stop and submit to inspection of
 * equipment" or "an unsafe condition".
 */
export function outsideEquipmentInspection(view: CountView) {
  if (isOn(equipmentInspection, view, view.asOf)) return never;
  if (!isOn(equipmentInspectionSections, view, view.asOf)) return yes;
  return view.count.vehicleConduct === 'equipment-inspection' ? never : unsettled;
}
