import { reaches } from '../../authority/citation/covers.ts';
import { printStatute } from '../../authority/citation/print.ts';
import type { PleadedStatute, SectionReference } from '../../authority/citation/statute.ts';
import type { CountContext } from '../../law/count-context.ts';
import {
  excludedFrom1203_4a,
  excludedSexOffenses,
  felonyUnlawfulIntercourse,
} from '../../law/offenses/excluded-from-1203-4.ts';
import { jailFelonies, prisonFelonies } from '../../law/offenses/jail-felonies-1170h.ts';
import { solicitationOrProstitution } from '../../law/offenses/prostitution.ts';
import { twoPointVehicleOffenses } from '../../law/offenses/two-point-vehicle.ts';
import { type AskableFact, choice, choiceFact } from './askable-fact.ts';
import { inCount, placeOf } from './changes.ts';

/** The lists that turn a door by a subdivision: a bare section may or may not be on them. */
const lists = [
  excludedSexOffenses,
  felonyUnlawfulIntercourse,
  excludedFrom1203_4a,
  twoPointVehicleOffenses,
  solicitationOrProstitution,
  jailFelonies,
  prisonFelonies,
];

/** A part of the section that no list names. */
const anotherPart = 'another-part';

/** Which part of the section it was, where the docket gives the section and a list one part of it. */
export function pleadedFacts(context: CountContext): readonly AskableFact[] {
  const { statute } = context.count;
  const place = placeOf(context);
  const put = (to: PleadedStatute) => inCount(place, (one) => ({ ...one, statute: to }));
  const parts = partsOf(statute);
  if (parts.length === 0) return [];
  const other = put({ ...statute, subdivisions: [...statute.subdivisions, anotherPart] });
  return [
    choiceFact(
      `${context.at.count}.statute`,
      choice(anotherPart, other),
      ...parts.map((part) => choice(printStatute(part), put(part))),
    ),
  ];
}

function partsOf(statute: PleadedStatute): readonly PleadedStatute[] {
  const found = lists
    .flatMap((list) => list.rows)
    .map((row) => row.section)
    .filter((section) => reaches(section, statute) === 'unknown')
    .map(({ subdivisions }: SectionReference): PleadedStatute => ({ ...statute, subdivisions }));
  return [...new Map(found.map((one) => [one.subdivisions.join('.'), one])).values()];
}
