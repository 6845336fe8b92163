import type { RouteRule } from '../route-rule.ts';
import { jailDoor } from './jail.ts';
import { prisonDoor } from './prison.ts';

export const doorsOf1203_41: readonly RouteRule[] = [
  jailDoor('1203.41-split', 'split'),
  jailDoor('1203.41-straight', 'straight'),
  prisonDoor,
];
