import { arrestSealingNever } from './arrest-sealing-never.ts';
import { certificateNever } from './certificate-never.ts';
import { deferredEntryDrugs } from './deferred-entry-drugs.ts';
import { drivingUnderTheInfluence } from './driving-under-the-influence.ts';
import { equipmentInspection, equipmentInspectionSections } from './equipment-inspection.ts';
import {
  excludedFrom1203_4a,
  excludedSexOffenses,
  felonyUnlawfulIntercourse,
  solicitationOfSexCrimes,
} from './excluded-from-1203-4.ts';
import { fireCrewNever } from './fire-crew-never.ts';
import { corporalInjury, firearmBrandished, firearmMisdemeanors } from './firearm-misdemeanors.ts';
import { fourYearsMore } from './four-years-more.ts';
import { jailFelonies, prisonFelonies } from './jail-felonies-1170h.ts';
import type { OffenseList } from './listed.ts';
import { militaryReliefNever } from './military-relief-never.ts';
import { ownProbationLength, threeYearThefts } from './own-probation-length.ts';
import { solicitationOrProstitution } from './prostitution.ts';
import { registrableOffenses } from './registrable.ts';
import {
  assaultByWeaponOrForce,
  assaultStrikes,
  burglary,
  firstDegreeBurglary,
  secondDegreeBurglary,
  strikesByName,
  violentFelonies,
} from './strikes.ts';
import { treatableAsInfraction } from './treatable-as-infraction.ts';
import { twoPointVehicleOffenses } from './two-point-vehicle.ts';
import { neverWithProposition47, proposition47, proposition64 } from './voters-made-less.ts';

/** Every list that may affect an answer: we try their parts for what a bare section leaves open. */
export const everyList: readonly OffenseList[] = [
  excludedSexOffenses,
  felonyUnlawfulIntercourse,
  solicitationOfSexCrimes,
  excludedFrom1203_4a,
  equipmentInspection,
  equipmentInspectionSections,
  twoPointVehicleOffenses,
  drivingUnderTheInfluence,
  registrableOffenses,
  strikesByName,
  violentFelonies,
  assaultStrikes,
  assaultByWeaponOrForce,
  burglary,
  firstDegreeBurglary,
  secondDegreeBurglary,
  jailFelonies,
  prisonFelonies,
  ownProbationLength,
  threeYearThefts,
  treatableAsInfraction,
  solicitationOrProstitution,
  deferredEntryDrugs,
  fireCrewNever,
  militaryReliefNever,
  arrestSealingNever,
  firearmMisdemeanors,
  corporalInjury,
  firearmBrandished,
  certificateNever,
  fourYearsMore,
  proposition47,
  neverWithProposition47,
  proposition64,
];
