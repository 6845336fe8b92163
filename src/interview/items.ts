import { answersAt } from '../facts/every-fact.ts';
import { type AskedFact, askedFacts } from './asked-facts.ts';
import { aboutPath, isWritten, type Looking, textAt } from './looking.ts';
import type { Item, ItemFact, ItemGroup, ItemsStep } from './step.ts';

/**
 * What a docket shows after the judgment. Asked at once, because who says "none of these" has read the
 * whole docket, and that answers each of them.
 */
export function docketItems(looking: Looking, index: number): readonly ItemsStep[] {
  const at = `cases[${index}]`;
  const item = (fact: ItemFact, key: string): Item => ({ fact, paths: [`${at}.${key}`] });
  const probation = textAt(looking, `${at}.sentence.kind`) === 'probation';
  const items = [
    ...(probation ? [item('cases.sentence.probation.violations', 'sentence.violations')] : []),
    item('cases.since.warrantInThisCase', 'since.warrantInThisCase'),
    item('cases.since.transferredTo', 'since.transferredTo'),
    item('cases.since.protectiveOrderUntil', 'since.protectiveOrderUntil'),
    item('cases.since.alreadyDismissed', 'since.alreadyDismissed'),
    item('cases.obligations.programs', 'obligations.programs'),
    item('cases.counts.reductions', 'counts[0].reductions'),
  ].filter(({ paths: [path = ''] }) => !isWritten(looking, path));
  const asked = askedFacts(looking).some(({ path }) => items.some((one) => one.paths[0] === path));
  const read = isWritten(looking, `${at}.docketReadOn`);
  return asked && !read ? [itemsStep(looking, 'docket', `${at}.docketReadOn`, items)] : [];
}

/** The debts of a case that matter, so that who has paid everything says so once. */
export function owedItems(looking: Looking, index: number): readonly ItemsStep[] {
  const debts = askedFacts(looking).filter(({ path }) =>
    new RegExp(`^cases\\[${index}\\]\\.obligations\\.\\w+\\.owed$`, 'u').test(path),
  );
  if (debts.length < 2) return [];
  const items = debts.map(({ fact, path }) => ({ fact, paths: [path] }));
  return [itemsStep(looking, 'owed', `cases[${index}].obligations`, items)];
}

const present = [
  'charged',
  'servingSentence',
  'onProbationElsewhere',
  'supervisionElsewhere',
  'warrant',
] as const;

/** How the person stands today: who has nothing open and nothing running says so once. */
export function presentItems(looking: Looking): readonly ItemsStep[] {
  const asked = askedFacts(looking).some(({ fact }) =>
    present.some((key) => fact === `circumstances.${key}`),
  );
  const items = present
    .filter((key) => !isWritten(looking, `circumstances.${key}`))
    .map((key): Item => ({ fact: `circumstances.${key}`, paths: [`circumstances.${key}`] }));
  const said = isWritten(looking, 'circumstances.allClear');
  return asked && !said ? [itemsStep(looking, 'present', 'circumstances.allClear', items)] : [];
}

/** All that is left and mostly is not so, asked at once; a fact of several counts is one line. */
export function restItems(looking: Looking): readonly ItemsStep[] {
  const byFact = new Map<AskedFact['fact'], readonly string[]>();
  for (const { fact, path } of askedFacts(looking)) {
    if (mayBeNothing(fact)) byFact.set(fact, [...(byFact.get(fact) ?? []), path]);
  }
  const items = [...byFact].map(([fact, paths]): Item => ({ fact, paths }));
  const key = `rest: ${items.flatMap(({ paths }) => paths).join(' ')}`;
  return items.length < 2 ? [] : [itemsStep(looking, 'rest', key, items)];
}

/** Of yes and no, or none and some: what most people answer with no. */
export function mayBeNothing(fact: AskedFact['fact']): boolean {
  const answers = answersAt(fact);
  return answers?.kind === 'choice' && ['no', 'none'].includes(answers.of[0]?.says ?? '');
}

function itemsStep(
  looking: Looking,
  group: ItemGroup,
  key: string,
  items: readonly Item[],
): ItemsStep {
  return { kind: 'items', group, key, path: [], about: aboutPath(looking, key), items };
}
