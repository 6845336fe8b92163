import { type CountyName, counties } from '../../made/counties.ts';

export type CountyKnown = (typeof counties)[CountyName];

/** The counties with a folder: state records of the whole state are read with what all of them know. */
export const countiesKnown: readonly CountyKnown[] = Object.values(counties);

export function countyKnown(name: string | null): CountyKnown | undefined {
  return countiesKnown.find((one) => one.name === name);
}
