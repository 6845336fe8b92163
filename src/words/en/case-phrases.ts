import { listInWords } from './dates.ts';

/** Short phrases that papers put together from what a case has. */
export const casePhrases = {
  /** "Wednesday, February 3, 2027 at 8:30 a.m., Department 30" */
  hearing: (day: string, time: string | undefined, department: string | undefined) =>
    [
      day,
      time === undefined ? '' : ` at ${time}`,
      department === undefined ? '' : `, Department ${department}`,
    ].join(''),
  attorneySigns: (name: string) => `${name}, attorney for petitioner`,
  petitionerSigns: (name: string) => `${name}, petitioner, in pro per`,
  askAddress: (blank: string) => `Address (ask the office): ${blank}`,
  /** "Count 2: date of conviction" */
  ofCount: (count: number, what: string) => `Count ${count}: ${what}`,
} as const;

/** "count 2"; "counts 1 through 4 and 7". */
export function countsInWords(numbers: readonly number[]): string {
  return numbers.length === 1
    ? `count ${numbers[0] ?? ''}`
    : `counts ${listInWords(runsInWords(numbers))}`;
}

/** Three and more that follow each other as one: "1 through 4", "7". */
export function runsInWords(numbers: readonly number[]): readonly string[] {
  const runs: number[][] = [];
  for (const number of numbers) {
    const run = runs.at(-1);
    if (run?.at(-1) === number - 1) run.push(number);
    else runs.push([number]);
  }
  return runs.flatMap((run) =>
    run.length < 3 ? run.map(String) : [`${run[0] ?? ''} through ${run.at(-1) ?? ''}`],
  );
}
