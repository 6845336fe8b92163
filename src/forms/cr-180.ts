import type { Ask, ByHand, ByHandCode, FilingPlan } from '../petition/plan.ts';
import { dateInNumbers } from '../words/en/dates.ts';
import { courtCaptionValues } from './court-caption.ts';
import { type Cr180Item, cr180Items, itemsOfPresentStatus } from './cr-180-items.ts';
import { offensesOfItem1, unsettled17b } from './cr-180-offenses.ts';
import { decisionBehind } from './decision-behind.ts';
import type { FormFilling, TickedBox } from './filling.ts';

/** What stands in a box where a declaration says it. */
export const inDeclaration = 'See attached declaration.';

/** What CR-180 says for a plan that it can carry. */
export function cr180Filling(plan: FilingPlan): FormFilling {
  const offenses = offensesOfItem1(plan);
  const ticks = plan.asks.flatMap((ask) => ticksOf(plan, ask));
  const values = new Map<string, string | true>([
    ...courtCaptionValues(plan),
    ...offenses.values,
    ...ticks.map(({ box }) => [box.replace(' ', '-'), true] as const),
    ...reasonsOf(plan),
    ['dismissed-on', dismissedOn(plan)],
    ['signer', plan.caption.filer.name],
  ]);
  return { values, ticked: ticks, overflow: offenses.overflow, byHand: leftForAHand(plan) };
}

function ticksOf(plan: FilingPlan, { route, counts }: Ask): readonly TickedBox[] {
  const { item, box } = cr180Items[route];
  const because = decisionBehind(plan, counts);
  return [...(mayTick(plan, item) ? [item] : []), ...(box === undefined ? [] : [box])].map(
    (one) => ({ box: `item ${one}`, counts, because }),
  );
}

/** The box of an item that speaks of the present status is the person's own statement. */
function mayTick({ status }: FilingPlan, item: Cr180Item['item']): boolean {
  return status === 'as-recorded' || !itemsOfPresentStatus.includes(item);
}

/**
 * What the person wrote to the judge, once; another box refers to it. PC 1203.4a(f) wants it sworn,
 * which CR-180 is not.
 */
function reasonsOf(plan: FilingPlan): readonly (readonly [string, string])[] {
  const places = plan.asks.flatMap(({ route }) => cr180Items[route].reasons ?? []);
  const [first, ...others] = [...new Set(places)].sort();
  if (first === undefined || plan.statement.length === 0) return [];
  return [
    [`reasons-${first}`, plan.writtenDeclaration ? inDeclaration : plan.statement.join('\n')],
    ...others.map((one) => [`reasons-${one}`, `See item ${first}.`] as const),
  ];
}

function dismissedOn({ counts }: FilingPlan): string {
  const found = counts.find((count) => count.route === '1203.43')?.deferredEntry?.dismissedOn;
  return found === undefined ? '' : dateInNumbers(found);
}

function leftForAHand(plan: FilingPlan): readonly ByHand[] {
  const items = new Set(plan.asks.map(({ route }) => cr180Items[route].item));
  const status = [...items].filter((item) => !mayTick(plan, item));
  return [
    ...plan.byHand.filter((one) => one.code !== 'confirm-present-status'),
    ...status.map((item) => byHand('tick-item-if-true', { item })),
    ...(items.has('7') ? [byHand('tick-court-records')] : []),
    ...(items.has('7') && dismissedOn(plan) === '' ? [byHand('write-dismissal-date')] : []),
    ...unsettled17b(plan).map((count) => byHand('write-17b', { count: String(count.number) })),
  ];
}

function byHand(code: ByHandCode, words: Readonly<Record<string, string>> = {}): ByHand {
  return { code, with: words };
}
