import { addYears, type PlainDate } from '../../calendar/plain-date.ts';
import type { CountContext } from '../../law/count-context.ts';
import { known } from '../../record/fact.ts';
import type {
  DeferredEntry,
  NoProbationSentence,
  PrisonSentence,
  RealignedJailSentence,
  RevokedToJail,
  Sentence,
} from '../../record/record.ts';
import { type AskableFact, type Choice, choice, choiceFact, dayFact } from './askable-fact.ts';
import { inSentence, ofKind, placeOf } from './changes.ts';
import { probationFacts } from './probation-facts.ts';

/** What is true of a sentence whose kind is known. */
export function sentenceFacts(context: CountContext): readonly AskableFact[] {
  const { sentence } = context;
  if (!sentence.known) return [];
  const found = sentence.is;
  const asked = askedOf(context);
  switch (found.kind) {
    case 'probation':
      return probationFacts(found, asked);
    case 'no-probation':
      return withoutProbation(found, asked);
    case 'revoked-to-jail':
      return revoked(found, asked);
    case 'county-jail-1170h':
      return jail(found, asked);
    case 'state-prison':
      return prison(found, asked);
    case 'deferred-entry':
      return deferred(found, asked);
  }
}

/** How a fact of this count's sentence is asked for. */
export interface Asked {
  readonly asOf: PlainDate;
  readonly choices: (
    key: string,
    fact: { readonly known: boolean },
    first: SentenceChoice,
    ...rest: readonly SentenceChoice[]
  ) => readonly AskableFact[];
  readonly day: (
    key: string,
    fact: { readonly known: boolean },
    favorable: PlainDate,
    change: (day: PlainDate) => (sentence: Sentence) => Sentence,
    mayLieAhead?: boolean,
  ) => readonly AskableFact[];
}

export type SentenceChoice = readonly [answer: string, change: (sentence: Sentence) => Sentence];

function askedOf(context: CountContext): Asked {
  const place = placeOf(context);
  const at = context.at.sentence;
  const of = ([answer, change]: SentenceChoice): Choice =>
    choice(answer, inSentence(place, change));
  return {
    asOf: context.asOf,
    choices: (key, fact, first, ...rest) =>
      fact.known ? [] : [choiceFact(`${at}.${key}`, of(first), ...rest.map(of))],
    day: (key, fact, favorable, change, mayLieAhead = false) =>
      fact.known
        ? []
        : [
            dayFact(
              `${at}.${key}`,
              favorable,
              (record, day) => inSentence(place, change(day))(record),
              mayLieAhead,
            ),
          ],
  };
}

function withoutProbation(found: NoProbationSentence, asked: Asked): readonly AskableFact[] {
  const performed = (is: boolean) =>
    ofKind('no-probation', (one) => ({ ...one, performed: known(is) }));
  return [
    ...asked.choices(
      'performed',
      found.performed,
      ['yes', performed(true)],
      ['no', performed(false)],
    ),
    ...asked.day(
      'completedOn',
      found.completedOn,
      addYears(asked.asOf, -11),
      (day) => ofKind('no-probation', (one) => ({ ...one, completedOn: known(day) })),
      true,
    ),
  ];
}

function revoked(found: RevokedToJail, asked: Asked): readonly AskableFact[] {
  return asked.day(
    'completedOn',
    found.completedOn,
    addYears(asked.asOf, -11),
    (day) => ofKind('revoked-to-jail', (one) => ({ ...one, completedOn: known(day) })),
    true,
  );
}

function jail(found: RealignedJailSentence, asked: Asked): readonly AskableFact[] {
  const form = (is: 'split' | 'straight') =>
    ofKind('county-jail-1170h', (one) => ({ ...one, form: known(is) }));
  const now = (is: 'none' | 'mandatory-supervision') =>
    ofKind('county-jail-1170h', (one) => ({ ...one, supervisionNow: known(is) }));
  const supervised = found.supervisionNow.known && found.supervisionNow.is !== 'none';
  return [
    ...asked.day(
      'completedOn',
      found.completedOn,
      addYears(asked.asOf, -11),
      (day) => ofKind('county-jail-1170h', (one) => ({ ...one, completedOn: known(day) })),
      true,
    ),
    ...asked.choices('form', found.form, ['split', form('split')], ['straight', form('straight')]),
    ...asked.choices(
      'supervisionNow',
      found.supervisionNow,
      ['none', now('none')],
      ['mandatory-supervision', now('mandatory-supervision')],
    ),
    ...(supervised
      ? asked.day(
          'supervisionUntil',
          found.supervisionUntil,
          addYears(asked.asOf, -5),
          (day) => ofKind('county-jail-1170h', (one) => ({ ...one, supervisionUntil: known(day) })),
          true,
        )
      : []),
  ];
}

function prison(found: PrisonSentence, asked: Asked): readonly AskableFact[] {
  return [
    ...prisonEnd(found, asked),
    ...afterPrison(found, asked),
    ...asked.day(
      'releasedOn',
      found.releasedOn,
      addYears(asked.asOf, -11),
      (day) => ofKind('state-prison', (one) => ({ ...one, releasedOn: known(day) })),
      true,
    ),
  ];
}

/** One last day is enough: the record may say it of the sentence, the parole or the supervision. */
function prisonEnd(found: PrisonSentence, asked: Asked): readonly AskableFact[] {
  const ends = [found.completedOn, found.paroleEndedOn, found.prcsEndedOn];
  if (ends.some((fact) => fact.known)) return [];
  return asked.day(
    'completedOn',
    found.completedOn,
    addYears(asked.asOf, -11),
    (day) => ofKind('state-prison', (one) => ({ ...one, completedOn: known(day) })),
    true,
  );
}

function afterPrison(found: PrisonSentence, asked: Asked): readonly AskableFact[] {
  const now = (is: 'none' | 'parole' | 'prcs') =>
    ofKind('state-prison', (one) => ({ ...one, supervisionNow: known(is) }));
  const supervised = found.supervisionNow.known && found.supervisionNow.is !== 'none';
  return [
    ...asked.choices(
      'supervisionNow',
      found.supervisionNow,
      ['none', now('none')],
      ['parole', now('parole')],
      ['prcs', now('prcs')],
    ),
    ...(supervised
      ? asked.day(
          'supervisionUntil',
          found.supervisionUntil,
          addYears(asked.asOf, -5),
          (day) => ofKind('state-prison', (one) => ({ ...one, supervisionUntil: known(day) })),
          true,
        )
      : []),
  ];
}

function deferred(found: DeferredEntry, asked: Asked): readonly AskableFact[] {
  const performed = (is: boolean) =>
    ofKind('deferred-entry', (one) => ({ ...one, performed: known(is) }));
  const { asOf } = asked;
  return [
    ...asked.day('grantedOn', found.grantedOn, addYears(asOf, -10), (day) =>
      ofKind('deferred-entry', (one) => ({ ...one, grantedOn: known(day) })),
    ),
    ...asked.choices(
      'performed',
      found.performed,
      ['yes', performed(true)],
      ['no', performed(false)],
    ),
    ...asked.day('dismissedOn', found.dismissedOn, addYears(asOf, -8), (day) =>
      ofKind('deferred-entry', (one) => ({ ...one, dismissedOn: known(day) })),
    ),
  ];
}
