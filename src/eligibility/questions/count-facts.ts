import { addYears } from '../../calendar/plain-date.ts';
import type { CountContext } from '../../law/count-context.ts';
import { known } from '../../record/fact.ts';
import type { Count } from '../../record/record.ts';
import { type AskableFact, choice, choiceFact, dayFact } from './askable-fact.ts';
import { asAttempt, asOffense, inCount, type Place, placeOf } from './changes.ts';

type Asked =
  | 'level'
  | 'wobbler'
  | 'disposition'
  | 'degree'
  | 'manner'
  | 'vehicleConduct'
  | 'ageAtOffense';

/** What is true of the count itself. */
export function countFacts(context: CountContext): readonly AskableFact[] {
  const { count, at, asOf } = context;
  const place = placeOf(context);
  const ask = asking(count, at.count, place);
  return [
    ...ask('level', levelsOf(context)),
    ...ask('wobbler', { yes: known(true), no: known(false) }),
    ...ask('disposition', { convicted: known('convicted'), dismissed: known('dismissed') }),
    ...ask('degree', { second: known('second'), first: known('first') }),
    ...ask('manner', { force: known('force'), 'deadly-weapon': known('deadly-weapon') }),
    ...ask('vehicleConduct', {
      'other-disobedience': known('other-disobedience'),
      'equipment-inspection': known('equipment-inspection'),
    }),
    ...attempted(count, at.count, place),
    ...ask('ageAtOffense', { adult: known(30), 'under-18': known(17) }),
    ...(count.convictedOn.known
      ? []
      : [
          dayFact(`${at.count}.convictedOn`, addYears(asOf, -12), (record, day) =>
            inCount(place, (one) => ({ ...one, convictedOn: known(day) }))(record),
          ),
        ]),
  ];
}

/** Prison and PC 1170(h) are for felonies. */
function levelsOf({ sentence }: CountContext): Readonly<Record<string, Count['level']>> {
  const felony: Count['level'] = known('felony');
  const misdemeanor: Count['level'] = known('misdemeanor');
  const forFelonies =
    sentence.known && ['state-prison', 'county-jail-1170h'].includes(sentence.is.kind);
  if (forFelonies) return { felony, misdemeanor };
  return { misdemeanor, felony, infraction: known('infraction') };
}

/**
 * Another count of the record, where a rule looks at it: a listed offense beside this one, a charge
 * that is still open, or a conviction within the year after this judgment.
 */
export function otherCountFacts(context: CountContext): readonly AskableFact[] {
  const { record, courtCase, count, asOf } = context;
  return record.cases.flatMap((one, caseIndex) =>
    one.counts.flatMap((other, index) => {
      if (other === count) return [];
      const place = { courtCase: caseIndex, count: index };
      const path = `cases[${caseIndex}].counts[${index}]`;
      const ask = asking(other, path, place);
      return [
        ...ask('disposition', {
          convicted: known('convicted'),
          dismissed: known('dismissed'),
          ...pendingIfOpen(context),
        }),
        ...attempted(other, path, place),
        ...(one === courtCase
          ? ask('level', { misdemeanor: known('misdemeanor'), felony: known('felony') })
          : conviction(other, path, place, asOf)),
      ];
    }),
  );
}

function attempted(count: Count, path: string, place: Place): readonly AskableFact[] {
  if (count.mayBeAttempt !== true) return [];
  const answers = [
    choice('yes', inCount(place, asAttempt)),
    choice('no', inCount(place, asOffense)),
  ] as const;
  return [choiceFact(`${path}.attempted`, ...answers)];
}

/** Where the record says that nothing is charged, no count of it is still open. */
function pendingIfOpen({ record }: CountContext): Readonly<Record<string, Count['disposition']>> {
  const { charged } = record.circumstances;
  return charged.known && charged.is !== 'yes' ? {} : { pending: known('pending') };
}

function conviction(
  { convictedOn }: Count,
  path: string,
  place: Place,
  asOf: CountContext['asOf'],
): readonly AskableFact[] {
  if (convictedOn.known) return [];
  return [
    dayFact(`${path}.convictedOn`, addYears(asOf, -30), (record, day) =>
      inCount(place, (one) => ({ ...one, convictedOn: known(day) }))(record),
    ),
  ];
}

function asking(count: Count, path: string, place: Place) {
  return <K extends Asked>(
    key: K,
    options: Readonly<Record<string, Count[K]>>,
  ): readonly AskableFact[] => {
    if (count[key].known) return [];
    const [first, ...rest] = Object.entries(options).map(([answer, value]) =>
      choice(
        answer,
        inCount(place, (one) => ({ ...one, [key]: value })),
      ),
    );
    return first === undefined ? [] : [choiceFact(`${path}.${key}`, first, ...rest)];
  };
}
