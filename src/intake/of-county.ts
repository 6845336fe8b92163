import type { ReadCase, Reading } from './reading.ts';

/** What was read, for a petition in one county's court: its cases are drafted, the others only told. */
export function ofCounty(reading: Reading, county: string): Reading {
  const isHere = (one: ReadCase) => one.county === county && one.system === undefined;
  const all = [...reading.cases, ...reading.elsewhere];
  return {
    ...reading,
    cases: all.filter(isHere),
    elsewhere: all.filter((one) => !isHere(one)),
  };
}
