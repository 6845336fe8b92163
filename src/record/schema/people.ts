import * as z from 'zod';
import { day } from '../../facts/days-written.ts';
import {
  asPrinted,
  email,
  language,
  line,
  namePart,
  phone,
  report,
  stateLetters,
  word,
  zip,
} from '../../facts/scalars.ts';
import type { Filer, MailingAddress, PersonName, Petitioner, PostalAddress } from '../record.ts';

export const personName = z
  .strictObject(
    {
      first: namePart,
      middle: namePart.optional(),
      last: namePart,
      suffix: namePart.optional(),
    },
    { error: 'a group with first and last' },
  )
  .transform(
    ({ first, middle, last, suffix }): PersonName => ({
      first,
      ...(middle === undefined ? {} : { middle }),
      last,
      ...(suffix === undefined ? {} : { suffix }),
    }),
  );

const inTheUnitedStates = z
  .strictObject(
    { ...streetKeys(), city: line, state: stateLetters, zip },
    { error: 'a group with street (or lines) and city and state and zip' },
  )
  .transform((written, context): PostalAddress => {
    const { city, state, zip: code } = written;
    const lines = linesOf(written, context);
    return lines === undefined ? z.NEVER : { kind: 'postal', lines, city, state, zip: code };
  });

/** An address outside the United States: its country says so. */
const abroad = z
  .strictObject(
    {
      ...streetKeys(),
      city: line,
      state: line.optional(),
      zip: asPrinted('the postal code').optional(),
      country: line,
    },
    { error: '' },
  )
  .transform((written, context): PostalAddress => {
    const { city, state = '', zip: code = '', country } = written;
    const lines = linesOf(written, context);
    return lines === undefined
      ? z.NEVER
      : { kind: 'postal', lines, city, state, zip: code, country: country.toUpperCase() };
  });

function streetKeys() {
  return {
    street: line.optional(),
    unit: asPrinted('the unit ("5")').optional(),
    lines: z.array(line).min(1).max(5).optional(),
  };
}

function linesOf(
  {
    street,
    unit,
    lines,
  }: { street?: string | undefined; unit?: string | undefined; lines?: string[] | undefined },
  context: z.RefinementCtx<unknown>,
): PostalAddress['lines'] | undefined {
  const [first, ...rest] = lines ?? streetLines(street, unit);
  if (first === undefined) report(context, { finding: 'address-without-street' });
  return first === undefined ? undefined : [first, ...rest];
}

/** With a country it is a foreign address; without one it is in the United States. */
const postalAddress = z.union([inTheUnitedStates, abroad]);

function streetLines(street: string | undefined, unit: string | undefined): readonly string[] {
  if (street === undefined) return [];
  if (unit === undefined) return [street];
  return [/^[A-Za-z#]/u.test(unit) ? `${street}, ${unit}` : `${street}, #${unit}`];
}

const mailingAddress = z
  .union([word('none', 'confidential'), postalAddress])
  .transform((written): MailingAddress => {
    return typeof written === 'string' ? { kind: written } : written;
  });

export const petitioner = z
  .strictObject({
    name: personName,
    otherNames: z.array(personName).max(20).default([]),
    bornOn: day.optional(),
    mailingAddress: mailingAddress.default({ kind: 'none' }),
    phone: phone.optional(),
    email: email.optional(),
    language: language.default('en'),
    interpreter: line.optional(),
    accommodation: line.optional(),
  })
  .transform((written): Petitioner => withoutUndefined(written));

/** Missing keys are left out, so that a record prints as it was written. */
export function withoutUndefined<T extends object>(written: T): WithoutUndefined<T>;
export function withoutUndefined(written: object): object {
  return Object.fromEntries(Object.entries(written).filter(([, value]) => value !== undefined));
}

/** Optional keys without `undefined` among their values. */
export type WithoutUndefined<T> = {
  [K in keyof T as undefined extends T[K] ? never : K]: T[K];
} & { [K in keyof T as undefined extends T[K] ? K : never]?: Exclude<T[K], undefined> };

const attorney = z.strictObject(
  {
    kind: word('attorney').optional(),
    name: personName,
    barNumber: asPrinted('digits ("123456")').refine((text) => /^\d{1,7}$/u.test(text), {
      message: 'not-a-bar-number',
      params: { finding: 'not-a-bar-number' },
    }),
    firm: line.optional(),
    address: postalAddress,
    phone,
    email: email.optional(),
  },
  { error: 'a group with name and barNumber and address and phone' },
);

export const filer = z
  .union([
    word('petitioner'),
    z.strictObject({ kind: word('petitioner') }, { error: '' }),
    z.strictObject({ attorney }, { error: 'a group with attorney' }),
    attorney,
  ])
  .default('petitioner')
  .transform((written): Filer => {
    if (written === 'petitioner') return { kind: 'petitioner' };
    if ('attorney' in written) return attorneyOf(written.attorney);
    return 'name' in written ? attorneyOf(written) : { kind: 'petitioner' };
  });

function attorneyOf(written: z.output<typeof attorney>): Filer {
  return { ...withoutUndefined(written), kind: 'attorney' };
}
