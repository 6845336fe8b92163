import { addDays, addYears, type PlainDate } from '../../calendar/plain-date.ts';
import type { CountContext } from '../../law/count-context.ts';
import { known, unknown } from '../../record/fact.ts';
import type { Circumstances, ElsewhereUntil, PersonRecord } from '../../record/record.ts';
import { type AskableFact, choice, choiceFact, dayFact } from './askable-fact.ts';
import { inCircumstances } from './changes.ts';

/** What is true of the person now, anywhere. */
export function circumstancesFacts(context: CountContext): readonly AskableFact[] {
  return [
    ...openMatters(context),
    ...elsewhere(context, 'servingSentence'),
    ...elsewhere(context, 'onProbationElsewhere'),
    ...supervision(context),
    ...laterConvictions(context),
    ...ofThePerson(context),
  ];
}

function openMatters({ record }: CountContext): readonly AskableFact[] {
  const { charged, warrant } = record.circumstances;
  const ofCharge = (is: 'no' | 'infraction' | 'yes') =>
    choice(is, inCircumstances({ charged: known(is) }));
  const ofWarrant = (is: 'none' | 'arrest' | 'bench-in-another-case') =>
    choice(is, inCircumstances({ warrant: known(is) }));
  return [
    ...(charged.known
      ? []
      : [
          choiceFact(
            'circumstances.charged',
            ofCharge('no'),
            ofCharge('yes'),
            ofCharge('infraction'),
          ),
        ]),
    ...(warrant.known
      ? []
      : [
          choiceFact(
            'circumstances.warrant',
            ofWarrant('none'),
            ofWarrant('arrest'),
            ofWarrant('bench-in-another-case'),
          ),
        ]),
  ];
}

/** First whether it is so at all; where it is, until when. */
function elsewhere(
  { record, asOf }: CountContext,
  key: 'servingSentence' | 'onProbationElsewhere',
): readonly AskableFact[] {
  const fact = record.circumstances[key];
  const path = `circumstances.${key}`;
  const put = (is: ElsewhereUntil) => inCircumstances({ [key]: known(is) });
  if (!fact.known) {
    return [
      choiceFact(
        path,
        choice('no', put({ is: false })),
        choice('yes', put({ is: true, until: unknown })),
      ),
    ];
  }
  const state = fact.is;
  if (!state.is || state.until.known) return [];
  const ends = (one: PersonRecord, day: PlainDate) => put({ ...state, until: known(day) })(one);
  return [dayFact(`${path}.until`, addYears(asOf, -1), ends, true)];
}

function supervision({ record, asOf }: CountContext): readonly AskableFact[] {
  const fact = record.circumstances.supervisionElsewhere;
  const path = 'circumstances.supervisionElsewhere';
  const kinds = ['parole', 'prcs', 'mandatory-supervision', 'federal-supervised-release'] as const;
  if (!fact.known) {
    const none = inCircumstances({ supervisionElsewhere: known({ kind: 'none' }) });
    const running = kinds.map((kind) =>
      choice(kind, inCircumstances({ supervisionElsewhere: known({ kind, until: unknown }) })),
    );
    return [choiceFact(path, choice('none', none), ...running)];
  }
  const state = fact.is;
  if (state.kind === 'none' || state.until.known) return [];
  return [
    dayFact(
      `${path}.until`,
      addYears(asOf, -1),
      (one, day) =>
        inCircumstances({ supervisionElsewhere: known({ ...state, until: known(day) }) })(one),
      true,
    ),
  ];
}

/** The answers lie on both sides of the year after judgment that PC 1203.4a looks at. */
function laterConvictions({ record, courtCase, asOf }: CountContext): readonly AskableFact[] {
  const fact = record.circumstances.convictionsSince;
  const path = 'circumstances.convictionsSince';
  const put = (convictionsSince: Circumstances['convictionsSince']) =>
    inCircumstances({ convictionsSince });
  if (fact.known) {
    return fact.is.flatMap((one, index) => {
      if (one.on.known) return [];
      const on = (day: PlainDate) =>
        known(fact.is.map((each, at) => (at === index ? { on: known(day) } : each)));
      return [dayFact(`${path}[${index}].on`, asOf, (now, day) => put(on(day))(now))];
    });
  }
  const { judgmentOn } = courtCase;
  const soon = judgmentOn.known ? addDays(judgmentOn.is, 30) : addYears(asOf, -11);
  const later = judgmentOn.known ? addDays(addYears(judgmentOn.is, 1), 1) : asOf;
  const inYear = soon <= asOf ? [choice('within-a-year', put(known([{ on: known(soon) }])))] : [];
  const after = later <= asOf ? [choice('later', put(known([{ on: known(later) }])))] : [];
  return [choiceFact(path, choice('none', put(known([]))), ...inYear, ...after)];
}

function ofThePerson({ record }: CountContext): readonly AskableFact[] {
  const keys = [
    'mustRegister',
    'priorSeriousOrViolentFelony',
    'noncitizen',
    'servedInMilitary',
  ] as const;
  const yesOrNo = keys.flatMap((key): readonly AskableFact[] => {
    if (record.circumstances[key].known) return [];
    const put = (is: boolean) => inCircumstances({ [key]: known(is) });
    return [choiceFact(`circumstances.${key}`, choice('no', put(false)), choice('yes', put(true)))];
  });
  const inAll = (is: number) => inCircumstances({ convictionsInAll: known(is) });
  const { convictionsInAll } = record.circumstances;
  return [
    ...yesOrNo,
    ...(convictionsInAll.known
      ? []
      : [
          choiceFact(
            'circumstances.convictionsInAll',
            choice('one', inAll(1)),
            choice('more', inAll(2)),
          ),
        ]),
  ];
}
