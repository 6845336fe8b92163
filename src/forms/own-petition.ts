import type { Route } from '../law/outcome.ts';
import type { FilingPlan, PlannedCount } from '../petition/plan.ts';
import { dateInWords } from '../words/en/dates.ts';
import { captionValues, shorterCaption } from './caption-values.ts';
import { decisionBehind } from './decision-behind.ts';
import type { FormFilling, Overflow, TickedBox } from './filling.ts';
import { levelWords } from './level-words.ts';

/** How many counts the petition's table holds. */
export const petitionRows = 6;

/** What the project's own petition says for a plan; the person signs it, and nobody else's lines. */
export function ownPetitionFilling(plan: FilingPlan): FormFilling {
  const ticks = ticksOf(plan);
  const shown = plan.counts.slice(0, petitionRows);
  const values = new Map<string, string | true>([
    ...captionValues(plan),
    ...shown.flatMap((count, index) => rowValues(count, index + 1)),
    ...ticks.flatMap((one) => one.values),
    ['signer', signerLine(plan)] as const,
  ]);
  return {
    values,
    shorter: new Map([
      ...shorterCaption(plan),
      ...shown.flatMap(shorterRow),
      ...shorterCounts(values),
    ]),
    ticked: ticks.flatMap(({ ticked }) => (ticked === undefined ? [] : [ticked])),
    overflow: overflowOf(plan),
    byHand: plan.byHand,
  };
}

function rowValues(count: PlannedCount, row: number): readonly (readonly [string, string])[] {
  const cells = rowCells(count);
  const keys = ['number', 'statute', 'level', 'convicted', 'wobbler'] as const;
  return keys.map((key, index) => [`count-${row}-${key}`, cells[index] ?? ''] as const);
}

function rowCells(count: PlannedCount): readonly string[] {
  return [
    String(count.number),
    count.statute,
    levelWords(count),
    count.convictedOn === undefined ? '' : dateInWords(count.convictedOn),
    count.wobbler === undefined ? '' : count.wobbler ? 'yes' : 'no',
  ];
}

/** Both levels stand, the longer word cut as a docket cuts it. */
function shorterRow(count: PlannedCount, index: number): readonly (readonly [string, string])[] {
  const level = levelWords(count).replace('misdemeanor', 'misd.');
  return level === '' ? [] : [[`count-${index + 1}-level`, level]];
}

/** "1 to 9" for counts that follow one another. */
function shorterCounts(
  values: ReadonlyMap<string, string | true>,
): readonly (readonly [string, string])[] {
  return [...values].flatMap(([slot, value]) =>
    slot.endsWith('-counts') && typeof value === 'string' ? [[slot, inRuns(value)] as const] : [],
  );
}

function inRuns(counts: string): string {
  const numbers = counts.split(', ').map(Number);
  const firsts = numbers.filter((one) => !numbers.includes(one - 1));
  const lasts = numbers.filter((one) => !numbers.includes(one + 1));
  return firsts
    .map((from, index) => (lasts[index] === from ? String(from) : `${from} to ${lasts[index]}`))
    .join(', ');
}

interface Tick {
  readonly values: readonly (readonly [string, string | true])[];
  readonly ticked?: TickedBox;
}

function ticksOf(plan: FilingPlan): readonly Tick[] {
  return [
    ...plan.asks.map((ask) => routeTick(plan, ask.route, ask.counts)),
    ...reductionTick(plan, '17(b)(3)', 'reduce-17b'),
    ...reductionTick(plan, '17(d)(2)', 'reduce-17d'),
    ...statusTicks(plan),
    ...attachedTicks(plan),
  ];
}

function routeTick(plan: FilingPlan, route: Route, counts: readonly number[]): Tick {
  return {
    values: [
      [`route-${route}`, true],
      [`route-${route}-counts`, counts.join(', ')],
    ],
    ticked: { box: `ground ${route}`, counts, because: decisionBehind(plan, counts) },
  };
}

function reductionTick(
  plan: FilingPlan,
  request: PlannedCount['requests'][number],
  box: string,
): readonly Tick[] {
  const counts = plan.counts
    .filter((one) => one.requests.includes(request))
    .map((one) => one.number);
  if (counts.length === 0) return [];
  return [
    {
      values: [
        [box, true],
        [`${box}-counts`, counts.join(', ')],
      ],
      ticked: { box, counts, because: `PC ${request}` },
    },
  ];
}

/** Present status is the person's own statement: ticked only as the record says it of these 30 days. */
function statusTicks(plan: FilingPlan): readonly Tick[] {
  if (plan.status === 'confirm-by-hand') return [];
  const counts = plan.counts.map((one) => one.number);
  return ['status-not-serving', 'status-not-on-probation', 'status-not-charged'].map((box) => ({
    values: [[box, true]],
    ticked: { box, counts, because: 'circumstances of the record, at most 30 days old' },
  }));
}

function attachedTicks(plan: FilingPlan): readonly Tick[] {
  const counts = plan.counts.map((one) => one.number);
  const more = plan.counts.length > petitionRows;
  const declared = plan.discretionary || plan.writtenDeclaration;
  return [
    ...(more ? [attachedTick('counts-attached', counts, 'more counts than the table holds')] : []),
    ...(declared
      ? [
          attachedTick(
            'declaration-attached',
            counts,
            'a request in the court’s discretion, or PC 1203.4a(f)',
          ),
        ]
      : []),
  ];
}

function attachedTick(box: string, counts: readonly number[], because: string): Tick {
  return { values: [[box, true]], ticked: { box, counts, because } };
}

function signerLine({ caption }: FilingPlan): string {
  const { filer } = caption;
  return filer.standing === 'attorney' ? `${filer.name}, Attorney for Petitioner` : filer.name;
}

/** Attachment 1: the counts beyond the table; all names, where the caption cannot hold them. */
function overflowOf(plan: FilingPlan): readonly Overflow[] {
  const more = plan.counts.slice(petitionRows);
  if (more.length === 0) return [];
  return [
    {
      title: 'ATTACHMENT 1: MORE COUNTS',
      head: ['Count', 'Code and section', 'Level', 'Convicted on', 'Wobbler'],
      rows: more.map(rowCells),
      paragraphs: [],
    },
  ];
}
