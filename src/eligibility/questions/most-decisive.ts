import type { Question } from '../determination.ts';
import { changes, rank } from './weighed.ts';

type Weighable = Pick<Question, 'changes' | 'holdsUp' | 'leadsTo' | 'path'>;

/**
 * The kind of sentence comes first, since the rest hangs on it; then what holds the answer up; then
 * what changes the outcome, and of that what moves it furthest.
 */
export function moreDecisive(a: Weighable, b: Weighable, otherwise = 0): number {
  return (
    Number(isKind(b)) - Number(isKind(a)) ||
    Number(b.holdsUp) - Number(a.holdsUp) ||
    changes.indexOf(a.changes) - changes.indexOf(b.changes) ||
    spread(b) - spread(a) ||
    otherwise ||
    byPath(a, b)
  );
}

function isKind({ path }: Weighable): boolean {
  return path.endsWith('.sentence');
}

function byPath(a: Pick<Question, 'path'>, b: Pick<Question, 'path'>): number {
  if (a.path === b.path) return 0;
  return a.path < b.path ? -1 : 1;
}

/** How far apart the best and the worst answer lie. */
function spread({ leadsTo }: Pick<Question, 'leadsTo'>): number {
  const ranks = leadsTo.map((one) => rank(one.outcome));
  return ranks.length === 0 ? 0 : Math.max(...ranks) - Math.min(...ranks);
}
