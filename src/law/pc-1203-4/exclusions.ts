import { printReference } from '../../authority/citation/print.ts';
import { penalCode } from '../../authority/citing.ts';
import { never, unsettled, yes } from '../../decision/answer.ts';
import { outsideEquipmentInspection } from '../bars/equipment-inspection.ts';
import { isLeftOutOfAny, noneBeside } from '../bars/sex-offense-beside.ts';
import { type CountRule, rule } from '../count-view.ts';
import { levelAtConviction, levelOrdered } from '../level.ts';
import { isOn, offenseOf } from '../offense.ts';
import { equipmentInspectionSections } from '../offenses/equipment-inspection.ts';
import {
  excludedSexOffenses,
  felonyUnlawfulIntercourse,
  solicitationOfSexCrimes,
} from '../offenses/excluded-from-1203-4.ts';
import { marinelli } from '../opinions.ts';

const subdivisionB = [penalCode('1203.4', '(b)')] as const;

/** "or to an infraction": PC 1203.4a is the section for those. */
const notAnInfraction = rule('not-an-infraction', subdivisionB, (view) =>
  levelOrdered(view) === 'infraction' ? never : yes,
);

/**
 * An attempt is none of these (People v. Lewis (2006), followed in Marinelli); we found no
 * published opinion on conspiracy or solicitation.
 */
const notAListedSexOffense = rule('not-a-listed-offense', [...subdivisionB, marinelli], (view) => {
  const { asOf, count } = view;
  const words = { statute: printReference(count.statute) };
  if (isOn(solicitationOfSexCrimes, view, asOf)) return { answer: unsettled, with: words };
  if (!isOn(excludedSexOffenses, view, asOf)) return yes;
  const { inchoate } = offenseOf(view);
  if (inchoate === 'attempt') return yes;
  return { answer: inchoate === undefined ? never : unsettled, with: words };
});

/** "a felony conviction pursuant to subdivision (d) of Section 261.5"; a misdemeanor is not named. */
const notFelonyUnlawfulIntercourse = rule('not-felony-261-5-d', subdivisionB, (view) => {
  if (!isOn(felonyUnlawfulIntercourse, view, view.asOf)) return yes;
  const { inchoate } = offenseOf(view);
  if (inchoate === 'attempt' || levelAtConviction(view) !== 'felony') return yes;
  if (inchoate !== undefined) return unsettled;
  // Reduced under 17(b) since: "a misdemeanor for all purposes", or still that felony conviction?
  return levelOrdered(view) === 'felony' ? never : unsettled;
});

/** "a misdemeanor that is within the provisions of Section 42002.1 of the Vehicle Code". */
const notAnEquipmentInspection = rule(
  'not-an-equipment-inspection',
  [...subdivisionB, equipmentInspectionSections.authorities[0]],
  (view) => {
    const answer = outsideEquipmentInspection(view);
    return answer !== yes && levelAtConviction(view) === 'felony' ? yes : answer;
  },
);

/** PC 1203.4(b): what subdivision (a) "does not apply to". */
export const exclusions: readonly CountRule[] = [
  notAnInfraction,
  notAListedSexOffense,
  notFelonyUnlawfulIntercourse,
  notAnEquipmentInspection,
  noneBeside(subdivisionB, isLeftOutOfAny),
];
