import { type Chance, chanceOf } from './chance.ts';
import { cities, firstNames, lastNames, streets } from './lists.ts';
import { madeUpCase, writtenOn } from './made-up-case.ts';

/** A made-up record, as a clinic would write it: what the docket says, and what the client says. */
export function madeUpPerson(seed: number, person: number): Readonly<Record<string, unknown>> {
  const chance = chanceOf(seed, person);
  const cases = chance.weighted([
    [1, 78],
    [2, 17],
    [3, 5],
  ]);
  return {
    version: 1,
    petitioner: petitioner(chance),
    circumstances: circumstances(chance),
    cases: Array.from({ length: cases }, (_, index) => madeUpCase(chance, person, index)),
  };
}

function petitioner(chance: Chance) {
  const [first, last] = [chance.pick(firstNames), chance.pick(lastNames)];
  const [city, zip, area] = chance.pick(cities);
  const phone = `(${area}) 555-01${String(chance.below(100)).padStart(2, '0')}`;
  const street = `${chance.between(10, 9899)} ${chance.pick(streets)}`;
  const unit = chance.in100(30) ? { unit: String(chance.between(1, 40)) } : {};
  return {
    name: {
      first,
      ...(chance.in100(40) ? { middle: chance.pick(firstNames) } : {}),
      last,
      ...(chance.in100(4) ? { suffix: 'Jr.' } : {}),
    },
    ...(chance.in100(12) ? { otherNames: [{ first, last: chance.pick(lastNames) }] } : {}),
    ...(chance.in100(92) ? { mailingAddress: { street, ...unit, city, state: 'CA', zip } } : {}),
    ...(chance.in100(88) ? { phone } : {}),
    ...(chance.in100(50) ? { email: `client${chance.below(100_000)}@example.com` } : {}),
    ...(chance.in100(30) ? { language: 'es' } : {}),
  };
}

/** Most say that nothing is running now; some do not know, and some have something. */
function circumstances(chance: Chance) {
  if (chance.in100(68)) {
    return { asOf: writtenOn, allClear: 'yes', mustRegister: 'no', noncitizen: citizen(chance) };
  }
  return {
    asOf: writtenOn,
    ...(chance.in100(85) ? { charged: chance.in100(12) ? 'yes' : 'no' } : {}),
    ...(chance.in100(90) ? { servingSentence: 'no' } : {}),
    ...(chance.in100(85) ? { onProbationElsewhere: chance.in100(10) ? 'yes' : 'no' } : {}),
    ...(chance.in100(85) ? { supervisionElsewhere: 'none' } : {}),
    ...(chance.in100(80) ? { warrant: chance.in100(8) ? 'arrest' : 'none' } : {}),
    ...(chance.in100(80) ? { convictionsSince: 'none' } : {}),
    ...(chance.in100(80) ? { noncitizen: citizen(chance) } : {}),
  };
}

const citizen = (chance: Chance): string => (chance.in100(15) ? 'yes' : 'no');
