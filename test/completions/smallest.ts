import type { CourtCase, PersonRecord } from '../../src/record/record.ts';
import { decide, type Said } from './engine.ts';
import { factsOf, type Hidden, hiding } from './holes.ts';
import { claimOf, isAlike, isBroken } from './promises.ts';
import { isWithin } from './settled.ts';
import type { Wrong } from './trial.ts';

/** The same failure with as few holes and cases as still show it. */
export function smallest(wrong: Wrong): Wrong {
  let least = ofOneCase(wrong);
  for (const path of least.holed.hidden.keys()) {
    const hidden = new Map([...least.holed.hidden].filter(([one]) => one !== path));
    const fewer = told(least, hidden);
    if (shows(fewer)) least = fewer;
  }
  return least;
}

/** What is no longer hidden gets the value from the completion that shows the failure. */
function told(wrong: Wrong, hidden: Hidden): Wrong {
  const story = { ...wrong.holed.story, record: wrong.whole };
  return { ...wrong, holed: hiding(story, hidden) };
}

export function saidOf(wrong: Wrong): {
  readonly said: Said | undefined;
  readonly whole: Said | undefined;
  readonly other: Said | undefined;
} {
  const { asOf } = wrong.holed.story;
  const at = (record: PersonRecord) => decide(record, asOf)[wrong.index];
  return {
    said: at(wrong.holed.record),
    whole: at(wrong.whole),
    other: wrong.other === undefined ? undefined : at(wrong.other),
  };
}

function shows(wrong: Wrong): boolean {
  const { said, whole, other } = saidOf(wrong);
  if (said === undefined || whole === undefined) return false;
  if (wrong.promised !== 'unasked')
    return claimOf(said) === wrong.promised && isBroken(said, whole);
  if (other === undefined || wrong.other === undefined) return false;
  if (whole.outcome === 'needs-facts' || other.outcome === 'needs-facts') return false;
  const asked = new Set(said.asked);
  const changed = changedPaths(wrong.whole, wrong.other, wrong);
  const hidden = changed.every(
    (path) => isWithin(path, wrong.holed.hidden) || isAbsent(path, wrong),
  );
  return hidden && changed.every((path) => !isWithin(path, asked)) && !isAlike(whole, other);
}

function isAbsent(path: string, { holed }: Wrong): boolean {
  return factsOf(holed.record, holed.days).some((one) => one.path === path && !one.known);
}

/** The facts in which two completions differ, the outermost of each. */
export function changedPaths(
  one: PersonRecord,
  other: PersonRecord,
  { holed: { days } }: Wrong,
): readonly string[] {
  const before = new Map(factsOf(one, days).map(({ path, said }) => [path, said]));
  const changed = factsOf(other, days)
    .filter(({ path, said }) => before.get(path) !== said)
    .map(({ path }) => path);
  const outer = new Set(changed);
  return changed.filter((path) => {
    const rest = new Set([...outer].filter((it) => it !== path));
    return !isWithin(path, rest);
  });
}

/** Without the other cases and counts, if the failure is still there without them. */
function ofOneCase(wrong: Wrong): Wrong {
  if (wrong.other !== undefined) return wrong;
  const { record } = wrong.holed.story;
  let counted = 0;
  for (const [place, courtCase] of record.cases.entries()) {
    const within = wrong.index - counted;
    if (within < courtCase.counts.length) {
      const alone = onlyCase(wrong, place, within);
      return alone !== undefined && shows(alone) ? alone : wrong;
    }
    counted += courtCase.counts.length;
  }
  return wrong;
}

function onlyCase(wrong: Wrong, place: number, index: number): Wrong | undefined {
  const only = (record: PersonRecord): PersonRecord | undefined => {
    const kept: CourtCase | undefined = record.cases[place];
    return kept === undefined ? undefined : { ...record, cases: [kept] };
  };
  const whole = only(wrong.whole);
  if (whole === undefined) return undefined;
  const hidden = [...wrong.holed.hidden].flatMap(([path, how]) => {
    if (path.startsWith('cases[') && !path.startsWith(`cases[${place}]`)) return [];
    return [[path.replace(`cases[${place}]`, 'cases[0]'), how] as const];
  });
  const story = { ...wrong.holed.story, record: whole };
  return { ...wrong, index, whole, holed: hiding(story, new Map(hidden)) };
}
