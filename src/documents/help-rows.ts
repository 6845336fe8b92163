import type { PlainDate } from '../calendar/plain-date.ts';
import type { CountyProfile } from '../court/county.ts';
import { mayPrint } from '../court/printable.ts';
import type { Words } from '../words/words.ts';
import type { Context } from './render.ts';

/** Where to find legal help, as far as the county's profile may print it on the day. */
export function helpRows(
  { language }: Pick<Words, 'language'>,
  county: CountyProfile,
  asOf: PlainDate,
): readonly Context[] {
  return county.help
    .filter((one) => mayPrint(one, asOf))
    .slice(0, 8)
    .map((one) => ({
      name: one.nameIn?.[language] ?? one.name,
      phone:
        one.phone !== undefined && mayPrint({ ...one.phone, readOn: one.readOn }, asOf)
          ? one.phone.value
          : undefined,
      url: one.url?.replace(/^https?:\/\/(?:www\.)?/u, ''),
    }));
}
