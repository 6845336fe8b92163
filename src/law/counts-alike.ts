import { once } from '../decision/once.ts';
import type { Count, CourtCase } from '../record/record.ts';

/**
 * For each count of the case, the places of those of which the record says the same, apart from their
 * numbers and where it comes from. No rule looks at these, so what is decided for one holds for each.
 */
export function countsAlike({ counts }: Pick<CourtCase, 'counts'>): readonly (readonly number[])[] {
  const found = new Map<string, number[]>();
  return counts.map((count, place) => {
    const alike = once(found, whatIsSaid(count), () => []);
    alike.push(place);
    return alike;
  });
}

/** A record is plain data: it says the same where it reads the same. */
function whatIsSaid(count: Count): string {
  return JSON.stringify({ ...count, number: 0 }, (_, part: unknown) => withoutSource(part));
}

function withoutSource(part: unknown): unknown {
  const isFact = typeof part === 'object' && part !== null && 'is' in part && 'known' in part;
  return isFact ? { known: part.known, is: part.is } : part;
}

/**
 * So many counts alike as rules look at. A rule asks of the other counts only whether one is such, or
 * which has the longest term: one count shows that, and fewer rules than these ask.
 */
export const alikeLookedAt = 16;

/** Whether rules that look at the other counts look at the one in this place. */
export function isLookedAt(alike: readonly number[], place: number): boolean {
  return place <= (alike[alikeLookedAt - 1] ?? place);
}
