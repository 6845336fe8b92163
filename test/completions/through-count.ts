import type { PleadedStatute } from '../../src/authority/citation/statute.ts';
import { type Fact, known, unknown } from '../../src/facts/fact.ts';
import type { Count } from '../../src/record/record.ts';
import { registrationOf } from '../records/newer-facts.ts';
import { yesNo } from './answers.ts';
import { subdivisionsOf } from './subdivisions.ts';
import type { Going, GoingIntoCase } from './through-facts.ts';
import { throughSentence } from './through-sentence.ts';

const none = (): readonly [typeof unknown] => [unknown];

/** Only some offenses have a degree, manner or conduct. */
export function throughCount(count: Count, at: string, going: GoingIntoCase): Count {
  const { visit, days } = going;
  const { section } = count.statute;
  const ofSection = <T>(sections: readonly string[], answers: readonly Fact<T>[]) =>
    sections.includes(section) ? () => answers : none;
  return {
    ...throughStatute(count, at, going),
    ...throughRegistration(count, at, going),
    level: visit(`${at}.level`, count.level, () => [
      known('felony'),
      known('misdemeanor'),
      known('infraction'),
    ]),
    wobbler: visit(`${at}.wobbler`, count.wobbler, yesNo),
    disposition: visit(`${at}.disposition`, count.disposition, () => [
      known('plea-of-no-contest'),
      known('plea-of-guilty'),
      known('verdict'),
      known('convicted'),
      known('dismissed'),
      known('acquitted'),
      known('diverted'),
      known('pending'),
    ]),
    convictedOn: visit(`${at}.convictedOn`, count.convictedOn, () =>
      days.past(`${at}.convictedOn`),
    ),
    degree: visit(
      `${at}.degree`,
      count.degree,
      ofSection(['459', '187', '211'], [known('first'), known('second')]),
    ),
    manner: visit(
      `${at}.manner`,
      count.manner,
      ofSection(['245'], [known('deadly-weapon'), known('force')]),
    ),
    vehicleConduct: visit(
      `${at}.vehicleConduct`,
      count.vehicleConduct,
      ofSection(
        ['2800', '2801', '2803'],
        [known('equipment-inspection'), known('other-disobedience')],
      ),
    ),
    reductions: count.reductions.map((one, index) => ({
      ...one,
      on: visit(`${at}.reductions[${index}].on`, one.on, () =>
        days.past(`${at}.reductions[${index}].on`),
      ),
    })),
    ageAtOffense: visit(`${at}.ageAtOffense`, count.ageAtOffense, () => [
      known(17),
      known(18),
      known(30),
    ]),
    ...(count.sentence === undefined
      ? {}
      : { sentence: throughSentence(count.sentence, `${at}.sentence`, going) }),
  };
}

type Pleading = Omit<Count, 'sentence' | 'reductions' | 'level' | 'wobbler' | 'disposition'>;

/** Two things a docket may leave out of a pleading: the subdivision, and whether it was an attempt. */
function throughStatute(count: Count, at: string, { visit }: Going): Pleading {
  const { mayBeAttempt, statute, ...rest } = count;
  const { inchoate, ...offense } = statute;
  const subdivisions = subdivisionsOf(statute);
  const said: Fact<readonly string[]> =
    subdivisions.length > 0 && statute.subdivisions.length === 0
      ? unknown
      : known(statute.subdivisions);
  const told = visit(`${at}.statute`, said, () => subdivisions.map((one) => known(one)));
  const pleaded = { ...offense, subdivisions: told.known ? told.is : [] };
  if (inchoate !== undefined && inchoate !== 'attempt') {
    return { ...rest, statute: { ...pleaded, inchoate } };
  }
  const attempted = visit(
    `${at}.attempted`,
    mayBeAttempt === true ? unknown : known(inchoate === 'attempt'),
    yesNo,
  );
  return { ...rest, ...attemptOrNot(pleaded, attempted) };
}

/** Whether this conviction created the duty: no, if there is no duty. */
function throughRegistration(
  count: Count,
  at: string,
  { visit, registersNot }: GoingIntoCase,
): { readonly registration?: Fact<boolean> } {
  const said = registrationOf(count);
  if (said === undefined) return {};
  const answers = () => (registersNot ? [known(false)] : yesNo());
  return { registration: visit(`${at}.registration`, said, answers) };
}

function attemptOrNot(
  statute: PleadedStatute,
  attempted: Fact<boolean>,
): Pick<Count, 'statute' | 'mayBeAttempt'> {
  if (!attempted.known) return { statute, mayBeAttempt: true };
  return { statute: attempted.is ? { ...statute, inchoate: 'attempt' } : statute };
}
