import type { PlainDate } from '../calendar/plain-date.ts';
import type { CountyProfile, SourcedAddress } from '../court/county.ts';
import { findCourthouse } from '../court/courthouse.ts';
import { mayPrint } from '../court/printable.ts';
import { findProsecutor } from '../court/prosecutor.ts';
import type { CourtCase, PostalAddress } from '../record/record.ts';
import type { Venue } from './file-plan.ts';
import type { CourthouseBlock, ProsecutorToServe } from './plan.ts';

/** Where the case is filed and who is served, of what the county's profile may print on the day. */
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
  // A number's prefix only hints: the name is for the person to confirm, not for the petition.
  if (found.kind !== 'found' || found.by === 'case-number') return { ask: true };
  const { courthouse } = found;
  const { address } = courthouse;
  if (address === undefined || !mayPrint(address, asOf)) {
    return { id: courthouse.id, name: courthouse.name, ask: true };
  }
  return { id: courthouse.id, name: courthouse.name, ...address.value, ask: false };
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
  const { prosecutor } = found;
  const address = postal(prosecutor.address, asOf);
  return {
    name: prosecutor.name,
    ...(address === undefined ? {} : { address }),
    ask: address === undefined,
  };
}

function postal(address: SourcedAddress | undefined, asOf: PlainDate): PostalAddress | undefined {
  if (address === undefined || !mayPrint(address, asOf)) return undefined;
  const { street, city, zip } = address.value;
  return { kind: 'postal', lines: [street], city, state: 'CA', zip };
}
