import { addYears } from '../../calendar/plain-date.ts';
import type { CountContext } from '../../law/count-context.ts';
import { type Fact, known, unknown } from '../../record/fact.ts';
import type { SinceJudgment } from '../../record/record.ts';
import { type AskableFact, type Choice, choice, choiceFact, dayFact } from './askable-fact.ts';
import { inCase, inObligation, inProgram, placeOf, sinceJudgment } from './changes.ts';

/** What is true of the case: its judgment, what happened since, and what is still owed. */
export function caseFacts(context: CountContext): readonly AskableFact[] {
  return [...judgment(context), ...since(context), ...obligations(context), ...programs(context)];
}

function judgment(context: CountContext): readonly AskableFact[] {
  const { courtCase, at, asOf } = context;
  if (courtCase.judgmentOn.known) return [];
  const { courtCase: index } = placeOf(context);
  return [
    dayFact(`${at.courtCase}.judgmentOn`, addYears(asOf, -12), (record, day) =>
      inCase(index, (one) => ({ ...one, judgmentOn: known(day) }))(record),
    ),
  ];
}

function since(context: CountContext): readonly AskableFact[] {
  const { courtCase, at, asOf } = context;
  const { courtCase: index } = placeOf(context);
  const ask = <K extends keyof SinceJudgment>(
    key: K,
    ...[good, bad]: readonly [[string, SinceJudgment[K]], [string, SinceJudgment[K]]]
  ): readonly AskableFact[] => {
    const of = ([answer, value]: [string, SinceJudgment[K]]): Choice =>
      choice(answer, sinceJudgment(index, { [key]: value }));
    if (courtCase.since[key].known) return [];
    return [choiceFact(`${at.courtCase}.since.${key}`, of(good), of(bad))];
  };
  const no: Fact<false> = known(false);
  const yes: Fact<true> = known(true);
  return [
    ...ask('transferredTo', ['no', known('no')], ['yes', known({ county: 'another' })]),
    ...ask('warrantInThisCase', ['no', no], ['yes', yes]),
    ...ask('automaticRelief', ['no', known('no')], ['yes', known({ on: unknown })]),
    ...ask(
      'alreadyDismissed',
      ['no', known('no')],
      ['yes', known({ under: 'not stated', on: unknown })],
    ),
    ...ask('fireCamp', ['no', no], ['yes', yes]),
    ...ask('traffickingVictim', ['no', no], ['yes', yes]),
    ...ask('violenceVictim', ['no', no], ['yes', yes]),
    ...ask('protectiveOrderUntil', ['none', known('none')], ['in-force', known(addYears(asOf, 1))]),
  ];
}

function obligations(context: CountContext): readonly AskableFact[] {
  const { courtCase, at } = context;
  const { courtCase: index } = placeOf(context);
  return (['restitution', 'fine'] as const).flatMap((kind) => {
    const { owed, conditionOfProbation } = courtCase.obligations[kind];
    const path = `${at.courtCase}.obligations.${kind}`;
    const owes = (is: number) => inObligation(index, kind, { owed: known(is) });
    const condition = (is: boolean) =>
      inObligation(index, kind, { conditionOfProbation: known(is) });
    return [
      ...(owed.known
        ? []
        : [choiceFact(`${path}.owed`, choice('nothing', owes(0)), choice('some', owes(100)))]),
      ...(conditionOfProbation.known
        ? []
        : [
            choiceFact(
              `${path}.conditionOfProbation`,
              choice('no', condition(false)),
              choice('yes', condition(true)),
            ),
          ]),
    ];
  });
}

function programs(context: CountContext): readonly AskableFact[] {
  const { courtCase, at } = context;
  const { courtCase: index } = placeOf(context);
  return courtCase.obligations.programs.flatMap((program, position) =>
    (['conditionOfProbation', 'done'] as const).flatMap((key) => {
      if (program[key].known) return [];
      const say = (is: boolean) => inProgram(index, position, { [key]: known(is) });
      const [good, bad] =
        key === 'done'
          ? [choice('yes', say(true)), choice('no', say(false))]
          : [choice('no', say(false)), choice('yes', say(true))];
      return [choiceFact(`${at.courtCase}.obligations.programs[${position}].${key}`, good, bad)];
    }),
  );
}
