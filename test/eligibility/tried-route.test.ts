import { expect, it } from 'vitest';
import { penalCode } from '../../src/authority/citing.ts';
import { plain } from '../../src/calendar/plain-date.ts';
import { decide, yes } from '../../src/decision/combine.ts';
import { beforeAnyDoor, triedRoute } from '../../src/eligibility/tried-route.ts';
import { countContexts } from '../../src/law/count-context.ts';
import { recordWith } from '../records/clean-record.ts';

it.each([
  ['referred', 'needs-lawyer'],
  ['mandatory', 'eligible-mandatory'],
  ['discretionary', 'eligible-discretionary'],
] as const)('an open door that is %s comes to %s', (grants, outcome) => {
  const record = recordWith();
  const [context] = countContexts(record, record.cases[0], plain('2026-11-23'));
  if (context === undefined) throw new Error('a case has a count');
  const open = decide('open', yes, [penalCode('236.14', '')]);
  const rule = { route: '236.14', grants, decide: () => open } as const;
  expect(triedRoute(rule, context, beforeAnyDoor(context)).outcome).toBe(outcome);
});
