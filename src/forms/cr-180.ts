import type { Request } from '../law/outcome.ts';
import type { Ask, ByHand, ByHandCode, FilingPlan, StatedOrLeft } from '../petition/plan.ts';
import { dismissedOn } from '../petition/planned-sentence.ts';
import type { FiledWords } from '../words/words.ts';
import { courtCaptionValues } from './court-caption.ts';
import { type Cr180Item, cr180Items, itemsOfPresentStatus, roomOf } from './cr-180-items.ts';
import { offensesOfItem1, unsettled17b } from './cr-180-offenses.ts';
import { decisionBehind } from './decision-behind.ts';
import type { FormFilling, TickedBox } from './filling.ts';

/** What CR-180 says for a plan that fits it. */
export function cr180Filling(plan: FilingPlan, words: FiledWords): FormFilling {
  const offenses = offensesOfItem1(plan, words);
  const ticks = plan.asks.flatMap((ask) => ticksOf(plan, ask));
  const values = new Map<string, string | true>([
    ...courtCaptionValues(plan, words),
    ...offenses.values,
    ...ticks.map(({ box }) => [box.replace(' ', '-'), true] as const),
    ...reasonsOf(plan, words),
    ...dismissedOnValue(plan, words),
    ['signer', plan.caption.filer.name],
  ]);
  return { values, ticked: ticks, overflow: offenses.overflow, byHand: leftToComplete(plan) };
}

function ticksOf(plan: FilingPlan, ask: Ask): readonly TickedBox[] {
  const { item, box } = cr180Items[ask.route];
  const because = decisionBehind(plan, ask.counts);
  return [
    ...(itemSays(plan, ask) === 'as-recorded' ? [item] : []),
    ...(box !== undefined && groundSays(plan, ask) === 'as-recorded' ? [box] : []),
  ].map((one) => ({ box: `item ${one}`, counts: ask.counts, because }));
}

/** A box about present status is the person's own statement. */
function itemSays(plan: FilingPlan, ask: Ask): StatedOrLeft {
  const { item, box } = cr180Items[ask.route];
  if (itemsOfPresentStatus.includes(item) && plan.status === 'by-hand') return 'by-hand';
  // An item without its own boxes states the ground itself.
  return box === undefined ? groundSays(plan, ask) : 'as-recorded';
}

function groundSays({ counts }: FilingPlan, { route }: Ask): StatedOrLeft {
  const asked = counts.filter((count) => count.route === route);
  return asked.every(({ ground }) => ground === 'as-recorded') ? 'as-recorded' : 'by-hand';
}

/** The reasons are facts that the person swears to, in a declaration; CR-180 is not sworn. */
function reasonsOf(
  plan: FilingPlan,
  { courtFormWords }: FiledWords,
): readonly (readonly [string, string])[] {
  if (plan.declaration === 'none') return [];
  const places = plan.asks.flatMap(({ route }) => cr180Items[route].reasons ?? []);
  const said = new Map(places.map((place) => [`reasons-${place}`, courtFormWords.inDeclaration]));
  if (places.length > 0) return [...said];
  // No box asks for reasons: what the declaration is for is said where the item has room.
  if (plan.writtenDeclaration) return [['reasons-3b', courtFormWords.infractionInDeclaration]];
  const route = plan.counts.find(({ requests }) => requests.some(isReduction))?.route;
  const room = route === undefined ? undefined : roomOf[cr180Items[route].item];
  return room === undefined ? [] : [[`reasons-${room}`, courtFormWords.reductionInDeclaration]];
}

function isReduction(request: Request): boolean {
  return request === '17(b)(3)' || request === '17(d)(2)';
}

function dismissedOnValue(
  plan: FilingPlan,
  { dateInNumbers }: FiledWords,
): readonly (readonly [string, string])[] {
  const day = dayOfDismissal(plan);
  return day === undefined ? [] : [['dismissed-on', dateInNumbers(day)]];
}

function dayOfDismissal({ counts }: FilingPlan) {
  const found = counts.find((count) => count.route === '1203.43');
  return found === undefined ? undefined : dismissedOn(found);
}

/** What only the project's own petition has a box for. */
const ofOwnPetition: readonly ByHandCode[] = ['confirm-present-status', 'check-ground'];

function leftToComplete(plan: FilingPlan): readonly ByHand[] {
  const items = plan.asks.map(({ route }) => cr180Items[route].item);
  return [
    ...plan.byHand.filter(({ code }) => !ofOwnPetition.includes(code)),
    ...unticked(plan),
    ...(items.includes('7') ? [byHand('tick-court-records')] : []),
    ...(items.includes('7') && dayOfDismissal(plan) === undefined
      ? [byHand('write-dismissal-date')]
      : []),
    ...unsettled17b(plan).map((count) => byHand('write-17b', { count: String(count.number) })),
  ];
}

function unticked(plan: FilingPlan): readonly ByHand[] {
  const status = plan.asks.flatMap((ask): readonly Cr180Item['item'][] =>
    itemSays(plan, ask) === 'by-hand' ? [cr180Items[ask.route].item] : [],
  );
  const boxes = plan.asks.flatMap((ask) => {
    const { box } = cr180Items[ask.route];
    return box !== undefined && groundSays(plan, ask) === 'by-hand' ? [box] : [];
  });
  return [
    ...[...new Set(status)].map((item) => byHand('tick-item-if-true', { item })),
    ...boxes.map((box) => byHand('tick-box-if-true', { box })),
  ];
}

function byHand(code: ByHandCode, values: Readonly<Record<string, string>> = {}): ByHand {
  return { code, with: values };
}
