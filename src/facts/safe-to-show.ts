/**
 * What a finding may show from a record: dates, short numbers and codes as written. For names,
 * addresses and free text it gives only the kind, even if they are in the wrong place.
 */

/** Where a record holds what only its owner should read. */
const privateKeys: ReadonlySet<PropertyKey> = new Set([
  'petitioner',
  'filer',
  'preparedBy',
  'nameOnCase',
  'statement',
]);

export function isPrivate(path: readonly PropertyKey[]): boolean {
  return path.some((part) => privateKeys.has(part));
}

/** A value as a finding may show it; `undefined` if there is none. */
export function shownValue(value: unknown, path: readonly PropertyKey[]): string | undefined {
  if (Array.isArray(value)) return 'a list';
  if (value === null) return 'nothing';
  switch (typeof value) {
    case 'boolean':
      return String(value);
    case 'number':
      return shownNumber(value, path);
    case 'string':
      return isPrivate(path) || !isOneWord(value) ? 'text' : value.trim();
    case 'object':
      return 'a group of keys';
    default:
      return undefined;
  }
}

/** Nine digits may be a Social Security number; a date or a docket number has fewer. */
function shownNumber(value: number, path: readonly PropertyKey[]): string {
  return isPrivate(path) || Math.abs(value) >= 1e8 ? 'a number' : String(value);
}

function isOneWord(text: string): boolean {
  return /^[A-Za-z0-9][A-Za-z0-9.()-]{0,24}$/u.test(text.trim()) && !hasManyDigits(text);
}

function hasManyDigits(text: string): boolean {
  return text.replaceAll(/\D/gu, '').length > 8;
}

/** Digits, the marks between them, and the names of months; anything else is free text. */
export function shownDate(text: string): string | undefined {
  const written = text.trim();
  const dated =
    /^(?:[\d\s.,/:TZ+-]|[ap]\.?m\b\.?|\b(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]{0,6}\b)+$/iu;
  const safe = /\d/u.test(written) && written.length <= 24 && dated.test(written);
  return safe && !hasManyDigits(written.replace(/T.*$/u, '')) ? written : undefined;
}

const wordsOfCitations =
  /^(?:penal|vehicle|health|safety|business|professions|welfare|institutions|municipal|angeles|county|code|codes|section|sections|subd|subdivision|attempted|attempt|felony|misdemeanor|infraction)$/iu;

/** A citation with its section, codes and their words; a name there by mistake is not shown. */
export function shownStatute(text: string): string | undefined {
  const written = text.trim();
  const words = written.match(/\p{L}+/gu) ?? [];
  const plain = words.every((one) => one.length <= 4 || wordsOfCitations.test(one));
  const privateNumber = /\d{7}|\d{3}\D{0,2}\d{2,3}\D?\d{4}/u.test(written);
  const safe = plain && /\d/u.test(written) && written.length <= 40 && !privateNumber;
  return safe ? written : undefined;
}

/**
 * A possible record key. A name or sentence typed in place of a key is not shown: it has a capital,
 * a space or a letter that no key has.
 */
export function isKeyLike(key: string): boolean {
  return /^[a-z_$][A-Za-z0-9_-]{0,30}$/u.test(key);
}
