import { isKeyLike, shownDate } from '../../facts/safe-to-show.ts';
import { californiaCounties } from './california-counties.ts';
import { nearest } from './nearest.ts';
import type { RawFinding } from './raw-finding.ts';

/**
 * A finding with nothing about the person in it. A name or an address may be under any key, so we
 * decide what to show by its shape (a date, a number, one of the record's words), not its place.
 */
export function safeFinding(raw: RawFinding, vocabulary: () => ReadonlySet<string>): RawFinding {
  const { seen, path } = raw;
  return {
    ...raw,
    path: path.map((part) => (typeof part === 'string' && !isKeyLike(part) ? '…' : part)),
    ...(seen === undefined || isSafe(raw, seen, vocabulary) ? {} : { seen: 'text' }),
  };
}

function isSafe(raw: RawFinding, seen: string, vocabulary: () => ReadonlySet<string>): boolean {
  return (
    kinds.has(seen) ||
    shownDate(seen) !== undefined ||
    /^-?\d{1,8}(?:\.\d{1,8})?$/u.test(seen) ||
    // A statute is checked word by word when it is read, and printed from its parsed form.
    /^(?:statute|section|no-offense|redesignated)-/u.test(raw.code) ||
    (safeByCode[raw.code]?.(seen) ?? false) ||
    nearest(seen, (raw.allowed ?? '').split(', ')) !== undefined ||
    vocabulary().has(seen)
  );
}

/** The words with which a finding gives the kind of what it does not show. */
const kinds: ReadonlySet<string> = new Set(
  ['text', 'a list', 'a group of keys', 'a number', 'a name', 'nothing', 'true', 'false'].flatMap(
    (one) => [one, one.replace(/^a /u, '')],
  ),
);

/** A value that may be shown because of what it turned out to be. */
const safeByCode: Readonly<Record<string, (seen: string) => boolean>> = {
  'case-number-shape': isLikeCaseNumber,
  'duplicate-case': isLikeCaseNumber,
  // The key of a fact, which the reader itself names.
  'not-all-clear': isKeyLike,
  'other-county': (seen) => californiaCounties.has(seen),
};

/** Many digits and a few letters: no name or address line looks like that. */
function isLikeCaseNumber(seen: string): boolean {
  const letters = seen.match(/\p{L}+/gu) ?? [];
  const digits = seen.replaceAll(/\D/gu, '').length;
  const short = letters.length <= 2 && letters.every((run) => run.length <= 5);
  return (
    /^[\w :.-]{1,40}$/u.test(seen) && short && digits >= 5 && (letters.length > 0 || digits <= 8)
  );
}
