import { doorsOf1203_4 } from '../law/pc-1203-4/doors.ts';
import { doorsOf1203_4a } from '../law/pc-1203-4a.ts';
import { doorsOf1203_41 } from '../law/pc-1203-41/doors.ts';
import { doorOf1203_42 } from '../law/pc-1203-42.ts';
import { doorOf1203_43 } from '../law/pc-1203-43.ts';
import { doorOf1203_49 } from '../law/pc-1203-49.ts';
import { referredRemedies } from '../law/referred-remedies.ts';
import type { RouteRule } from '../law/route-rule.ts';

/** Every door, in the published order of routes. */
export const everyDoor: readonly RouteRule[] = [
  doorOf1203_43,
  ...doorsOf1203_4,
  ...doorsOf1203_4a,
  doorOf1203_49,
  ...doorsOf1203_41,
  doorOf1203_42,
  ...referredRemedies,
];

/** The doors that the court must open to whom they fit: "shall". */
export const owedDoors: readonly string[] = everyDoor
  .filter(({ grants }) => grants === 'mandatory')
  .map(({ route }) => route);
