import type { PlainDate } from '../calendar/plain-date.ts';
import type { CountyProfile, Courthouse, Prosecutor } from '../court/county.ts';
import { type FoundCourthouse, findCourthouse } from '../court/courthouse.ts';
import { mayPrint, mayPrintToCheck } from '../court/printable.ts';
import { findProsecutor } from '../court/prosecutor.ts';
import type { CourtCase, PostalAddress } from '../record/record.ts';
import type { Venue } from './file-plan.ts';
import type { CourthouseBlock, CourthouseHints, OfficeToCheck, ProsecutorToServe } from './plan.ts';

/**
 * Where the case is filed and who is served, from what the county's profile may print on the day.
 */
export function venueOf(courtCase: CourtCase, profile: CountyProfile, asOf: PlainDate): Venue {
  const written = courtCase.court.system === 'federal' ? undefined : courtCase.court.courthouse;
  return {
    county: profile.name,
    courthouse: courthouseBlock(written, courtCase.number, profile, asOf),
    serve: prosecutorToServe(courtCase, profile, asOf),
  };
}

function courthouseBlock(
  written: string | undefined,
  number: string,
  profile: CountyProfile,
  asOf: PlainDate,
): CourthouseBlock {
  const found = findCourthouse(written, number, profile);
  switch (found.kind) {
    case 'found':
      // A number's prefix is only a hint: the name is for the person to confirm, not for the
      // petition.
      return found.by === 'case-number'
        ? { ask: true, likely: found.courthouse.name }
        : { ...withAddress(found.courthouse, asOf), ...hintsFrom(found, asOf) };
    case 'moved': {
      const candidates = found.candidates.map(({ name }) => name);
      return { ask: true, closed: { name: found.from.name, candidates } };
    }
    case 'not-listed':
      return { ask: true, notListed: found.written };
    case 'not-stated':
      return { ask: true };
  }
}

/** A phone number is for the person's own papers alone, marked as not confirmed. */
function hintsFrom(
  { courthouse: { phone }, tookOverFrom }: Extract<FoundCourthouse, { kind: 'found' }>,
  asOf: PlainDate,
): CourthouseHints {
  return {
    ...(tookOverFrom === undefined ? {} : { tookOverFrom: tookOverFrom.name }),
    ...(phone === undefined || !mayPrintToCheck(phone, asOf) ? {} : { phone: phone.value }),
  };
}

function prosecutorToServe(
  courtCase: CourtCase,
  profile: CountyProfile,
  asOf: PlainDate,
): ProsecutorToServe {
  const felony = courtCase.counts.some((count) => count.level.known && count.level.is === 'felony');
  const found = findProsecutor(courtCase.prosecutor, felony, profile);
  if (found.kind === 'not-listed') return { name: found.written, ask: true };
  if (found.kind === 'not-stated') return { ask: true };
  const block = withAddress(found.prosecutor, asOf);
  return block.ask ? { ...block, toCheck: officeToCheck(found.prosecutor, asOf) } : block;
}

/** For the person's own papers, marked "check before you mail". */
function officeToCheck(
  { address, phone, url, branches }: Prosecutor,
  asOf: PlainDate,
): OfficeToCheck {
  return {
    ...(address === undefined || !mayPrintToCheck(address, asOf)
      ? {}
      : { address: postal(address.value) }),
    ...(phone === undefined || !mayPrintToCheck(phone, asOf) ? {} : { phone: phone.value }),
    ...(url === undefined ? {} : { url }),
    branches,
  };
}

/** A name with its address if a source gives it; otherwise the person asks for the address. */
function withAddress(
  { name, address }: Pick<Courthouse | Prosecutor, 'name' | 'address'>,
  asOf: PlainDate,
): CourthouseBlock & ProsecutorToServe {
  if (address === undefined || !mayPrint(address, asOf)) return { name, ask: true };
  return { name, address: postal(address.value), ask: false };
}

function postal({ street, city, zip }: NonNullable<Courthouse['address']>['value']): PostalAddress {
  return { kind: 'postal', lines: [street], city, state: 'CA', zip };
}
