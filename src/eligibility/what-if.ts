import { surely } from '../decision/surely.ts';
import type { Alternative, Caution, FurtherRequest, Reason, Stated } from '../law/outcome.ts';
import type { DecidedCount } from './determination.ts';

/** A count's answer: its outcome, the route it is about, the day, and why. */
export type Standing = Pick<
  DecidedCount,
  'outcome' | 'route' | 'eligibleOn' | 'atTheEarliest' | 'because'
>;

/** What a change of facts does to one count. */
export interface CountChange {
  readonly caseNumber: string;
  readonly count: number;
  /** Left out if the record has no such count before or after the change. */
  readonly before?: Standing;
  readonly after?: Standing;
  /** Reasons, requests, cautions and other remedies that go, and that come. */
  readonly goes: Differences;
  readonly comes: Differences;
  /** Whether anything is different. */
  readonly changes: boolean;
}

export interface Differences {
  readonly because: readonly Reason[];
  readonly requests: readonly FurtherRequest[];
  readonly cautions: readonly Caution[];
  readonly alternatives: readonly Alternative[];
}

/** The counts of a record, decided; questions have no part in the comparison. */
export interface Decided {
  readonly cases: readonly {
    readonly caseNumber: string;
    readonly counts: readonly DecidedCount[];
  }[];
}

/** Every count of either determination, as it was and as it would be. */
export function whatIf(before: Decided, after: Decided): readonly CountChange[] {
  const was = standings(before);
  const would = standings(after);
  const keys = [...new Set([...was.keys(), ...would.keys()])];
  return keys.map((key) => changeOf(was.get(key), would.get(key)));
}

interface Standings {
  readonly caseNumber: string;
  readonly count: DecidedCount;
}

function standings({ cases }: Decided): ReadonlyMap<string, Standings> {
  return new Map(
    cases.flatMap(({ caseNumber, counts }, index) =>
      counts.map((count) => [`${index}/${count.count}`, { caseNumber, count }] as const),
    ),
  );
}

function changeOf(was: Standings | undefined, would: Standings | undefined): CountChange {
  const either = surely(would ?? was, 'a count that is in neither determination');
  const goes = differences(was?.count, would?.count);
  const comes = differences(would?.count, was?.count);
  const before = was === undefined ? undefined : standing(was.count);
  const after = would === undefined ? undefined : standing(would.count);
  return {
    caseNumber: either.caseNumber,
    count: either.count.count,
    ...(before === undefined ? {} : { before }),
    ...(after === undefined ? {} : { after }),
    goes,
    comes,
    changes: !sameStanding(before, after) || isSome(goes) || isSome(comes),
  };
}

function standing({ outcome, route, eligibleOn, atTheEarliest, because }: DecidedCount): Standing {
  return {
    outcome,
    ...(route === undefined ? {} : { route }),
    ...(eligibleOn === undefined ? {} : { eligibleOn }),
    ...(atTheEarliest === undefined ? {} : { atTheEarliest }),
    because,
  };
}

function sameStanding(a: Standing | undefined, b: Standing | undefined): boolean {
  return (['outcome', 'route', 'eligibleOn', 'atTheEarliest'] as const).every(
    (key) => a?.[key] === b?.[key],
  );
}

/** What is in `one` and not in `other`; the same code with other days counts as different. */
function differences(one: DecidedCount | undefined, other: DecidedCount | undefined): Differences {
  return {
    because: without(one?.because, other?.because),
    requests: without(one?.requests, other?.requests),
    cautions: without(one?.cautions, other?.cautions),
    alternatives: without(one?.alternatives, other?.alternatives),
  };
}

function without<S extends Stated<string>>(
  these: readonly S[] | undefined,
  those: readonly S[] | undefined,
): readonly S[] {
  const known = new Set((those ?? []).map(nameOf));
  return (these ?? []).filter((reason) => !known.has(nameOf(reason)));
}

function nameOf({ code, with: words }: Stated<string>): string {
  return JSON.stringify([code, Object.entries(words).sort()]);
}

function isSome({ because, requests, cautions, alternatives }: Differences): boolean {
  return because.length + requests.length + cautions.length + alternatives.length > 0;
}
