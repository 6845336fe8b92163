import { penalCode } from '../../authority/citing.ts';
import { never, yes } from '../../decision/answer.ts';
import { countyOfFiling } from '../../facts/since-judgment.ts';
import { perCase, rule, type SentenceView, sentenceRule } from '../count-view.ts';
import { offenseOf } from '../offense.ts';

const authorities = [penalCode('1203.4', '(a)(1)')] as const;

/** PC 1203.4(a)(1): the petition goes to "the court" that convicted, a court of the State. */
export const inAStateCourt = rule('federal-case', authorities, (view) => {
  if (view.courtCase.court.system === 'federal') return shutBy(view, 'system', 'federal');
  return offenseOf(view).code === 'USC' ? never : yes;
});

/** An adjudication of the juvenile court is no conviction (WIC 203). */
export const notJuvenile = sentenceRule('juvenile-case', authorities, (view) =>
  view.courtCase.court.system === 'juvenile' ? shutBy(view, 'system', 'juvenile') : yes,
);

export const inThisCounty = sentenceRule('county-of-conviction', authorities, (view) => {
  const { court } = view.courtCase;
  if (court.system !== 'superior' || isHere(view)) return yes;
  return { answer: shutBy(view, 'county', court.county), with: { county: court.county } };
});

/** The court is no fact that may be unknown: what shuts the petition is noted where it does. */
function shutBy({ space, at }: SentenceView, key: 'system' | 'county', seen: string): typeof never {
  space.note({ path: `${at.courtCase}.court.${key}`, seen });
  return never;
}

/** PC 1203.9(b): the court that a case was moved to has "the entire jurisdiction over the case". */
export const isHere = perCase((view): boolean => {
  const { courtCase, county, space, at } = view;
  const { court, since } = courtCase;
  if (court.system !== 'superior') return false;
  if (isCounty(court.county, county)) return true;
  const moved = since.transferredTo;
  if (moved !== 'no' && isMovedTo(moved, county)) return true;
  return (
    isCountyUnknown(court.county) &&
    space.read(`${at.courtCase}.court.county`, 2, 'cases.court.county') === 0
  );
});

export function isMovedTo(moved: { readonly county: string }, county: string): boolean {
  return moved.county === countyOfFiling || isCounty(moved.county, county);
}

/** "Los Angeles", "Los Angeles County" and "County of Los Angeles" are one county. */
export function isCounty(written: string, county: string): boolean {
  return named(written) === named(county);
}

/** A record without a known county says "unknown" instead. */
function isCountyUnknown(written: string): boolean {
  return isCounty(written, 'unknown');
}

function named(county: string): string {
  return county
    .trim()
    .toLowerCase()
    .replace(/^county of\s+/u, '')
    .replace(/\s+county$/u, '');
}
