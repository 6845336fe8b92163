import { penalCode } from '../../authority/citing.ts';
import { asks, decide, never, yes } from '../../decision/combine.ts';
import type { Answer, Decision } from '../../decision/decision.ts';
import type { CourtCase } from '../../record/record.ts';
import type { CountContext } from '../count-context.ts';

/** The county whose court the petitions are made for. */
export const countyOfThisCourt = 'Los Angeles';

/**
 * PC 1203.4(a)(1): the petition asks "the court" that convicted. A federal case is no conviction of
 * a California court, and an adjudication of the juvenile court is no conviction (WIC 203).
 */
export function inThisCourt({ courtCase, count, at }: CountContext, county: string): Decision {
  const { court } = courtCase;
  const authorities = [penalCode('1203.4', '(a)(1)')] as const;
  const path = `${at.courtCase}.court`;
  if (court.system !== 'superior') {
    return decide(`${court.system}-case`, never, authorities, [{ path, seen: court.system }]);
  }
  if (count.statute.code === 'USC') {
    return decide('federal-case', never, authorities, [
      { path: `${at.count}.statute`, seen: count.statute.section },
    ]);
  }
  const answer = (): Answer => {
    if (isCounty(court.county, county) || cameHere(courtCase, county)) return yes;
    return isCountyUnknown(court.county) ? asks(`${path}.county`) : never;
  };
  const facts = [{ path: `${path}.county`, seen: court.county }];
  return decide('county-of-conviction', answer(), authorities, facts, { county: court.county });
}

/** PC 1203.9(b): the court that a case was moved to has "the entire jurisdiction over the case". */
export function cameHere({ since }: CourtCase, county: string): boolean {
  const moved = since.transferredTo;
  return moved.known && moved.is !== 'no' && isCounty(moved.is.county, county);
}

/** "Los Angeles", "Los Angeles County" and "County of Los Angeles" are one county. */
export function isCounty(written: string, county: string): boolean {
  return named(written) === named(county);
}

/** A record that does not know the county says "unknown" where its name would stand. */
export function isCountyUnknown(written: string): boolean {
  return isCounty(written, 'unknown');
}

function named(county: string): string {
  return county
    .trim()
    .toLowerCase()
    .replace(/^county of\s+/u, '')
    .replace(/\s+county$/u, '');
}
