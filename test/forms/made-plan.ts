import { plain } from '../../src/calendar/plain-date.ts';
import type { CountDetermination } from '../../src/eligibility/determination.ts';
import { type Request, type Route, routes } from '../../src/law/outcome.ts';
import type { FilingPlan, PlannedCount } from '../../src/petition/plan.ts';
import { statementsOf } from '../../src/petition/present-status.ts';

type Given = Partial<Omit<PlannedCount, 'convictedOn'>> & {
  readonly convictedOn?: string | undefined;
  /** What may be requested with the dismissal, requested or not. */
  readonly open?: readonly Request[];
};

const probation: PlannedCount['sentence'] = {
  kind: 'probation',
  supervision: 'formal',
  suspended: 'imposition',
  startedOn: plain('2016-03-14'),
  scheduledEndOn: plain('2019-03-13'),
  endedOn: plain('2019-03-13'),
  ended: 'completed',
};

type CountToDismiss = PlannedCount & { readonly route: Route };

/** A count in a plan: PC 459, a felony that cannot be reduced, unless the test says otherwise. */
function plannedCount(number: number, given: Given): CountToDismiss {
  const { convictedOn = '2016-02-29', open: _, ...rest } = given;
  return {
    number,
    statute: 'PC 459',
    code: 'PC',
    codeShort: 'Pen.',
    section: '459',
    levelAtConviction: 'felony',
    levelNow: 'felony',
    wobbler: false,
    by: 'plea-of-no-contest',
    route: '1203.4-fulfilled',
    ground: 'as-recorded',
    discretionary: false,
    requests: [],
    sentence: probation,
    ...('convictedOn' in given && given.convictedOn === undefined
      ? {}
      : { convictedOn: plain(convictedOn) }),
    ...rest,
  };
}

function decided(number: number, open: readonly Request[], route: Route): CountDetermination {
  const authorities = [
    {
      kind: 'statute',
      code: 'PC',
      section: '1203.4',
      subdivision: '(a)(1)',
      reading: { page: 'https://example.com', readOn: plain('2026-07-10'), confidence: 'high' },
    },
  ] as const;
  return {
    count: number,
    level: {},
    outcome: 'eligible-mandatory',
    route,
    because: [{ code: `open/${route}`, with: {}, authorities }],
    routes: [],
    requests: open.map((request) => ({
      request,
      code: codeOfRequest[request],
      with: {},
      authorities,
    })),
    questions: [],
    cautions: [],
    alternatives: [],
    plan: [],
  };
}

const codeOfRequest = {
  '17(b)(3)': 'reduce-17b',
  '17(d)(2)': 'reduce-17d',
  '1203.45': 'seal-1203-45',
} as const;

/** A plan for these counts, in order, for a person without an attorney. */
export function madePlan(
  given: readonly [Given, ...Given[]],
  more: Partial<FilingPlan> = {},
): FilingPlan {
  const [one, ...others] = given;
  const counts: readonly [CountToDismiss, ...CountToDismiss[]] = [
    plannedCount(1, one),
    ...others.map((other, index) => plannedCount(index + 2, other)),
  ];
  const [first] = counts;
  const [ask = { route: first.route, counts: [1] as const }, ...asks] = routes.flatMap((route) => {
    const [number, ...numbers] = counts.flatMap((c) => (c.route === route ? [c.number] : []));
    return number === undefined ? [] : [{ route, counts: [number, ...numbers] as const }];
  });
  const decisions = counts.map((count, index) =>
    decided(count.number, given[index]?.open ?? count.requests, count.route),
  );
  const [decision = decided(1, [], first.route)] = decisions;
  return {
    asOf: plain('2026-11-24'),
    caption: madeCaption,
    petitioner: 'Rosa Elena Méndez',
    judgmentOn: plain('2016-03-14'),
    counts,
    leftOut: [],
    immigrationAdvice: true,
    asks: [ask, ...asks],
    statement: [],
    discretionary: false,
    writtenDeclaration: false,
    declaration: more.discretionary === true ? 'to-write' : 'none',
    present: statementsOf(counts.map(({ route }) => route)).map((of) => ({
      of,
      says: more.status ?? 'as-recorded',
    })),
    status: 'as-recorded',
    programs: [],
    restitutionOwed: false,
    serve: { ask: true },
    requests: {},
    byHand: [{ code: 'sign-and-date', with: {} }],
    determination: {
      caseNumber: 'BA000000-01',
      outcome: 'eligible-mandatory',
      counts: [decision, ...decisions.slice(1)],
    },
    ...more,
    ...((more.statement ?? []).length > 0 ? { declaration: 'own-words' as const } : {}),
  };
}

export const madeCaption: FilingPlan['caption'] = {
  filer: {
    name: 'Rosa Elena Méndez',
    address: {
      kind: 'postal',
      lines: ['4127 Example Blvd, #5'],
      city: 'Los Angeles',
      state: 'CA',
      zip: '90065',
    },
    phone: '(323) 555-0142',
    email: 'rosa@example.com',
    standing: 'in-pro-per',
  },
  county: 'Los Angeles',
  courthouse: {
    ask: false,
    name: 'Example Courthouse',
    address: {
      kind: 'postal',
      lines: ['1 Example Street'],
      city: 'Los Angeles',
      state: 'CA',
      zip: '90012',
    },
  },
  defendant: 'Rosa Elena Méndez',
  otherNames: [],
  caseNumber: 'BA000000-01',
};
