import type { CountyProfile } from './county.ts';
import { losAngeles } from './los-angeles/profile.ts';

/** The counties we make papers for, by folder name. */
export const counties = {
  'los-angeles': losAngeles,
} as const satisfies Readonly<Record<string, CountyProfile>>;

export type CountyName = keyof typeof counties;

export function isCountyName(name: string): name is CountyName {
  return name in counties;
}
