import { listInWords } from './dates.ts';

/** Short phrases that papers put together from what a case has. */
export const casePhrases = {
  /** "miércoles 3 de febrero de 2027 a las 8:30 a.m., departamento 30" */
  hearing: (day: string, time: string | undefined, department: string | undefined) =>
    [
      day,
      time === undefined ? '' : ` ${time.startsWith('1:') ? 'a la' : 'a las'} ${time}`,
      department === undefined ? '' : `, departamento ${department}`,
    ].join(''),
  attorneySigns: (name: string) => `${name}, abogado o abogada de quien hace la petición`,
  petitionerSigns: (name: string) => `${name}, quien hace la petición, en su propio nombre`,
  askAddress: (blank: string) => `Dirección (pregunte a la oficina): ${blank}`,
  /** "Cargo 2: fecha de la condena" */
  ofCount: (count: number, what: string) => `Cargo ${count}: ${what}`,
} as const;

/** "cargo 2"; "cargos 1 a 4 y 7". */
export function countsInWords(numbers: readonly number[]): string {
  return numbers.length === 1
    ? `cargo ${numbers[0] ?? ''}`
    : `cargos ${listInWords(runsInWords(numbers))}`;
}

/** Three and more that follow each other as one: "1 a 4", "7". */
export function runsInWords(numbers: readonly number[]): readonly string[] {
  const runs: number[][] = [];
  for (const number of numbers) {
    const run = runs.at(-1);
    if (run?.at(-1) === number - 1) run.push(number);
    else runs.push([number]);
  }
  return runs.flatMap((run) =>
    run.length < 3 ? run.map(String) : [`${run[0] ?? ''} a ${run.at(-1) ?? ''}`],
  );
}
