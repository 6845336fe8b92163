import type { Place } from '../place.ts';
import { onLine } from './docket-head.ts';
import type { DocketLine } from './docket-lines.ts';

/**
 * Offices that file criminal cases in the county, by dockets' words; ids as in the county's data.
 */
const offices: readonly (readonly [RegExp, string])[] = [
  [/\bDISTRICT ATTORNEY\b|\(DA\)/u, 'lada'],
  [/\b(?:LA|L\.A\.|LOS ANGELES) CITY ATTORNEY\b/u, 'la-city'],
  [/\bLONG BEACH CITY (?:PROSECUTOR|ATTORNEY)\b/u, 'long-beach'],
  [/\bPASADENA CITY (?:PROSECUTOR|ATTORNEY)\b/u, 'pasadena'],
  [/\bSANTA MONICA CITY (?:PROSECUTOR|ATTORNEY)\b/u, 'santa-monica'],
  [/\bTORRANCE CITY (?:PROSECUTOR|ATTORNEY)\b/u, 'torrance'],
  [/\bBURBANK CITY (?:PROSECUTOR|ATTORNEY)\b/u, 'burbank'],
  [/\bREDONDO BEACH CITY (?:PROSECUTOR|ATTORNEY)\b/u, 'redondo-beach'],
  [/\bINGLEWOOD CITY (?:PROSECUTOR|ATTORNEY)\b/u, 'inglewood'],
  [/\bHAWTHORNE CITY (?:PROSECUTOR|ATTORNEY)\b/u, 'hawthorne'],
];

/** The prosecuting office, if the docket names only one. "(CA)" is any city's. */
export function prosecutorIn(
  lines: readonly DocketLine[],
): { readonly id: string; readonly place: Place } | undefined {
  const found = lines.flatMap(({ line, text }, index) =>
    offices
      .filter(([pattern]) => pattern.test(`${text} ${lines[index + 1]?.text ?? ''}`.toUpperCase()))
      .map(([, id]) => ({ id, place: onLine(line) })),
  );
  const [first] = found;
  return found.every(({ id }) => id === first?.id) ? first : undefined;
}
