import * as fc from 'fast-check';
import type { PleadedStatute, SectionReference } from '../../src/authority/citation/statute.ts';
import { certificateNever } from '../../src/law/offenses/certificate-never.ts';
import { equipmentInspectionSections } from '../../src/law/offenses/equipment-inspection.ts';
import {
  excludedFrom1203_4a,
  excludedSexOffenses,
  felonyUnlawfulIntercourse,
} from '../../src/law/offenses/excluded-from-1203-4.ts';
import { firearmMisdemeanors } from '../../src/law/offenses/firearm-misdemeanors.ts';
import { jailFelonies, prisonFelonies } from '../../src/law/offenses/jail-felonies-1170h.ts';
import type { OffenseList } from '../../src/law/offenses/listed.ts';
import { ownProbationLength } from '../../src/law/offenses/own-probation-length.ts';
import { solicitationOrProstitution } from '../../src/law/offenses/prostitution.ts';
import { strikesByName, violentFelonies } from '../../src/law/offenses/strikes.ts';
import { treatableAsInfraction } from '../../src/law/offenses/treatable-as-infraction.ts';
import { twoPointVehicleOffenses } from '../../src/law/offenses/two-point-vehicle.ts';

const routes: readonly OffenseList[] = [
  excludedSexOffenses,
  felonyUnlawfulIntercourse,
  excludedFrom1203_4a,
  twoPointVehicleOffenses,
  equipmentInspectionSections,
  solicitationOrProstitution,
];

const others: readonly OffenseList[] = [
  ownProbationLength,
  violentFelonies,
  jailFelonies,
  prisonFelonies,
  strikesByName,
  treatableAsInfraction,
  certificateNever,
  firearmMisdemeanors,
];

function sections(lists: readonly OffenseList[]): readonly SectionReference[] {
  return lists.flatMap((list) => list.rows.map((row) => row.section));
}

const plainOffenses: readonly SectionReference[] = [
  { code: 'PC', section: '484', subdivisions: ['a'] },
  { code: 'PC', section: '459', subdivisions: [] },
  { code: 'PC', section: '242', subdivisions: [] },
  { code: 'HS', section: '11377', subdivisions: ['a'] },
  { code: 'VC', section: '22350', subdivisions: [] },
  { code: 'LAMC', section: '41.27', subdivisions: ['c'] },
  { code: 'LAMC', section: '80.69', subdivisions: [] },
  { code: 'BP', section: '4140', subdivisions: [] },
];

/** The row itself, a part of it, the section above it, and the next subdivision. */
function near(section: SectionReference): fc.Arbitrary<SectionReference> {
  const { subdivisions } = section;
  const beside = subdivisions.slice(0, -1).concat(subdivisions.length > 0 ? ['q'] : []);
  return fc.oneof(
    { weight: 4, arbitrary: fc.constant(section) },
    { weight: 2, arbitrary: fc.constant({ ...section, subdivisions: [...subdivisions, '1'] }) },
    { weight: 1, arbitrary: fc.constant({ ...section, subdivisions: subdivisions.slice(0, -1) }) },
    { weight: 1, arbitrary: fc.constant({ ...section, subdivisions: beside }) },
  );
}

const anySection: fc.Arbitrary<SectionReference> = fc.oneof(
  { weight: 4, arbitrary: fc.constantFrom(...plainOffenses) },
  { weight: 3, arbitrary: fc.constantFrom(...sections(routes)).chain(near) },
  { weight: 2, arbitrary: fc.constantFrom(...sections(others)).chain(near) },
);

const wetReckless: PleadedStatute = {
  code: 'VC',
  section: '23103',
  subdivisions: ['a'],
  per: { code: 'VC', section: '23103.5', subdivisions: [] },
  with: [],
};

/** Any offense on the law's lists, its neighbors, and offenses on no list. */
export const anyStatute: fc.Arbitrary<PleadedStatute> = fc.oneof(
  { weight: 14, arbitrary: anySection.map((section) => ({ ...section, with: [] })) },
  {
    weight: 2,
    arbitrary: fc
      .tuple(anySection, fc.constantFrom('attempt', 'conspiracy', 'solicitation'))
      .map(([section, inchoate]): PleadedStatute => ({ ...section, inchoate, with: [] })),
  },
  {
    weight: 1,
    arbitrary: fc
      .tuple(anySection, anySection)
      .map(([section, more]) => ({ ...section, with: [more] })),
  },
  { weight: 1, arbitrary: fc.constant(wetReckless) },
);
