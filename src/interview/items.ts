import { answersAt } from '../facts/every-fact.ts';
import { type AskedFact, askedFacts } from './asked-facts.ts';
import { aboutPath, isWritten, type Looking, listAt, textAt } from './looking.ts';
import type { Item, ItemFact, ItemGroup, ItemsStep } from './step.ts';

/** What a docket shows after the judgment. */
export const docketFacts: readonly ItemFact[] = [
  'cases.sentence.probation.violations',
  'cases.since.warrantInThisCase',
  'cases.since.transferredTo',
  'cases.since.protectiveOrderUntil',
  'cases.since.alreadyDismissed',
  'cases.obligations.programs',
  'cases.counts.reductions',
];

export const owedFacts: readonly ItemFact[] = [
  'cases.obligations.restitution.owed',
  'cases.obligations.fine.owed',
  'cases.obligations.fees.owed',
];

/**
 * What a docket shows after the judgment. Asked together, because a person who says "none of these"
 * has read the whole docket, which answers each of them.
 */
export function docketItems(looking: Looking, index: number): readonly ItemsStep[] {
  const at = `cases[${index}]`;
  const probation = textAt(looking, `${at}.sentence.kind`) === 'probation';
  const items = docketFacts
    .filter((fact) => probation || fact !== 'cases.sentence.probation.violations')
    .map((fact): Item => ({ fact, paths: pathsIn(looking, at, fact) }))
    .filter(({ paths }) => paths.length > 0);
  const asked = askedFacts(looking).some(({ path }) =>
    items.some(({ paths }) => paths.includes(path)),
  );
  const read = isWritten(looking, `${at}.docketReadOn`);
  return asked && !read ? [itemsStep(looking, 'docket', `${at}.docketReadOn`, items)] : [];
}

/** A sentence has its facts without its kind in their paths; a reduction may be one of any count. */
function pathsIn(looking: Looking, at: string, fact: ItemFact): readonly string[] {
  const own = fact
    .replace(/^cases\.sentence\.probation\./u, 'cases.sentence.')
    .replace(/^cases/u, at);
  const counts = listAt(looking, `${at}.counts`);
  const paths = own.startsWith(`${at}.counts.`)
    ? counts.map((_, count) => own.replace(`${at}.counts.`, `${at}.counts[${count}].`))
    : [own];
  return paths.filter((path) => !isWritten(looking, path));
}

/** The case's debts that matter, so that a person who paid everything says so once. */
export function owedItems(looking: Looking, index: number): readonly ItemsStep[] {
  const debts = owedFactsOf(looking, index);
  if (debts.length < 2) return [];
  const items = debts.map(({ fact, path }) => ({ fact, paths: [path] }));
  return [itemsStep(looking, 'owed', `cases[${index}].obligations`, items)];
}

export function owedFactsOf(looking: Looking, index: number): readonly AskedFact[] {
  const own = `cases[${index}].obligations.`;
  return askedFacts(looking).filter(({ path }) => path.startsWith(own) && path.endsWith('.owed'));
}

/** What "all clear" covers. */
export const presentFacts = [
  'circumstances.charged',
  'circumstances.servingSentence',
  'circumstances.onProbationElsewhere',
  'circumstances.supervisionElsewhere',
  'circumstances.warrant',
] as const;

/** The person's status today: a person with nothing open and nothing running says so once. */
export function presentItems(looking: Looking): readonly ItemsStep[] {
  const asked = askedFacts(looking).some(({ fact }) => presentFacts.some((one) => one === fact));
  const items = presentFacts
    .filter((fact) => !isWritten(looking, fact))
    .map((fact): Item => ({ fact, paths: [fact] }));
  const said = isWritten(looking, 'circumstances.allClear');
  return asked && !said ? [itemsStep(looking, 'present', 'circumstances.allClear', items)] : [];
}

/**
 * Everything left that is usually not true, asked together; a fact about several counts is one
 * line.
 */
export function restItems(looking: Looking): readonly ItemsStep[] {
  const byFact = new Map<AskedFact['fact'], readonly string[]>();
  for (const { fact, path } of askedFacts(looking)) {
    if (mayBeNothing(fact)) byFact.set(fact, [...(byFact.get(fact) ?? []), path]);
  }
  const items = [...byFact].map(([fact, paths]): Item => ({ fact, paths }));
  const key = `rest: ${items.flatMap(({ paths }) => paths).join(' ')}`;
  return items.length < 2 ? [] : [itemsStep(looking, 'rest', key, items)];
}

/** Yes-or-no and none-or-some facts that most people answer with no. */
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
