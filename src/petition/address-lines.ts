import type { PostalAddress } from '../record/record.ts';

/** The lines of an envelope: street lines, then "City, ST ZIP". */
export function addressLines(address: PostalAddress): readonly string[] {
  return [...address.lines, cityLine(address)];
}

export function cityLine(address: Pick<PostalAddress, 'city' | 'state' | 'zip'>): string {
  return `${address.city}, ${address.state} ${address.zip}`;
}
