import { automaticReliefMayApply, reliefAlreadyShown } from './automatic-relief.ts';
import type { CautionRule } from './caution-rule.ts';
import { firearmNotRestored } from './firearms.ts';
import { levelUnlikeTheTable } from './level-check.ts';
import { duiPriorSurvives, licenseNotRestored } from './license.ts';
import {
  arrestWarrantFirst,
  immigrationFirst,
  licensesAndPublicOffice,
  protectiveOrderContinues,
  registrationContinues,
  restitutionSurvives,
  tribalAndHomeCare,
  writtenDeclaration,
} from './person.ts';
import {
  infractionMayForfeit,
  reductionDiscretionary,
  reductionNotAvailable,
} from './reductions.ts';
import { strikeSurvives } from './strikes.ts';
import { strongerGroundArgued } from './stronger-ground.ts';
import { leapDayCounted } from './timing.ts';

/** What a dismissal does not do for a count that a petition is open for, immigration first. */
export const cautionsWhereOpen: readonly CautionRule[] = [
  arrestWarrantFirst,
  reliefAlreadyShown,
  automaticReliefMayApply,
  ...strongerGroundArgued,
  writtenDeclaration,
  ...firearmNotRestored,
  registrationContinues,
  strikeSurvives,
  duiPriorSurvives,
  ...licenseNotRestored,
  ...protectiveOrderContinues,
  restitutionSurvives,
  reductionDiscretionary,
  ...reductionNotAvailable,
  infractionMayForfeit,
  tribalAndHomeCare,
  ...licensesAndPublicOffice,
];

/** What a reduction asked by itself (PC 17(b)(3)) does not change, and what comes before it. */
export const cautionsOfAReduction: readonly CautionRule[] = [
  arrestWarrantFirst,
  registrationContinues,
  strikeSurvives,
  duiPriorSurvives,
  ...protectiveOrderContinues,
  restitutionSurvives,
];

/** Cautions for every conviction, open or not. */
export const cautionsAlways: readonly CautionRule[] = [immigrationFirst];

/** What to check in the record itself, and in the count of its days. */
export const cautionsOfTheRecord: readonly CautionRule[] = [...levelUnlikeTheTable, leapDayCounted];
