import type { PersonRecord } from '../../src/record/record.ts';
import type { Said } from './engine.ts';
import { factsOf } from './holes.ts';
import { type Promised, promises } from './promises.ts';
import type { Run } from './runner.ts';
import { changedPaths, saidOf } from './smallest.ts';
import type { Wrong } from './trial.ts';

const words: Readonly<Record<Promised, string>> = {
  open: '"open" answers that some completion denies',
  'not yet': '"not yet, from DAY" answers whose day some completion denies',
  never: '"never" answers that some completion denies',
  unasked: 'counts whose answer turns on a fact that is not asked for',
};

export type Figures = Pick<Run, 'records' | 'completions' | 'made' | 'broken'>;

/** The figures, then the smallest example of each failure. */
export function report(run: Run): string {
  return [figures(run), ...examples(run)].join('\n');
}

/** How often each promise was made, and how often it was broken. */
export function figures({ records, completions, made, broken }: Figures): string {
  const lines = promises.map(
    (promised) => `  ${broken[promised]} of ${made[promised]} ${words[promised]}`,
  );
  return [`${records} records, ${completions} completions:`, ...lines].join('\n');
}

/** The smallest example of each failure. */
export function examples(run: Run): readonly string[] {
  return run.examples.map(example);
}

function example(wrong: Wrong): string {
  const { said, whole, other } = saidOf(wrong);
  const { record, asOf } = { record: wrong.holed.record, asOf: wrong.holed.story.asOf };
  const lines = (title: string, all: readonly string[]) => [
    title,
    ...all.map((one) => `    ${one}`),
  ];
  return [
    '',
    `The smallest: ${words[wrong.promised]} (count ${wrong.index + 1} of the record, on ${asOf})`,
    `  said: ${told(said)}`,
    ...lines('  where left out:', differences(record, wrong.whole, wrong)),
    `  it is: ${told(whole)}`,
    ...(wrong.other === undefined
      ? []
      : [
          ...lines('  and otherwise:', differences(wrong.whole, wrong.other, wrong)),
          `  it is: ${told(other)}`,
        ]),
    ...lines('  the record:', recordLines(record, wrong)),
  ].join('\n');
}

function told(said: Said | undefined): string {
  if (said === undefined) return 'nothing';
  const day = said.opens;
  return [
    said.outcome,
    said.route === undefined ? '' : `by ${said.route}`,
    day === undefined ? '' : `${day.atTheEarliest ? 'at the earliest' : 'from'} ${day.on}`,
    `requests [${said.requests}]`,
    `cautions [${said.cautions}]`,
    `asked [${[...new Set(said.asked)].join(' ')}]`,
  ]
    .filter((part) => part !== '')
    .join(', ');
}

function differences(one: PersonRecord, other: PersonRecord, wrong: Wrong): readonly string[] {
  const after = new Map(
    factsOf(other, wrong.holed.days).map(({ path, said }) => [path, said] as const),
  );
  return changedPaths(one, other, wrong).map((path) => `${path} = ${after.get(path) ?? '?'}`);
}

function recordLines(record: PersonRecord, { holed: { days } }: Wrong): readonly string[] {
  const pleadings = record.cases.flatMap(({ counts }, index) =>
    counts.map(({ statute, reductions }, place) => {
      const { code, section, subdivisions, inchoate } = statute;
      const more = [...subdivisions.map((part) => `(${part})`), inchoate ?? ''].join('');
      const reduced = reductions.map(({ under }) => ` reduced ${under}`).join('');
      return `cases[${index}].counts[${place}]: ${code} ${section}${more}${reduced}`;
    }),
  );
  const facts = factsOf(record, days)
    .filter(({ path }) => !path.endsWith('.statute'))
    .map(({ path, said }) => `${path}: ${said}`);
  return [...pleadings, ...facts];
}
