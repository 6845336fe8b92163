import { notKnown } from './not-known.ts';
import type { Place } from './place.ts';
import type { Reading } from './reading.ts';

/** The reading in the comparison vocabulary: only values, and what is unknown. */
export function plainReading(reading: Reading): unknown {
  const { notRead, madeOn, wholeDocket, source, person, cases, ...rest } = reading;
  const known = cases.map((one) => ({ ...one, notKnown: notKnown(one) }));
  return withoutPlaces({ source, person, cases: known, ...rest, ...datedOnly(reading) });
}

/** In the vocabulary an arrest and a registration are known by their day; those without one are told in words. */
function datedOnly({ openEvents, registrations, inconsistent }: Reading): Partial<Reading> {
  const dated = registrations?.filter(({ on }) => on !== null) ?? [];
  return {
    openEvents: openEvents.filter(({ on }) => on !== null),
    ...(registrations === undefined ? {} : { registrations: dated }),
    ...(inconsistent === undefined
      ? {}
      : { inconsistent: inconsistent.filter((one) => one.case !== '') }),
  };
}

function withoutPlaces(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(withoutPlaces);
  if (typeof value !== 'object' || value === null) return value;
  const plain: Readonly<Record<string, unknown>> = Object.fromEntries(
    Object.entries(value)
      .filter(([key]) => key !== 'at' && key !== 'printed')
      .map(([key, inner]) => [nameOf(key), withoutPlaces(inner)]),
  );
  return plain['kind'] === 'state-prison' ? withEndLookedFor(plain) : plain;
}

/** A prison term whose release and end the paper does not tell: it was looked at for both. */
function withEndLookedFor(
  term: Readonly<Record<string, unknown>>,
): Readonly<Record<string, unknown>> {
  const ended = term['paroleEndedOn'] !== undefined;
  return { releasedOn: null, ...(ended ? {} : { completedOn: null }), ...term };
}

/**
 * The vocabulary's word for what followed ("then"); none of our objects may have that key, or they
 * would look like promises.
 */
function nameOf(key: string): string {
  return key === 'followedBy' ? 'then' : key;
}

export interface PlacedValue {
  /** As in "cases[0].counts[1].section". */
  readonly path: string;
  readonly place: Place;
}

/** Where each value in a reading is. */
export function placesOf(reading: Reading): readonly PlacedValue[] {
  return placesUnder(reading, '');
}

function placesUnder(value: unknown, path: string): readonly PlacedValue[] {
  if (Array.isArray(value)) {
    return value.flatMap((inner, index) => placesUnder(inner, `${path}[${index}]`));
  }
  if (typeof value !== 'object' || value === null) return [];
  const entries = Object.entries(value);
  const at: unknown = Object.fromEntries(entries)['at'];
  const under = (key: string) => (path === '' ? nameOf(key) : `${path}.${nameOf(key)}`);
  return entries
    .filter(([key]) => key !== 'at' && key !== 'printed' && key !== 'notRead')
    .flatMap(([key, inner]) => {
      const place = placeIn(at, key);
      const own = place === undefined || inner === null ? [] : [{ path: under(key), place }];
      return [...own, ...placesUnder(inner, under(key))];
    });
}

function placeIn(at: unknown, key: string): Place | undefined {
  if (typeof at !== 'object' || at === null) return undefined;
  const place: unknown = Object.fromEntries(Object.entries(at))[key];
  return isPlace(place) ? place : undefined;
}

function isPlace(value: unknown): value is Place {
  return typeof value === 'object' && value !== null && 'paper' in value && 'line' in value;
}
