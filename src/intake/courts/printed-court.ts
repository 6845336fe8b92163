import { californiaCounties } from '../../record/reading/california-counties.ts';
import type { OtherSystem } from '../reading.ts';
import { correctedWords, nearestOf } from '../slips.ts';
import { countiesKnown } from './counties-known.ts';
import { otherCounties, otherCountyPlaces } from './other-county-places.ts';
import { stateOf } from './states.ts';

/** A court or other agency as a RAP sheet prints it, and what that shows. */
export interface PrintedCourt {
  readonly text: string;
  readonly county: string | null;
  readonly courthouse: string | null;
  readonly system?: OtherSystem;
  readonly place?: string;
}

/** The agency as printed, with single spaces and typos repaired. */
export function printedAgency(printed: string): string {
  const words = correctedWords(
    printed.replaceAll(/[.'"_~|*,]+(?=\s|$)|(?<=^|\s)[.'"_~|*,]+/gu, ' '),
  );
  const [kind = '', ...rest] = words.split(' ');
  return [withKnownKind(kind), ...rest].filter((one) => one !== '').join(' ');
}

/** What state agencies' names begin with. */
export const agencyKinds = [
  'CAPD',
  'CASO',
  'CAHP',
  'CACO',
  'CAPR',
  'CAPA',
  'CASC',
  'CAMC',
  'CAJC',
  'CAJV',
  'CASD',
];

/**
 * A scanner may print N for M: "CANC" is CAMC. O and C are never exchanged: CASO is the sheriff.
 */
function withKnownKind(kind: string): string {
  if (kind.length !== 4 || agencyKinds.includes(kind)) return kind;
  const swapped = agencyKinds.filter((one) =>
    [...one].every((letter, index) => letter === kind[index] || alike(letter, kind[index] ?? '')),
  );
  return swapped.length === 1 ? (swapped[0] ?? kind) : kind;
}

function alike(a: string, b: string): boolean {
  return ['MNW', 'DO0', 'S5', 'CG', 'HN'].some((set) => set.includes(a) && set.includes(b));
}

export function printedCourt(printed: string): PrintedCourt {
  const text = printedAgency(printed);
  const [kind = '', ...words] = text.split(' ');
  const place = words
    .join(' ')
    .replaceAll(/[^A-Z ]/gu, '')
    .trim();
  if (kind.startsWith('US')) return outside(text, { system: 'federal' });
  const state = stateOf(kind.slice(0, 2));
  if (state !== undefined && state !== 'CA' && !kind.startsWith('CA')) {
    return outside(text, { system: 'out-of-state', place: state });
  }
  const located = locate(place);
  const repaired = located.place === place ? text : `${kind} ${located.place}`;
  const found = { text: repaired, county: located.county };
  if (kind === 'CAJV') return { ...found, courthouse: null, system: 'juvenile' };
  return { ...found, courthouse: located.courthouse };
}

/** "TORRANCE": the line above, with the letters of the court and the county, was lost. */
export function isPlaceAlone(printed: string): boolean {
  const text = printedAgency(printed);
  return !agencyKinds.includes(text.slice(0, 4)) && known(text) !== undefined;
}

/** A court in an unknown place, in the county the paper names separately. */
export function inCounty(court: PrintedCourt, named: string | undefined): PrintedCourt {
  if (court.county !== null || court.system !== undefined || named === undefined) return court;
  const plain = named.toUpperCase().trim();
  const county = [...californiaCounties].find((one) => one.toUpperCase() === plain);
  return county === undefined ? court : { ...court, county };
}

function outside(text: string, system: Pick<PrintedCourt, 'system' | 'place'>): PrintedCourt {
  return { text, county: null, courthouse: null, ...system };
}

interface Located {
  readonly place: string;
  readonly county: string | null;
  readonly courthouse: string | null;
}

/** By the place as printed, or by the only place of the whole state that is one letter away. */
function locate(printed: string): Located {
  const place = withBlanks(printed);
  const exact = known(place);
  if (exact !== undefined) return { place, ...exact };
  const { lead, rest } = withoutLead(place);
  const near = rest.length < 6 ? undefined : nearestOf(rest, allPlaces, () => 1);
  const found = near === undefined ? undefined : known(near);
  const byWord = found === undefined ? place.split(' ').map(knownWord).join(' ') : place;
  if (byWord !== place) {
    const mended = known(byWord);
    if (mended !== undefined) return { place: byWord, ...mended };
  }
  if (near === undefined || found === undefined) return { place, county: null, courthouse: null };
  return { place: `${lead}${near}`, ...found };
}

const allPlaces: readonly string[] = [
  ...countiesKnown.flatMap(({ printed }) => Object.keys(printed.places)),
  ...otherCountyPlaces.keys(),
];

/** "LOSANGELESMETRO": a copy that lost its blanks. Not every rest behind a county's name is a place. */
function withBlanks(place: string): string {
  if (place.includes(' ') || known(place) !== undefined) return place;
  for (const lead of ['', ...leads.map(([one]) => `${one} `)]) {
    const found = allPlaces.find((one) => `${lead}${one}`.replaceAll(' ', '') === place);
    if (found !== undefined) return `${lead}${found}`;
  }
  return place;
}

const placeWords: readonly string[] = [
  ...new Set(allPlaces.flatMap((place) => place.split(' ')).filter((word) => word.length > 4)),
];

/** A word of a place's name with one letter misread, if no other such word is as near. */
function knownWord(word: string): string {
  if (word.length < 5 || placeWords.includes(word)) return word;
  return nearestOf(word, placeWords, () => 1) ?? word;
}

interface WithoutLead {
  readonly lead: string;
  readonly rest: string;
  readonly county?: string;
}

/** What stands before a place for its county, as printed: its name, or that name shortened. */
const leads: readonly (readonly [string, string])[] = [
  ...[...countiesKnown.map(({ name }) => name), ...otherCounties].map(
    (name) => [name.toUpperCase(), name] as const,
  ),
  ...[...otherCountyPlaces].filter(([place]) => /^SNT?A? | BERDO$/u.test(place)),
];

/** "LOS ANGELES" before another place is the county; MC before a place is the old municipal court. */
function withoutLead(place: string): WithoutLead {
  const [name, county] = leads.find(([one]) => place.startsWith(`${one} `)) ?? [];
  const lead = name === undefined ? (/^MC ?(?=[A-Z]{3})/u.exec(place)?.[0] ?? '') : `${name} `;
  return { lead, rest: place.slice(lead.length), ...(county === undefined ? {} : { county }) };
}

function known(place: string): Omit<Located, 'place'> | undefined {
  const plain = place.replace(/ (?:CO|COUNTY|BRANCH|DIV|DEPT|JUV|CENTRAL|COURT)$/u, '');
  const whole = plain.replace(/^SN(?= )/u, 'SAN').replace(/^SNTA(?= )/u, 'SANTA');
  for (const one of [place, plain, whole]) {
    const here = countiesKnown.find(({ printed }) => one in printed.places);
    if (here !== undefined) {
      return { county: here.name, courthouse: here.printed.places[one] ?? null };
    }
    const county = otherCountyPlaces.get(one);
    if (county !== undefined) return { county, courthouse: null };
  }
  const short = ofShortName(place);
  if (short !== undefined) return short;
  const { lead, rest, county } = withoutLead(whole);
  if (lead === '') return undefined;
  const inner = known(rest);
  if (county === undefined) return inner;
  if (inner === undefined) return { county, courthouse: null };
  return inner.county === county ? inner : undefined;
}

/** "LA METRO": a county's short name before one of its own places; "LA HABRA" is in another county. */
function ofShortName(place: string): Omit<Located, 'place'> | undefined {
  for (const { name, also, printed } of countiesKnown) {
    const short = also.find((one) => place.startsWith(`${one.toUpperCase()} `));
    if (short === undefined) continue;
    const rest = place.slice(short.length + 1);
    const found = [`${name.toUpperCase()} ${rest}`, rest].find((one) => one in printed.places);
    if (found !== undefined) return { county: name, courthouse: printed.places[found] ?? null };
  }
  return undefined;
}
