import type { RouteRule } from '../route-rule.ts';
import { jailRoute } from './jail.ts';
import { prisonRoute } from './prison.ts';

export const routesOf1203_41: readonly RouteRule[] = [
  jailRoute('1203.41-split', 'split'),
  jailRoute('1203.41-straight', 'straight'),
  prisonRoute,
];
