import { type FactPath, factPaths, isFactPath } from '../facts/every-fact.ts';
import { patternOf } from '../facts/view.ts';
import { type Looking, listAt, textAt } from './looking.ts';

/** A fact that an answer depends on, with the record as it is. */
export interface AskedFact {
  readonly path: string;
  readonly fact: FactPath;
  /** It changes whether a petition is open, or from which day. */
  readonly decides: boolean;
}

/** Every fact the law still needs that was not asked, in docket order. */
export function askedFacts(looking: Looking): readonly AskedFact[] {
  const found = new Map<string, AskedFact>();
  for (const { path: whole, changes } of looking.standing.determination?.questions ?? []) {
    const decides = changes === 'outcome' || changes === 'day';
    // Which of two days came first asks about both of them.
    for (const path of whole.split(' before ')) {
      const fact = factAt(looking, path);
      if (fact === undefined || looking.settled.has(path)) continue;
      const before = found.get(path);
      found.set(path, { path, fact, decides: decides || before?.decides === true });
    }
  }
  return [...found.values()].sort((a, b) => rankOf(a) - rankOf(b) || byPath(a.path, b.path));
}

/** The declared fact at a path; those of a sentence are declared by its kind. */
export function factAt(looking: Pick<Looking, 'record'>, path: string): FactPath | undefined {
  const pattern = patternOf(path);
  if (isFactPath(pattern)) return pattern;
  const sentence = /^(.*\bsentence)\.(.+)$/u.exec(path);
  if (sentence === null) return undefined;
  const kind = textAt(looking, `${sentence[1] ?? ''}.kind`);
  const own = patternOf(`cases.sentence.${kind ?? ''}.${sentence[2] ?? ''}`);
  return isFactPath(own) ? own : undefined;
}

/**
 * Where it is on a docket: the charge and the plea, the sentence and its day, what came later, what
 * is owed.
 */
const docketOrder: readonly string[] = [
  'cases.court',
  'cases.counts',
  'cases.sentence',
  'cases.judgmentOn',
  'cases.sentence.probation.supervision',
  'cases.sentence.probation.ended',
  'cases.sentence.',
  'cases.since',
  'cases.obligations',
  'circumstances',
];

function rankOf({ fact }: AskedFact): number {
  const own = docketOrder.indexOf(fact);
  const place = own >= 0 ? own : docketOrder.findLastIndex((prefix) => fact.startsWith(prefix));
  return place * 1000 + factPaths.indexOf(fact);
}

function byPath(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

/** How many cases are written down so far, and how many counts in one of them. */
export function casesWritten(looking: Pick<Looking, 'record'>): number {
  return listAt(looking, 'cases').length;
}

export function countsWritten(looking: Pick<Looking, 'record'>, index: number): number {
  return listAt(looking, `cases[${index}].counts`).length;
}
