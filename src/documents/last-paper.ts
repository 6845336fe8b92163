import type { FilingPlan } from '../petition/plan.ts';

/** PC 1203.4a(f): infractions are decided on a written declaration, "except upon ... compelling need". */
function isDecidedOnPaper({ counts }: Pick<FilingPlan, 'counts'>): boolean {
  return counts.every(
    ({ route, levelNow }) =>
      levelNow === 'infraction' && (route === '1203.4a-a' || route === '1203.4a-b'),
  );
}

/** An attorney's checklist is a page by itself and serves both. */
export function lastPaper(plan: FilingPlan): 'after-filing' | 'hearing-checklist' {
  const attorney = plan.caption.filer.standing === 'attorney';
  return isDecidedOnPaper(plan) && !attorney ? 'after-filing' : 'hearing-checklist';
}

/**
 * The list of help is in a packet once, where there is room: several requests fill the checklist.
 */
export function helpStandsIn(plan: FilingPlan): 'filing-instructions' | 'hearing-checklist' {
  const roomAfter = lastPaper(plan) === 'hearing-checklist' && plan.asks.length < 2;
  return roomAfter ? 'hearing-checklist' : 'filing-instructions';
}
