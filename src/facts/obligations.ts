import * as z from 'zod';
import { type Declared, declared, dollarsFact, type FactsOf, yesNoFact } from './declared.ts';
import { type Fact, known } from './fact.ts';
import { line, word } from './scalars.ts';
import { fact } from './written.ts';

/** A debt of the case. */
export const obligationFacts = {
  /** Whole and part dollars still owed. */
  owed: dollarsFact(),
  conditionOfProbation: yesNoFact(),
} as const;

export interface Obligation extends FactsOf<typeof obligationFacts> {}

/** What is known about a class or program the court ordered. */
export const programFacts = {
  done: yesNoFact(),
  conditionOfProbation: yesNoFact(),
} as const;

export interface Program extends FactsOf<typeof programFacts> {
  readonly name: string;
}

export interface Obligations {
  /** Victim restitution and the restitution fine. */
  readonly restitution: Obligation;
  /** The base fine with its penalty assessments. */
  readonly fine: Obligation;
  /** Attorney, booking, probation and other administrative fees. */
  readonly fees: Obligation;
  readonly programs: Fact<readonly Program[]>;
}

/** The classes and programs that were ordered: a docket shows each. */
export const programsFact: Declared<readonly Program[]> = declared(leftOutIsNone, {
  answers: {
    kind: 'choice',
    of: [
      { says: 'none', is: [] },
      { says: 'ordered and done', is: [program(true)] },
      { says: 'ordered and not done', is: [program(false)] },
    ],
  },
  docketSilent: [],
});

/** A record lists what was ordered, or says "unknown". */
function leftOutIsNone(): Declared<readonly Program[]>['schema'] {
  const written: z.ZodType = fact(programList());
  return written
    .default(known([]))
    .optional()
    .transform((one: unknown) => given(one));
}

function given(one: unknown): Fact<readonly Program[]>;
function given(one: unknown): unknown {
  return one ?? known([]);
}

function program(done: boolean): Program {
  return { name: 'a program', done: known(done), conditionOfProbation: known(true) };
}

function programList(): z.ZodType<readonly Program[]> {
  const one = z.strictObject({
    name: line,
    done: programFacts.done.schema,
    conditionOfProbation: programFacts.conditionOfProbation.schema,
  });
  return z.union([
    word('none', 'no').transform((): readonly Program[] => []),
    z.array(one, { error: 'a list ([{ name: anger management, done: yes }])' }).max(20),
  ]);
}
