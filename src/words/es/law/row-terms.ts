import { parsePlainDate } from '../../../calendar/plain-date.ts';
import type { RowTerms } from '../../../law/offenses/listed.ts';
import type { TurnsOn } from '../../../law/offenses/turns-on.ts';
import { dateInWords } from '../dates.ts';

/** What a row of a list says beside its section: "(delito mayor, condena desde el 1 de julio de 2031)". */
export function rowTermsInWords(terms: RowTerms): string {
  const { level, only, turnsOn, inchoate } = terms;
  const said = [
    ...(only === undefined ? [] : [only]),
    ...(level === undefined ? [] : [levels[level] ?? level]),
    ...daysInWords(terms),
    ...(inchoate === undefined
      ? []
      : [inchoate.length === 0 ? 'consumado' : 'también las tentativas']),
    ...(turnsOn === undefined ? [] : [turnsOnInWords[turnsOn]]),
  ];
  return said.length === 0 ? '' : ` (${said.join(', ')})`;
}

const levels: Readonly<Record<string, string>> = {
  felony: 'delito mayor',
  misdemeanor: 'delito menor',
  infraction: 'infracción',
};

/** The law's own days are left out where a conviction or an offense must be of the same day or later. */
function daysInWords({ from, until, convicted, committed }: RowTerms): readonly string[] {
  const second = convicted?.from ?? committed?.from;
  return [
    ...(from === second ? [] : term('', { ...(from && { from }) })),
    ...(until === undefined ? [] : [`hasta el ${inWords(until)}`]),
    ...term('condena ', convicted ?? {}),
    ...term('cometido ', committed ?? {}),
  ];
}

function term(what: string, { from, until }: { from?: string; until?: string }): readonly string[] {
  const days = [
    ...(from === undefined ? [] : [`desde el ${inWords(from)}`]),
    ...(until === undefined ? [] : [`hasta el ${inWords(until)}`]),
  ];
  return days.length === 0 ? [] : [`${what}${days.join(' ')}`];
}

export const turnsOnInWords: Readonly<Record<TurnsOn, string>> = {
  'sexual-intent': 'con intención sexual',
  'not-to-commit-mayhem': 'no para cometer mutilación (mayhem)',
  'force-and-state-prison': 'con fuerza, con sentencia de prisión estatal',
  'lewd-conduct': 'con conducta lasciva',
  'by-force': 'con fuerza',
  'more-than-ten-years-older': 'por una persona más de diez años mayor',
  'prior-and-more-than-ten-years-older':
    'después de una condena anterior, por una persona más de diez años mayor',
  'reach-of-sb-680': 'no está resuelto hasta dónde',
  'for-a-gang': 'para una pandilla',
  'first-degree-and-someone-home': 'de primer grado, con alguien en casa',
  'drugged-by-the-defendant': 'de una persona a la que el acusado drogó',
  'hard-drug-to-a-minor': 'heroína, cocaína, PCP o metanfetamina, a un menor',
  'no-victim-of-trafficking': 'no por una víctima de la trata de personas',
  'from-a-secure-perimeter-in-ten-years': 'desde un perímetro seguro, dentro de diez años',
  'value-of-950-or-less': 'de $950 o menos',
  'for-personal-use': 'para uso personal',
  'under-the-influence-of-a-drug': 'bajo la influencia de una droga',
  'fictitious-prescription': 'con una receta falsa',
  firearm: 'si era un arma de fuego',
};

function inWords(day: string): string {
  const date = parsePlainDate(day);
  return date === undefined ? day : dateInWords(date);
}
