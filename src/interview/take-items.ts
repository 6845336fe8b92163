import type { PlainDate } from '../calendar/plain-date.ts';
import type { Given } from './interview.ts';
import { choicesOf } from './meant-answer.ts';
import type { Item, ItemsStep } from './step.ts';
import { no, type Taken } from './taken.ts';
import { isOneOf, type TypedWords } from './typed-words.ts';
import { type Change, partsOf } from './written.ts';

/** Which lines of a question are true, and which are unknown. */
interface Marked {
  readonly so: readonly Item[];
  readonly unknown: readonly Item[];
  readonly not: readonly Item[];
}

/** "0" or "none" for none of them; "2, 5" for the true ones; "3?" for an unknown one. */
export function takeItems(
  step: ItemsStep,
  text: string,
  { today, typed }: { readonly today: PlainDate; readonly typed: TypedWords },
): Taken {
  const marked = markedIn(step.items, text, typed);
  if (marked === undefined) return no({ kind: 'choose-several', most: step.items.length });
  const { so, unknown } = marked;
  const unknownPaths = unknown.flatMap(({ paths }) => paths);
  const given: Given = {
    key: step.key,
    changes: changesOf(step, marked, today),
    settles: unknownPaths,
    thenAsk: so.filter(needsMore).flatMap(({ paths }) => paths),
  };
  return {
    ok: true,
    given,
    said: {
      kind: 'items',
      so: so.map(({ fact }) => fact),
      unknown: unknown.map(({ fact }) => fact),
    },
  };
}

/** All unknown: what a docket shows is then asked one by one, since the person may know. */
export function itemsUnknown(step: ItemsStep): Given {
  const paths = step.items.flatMap((item) => item.paths);
  if (step.group !== 'docket') return { key: step.key, changes: [], settles: paths, open: true };
  const programs = paths.filter((path) => path.endsWith('.programs'));
  return {
    key: step.key,
    // A record with an empty list of classes says that none was ordered.
    changes: programs.map((path) => ({ path: partsOf(path), to: 'unknown' })),
    open: true,
  };
}

function markedIn(items: readonly Item[], text: string, typed: TypedWords): Marked | undefined {
  if (isOneOf([...typed.none, ...typed.no], text)) return { so: [], unknown: [], not: items };
  const marks = text.split(/[\s,;]+/u).filter((one) => one !== '');
  const right = marks.every((one) => /^\d{1,2}\??$/u.test(one) && itemAt(items, one) !== undefined);
  if (marks.length === 0 || !right) return undefined;
  const chosen = (unknown: boolean) =>
    marks.filter((one) => one.endsWith('?') === unknown).flatMap((one) => itemAt(items, one) ?? []);
  const [so, unknown] = [chosen(false), chosen(true)];
  const not = items.filter((one) => !so.includes(one) && !unknown.includes(one));
  return { so, unknown, not };
}

function itemAt(items: readonly Item[], mark: string): Item | undefined {
  return items[Number.parseInt(mark, 10) - 1];
}

function changesOf(step: ItemsStep, marked: Marked, today: PlainDate): readonly Change[] {
  const { so, unknown, not } = marked;
  const yes = so.filter((item) => !needsMore(item)).flatMap((item) => said(item, 1));
  if (step.group === 'docket' && unknown.length === 0) {
    return [{ path: partsOf(step.key), to: today }, ...yes];
  }
  const whole = step.items.length === 5 && not.length === 5;
  if (step.group === 'present' && whole) {
    return [{ path: partsOf('circumstances.allClear'), to: 'yes' }];
  }
  return [...not.flatMap((item) => said(item, 0)), ...yes];
}

function said({ fact, paths }: Item, place: 0 | 1): readonly Change[] {
  if (fact === 'cases.counts.reductions') return [];
  const says = fact.endsWith('.owed') ? 0 : choicesOf(fact)[place];
  return paths.map((path) => ({ path: partsOf(path), to: says }));
}

/** More than yes is needed: which of several, how much, until when, on which count. */
function needsMore({ fact, paths }: Item): boolean {
  if (fact === 'cases.counts.reductions' || paths.length > 1) return true;
  const plainYes = ['yes', 'found'].includes(choicesOf(fact)[1] ?? '');
  return !plainYes || choicesOf(fact).length > 2 || fact === 'cases.since.alreadyDismissed';
}
