import type { PostalAddress } from '../record/record.ts';

/** The lines of an envelope: street lines, then "City, ST ZIP". */
export function addressLines(address: PostalAddress): readonly string[] {
  return [...address.lines, cityLine(address)];
}

/** "City, ST ZIP", followed by the country if not the United States. */
export function cityLine({
  city,
  state,
  zip,
  country,
}: Pick<PostalAddress, 'city' | 'state' | 'zip' | 'country'>): string {
  const region = [state, zip].filter((part) => part !== '').join(' ');
  return [city, region, country ?? ''].filter((part) => part !== '').join(', ');
}
