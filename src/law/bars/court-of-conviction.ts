import { penalCode } from '../../authority/citing.ts';
import { decide, never, yes } from '../../decision/combine.ts';
import type { Decision } from '../../decision/decision.ts';
import type { CountContext } from '../../eligibility/count-context.ts';

/**
 * PC 1203.4(a)(1): the petition asks "the court" that convicted. A federal case is no conviction of
 * a California court, and an adjudication of the juvenile court is no conviction (WIC 203).
 */
export function inThisCourt({ courtCase, at }: CountContext, county: string): Decision {
  const { court } = courtCase;
  const authorities = [penalCode('1203.4', '(a)(1)')] as const;
  const path = `${at.courtCase}.court`;
  if (court.system !== 'superior') {
    return decide(`${court.system}-case`, never, authorities, [{ path, seen: court.system }]);
  }
  const here = court.county.trim().toLowerCase() === county.toLowerCase();
  const facts = [{ path: `${path}.county`, seen: court.county }];
  return decide('county-of-conviction', here ? yes : never, authorities, facts, {
    county: court.county,
  });
}
