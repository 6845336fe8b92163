import * as z from 'zod';
import type { PlainDate } from '../calendar/plain-date.ts';
import { dayOrSpan } from './days-written.ts';
import { type Declared, dayFact, declared, type FactsOf, yesNoFact } from './declared.ts';
import { type Fact, unknown } from './fact.ts';
import { countyName, line, word } from './scalars.ts';
import { type FactSchema, fact } from './written.ts';

export type Moved = 'no' | { readonly county: string };
/** Stands for the county whose court is petitioned, in a question asked before any is named. */
export const countyOfFiling = 'the county of filing';

export type ReliefShown = 'no' | { readonly on: Fact<PlainDate> };
export type DismissedBefore = 'no' | { readonly under: string; readonly on: Fact<PlainDate> };

/**
 * What happened in the case after judgment. A docket shows the first five: one read in full that
 * shows none had none.
 */
export const sinceFacts = {
  transferredTo: movedFact(),
  warrantInThisCase: yesNoFact({ docketSilent: false }),
  protectiveOrderUntil: protectiveOrderFact(),
  alreadyDismissed: dismissedFact(),
  /** Automatic state relief, which the state's record shows and a docket may not. */
  automaticRelief: reliefFact(),
  fireCamp: yesNoFact(),
  /** Convicted as a result of being trafficked. */
  traffickingVictim: yesNoFact(),
  /** Convicted as a result of intimate partner or sexual violence. */
  violenceVictim: yesNoFact(),
} as const;

export interface SinceJudgment extends FactsOf<typeof sinceFacts> {}

export const sinceParts = {
  'automaticRelief.on': dayFact(),
  'alreadyDismissed.on': dayFact(),
} as const;

function movedFact(): Declared<Moved> {
  return declared(movedSchema, {
    answers: {
      kind: 'choice',
      of: [
        { says: 'no', is: 'no' },
        { says: 'to another county', is: { county: 'another county' } },
        { says: 'to the county of filing', is: { county: countyOfFiling } },
      ],
    },
    docketSilent: 'no',
  });
}

function movedSchema(): FactSchema<Moved> {
  const moved: z.ZodType<Moved> = z.union([
    word('no', 'none').transform((): Moved => 'no'),
    z.strictObject({ county: countyName }, { error: 'a group ({ county: Orange })' }),
  ]);
  return fact(moved);
}

function protectiveOrderFact(): Declared<PlainDate | 'none'> {
  return declared(protectiveOrderSchema, {
    answers: {
      kind: 'choice',
      of: [
        { says: 'none', is: 'none' },
        { says: 'a day', aDay: true },
      ],
    },
    docketSilent: 'none',
  });
}

function protectiveOrderSchema(): FactSchema<PlainDate | 'none'> {
  const until: z.ZodType<PlainDate | 'none'> = z.union([
    word('none', 'no').transform((): 'none' => 'none'),
    dayOrSpan.transform((one) => (typeof one === 'string' ? one : one.to)),
  ]);
  return fact(until);
}

function reliefFact(): Declared<ReliefShown> {
  return declared(reliefSchema, {
    answers: {
      kind: 'choice',
      of: [
        { says: 'no', is: 'no' },
        { says: 'yes', is: { on: unknown } },
      ],
    },
  });
}

function reliefSchema(): FactSchema<ReliefShown> {
  const relief: z.ZodType<ReliefShown> = z.union([
    word('no', 'none').transform((): ReliefShown => 'no'),
    word('yes').transform((): ReliefShown => ({ on: unknown })),
    z.strictObject({ on: dayFact().schema }, { error: 'a group ({ on: 2024-07-01 })' }),
  ]);
  return fact(relief);
}

function dismissedFact(): Declared<DismissedBefore> {
  return declared(dismissedSchema, {
    answers: {
      kind: 'choice',
      of: [
        { says: 'no', is: 'no' },
        { says: 'yes', is: { under: 'one of these sections', on: unknown } },
      ],
    },
    docketSilent: 'no',
  });
}

function dismissedSchema(): FactSchema<DismissedBefore> {
  const dismissed: z.ZodType<DismissedBefore> = z.union([
    word('no', 'none').transform((): DismissedBefore => 'no'),
    z.strictObject(
      { under: line, on: dayFact().schema },
      { error: 'a group ({ under: PC 1203.4 })' },
    ),
  ]);
  return fact(dismissed);
}
